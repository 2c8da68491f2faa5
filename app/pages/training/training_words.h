// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/parameters/settings.h"
#include "engine/run/continuation.h"
#include "engine/run/train_run.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace shelf {

/// What is said of trainings: lines of the log, and the hint under the form. Shows nothing.
class TrainingWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::TrainingWords)
public:
    /// On which ratings, and what was changed for them.
    static QStringList started(const QString& run, const Dataset& ratings, const RunSettings& settings);
    static QString continued(const QString& run, const QString& earlier, int epochs);
    static QString continuedWithData(const QString& run, const Continuation& joined,
                                     const RunSettings& settings);
    static QString epoch(const EpochRecord& record, bool best);
    /// Of a finished run: how it ended, what its split lets through, what may be done about it.
    static QStringList ended(const RunEntry& entry, const QStringList& cautions);

    struct State {
        bool running = false;
        bool paused = false;
        bool stopping = false;
        const Dataset* ratings = nullptr; ///< null: none are open
        QString problem = {};             ///< of the form
        const RunEntry* latest = nullptr; ///< the run trained last; null: none
        bool outOfDate = false;           ///< the form has changed since it
    };
    struct Hint {
        QString text = {}; ///< empty: what is shown stays
        bool isProblem = false;
    };
    static Hint hint(const State& state);
    /// How far a training is; ratingsPerSecond 0: not known yet.
    static QString progress(const TrainingProgress& progress, double ratingsPerSecond);

    /// Where the curves will be, as long as there is no run.
    struct Invitation {
        QString title;
        QString text;
        QString button;
    };
    /// data: what is open; null: nothing.
    static Invitation invitation(const Dataset* data);
};

} // namespace shelf
