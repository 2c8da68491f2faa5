// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/jobs/running_job.h"
#include "app/session/last_failure.h"
#include "engine/recommend/blend/blend.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace shelf {

class RunChoice;
class Session;

/// A blend of the runs that stand beside each other: its weights and rule, and what blends and parts come to
/// on what is held out. Shows nothing.
class BlendDesk : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostWeight = 100;
    static constexpr int kFirstWeight = 50;

    BlendDesk(Session& session, Jobs& jobs, const RunChoice& choice, QObject* parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on);
    int weight(int run) const { return m_weights.value(run, kFirstWeight); } ///< 0 .. kMostWeight
    void setWeight(int run, int weight);
    BlendRule rule() const { return m_rule; }
    void setRule(BlendRule rule);

    /// The shown runs by their weights, left to right.
    std::vector<BlendPart> parts() const;
    bool isWeighed() const; ///< not all weights are 0

    /// Whether the parts can be measured on the same held-out ratings; unknown while that is looked up.
    enum class Judging { unknown, possible, differentHeldOut, nothingHeldOut };
    Judging judging() const { return m_judging; }
    bool canMeasure() const { return m_judging == Judging::possible && isWeighed() && !isMeasuring(); }

    void measure();
    void stop() { m_job.stop(); }
    bool isMeasuring() const { return m_job.isRunning(); }

    struct Measured {
        bool isBlend = false;
        QString name = {};          ///< of a part
        std::vector<int> weights; ///< of a blend, left to right
        BlendRule rule = BlendRule::standardized;
        RankingMetrics figures;
    };
    /// The parts, left to right, and below them the blends, oldest first; gone where other runs are shown.
    const std::vector<Measured>& measured() const { return m_measured; }

signals:
    void changed(); ///< isOn(), a weight or the rule
    void judgingChanged();
    void measuringChanged();
    void measuredChanged();

private:
    void lookAtParts();
    void keep(const BlendFigures& figures, const QStringList& names, const std::vector<int>& weights,
              BlendRule rule);

    Session& m_session;
    Jobs& m_jobs;
    const RunChoice& m_choice;
    JobSlot m_looking;
    RunningJob m_job;
    LastFailure m_failure;
    bool m_on = false;
    QHash<int, int> m_weights;
    BlendRule m_rule = BlendRule::standardized;
    Judging m_judging = Judging::unknown;
    std::vector<Measured> m_measured;
};

} // namespace shelf
