// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/packed_names.h"

#include "engine/base/text/letter_case.h"

#include <algorithm>
#include <string>

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"gz", "zip", "zst", "bz2", "xz", "lz4", "tar", "tgz"};
constexpr std::string_view kTypes[] = {
    "application/gzip", "application/zip",   "application/zstd",  "application/x-bzip",
    "application/x-xz", "application/x-lz4", "application/x-tar", "application/x-compressed-tar"};

} // namespace

std::string_view nameWithArchive(std::string_view path)
{
    for (std::size_t begin = 0, slash = 0; (slash = path.find('/', begin)) != std::string_view::npos;
         begin = slash + 1) {
        const std::string_view part = path.substr(begin, slash - begin);
        if (withoutPackedEnding(part) != part)
            return path.substr(begin);
    }
    return path.substr(path.rfind('/') + 1);
}

std::span<const std::string_view> packedEndings()
{
    return kEndings;
}

std::span<const std::string_view> packedTypes()
{
    return kTypes;
}

std::string_view withoutPackedEnding(std::string_view name)
{
    for (;;) {
        const std::size_t dot = name.rfind('.');
        if (dot == std::string_view::npos || dot == 0)
            return name;
        const std::string ending = inSmallLetters(name.substr(dot + 1));
        if (std::find(std::begin(kEndings), std::end(kEndings), ending) == std::end(kEndings))
            return name;
        name = name.substr(0, dot);
    }
}

bool isLeftBySystem(std::string_view name)
{
    const std::string_view last = name.substr(name.rfind('/') + 1);
    return name.starts_with("__MACOSX/") || name.find("/__MACOSX/") != std::string_view::npos ||
           last.starts_with("._") || last.starts_with("~$") || last == ".DS_Store" || last == "Thumbs.db" ||
           last == "desktop.ini";
}

} // namespace shelf
