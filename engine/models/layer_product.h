// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernels.h"

#include <cstddef>

namespace shelf {

/// n rows of x through a layer that lies in `array`; `stride`: of those rows.
/// What follows the sum is for the caller to set.
template <class Layer>
Product layerProduct(const Layer& layer, std::size_t stride, const float* array, std::size_t n,
                     const float* x, float* h)
{
    Product product;
    product.n = n;
    product.m = layer.units;
    product.k = layer.k;
    product.k2Start = layer.k2Start;
    product.k2 = layer.k2;
    product.a = x;
    product.aRow = stride;
    product.b = array + layer.weights;
    product.ldb = layer.lanes;
    product.bias = array + layer.bias;
    product.c = h;
    product.ldc = layer.lanes;
    return product;
}

} // namespace shelf
