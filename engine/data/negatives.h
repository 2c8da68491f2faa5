// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/data/interactions.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// A book drawn uniformly from 0 .. bookCount-1 without those in `known` (ascending, each once); -1 where
/// known has them all. One draw, no rejections: the r-th book that is missing from the list is looked up.
std::int32_t drawUnknown(std::span<const std::int32_t> known, std::size_t bookCount, Random& random);

/// The pairs of a reader and a book that a ranking model is trained on, reader by reader.
struct Positives {
    /// Readers who know every book teach no order and are left out.
    explicit Positives(const Interactions& known);

    std::size_t size() const { return users.size(); }

    std::vector<std::int32_t> users;
    std::vector<std::int32_t> books;
};

/// Random numbers of one epoch's pair or group of pairs, whichever thread draws them.
inline Random drawsOf(std::uint64_t seed, std::uint64_t family, int epoch, std::uint64_t index)
{
    return Random(seed, (family << 56) ^ (static_cast<std::uint64_t>(epoch) << 36) ^ index);
}

} // namespace shelf
