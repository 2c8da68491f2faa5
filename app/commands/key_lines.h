// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace shelf {

/// Keys of what has no actions: lists, the map, charts. To be translated in the context "KeyLines".
struct KeyLine {
    const char* scope;
    const char* what;
    const char* keys;
};

std::span<const KeyLine> keyLines(); ///< those of a scope stand together

} // namespace shelf
