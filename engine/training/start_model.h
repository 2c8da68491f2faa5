// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"
#include "engine/parameters/settings.h"

#include <memory>

namespace shelf {

/// Among the settings of a fit: the model that it starts from in place of chance, of the kind and shape that
/// they ask for. Null: chance. Kinds that go rating by rating know it (continues() in
/// engine/run/continuation.h).
struct StartModel {
    std::shared_ptr<const Model> model;
};

template <class Kind> std::shared_ptr<const Kind> startModel(const RunSettings& settings)
{
    return std::dynamic_pointer_cast<const Kind>(settings.of<StartModel>().model);
}

} // namespace shelf
