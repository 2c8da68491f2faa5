// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/restore.h"

#include "engine/models/bias_model.h"
#include "engine/models/factorization.h"
#include "engine/models/mean_model.h"
#include "engine/models/network.h"
#include "engine/run/initial_model.h"
#include "engine/run/settings.h"

namespace shelf {

namespace {

template <class Pointer> Result<std::shared_ptr<const RatingModel>> asRatingModel(Result<Pointer> model)
{
    if (!model)
        return model.error();
    return std::shared_ptr<const RatingModel>(std::move(*model));
}

} // namespace

Result<std::shared_ptr<const RatingModel>> restoreModel(const RunSettings& settings, std::size_t userCount,
                                                        std::size_t bookCount, std::vector<Tensor> tensors)
{
    switch (settings.family) {
    case ModelFamily::mean:
        return asRatingModel(MeanModel::fromTensors(userCount, bookCount, std::move(tensors)));
    case ModelFamily::bias:
        return asRatingModel(BiasModel::fromTensors(settings.bias, userCount, bookCount, std::move(tensors)));
    case ModelFamily::factorization:
        return asRatingModel(FactorizationModel::fromTensors(settings.factorization, userCount, bookCount,
                                                             std::move(tensors)));
    case ModelFamily::network:
        return asRatingModel(
            NetworkModel::fromTensors(completed(settings.network), userCount, bookCount, std::move(tensors)));
    }
    Error error;
    error.message = "The model is of an unknown kind";
    error.advice = "Train it again with this version of the program";
    return error;
}

} // namespace shelf
