// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/data_at_hand.h"

#include "engine/models/factorization/factorization.h"
#include "engine/models/factorization/factorization_parameters.h"
#include "engine/parameters/model_kind.h"

namespace shelf {

namespace {

bool readsInOrder(const RunSettings& settings)
{
    const ModelKind& kind = *settings.kind;
    return kind.floorOf != FloorOf::nothing ||
           (settings.kind == &kFactorizationKind &&
            settings.of<FactorizationParameters>().solver == Solver::blockedSgd);
}

template <class T> std::uint64_t bytesOf(const NumberColumn<T>& column)
{
    return column.size() * sizeof(T);
}

} // namespace

std::uint64_t ratingsTakenIntoMemory(const Dataset& data, const RunSettings& settings)
{
    if (!data.user.place() || !settings.kind || readsInOrder(settings))
        return 0;
    return bytesOf(data.user) + bytesOf(data.book) + bytesOf(data.rating) + bytesOf(data.time) +
           bytesOf(data.heldOut);
}

std::shared_ptr<const Dataset> dataAtHand(const std::shared_ptr<const Dataset>& data,
                                          const RunSettings& settings)
{
    return ratingsTakenIntoMemory(*data, settings) == 0 ? data : std::make_shared<const Dataset>(*data);
}

} // namespace shelf
