// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/posted_reader.h"

#include "engine/base/numbers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace shelf {

namespace {

constexpr const char* kBody = "the body"; ///< stands for a file in messages

Error wrongEntry(std::size_t at, const std::string& fault)
{
    return Error::usageError("ratings[" + std::to_string(at) + "]: " + fault,
                             R"(An entry is {"book": "12", "rating": 4.5}.)");
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

Result<LibraryAnswer> readPostedRatings(std::string_view text, const Dataset& data)
{
    const Json document = Json::parse(text, nullptr, false);
    if (document.is_discarded())
        return Error::usageError("The body is no JSON document");
    if (!document.is_object() || !document.contains("ratings") || !document["ratings"].is_array())
        return Error::usageError("The body has no list 'ratings'",
                                 R"(Write {"ratings": [{"book": "12", "rating": 4.5}]}.)");
    std::unordered_map<std::string_view, std::int32_t> books;
    for (std::size_t i = 0; i < data.books.ids.size(); ++i)
        books.emplace(data.books.ids[i], static_cast<std::int32_t>(i));
    ReaderFile reader;
    std::unordered_map<std::int32_t, std::size_t> places; ///< of a rated book: its last entry counts
    std::size_t at = 0;
    for (const Json& entry : document["ratings"]) {
        if (!entry.is_object() || !entry.contains("book") || !entry.contains("rating"))
            return wrongEntry(at, "it names no book or no rating");
        const std::string id = idText(entry["book"]);
        if (id.empty())
            return wrongEntry(at, "the book is no id");
        if (!entry["rating"].is_number())
            return wrongEntry(at, "the rating is not a number");
        const auto rating = entry["rating"].get<double>();
        if (const std::string fault = ratingFault(shortest(rating), data); !fault.empty())
            return wrongEntry(at, fault);
        if (const auto book = books.find(id); book == books.end()) {
            reader.unknown.push_back(id);
        } else {
            const auto [place, isNew] = places.emplace(book->second, reader.rated.size());
            if (isNew)
                reader.rated.push_back({.book = book->second});
            reader.rated[place->second].rating = data.onlyTaken ? 1.0F : static_cast<float>(rating);
        }
        ++at;
    }
    if (reader.rated.empty())
        return Error::failure("The run knows none of the books in 'ratings'",
                              "Book ids are those of its data.");
    return libraryOf(std::move(reader), kBody, data);
}

Result<LibraryAnswer> readPostedLibrary(std::string_view text, const Dataset& data)
{
    auto file = TextFile::fromBytes(kBody, text);
    if (!file)
        return file.error();
    return readLibraryAnswer(libraryHead(std::move(*file)), {}, data, {});
}

} // namespace shelf
