// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_actions.h"

#include "app/pages/training/training_page.h"

#include <QAction>

namespace shelf {

namespace {

QAction* made(QWidget* page, const char* name, const QString& text, const QString& tip)
{
    auto* action = new QAction(text, page);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    page->addAction(action);
    return action;
}

} // namespace

TrainingActions::TrainingActions(QWidget* page)
    : train(made(page, "train", TrainingPage::tr("Train"),
                 TrainingPage::tr("Train a new run with these settings (Ctrl+R)"))),
      pause(made(page, "pause", TrainingPage::tr("Pause"),
                 TrainingPage::tr("Pause or resume training (Space)"))),
      stop(made(page, "stop", TrainingPage::tr("Stop"),
                TrainingPage::tr("Stop training; the run is kept as far as it came")))
{
    train->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
}

void TrainingActions::show(const TrainingDesk::Standing& now)
{
    train->setEnabled(now.canTrain);
    pause->setEnabled(now.canPause);
    pause->setText(now.isPaused ? TrainingPage::tr("Resume") : TrainingPage::tr("Pause"));
    stop->setEnabled(now.canStop);
}

} // namespace shelf
