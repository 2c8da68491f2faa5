// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/trainer.h"

#include <algorithm>
#include <utility>

namespace shelf {

Error foreignState()
{
    Error error;
    error.message = "The saved training state does not belong to this model";
    error.advice = "Start a new training";
    return error;
}

Tensor stateTensor(std::string name, std::span<const float> values)
{
    return {std::move(name), values.size(), 1, AlignedVector<float>(values.begin(), values.end())};
}

bool restoreValues(const Checkpoint& state, std::string_view name, std::span<float> values)
{
    const auto found = std::find_if(state.tensors.begin(), state.tensors.end(),
                                    [&](const Tensor& tensor) { return tensor.name == name; });
    if (found == state.tensors.end() || found->values.size() != values.size())
        return false;
    std::copy(found->values.begin(), found->values.end(), values.begin());
    return true;
}

} // namespace shelf
