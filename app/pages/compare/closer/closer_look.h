// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/running_job.h"
#include "app/pages/compare/closer/held_out_store.h"
#include "app/session/last_failure.h"
#include "app/session/session.h"
#include "engine/comparison/differences.h"
#include "engine/comparison/slices.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace shelf {

/// What a closer look at runs answers: how they differ reader by reader, and where the current one fails.
struct CloserAnswer {
    const PairedMetric* metric = nullptr;
    QList<int> numbers; ///< of the runs that differences name by their index
    std::vector<Difference> differences;
    int comparisons = 0; ///< how many of them could be compared
    int slicedRun = 0;   ///< 0: none
    std::optional<SlicedFigures> slices;
};
using CloserAnswerPtr = std::shared_ptr<const CloserAnswer>;

/// Asks whether the differences between runs are real and where the current run fails, in jobs. What each
/// reader's figures are is worked out when somebody wants it (it is as much work as measuring rankings), kept
/// while the runs are open, and asked anew at once where another figure or another run is chosen. Shows
/// nothing.
class CloserLook : public QObject {
    Q_OBJECT
public:
    CloserLook(Session& session, Jobs& jobs, QObject* parent = nullptr);

    const PairedMetric& metric() const { return *m_metric; }
    void setMetric(const QString& key); ///< what is none changes nothing
    /// The run that all others are held against; 0: all pairs.
    int against() const { return m_against; }
    void setAgainst(int run);

    /// Finished runs with held-out ratings, and those of them whose figures are not known.
    QList<int> candidates() const;
    QList<int> unmeasured() const;
    bool isMeasuring() const { return m_measuring.isRunning(); }
    /// Works the missing figures out; cancelled, it keeps those that are done.
    void measure();
    void measureOnly(int run); ///< the same of one run, where they are missing

    /// Null where nothing is measured yet.
    const CloserAnswerPtr& answer() const { return m_answer; }
    /// Asks anew where the runs, or the current one, are others than those that were answered for.
    void refresh();

signals:
    void changed(); ///< anything of the above

private:
    void measureRuns(const QList<int>& numbers);
    struct Asked {
        QString metric;
        int against = 0;
        int sliced = 0;
        QList<int> numbers;
        bool operator==(const Asked&) const = default;
    };

    /// What is told of runs, whether or not they are in the answer.
    struct Standing {
        QMap<int, QString> runs; ///< the candidates' names
        QList<int> unmeasured;
        bool operator==(const Standing&) const = default;
    };

    Session& m_session;
    Jobs& m_jobs;
    RunningJob m_measuring;
    RunningJob m_asking;
    LastFailure m_failure;
    HeldOutStore m_store;
    const PairedMetric* m_metric;
    bool m_metricChosen = false; ///< by the person
    int m_against = 0;
    Asked m_asked;
    Standing m_standing;
    CloserAnswerPtr m_answer;
};

} // namespace shelf
