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

extern const LayoutMethod kPcaMethod;

} // namespace shelf
