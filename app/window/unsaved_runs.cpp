// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/unsaved_runs.h"

#include "app/base/ask.h"
#include "app/project/project_words.h"
#include "widgets/words/listed_words.h"

#include <QMessageBox>
#include <QWidget>

#include <algorithm>
#include <exception>
#include <future>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

namespace shelf {

UnsavedRuns::UnsavedRuns(Session& session, Jobs& jobs, RunJournal& journal, ProjectController& projects,
                         QWidget* window)
    : QObject(window),
      m_session(session),
      m_jobs(jobs),
      m_journal(journal),
      m_projects(projects),
      m_window(window)
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
        unsaved += run.run && !m_journal.isSafe(run);
    return unsaved;
}

bool UnsavedRuns::isTraining() const
{
    for (const RunEntry& run : m_session.runs())
        if (run.running)
            return true;
    return false;
}

bool UnsavedRuns::isOfProject() const
{
    return m_projects.project().hasFile();
}

bool UnsavedRuns::isAnything() const
{
    return m_projects.project().isModified() || count() > 0 || isTraining() || hasSearch();
}

bool UnsavedRuns::isOnlyCleaned() const
{
    return m_projects.project().isOnlyCleaned() && !isTraining() && !hasSearch();
}

bool UnsavedRuns::isOfferedAgain() const
{
    return m_projects.project().isOfferedAgain() && !isTraining() &&
           !(m_search.isRunning && m_search.isRunning());
}

bool UnsavedRuns::isWaiting() const
{
    return std::any_of(m_keepings.begin(), m_keepings.end(),
                       [](const Keeping& keeping) { return keeping.isWaiting(); });
}

bool UnsavedRuns::hasSearch() const
{
    return m_search.isUnsaved && (m_search.isUnsaved() || m_search.isRunning());
}

QString UnsavedRuns::unsaved() const
{
    QStringList parts;
    const OpenProject& project = m_projects.project();
    if (project.hasFile() && project.isModified())
        parts << tr("the changes to %1").arg(project.name());
    else if (const int runs = count(); runs > 0)
        parts << tr("%Ln run(s)", nullptr, runs);
    else if (project.isModified())
        parts << ProjectWords::list(project.changes());
    if (hasSearch())
        parts << tr("the search for settings");
    return parts.size() == 2 ? tr("%1 and %2", "the last two of a list").arg(parts[0], parts[1])
                             : parts.join(QString());
}

QString UnsavedRuns::named() const
{
    QStringList names = m_projects.project().changes();
    if (const QString search = tr("the search for settings"); hasSearch() && !names.contains(search))
        names << search;
    return ProjectWords::list(names);
}

QString UnsavedRuns::underWay() const
{
    QStringList sentences;
    QStringList titles;
    for (const JobInfo& job : m_jobs.running())
        titles.append(job.title);
    if (!titles.isEmpty())
        sentences << tr("This is under way and would be stopped: %1.").arg(listedWords(titles));
    if (isTraining())
        sentences << tr("A training that is stopped keeps its best epoch.");
    if (m_search.isRunning && m_search.isRunning())
        sentences << tr("A search that is stopped keeps its finished trials.");
    return sentences.join(QLatin1Char(' '));
}

void UnsavedRuns::settle(const Question& question, const Step& proceed, const Step& stay)
{
    // What is being written belongs to what is open now.
    if (isSaving())
        return whenSaved([this, question, proceed, stay] { settle(question, proceed, stay); });
    if (!isAnything())
        return proceed();
    QStringList words;
    if (const QString names = named(); !names.isEmpty())
        words << tr("Not saved: %1.").arg(names);
    words << underWay() << question.consequence;
    words.removeAll(QString());
    ask(
        m_window, question.title, words.join(QLatin1Char('\n')),
        {question.stay, question.keep, saveWord(), question.discard},
        [this, proceed, stay](int answer) {
            if (answer == 1)
                return keep(proceed, stay);
            if (answer == 3)
                return discard(proceed);
            if (answer != 2)
                return stay();
            stopAll([this, proceed, stay] { saveAll(proceed, stay); });
        },
        question.keepsByReturn ? 1 : 0);
}

QString UnsavedRuns::saveWord() const
{
    return m_projects.project().hasFile() ? tr("Save") : tr("Save project…");
}

void UnsavedRuns::saveAll(const Step& proceed, const Step& stay)
{
    m_projects.save([this, proceed, stay](bool all) {
        if (!all)
            stay();
        else if (m_search.isUnsaved && m_search.isUnsaved())
            m_search.save([proceed, stay](bool saved) { saved ? proceed() : stay(); });
        else
            proceed();
    });
}

void UnsavedRuns::discard(const Step& proceed)
{
    stopAll([this, proceed] {
        m_journal.discardUnsaved();
        m_projects.project().discard();
        if (m_search.forget)
            m_search.forget();
        proceed();
    });
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
            {.title = tr("Keeping what is not saved"), .quiet = true}, this,
            [journal = m_journal.journal(), besides = keepingBesides()](JobControl&) {
                const Status runs = journal->flush();
                const Status kept = besides();
                return runs ? kept : runs;
            },
            then);
    });
}

bool UnsavedRuns::secureNow(std::chrono::milliseconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    // Beside the journal, which asks the trainings first. Values alone are shared: where the time is up the
    // thread goes on by itself.
    const auto besides = std::make_shared<std::promise<bool>>();
    std::future<bool> kept = besides->get_future();
    try {
        std::thread([besides, keep = keepingBesides()] {
            bool isKept = false;
            try {
                isKept = keep().ok();
            } catch (const std::exception&) { // no room: what was kept before stays
            }
            besides->set_value(isKept);
        }).detach();
    } catch (const std::system_error&) {
        besides->set_value(keepingBesides()().ok());
    }
    const bool areRuns = m_journal.journal()->settle(limit);
    return kept.wait_until(until) == std::future_status::ready && kept.get() && areRuns;
}

std::function<Status()> UnsavedRuns::keepingBesides() const
{
    std::vector<std::function<Status()>> all;
    if (m_search.keeping)
        all.push_back(m_search.keeping());
    for (const Keeping& keeping : m_keepings)
        all.push_back(keeping.writing());
    return [all] {
        Status first;
        for (const auto& keep : all)
            if (Status kept = keep(); !kept && first)
                first = kept;
        return first;
    };
}

// The last way out of a disk that is full for good is the person's own word.
void UnsavedRuns::askAgain(const Error& problem, const Step& proceed, const Step& stay)
{
    QStringList words{QString::fromStdString(problem.text())};
    if (const QString names = named(); !names.isEmpty())
        words << tr("This would be lost: %1.").arg(names);
    ask(m_window, tr("What is not saved cannot be kept"), words.join(QLatin1Char('\n')),
        {tr("Cancel"), saveWord(), tr("Lose them")}, [this, proceed, stay](int answer) {
            if (answer == 2)
                proceed();
            else if (answer == 1)
                saveAll(proceed, stay);
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
