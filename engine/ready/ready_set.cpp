// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ready/ready_set.h"

#include <algorithm>
#include <cstdio>

namespace shelf {

const ReadySet* findReadySet(std::string_view key)
{
    const auto sets = readySets();
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&](const ReadySet& set) { return set.key == key; });
    return found == sets.end() ? nullptr : &*found;
}

std::uint64_t readyBytes(const ReadySet& set)
{
    std::uint64_t bytes = 0;
    for (const ReadyFile& file : set.files) {
        if (file.bytes == 0)
            return 0;
        bytes += file.bytes;
    }
    return bytes;
}

DataSource readySource(const ReadySet& set, const std::string& folder)
{
    DataSource source;
    for (const ReadyFile& file : set.files)
        if (file.part)
            source.*file.part = folder + '/' + std::string(file.name);
    return source;
}

std::string termsVersion(const ReadySet& set)
{
    // FNV-1a: who accepts terms has no reason to find others of the same number.
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&hash](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        hash = (hash ^ 0xFFU) * 0x100000001b3U;
    };
    add(set.terms);
    add(set.termsAddress);
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

} // namespace shelf
