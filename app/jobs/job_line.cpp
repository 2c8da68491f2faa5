// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job_line.h"

#include "widgets/look/theme.h"
#include "widgets/window/bar_value.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kSteps = 1000;
constexpr theme::Units kWidestText = 44 * theme::kGrid;

} // namespace

QString durationText(double seconds)
{
    if (!(seconds >= 0))
        return {};
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (whole < 3600)
        return QStringLiteral("%1:%2").arg(whole / 60).arg(two(whole % 60));
    return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60));
}

JobLine::JobLine(const JobInfo& job, QWidget* parent)
    : QWidget(parent),
      m_job(job),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_left(new QLabel(this)),
      m_pause(new QToolButton(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobLine"));
    m_text->setObjectName(QStringLiteral("jobText"));
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme::kGrid);
    m_bar->setMinimumWidth(8 * theme::kGrid);
    m_bar->setMaximumWidth(28 * theme::kGrid);
    m_left->setObjectName(QStringLiteral("jobTimeLeft"));
    m_left->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 left").arg(QStringLiteral("00:00"))));
    for (QToolButton* button : {m_pause, m_cancel}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_pause->setObjectName(QStringLiteral("jobPause"));
    m_pause->setVisible(job.canPause);
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(job.title));
    m_cancel->setToolTip(tr("Stop this work"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_left);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addStretch();

    connect(m_pause, &QToolButton::clicked, this, [this] { emit pauseToggled(m_job.id, !m_job.paused); });
    connect(m_cancel, &QToolButton::clicked, this, [this] { emit cancelled(m_job.id); });
    display(job);
}

void JobLine::display(const JobInfo& job)
{
    m_job = job;
    QString text = job.title;
    if (job.stopping)
        text = tr("%1: stopping").arg(job.title);
    else if (job.paused)
        text = tr("%1: paused").arg(job.title);
    else if (!job.detail.isEmpty())
        text = tr("%1: %2").arg(job.title, job.detail);
    // The line grows with its longest text and never shrinks, so the bar behind it stays where it is.
    m_text->setText(text);
    m_text->setMinimumWidth(std::clamp(m_text->sizeHint().width(), m_text->minimumWidth(),
                                       std::max<int>(m_text->minimumWidth(), kWidestText)));
    m_text->setToolTip(text);
    m_bar->setRange(0, job.fraction < 0 ? 0 : kSteps);
    if (job.fraction >= 0)
        setBarValue(*m_bar, static_cast<int>(std::lround(job.fraction * kSteps)));
    m_bar->setAccessibleName(tr("Progress of %1").arg(job.title));
    const QString left = durationText(job.secondsLeft);
    m_left->setText(left.isEmpty() || job.stopping ? QString() : tr("%1 left").arg(left));
    const QString pauseName = job.paused ? tr("Resume: %1") : tr("Pause: %1");
    m_pause->setAccessibleName(pauseName.arg(job.title));
    m_pause->setToolTip(pauseName.arg(job.title));
    m_pause->setEnabled(!job.stopping);
    m_cancel->setEnabled(!job.stopping);
    setIcons();
}

void JobLine::setIcons()
{
    m_pause->setIcon(theme::icon(m_job.paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_cancel->setIcon(theme::icon(QStringLiteral("close")));
}

void JobLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace shelf
