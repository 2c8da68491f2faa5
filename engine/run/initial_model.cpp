// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/initial_model.h"

#include "engine/data/dataset.h"
#include "engine/models/bias_model.h"
#include "engine/models/factorization.h"
#include "engine/models/mean_model.h"
#include "engine/models/network.h"

namespace shelf {

namespace {

std::shared_ptr<const Model> initialFactorization(const RunSettings& settings, std::size_t userCount,
                                                  std::size_t bookCount, const BiasModel* start)
{
    std::shared_ptr<const Model> model =
        makeFactorizationModel(userCount, bookCount, 0, settings.factorization, settings.seed);
    if (!start || !settings.factorization.biases)
        return model;
    std::vector<Tensor> tensors;
    for (const Tensor* tensor : model->tensors()) {
        tensors.push_back(*tensor);
        for (const Tensor* known : start->tensors())
            if (known->name == tensor->name)
                tensors.back() = *known;
    }
    auto warm =
        FactorizationModel::fromTensors(settings.factorization, userCount, bookCount, std::move(tensors));
    return warm ? std::shared_ptr<const Model>(std::move(*warm)) : model;
}

} // namespace

NetworkParameters completed(NetworkParameters parameters)
{
    const Activation last = parameters.activations.empty() ? Activation::relu : parameters.activations.back();
    parameters.activations.resize(parameters.hidden.size(), last);
    return parameters;
}

std::shared_ptr<const Model> initialModel(const RunSettings& settings, std::size_t userCount,
                                          std::size_t bookCount, const BiasModel* start)
{
    Dataset nothing;
    nothing.userIds.resize(userCount);
    nothing.books.ids.resize(bookCount);
    switch (settings.family) {
    case ModelFamily::mean:
        return MeanModel::train(nothing, {});
    case ModelFamily::bias:
        return BiasModel::train(nothing, {}, settings.bias);
    case ModelFamily::factorization:
        return initialFactorization(settings, userCount, bookCount, start);
    case ModelFamily::network:
        return makeNetworkModel(userCount, bookCount, completed(settings.network), settings.seed);
    default:
        return nullptr;
    }
}

} // namespace shelf
