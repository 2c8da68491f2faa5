// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/initial_model.h"

#include "engine/parameters/model_kind.h"

namespace shelf {

std::shared_ptr<const Model> initialModel(const RunSettings& settings, std::size_t userCount,
                                          std::size_t bookCount)
{
    return settings.kind->initial ? settings.kind->initial(settings, userCount, bookCount) : nullptr;
}

} // namespace shelf
