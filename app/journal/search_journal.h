// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "engine/journal/kept_searches.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// Keeps the search in hand on the disk from its first trial on, as long as it is in no file of the person's
/// own. Lives in the window's thread; what it hands out writes on any.
class SearchJournal : public QObject {
    Q_OBJECT
public:
    /// places: as in setPlaces().
    SearchJournal(const std::vector<std::string>& places, Jobs& jobs, QObject* parent = nullptr);

    /// The search in hand has come so far: written soon.
    void keep(const SearchState& state);
    /// It is safe elsewhere, or nobody wants it.
    void forget();
    /// Another search takes its place: its file stays, and is offered.
    void setAside();

    /// To be called on a worker: the search in hand is on the disk when it returns.
    std::function<Status()> writing() const;

    /// To be called on a worker: what is kept is in another folder when it returns, as SearchStore::moveTo().
    std::function<Status()> moving(const std::string& folder) const;
    /// The folders of unsaved work, in whose "searches" some may lie: that for new ones first.
    void setPlaces(const std::vector<std::string>& places);
    const std::vector<std::string>& folders() const { return m_folders; }
    /// What was set aside since the start of the program.
    struct Aside {
        int number = 0;
        std::shared_ptr<const SearchState> state;
        std::int64_t written = 0; ///< when, in seconds since 1970
    };
    const std::vector<Aside>& asideSearches() const { return m_aside; }
    /// One of those is deleted for good.
    void remove(int number);

signals:
    void asideChanged();
    void failed(const shelf::Error& error);

private:
    void write();
    void drop(int number);

    Jobs& m_jobs;
    std::shared_ptr<SearchStore> m_store;
    std::vector<std::string> m_folders;
    int m_number = 1;                           ///< of the search in hand
    std::shared_ptr<const SearchState> m_state; ///< null: none is kept
    bool m_writing = false;
    bool m_more = false; ///< it has changed since the writing began
    std::vector<Aside> m_aside;
};

} // namespace shelf
