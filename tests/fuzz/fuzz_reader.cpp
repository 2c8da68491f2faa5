// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as a data set. The first byte says which of the other parts follow; form feeds part the
// texts.
#include "engine/data/ratings/assemble.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

std::string_view takePart(std::string_view& rest)
{
    const std::string_view part = rest.substr(0, rest.find('\f'));
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const unsigned parts = bytes[0];
    std::string_view rest(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    auto ratings = shelf::TextFile::fromBytes(parts & 16 ? "u.data" : "ratings.csv", takePart(rest));
    if (!ratings)
        return 0;
    shelf::SourceTexts texts{*std::move(ratings)};
    const auto add = [&](unsigned bit, std::optional<shelf::TextFile>& to, const char* name) {
        if (!(parts & bit))
            return;
        if (auto file = shelf::TextFile::fromBytes(name, takePart(rest)); file)
            to = *std::move(file);
    };
    add(1, texts.books, parts & 16 ? "u.item" : "books.csv");
    add(2, texts.users, parts & 16 ? "u.user" : "users.csv");
    add(4, texts.genres, "book_genres.csv");
    add(8, texts.validation, "validation.csv");
    shelf::DataSource options;
    options.duplicates = parts & 32 ? shelf::DuplicatePolicy::mean : shelf::DuplicatePolicy::keepLast;
    const auto data = shelf::assembleDataset(texts, options, {});
    if (data && (data->user.size() != data->ratingCount() || data->book.size() != data->ratingCount()))
        std::abort();
    return 0;
}
