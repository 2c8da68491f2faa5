// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/ready/fetch_set.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace shelf {

class Settings;

/// What a person sees of one ready set.
struct ReadyState {
    KeptSet kept = {};
    int job = 0; ///< that fetches or deletes it; 0: none does
    bool isDeleting = false;
    QStringList notes = {}; ///< of the last fetch
    Error problem = {};     ///< of the last fetch or deletion; without a message: none
    bool isFresh = false;   ///< it was fetched while the program runs
};

/// Ready sets in the window: which are there, and jobs that fetch and delete them. Nothing is fetched before
/// the set's terms were accepted, which is remembered as long as the terms are the same.
class ReadyFetcher : public QObject {
    Q_OBJECT
public:
    /// root: as in ReadyStore.
    ReadyFetcher(Jobs& jobs, Settings& settings, const QString& root = {}, QObject* parent = nullptr);

    const ReadyState& state(const ReadySet& set) const;
    bool isAccepted(const ReadySet& set) const;
    void setAccepted(const ReadySet& set, bool accepted);

    /// Finds out what is there; changed() follows.
    void look();
    /// mirror, again: as in FetchRequest. Nothing where the terms were not accepted or it is under way.
    void fetch(const ReadySet& set, const QString& mirror = {}, bool again = false);
    /// Nothing where it is being fetched or deleted.
    void remove(const ReadySet& set);

    FetchManners manners = {}; ///< of the fetches that begin from now on

signals:
    void changed(const QString& key); ///< empty: of all sets
    void fetched(const QString& key);
    void failed(const QString& key);

private:
    struct Fetched;
    void accept(const ReadySet& set, const Result<Fetched>& result);

    Jobs& m_jobs;
    Settings& m_settings;
    QString m_root;
    QHash<QString, ReadyState> m_states;
    JobSlot m_looking;
};

} // namespace shelf
