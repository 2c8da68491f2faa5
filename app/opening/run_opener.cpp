// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/run_opener.h"

#include "app/journal/run_journal.h"
#include "app/opening/same_books.h"
#include "app/opening/same_run.h"
#include "engine/files/run/run_file.h"
#include "engine/run/train_run.h"

#include <QFileInfo>

#include <memory>
#include <utility>

namespace shelf {

RunOpener::RunOpener(Session& session, Jobs& jobs, RunJournal& journal, AskFirst askFirst, JobSlot& slot,
                     QObject* parent)
    : QObject(parent),
      m_session(session),
      m_jobs(jobs),
      m_journal(journal),
      m_askFirst(std::move(askFirst)),
      m_slot(slot)
{}

struct RunOpener::Loaded {
    Run run;
    bool sameData = false;
    bool completed = false; ///< it was cut short in training and has been measured now
    int open = 0;           ///< the session's run that it is already; 0: none
    bool hasNothingMore = false; ///< than that one
};

void RunOpener::open(const QStringList& paths)
{
    QList<Source> sources;
    for (const QString& path : paths)
        sources.append({path});
    read(sources);
}

void RunOpener::openKept(const QList<KeptRun>& runs)
{
    QList<Source> sources;
    for (const KeptRun& run : runs)
        sources.append({QString::fromStdString(run.path()), run});
    read(sources);
}

void RunOpener::read(const QList<Source>& sources)
{
    if (sources.isEmpty())
        return;
    const Source source = sources.first();
    const QList<Source> rest = sources.mid(1);
    const DatasetPtr present = m_session.dataset();
    const QString name =
        source.kept ? QString::fromStdString(source.kept->entry.name) : QFileInfo(source.path).fileName();
    const auto key = std::make_shared<std::string>(); // in the journal, of a kept run that is read
    m_jobs.start<Result<std::shared_ptr<Loaded>>>(
        {.title = tr("Reading %1").arg(name), .slot = &m_slot}, this,
        [source, present, key, runs = m_session.runs(),
         journal = m_journal.journal()](JobControl& control) -> Result<std::shared_ptr<Loaded>> {
            auto run = loadRun(source.path.toStdString(), control.progress());
            if (!run)
                return run.error();
            auto loaded = std::make_shared<Loaded>(Loaded{std::move(*run)});
            // A run of the data that are open joins them: nothing is asked, and nothing is kept twice.
            if (present && loaded->run.data && sameBooksAndRatings(*present, *loaded->run.data)) {
                loaded->run.data = present;
                loaded->sameData = true;
            }
            if (!source.kept)
                return loaded;
            const RunEntry* const same = loaded->sameData ? openedAlready(loaded->run, runs) : nullptr;
            if (same) {
                loaded->open = same->number;
                // What the open one has as well is not kept twice, or it would be offered for ever.
                loaded->hasNothingMore = holdsViews(*same, loaded->run);
                if (loaded->hasNothingMore && !source.kept->own)
                    if (const Status gone =
                            removeKept({source.kept->folder, {.runs = {source.kept->entry}}});
                        !gone)
                        return gone.error();
                return loaded;
            }
            if (source.kept->entry.training) {
                if (const Status measured = measureRun(loaded->run); !measured)
                    return measured.error();
                loaded->completed = true;
            }
            // Only now: what cannot be read stays where it is.
            if (source.kept->own) {
                *key = Journal::keyOf(source.kept->entry);
                return loaded;
            }
            auto adopted = journal->adopt(source.kept->folder, source.kept->entry);
            if (!adopted)
                return adopted.error();
            *key = *adopted;
            return loaded;
        },
        [this, source, rest, key](const Result<std::shared_ptr<Loaded>>& result) {
            const auto goOn = [this, rest, kept = source.kept.has_value()] {
                if (!rest.isEmpty())
                    read(rest);
                else if (kept)
                    emit keptOpened();
            };
            if (!result) {
                m_session.reportError(result.error());
                return goOn();
            }
            if ((*result)->open != 0) {
                leaveOpen(source, **result);
                return goOn();
            }
            const auto proceed = [this, source, loaded = *result, key, goOn] {
                add(source, *loaded, *key);
                goOn();
            };
            if ((*result)->sameData)
                proceed();
            else
                m_askFirst(proceed, [this, key] { putBack(*key); });
        },
        [this, key](JobEnd end) {
            if (end == JobEnd::superseded)
                putBack(*key);
        });
}

void RunOpener::putBack(const std::string& key)
{
    if (!key.empty())
        m_journal.setAside(key);
}

/// The kept run is in the session: that one stands for both.
void RunOpener::leaveOpen(const Source& source, const Loaded& loaded)
{
    if (loaded.hasNothingMore && source.kept->own)
        m_journal.remove(source.kept->entry);
    if (const RunEntry* entry = m_session.findRun(loaded.open))
        emit said(tr("%1 is open already").arg(entry->name));
}

void RunOpener::add(const Source& source, Loaded& loaded, const std::string& key)
{
    const auto run = std::make_shared<const Run>(std::move(loaded.run));
    if (!loaded.sameData)
        m_session.setDataset(run->data);
    RunEntry entry = runEntry(run);
    const QString name = entry.name;
    if (source.kept) {
        entry.color = QColor(QString::fromStdString(source.kept->entry.mark.color));
        entry.file = QString::fromStdString(source.kept->entry.savedAs);
        entry.viewChanges = entry.file.isEmpty() && !entry.isGiven() ? 0 : 1; // those that the file lacks
        m_journal.expect(run, key, loaded.completed);
    } else {
        entry.file = source.path;
        emit met(source.path);
    }
    const int number = m_session.addRun(std::move(entry));
    // Of several kept ones that answers which did before.
    if (!source.kept || source.kept->entry.mark.chosen || source.kept->entry.mark.place == 0)
        m_session.selectRun(number);
    emit opened();
    if (const QString given = m_session.findRun(number)->name; given != name)
        emit said(tr("There is a %1 already: the one just opened is called %2").arg(name, given));
}

} // namespace shelf
