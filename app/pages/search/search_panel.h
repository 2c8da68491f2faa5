// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/search/search_keeping.h"
#include "app/pages/search/search_standing.h"
#include "app/session/session.h"
#include "engine/search/search.h"

#include <QWidget>

#include <cstddef>
#include <functional>

namespace shelf {

class SearchControls;
class SearchForm;
class SearchJob;
class SearchJournal;
class SearchResults;

/// Search for settings: what to vary and for how long at the left, the trials as a picture and a table at the
/// right.
class SearchPanel : public QWidget {
    Q_OBJECT
public:
    SearchPanel(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~SearchPanel() override;

    /// What the form of the training page holds: one of the places to start from.
    void setTrainingSettings(const RunSettings& settings);
    /// Where the search is kept as long as it is in no file of the person's own.
    void setJournal(SearchJournal* journal) { m_keeping.setJournal(journal); }

    bool isRunning() const;
    /// Whether there are trials that no file of the person's own has.
    bool isUnsaved() const;
    /// Asks for a file and writes the search; `done` hears once whether it is safe there.
    void save(const std::function<void(bool)>& done);
    /// A search that was kept takes the place of the present one, as unsaved as it was; false while one runs.
    bool openKept(const SearchState& state);
    /// The same of one that is safe where it comes from.
    bool openSaved(const SearchState& state);
    /// The search in hand, for a project; without trials: none.
    const SearchState& stateForProject();
    /// What was handed out last for it is in its file by now.
    void takenIntoProject();

signals:
    void searchEnded(); ///< it has come to its end, or another has taken its place

private:
    void start();
    SearchStanding standing() const;
    SearchOffer offer() const;
    void updateState();
    void updateHint();
    void openSearch();
    bool take(const SearchState& state, std::size_t saved);

    Session& m_session;
    Jobs& m_jobs;
    SearchJob* m_job;
    SearchResults* m_results;
    SearchForm* m_form;
    SearchControls* m_controls;
    SearchKeeping m_keeping;
    JobSlot m_reading;
    std::size_t m_handedOut = 0; ///< trials, to a project
};

} // namespace shelf
