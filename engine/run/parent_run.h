// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/settings.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// Among the settings of a run that goes on from another with other data: which it is, and what that one had
/// learned from.
struct ParentRun {
    std::string name; ///< empty: there is none
    std::string file; ///< as it was given; empty where it was in none
    /// Rows of the run's data, ascending: known, and in no part of the split. Null: none.
    std::shared_ptr<const std::vector<std::uint32_t>> learned;

    bool isThere() const { return !name.empty(); }
};

/// Hands over each row that the model has learned from, then and now, in no particular order.
template <class Use>
void forEachLearnedRow(const RunSettings& settings, std::span<const std::uint32_t> train, const Use& use)
{
    if (const auto& earlier = settings.of<ParentRun>().learned)
        for (const std::uint32_t row : *earlier)
            use(row);
    for (const std::uint32_t row : train)
        use(row);
}
/// The same rows as a list, ascending.
std::vector<std::uint32_t> learnedRows(const RunSettings& settings, std::span<const std::uint32_t> train);

} // namespace shelf
