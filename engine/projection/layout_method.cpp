// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/layout_method.h"

#include <algorithm>

namespace shelf {

// A line a method, in the order in which they are offered.
#define LAYOUT_METHODS(METHOD)                                                                               \
    METHOD(kPcaMethod)                                                                                       \
    METHOD(kTsneMethod)                                                                                      \
    METHOD(kUmapMethod)                                                                                      \
    METHOD(kPacmapMethod)                                                                                    \
    METHOD(kAxesMethod)

#define DECLARED(method) extern const LayoutMethod method;
LAYOUT_METHODS(DECLARED)
#undef DECLARED

std::span<const LayoutMethod* const> layoutMethods()
{
#define LISTED(method) &method,
    static constexpr const LayoutMethod* kMethods[] = {LAYOUT_METHODS(LISTED)};
#undef LISTED
    return kMethods;
}

const LayoutMethod* findLayoutMethod(std::string_view key)
{
    const auto methods = layoutMethods();
    const auto found =
        std::find_if(methods.begin(), methods.end(), [&](const LayoutMethod* m) { return m->key == key; });
    return found == methods.end() ? nullptr : *found;
}

} // namespace shelf
