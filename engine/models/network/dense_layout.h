// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"
#include "engine/models/model.h"
#include "engine/models/network/network.h"

#include <cstddef>
#include <vector>

namespace shelf {

/// How the dense layers of a network lie in one array of floats, padded to whole lane blocks with zeros, so
/// that the optimizer sees a single row and the kernels no edges. An input row is the book's vector, padding,
/// the user's vector, padding.
struct DenseLayout {
    struct Layer {
        std::size_t inputs = 0;
        std::size_t k = 0;       ///< inputs 0 .. k-1 lie at 0 ..
        std::size_t k2Start = 0; ///< and the other k2 at k2Start ..
        std::size_t k2 = 0;
        std::size_t inputLanes = 0;
        std::size_t units = 0;
        std::size_t lanes = 0;
        std::size_t weights = 0; ///< offset; inputLanes x lanes, of the output layer inputLanes
        std::size_t bias = 0;    ///< offset
        Activation activation = Activation::linear;
    };

    explicit DenseLayout(const NetworkParameters& parameters);

    std::vector<Layer> hidden;
    Layer output;
    std::size_t bookDims = 0;
    std::size_t userDims = 0;
    std::size_t userStart = 0; ///< where the user's vector begins in an input row
    std::size_t inputLanes = 0;
    std::size_t widest = 0; ///< lanes of the widest layer, the input included
    std::size_t floats = 0; ///< of the whole array

    /// From tensors dense_N.weight, dense_N.bias (first: those of layer 1) to the array and back.
    void pack(const std::vector<const Tensor*>& tensors, std::size_t first, float* array) const;
    std::vector<Tensor> unpack(const float* array) const;

    /// The product of n input rows with a hidden layer's weights; the activation is applied too.
    void forward(const Kernels& kernel, const Layer& layer, const float* array, std::size_t n, const float* x,
                 float* h) const;
    /// The output unit's values of n rows.
    void forwardOutput(const Kernels& kernel, const float* array, std::size_t n, const float* x,
                       float* out) const;
};

} // namespace shelf
