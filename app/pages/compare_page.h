// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs.h"
#include "app/session.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace shelf {

class CompareModel;
class EmptyPage;
class LossPanel;
class NoticeBar;

/// All runs side by side: settings and results as a table, loss curves overlaid.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    ComparePage(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~ComparePage() override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTable();
    void refresh();
    void saveTable();
    void recolor();

    Session& m_session;
    CompareModel* m_model;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    NoticeBar* m_caution;
    LossPanel* m_curves;
    QTableView* m_table = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    bool m_cautioned = false; ///< said once; not again after it was sent away
    QTimer m_refresh;         ///< several changes of the session, one drawing
};

} // namespace shelf
