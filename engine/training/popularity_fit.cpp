// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/popularity_model.h"
#include "engine/training/fits.h"

#include <algorithm>

namespace shelf {

namespace {

/// Squared error, a training rating, of expecting of every reader each book's share of the readers.
double lossOf(const Interactions& known)
{
    double sum = 0;
    for (std::size_t b = 0; b < known.bookCount(); ++b) {
        const auto readers = static_cast<double>(known.usersOf(static_cast<std::int32_t>(b)).size());
        sum += readers * (1 - readers / static_cast<double>(known.userCount()));
    }
    return sum / static_cast<double>(std::max<std::size_t>(1, known.size()));
}

} // namespace

Result<FitOutcome> fitPopularity(const FitRequest& request, const FitObserver& observer)
{
    FitLoop loop(request, observer, 1);
    const auto snapshot = [&]() -> Result<std::shared_ptr<const Model>> {
        return std::shared_ptr<const Model>(std::make_shared<const PopularityModel>(*request.known));
    };
    if (const Status done = loop.epochDone(lossOf(*request.known), 0, snapshot); !done)
        return done.error();
    return loop.outcome();
}

} // namespace shelf
