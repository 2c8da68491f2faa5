// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/strangers.h"

#include "engine/base/nearest_word.h"

#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kNamed = 5; ///< in one sentence

} // namespace

std::string withNearestId(std::string_view id, const TextList& ids, std::size_t known)
{
    std::vector<std::string_view> choices;
    choices.reserve(known);
    for (std::size_t i = 0; i < known; ++i)
        choices.push_back(ids[i]);
    const std::string near = nearestWord(id, choices);
    return '\'' + std::string(id) + '\'' + (near.empty() ? "" : " (the nearest id is '" + near + "')");
}

void tellStrangers(const char* kind, const IdMap& ids, std::size_t known, std::span<const std::int32_t> keys,
                   const LineIndex& lines, const TextFile& file, Reading& reading)
{
    const std::size_t strangers = ids.size() - known;
    if (strangers == 0 || keys.size() > kSmallRatings)
        return;
    std::string named;
    std::vector<std::uint8_t> met(strangers, 0);
    std::size_t shown = 0;
    for (std::size_t row = 0; row < keys.size() && shown < kNamed; ++row) {
        const auto key = static_cast<std::size_t>(keys[row]);
        if (key < known || met[key - known]++ > 0)
            continue;
        named += (shown++ == 0 ? "" : ", ") + withNearestId(ids.ids()[key], ids.ids(), known) + " on line " +
                 std::to_string(lines.lineOf(static_cast<std::uint32_t>(row)));
    }
    reading.warn(WarningKind::other, file, 0,
                 countText(strangers, (std::string(kind) + " of this file is").c_str(),
                           (std::string(kind) + "s of this file are").c_str()) +
                     " in no training rating, so that no model learns of " +
                     (strangers == 1 ? "it: " : "them: ") + named + (strangers > shown ? " and so on" : ""));
}

} // namespace shelf
