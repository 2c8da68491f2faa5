// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network/network_scorer.h"

#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kChunk = 64;
constexpr std::size_t kColumns = 4 * kBookBlock; // books that go through several layers at once

} // namespace

NetworkModel::Scorer::Scorer(const NetworkParameters& parameters, const std::vector<const Tensor*>& tensors,
                             std::size_t userCount, std::size_t bookCount)
    : layout(parameters),
      dense(layout.floats),
      bookTable(tensors[0]),
      userTable(tensors[1]),
      users(userCount),
      books(bookCount)
{
    layout.pack(tensors, 2, dense.data());
    for (std::size_t l = 1; l < layout.hidden.size(); ++l) {
        const DenseLayout::Layer& layer = layout.hidden[l];
        const float* bias = dense.data() + layer.bias;
        const float* weights = dense.data() + layer.weights;
        AlignedVector<float>& both = m_biasFirst.emplace_back(bias, bias + layer.lanes);
        both.insert(both.end(), weights, weights + layer.inputs * layer.lanes);
    }
}

void NetworkModel::Scorer::predict(std::span<const std::int32_t> userIds,
                                   std::span<const std::int32_t> bookIds, std::span<float> ratings) const
{
    const Kernels& kernel = kernels();
    AlignedVector<float> input(kChunk * layout.inputLanes, 0.0F);
    AlignedVector<float> buffers[2] = {AlignedVector<float>(kChunk * layout.widest),
                                       AlignedVector<float>(kChunk * layout.widest)};
    for (std::size_t begin = 0; begin < ratings.size(); begin += kChunk) {
        const std::size_t n = std::min(kChunk, ratings.size() - begin);
        for (std::size_t i = 0; i < n; ++i) {
            float* row = input.data() + i * layout.inputLanes;
            std::copy_n(&bookTable->values[entityRow(bookIds[begin + i], books) * layout.bookDims],
                        layout.bookDims, row);
            std::copy_n(&userTable->values[entityRow(userIds[begin + i], users) * layout.userDims],
                        layout.userDims, row + layout.userStart);
        }
        const float* x = input.data();
        for (std::size_t l = 0; l < layout.hidden.size(); ++l) {
            float* h = buffers[l % 2].data();
            layout.forward(kernel, layout.hidden[l], dense.data(), n, x, h);
            x = h;
        }
        layout.forwardOutput(kernel, dense.data(), n, x, ratings.data() + begin);
    }
}

const AlignedVector<float>& NetworkModel::Scorer::bookHalves() const
{
    std::call_once(m_once, [this] {
        const Kernels& kernel = kernels();
        if (layout.hidden.empty()) {
            m_bookHalves.resize(books);
            kernel.dotRows(books, layout.bookDims, bookTable->values.data(), layout.bookDims,
                           dense.data() + layout.output.weights, 0.0F, m_bookHalves.data());
            return;
        }
        const DenseLayout::Layer& layer = layout.hidden.front();
        m_bookHalves.resize((books + kColumns - 1) / kColumns * kColumns * layer.units);
        AlignedVector<float> rows(kBookBlock * layer.lanes);
        Product product;
        product.m = layer.units;
        product.k = layout.bookDims;
        product.aRow = layout.bookDims;
        product.b = dense.data() + layer.weights;
        product.ldb = layer.lanes;
        product.c = rows.data();
        product.ldc = layer.lanes;
        for (std::size_t first = 0; first < books; first += kBookBlock) {
            product.n = std::min(kBookBlock, books - first);
            product.a = bookTable->values.data() + first * layout.bookDims;
            kernel.multiply(product);
            kernel.transpose(product.n, layer.units, rows.data(), layer.lanes,
                             m_bookHalves.data() + first * layer.units, kBookBlock);
        }
    });
    return m_bookHalves;
}

AlignedVector<float> NetworkModel::Scorer::userHalves(std::span<const float* const> userVectors) const
{
    const DenseLayout::Layer& layer = layout.hidden.front();
    AlignedVector<float> vectors;
    for (const float* vector : userVectors)
        vectors.insert(vectors.end(), vector, vector + layout.userDims);
    AlignedVector<float> halves(userVectors.size() * layer.lanes);
    Product product;
    product.n = userVectors.size();
    product.m = layer.units;
    product.k = layout.userDims;
    product.a = vectors.data();
    product.aRow = layout.userDims;
    product.b = dense.data() + layer.weights + layout.userStart * layer.lanes;
    product.ldb = layer.lanes;
    product.bias = dense.data() + layer.bias;
    product.c = halves.data();
    product.ldc = layer.lanes;
    kernels().multiply(product);
    return halves;
}

void NetworkModel::Scorer::scoreVectors(std::span<const float* const> userVectors, std::span<float> out) const
{
    if (layout.hidden.empty())
        return scoreWithoutLayers(userVectors, out);
    const DenseLayout::Layer& first = layout.hidden.front();
    if (layout.hidden.size() > 1 || first.activation != Activation::relu)
        return scoreLayers(userVectors, out);
    const Kernels& kernel = kernels();
    const AlignedVector<float> shifts = userHalves(userVectors);
    RectifiedScores job;
    job.readers = userVectors.size();
    job.books = books;
    job.units = first.units;
    job.halves = bookHalves().data();
    job.shifts = shifts.data();
    job.shiftStride = first.lanes;
    job.weights = dense.data() + layout.output.weights;
    job.bias = dense[layout.output.bias];
    job.out = out.data();
    job.ldo = books;
    kernel.rectifiedScores(job);
    kernel.activate(layout.output.activation, userVectors.size(), books, out.data(), books);
}

void NetworkModel::Scorer::scoreWithoutLayers(std::span<const float* const> userVectors,
                                              std::span<float> out) const
{
    const Kernels& kernel = kernels();
    const AlignedVector<float>& half = bookHalves();
    const DenseLayout::Layer& output = layout.output;
    for (std::size_t i = 0; i < userVectors.size(); ++i) {
        float base = 0;
        kernel.dotRows(1, layout.userDims, userVectors[i], layout.userDims,
                       dense.data() + output.weights + layout.userStart, dense[output.bias], &base);
        const auto own = out.subspan(i * books, books);
        std::transform(half.begin(), half.end(), own.begin(), [base](float x) { return x + base; });
        kernel.activate(output.activation, 1, books, own.data(), books);
    }
}

/// Books are columns, units rows, and a row of ones above the units takes the next layer's bias: its sums
/// begin with that, as those of predict() do.
void NetworkModel::Scorer::scoreLayers(std::span<const float* const> userVectors, std::span<float> out) const
{
    const Kernels& kernel = kernels();
    const AlignedVector<float>& halves = bookHalves();
    const AlignedVector<float> shifts = userHalves(userVectors);
    const DenseLayout::Layer& first = layout.hidden.front();
    const DenseLayout::Layer& last = layout.hidden.back();
    const DenseLayout::Layer& output = layout.output;
    const AlignedVector<float> ones((1 + layout.widest) * kColumns, 1.0F);
    AlignedVector<float> buffers[2] = {ones, ones};
    float scores[kColumns];
    for (std::size_t begin = 0; begin < books; begin += kColumns) {
        const std::size_t n = std::min(kColumns, books - begin);
        for (std::size_t i = 0; i < userVectors.size(); ++i) {
            float* h = buffers[0].data() + kColumns;
            for (std::size_t at = 0; at < kColumns; at += kBookBlock)
                kernel.shiftBlock(first.units, halves.data() + (begin + at) * first.units,
                                  shifts.data() + i * first.lanes, h + at, kColumns);
            kernel.activate(first.activation, first.units, kColumns, h, kColumns);
            for (std::size_t l = 1; l < layout.hidden.size(); ++l) {
                const DenseLayout::Layer& layer = layout.hidden[l];
                Product product;
                product.n = layer.units;
                product.m = kColumns;
                product.k = 1 + layer.inputs;
                product.a = m_biasFirst[l - 1].data();
                product.aRow = 1;
                product.aCol = layer.lanes;
                product.b = h - kColumns;
                product.ldb = kColumns;
                h = buffers[l % 2].data() + kColumns;
                product.c = h;
                product.ldc = kColumns;
                product.rectify = layer.activation == Activation::relu;
                kernel.multiply(product);
                if (!product.rectify)
                    kernel.activate(layer.activation, layer.units, kColumns, h, kColumns);
            }
            kernel.dotColumns(kColumns, last.units, h, kColumns, dense.data() + output.weights,
                              dense[output.bias], scores);
            std::copy_n(scores, n, out.data() + i * books + begin);
        }
    }
    kernel.activate(output.activation, userVectors.size(), books, out.data(), books);
}

} // namespace shelf
