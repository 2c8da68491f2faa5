// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/interactions.h"
#include "engine/models/model.h"

#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// The same ranking for everybody: the score of a book is the number of its training readers. Tensor:
/// book_readers (books x 1). Immutable.
class PopularityModel : public Model {
public:
    PopularityModel(std::size_t users, Tensor readers);
    explicit PopularityModel(const Interactions& known);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::size_t userCount() const override { return m_users; }
    std::size_t bookCount() const override { return m_readers.rows; }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    std::vector<const Tensor*> tensors() const override { return {&m_readers}; }

private:
    std::size_t m_users;
    Tensor m_readers;
};

Result<std::shared_ptr<const Model>> restorePopularity(RestoreRequest&& request);

extern const ModelKind kPopularityKind;

} // namespace shelf
