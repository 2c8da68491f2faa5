// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ncf/ncf_layout.h"

#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

bool validNcf(const NcfParameters& parameters)
{
    constexpr int kMostUnits = 1 << 16;
    const bool gmf = parameters.kind != NcfKind::mlp;
    const bool mlp = parameters.kind != NcfKind::gmf;
    const auto wide = [](int units) { return units < 1 || units > kMostUnits; };
    if (gmf && wide(parameters.gmfFactors))
        return false;
    return !mlp || (parameters.layers.size() >= 2 && parameters.layers.front() % 2 == 0 &&
                    std::none_of(parameters.layers.begin(), parameters.layers.end(), wide));
}

NcfLayout::NcfLayout(const NcfParameters& parameters)
{
    if (parameters.kind != NcfKind::mlp)
        gmfDims = static_cast<std::size_t>(parameters.gmfFactors);
    if (parameters.kind != NcfKind::gmf)
        mlpDims = static_cast<std::size_t>(parameters.layers.front()) / 2;
    gmfLanes = paddedLanes(gmfDims);
    mlpLanes = paddedLanes(mlpDims);
    rowDims = gmfDims + mlpDims;
    rowLanes = gmfLanes + mlpLanes;
    inputLanes = 2 * rowLanes;
    widest = inputLanes;
    if (mlpDims > 0) {
        // The first layer reads from the reader's MLP part on; the book's follows one vector later.
        Layer next;
        next.inputs = 2 * mlpDims;
        next.k = mlpDims;
        next.k2Start = rowLanes;
        next.k2 = mlpDims;
        next.rows = rowLanes + mlpLanes;
        next.stride = inputLanes;
        for (std::size_t l = 1; l < parameters.layers.size(); ++l) {
            Layer layer = next;
            layer.units = static_cast<std::size_t>(parameters.layers[l]);
            layer.lanes = paddedLanes(layer.units);
            layer.weights = floats;
            floats += layer.rows * layer.lanes;
            layer.bias = floats;
            floats += layer.lanes;
            widest = std::max(widest, layer.lanes);
            hidden.push_back(layer);
            next = Layer();
            next.inputs = next.k = layer.units;
            next.rows = next.stride = layer.lanes;
        }
        lastUnits = hidden.back().units;
        lastLanes = hidden.back().lanes;
    }
    gmfOutput = floats;
    floats += gmfLanes;
    mlpOutput = floats;
    floats += lastLanes;
    outputBias = floats;
    floats += kLaneBlock;
}

void NcfLayout::widen(const float* stored, float* padded) const
{
    std::copy_n(stored, gmfDims, padded);
    std::copy_n(stored + gmfDims, mlpDims, padded + gmfLanes);
}

std::vector<NcfLayout::Shape> NcfLayout::denseShapes() const
{
    std::vector<Shape> shapes;
    for (std::size_t l = 0; l < hidden.size(); ++l) {
        const std::string name = "dense_" + std::to_string(l + 1);
        shapes.push_back({name + ".weight", hidden[l].inputs, hidden[l].units});
        shapes.push_back({name + ".bias", 1, hidden[l].units});
    }
    shapes.push_back({"prediction.weight", gmfDims + lastUnits, 1});
    shapes.push_back({"prediction.bias", 1, 1});
    return shapes;
}

namespace {

std::size_t weightRow(const NcfLayout::Layer& layer, std::size_t input)
{
    return input < layer.k ? input : layer.k2Start + input - layer.k;
}

} // namespace

void NcfLayout::pack(const std::vector<const Tensor*>& tensors, std::size_t first, float* dense) const
{
    std::fill_n(dense, floats, 0.0F);
    for (const Layer& layer : hidden) {
        const float* weights = tensors[first]->values.data();
        for (std::size_t i = 0; i < layer.inputs; ++i)
            std::copy_n(weights + i * layer.units, layer.units,
                        dense + layer.weights + weightRow(layer, i) * layer.lanes);
        std::copy_n(tensors[first + 1]->values.data(), layer.units, dense + layer.bias);
        first += 2;
    }
    const float* prediction = tensors[first]->values.data();
    std::copy_n(prediction, gmfDims, dense + gmfOutput);
    std::copy_n(prediction + gmfDims, lastUnits, dense + mlpOutput);
    dense[outputBias] = tensors[first + 1]->values[0];
}

std::vector<Tensor> NcfLayout::unpack(const float* dense) const
{
    std::vector<Tensor> tensors;
    for (const Shape& shape : denseShapes())
        tensors.push_back(zeroTensor(shape.name, shape.rows, shape.cols));
    std::size_t at = 0;
    for (const Layer& layer : hidden) {
        for (std::size_t i = 0; i < layer.inputs; ++i)
            std::copy_n(dense + layer.weights + weightRow(layer, i) * layer.lanes, layer.units,
                        tensors[at].values.data() + i * layer.units);
        std::copy_n(dense + layer.bias, layer.units, tensors[at + 1].values.data());
        at += 2;
    }
    std::copy_n(dense + gmfOutput, gmfDims, tensors[at].values.data());
    std::copy_n(dense + mlpOutput, lastUnits, tensors[at].values.data() + gmfDims);
    tensors[at + 1].values[0] = dense[outputBias];
    return tensors;
}

} // namespace shelf
