// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/arrays/json_depth.h"

#include <cstddef>

namespace shelf {

bool isNestedAtMost(std::string_view json, int most)
{
    int depth = 0;
    bool isText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isText && c == '\\')
            ++i;
        else if (c == '"')
            isText = !isText;
        else if (!isText && (c == '{' || c == '['))
            ++depth;
        else if (!isText && (c == '}' || c == ']'))
            --depth;
        if (depth > most)
            return false;
    }
    return true;
}

} // namespace shelf
