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

template <class Pointer> Result<std::shared_ptr<const Model>> asModel(Result<Pointer> model)
{
    if (!model)
        return model.error();
    return std::shared_ptr<const Model>(std::move(*model));
}

} // namespace

Result<std::shared_ptr<const Model>> restoreModel(RestoreRequest&& request)
{
    const RunSettings& settings = request.settings;
    const std::size_t users = request.userCount();
    const std::size_t books = request.bookCount();
    switch (settings.family) {
    case ModelFamily::mean:
        return asModel(MeanModel::fromTensors(users, books, std::move(request.tensors)));
    case ModelFamily::bias:
        return asModel(BiasModel::fromTensors(settings.bias, users, books, std::move(request.tensors)));
    case ModelFamily::factorization:
        return asModel(FactorizationModel::fromTensors(settings.factorization, users, books,
                                                       std::move(request.tensors)));
    case ModelFamily::network:
        return asModel(
            NetworkModel::fromTensors(completed(settings.network), users, books, std::move(request.tensors)));
    case ModelFamily::slopeOne:
        return restoreSlopeOne(std::move(request));
    case ModelFamily::neighborhood:
        return restoreNeighborhood(std::move(request));
    case ModelFamily::svdpp:
        return restoreSvdpp(std::move(request));
    case ModelFamily::bayesian:
        return restoreBayesian(std::move(request));
    case ModelFamily::popularity:
        return restorePopularity(std::move(request));
    case ModelFamily::ials:
        return restoreIals(std::move(request));
    case ModelFamily::ease:
        return restoreEase(std::move(request));
    case ModelFamily::bpr:
        return restoreBpr(std::move(request));
    case ModelFamily::lightGcn:
        return restoreLightGcn(std::move(request));
    case ModelFamily::ncf:
        return restoreNcf(std::move(request));
    case ModelFamily::twoTower:
        return restoreTwoTower(std::move(request));
    }
    Error error;
    error.message = "The model is of an unknown kind";
    error.advice = "Train it again with this version of the program";
    return error;
}

} // namespace shelf
