// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/fit_to_data.h"

#include "engine/parameters/model_kind.h"

namespace shelf {

bool fitToData(RunSettings& settings, const Dataset& data)
{
    return settings.kind->adapt && settings.kind->adapt(settings, data);
}

std::string outputWords(const RunSettings& settings, const Dataset& data)
{
    return settings.kind->caution ? settings.kind->caution(settings, data) : std::string();
}

} // namespace shelf
