// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace shelf {

class ProgramLog;

/// What the program did and warned of since it started: to be narrowed by words and by kind, copied and saved.
class LogDialog : public QDialog {
    Q_OBJECT
public:
    LogDialog(const ProgramLog& log, Session& session, Jobs& jobs, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeButtons();
    QString shownText(bool selectedOnly) const;
    void copy();
    void save();

    const ProgramLog& m_log;
    Session& m_session;
    Jobs& m_jobs;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QTableView* m_table;
};

} // namespace shelf
