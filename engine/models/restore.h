// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/interactions.h"
#include "engine/models/model.h"
#include "engine/run/settings.h"

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

// One function a family, each beside its model; restoreModel() chooses.
Result<std::shared_ptr<const Model>> restoreSlopeOne(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreNeighborhood(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreSvdpp(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreBayesian(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restorePopularity(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreIals(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreEase(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreBpr(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreLightGcn(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreNcf(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreTwoTower(RestoreRequest&& request);

} // namespace shelf
