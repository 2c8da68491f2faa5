// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/close_guard.h"

#include "app/ask.h"

#include <QWidget>

namespace shelf {

CloseGuard::CloseGuard(Jobs& jobs, QWidget* window) : QObject(window), m_jobs(jobs), m_window(window)
{
    connect(&jobs, &Jobs::finished, this, [this] {
        if (m_closing && !m_jobs.isBusy())
            m_window->close();
    });
}

bool CloseGuard::mayClose()
{
    if (!m_jobs.isBusy())
        return true;
    if (m_asking || m_closing)
        return false;
    m_asking = true;
    QStringList titles;
    for (const JobInfo& job : m_jobs.running())
        titles.append(job.title);
    ask(m_window, tr("Stop and close?"),
        tr("This is under way: %1.\nA training that is stopped keeps its best epoch.")
            .arg(titles.join(tr(", "))),
        {tr("Keep working"), tr("Stop and close")}, [this](int answer) {
            m_asking = false;
            if (answer == 1)
                stopAndClose();
        });
    return false;
}

void CloseGuard::stopAndClose()
{
    m_closing = true;
    if (!m_jobs.isBusy()) {
        m_window->close();
        return;
    }
    m_window->hide();
    m_jobs.cancelAll();
}

} // namespace shelf
