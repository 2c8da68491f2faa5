// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_actions.h"

#include "app/commands/command_table.h"
#include "app/session/session.h"
#include "widgets/look/theme.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace shelf {

namespace {

QAction* make(QWidget* window, const char* name, const QString& text, const char* icon = nullptr,
              const QList<QKeySequence>& keys = {})
{
    auto* action = new QAction(text, window);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    if (icon)
        action->setProperty("iconName", QLatin1String(icon));
    if (!keys.isEmpty() && !keys.first().isEmpty()) {
        const QString plain = QString(text).remove(QLatin1Char('&'));
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(plain, keys.first().toString(QKeySequence::NativeText)));
    }
    window->addAction(action);
    return action;
}

QList<QKeySequence> standard(QKeySequence::StandardKey key, const QKeySequence& otherwise)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    keys.removeIf([](const QKeySequence& one) { // of keyboards that are no longer made
        return one[0].key() > Qt::Key_F12 && one[0].key() <= Qt::Key_F35;
    });
    return keys.isEmpty() ? QList<QKeySequence>{otherwise} : keys;
}

} // namespace

WindowActions::WindowActions(QWidget* window)
{
    const auto keys = [](const char* text) { return QList<QKeySequence>{QKeySequence(QLatin1String(text))}; };
    openFiles = make(window, "openFilesAction", tr("&Open ratings…"), "open",
                     standard(QKeySequence::Open, QKeySequence(Qt::CTRL | Qt::Key_O)));
    openFolder = make(window, "openFolderAction", tr("Open a &folder…"), nullptr, keys("Ctrl+Shift+O"));
    openAs = make(window, "openAsAction", tr("Open with opt&ions…"), nullptr, keys("Ctrl+Alt+O"));
    openAs->setToolTip(tr("Shows how the files would be read, to be changed, before they are (Ctrl+Alt+O)"));
    openLibrary = make(window, "openLibraryAction", tr("Open &your library…"));
    openLibrary->setToolTip(tr("Books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre"));
    openProject = make(window, "openProjectAction", tr("Open a &project…"), nullptr, keys("Ctrl+Alt+P"));
    openRun = make(window, "openRunAction", tr("Open a &run…"));
    openVectors = make(window, "openVectorsAction", tr("Open &vectors…"));
    openVectors->setToolTip(
        tr("Vectors of books or words that were made elsewhere, as NumPy, word2vec, Keras and others have "
           "them"));
    openSample = make(window, "openSampleAction", tr("Open the sa&mple library"));
    openReady = make(window, "openReadyAction", tr("&Get a ready data set…"));
    openReady->setToolTip(tr("Ratings that others have published, fetched from them"));
    keptRuns = make(window, "keptRunsAction", tr("&Kept runs…"));
    keptRuns->setToolTip(tr("Runs that were not saved when the program ended"));
    saveProject = make(window, "saveProjectAction", tr("&Save the project"), "save",
                       standard(QKeySequence::Save, QKeySequence(Qt::CTRL | Qt::Key_S)));
    saveProjectAs = make(window, "saveProjectAsAction", tr("Save the project &as…"), nullptr,
                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    holdData = make(window, "holdDataAction", tr("Keep the &data in the project"));
    holdData->setToolTip(
        tr("The files of the data go into the project when it is saved, so that it can be moved "
           "to another computer"));
    holdData->setCheckable(true);
    projectNotes = make(window, "projectNotesAction", tr("Project &notes…"));
    newWindow = make(window, "newWindowAction", tr("Ne&w window"), nullptr, keys("Ctrl+Shift+N"));
    newWindow->setToolTip(tr("Another window with a project of its own (Ctrl+Shift+N)"));
    saveRunAs = make(window, "saveRunAsAction", tr("Save r&un as…"));
    saveRunAs->setToolTip(tr("The selected run alone, in a file that other commands and programs read"));
    exportResults = make(window, "exportAction", tr("&Export…"), "export", keys("Ctrl+E"));
    report = make(window, "reportAction", tr("Repor&t…"), "report", keys("Ctrl+Shift+E"));
    serve = make(window, "serveAction", tr("Serve t&his run…"));
    serve->setToolTip(tr("Lets other programs on this computer ask the run over HTTP"));
    serve->setCheckable(true);
    undo = make(window, "undoAction", tr("&Undo"), nullptr,
                standard(QKeySequence::Undo, QKeySequence(Qt::CTRL | Qt::Key_Z)));
    redo = make(window, "redoAction", tr("&Redo"), nullptr,
                standard(QKeySequence::Redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    findCommand = make(window, "findCommandAction", tr("Find a &command…"), nullptr, keys("Ctrl+Shift+P"));
    menuBar = make(window, "menuBarAction", tr("&Menu bar"));
    menuBar->setToolTip(tr("Always shown; without it Alt or F10 brings it"));
    menuBar->setCheckable(true);
    find = make(window, "findAction", tr("&Find a book or reader"), "search",
                standard(QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_F)));
    back = make(window, "backAction", tr("&Book before"), "back", standard(QKeySequence::Back, {}));
    forward =
        make(window, "forwardAction", tr("Book &after"), "forward", standard(QKeySequence::Forward, {}));
    bookPanel = make(window, "bookPanelAction", tr("&Book panel"), "book", keys("Ctrl+B"));
    bookPanel->setCheckable(true);
    fullScreen = make(window, "fullScreenAction", tr("&Full screen"), nullptr, keys("F11"));
    fullScreen->setCheckable(true);
    coverPictures = make(window, "coverPicturesAction", tr("Fetch co&ver pictures"));
    coverPictures->setCheckable(true);
    settings = make(window, "settingsAction", tr("Se&ttings…"), "settings",
                    standard(QKeySequence::Preferences, QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    resetSettings = make(window, "resetSettingsAction", tr("&Reset settings…"), "reset");
    clearOpened = make(window, "clearOpenedAction", tr("C&lear the cache of opened data…"));
    log = make(window, "logAction", tr("P&rogram log"));
    log->setToolTip(tr("What the program did and warned of since it started"));
    tour = make(window, "tourAction", tr("Guided &tour"));
    tour->setToolTip(tr("Three minutes: train a model, walk its map, see what it recommends"));
    help = make(window, "helpAction", tr("&Help on this"), "help", {QKeySequence(Qt::Key_F1)});
    help->setToolTip(tr("The guide, where it tells of what is in hand (F1)"));
    help->setShortcutContext(Qt::ApplicationShortcut); // in dialogs beside the window, too
    guide = make(window, "guideAction", tr("User &guide"));
    glossary = make(window, "glossaryAction", tr("G&lossary"));
    shortcuts = make(window, "shortcutsAction", tr("&Keyboard shortcuts"), nullptr,
                     {QKeySequence(Qt::CTRL | Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    about = make(window, "aboutAction", tr("&About Shelfspace"), "info");
    quit = make(window, "quitAction", tr("&Quit"), nullptr,
                standard(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)));

    quit->setShortcutContext(Qt::ApplicationShortcut);

    themes = new QActionGroup(window);
    const std::initializer_list<std::pair<const char*, QString>> choices{
        {"system", tr("As the system")}, {"light", tr("Light")}, {"dark", tr("Dark")}};
    for (const auto& [key, text] : choices) {
        QAction* action = make(window, key, text);
        action->setObjectName(QStringLiteral("theme-%1").arg(QLatin1String(key)));
        action->setData(QLatin1String(key));
        action->setCheckable(true);
        themes->addAction(action);
    }
    const QStringList names{tr("Library"), tr("Training"), tr("Map"), tr("Readers"), tr("Compare")};
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = make(window, "pageAction", names[i], nullptr,
                               {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))});
        action->setObjectName(QStringLiteral("pageAction%1").arg(i + 1));
        pages.append(action);
    }
    setIcons();
}

void WindowActions::enableFor(const Session& session, bool serving)
{
    const bool trained = session.current() != nullptr;
    saveProject->setEnabled(session.dataset() != nullptr);
    saveProjectAs->setEnabled(session.dataset() != nullptr);
    saveRunAs->setEnabled(trained);
    report->setEnabled(trained);
    const bool isServable = trained && !isGiven(session.current()); // given vectors recommend nothing
    serve->setEnabled(isServable || serving);
    exportResults->setEnabled(session.dataset() != nullptr);
    back->setEnabled(session.canGoBack());
    forward->setEnabled(session.canGoForward());
}

QStringList WindowActions::pageNames() const
{
    QStringList names;
    for (const QAction* page : pages)
        names << QStringLiteral("%1 (%2)").arg(page->text(),
                                               page->shortcut().toString(QKeySequence::NativeText));
    return names;
}

void WindowActions::setIcons()
{
    for (QAction* action : {openFiles, saveProject, exportResults, report, find, back, forward, bookPanel,
                            settings, resetSettings, help, about})
        action->setIcon(theme::icon(action->property("iconName").toString()));
}

void WindowActions::fillOpenMenu(QMenu& menu) const
{
    menu.addActions({openProject});
    menu.addSeparator();
    menu.addActions({openFiles, openFolder, openAs, openLibrary, openRun, openVectors, keptRuns});
    menu.addSeparator();
    menu.addActions({openSample, openReady});
}

void WindowActions::fillTable(CommandTable& table, const QList<QAction*>& training) const
{
    table.beginMenu("fileMenu", tr("&File"));
    table.add({openProject,   nullptr,  openFiles,    openFolder, openAs,    openLibrary,   openRun,
               openVectors,   keptRuns, nullptr,      openSample, openReady, nullptr,       saveProject,
               saveProjectAs, holdData, projectNotes, nullptr,    saveRunAs, exportResults, report,
               serve,         nullptr,  newWindow,    quit});
    table.beginMenu("editMenu", tr("&Edit"));
    table.add({undo, redo, nullptr, find, findCommand, nullptr, settings});
    table.beginMenu("viewMenu", tr("&View"));
    table.add({bookPanel, coverPictures, nullptr});
    table.addChoice(tr("&Colors"), themes->actions());
    table.add({fullScreen, menuBar, nullptr, resetSettings, clearOpened});
    table.beginMenu("goMenu", tr("&Go"));
    table.add(pages);
    table.add({nullptr, back, forward});
    table.beginMenu("trainMenu", tr("&Train"));
    table.add(training);
    table.beginMenu("helpMenu", tr("&Help"));
    table.add({help, guide, glossary, tour, nullptr, shortcuts, log, nullptr, about});
}

} // namespace shelf
