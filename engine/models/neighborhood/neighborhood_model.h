// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/model.h"
#include "engine/models/neighbor_lists.h"
#include "engine/models/neighborhood/set_similarity.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Weighted means of the nearest rows' ratings, off the bias model (Koren 2010, section 2.2); the score for
/// rankings is the plain sum of similarities between sets of books.
struct NeighborhoodParameters {
    NeighborhoodKind kind = NeighborhoodKind::item;
    int neighbors = 40;                                       ///< at most so many of the nearest count
    double shrinkage = 100;                                   ///< ratings in common that halve a correlation
    RankingSimilarity similarity = RankingSimilarity::cosine; ///< of sets of readers, for rankings
    int rankingNeighbors = 100;                               ///< at most so many count in a ranking
};

/// Nearest neighbors, of books or of readers, off a bias model. Predicted stars:
///     b_ui + sum s e / (kDoubt + sum s)
/// over at most `neighbors` of the nearest that have a rating, e what that rating is off its own b, s the
/// similarity (Koren 2010, section 2.2). Scores are preferences: of books, the sum of the similarities of
/// those of the book's nearest that the reader has; of readers, of those of the reader's nearest that have
/// the book. Tensors: those of the bias model, "rating_neighbors", "rating_similarities",
/// "ranking_neighbors", "ranking_similarities".
class NeighborhoodModel final : public Model {
public:
    /// hasStars: the ratings it was fitted to tell liked books from others; else it only ranks.
    NeighborhoodModel(const NeighborhoodParameters& parameters, std::shared_ptr<const Interactions> known,
                      std::shared_ptr<const BiasModel> biases, NeighborLists rating, NeighborLists ranking,
                      bool hasStars = true);

    bool predictsRatings() const override { return m_hasStars; }

    ScoreKind scoreKind() const override { return ScoreKind::preference; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    void scorePairs(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                    std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    /// Of readers' neighborhoods: each book's share of the similarities, for those neighbors that have
    /// `book`.
    std::vector<Contribution> contributions(std::int32_t user, std::span<const std::int32_t> books,
                                            std::span<const float> ratings, std::int32_t book) const override;
    std::size_t userCount() const override { return m_known->userCount(); }
    std::size_t bookCount() const override { return m_known->bookCount(); }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    std::vector<const Tensor*> tensors() const override;

    static constexpr float kDoubt = 0.2F; ///< similarity that stands for no neighbor at all

private:
    struct Neighbor {
        std::int32_t row = -1;
        float similarity = 0;
    };
    bool byBook() const { return m_parameters.kind == NeighborhoodKind::item; }
    float baseline(std::int32_t user, std::int32_t book) const;
    std::vector<Neighbor> nearestReaders(std::int32_t user, std::span<const std::int32_t> books) const;
    void scoreByBooks(std::span<const std::int32_t> books, std::span<float> out) const;
    void listWhoNames();
    void scoreByReaders(std::span<const Neighbor> readers, std::span<float> out) const;

    NeighborhoodParameters m_parameters;
    std::shared_ptr<const Interactions> m_known;
    Occurrences m_occurrences;
    SetSimilarity m_sets;
    std::shared_ptr<const BiasModel> m_biases;
    NeighborLists m_rating;
    NeighborLists m_ranking;
    bool m_hasStars;
    std::vector<std::uint32_t> m_namedStart; ///< books: for each, the books in whose ranking list it stands
    std::vector<Neighbor> m_named;
};

Result<std::shared_ptr<const Model>> restoreNeighborhood(RestoreRequest&& request);

extern const ModelKind kNeighborhoodKind;

} // namespace shelf
