// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/measure_job.h"
#include "app/pages/shared/run_removal.h"
#include "app/session/session.h"

#include <QList>
#include <QObject>
#include <QString>

namespace shelf {

class Jobs;

/// What can be done to the runs that are compared, and doing it: measuring their ranking, opening their test
/// parts, removing them and putting them back. Shows nothing.
class CompareDesk : public QObject {
    Q_OBJECT
public:
    CompareDesk(Session& session, Jobs& jobs, QObject* parent = nullptr);

    struct Standing {
        bool canMeasure = false;
        bool canOpenTest = false;
        bool canRemove = false;
    };
    /// selected: the runs that are selected in the table.
    bool hasTestPart() const; ///< of any finished run
    Standing standing(const QList<int>& selected) const;

    /// All whose ranking is not known yet.
    void measureRanking();
    /// Of those selected, else of the current run: whose test part is still shut.
    QList<int> shut(const QList<int>& selected) const;
    /// "mf #1, neumf #2"
    QString names(const QList<int>& runs) const;
    void openTest(const QList<int>& runs);
    /// The names of those that could be removed: none that trains; empty: none.
    QString remove(const QList<int>& selected) { return m_removal.remove(selected); }
    /// Puts what was removed last back, as long as its data are open.
    void undoRemoval() { m_removal.undo(); }

signals:
    void changed(); ///< standing()

private:
    Session& m_session;
    MeasureJob m_job;
    RunRemoval m_removal;
};

} // namespace shelf
