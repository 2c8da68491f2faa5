// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/kept_embedding.h"

#include "engine/models/model.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

int keptEpochLimit(int wanted, std::size_t rows, std::size_t cols)
{
    if (rows == 0 || cols == 0)
        return 0;
    const std::size_t fit = kMostKeptBytes / sizeof(float) / rows / cols;
    return static_cast<int>(std::min(fit, static_cast<std::size_t>(std::clamp(wanted, 0, kMostKeptEpochs))));
}

std::int64_t keptStride(int epoch, int most)
{
    if (most < 2)
        return 0;
    std::int64_t stride = 1;
    while ((epoch + stride - 1) / stride + 1 > most)
        stride *= 2;
    return stride;
}

void addKept(std::vector<KeptEmbedding>& kept, KeptEmbedding next, int wanted)
{
    const int most = keptEpochLimit(wanted, next.rows, next.cols);
    const std::int64_t stride = keptStride(next.epoch, most);
    std::erase_if(kept, [&](const KeptEmbedding& k) {
        return stride == 0 || k.epoch % stride != 0 || k.epoch >= next.epoch || k.rows != next.rows ||
               k.cols != next.cols;
    });
    if (most > 0)
        kept.push_back(std::move(next));
}

EmbeddingKeeper::EmbeddingKeeper(int wanted, Sink sink)
    : m_sink(std::move(sink)), m_wanted(m_sink ? wanted : 0), m_most(m_wanted)
{}

bool EmbeddingKeeper::wants(int epoch) const
{
    const std::int64_t stride = keptStride(epoch, m_most);
    return stride > 0 && epoch % stride == 0;
}

void EmbeddingKeeper::offer(int epoch, const std::shared_ptr<const Model>& model)
{
    const MatrixView books = model->bookEmbedding();
    m_most = keptEpochLimit(m_wanted, books.rows, books.cols);
    m_held = nullptr;
    if (m_most <= 0)
        return;
    if (wants(epoch))
        return handOn(epoch, *model);
    m_held = model;
    m_heldEpoch = epoch;
}

void EmbeddingKeeper::finish()
{
    if (const auto last = std::exchange(m_held, nullptr))
        handOn(m_heldEpoch, *last);
}

void EmbeddingKeeper::handOn(int epoch, const Model& model)
{
    const MatrixView books = model.bookEmbedding();
    auto values = std::make_shared<std::vector<float>>();
    values->reserve(books.rows * books.cols);
    for (std::size_t row = 0; row < books.rows; ++row) {
        const auto vector = books.row(row);
        values->insert(values->end(), vector.begin(), vector.end());
    }
    if (std::all_of(values->begin(), values->end(), [](float value) { return std::isfinite(value); }))
        m_sink({epoch, books.rows, books.cols, std::move(values)});
}

} // namespace shelf
