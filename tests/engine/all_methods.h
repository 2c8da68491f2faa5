// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/layout_method.h"

#include <vector>

namespace shelf {

/// Those that are improved step by step.
inline std::vector<const LayoutMethod*> steppedMethods()
{
    std::vector<const LayoutMethod*> methods;
    for (const LayoutMethod* method : layoutMethods())
        if (!method->isImmediate())
            methods.push_back(method);
    return methods;
}

/// Those that draw a map from vectors alone, as they come.
inline std::vector<const LayoutMethod*> methodsThatNeedNothing()
{
    std::vector<const LayoutMethod*> methods;
    for (const LayoutMethod* method : layoutMethods()) {
        MapParameters asItComes;
        asItComes.method = method;
        if (!method->missing || method->missing(asItComes).empty())
            methods.push_back(method);
    }
    return methods;
}

} // namespace shelf
