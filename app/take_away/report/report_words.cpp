// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/report_sections.h"
#include "engine/run/advice.h"
#include "widgets/words/listed_words.h"

#include <QCoreApplication>

namespace shelf {

QStringList adviceWords(const Run& run)
{
    QStringList words;
    for (const Advice& advice : trainingAdvice(run)) {
        QStringList cures;
        for (const ProposedChange& change : advice.changes)
            cures << QString::fromStdString(change.label).remove(QChar(0x2026));
        QString sentence = QString::fromStdString(advice.message);
        if (!cures.isEmpty())
            sentence += QLatin1Char(' ') +
                        QCoreApplication::translate("Report", "To try: %1.").arg(partedWords(cures));
        words << sentence;
    }
    return words;
}

QStringList trainingWords(const Run& run)
{
    QStringList words;
    const History& history = run.history;
    if (history.bestEpoch > 0)
        words << (run.settings.training.keepBest
                      ? QCoreApplication::translate("Report",
                                                    "The model kept is that of epoch %1, the best one.")
                            .arg(history.bestEpoch)
                      : QCoreApplication::translate(
                            "Report", "The model kept is that of the last epoch; the best one was epoch %1.")
                            .arg(history.bestEpoch));
    if (history.stoppedByUser)
        words << QCoreApplication::translate("Report", "Training was stopped by hand.");
    if (history.stoppedEarly)
        words << QCoreApplication::translate(
            "Report", "Training stopped by itself as the validation loss no longer fell.");
    return words;
}

} // namespace shelf
