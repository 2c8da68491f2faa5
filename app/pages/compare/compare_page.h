// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace shelf {

class CloserLook;
class CompareTable;
class EmptyPage;
class LossPanel;
class MetricPanel;
class NoticeBar;
class UndoBar;
class SearchPanel;

/// All runs side by side: settings and results as a table; below it loss curves overlaid, one figure against
/// another, whether differences are real and where the current run fails; and, in a second tab, the search
/// for better settings.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    ComparePage(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~ComparePage() override;

    /// What the form of the training page holds: where a search may start from.
    void setTrainingSettings(const RunSettings& settings);
    SearchPanel* search() const { return m_search; }
    void showSearch(); ///< its tab comes to the front

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeComparison();
    QTabWidget* makeViews(Jobs& jobs);
    void refresh();
    QString caution() const;
    bool hasOnlyGiven() const; ///< runs that are vectors which were made elsewhere
    void describeNothing();

    Session& m_session;
    QTabWidget* m_tabs;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    QPushButton* m_lead = nullptr; ///< where something can be had
    QPushButton* m_searchLead = nullptr;
    NoticeBar* m_caution;
    UndoBar* m_undo;
    CompareTable* m_table;
    LossPanel* m_curves;
    CloserLook* m_closer;
    MetricPanel* m_metrics;
    QTabWidget* m_views;
    SearchPanel* m_search;
    QString m_cautioned; ///< said once; not again after it was sent away
    QTimer m_refresh;    ///< several changes of the session, one drawing
};

} // namespace shelf
