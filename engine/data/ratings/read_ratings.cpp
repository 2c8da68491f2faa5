// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/read_ratings.h"

#include "engine/data/ratings/rating_notes.h"
#include "engine/data/ratings/rating_values.h"

namespace shelf {

namespace {

UnratedValues unratedBy(const ChosenFormat& chosen, const std::optional<std::vector<float>>& unrated,
                        const RatingsHead& head)
{
    if (unrated)
        return {*unrated, true};
    const RatingsFormat& format = chosen.format;
    if (!format.unrated.empty()) // who names the format says what it means by them
        return {{format.unrated.begin(), format.unrated.end()}, chosen.named};
    if (format.unratedHere && !(chosen.named && format.plainWhereNamed))
        return {format.unratedHere(head)};
    return {};
}

} // namespace

Result<RatingsTable> readRatings(const RatingsHead& head, const ChosenFormat& chosen,
                                 const std::optional<std::vector<float>>& unrated, IdMap& users, IdMap& books,
                                 Reading& reading)
{
    if (!chosen.format.refusal.empty())
        return Error::failure(std::string(chosen.format.refusal)).in(head.file().path());
    const auto readOnce = [&](const UnratedValues& left) -> Result<RatingsTable> {
        RatingsSink sink(head.file(), left, users, books, reading, head.options());
        if (Status status = chosen.format.read(head, sink); !status)
            return status.error();
        return sink.finish();
    };
    const ReadingNotes before = reading.notes();
    UnratedValues left = unratedBy(chosen, unrated, head);
    auto table = readOnce(left);
    if (!table)
        return table;
    std::vector<RatingValue> values = ratingValues(table->rating);
    const std::vector<float> codes = left.said ? std::vector<float>() : unratedValues(values);
    if (!codes.empty()) {
        // Once more without them, so that who rated nothing is no reader.
        left.values.insert(left.values.end(), codes.begin(), codes.end());
        table = Error{};
        users = IdMap();
        books = IdMap();
        reading.goBack(before);
        table = readOnce(left);
        if (!table)
            return table;
        values = ratingValues(table->rating);
    }
    tellFarValues(*table, values, head.file(), reading);
    if (!left.said)
        tellDoubtfulValue(values, table->size(), head.file(), reading);
    return table;
}

} // namespace shelf
