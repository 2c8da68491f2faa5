// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/interactions.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/model.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Weighted Slope One (Lemire & Maclachlan 2005): a book's rating by a reader is the mean, over all pairs of
/// a book j that the reader rated and another reader v who rated both, of r_uj + (r_vi - r_vj). A book
/// without such a pair gets the bias model's prediction.
///
/// No table of differences is kept: the pairs are met by going through the readers who share a book with u,
/// which takes memory in proportion to the ratings (a table of 10,000 books would take 600 MB) and about as
/// much time a reader as there are ratings among those readers. Tensors: those of the bias model.
class SlopeOneModel final : public Model {
public:
    SlopeOneModel(std::shared_ptr<const Interactions> known, std::shared_ptr<const BiasModel> biases)
        : m_known(std::move(known)), m_biases(std::move(biases))
    {}

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    /// As if the reader had been in training, but for the differences between the reader's own ratings.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::size_t userCount() const override { return m_known->userCount(); }
    std::size_t bookCount() const override { return m_known->bookCount(); }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    std::vector<const Tensor*> tensors() const override { return m_biases->tensors(); }

private:
    /// How another reader compares with the one in question.
    struct Peer {
        double shift = 0;         ///< sum over the common books of own rating less the peer's
        std::uint32_t common = 0; ///< books in common
    };
    struct Reader {
        std::span<const std::int32_t> books; ///< each once
        std::span<const float> ratings;
        std::vector<Peer> peers;          ///< one for each user
        std::vector<std::int32_t> active; ///< those with a book in common
    };
    /// Makes `reader` that of these ratings; it may have been another before.
    void meet(Reader& reader, std::span<const std::int32_t> books, std::span<const float> ratings) const;
    /// The mean over the pairs for one book; `fallback` where there is no pair.
    float rate(const Reader& reader, std::int32_t book, float fallback) const;
    /// out: the predictions where there is no pair.
    void rateAll(std::span<const std::int32_t> books, std::span<const float> ratings,
                 std::span<float> out) const;

    std::shared_ptr<const Interactions> m_known;
    std::shared_ptr<const BiasModel> m_biases;
};

Result<std::shared_ptr<const Model>> restoreSlopeOne(RestoreRequest&& request);

extern const ModelKind kSlopeOneKind;

} // namespace shelf
