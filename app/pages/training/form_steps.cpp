// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/form_steps.h"

#include "app/pages/training/training_panel.h"

#include <QAction>
#include <QUndoCommand>

#include <functional>
#include <utility>

namespace shelf {

namespace {

constexpr int kMostSteps = 200;

class FormStep : public QUndoCommand {
public:
    FormStep(RunSettings before, RunSettings after, std::function<void(const RunSettings&)> put)
        : m_before(std::move(before)), m_after(std::move(after)), m_put(std::move(put))
    {}
    void undo() override { m_put(m_before); }
    void redo() override
    {
        if (std::exchange(m_isDone, true)) // the first time the person has done it
            m_put(m_after);
    }

private:
    RunSettings m_before, m_after;
    std::function<void(const RunSettings&)> m_put;
    bool m_isDone = false;
};

} // namespace

FormSteps::FormSteps(TrainingPanel* panel, QWidget* page)
    : QObject(page), m_panel(panel), m_now(panel->settings())
{
    m_steps.setUndoLimit(kMostSteps);
    QAction* undo = m_steps.createUndoAction(this, tr("Undo a change of the settings"));
    QAction* redo = m_steps.createRedoAction(this, tr("Redo a change of the settings"));
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    for (QAction* action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        panel->addAction(action);
    }
    connect(panel, &TrainingPanel::settingsChanged, this, &FormSteps::take);
}

void FormSteps::forget()
{
    m_steps.clear();
    m_now = m_panel->settings();
}

void FormSteps::take(const RunSettings& settings)
{
    const RunSettings before = std::exchange(m_now, settings);
    if (m_isStepping)
        return;
    m_steps.push(new FormStep(before, settings, [this](const RunSettings& wanted) {
        m_isStepping = true;
        m_panel->setSettings(wanted);
        m_now = m_panel->settings();
        m_isStepping = false;
    }));
}

} // namespace shelf
