// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/close_guard.h"

#include "app/base/ask.h"
#include "app/base/console.h"
#include "widgets/words/listed_words.h"

#include <QWidget>

#include <chrono>
#include <utility>

namespace shelf {

namespace {

/// Session managers give a program about twice as long.
constexpr std::chrono::milliseconds kLongestWait(3000);

} // namespace

CloseGuard::CloseGuard(Jobs& jobs, RunJournal& journal, UnsavedRuns& unsaved, const Preferences& preferences,
                       QWidget* window)
    : QObject(window),
      m_jobs(jobs),
      m_journal(journal),
      m_unsaved(unsaved),
      m_preferences(preferences),
      m_window(window)
{}

bool CloseGuard::mayClose()
{
    if (m_safe)
        return true;
    if (m_asking || m_leaving)
        return false;
    if (m_unsaved.isSaving()) { // what is being written is waited for, and then all is asked anew
        if (!std::exchange(m_waiting, true)) {
            emit waits(tr("The window closes once the project is saved"));
            m_unsaved.whenSaved([this] {
                m_waiting = false;
                m_window->close();
            });
        }
        return false;
    }
    if (!m_unsaved.isAnything()) {
        if (m_jobs.isIdle() && !m_unsaved.isWaiting()) {
            m_journal.forgetRemoved();
            return true;
        }
        m_jobs.isBusy() ? askToStop() : leave();
        return false;
    }
    if (!m_jobs.isBusy() && m_unsaved.isOfferedAgain() && !m_preferences.get(keys::askBeforeClosing)) {
        leave();
        return false;
    }
    m_asking = true;
    const QString unsaved = m_unsaved.unsaved();
    m_unsaved.settle(
        {.title = unsaved.isEmpty() ? tr("Stop and close?") : tr("Save %1 before closing?").arg(unsaved),
         .stay = tr("Cancel"),
         .keep = tr("Keep for next time"),
         .discard = tr("Close without saving"),
         .consequence =
             tr("What you keep is offered, all of it, when Shelfspace starts again. What you close "
                "without saving is gone."),
         .keepsByReturn = true},
        [this] {
            m_isLastWord = true;
            leave();
        },
        [this] { m_asking = false; });
    return false;
}

void CloseGuard::askToStop()
{
    m_asking = true;
    QStringList titles;
    for (const JobInfo& job : m_jobs.running())
        titles.append(job.title);
    ask(m_window, tr("Stop and close?"), tr("This is under way: %1.").arg(listedWords(titles)),
        {tr("Keep working"), tr("Stop and close")}, [this](int answer) {
            m_asking = false;
            if (answer == 1)
                leave();
        });
}

void CloseGuard::leave()
{
    if (m_leaving)
        return;
    m_leaving = true;
    m_asking = false;
    m_window->hide();
    m_unsaved.secure([this](const Status& status) {
        if (!status && !m_isLastWord) {
            m_leaving = false;
            return askAgain(status.error());
        }
        if (!status) // the person, or the system, has said that it closes all the same
            complain(status.error());
        // Until here a run that was removed could come back: the window might have stayed. Now it is not to be offered.
        m_journal.forgetRemoved();
        m_unsaved.secure([this](const Status&) { letGo(); });
    });
}

void CloseGuard::askAgain(const Error& problem)
{
    m_asking = true;
    m_window->show();
    m_unsaved.askAgain(
        problem,
        [this] {
            m_journal.forgetRemoved();
            letGo();
        },
        [this] { m_asking = false; });
}

void CloseGuard::letGo()
{
    m_safe = true;
    m_window->close();
}

void CloseGuard::closeNow()
{
    m_isLastWord = true;
    m_unsaved.dismiss();
    leave();
}

void CloseGuard::secureNow()
{
    m_unsaved.secureNow(kLongestWait);
}

} // namespace shelf
