// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/why/why_neighbors.h"

#include <QObject>

#include <memory>

namespace shelf {

/// Finds out as jobs why books are neighbors in the run that answers. Shows nothing.
class WhyDesk : public QObject {
    Q_OBJECT
public:
    explicit WhyDesk(Jobs& jobs, QObject* parent = nullptr) : QObject(parent), m_jobs(jobs) {}

    void ask(const RunPtr& run, int first, int second, Metric metric);
    void cancel(); ///< what is being found is not wanted any more

signals:
    void found(const shelf::WhyNeighbors& why, const shelf::RunPtr& run);

private:
    Jobs& m_jobs;
    JobSlot m_slot;
    int m_asked = 0;
    DatasetPtr m_data; ///< that the terms are of
    std::shared_ptr<const BookTerms> m_terms;
};

/// The book that the pointer or the keyboard is at in a list beside the map, which lights up there. One for a
/// session.
class PointedBook : public QObject {
    Q_OBJECT
public:
    static PointedBook& of(Session& session);

    int book() const { return m_book; } ///< -1: none
    void point(int book);

signals:
    void changed(int book);

private:
    using QObject::QObject;
    int m_book = -1;
};

} // namespace shelf
