// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

namespace shelf {

std::vector<Preset> factorModelPresets()
{
    return {};
}

} // namespace shelf
