// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QObject>
#include <QTimer>

namespace shelf {

class LossPanel;
class RunsView;
class TrainingJob;

/// Keeps the curves those of the session: of the run in training, the selected one and the pinned ones, with
/// what can be done with a run in the menu of its curve.
class RunCurves : public QObject {
    Q_OBJECT
public:
    RunCurves(Session& session, TrainingJob& job, LossPanel* panel, RunsView* runs);

    bool hasAny() const; ///< whether any run of the session has curves

signals:
    void changed(); ///< after several changes of the session, once

private:
    void draw();
    void drawOnly(int run);

    Session& m_session;
    TrainingJob& m_job;
    LossPanel* m_panel;
    QTimer m_refresh; ///< several changes of the session, one drawing
};

} // namespace shelf
