// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/training/training_desk.h"

class QAction;
class QWidget;

namespace shelf {

/// Train, Pause and Stop, for the page's buttons and the window's menu: with their shortcuts, and enabled
/// when they make sense.
struct TrainingActions {
    explicit TrainingActions(QWidget* page);
    void show(const TrainingDesk::Standing& now);

    QAction* train;
    QAction* pause;
    QAction* stop;
};

} // namespace shelf
