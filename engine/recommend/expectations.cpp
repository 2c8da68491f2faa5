// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/expectations.h"

#include "engine/recommend/recommender.h"

#include <algorithm>

namespace shelf {

float shownRating(const RatingScale& scale, float predicted)
{
    return scale.min <= scale.max ? std::clamp(predicted, scale.min, scale.max) : predicted;
}

Expectations expectations(const Run& run, std::int32_t user)
{
    return run.model ? Recommender(run).expectations(user) : Expectations();
}

} // namespace shelf
