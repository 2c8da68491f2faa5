// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network/dense_layout.h"

#include "engine/models/layer_product.h"
#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

DenseLayout::DenseLayout(const NetworkParameters& parameters)
    : bookDims(static_cast<std::size_t>(parameters.bookEmbedding)),
      userDims(static_cast<std::size_t>(parameters.userEmbedding)),
      userStart(paddedLanes(bookDims)),
      inputLanes(userStart + paddedLanes(userDims)),
      widest(inputLanes)
{
    Layer next;
    next.inputs = bookDims + userDims;
    next.k = bookDims;
    next.k2Start = userStart;
    next.k2 = userDims;
    next.inputLanes = inputLanes;
    const auto place = [&](std::size_t units, Activation activation, bool isOutput) {
        Layer layer = next;
        layer.units = units;
        layer.lanes = paddedLanes(units);
        layer.activation = activation;
        layer.weights = floats;
        floats += isOutput ? layer.inputLanes : layer.inputLanes * layer.lanes;
        layer.bias = floats;
        floats += layer.lanes;
        widest = std::max(widest, layer.lanes);
        next = Layer();
        next.inputs = next.k = units;
        next.inputLanes = layer.lanes;
        return layer;
    };
    for (std::size_t l = 0; l < parameters.hidden.size(); ++l)
        hidden.push_back(
            place(static_cast<std::size_t>(parameters.hidden[l]), parameters.activations[l], false));
    output = place(1, parameters.outputActivation, true);
}

namespace {

std::size_t inputRow(const DenseLayout::Layer& layer, std::size_t input)
{
    return input < layer.k ? input : layer.k2Start + input - layer.k;
}

} // namespace

void DenseLayout::pack(const std::vector<const Tensor*>& tensors, std::size_t first, float* array) const
{
    std::fill_n(array, floats, 0.0F);
    for (std::size_t l = 0; l <= hidden.size(); ++l) {
        const bool isOutput = l == hidden.size();
        const Layer& layer = isOutput ? output : hidden[l];
        const std::size_t rowLength = isOutput ? 1 : layer.lanes;
        const float* weights = tensors[first + 2 * l]->values.data();
        const float* bias = tensors[first + 2 * l + 1]->values.data();
        for (std::size_t i = 0; i < layer.inputs; ++i)
            std::copy_n(weights + i * layer.units, layer.units,
                        array + layer.weights + inputRow(layer, i) * rowLength);
        std::copy_n(bias, layer.units, array + layer.bias);
    }
}

std::vector<Tensor> DenseLayout::unpack(const float* array) const
{
    std::vector<Tensor> tensors;
    for (std::size_t l = 0; l <= hidden.size(); ++l) {
        const bool isOutput = l == hidden.size();
        const Layer& layer = isOutput ? output : hidden[l];
        const std::size_t rowLength = isOutput ? 1 : layer.lanes;
        const std::string name = "dense_" + std::to_string(l + 1);
        Tensor weights = zeroTensor(name + ".weight", layer.inputs, layer.units);
        for (std::size_t i = 0; i < layer.inputs; ++i)
            std::copy_n(array + layer.weights + inputRow(layer, i) * rowLength, layer.units,
                        weights.values.data() + i * layer.units);
        Tensor bias = zeroTensor(name + ".bias", 1, layer.units);
        std::copy_n(array + layer.bias, layer.units, bias.values.data());
        tensors.push_back(std::move(weights));
        tensors.push_back(std::move(bias));
    }
    return tensors;
}

void DenseLayout::forward(const Kernels& kernel, const Layer& layer, const float* array, std::size_t n,
                          const float* x, float* h) const
{
    Product product = layerProduct(layer, layer.inputLanes, array, n, x, h);
    product.rectify = layer.activation == Activation::relu;
    kernel.multiply(product);
    if (!product.rectify)
        kernel.activate(layer.activation, n, layer.units, h, layer.lanes);
}

void DenseLayout::forwardOutput(const Kernels& kernel, const float* array, std::size_t n, const float* x,
                                float* out) const
{
    kernel.dotRows(n, output.inputLanes, x, output.inputLanes, array + output.weights, array[output.bias],
                   out);
    kernel.activate(output.activation, 1, n, out, n);
}

} // namespace shelf
