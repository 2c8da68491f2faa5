// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/fit.h"
#include "engine/base/text/message.h"
#include "engine/evaluation/mean_loss.h"
#include "engine/parameters/model_kind.h"

#include <utility>

namespace shelf {

namespace {

class AtOnce final : public Trainer {
public:
    explicit AtOnce(const ComputeModel& compute) : m_compute(compute) {}

    Result<double> epoch(FitLoop& loop) override
    {
        auto computed = m_compute(loop);
        if (!computed)
            return computed.error();
        m_model = std::move(computed->model);
        return computed->loss;
    }
    Result<std::shared_ptr<const Model>> snapshot() const override { return m_model; }
    bool startsAsModel() const override { return false; }

private:
    const ComputeModel& m_compute;
    std::shared_ptr<const Model> m_model;
};

} // namespace

Result<TrainingOutcome> fitModel(const FitRequest& request, const FitObserver& observer)
{
    const ModelKind& kind = *request.settings.kind;
    if (!kind.fit)
        return Error::usageError(tr("Vectors that were made elsewhere cannot be trained"),
                                 tr("Choose another model"));
    return kind.fit(request, observer);
}

Result<TrainingOutcome> fitByEpochs(const FitRequest& request, const FitObserver& observer, Trainer& trainer)
{
    return FitLoop(request, observer, trainer).run();
}

Result<TrainingOutcome> fitAtOnce(const FitRequest& request, const FitObserver& observer,
                                  const ComputeModel& compute)
{
    FitRequest once = request;
    once.settings.training.epochs = 1;
    AtOnce trainer(compute);
    return fitByEpochs(once, observer, trainer);
}

Result<TrainingOutcome> fitAtOnce(const FitRequest& request, const FitObserver& observer,
                                  const std::shared_ptr<const Model>& model)
{
    return fitAtOnce(request, observer, [&](FitLoop&) -> Result<ComputedModel> {
        const TrainingParameters& training = request.settings.training;
        return ComputedModel{model, meanLoss(*model, *request.data, request.train, training.loss,
                                             training.huberDelta, request.threads)};
    });
}

} // namespace shelf
