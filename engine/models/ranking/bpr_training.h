// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/base/parallel.h"
#include "engine/data/interactions.h"
#include "engine/data/negatives.h"
#include "engine/models/model.h"
#include "engine/models/ranking/known_pairs.h"
#include "engine/parameters/settings.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace shelf {

/// BPR by gradient descent, one pair of books after the other, in parallel and yet in an order of its own:
/// each epoch readers and books are dealt anew into a number of groups that depends on the data alone, and a
/// round of blocks that share no group is worked on at once. The unknown book of a pair is drawn from the
/// group of the known one; as groups are random, it is uniform over the books that the reader does not know.
class BprTraining {
public:
    /// positives: those of `known`.
    BprTraining(const Interactions& known, const Positives& positives, const RunSettings& settings);

    std::size_t groups() const { return m_groups; }
    /// One epoch, 1-based; the mean loss of its pairs. Nothing where `goesOn`, asked after each round with
    /// the share done and the mean loss so far, is false.
    std::optional<double> run(int epoch, Workers& workers,
                              const std::function<bool(double share, double loss)>& goesOn);
    std::vector<Tensor> tensors() const;
    /// All that changes from epoch to epoch, for a checkpoint.
    std::array<std::pair<const char*, std::span<float>>, 3> state()
    {
        return {{{"users", m_userRows}, {"books", m_bookRows}, {"book_bias", m_bookBias}}};
    }
    /// The blocks of an epoch are disjoint in readers and books; exposed for tests of the draws.
    struct Pairs {
        std::vector<std::uint32_t> users;
        std::vector<std::uint32_t> better;
        std::vector<std::uint32_t> worse;
        KnownPairs known; ///< of the block; at most 8 bytes for each of its pairs
        std::vector<std::pair<std::uint32_t, std::uint32_t>> order; ///< its readers and their books
    };
    void deal(int epoch);
    /// The pairs of a block in the order in which they are worked on; needs deal().
    void drawBlock(int epoch, std::size_t block, Pairs& pairs) const;

private:
    struct Groups {
        std::vector<std::uint32_t> order; ///< entities by group
        std::vector<std::uint32_t> place; ///< of each in the order
        std::vector<std::uint32_t> of;    ///< the group of each
    };
    void dealGroups(int epoch);
    void dealBlocksOf(std::size_t userGroup);
    void group(Random& random, Groups& groups) const;
    /// Group g holds the places first .. end - 1, whose number times groups over count is g.
    std::size_t firstPlace(const Groups& groups, std::size_t g) const
    {
        return (g * groups.order.size() + m_groups - 1) / m_groups;
    }

    const Interactions& m_known;
    const Positives& m_positives;
    std::uint64_t m_seed;
    float m_rate;
    float m_regularization;
    std::size_t m_factors;
    std::size_t m_lanes;
    std::size_t m_groups;
    AlignedVector<float> m_userRows;
    AlignedVector<float> m_bookRows;
    std::vector<float> m_bookBias;
    std::vector<std::uint32_t> m_userStart; ///< of each reader in the positives, and their end
    Groups m_userGroups;
    Groups m_bookGroups;
    std::vector<std::uint32_t> m_usersDealt; ///< by group, ascending within each
    std::vector<std::uint32_t> m_blockStart; ///< of each block in m_blockPairs
    std::vector<std::uint32_t> m_blockPairs; ///< positives by block
};

} // namespace shelf
