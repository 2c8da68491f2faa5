// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/serve/run_server.h"
#include "app/session/session.h"

#include <QDateTime>
#include <QList>
#include <QTimer>

#include <memory>

namespace shelf {

/// A call that a server answered, as it is shown.
struct ServedCall {
    QDateTime when;
    HttpCall call;
};

/// The one server of the window: it is started and stopped in jobs and answers on threads of its own. A run
/// that it serves stays served whatever is opened or trained meanwhile.
class RunServing : public QObject {
    Q_OBJECT
public:
    enum class State { off, starting, on, stopping };
    static constexpr int kMostCalls = 200;

    /// jobs outlive it: a server that is on when it goes ends in one of them.
    explicit RunServing(Jobs& jobs, QObject* parent = nullptr);
    ~RunServing() override;

    /// port 0: any that is free. Only where it is off.
    void start(const RunPtr& run, const QString& name, int port);
    void stop();

    State state() const { return m_state; }
    QString url() const { return m_url; }         ///< empty where it is not on
    QString runName() const { return m_runName; } ///< of what is served
    const Error* problem() const { return m_problem.message.empty() ? nullptr : &m_problem; }
    /// The last ones, newest first; those of an earlier server stay until the next begins.
    const QList<ServedCall>& calls() const { return m_calls; }

signals:
    void changed(); ///< state(), and all that hangs on it
    /// calls(): so many are new at its front, and what was more than the most has left its end; 0: there are
    /// none any more.
    void called(int added);

private:
    struct CallBox;
    using ServerPtr = std::shared_ptr<RunServer>;

    void setState(State state);
    void take(Result<ServerPtr> server);
    void end(QObject* receiver, Jobs::Ended ended);
    void collect();

    Jobs& m_jobs;
    JobSlot m_slot;
    std::shared_ptr<CallBox> m_box; ///< filled by the server's threads
    ServerPtr m_server;
    QTimer m_look;
    State m_state = State::off;
    QString m_url;
    QString m_runName;
    Error m_problem;
    QList<ServedCall> m_calls;
};

} // namespace shelf
