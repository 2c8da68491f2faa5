// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_format.h"

#include "engine/data/archives/packed_file.h"

#include <algorithm>

namespace shelf {

// A line a format, in the order in which they are asked and offered; the table takes whatever is left.
#define RATINGS_FORMATS(FORMAT)                                                                              \
    FORMAT(kRecBoleFormat)                                                                                   \
    FORMAT(kJsonLinesFormat)                                                                                 \
    FORMAT(kBookCrossingFormat)                                                                              \
    FORMAT(kMovieLensFormat)                                                                                 \
    FORMAT(kMovieLensDatFormat)                                                                              \
    FORMAT(kMovieLensCsvFormat)                                                                              \
    FORMAT(kAmazonRatingsFormat)                                                                             \
    FORMAT(kAmazonBooksReviewsFormat)                                                                        \
    FORMAT(kGoodreadsInteractionsFormat)                                                                     \
    FORMAT(kGoodbooksFormat)                                                                                 \
    FORMAT(kOpenLibraryFormat)                                                                               \
    FORMAT(kSpacesFormat)                                                                                    \
    FORMAT(kTableFormat)

#define DECLARED(format) extern const RatingsFormat format;
RATINGS_FORMATS(DECLARED)
#undef DECLARED

std::span<const RatingsFormat* const> ratingsFormats()
{
#define LISTED(format) &format,
    static constexpr const RatingsFormat* kFormats[] = {RATINGS_FORMATS(LISTED)};
#undef LISTED
    return kFormats;
}

const RatingsFormat* findRatingsFormat(std::string_view key)
{
    const auto formats = ratingsFormats();
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const RatingsFormat* f) { return f->key == key; });
    return found == formats.end() ? nullptr : *found;
}

std::vector<std::string> ratingsFormatKeys()
{
    std::vector<std::string> keys;
    for (const RatingsFormat* format : ratingsFormats())
        keys.emplace_back(format->key);
    return keys;
}

const RatingsFormat& recognizedFormat(const RatingsHead& head)
{
    const auto formats = ratingsFormats();
    const auto claiming =
        std::find_if(formats.begin(), formats.end(), [&](const RatingsFormat* f) { return f->claims(head); });
    return claiming == formats.end() ? *formats.back() : **claiming;
}

const NamelessFile* findNamelessFile(const std::string& path)
{
    const std::string name = fileName(path);
    for (const RatingsFormat* format : ratingsFormats())
        for (const NamelessFile& file : format->nameless)
            if (file.name == name)
                return &file;
    return nullptr;
}

std::vector<std::string_view> ratingsFileEndings()
{
    std::vector<std::string_view> endings;
    for (const RatingsFormat* format : ratingsFormats())
        for (const std::string_view ending : format->endings)
            if (std::find(endings.begin(), endings.end(), ending) == endings.end())
                endings.push_back(ending);
    return endings;
}

std::vector<std::string_view> openableTypes()
{
    std::vector<std::string_view> types;
    for (const RatingsFormat* format : ratingsFormats())
        types.insert(types.end(), format->mimeTypes.begin(), format->mimeTypes.end());
    types.insert(types.end(), packedTypes().begin(), packedTypes().end());
    return types;
}

std::vector<std::string_view> openableEndings()
{
    std::vector<std::string_view> endings = ratingsFileEndings();
    endings.insert(endings.end(), packedEndings().begin(), packedEndings().end());
    return endings;
}

} // namespace shelf
