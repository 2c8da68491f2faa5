// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/assemble.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

/// A data set in one text, as the fuzz target of the readers takes it: the first byte says which of the other
/// parts follow, then come, each behind a form feed, the key of the format whose names the files get, and the
/// texts of the files.
namespace fuzz {

struct ReaderInput {
    shelf::SourceTexts texts;
    shelf::DataSource options;
};

inline std::string_view takePart(std::string_view& rest)
{
    const std::string_view part = rest.substr(0, rest.find('\f'));
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    return part;
}

/// What a file of this part is called in a data set of the format.
inline std::string partName(const shelf::RatingsFormat* format,
                            std::span<const std::string_view> shelf::PartNames::*part, const char* otherwise)
{
    return std::string(format && !(format->files.*part).empty() ? (format->files.*part).front() : otherwise);
}

/// The format that SHELFSPACE_FUZZ_FORMAT names, as which all inputs are read then; null: each names its own.
inline const shelf::RatingsFormat* onlyFormat()
{
    const char* key = std::getenv("SHELFSPACE_FUZZ_FORMAT");
    return key ? shelf::findRatingsFormat(key) : nullptr;
}

/// Nothing where the ratings are no text.
inline std::optional<ReaderInput> readerInput(std::string_view bytes)
{
    if (bytes.empty())
        return std::nullopt;
    const auto parts = static_cast<unsigned char>(bytes[0]);
    std::string_view rest = bytes.substr(1);
    static const shelf::RatingsFormat* const only = onlyFormat();
    const shelf::RatingsFormat* named = shelf::findRatingsFormat(takePart(rest));
    const shelf::RatingsFormat* format = only ? only : named;
    using Names = shelf::PartNames;
    auto ratings =
        shelf::TextFile::fromBytes(partName(format, &Names::ratings, "ratings.csv"), takePart(rest));
    if (!ratings)
        return std::nullopt;
    ReaderInput input{shelf::SourceTexts{*std::move(ratings)}, {}};
    const auto add = [&](unsigned bit, std::optional<shelf::TextFile>& to, std::string name) {
        if (!(parts & bit))
            return;
        if (auto file = shelf::TextFile::fromBytes(std::move(name), takePart(rest)); file)
            to = *std::move(file);
    };
    add(1, input.texts.books, partName(format, &Names::books, "books.csv"));
    add(2, input.texts.users, partName(format, &Names::users, "users.csv"));
    add(4, input.texts.genres, "book_genres.csv");
    add(8, input.texts.validation, "validation.csv");
    input.options.reading.duplicates =
        parts & 32 ? shelf::DuplicatePolicy::mean : shelf::DuplicatePolicy::keepLast;
    if (only || (parts & 16 && format))
        input.options.format = format->key;
    return input;
}

} // namespace fuzz
