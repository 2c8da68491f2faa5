// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/rating_notes.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"

#include <algorithm>
#include <string>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kDoubtfulOthers = 3; ///< fewer other values are likes, not a scale

} // namespace

void tellFarValues(const RatingsTable& table, std::span<const RatingValue> values, const TextFile& file,
                   Reading& reading)
{
    const std::vector<float> far = farValues(values);
    const auto isFar = [&](float value) { return std::find(far.begin(), far.end(), value) != far.end(); };
    if (!far.empty()) {
        std::vector<RatingValue> near;
        std::vector<std::string> named;
        for (const RatingValue& value : values)
            if (!isFar(value.value))
                near.push_back(value);
        for (const float value : far)
            named.push_back(shortest(static_cast<double>(value)));
        const std::string range = tr("%1 to %2")
                                      .arg(shortest(static_cast<double>(near.front().value)))
                                      .arg(shortest(static_cast<double>(near.back().value)));
        NamedLines lines;
        for (std::uint32_t row = 0; row < table.size(); ++row) {
            if (!isFar(table.rating[row]))
                continue;
            lines.add(table.lines.lineOf(row));
            reading.warn(WarningKind::badValue, file, table.lines.lineOf(row),
                         tr("The rating %1 lies far outside all others, %2")
                             .arg(shortest(static_cast<double>(table.rating[row])))
                             .arg(range));
        }
        reading.warn(WarningKind::badValue, file, 0,
                     tr("%n ratings lie far outside all others, %1, and are kept: %2 on %3; if that is no "
                        "rating, name the value as one that means \"not rated\"",
                        "%n rating lies far outside all others, %1, and is kept: %2 on %3; if that is no "
                        "rating, name the value as one that means \"not rated\"",
                        lines.count())
                         .arg(range)
                         .arg(listed(named))
                         .arg(lines.text()));
    }
}

void tellDoubtfulValue(std::span<const RatingValue> values, std::size_t ratings, const TextFile& file,
                       Reading& reading)
{
    const RatingValue& least = values.front();
    const bool alone = least.value == 0 || (least.value == -1 && values.size() > 1 && values[1].value >= 0);
    if (alone && values.size() > kDoubtfulOthers && least.count * 3 >= ratings)
        reading.doubt(
            WarningKind::assumption, file,
            tr("%1 of %2 ratings are %3 and are taken as ratings; if they mean \"not rated\", say so")
                .arg(least.count)
                .arg(ratings)
                .arg(shortest(static_cast<double>(least.value))));
}

} // namespace shelf
