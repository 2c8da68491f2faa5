// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/advice.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/split_times.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/parameter_text.h"
#include "engine/parameters/presets.h"
#include "engine/training/divergence.h"
#include "engine/training/measure_epoch.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kFell = 0.01;          // of the training loss: learning, not the last digits settling
constexpr double kStillFalling = 0.003; // of the validation figure in the last epoch: worth going on
constexpr double kClearlyWorse = 0.98;  // of the baseline's NDCG
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
    const Message shown = parameter->type != ParameterType::boolean ? tr(titleOf(*parameter, value))
                          : value == "true"                         ? tr("on")
                                                                    : tr("off");
    changes.push_back(
        {std::string(key), value,
         tr("Train again (%1: %2)…", "a setting and its value").arg(tr(parameter->label)).arg(shown)});
}

/// A product or quotient of a setting as a person would write it.
std::string written(double value)
{
    return numberText(roundedNumber(value));
}

void proposeLowerRate(std::vector<ProposedChange>& changes, const RunSettings& settings)
{
    propose(changes, settings, "learning_rate", written(settings.training.optimizer.learningRate / 10));
}

/// The preset's own, of what pulls too hard.
void proposeLessPull(std::vector<ProposedChange>& changes, const RunSettings& settings)
{
    const auto preset = presetSettings(settings.preset);
    if (!preset)
        return;
    propose(changes, settings, "weight_decay", written(preset->training.optimizer.weightDecay));
    propose(changes, settings, "regularization", written(preset->of<LatentParameters>().regularization));
}

// Amounts that are felt but do no harm: a first dose where there is none, then three times as much.
void proposeRegularization(std::vector<ProposedChange>& changes, const RunSettings& settings)
{
    const double decay = settings.training.optimizer.weightDecay;
    const double first = settings.training.optimizer.kind == OptimizerKind::adamW ? 0.01 : 0.03;
    propose(changes, settings, "weight_decay", written(decay > 0 ? 3 * decay : first));
    const double pull = settings.of<LatentParameters>().regularization;
    propose(changes, settings, "regularization", written(pull > 0 ? 3 * pull : 0.01));
    for (const std::string_view dropout : {"embedding_dropout", "hidden_dropout"})
        if (const auto share = parseReal(findParameter(dropout)->get(settings), 0, 1); share && *share < 0.2)
            propose(changes, settings, dropout, "0.2");
}

int percentDecimals(double share)
{
    return share < 0.1 ? 1 : 0;
}

const Baseline* baselineOf(std::span<const Baseline> baselines, std::string_view name)
{
    const auto found = std::find_if(baselines.begin(), baselines.end(),
                                    [name](const Baseline& b) { return b.name == name; });
    return found == baselines.end() ? nullptr : &*found;
}

/// An epoch whose model was measured on held-out ratings.
struct Measured {
    const EpochRecord* record;
    double value; ///< validation loss, or NDCG
};

class Adviser {
public:
    explicit Adviser(const Run& run)
        : m_run(run),
          m_epochs(run.history.epochs),
          m_history(run.history),
          m_settings(run.settings),
          m_baselines(run.baselines)
    {
        m_ranks = std::any_of(m_epochs.begin(), m_epochs.end(),
                              [](const EpochRecord& e) { return std::isfinite(e.validationNdcg); });
        for (std::size_t i = 0; i < m_epochs.size(); ++i) {
            if (m_epochs[i].trainLoss < m_epochs[m_lowestTrain].trainLoss)
                m_lowestTrain = i;
            const double value = m_ranks ? m_epochs[i].validationNdcg : m_epochs[i].validationLoss;
            if (!std::isfinite(value))
                continue;
            m_measured.push_back({&m_epochs[i], value});
            if (better(value, m_measured[m_best].value))
                m_best = m_measured.size() - 1;
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
    bool better(double a, double b) const { return m_ranks ? a > b : a < b; }
    bool lastIsBest() const { return m_best + 1 == m_measured.size(); }

    bool diverged()
    {
        const double last = m_epochs.back().trainLoss;
        const double lowest = m_epochs[m_lowestTrain].trainLoss;
        if (std::isfinite(last) && (last <= kBlownUp * lowest || lowest <= 0))
            return false;
        const OptimizerParameters& optimizer = m_settings.training.optimizer;
        const bool pulls =
            pullOvershoots(optimizer.learningRate, optimizer.weightDecay) ||
            pullOvershoots(optimizer.learningRate, m_settings.of<LatentParameters>().regularization);
        Advice advice{AdviceKind::diverged, {}, {}};
        if (pulls)
            proposeLessPull(advice.changes, m_settings);
        const Message why = pulls && !advice.changes.empty()
                                ? tr("the regularization is too strong for this learning rate.")
                                : tr("the steps are too large.");
        advice.message =
            std::isfinite(last)
                ? tr("The training loss has grown from %1 to %2: %3").arg(lowest, 3).arg(last, 3).arg(why)
                : tr("The training loss is no longer a number: %1").arg(why);
        proposeLowerRate(advice.changes, m_settings);
        m_advice.push_back(std::move(advice));
        return true;
    }

    void worseThanBaseline(bool overFits)
    {
        const bool settled = m_epochs.size() >= 2 || m_history.stoppedEarly;
        if (m_measured.empty() || !settled || stillImproving())
            return;
        Advice advice{AdviceKind::worseThanBaseline, {}, {}};
        const double own = m_measured[m_best].value;
        if (const Baseline* popularity = baselineOf(m_baselines, "popularity"); m_ranks) {
            // The curve may be of some of the readers only, the baseline is of all.
            if (!popularity || own >= kClearlyWorse * popularity->ranking.ndcg)
                return;
            advice.message =
                tr("The most popular books, the same for everybody, rank better (NDCG@10 %1) than this "
                   "model at its best (%2).")
                    .arg(popularity->ranking.ndcg, 3)
                    .arg(own, 3);
        } else {
            const Baseline* bias = baselineOf(m_baselines, "bias");
            if (!bias || bias->metrics.count == 0 || own <= bias->validationLoss)
                return;
            advice.message =
                tr("Reader and book biases alone do better on held-out ratings (loss %1) than this model "
                   "at its best (%2).")
                    .arg(bias->validationLoss, 3)
                    .arg(own, 3);
            propose(advice.changes, m_settings, "biases", "true");
        }
        if (!overFits)
            proposeRegularization(advice.changes, m_settings);
        m_advice.insert(m_advice.begin(), std::move(advice));
    }

    bool overFitting()
    {
        if (m_measured.empty() || lastIsBest() || m_measured.back().record != &m_epochs.back())
            return false;
        const EpochRecord& last = m_epochs.back();
        const EpochRecord& best = *m_measured[m_best].record;
        const double bestValue = m_measured[m_best].value;
        const double lastValue = m_measured.back().value;
        const double chance = spread();
        // Written so that no number (no interval, a best value of 0) is no alarm.
        const bool worse = m_ranks ? bestValue > 0 && lastValue < bestValue * (1 - chance)
                                   : bestValue > 0 && lastValue > bestValue * (1 + chance);
        if (!worse || !(last.trainLoss <= (1 - kFell) * best.trainLoss))
            return false;
        const std::string epoch = std::to_string(best.epoch);
        Advice advice{AdviceKind::overFitting, {}, {}};
        const double changed = m_ranks ? 1 - lastValue / bestValue : lastValue / bestValue - 1;
        const double trained = 1 - last.trainLoss / best.trainLoss;
        const Message kept = m_settings.training.keepBest ? tr("The model of epoch %1 is kept.").arg(epoch)
                                                          : tr("The model of the last epoch is kept.");
        advice.message =
            (m_ranks ? tr("Over-fitting: NDCG@10 on held-out books was highest after epoch %1 (%2) and "
                          "has fallen by %3 since, more than the %4 that may be chance, while the "
                          "training loss fell by %5. %6")
                     : tr("Over-fitting: the loss on held-out ratings was lowest after epoch %1 (%2) "
                          "and has risen by %3 since, more than the %4 that may be chance, while the "
                          "training loss fell by %5. %6"))
                .arg(epoch)
                .arg(bestValue, 3)
                .argPercent(changed, percentDecimals(changed))
                .argPercent(chance, percentDecimals(chance))
                .argPercent(trained, percentDecimals(trained))
                .arg(kept);
        proposeRegularization(advice.changes, m_settings);
        if (m_settings.training.patience == 0)
            propose(advice.changes, m_settings, "patience",
                    std::to_string(2 * std::max(1, m_settings.training.evaluateEvery)));
        propose(advice.changes, m_settings, "epochs", epoch);
        propose(advice.changes, m_settings, "keep_best", "true");
        m_advice.push_back(std::move(advice));
        return true;
    }

    void notConverged()
    {
        if (m_history.stoppedByUser || !stillImproving())
            return;
        const TrainingParameters& training = m_settings.training;
        const EpochRecord& last = m_epochs.back();
        const bool limited = training.steps > 0 && findParameter("steps")->applies(m_settings);
        if (last.epoch < training.epochs &&
            (!limited || last.step < static_cast<std::uint64_t>(training.steps)))
            return; // still at it
        Advice advice{AdviceKind::notConverged, {}, {}};
        if (const double before = m_measured[m_measured.size() - 2].value; before > 0)
            advice.message =
                (m_ranks ? tr("Not finished learning: NDCG@10 on held-out books still rose by %1 in the "
                              "last epoch.")
                         : tr("Not finished learning: the loss on held-out ratings still fell by %1 in "
                              "the last epoch."))
                    .argPercent(lastGain(), percentDecimals(lastGain()));
        else
            advice.message =
                (m_ranks ? tr("Not finished learning: NDCG@10 on held-out books still rose from %1 to "
                              "%2 at the last.")
                         : tr("Not finished learning: the loss on held-out ratings still fell from %1 "
                              "to %2 at the last."))
                    .arg(before, 3)
                    .arg(m_measured.back().value, 3);
        if (limited)
            propose(advice.changes, m_settings, "steps", std::to_string(4 * training.steps));
        else
            propose(advice.changes, m_settings, "epochs", std::to_string(2 * training.epochs));
        m_advice.push_back(std::move(advice));
    }

    /// By how much the figure that epochs are judged by may be off by chance, as a share of it: half of the
    /// 95 % bootstrap interval of the kept model's figure, on the side that is worse. NaN where there is
    /// none.
    double spread() const
    {
        if (m_ranks) {
            const RankingMetrics& m = m_run.ranking;
            // The curve is of at most kRankedUsers readers, whose mean scatters the more.
            const double fewer = std::min<double>(static_cast<double>(m.users), kRankedUsers);
            return (m.ndcg - m.ndcgInterval.low) / m.ndcg * std::sqrt(static_cast<double>(m.users) / fewer);
        }
        const RatingMetrics& m = m_run.metrics;
        if (m_settings.training.loss == Loss::mae)
            return (m.maeInterval.high - m.mae) / m.mae;
        return m.rmseInterval.high * m.rmseInterval.high / m.mse - 1; // a Huber loss scatters less
    }

    /// By how much the figure got better an epoch between the last two measurements, as a share of it;
    /// infinite where it was 0.
    double lastGain() const
    {
        if (m_measured.size() < 2)
            return 0;
        const Measured& before = m_measured[m_measured.size() - 2];
        const Measured& last = m_measured.back();
        const double gain = m_ranks ? last.value - before.value : before.value - last.value;
        return gain / before.value / std::max(1, last.record->epoch - before.record->epoch);
    }

    bool stillImproving() const { return !m_measured.empty() && lastIsBest() && lastGain() > kStillFalling; }

    const Run& m_run;
    const std::vector<EpochRecord>& m_epochs;
    const History& m_history;
    const RunSettings& m_settings;
    std::span<const Baseline> m_baselines;
    std::vector<Measured> m_measured;
    std::vector<Advice> m_advice;
    std::size_t m_best = 0; ///< among the measured ones
    std::size_t m_lowestTrain = 0;
    bool m_ranks = false; ///< judged by NDCG, not by a loss
};

} // namespace

std::vector<Advice> trainingAdvice(const Run& run)
{
    return Adviser(run).all();
}

std::vector<ProposedChange> splitCures(const Dataset& data, const RunSettings& settings)
{
    std::vector<ProposedChange> changes;
    if (mixesTimes(data, settings.split))
        propose(changes, settings, "split", "time");
    for (ProposedChange& change : changes)
        change.label = tr("Train again with a split by time…");
    return changes;
}

} // namespace shelf
