// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/strangers.h"

#include "engine/base/nearest_word.h"
#include "engine/base/text/message.h"

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
    return near.empty() ? '\'' + std::string(id) + '\''
                        : tr("'%1' (the nearest id is '%2')").arg(id).arg(near).text();
}

void tellStrangers(const char* kind, const IdMap& ids, std::size_t known, std::span<const std::int32_t> keys,
                   const LineIndex& lines, const TextFile& file, Reading& reading)
{
    const std::size_t strangers = ids.size() - known;
    if (strangers == 0 || keys.size() > kSmallRatings)
        return;
    Message named;
    std::vector<std::uint8_t> met(strangers, 0);
    std::size_t shown = 0;
    for (std::size_t row = 0; row < keys.size() && shown < kNamed; ++row) {
        const auto key = static_cast<std::size_t>(keys[row]);
        if (key < known || met[key - known]++ > 0)
            continue;
        const Message one = tr("%1 on line %2", "an id")
                                .arg(Message(withNearestId(ids.ids()[key], ids.ids(), known)))
                                .arg(std::to_string(lines.lineOf(static_cast<std::uint32_t>(row))));
        named = shown++ == 0 ? one : tr("%1, %2", "two things of a list").arg(named).arg(one);
    }
    reading.warn(
        WarningKind::other, file, 0,
        (std::string_view(kind) == "book"
             ? tr("%n books of this file are in no training rating, so that no model learns of them: %1",
                  "%n book of this file is in no training rating, so that no model learns of it: %1",
                  strangers)
             : tr("%n readers of this file are in no training rating, so that no model learns of them: %1",
                  "%n reader of this file is in no training rating, so that no model learns of it: %1",
                  strangers))
            .arg(strangers > shown ? tr("%1 and so on", "a list").arg(named) : named));
}

} // namespace shelf
