// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "engine/neighbors/nearest.h"

#include <QWidget>

namespace shelf {

class BookPanel;
class CoverStore;
class Session;

/// The panel at the window's right edge: the selected book and its nearest books in the current run's own
/// space. Connects the panel to the session; searching runs as a quiet job.
class BookPane : public QWidget {
    Q_OBJECT
public:
    /// covers: of books that are shown; may be null.
    BookPane(Session& session, Jobs& jobs, CoverStore* covers = nullptr, QWidget* parent = nullptr);

    /// The kept choice of the last time.
    void setChoice(Metric metric, int count);

signals:
    void choiceChanged(shelf::Metric metric, int count);

private:
    void showBook();
    void findNeighbors();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_facts;
    JobSlot m_neighbors;
    CoverStore* m_covers;
    BookPanel* m_panel;
    Metric m_metric = Metric::cosine;
    int m_count = 10;
};

} // namespace shelf
