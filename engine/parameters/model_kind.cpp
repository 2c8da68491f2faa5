// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/model_kind.h"

#include <algorithm>

namespace shelf {

// A line a kind, in the order in which they are offered.
#define MODEL_KINDS(KIND)                                                                                    \
    KIND(kNetworkKind)                                                                                       \
    KIND(kFactorizationKind)                                                                                 \
    KIND(kSvdppKind)                                                                                         \
    KIND(kSlopeOneKind)                                                                                      \
    KIND(kBayesianKind)                                                                                      \
    KIND(kNeighborhoodKind)                                                                                  \
    KIND(kIalsKind)                                                                                          \
    KIND(kEaseKind)                                                                                          \
    KIND(kRdlaeKind)                                                                                         \
    KIND(kSlimKind)                                                                                          \
    KIND(kNcfKind)                                                                                           \
    KIND(kBprKind)                                                                                           \
    KIND(kLightGcnKind)                                                                                      \
    KIND(kTwoTowerKind)                                                                                      \
    KIND(kTransitionKind)                                                                                    \
    KIND(kMeanKind)                                                                                          \
    KIND(kBiasKind)                                                                                          \
    KIND(kPopularityKind)                                                                                    \
    KIND(kGivenKind)

#define DECLARED(kind) extern const ModelKind kind;
MODEL_KINDS(DECLARED)
#undef DECLARED

std::span<const ModelKind* const> modelKinds()
{
#define LISTED(kind) &kind,
    static constexpr const ModelKind* kKinds[] = {MODEL_KINDS(LISTED)};
#undef LISTED
    return kKinds;
}

const ModelKind* findModelKind(std::string_view key)
{
    const auto kinds = modelKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const ModelKind* k) { return k->key == key; });
    return found == kinds.end() ? nullptr : *found;
}

const ModelKind& firstModelKind()
{
    return *modelKinds().front();
}

} // namespace shelf
