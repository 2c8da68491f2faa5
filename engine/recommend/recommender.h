// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/top_n.h"

namespace shelf {

/// recommend() for many readers of one run: what is the same for all of them is computed once. Refers to the
/// run's data and model, which it keeps alive. Thread-safe for const use.
class Recommender {
public:
    explicit Recommender(const Run& run);

    std::vector<Recommendation> forUser(std::int32_t user, const TopNParameters& parameters) const;
    std::vector<RatedBook> ratedBooks(std::int32_t user) const;

private:
    std::shared_ptr<const Dataset> m_data;
    std::shared_ptr<const Model> m_model;
    std::vector<std::uint8_t> m_trained; ///< 1 for books with a rating in training
    std::vector<std::uint8_t> m_heldOut; ///< 1 for ratings in the validation part
    Grouping m_byUser;
};

} // namespace shelf
