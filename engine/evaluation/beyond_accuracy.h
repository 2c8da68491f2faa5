// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/evaluation/ranking_metrics.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Gini coefficient of non-negative counts: sum of (2 i - n - 1) x_i over n sum x, x ascending; 0 where all
/// are alike (or nothing is counted), (n - 1) / n where one has everything.
double giniOf(std::vector<std::uint32_t> counts);

/// Which readers of the training part have a book.
class Readership {
public:
    Readership(const Dataset& data, const std::vector<std::uint32_t>& train);

    std::uint32_t readers() const { return m_readers; } ///< who have anything in training
    std::uint32_t readersOf(std::size_t book) const { return m_counts[book]; }

    /// Sets coverage, gini, novelty and popularity from how often each book is listed. Novelty takes a book
    /// that nobody has in training for one that a single reader has.
    void judgeListings(const std::vector<std::uint32_t>& listings, RankingMetrics& metrics) const;

    /// Scratch of listDiversity.
    struct Bits {
        std::vector<std::uint64_t> words;
        std::vector<std::size_t> set; ///< how many bits of each book
    };
    /// Mean of 1 - Jaccard similarity of the readers over all pairs among the first k books of the list, for
    /// each k of `ks` (ascending); NaN where there is no pair.
    void listDiversity(std::span<const std::int32_t> list, std::span<const int> ks, Bits& bits,
                       std::span<double> out) const;

private:
    const Dataset& m_data;
    Grouping m_ofBook;
    std::vector<std::uint32_t> m_counts;
    std::uint32_t m_readers = 0;
};

} // namespace shelf
