// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/layout_method.h"

namespace shelf {

/// Principal components that are drawn, counted from 1.
struct PcaMapParameters {
    int first = 1;
    int second = 2;
    int third = 3; ///< in space only
};

/// The books' first principal components, as many as can be of `dims`, where no settings are at hand.
Result<Projection> componentsMap(const MatrixView& rows, std::span<const std::uint8_t> leftOut, int dims,
                                 const Progress& progress = {});

extern const LayoutMethod kPcaMethod;

} // namespace shelf
