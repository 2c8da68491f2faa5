// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/kept_training.h"

#include "app/batch/output/second_place.h"
#include "app/journal/journal_folder.h"
#include "engine/files/run/run_file.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr const char* kProgram = "train"; ///< in the manifest; the window offers its own runs itself
constexpr std::size_t kMostTold = 3;

/// What it is of: "mf" of ratings.csv.
Message howFar(const JournalEntry& entry)
{
    const Message of = tr("\"%1\" of %2", "a run and its data").arg(entry.name).arg(entry.data.name);
    if (entry.epochs <= 0)
        return of;
    if (entry.bestEpoch <= 0)
        return tr("%1, %n epochs", "%1, %n epoch", entry.epochs).arg(of);
    return tr("%1, %n epochs, the best %2", "%1, %n epoch, the best %2", entry.epochs)
        .arg(of)
        .arg(entry.bestEpoch);
}

/// A sentence without its full stop.
Message howToTake(const JournalEntry& entry, const std::string& file)
{
    return (entry.goesOn
                ? tr("'shelfspace train --resume %1 --out RUN' goes on; 'shelfspace evaluate %1' measures "
                     "it; it is yours to copy or to remove")
                : tr("'shelfspace evaluate %1' measures it; it is yours to copy or to remove"))
        .arg(file);
}

} // namespace

KeptTraining::KeptTraining() : m_journal(journalFolder(), {.program = kProgram}), m_key(m_journal.newKey()) {}

void KeptTraining::watch(TrainingObserver& observer)
{
    m_journal.beginTraining(m_key);
    observer.wantsSnapshot = [this](std::uint64_t done) { return m_journal.wantsSnapshot(m_key, done); };
    observer.snapshot = [this](std::shared_ptr<const Run> run) {
        m_journal.put(m_key, {.run = std::move(run), .training = true});
    };
}

Status KeptTraining::save(const Run& run, const std::string& file, Console& console)
{
    Status saved = saveRun(run, file);
    if (saved)
        forget();
    else
        keep(run, file, console);
    return saved;
}

void KeptTraining::keep(const Run& run, const std::string& file, Console& console)
{
    m_journal.put(m_key, {.run = std::make_shared<const Run>(run), .views = run.views});
    if (!m_journal.flush())
        saveElsewhere(
            file, [&run](const std::string& path) { return saveRun(run, path); }, console);
    else
        console.warn(tr("The run is kept in %1 instead: copy it from there").arg(place()));
}

void KeptTraining::tell(Console& console)
{
    m_journal.endTraining(m_key);
    (void)m_journal.flush(); // a last snapshot may be on its way
    const std::string kept = place();
    if (!kept.empty())
        console.warn(tr("What the training had come to is kept in %1: %2")
                         .arg(kept)
                         .arg(howToTake(m_journal.entries().front(), kept)));
}

std::string KeptTraining::place() const
{
    const auto entries = m_journal.entries();
    return entries.empty() ? std::string() : m_journal.sessionFolder() + '/' + entries.front().file;
}

void tellKeptTrainings(Console& console)
{
    std::vector<KeptSession> sessions;
    for (const std::string& one : journalFolders())
        for (KeptSession& session : keptSessions(one))
            sessions.push_back(std::move(session));
    const std::string folder = journalFolder();
    std::size_t told = 0;
    for (const KeptSession& session : sessions) {
        // Without a manifest, as after a kill between the two files, nobody else may ever tell of it.
        const std::string& program = session.manifest.program;
        if (!program.empty() && program != kProgram)
            continue;
        for (const JournalEntry& entry : session.manifest.runs)
            if (++told <= kMostTold) {
                const std::string file = session.folder + '/' + entry.file;
                console.note(tr("A training that ended before it was saved is kept: %1, in %2. %3.")
                                 .arg(howFar(entry))
                                 .arg(file)
                                 .arg(howToTake(entry, file)));
            }
    }
    if (told > kMostTold)
        console.note(tr("There are %n more such trainings in %1.", "There is %n more such training in %1.",
                        told - kMostTold)
                         .arg(folder));
}

} // namespace shelf
