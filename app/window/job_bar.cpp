// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/job_bar.h"

#include "app/jobs/job_line.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/theme.h"
#include "widgets/words/counted.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace shelf {

namespace {

constexpr std::chrono::seconds kSaidFor(30);

} // namespace

JobBar::JobBar(Jobs& jobs, QWidget* parent)
    : QFrame(parent),
      m_jobs(jobs),
      m_column(new QVBoxLayout(this)),
      m_foot(new QHBoxLayout),
      m_idle(new ElidedLabel(this)),
      m_said(new QTimer(this)),
      m_facts(new ElidedLabel(this)),
      m_notes(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobBar"));
    m_idle->setObjectName(QStringLiteral("status"));
    m_idle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said->setObjectName(QStringLiteral("saidTimer"));
    m_said->setSingleShot(true);
    m_said->setInterval(kSaidFor);
    connect(m_said, &QTimer::timeout, m_idle, [this] {
        m_idle->setText({});
        m_idle->setAccessibleName({});
    });
    m_facts->setObjectName(QStringLiteral("facts"));
    m_notes->setObjectName(QStringLiteral("notesButton"));
    m_notes->setAutoRaise(true);
    m_notes->setFocusPolicy(Qt::StrongFocus);
    m_notes->setToolTip(tr("What was found while reading the files"));
    m_notes->hide();

    m_foot->setSpacing(2 * theme::kGrid);
    m_foot->addWidget(m_idle, 1);
    m_foot->addWidget(m_facts);
    m_foot->addWidget(m_notes);
    m_column->setContentsMargins(2 * theme::kGrid, theme::kGrid / 2, theme::kGrid, theme::kGrid / 2);
    m_column->setSpacing(theme::kGrid / 2);
    m_column->addLayout(m_foot);
    m_foot->setContentsMargins(0, 0, 0, 0);
    setMinimumHeight(4 * theme::kGrid);

    connect(m_notes, &QToolButton::clicked, this, &JobBar::notesRequested);
    connect(&jobs, &Jobs::started, this, &JobBar::add);
    connect(&jobs, &Jobs::progressed, this, [this](const JobInfo& job) {
        for (JobLine* line : std::as_const(m_lines)) {
            if (line->id() != job.id)
                continue;
            if (job.stopping) // its buttons go out of use
                giveFocusBack(*line);
            line->display(job);
        }
    });
    connect(&jobs, &Jobs::finished, this, [this](int id) {
        for (JobLine* line : std::as_const(m_lines)) {
            if (line->id() != id)
                continue;
            m_lines.removeOne(line);
            giveFocusBack(*line);
            line->hide();
            line->deleteLater();
            break;
        }
        arrange();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, const QWidget* now) {
        if (old && now && isAncestorOf(now) && !isAncestorOf(old))
            m_focusBefore = old;
    });
    for (const JobInfo& job : jobs.running())
        add(job);
}

void JobBar::add(const JobInfo& job)
{
    auto* line = new JobLine(job, this);
    connect(line, &JobLine::pauseToggled, &m_jobs, &Jobs::setPaused);
    connect(line, &JobLine::cancelled, &m_jobs, &Jobs::cancel);
    m_lines.append(line);
    arrange();
}

void JobBar::giveFocusBack(const JobLine& line)
{
    const QWidget* focused = window()->focusWidget();
    if (focused && line.isAncestorOf(focused) && m_focusBefore && m_focusBefore->isVisible() &&
        m_focusBefore->window() == window())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void JobBar::arrange()
{
    m_idle->setVisible(m_lines.isEmpty());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_column->removeWidget(m_lines[i]);
        m_foot->removeWidget(m_lines[i]);
        if (i == 0)
            m_foot->insertWidget(0, m_lines[i], 1);
        else
            m_column->insertWidget(0, m_lines[i]);
        m_lines[i]->show();
    }
}

void JobBar::setFacts(const QString& facts)
{
    m_facts->setText(facts);
}

void JobBar::setNotes(int notes)
{
    m_notes->setText(Counted::notes(static_cast<std::uint64_t>(notes)));
    m_notes->setAccessibleName(m_notes->text());
    m_notes->setVisible(notes > 0);
}

void JobBar::say(const QString& sentence)
{
    if (!sentence.isEmpty())
        emit saidSomething(sentence);
    m_idle->setText(sentence);
    m_said->start();
    m_idle->setAccessibleName(sentence);
    QAccessibleEvent event(m_idle, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void JobBar::takeBack(const QString& sentence)
{
    if (m_idle->text() == sentence)
        say({});
}

} // namespace shelf
