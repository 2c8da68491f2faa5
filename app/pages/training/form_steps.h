// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/settings.h"

#include <QObject>
#include <QUndoStack>

namespace shelf {

class TrainingPanel;

/// What was changed in the form of the training, step by step, to be taken back and done again by the keys
/// of the page.
class FormSteps : public QObject {
    Q_OBJECT
public:
    /// page: where Undo and Redo work.
    FormSteps(TrainingPanel* panel, QWidget* page);
    void forget(); ///< other data: earlier settings may not fit them

private:
    void take(const RunSettings& settings);

    TrainingPanel* m_panel;
    QUndoStack m_steps;
    RunSettings m_now;
    bool m_isStepping = false;
};

} // namespace shelf
