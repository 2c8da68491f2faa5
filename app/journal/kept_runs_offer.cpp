// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/kept_runs_offer.h"

#include "app/base/ask.h"
#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "widgets/window/notice_bar.h"
#include "widgets/words/listed_words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

namespace shelf {

namespace {

/// Data sets with a button of their own; more do not fit beside one another.
constexpr qsizetype kMostGroups = 3;

struct Found {
    QList<KeptRun> runs;
    Status status;
};

QString dataName(const KeptRun& run)
{
    return QString::fromStdString(run.entry.data.name);
}

} // namespace

KeptRunsOffer::KeptRunsOffer(Session& session, Jobs& jobs, RunJournal& journal, const QString& formerFolder,
                             NoticeBar* bar, QWidget* window)
    : QObject(window),
      m_session(session),
      m_jobs(jobs),
      m_journal(journal),
      m_formerFolder(formerFolder),
      m_bar(bar),
      m_window(window)
{
    connect(bar, &NoticeBar::chosen, this, &KeptRunsOffer::press);
    connect(bar, &NoticeBar::languageChanged, this, [this] { show(QList(m_runs)); });
    connect(&journal, &RunJournal::asideChanged, this, [this] { look(); });
}

void KeptRunsOffer::look(bool asked)
{
    m_jobs.start<Found>(
        {.title = tr("Looking for kept runs"), .quiet = true}, this,
        [folders = m_journal.homes(), former = m_formerFolder.toStdString()](JobControl&) {
            Found found;
            if (!former.empty())
                found.status = takeOver(former, folders.front());
            // In the order in which they came: the latest session last, and each as it stood there.
            std::vector<KeptSession> sessions;
            for (const std::string& folder : folders)
                for (KeptSession& session : keptSessions(folder))
                    sessions.push_back(std::move(session));
            std::reverse(sessions.begin(), sessions.end());
            for (KeptSession& session : sessions) {
                std::vector<JournalEntry>& runs = session.manifest.runs;
                std::stable_sort(runs.begin(), runs.end(), [](const JournalEntry& a, const JournalEntry& b) {
                    return a.mark.place < b.mark.place;
                });
                for (const JournalEntry& entry : runs)
                    found.runs.append({session.folder, entry});
            }
            return found;
        },
        [this, asked](const Found& found) {
            if (!found.status)
                m_session.reportError(found.status.error());
            QList<KeptRun> runs;
            for (const JournalEntry& entry : m_journal.asideRuns())
                runs.append({m_journal.journal()->sessionFolder(), entry, true});
            runs.append(found.runs);
            show(runs);
            if (asked && runs.isEmpty())
                emit said(tr("No unsaved runs are kept"));
        });
}

void KeptRunsOffer::show(const QList<KeptRun>& runs)
{
    m_runs = runs;
    m_offered.clear();
    if (runs.isEmpty())
        return m_bar->dismiss();

    std::int64_t latest = 0;
    QStringList training;
    std::vector<Group> groups;
    for (const KeptRun& run : runs) {
        latest = std::max(latest, run.entry.written);
        if (run.entry.training)
            training << QString::fromStdString(run.entry.name);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
            return group.runs.first().entry.data == run.entry.data;
        });
        if (same == groups.end())
            groups.push_back({dataName(run), {run}});
        else
            same->runs.append(run);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.runs.size() > b.runs.size(); });
    m_offered = QList<Group>(groups.begin(), groups.end()).mid(0, kMostGroups);

    const QLocale locale;
    const int count = static_cast<int>(runs.size());
    const QString when = locale.toString(QDateTime::fromSecsSinceEpoch(latest), QLocale::ShortFormat);
    QStringList sentences;
    if (groups.size() == 1 && !groups[0].data.isEmpty())
        sentences << tr("%Ln run(s) of %1 that you had not saved are kept, the last from %2.", nullptr, count)
                         .arg(groups[0].data, when);
    else
        sentences
            << tr("%Ln run(s) that you had not saved are kept, the last from %1.", nullptr, count).arg(when);
    if (!training.isEmpty())
        sentences << tr("Had not finished training: %1.").arg(listedWords(training));

    QStringList buttons;
    QStringList tips;
    for (const Group& group : std::as_const(m_offered)) {
        const int some = static_cast<int>(group.runs.size());
        buttons << (groups.size() == 1     ? tr("Open them", nullptr, count)
                    : group.data.isEmpty() ? tr("Open %Ln run(s)", nullptr, some)
                                           : tr("Open %Ln of %1", nullptr, some).arg(group.data));
        QStringList names;
        for (const KeptRun& run : group.runs)
            names << QString::fromStdString(run.entry.name);
        tips << names.join(QLatin1Char('\n'));
    }
    buttons << tr("Later") << tr("Delete…");
    tips << tr("They stay where they are; Open, Kept runs shows them again") << QString();
    m_bar->display(sentences.join(QLatin1Char(' ')), buttons, NoticeBar::Tone::plain, tips);
}

void KeptRunsOffer::press(int button)
{
    if (button < m_offered.size()) {
        const QList<KeptRun> runs = m_offered[button].runs;
        m_bar->dismiss();
        emit openWanted(runs);
    } else if (button == m_offered.size()) {
        m_bar->dismiss();
    } else {
        askToRemove();
    }
}

void KeptRunsOffer::askToRemove()
{
    QStringList names;
    for (const KeptRun& run : std::as_const(m_runs))
        names << QString::fromStdString(run.entry.name);
    ask(m_window, tr("Delete %Ln kept run(s)?", nullptr, int(m_runs.size())),
        tr("%1.\nThey are in no other file and cannot be brought back.").arg(listedWords(names)),
        {tr("Keep them"), tr("Delete")}, [this](int answer) {
            if (answer == 1)
                remove();
        });
}

void KeptRunsOffer::remove()
{
    std::map<std::string, KeptSession> ended;
    for (const KeptRun& run : std::as_const(m_runs)) {
        if (run.own) {
            m_journal.remove(run.entry);
            continue;
        }
        KeptSession& session = ended[run.folder];
        session.folder = run.folder;
        session.manifest.runs.push_back(run.entry);
    }
    const int count = static_cast<int>(m_runs.size());
    m_jobs.start<Status>(
        {.title = tr("Deleting kept runs"), .quiet = true}, this,
        [ended](JobControl&) {
            Status status;
            for (const auto& [folder, session] : ended)
                if (Status removed = removeKept(session); !removed)
                    status = removed;
            return status;
        },
        [this, count](const Status& status) {
            if (!status)
                m_session.reportError(status.error());
            else
                emit said(tr("%Ln kept run(s) deleted", nullptr, count));
            look();
        });
}

} // namespace shelf
