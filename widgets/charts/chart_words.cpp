// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/loss_chart.h"

#include "engine/parameters/model_kind.h"
#include "widgets/look/text.h"
#include "widgets/words/baseline_name.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace shelf {
namespace {

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString words(const ChartRun& run)
{
    if (run.history.epochs.empty()) {
        if (std::isfinite(run.level))
            return LossChart::tr("Validation loss %1, solved without epochs").arg(number(run.level));
        if (std::isfinite(run.rankingLevel))
            return LossChart::tr("NDCG@10 %1, solved without epochs").arg(number(run.rankingLevel));
        return run.running ? LossChart::tr("Training has started; no epoch is finished yet")
                           : LossChart::tr("No epoch was finished");
    }
    const EpochRecord& last = run.history.epochs.back();
    QString text = LossChart::tr("Training loss %1").arg(number(last.trainLoss));
    if (std::isfinite(last.validationLoss))
        text = LossChart::tr("%1, validation loss %2", "the training loss")
                   .arg(text, number(last.validationLoss));
    if (std::isfinite(last.validationNdcg))
        text = LossChart::tr("%1, NDCG@10 %2", "losses").arg(text, number(last.validationNdcg));
    const QString epoch = QLocale().toString(last.epoch);
    text = run.epochsPlanned > 0 ? LossChart::tr("%1 after epoch %2 of %3", "losses")
                                       .arg(text, epoch, QLocale().toString(run.epochsPlanned))
                                 : LossChart::tr("%1 after epoch %2", "losses").arg(text, epoch);
    return run.history.bestEpoch > 0 ? LossChart::tr("%1; best epoch %2", "losses")
                                           .arg(text, QLocale().toString(run.history.bestEpoch))
                                     : text;
}

QStringList baselineWords(const ChartRun& run)
{
    QStringList parts;
    for (const Baseline& baseline : run.baselines)
        if (std::isfinite(baseline.validationLoss))
            parts << LossChart::tr("baseline %1 %2", "its name and its loss")
                         .arg(baselineName(baseline.name), number(baseline.validationLoss));
        else if (baseline.ranking.users > 0)
            parts << LossChart::tr("baseline %1 NDCG@10 %2")
                         .arg(baselineName(baseline.name), number(baseline.ranking.ndcg));
    return parts;
}

} // namespace

QString LossChart::describe(const QList<ChartRun>& runs)
{
    if (runs.isEmpty())
        return tr("No run is shown");
    if (runs.size() == 1) {
        QStringList parts{words(runs.first())};
        if (const QStringList baselines = baselineWords(runs.first()); !baselines.isEmpty())
            parts << listedWords(baselines);
        const QString figures = partedWords(parts);
        const QString& name = runs.first().name;
        return name.isEmpty() ? figures : tr("%1: %2").arg(name, figures);
    }
    QStringList lines;
    for (const ChartRun& run : runs)
        lines << tr("%1: %2").arg(run.name, words(run));
    return lines.join(QStringLiteral(". "));
}

QString lossName(const RunSettings& settings)
{
    if (const std::string_view own = settings.kind->lossName; !own.empty())
        return wordsOf(own);
    switch (settings.training.loss) {
    case Loss::mae:
        return LossChart::tr("MAE");
    case Loss::huber:
        return LossChart::tr("Huber");
    case Loss::mse:
        break;
    }
    return LossChart::tr("MSE");
}

ChartRun chartRun(const Run& run, int number, const QColor& color)
{
    ChartRun shown;
    shown.number = number;
    shown.name = QString::fromStdString(run.name.empty() ? run.settings.preset : run.name);
    shown.color = color;
    shown.history = run.history;
    shown.baselines = run.baselines;
    shown.loss = lossName(run.settings);
    shown.epochsPlanned = run.settings.training.epochs;
    // What is computed in one go has no course, only what came of it.
    if (run.settings.kind->uses(run.settings).epochs && !run.history.epochs.empty())
        return shown;
    shown.history = {};
    if (run.metrics.count > 0)
        shown.level = run.settings.training.loss == Loss::mae ? run.metrics.mae : run.metrics.mse;
    if (run.ranking.users > 0)
        shown.rankingLevel = run.ranking.ndcg;
    return shown;
}

} // namespace shelf
