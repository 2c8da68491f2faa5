// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/earlier_settings.h"

#include "engine/parameters/names.h"

#include <algorithm>

namespace shelf {

std::string_view withTorchEpsilon(std::string_view optimizer)
{
    if (optimizer == choiceName(OptimizerKind::adagrad))
        return choiceName(OptimizerKind::adagradTorch);
    if (optimizer == choiceName(OptimizerKind::rmsprop))
        return choiceName(OptimizerKind::rmspropTorch);
    return optimizer;
}

void keepTorchEpsilon(WrittenSettings& settings)
{
    const auto optimizer =
        std::find_if(settings.begin(), settings.end(), [](const auto& s) { return s.first == "optimizer"; });
    if (optimizer == settings.end() || withTorchEpsilon(optimizer->second) == optimizer->second)
        return;
    optimizer->second = withTorchEpsilon(optimizer->second);
    for (auto& [key, value] : settings) {
        if (key == "epsilon")
            key = "torch_epsilon";
        if (key == "initial_accumulator")
            key = "torch_accumulator";
    }
}

} // namespace shelf
