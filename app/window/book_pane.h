// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"

#include <QWidget>

namespace shelf {

class BookPanel;
class WhyDesk;
class CoverStore;
class Session;

/// The panel at the window's right edge: the selected book and its nearest books in the current run's own
/// space. Connects the panel to the session.
class BookPane : public QWidget {
    Q_OBJECT
public:
    /// covers: of books that are shown; may be null.
    BookPane(Session& session, Jobs& jobs, CoverStore* covers = nullptr, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

private:
    void showBook();
    void showChoice();
    void showNearest();
    void connectWhy();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_facts;
    CoverStore* m_covers;
    BookPanel* m_panel;
    WhyDesk* m_why;
};

} // namespace shelf
