// SPDX-License-Identifier: GPL-3.0-or-later
// What works for the window without being seen: what is kept, opened, saved and fetched.
#include "app/base/user_folders.h"
#include "app/common/shared_settings.h"
#include "app/journal/autosave_place.h"
#include "app/journal/kept_cleaning_offer.h"
#include "app/journal/kept_runs_offer.h"
#include "app/journal/kept_searches_offer.h"
#include "app/journal/run_journal.h"
#include "app/journal/search_journal.h"
#include "app/pages/compare/compare_page.h"
#include "app/pages/search/search_panel.h"
#include "app/project/cleaning_part.h"
#include "app/project/project_controller.h"
#include "app/project/searches_part.h"
#include "app/ready/ready_fetcher.h"
#include "app/serve/window/run_serving.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/cover_store.h"
#include "app/session/nearest_finder.h"
#include "app/upkeep/upkeep.h"
#include "app/window/close_guard.h"
#include "app/window/main_window_p.h"
#include "app/window/open_controller.h"
#include "app/window/run_saver.h"
#include "app/window/unsaved_runs.h"
#include "widgets/window/notice_bar.h"

#include <QStandardPaths>

namespace shelf {

void MainWindow::makeWorkers(const QString& dataFolder)
{
    Parts& p = *m_parts;
    const std::string place = dataFolder.isEmpty() ? userDataFolder() : dataFolder.toStdString();
    const std::vector<std::string> unsaved = placesOfUnsavedWork(place);
    p.journal = new RunJournal(m_session, QString::fromStdString(unsaved.front() + "/journal"), this);
    p.journal->setHomes(unsaved);
    p.searches = new SearchJournal(unsaved, m_jobs, this);
    p.autosave = new AutosavePlace(m_jobs, *p.journal, *p.searches, place, this);
    connect(p.autosave, &AutosavePlace::failed, &m_session, &Session::reportError);
    p.upkeep->setAutosavePlace(p.autosave);
    p.saver = new RunSaver(m_session, m_jobs, m_settings, this);
    makeProject(dataFolder);
    p.unsaved = new UnsavedRuns(m_session, m_jobs, *p.journal, *p.projects, this);
    p.open = new OpenController(m_session, m_jobs, m_settings, *p.journal, *p.unsaved, this);
    p.projects->prepareOpening(p.open->asking(), p.open->slot());
    p.index = new CatalogueIndexSource(m_session, m_jobs, this);
    p.covers = new CoverStore(&m_settings, this);
    p.ready = new ReadyFetcher(
        m_jobs, m_settings, dataFolder.isEmpty() ? QString() : dataFolder + QStringLiteral("/ready"), this);
    p.serving = new RunServing(m_jobs, this);
    p.guard = new CloseGuard(m_jobs, *p.journal, *p.unsaved, p.upkeep->preferences(), this);
    p.nearest = new NearestFinder(m_session, m_jobs, this);
}

/// Searches for settings are kept like runs: beside their journal, and counted when the window closes.
void MainWindow::keepUnsaved(ComparePage& compare, const QString& dataFolder, QWidget* place)
{
    Parts& p = *m_parts;
    p.keptBar = new NoticeBar(place);
    p.keptBar->setObjectName(QStringLiteral("keptRuns"));
    const QString former =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/kept");
    p.kept = new KeptRunsOffer(m_session, m_jobs, *p.journal, dataFolder.isEmpty() ? former : QString(),
                               p.keptBar, this);
    p.cleaningBar = new NoticeBar(place);
    p.cleaningBar->setObjectName(QStringLiteral("keptCleaning"));
    p.keptCleaning = new KeptCleaningOffer(m_session, m_jobs, *p.journal, p.cleaningBar);
    p.cleaned = new CleaningPart(m_session, p.projects->project(), this);
    p.projects->project().addPart(p.cleaned->owner());
    connect(p.keptCleaning, &KeptCleaningOffer::openWanted, this, [&p](const DatasetPtr& kept) {
        p.cleaned->expectUnsaved(kept);
        p.open->take(kept);
    });
    connect(p.cleaned, &CleaningPart::unsavedTaken, p.keptCleaning, &KeptCleaningOffer::taken);
    p.dataBar = new NoticeBar(place);
    p.dataBar->setObjectName(QStringLiteral("projectData"));
    p.searchBar = new NoticeBar(place);
    p.searchBar->setObjectName(QStringLiteral("keptSearches"));
    p.keptSearches = new KeptSearchesOffer(m_session, m_jobs, *p.searches, p.searchBar, this);
    const auto lookAgain = [&p] { // what is offered lies elsewhere now
        p.kept->look();
        p.keptCleaning->look();
        p.keptSearches->look();
    };
    connect(p.autosave, &AutosavePlace::moved, this, lookAgain);
    connect(p.autosave, &AutosavePlace::failed, this, lookAgain);
    SearchPanel* panel = compare.search();
    panel->setJournal(p.searches);
    p.unsaved->setSearch({.isUnsaved = [panel] { return panel->isUnsaved(); },
                          .isRunning = [panel] { return panel->isRunning(); },
                          .save = [panel](const std::function<void(bool)>& done) { panel->save(done); },
                          .keeping = [journal = p.searches] { return journal->writing(); },
                          .forget = [journal = p.searches] { journal->forget(); }});
    connect(p.searches, &SearchJournal::failed, &m_session, &Session::reportError);
    p.keptSearches->setTaker([this, panel, &compare](const SearchState& state) {
        showPage(PageId::compare);
        compare.showSearch();
        return panel->openKept(state);
    });
    OpenProject* project = &p.projects->project();
    project->addPart(searchPart(*panel));
    connect(panel, &SearchPanel::searchEnded, project, [project] { project->partChanged("searches/1"); });
    connect(project, &OpenProject::saved, panel, &SearchPanel::takenIntoProject);
}

} // namespace shelf
