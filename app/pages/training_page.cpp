// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training_page.h"

#include <QAction>

namespace shelf {

class TrainingPage::Private {
public:
    Session& session;
    Jobs& jobs;
    RunSettings settings = {};
    QAction* train = nullptr;
    QAction* pause = nullptr;
    QAction* stop = nullptr;
};

TrainingPage::TrainingPage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_private(new Private{session, jobs})
{
    setObjectName(QStringLiteral("trainingPage"));
    m_private->train = new QAction(tr("Train"), this);
    m_private->train->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_private->pause = new QAction(tr("Pause"), this);
    m_private->stop = new QAction(tr("Stop"), this);
    addActions({m_private->train, m_private->pause, m_private->stop});
}

TrainingPage::~TrainingPage() = default;

RunSettings TrainingPage::settings() const
{
    return m_private->settings;
}

void TrainingPage::setSettings(const RunSettings& settings)
{
    m_private->settings = settings;
}

QAction* TrainingPage::trainAction() const
{
    return m_private->train;
}

QAction* TrainingPage::pauseAction() const
{
    return m_private->pause;
}

QAction* TrainingPage::stopAction() const
{
    return m_private->stop;
}

} // namespace shelf
