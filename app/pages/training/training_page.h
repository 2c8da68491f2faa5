// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/training/run_advice.h"
#include "app/session/session.h"
#include "engine/parameters/settings.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <string>
#include <vector>

class QAction;
class QPushButton;
class QStackedWidget;

namespace shelf {

class EmptyPage;
class LossPanel;
class NoticeBar;
class RunJournal;
class RunTabs;
class TrainingJob;
class TrainingPanel;

/// Settings on the left, loss curves and what belongs to them on the right; starts, pauses and stops
/// trainings.
class TrainingPage : public QWidget {
    Q_OBJECT
public:
    TrainingPage(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~TrainingPage() override;

    /// What the form holds: kept from one start of the program to the next by the window.
    RunSettings settings() const;
    void setSettings(const RunSettings& settings);

    /// For the window's menu; they carry their shortcuts and are enabled when they make sense.
    QAction* trainAction() const { return m_train; }
    QAction* pauseAction() const { return m_pause; }
    QAction* stopAction() const { return m_stop; }

    /// Where runs are kept while they train.
    void setJournal(RunJournal* journal);

signals:
    void settingsChanged(const shelf::RunSettings& settings);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeActions();
    void layOut();
    void connectJob();
    void connectSession();
    void train();
    void continueRun(int number);
    void updateState();
    void updateHint();
    void updateCharts();
    void showAdvice();
    void takeAdvice(int button);
    bool isOutOfDate() const; ///< the form, against the run trained last
    void log(const QStringList& lines);
    void logEnd(int number, const QStringList& cautions);

    Session& m_session;
    TrainingJob* m_job;
    QAction* m_train = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    TrainingPanel* m_panel = nullptr;
    NoticeBar* m_advice = nullptr;
    NoticeBar* m_undo = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyPage* m_invitation = nullptr;
    QPushButton* m_invite = nullptr;
    LossPanel* m_curves = nullptr;
    RunTabs* m_tabs = nullptr;
    QTimer m_settling; ///< runs for a moment from the start of each training
    QTimer m_refresh;  ///< several changes of the session, one drawing

    RunAdvice m_runAdvice;
    std::string m_trainedText;             ///< settingsText() of the run started last
    std::vector<ProposedChange> m_changes; ///< what the advice's buttons do
    enum class Undo { none, removal, preset } m_undoKind = Undo::none;
    RunSettings m_replaced; ///< by another preset
};

} // namespace shelf
