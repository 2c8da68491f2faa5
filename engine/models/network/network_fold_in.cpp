// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network/network_scorer.h"
#include "engine/models/small_adam.h"
#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr int kSteps = 300;
constexpr double kRate = 0.1; ///< in standard deviations of the readers; falls to zero over the steps

} // namespace

// Minimizes the squared error plus, for each coordinate, its squared distance from the mean reader in
// standard deviations of the trained readers, weighted by the variance of the ratings about the mean reader.
std::vector<float> NetworkModel::Scorer::fitReader(std::span<const std::int32_t> bookIds,
                                                   std::span<const float> ratings) const
{
    const Kernels& kernel = kernels();
    const ColumnMoments moments = columnMoments(*userTable, users);
    std::vector<float> vector(moments.mean.begin(), moments.mean.end());
    const std::size_t n = ratings.size();
    if (n == 0)
        return vector;

    const std::size_t levels = layout.hidden.size();
    std::vector<AlignedVector<float>> values(levels + 1);
    values[0].assign(n * layout.inputLanes, 0.0F);
    for (std::size_t i = 0; i < n; ++i)
        std::copy_n(&bookTable->values[entityRow(bookIds[i], books) * layout.bookDims], layout.bookDims,
                    values[0].data() + i * layout.inputLanes);
    std::vector<AlignedVector<float>> turned(levels);
    for (std::size_t l = 0; l < levels; ++l) {
        const DenseLayout::Layer& layer = layout.hidden[l];
        values[l + 1].resize(n * layer.lanes);
        turned[l].assign(layer.lanes * layer.inputLanes, 0.0F);
        kernel.transpose(layer.inputLanes, layer.lanes, dense.data() + layer.weights, layer.lanes,
                         turned[l].data(), layer.inputLanes);
    }
    AlignedVector<float> slope(n * layout.widest);
    AlignedVector<float> nextSlope(n * layout.widest);
    AlignedVector<float> predicted(paddedLanes(n));
    AlignedVector<float> residual(paddedLanes(n));
    AlignedVector<float> sum(layout.widest);

    std::vector<double> x(layout.userDims, 0.0);
    std::vector<double> gradient(layout.userDims);
    SmallAdam adam(x.size());
    double noise = 0;
    for (int step = 0; step < kSteps; ++step) {
        for (std::size_t d = 0; d < x.size(); ++d)
            vector[d] = static_cast<float>(moments.mean[d] + moments.deviation[d] * x[d]);
        for (std::size_t i = 0; i < n; ++i)
            std::copy(vector.begin(), vector.end(),
                      values[0].data() + i * layout.inputLanes + layout.userStart);
        for (std::size_t l = 0; l < levels; ++l)
            layout.forward(kernel, layout.hidden[l], dense.data(), n, values[l].data(), values[l + 1].data());
        layout.forwardOutput(kernel, dense.data(), n, values[levels].data(), predicted.data());
        double squares = 0;
        for (std::size_t i = 0; i < n; ++i) {
            residual[i] = 2 * (predicted[i] - ratings[i]);
            squares += 0.25 * static_cast<double>(residual[i]) * static_cast<double>(residual[i]);
        }
        if (step == 0)
            noise = std::max(squares / static_cast<double>(n), 1e-6);
        kernel.activationSlope(layout.output.activation, 1, paddedLanes(n), predicted.data(), n,
                               residual.data(), n);
        kernel.outer(n, layout.output.inputLanes, residual.data(), dense.data() + layout.output.weights,
                     slope.data(), layout.output.inputLanes);
        for (std::size_t l = levels; l-- > 0;) {
            const DenseLayout::Layer& layer = layout.hidden[l];
            kernel.activationSlope(layer.activation, n, layer.lanes, values[l + 1].data(), layer.lanes,
                                   slope.data(), layer.lanes);
            Product product;
            product.n = n;
            product.m = layer.inputLanes;
            product.k = layer.units;
            product.a = slope.data();
            product.aRow = layer.lanes;
            product.b = turned[l].data();
            product.ldb = layer.inputLanes;
            product.c = nextSlope.data();
            product.ldc = layer.inputLanes;
            kernel.multiply(product);
            slope.swap(nextSlope);
        }
        kernel.columnSum(n, layout.inputLanes, slope.data(), layout.inputLanes, sum.data());
        for (std::size_t d = 0; d < x.size(); ++d)
            gradient[d] =
                static_cast<double>(sum[layout.userStart + d]) * moments.deviation[d] + 2 * noise * x[d];
        adam.step(x, gradient, kRate * (1 - static_cast<double>(step) / kSteps));
    }
    for (std::size_t d = 0; d < x.size(); ++d)
        vector[d] = static_cast<float>(moments.mean[d] + moments.deviation[d] * x[d]);
    return vector;
}

std::optional<NewReader> NetworkModel::newReader() const
{
    return NewReader{.by = NewReader::By::squaredErrors, .numbers = {{"steps", kSteps}, {"rate", kRate}}};
}

} // namespace shelf
