// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/posted_reader.h"

#include "app/session/rated_list.h"
#include "engine/base/text/message.h"

#include <nlohmann/json.hpp>

namespace shelf {

namespace {

constexpr const char* kBody = "the body"; ///< stands for a file in messages

Error wrongEntry(std::size_t at, const Message& fault)
{
    return Error::usageError(tr("ratings[%1]: %2").arg(std::to_string(at)).arg(fault),
                             tr("An entry is %1.").arg(R"({"book": "12", "rating": 4.5})"));
}

/// The id as text; empty where it is none.
std::string idText(const Json& id)
{
    if (id.is_string())
        return id.get<std::string>();
    if (id.is_number_unsigned())
        return std::to_string(id.get<std::uint64_t>());
    return id.is_number_integer() ? std::to_string(id.get<std::int64_t>()) : std::string();
}

} // namespace

Result<LibraryAnswer> readPostedRatings(std::string_view text, const KnownBooks& books)
{
    const Json document = Json::parse(text, nullptr, false);
    if (document.is_discarded())
        return Error::usageError(tr("The body is no JSON document"));
    if (!document.is_object() || !document.contains("ratings") || !document["ratings"].is_array())
        return Error::usageError(tr("The body has no list 'ratings'"),
                                 tr("Write %1.").arg(R"({"ratings": [{"book": "12", "rating": 4.5}]})"));
    RatedList list(books);
    std::size_t at = 0;
    for (const Json& entry : document["ratings"]) {
        if (!entry.is_object() || !entry.contains("book") || !entry.contains("rating"))
            return wrongEntry(at, tr("it names no book or no rating"));
        const std::string id = idText(entry["book"]);
        if (id.empty())
            return wrongEntry(at, tr("the book is no id"));
        if (!entry["rating"].is_number())
            return wrongEntry(at, tr("the rating is not a number"));
        if (const Message fault = list.add(id, entry["rating"].get<double>()); !fault.empty())
            return wrongEntry(at, fault);
        ++at;
    }
    if (at == 0)
        return Error::failure(tr("The list 'ratings' is empty"), tr("Name a book and its rating."));
    return libraryOf({.rated = list.rated(), .unknown = list.unknown(), .notes = {}}, kBody, books.data());
}

Result<LibraryAnswer> readPostedLibrary(std::string_view text, const KnownBooks& books)
{
    auto file = TextFile::fromBytes(kBody, text);
    if (!file)
        return file.error();
    return readLibraryAnswer(libraryHead(std::move(*file)), {}, books, {});
}

} // namespace shelf
