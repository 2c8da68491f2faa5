// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/somebody.h"

#include <span>
#include <vector>

namespace shelf {

/// Which of a reader's books speak for recommendations of a model. Where the model's score is a sum over
/// them, exactly; else by the book vectors; else, for models without vectors, by ablation.
class Reasons {
public:
    /// user: -1 for a new reader. Of `rated` those count that the model has seen; in any order.
    Reasons(const Model& model, std::int32_t user, std::span<const RatedBook> rated);

    /// Fills in `because` and `kind` of every recommendation: at most so many reasons each.
    void explain(std::span<Recommendation> recommendations, int most) const;

    /// At most so many books are left out in turn by ablation: those rated highest.
    static constexpr std::size_t kMostAblated = 30;

private:
    bool explainExactly(std::span<Recommendation> recommendations, int most) const;
    void explainByNeighbors(std::span<Recommendation> recommendations, int most) const;
    void explainByAblation(std::span<Recommendation> recommendations, int most) const;

    const Model& m_model;
    std::int32_t m_user;
    std::vector<std::int32_t> m_books;
    std::vector<float> m_ratings;
};

} // namespace shelf
