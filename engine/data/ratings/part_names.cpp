// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/part_names.h"

#include "engine/data/columns.h"
#include "engine/data/text/text_file.h"

#include <algorithm>

namespace shelf {

bool hasTableEnding(const std::filesystem::path& path)
{
    const std::filesystem::path name(fileName(path.string()));
    return isOneOf(plainName(name.extension().string()), ratingsFileEndings());
}

std::string stemOf(const std::filesystem::path& path)
{
    return plainName(std::filesystem::path(fileName(path.string())).stem().string());
}

bool hasEnding(const std::string& path, std::span<const std::string_view> endings)
{
    const std::string name = fileName(path);
    const std::size_t dot = name.rfind('.');
    return dot != std::string::npos && isOneOf(std::string_view(name).substr(dot + 1), endings);
}

bool isHeldOut(const std::string& path)
{
    const std::string name = fileName(path);
    return std::any_of(std::begin(kHeldOutWords), std::end(kHeldOutWords),
                       [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

bool isRatingsName(const std::string& stem)
{
    for (const RatingsFormat* format : ratingsFormats())
        for (const std::string_view word : format->words.ratings)
            if (stem.find(word) != std::string::npos)
                return true;
    return false;
}

bool isPartName(const std::filesystem::path& file)
{
    for (const RatingsFormat* format : ratingsFormats())
        for (const Part& part : kParts)
            if (isOneOf(fileName(file.string()), format->files.*part.names) ||
                isOneOf(stemOf(file), format->stems.*part.names))
                return true;
    return false;
}

} // namespace shelf
