// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/training/data_joiner.h"
#include "app/pages/training/training_actions.h"
#include "app/session/session.h"
#include "engine/parameters/settings.h"

#include <QWidget>

#include <functional>

class QAction;
class QPushButton;
class QStackedWidget;

namespace shelf {

class EmptyPage;
class LossPanel;
class NoticeBar;
class RunCurves;
class RunJournal;
class RunTabs;
class TrainingPanel;
class FormSteps;
class UndoBar;

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
    QAction* trainAction() const { return m_actions.train; }
    QAction* pauseAction() const { return m_actions.pause; }
    QAction* stopAction() const { return m_actions.stop; }

    /// Where runs are kept while they train.
    void setJournal(RunJournal* journal);

    /// Trains on from a run with the data that it was joined with, which are the session's by now.
    void continueWith(const ContinuationPtr& joined);

signals:
    void otherDataWanted(int run);
    void settingsChanged(const shelf::RunSettings& settings);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectDesk();
    void connectForm();
    void connectSession();
    void train();
    void showStanding();
    void showAdvice();
    void showTaken();
    void showStage();

    Session& m_session;
    TrainingDesk* m_desk;
    TrainingActions m_actions;
    TrainingPanel* m_panel = nullptr;
    NoticeBar* m_advice = nullptr;
    UndoBar* m_undo = nullptr;
    FormSteps* m_steps = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyPage* m_invitation = nullptr;
    QPushButton* m_invite = nullptr;
    LossPanel* m_curves = nullptr;
    RunTabs* m_tabs = nullptr;
    RunCurves* m_drawn = nullptr;
};

} // namespace shelf
