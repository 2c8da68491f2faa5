// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/advice.h"

#include "engine/data/numbers.h"
#include "engine/run/parameter_table.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kRise = 1.01;          // of the validation loss over its lowest: more than noise
constexpr double kStillFalling = 0.003; // of the validation loss in the last epoch: worth going on
constexpr double kBlownUp = 2.0;        // of the training loss over its lowest

/// Adds a change if the field applies, the value is allowed and differs from the present one.
void propose(std::vector<ProposedChange>& changes, const RunSettings& settings, std::string_view key,
             const std::string& value)
{
    const Parameter* parameter = findParameter(key);
    RunSettings changed = settings;
    if (!parameter->applies(settings) || !parameter->set(changed, value) ||
        parameter->get(changed) == parameter->get(settings))
        return;
    const std::string shown = parameter->type == ParameterType::boolean ? "" : " " + value;
    changes.push_back({std::string(key), value, std::string(parameter->label) + shown});
}

void proposeLowerRate(std::vector<ProposedChange>& changes, const RunSettings& settings)
{
    propose(changes, settings, "learning_rate", shortest(settings.training.optimizer.learningRate / 10));
}

// Amounts that are felt but do no harm: a first dose where there is none, then three times as much.
void proposeRegularization(std::vector<ProposedChange>& changes, const RunSettings& settings)
{
    const double decay = settings.training.optimizer.weightDecay;
    const double first = settings.training.optimizer.kind == OptimizerKind::adamW ? 0.01 : 0.03;
    propose(changes, settings, "weight_decay", shortest(decay > 0 ? 3 * decay : first));
    if (settings.network.embeddingDropout < 0.2)
        propose(changes, settings, "embedding_dropout", "0.2");
    if (settings.network.hiddenDropout < 0.2)
        propose(changes, settings, "hidden_dropout", "0.2");
}

std::string percent(double share)
{
    return fixed(100 * share, share < 0.1 ? 1 : 0) + " %";
}

class Adviser {
public:
    Adviser(const History& history, const RunSettings& settings, std::span<const Baseline> baselines)
        : m_epochs(history.epochs), m_history(history), m_settings(settings), m_baselines(baselines)
    {
        for (std::size_t i = 0; i < m_epochs.size(); ++i) {
            if (m_epochs[i].trainLoss < m_epochs[m_lowestTrain].trainLoss)
                m_lowestTrain = i;
            if (std::isfinite(m_epochs[i].validationLoss) &&
                (!m_measured || m_epochs[i].validationLoss < m_epochs[m_best].validationLoss)) {
                m_best = i;
                m_measured = true;
            }
        }
    }

    std::vector<Advice> all()
    {
        if (m_epochs.empty())
            return {};
        if (diverged())
            return std::move(m_advice);
        const bool overFits = overFitting();
        if (!overFits)
            notConverged();
        worseThanBaseline(overFits);
        return std::move(m_advice);
    }

private:
    bool diverged()
    {
        const double last = m_epochs.back().trainLoss;
        const double lowest = m_epochs[m_lowestTrain].trainLoss;
        if (std::isfinite(last) && last <= kBlownUp * lowest)
            return false;
        Advice advice{AdviceKind::diverged, {}, {}};
        advice.message = std::isfinite(last)
                             ? "The training loss has grown from " + fixed(lowest, 3) + " to " +
                                   fixed(last, 3) + ": the steps are too large."
                             : "The training loss is no longer a number: the steps are too large.";
        proposeLowerRate(advice.changes, m_settings);
        m_advice.push_back(std::move(advice));
        return true;
    }

    void worseThanBaseline(bool overFits)
    {
        const auto bias = std::find_if(m_baselines.begin(), m_baselines.end(),
                                       [](const Baseline& b) { return b.name == "bias"; });
        const bool settled = m_epochs.size() >= 2 || m_history.stoppedEarly;
        if (bias == m_baselines.end() || bias->metrics.count == 0 || !m_measured || !settled)
            return;
        const double own = m_epochs[m_best].validationLoss;
        if (own <= bias->validationLoss || stillFalling())
            return;
        Advice advice{AdviceKind::worseThanBaseline, {}, {}};
        advice.message = "Reader and book biases alone do better on held-out ratings (loss " +
                         fixed(bias->validationLoss, 3) + ") than this model at its best (" + fixed(own, 3) +
                         ").";
        if (m_settings.family == ModelFamily::factorization && !m_settings.factorization.biases)
            propose(advice.changes, m_settings, "biases", "true");
        if (!overFits)
            proposeRegularization(advice.changes, m_settings);
        m_advice.insert(m_advice.begin(), std::move(advice));
    }

    bool overFitting()
    {
        const EpochRecord& last = m_epochs.back();
        if (!m_measured || m_best + 1 == m_epochs.size() || !std::isfinite(last.validationLoss))
            return false;
        const EpochRecord& best = m_epochs[m_best];
        if (last.validationLoss < kRise * best.validationLoss || last.trainLoss >= best.trainLoss)
            return false;
        Advice advice{AdviceKind::overFitting, {}, {}};
        advice.message = "Over-fitting: the loss on held-out ratings was lowest after epoch " +
                         std::to_string(best.epoch) + " (" + fixed(best.validationLoss, 3) +
                         ") and has risen by " + percent(last.validationLoss / best.validationLoss - 1) +
                         " since, while the training loss fell by " +
                         percent(1 - last.trainLoss / best.trainLoss) + ".";
        advice.message += m_settings.training.keepBest
                              ? " The model of epoch " + std::to_string(best.epoch) + " is kept."
                              : " The model of the last epoch is kept.";
        proposeRegularization(advice.changes, m_settings);
        if (m_settings.training.patience == 0)
            propose(advice.changes, m_settings, "patience", "2");
        propose(advice.changes, m_settings, "epochs", std::to_string(best.epoch));
        propose(advice.changes, m_settings, "keep_best", "true");
        m_advice.push_back(std::move(advice));
        return true;
    }

    void notConverged()
    {
        if (m_history.stoppedByUser || !stillFalling())
            return;
        const TrainingParameters& training = m_settings.training;
        const EpochRecord& last = m_epochs.back();
        if (last.epoch < training.epochs &&
            (training.steps == 0 || last.step < static_cast<std::uint64_t>(training.steps)))
            return; // still at it
        Advice advice{AdviceKind::notConverged, {}, {}};
        advice.message = "Not finished learning: the loss on held-out ratings still fell by " +
                         percent(lastGain()) + " in the last epoch.";
        if (training.steps > 0)
            propose(advice.changes, m_settings, "steps", std::to_string(4 * training.steps));
        else
            propose(advice.changes, m_settings, "epochs", std::to_string(2 * training.epochs));
        m_advice.push_back(std::move(advice));
    }

    /// By how much the last epoch lowered the validation loss, as a share of it.
    double lastGain() const
    {
        if (m_epochs.size() < 2)
            return 0;
        const double before = m_epochs[m_epochs.size() - 2].validationLoss;
        return (before - m_epochs.back().validationLoss) / before;
    }

    bool stillFalling() const { return m_best + 1 == m_epochs.size() && lastGain() > kStillFalling; }

    const std::vector<EpochRecord>& m_epochs;
    const History& m_history;
    const RunSettings& m_settings;
    std::span<const Baseline> m_baselines;
    std::vector<Advice> m_advice;
    std::size_t m_best = 0;
    std::size_t m_lowestTrain = 0;
    bool m_measured = false;
};

} // namespace

std::vector<Advice> trainingAdvice(const History& history, const RunSettings& settings,
                                   std::span<const Baseline> baselines)
{
    return Adviser(history, settings, baselines).all();
}

} // namespace shelf
