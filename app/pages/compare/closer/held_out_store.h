// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/comparison/held_out_figures.h"

#include <deque>
#include <memory>

namespace shelf {

using HeldOutPtr = std::shared_ptr<const HeldOutFigures>;

/// What runs came to reader by reader, once it was worked out: kept beside the runs while these are open, for
/// the last kMost of them. Run files do not hold it.
class HeldOutStore {
public:
    static constexpr std::size_t kMost = 24;

    HeldOutPtr find(const RunPtr& run) const; ///< null where it is not known
    void keep(const RunPtr& run, HeldOutPtr figures);

private:
    /// A run is replaced by a copy when it is measured further or renamed: its model stays the same.
    struct Kept {
        std::weak_ptr<const Model> model;
        HeldOutPtr figures;
    };
    std::deque<Kept> m_kept;
};

} // namespace shelf
