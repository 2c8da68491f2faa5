// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/layer_product.h"
#include "engine/models/ncf/ncf_layout.h"

#include <algorithm>

namespace shelf {

void forwardLayer(const NcfLayout::Layer& layer, const float* dense, std::size_t n, const float* x, float* h)
{
    Product product = layerProduct(layer, layer.stride, dense, n, x, h);
    product.rectify = true;
    kernels().multiply(product);
}

NcfPass::NcfPass(const NcfLayout& layout)
    : m_layout(layout),
      m_product(kRows * layout.gmfLanes, 0.0F),
      m_slope(kRows * layout.widest, 0.0F),
      m_nextSlope(kRows * layout.widest, 0.0F),
      m_logits(kRows, 0.0F),
      m_logitSlopes(kRows, 0.0F)
{
    for (const NcfLayout::Layer& layer : layout.hidden)
        m_values.emplace_back(kRows * layer.lanes, 0.0F);
}

void NcfPass::turn(const NcfLayout& layout, const float* dense, std::vector<AlignedVector<float>>& turned)
{
    turned.resize(layout.hidden.size());
    for (std::size_t l = 0; l < turned.size(); ++l) {
        const NcfLayout::Layer& layer = layout.hidden[l];
        turned[l].resize(layer.lanes * layer.rows);
        kernels().transpose(layer.rows, layer.lanes, dense + layer.weights, layer.lanes, turned[l].data(),
                            layer.rows);
    }
}

void NcfPass::forward(const float* dense, std::size_t n, const float* input)
{
    const Kernels& kernel = kernels();
    const NcfLayout& at = m_layout;
    std::fill_n(m_logits.data(), n, dense[at.outputBias]);
    if (at.gmfDims > 0) {
        for (std::size_t i = 0; i < n; ++i) {
            const float* user = input + i * at.inputLanes;
            const float* book = user + at.rowLanes;
            float* product = m_product.data() + i * at.gmfLanes;
            for (std::size_t d = 0; d < at.gmfLanes; ++d)
                product[d] = user[d] * book[d];
        }
        kernel.dotRows(n, at.gmfLanes, m_product.data(), at.gmfLanes, dense + at.gmfOutput,
                       dense[at.outputBias], m_logits.data());
    }
    if (at.mlpDims == 0)
        return;
    const float* x = input + at.gmfLanes;
    for (std::size_t l = 0; l < at.hidden.size(); ++l) {
        forwardLayer(at.hidden[l], dense, n, x, m_values[l].data());
        x = m_values[l].data();
    }
    float tower[kRows];
    kernel.dotRows(n, at.lastLanes, x, at.lastLanes, dense + at.mlpOutput, 0.0F, tower);
    for (std::size_t i = 0; i < n; ++i)
        m_logits[i] += tower[i];
}

void NcfPass::backward(const float* dense, const std::vector<AlignedVector<float>>& turned, std::size_t n,
                       const float* input, float* inputSlopes, float* denseSlopes)
{
    if (m_layout.mlpDims > 0)
        backwardTower(dense, turned, n, input, inputSlopes, denseSlopes);
    if (m_layout.gmfDims > 0)
        backwardProduct(dense, n, input, inputSlopes, denseSlopes);
    if (denseSlopes) {
        float sum = 0;
        for (std::size_t i = 0; i < n; ++i)
            sum += m_logitSlopes[i];
        denseSlopes[m_layout.outputBias] = sum;
    }
}

void NcfPass::backwardProduct(const float* dense, std::size_t n, const float* input, float* inputSlopes,
                              float* denseSlopes)
{
    const NcfLayout& at = m_layout;
    const float* weights = dense + at.gmfOutput;
    for (std::size_t i = 0; i < n; ++i) {
        const float* user = input + i * at.inputLanes;
        const float* book = user + at.rowLanes;
        float* userSlope = inputSlopes + i * at.inputLanes;
        float* bookSlope = userSlope + at.rowLanes;
        const float slope = m_logitSlopes[i];
        for (std::size_t d = 0; d < at.gmfLanes; ++d) {
            const float each = slope * weights[d];
            userSlope[d] = each * book[d];
            bookSlope[d] = each * user[d];
        }
    }
    if (denseSlopes)
        kernels().weightedSum(n, at.gmfLanes, m_logitSlopes.data(), m_product.data(), at.gmfLanes,
                              denseSlopes + at.gmfOutput);
}

void NcfPass::backwardTower(const float* dense, const std::vector<AlignedVector<float>>& turned,
                            std::size_t n, const float* input, float* inputSlopes, float* denseSlopes)
{
    const Kernels& kernel = kernels();
    const NcfLayout& at = m_layout;
    const AlignedVector<float>& last = m_values.back();
    if (denseSlopes)
        kernel.weightedSum(n, at.lastLanes, m_logitSlopes.data(), last.data(), at.lastLanes,
                           denseSlopes + at.mlpOutput);
    float* slope = m_slope.data();
    float* other = m_nextSlope.data();
    kernel.outerRectified(n, at.lastLanes, m_logitSlopes.data(), dense + at.mlpOutput, last.data(),
                          at.lastLanes, slope, at.lastLanes);
    for (std::size_t l = at.hidden.size(); l-- > 0;) {
        const NcfLayout::Layer& layer = at.hidden[l];
        if (l + 1 < at.hidden.size())
            kernel.activationSlope(Activation::relu, n, layer.lanes, m_values[l].data(), layer.lanes, slope,
                                   layer.lanes);
        if (denseSlopes) {
            Product weights;
            weights.m = layer.units;
            weights.k = n;
            weights.aRow = 1;
            weights.aCol = layer.stride;
            weights.b = slope;
            weights.ldb = layer.lanes;
            weights.ldc = layer.lanes;
            const float* below = l == 0 ? input + at.gmfLanes : m_values[l - 1].data();
            const auto part = [&](std::size_t first, std::size_t count) {
                weights.n = count;
                weights.a = below + first;
                weights.c = denseSlopes + layer.weights + first * layer.lanes;
                kernel.multiply(weights);
            };
            part(0, layer.k);
            if (layer.k2 > 0)
                part(layer.k2Start, layer.k2);
            kernel.columnSum(n, layer.lanes, slope, layer.lanes, denseSlopes + layer.bias);
        }
        Product down;
        down.n = n;
        down.m = layer.rows;
        down.k = layer.units;
        down.a = slope;
        down.aRow = layer.lanes;
        down.b = turned[l].data();
        down.ldb = layer.rows;
        down.c = l == 0 ? inputSlopes + at.gmfLanes : other;
        down.ldc = layer.stride;
        kernel.multiply(down);
        std::swap(slope, other);
    }
}

} // namespace shelf
