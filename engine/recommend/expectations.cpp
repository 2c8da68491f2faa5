// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/expectations.h"

#include <algorithm>
#include <numeric>

namespace shelf {

float shownRating(const RatingScale& scale, float predicted)
{
    return scale.min <= scale.max ? std::clamp(predicted, scale.min, scale.max) : predicted;
}

std::vector<float> expectations(const Run& run, std::int32_t user)
{
    if (!run.model)
        return {};
    std::vector<float> values(run.model->bookCount());
    if (!run.model->predictsRatings()) {
        run.model->scoreAllBooks(user, values);
        return values;
    }
    std::vector<std::int32_t> books(values.size());
    std::iota(books.begin(), books.end(), 0);
    run.model->predict(std::vector<std::int32_t>(books.size(), user), books, values);
    for (float& value : values)
        value = shownRating(run.data->scale, value);
    return values;
}

} // namespace shelf
