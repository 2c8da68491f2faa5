// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/initial_model.h"

#include "engine/data/dataset.h"
#include "engine/models/bias_model.h"
#include "engine/models/factorization.h"
#include "engine/models/mean_model.h"
#include "engine/models/network.h"

namespace shelf {

NetworkParameters completed(NetworkParameters parameters)
{
    const Activation last = parameters.activations.empty() ? Activation::relu : parameters.activations.back();
    parameters.activations.resize(parameters.hidden.size(), last);
    return parameters;
}

std::shared_ptr<const RatingModel> initialModel(const RunSettings& settings, std::size_t userCount,
                                                std::size_t bookCount, double mean)
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
        return makeFactorizationModel(userCount, bookCount, mean, settings.factorization, settings.seed);
    case ModelFamily::network:
        break;
    }
    return makeNetworkModel(userCount, bookCount, completed(settings.network), settings.seed);
}

} // namespace shelf
