// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "app/window/window_actions.h"

namespace shelf {

class BookPane;
class NearestFinder;
class AutosavePlace;
class CatalogueIndexSource;
class CleaningPart;
class CloseGuard;
class CoverStore;
class Guide;
class HelpDesk;
class ImportPage;
class JobBar;
class KeptCleaningOffer;
class KeptRunsOffer;
class KeptSearchesOffer;
class LibraryPage;
class MapPage;
class MessageBar;
class NoticeBar;
class OpenController;
class PageRail;
class PageSplitter;
class PageStack;
class ProjectController;
class ReadersPage;
class ReadyFetcher;
class RunSaver;
class RunServing;
class SearchJournal;
class TopBar;
class TrainingPage;
class UnsavedRuns;
class Upkeep;

struct MainWindow::Parts {
    explicit Parts(MainWindow* window) : actions(window) {}

    WindowActions actions;
    RunJournal* journal = nullptr;
    RunSaver* saver = nullptr;
    ProjectController* projects = nullptr;
    UnsavedRuns* unsaved = nullptr;
    OpenController* open = nullptr;
    KeptRunsOffer* kept = nullptr;
    KeptCleaningOffer* keptCleaning = nullptr;
    AutosavePlace* autosave = nullptr;
    CleaningPart* cleaned = nullptr;
    SearchJournal* searches = nullptr;
    KeptSearchesOffer* keptSearches = nullptr;
    NoticeBar* keptBar = nullptr;
    NoticeBar* cleaningBar = nullptr;
    NoticeBar* searchBar = nullptr;
    NoticeBar* dataBar = nullptr; ///< what has become of the project's data
    CatalogueIndexSource* index = nullptr;
    CloseGuard* guard = nullptr;
    CoverStore* covers = nullptr;
    Guide* guide = nullptr;
    HelpDesk* help = nullptr;
    TopBar* top = nullptr;
    PageRail* rail = nullptr;
    MessageBar* message = nullptr;
    PageSplitter* splitter = nullptr;
    PageStack* stack = nullptr;
    LibraryPage* library = nullptr;
    ImportPage* importing = nullptr;
    TrainingPage* training = nullptr;
    MapPage* map = nullptr;
    ReadersPage* readers = nullptr;
    NearestFinder* nearest = nullptr;
    BookPane* book = nullptr;
    ReadyFetcher* ready = nullptr;
    RunServing* serving = nullptr;
    JobBar* jobs = nullptr;
    Upkeep* upkeep = nullptr;
    NoticeBar* crashBar = nullptr;
    QString theme = {}; ///< that is applied
};

} // namespace shelf
