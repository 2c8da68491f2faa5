// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"

#include <QWidget>

class QLabel;

namespace shelf {

class NotesView;

/// What was read, mended and left out, line by line.
class ReportPanel : public QWidget {
    Q_OBJECT
public:
    ReportPanel(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    /// lines: of which alone the data are, since no more was looked at; 0: all.
    void setDataset(const DatasetPtr& data, std::int64_t lines);

private:
    QLabel* m_scope;
    NotesView* m_notes;
};

} // namespace shelf
