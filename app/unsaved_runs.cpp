// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unsaved_runs.h"

#include "app/ask.h"

#include <QMessageBox>
#include <QWidget>

#include <utility>

namespace shelf {

UnsavedRuns::UnsavedRuns(Session& session, Jobs& jobs, RunJournal& journal, RunSaver& saver, QWidget* window)
    : QObject(window), m_session(session), m_jobs(jobs), m_journal(journal), m_saver(saver), m_window(window)
{
    connect(&jobs, &Jobs::finished, this, [this] {
        if (m_jobs.isBusy())
            return;
        for (const Step& step : std::exchange(m_whenIdle, {}))
            step();
    });
}

int UnsavedRuns::count() const
{
    int unsaved = 0;
    for (const RunEntry& run : m_session.runs())
        unsaved += run.isUnsaved();
    return unsaved;
}

bool UnsavedRuns::isTraining() const
{
    for (const RunEntry& run : m_session.runs())
        if (run.running)
            return true;
    return false;
}

QString UnsavedRuns::underWay() const
{
    QStringList sentences;
    QStringList titles;
    for (const JobInfo& job : m_jobs.running())
        titles.append(job.title);
    if (!titles.isEmpty())
        sentences << tr("This is under way and would be stopped: %1.").arg(titles.join(QStringLiteral(", ")));
    if (isTraining())
        sentences << tr("A training that is stopped keeps its best epoch.");
    return sentences.join(QLatin1Char(' '));
}

void UnsavedRuns::settle(const Question& question, const Step& proceed, const Step& stay)
{
    if (count() == 0 && !isTraining())
        return proceed();
    const bool busy = m_jobs.isBusy();
    ask(
        m_window, question.title, (underWay() + QLatin1Char(' ') + question.consequence).trimmed(),
        {question.stay, question.keep, tr("Save all…")},
        [this, proceed, stay](int answer) {
            if (answer == 1)
                return keep(proceed, stay);
            if (answer != 2)
                return stay();
            stopAll([this, proceed, stay] {
                m_saver.saveAll([proceed, stay](bool all) { all ? proceed() : stay(); });
            });
        },
        PatientAnswer{1, busy ? 0 : question.seconds});
}

void UnsavedRuns::keep(const Step& proceed, const Step& stay)
{
    secure([this, proceed, stay](const Status& status) {
        if (status)
            proceed();
        else
            askAgain(status.error(), proceed, stay);
    });
}

void UnsavedRuns::secure(const std::function<void(const Status&)>& then)
{
    stopAll([this, then] {
        m_jobs.start<Status>(
            {.title = tr("Keeping the unsaved runs"), .quiet = true}, this,
            [journal = m_journal.journal()](JobControl&) { return journal->flush(); }, then);
    });
}

// The last way out of a disk that is full for good is the person's own word.
void UnsavedRuns::askAgain(const Error& problem, const Step& proceed, const Step& stay)
{
    ask(m_window, tr("The runs cannot be kept"),
        QString::fromStdString(problem.text()) + QLatin1Char('\n') +
            tr("%n run(s) would be lost.", nullptr, count()),
        {tr("Cancel"), tr("Save all…"), tr("Lose them")}, [this, proceed, stay](int answer) {
            if (answer == 2)
                proceed();
            else if (answer == 1)
                m_saver.saveAll([proceed, stay](bool all) { all ? proceed() : stay(); });
            else
                stay();
        });
}

void UnsavedRuns::stopAll(const Step& then)
{
    if (!m_jobs.isBusy())
        return then();
    m_whenIdle.append(then);
    m_jobs.cancelAll();
}

void UnsavedRuns::dismiss()
{
    for (auto* box : m_window->findChildren<QMessageBox*>(QStringLiteral("question")))
        box->reject();
}

} // namespace shelf
