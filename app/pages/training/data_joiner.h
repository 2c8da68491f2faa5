// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/run/continuation.h"

#include <QObject>

#include <memory>

namespace shelf {

using ContinuationPtr = std::shared_ptr<const Continuation>;

/// A run that is to go on with other data: joins them as a job, has the joined data opened, and says when
/// they are there.
class DataJoiner : public QObject {
    Q_OBJECT
public:
    DataJoiner(Session& session, Jobs& jobs, QObject* parent = nullptr);

    /// An error is reported where the run is gone or does not go on with these data.
    void join(int run, const DatasetPtr& data);

signals:
    void dataWanted(const shelf::DatasetPtr& data); ///< to be opened
    void ready(const shelf::ContinuationPtr& joined);

private:
    void follow();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_slot;
    ContinuationPtr m_waiting; ///< for its data to be opened
};

} // namespace shelf
