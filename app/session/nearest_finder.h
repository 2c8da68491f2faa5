// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"

#include <QObject>
#include <memory>

namespace shelf {

class Session;
struct RunSearch;

/// Finds the nearest books of the selected one whenever what is asked changes, once for all who show them,
/// and gives them to the session. To be made before those who show them, so that a small library has its
/// answer when they ask.
class NearestFinder : public QObject {
    Q_OBJECT
public:
    NearestFinder(Session& session, Jobs& jobs, QObject* parent = nullptr);

private:
    void find();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_slot;
    std::shared_ptr<const RunSearch> m_search; ///< of the current run, from one click to the next
};

} // namespace shelf
