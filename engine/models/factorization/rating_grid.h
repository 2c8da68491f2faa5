// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/kernels/rating_steps.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Readers or books dealt into stripes of nearly as many ratings each, and renumbered so that a stripe's rows
/// lie together. Depends on the counts only.
struct Stripes {
    std::vector<std::uint32_t> rowOf;   ///< entity -> row
    std::vector<std::uint8_t> stripeOf; ///< entity -> stripe
};
Stripes makeStripes(std::span<const std::uint32_t> ratingCounts, std::size_t stripes);

/// The ratings of a training part cut into kStripes x kStripes blocks by stripe of reader and of book
/// (Gemulla et al. 2011; Chin et al. 2015). Blocks in different lines and columns share no row of either
/// table, so a round of kStripes such blocks can be worked on by any number of threads with the same outcome.
class RatingGrid {
public:
    static constexpr std::size_t kStripes = 16;

    RatingGrid(const Dataset& data, std::span<const std::uint32_t> rows, std::uint64_t seed);

    const std::vector<std::uint32_t>& userCounts() const { return m_userCounts; } ///< ratings of each user
    const std::vector<std::uint32_t>& bookCounts() const { return m_bookCounts; }
    std::uint32_t userRow(std::size_t user) const { return m_users.rowOf[user]; }
    std::uint32_t bookRow(std::size_t book) const { return m_books.rowOf[book]; }
    std::size_t size() const { return m_ratings.size(); }
    std::span<RatingStep> ratings() { return m_ratings; } ///< block after block; user and book are rows

    /// The kStripes blocks of a round, 0 .. kStripes-1; all rounds of an epoch meet each block once. The
    /// order is drawn from seed and epoch.
    struct Order {
        std::vector<std::size_t> column;  ///< of each line in the first round
        std::vector<std::size_t> shift;   ///< of each round
        std::vector<std::uint64_t> entry; ///< of each line: where in a block to begin, modulo its size
        std::size_t block(std::size_t round, std::size_t line) const
        {
            return line * kStripes + (column[line] + shift[round]) % kStripes;
        }
    };
    Order order(std::uint64_t seed, int epoch) const;
    std::span<const RatingStep> block(std::size_t b) const
    {
        return std::span(m_ratings).subspan(m_start[b], m_start[b + 1] - m_start[b]);
    }

private:
    std::vector<std::uint32_t> m_userCounts;
    std::vector<std::uint32_t> m_bookCounts;
    Stripes m_users;
    Stripes m_books;
    std::vector<std::size_t> m_start;
    NumberColumn<RatingStep> m_ratings; ///< where those of the data are
};

} // namespace shelf
