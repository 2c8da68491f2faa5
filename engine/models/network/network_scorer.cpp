// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network/network_scorer.h"

#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kChunk = 64;

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

const AlignedVector<float>& NetworkModel::Scorer::bookHalf() const
{
    std::call_once(m_once, [this] {
        const Kernels& kernel = kernels();
        if (layout.hidden.empty()) {
            m_bookHalf.resize(books);
            kernel.dotRows(books, layout.bookDims, bookTable->values.data(), layout.bookDims,
                           dense.data() + layout.output.weights, 0.0F, m_bookHalf.data());
            return;
        }
        const DenseLayout::Layer& layer = layout.hidden.front();
        m_bookHalf.resize(books * layer.lanes);
        Product product;
        product.n = books;
        product.m = layer.units;
        product.k = layout.bookDims;
        product.a = bookTable->values.data();
        product.aRow = layout.bookDims;
        product.b = dense.data() + layer.weights;
        product.ldb = layer.lanes;
        product.c = m_bookHalf.data();
        product.ldc = layer.lanes;
        kernel.multiply(product);
    });
    return m_bookHalf;
}

AlignedVector<float> NetworkModel::Scorer::userHalf(const float* userVector) const
{
    const DenseLayout::Layer& layer = layout.hidden.front();
    AlignedVector<float> half(layer.lanes);
    Product product;
    product.n = 1;
    product.m = layer.units;
    product.k = layout.userDims;
    product.a = userVector;
    product.aRow = layout.userDims;
    product.b = dense.data() + layer.weights + layout.userStart * layer.lanes;
    product.ldb = layer.lanes;
    product.bias = dense.data() + layer.bias;
    product.c = half.data();
    product.ldc = layer.lanes;
    kernels().multiply(product);
    return half;
}

void NetworkModel::Scorer::scoreVector(const float* userVector, std::span<float> out) const
{
    const Kernels& kernel = kernels();
    const AlignedVector<float>& half = bookHalf();
    const DenseLayout::Layer& output = layout.output;
    if (layout.hidden.empty()) {
        float base = 0;
        kernel.dotRows(1, layout.userDims, userVector, layout.userDims,
                       dense.data() + output.weights + layout.userStart, dense[output.bias], &base);
        std::transform(half.begin(), half.end(), out.begin(), [base](float x) { return x + base; });
        kernel.activate(output.activation, 1, out.size(), out.data(), out.size());
        return;
    }
    const DenseLayout::Layer& first = layout.hidden.front();
    const AlignedVector<float> shift = userHalf(userVector);
    if (layout.hidden.size() == 1 && first.activation == Activation::relu) {
        kernel.rectifiedDotRows(books, first.lanes, half.data(), first.lanes, shift.data(),
                                dense.data() + output.weights, dense[output.bias], out.data());
        kernel.activate(output.activation, 1, out.size(), out.data(), out.size());
        return;
    }
    AlignedVector<float> buffers[2] = {AlignedVector<float>(kChunk * layout.widest),
                                       AlignedVector<float>(kChunk * layout.widest)};
    for (std::size_t begin = 0; begin < books; begin += kChunk) {
        const std::size_t n = std::min(kChunk, books - begin);
        float* h = buffers[0].data();
        std::copy_n(half.data() + begin * first.lanes, n * first.lanes, h);
        for (std::size_t i = 0; i < n; ++i)
            kernel.add(first.lanes, shift.data(), h + i * first.lanes);
        kernel.activate(first.activation, n, first.units, h, first.lanes);
        const float* x = h;
        for (std::size_t l = 1; l < layout.hidden.size(); ++l) {
            float* next = buffers[l % 2].data();
            layout.forward(kernel, layout.hidden[l], dense.data(), n, x, next);
            x = next;
        }
        layout.forwardOutput(kernel, dense.data(), n, x, out.data() + begin);
    }
}

} // namespace shelf
