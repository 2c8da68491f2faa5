// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/interactions.h"
#include "engine/models/model.h"
#include "engine/parameters/settings.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct RestoreRequest {
    RunSettings settings;
    std::shared_ptr<const Dataset> data;  ///< users and books of the model are the data's
    std::span<const std::uint32_t> train; ///< rows it was trained on
    std::vector<Tensor> tensors;

    std::size_t userCount() const { return data->userCount(); }
    std::size_t bookCount() const { return data->bookCount(); }
    std::shared_ptr<const Interactions> known() const
    {
        return std::make_shared<const Interactions>(*data, train);
    }
};

/// The model that Model::tensors() was taken from. An Error where a tensor is missing, has another shape than
/// the settings ask for or holds a value that is not finite or not possible (an index out of range); nothing
/// is allocated by what the settings merely claim.
Result<std::shared_ptr<const Model>> restoreModel(RestoreRequest&& request);

template <class Pointer> Result<std::shared_ptr<const Model>> asModel(Result<Pointer> model)
{
    if (!model)
        return model.error();
    return std::shared_ptr<const Model>(std::move(*model));
}

} // namespace shelf
