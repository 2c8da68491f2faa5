// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report_sections.h"
#include "engine/run/advice.h"

#include <QCoreApplication>

namespace shelf {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Report", words);
}

} // namespace

QStringList trainingWords(const Run& run)
{
    QStringList words;
    const History& history = run.history;
    for (const Advice& advice : trainingAdvice(run)) {
        QStringList cures;
        for (const ProposedChange& change : advice.changes)
            cures << QString::fromStdString(change.label);
        QString sentence = QString::fromStdString(advice.message);
        if (!cures.isEmpty())
            sentence += QLatin1Char(' ') + tr("To try: %1.").arg(cures.join(QStringLiteral("; ")));
        words << sentence;
    }
    if (history.bestEpoch > 0)
        words << (run.settings.training.keepBest
                      ? tr("The model kept is that of epoch %1, the best one.").arg(history.bestEpoch)
                      : tr("The model kept is that of the last epoch; the best one was epoch %1.")
                            .arg(history.bestEpoch));
    if (history.stoppedByUser)
        words << tr("Training was stopped by hand.");
    if (history.stoppedEarly)
        words << tr("Training stopped by itself as the validation loss no longer fell.");
    return words;
}

} // namespace shelf
