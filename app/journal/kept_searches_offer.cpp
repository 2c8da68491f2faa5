// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/kept_searches_offer.h"

#include "app/base/ask.h"
#include "app/jobs/jobs.h"
#include "app/journal/search_journal.h"
#include "app/session/session.h"
#include "widgets/window/notice_bar.h"
#include "widgets/words/listed_words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

constexpr qsizetype kMostButtons = 3; ///< the latest; the others follow once these are dealt with

} // namespace

KeptSearchesOffer::KeptSearchesOffer(Session& session, Jobs& jobs, SearchJournal& journal, NoticeBar* bar,
                                     QWidget* window)
    : QObject(window), m_session(session), m_jobs(jobs), m_journal(journal), m_bar(bar), m_window(window)
{
    connect(bar, &NoticeBar::chosen, this, &KeptSearchesOffer::press);
    connect(bar, &NoticeBar::languageChanged, this, [this] { show(QList(m_offered)); });
    connect(&journal, &SearchJournal::asideChanged, this, &KeptSearchesOffer::look);
}

void KeptSearchesOffer::look()
{
    m_jobs.start<std::vector<KeptSearch>>(
        {.title = tr("Looking for kept searches"), .quiet = true}, this,
        [folders = m_journal.folders()](JobControl&) {
            std::vector<KeptSearch> found;
            for (const std::string& folder : folders)
                for (KeptSearch& one : keptSearches(folder))
                    found.push_back(std::move(one));
            return found;
        },
        [this](const std::vector<KeptSearch>& found) {
            QList<Offered> searches;
            for (const SearchJournal::Aside& one : m_journal.asideSearches())
                searches.append({one.state, one.written, one.number});
            for (const KeptSearch& one : found)
                searches.append({std::make_shared<const SearchState>(one.state), one.written, 0, one.file});
            show(searches);
        });
}

void KeptSearchesOffer::show(const QList<Offered>& searches)
{
    m_offered = searches;
    if (searches.isEmpty())
        return m_bar->dismiss();
    QStringList buttons;
    QStringList tips;
    for (const Offered& one : searches.first(std::min(kMostButtons, searches.size()))) {
        const SearchState& state = *one.state;
        const QString when =
            QLocale().toString(QDateTime::fromSecsSinceEpoch(one.written), QLocale::ShortFormat);
        QString name = tr("Open %1 on %2, %3")
                           .arg(QString::fromStdString(state.plan.base.preset),
                                QString::fromStdString(state.dataName), when);
        if (const auto namesakes = buttons.filter(name).size(); namesakes > 0)
            name = tr("%1 (no. %2)", "one of several things of the same name")
                       .arg(name, QLocale().toString(namesakes + 1));
        buttons << name;
        tips << tr("%Ln trial(s) on %1", nullptr, static_cast<int>(state.trials.size()))
                    .arg(QString::fromStdString(state.dataName));
    }
    buttons << tr("Later") << tr("Delete…");
    tips << tr("They stay where they are and are offered at the next start") << QString();
    m_bar->display(tr("%Ln search(es) for settings that you had not saved are kept.", nullptr,
                      static_cast<int>(searches.size())),
                   buttons, NoticeBar::Tone::plain, tips);
}

void KeptSearchesOffer::press(int button)
{
    const qsizetype opens = std::min(kMostButtons, m_offered.size());
    m_bar->dismiss();
    if (button < opens) {
        const Offered taken = m_offered[button];
        if (m_taker && m_taker(*taken.state))
            remove({taken});
        else
            look();
    } else if (button > opens) {
        askToRemove();
    }
}

void KeptSearchesOffer::askToRemove()
{
    QStringList names;
    for (const Offered& one : std::as_const(m_offered))
        names << tr("%Ln trial(s) of %1", nullptr, static_cast<int>(one.state->trials.size()))
                     .arg(QString::fromStdString(one.state->plan.base.preset));
    ask(m_window, tr("Delete %Ln kept search(es)?", nullptr, static_cast<int>(m_offered.size())),
        tr("%1.\nNo other file holds this, and it cannot be brought back.").arg(listedWords(names)),
        {tr("Keep"), tr("Delete")}, [this, searches = m_offered](int answer) {
            if (answer == 1)
                remove(searches);
            else
                look();
        });
}

void KeptSearchesOffer::remove(const QList<Offered>& searches)
{
    std::vector<std::string> files;
    for (const Offered& one : searches) {
        if (one.aside != 0)
            m_journal.remove(one.aside);
        else
            files.push_back(one.file);
    }
    m_jobs.start<Status>(
        {.title = tr("Tidying kept searches"), .quiet = true}, this,
        [files, write = m_journal.writing()](JobControl&) {
            Status status = write(); // the one that was opened is safe elsewhere before its file goes
            if (!status)
                return status;
            for (const std::string& file : files)
                if (Status removed = removeKeptSearch(file); !removed)
                    status = removed;
            return status;
        },
        [this](const Status& status) {
            if (!status)
                m_session.reportError(status.error());
            look();
        });
}

} // namespace shelf
