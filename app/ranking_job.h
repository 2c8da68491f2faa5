// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QObject>

namespace shelf {

class Jobs;

/// Measures how finished runs rank all books, for those that have not been measured so yet, and puts the
/// figures into the session's entries.
class RankingJob : public QObject {
    Q_OBJECT
public:
    RankingJob(Session& session, Jobs& jobs, QObject* parent = nullptr);

    void start(const QList<int>& runs); ///< numbers
    bool isRunning() const { return m_job != 0; }
    /// Finished runs that have held-out ratings and no ranking figures yet.
    static QList<int> unmeasured(const Session& session);

signals:
    void stateChanged();

private:
    Session& m_session;
    Jobs& m_jobs;
    int m_job = 0;
};

} // namespace shelf
