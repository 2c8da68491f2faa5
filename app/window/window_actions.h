// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

class QMenu;
class QWidget;

namespace shelf {

class CommandTable;
class Session;

/// The window's commands with their names, icons and shortcuts; what they do is connected by the window.
struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(shelf::WindowActions)
public:
    explicit WindowActions(QWidget* window);

    QAction* openFiles;
    QAction* openFolder;
    QAction* openAs;      ///< after a look at how they would be read
    QAction* openLibrary; ///< one's own
    QAction* openProject;
    QAction* openRun;
    QAction* openVectors; ///< that were made elsewhere
    QAction* openSample;
    QAction* openReady; ///< a data set of others, to be fetched
    QAction* keptRuns;  ///< offers those that the program kept
    QAction* saveProject;
    QAction* saveProjectAs;
    QAction* holdData; ///< checked: the project has the files of its data
    QAction* projectNotes;
    QAction* newWindow;
    QAction* saveRunAs;
    QAction* exportResults;
    QAction* report;
    QAction* serve; ///< checked: a run is served
    QAction* undo;  ///< what was done last where the keyboard is
    QAction* redo;
    QAction* findCommand;
    QAction* menuBar; ///< checked: always shown
    QAction* find;
    QAction* back;
    QAction* forward;
    QAction* bookPanel;
    QAction* fullScreen;
    QAction* coverPictures; ///< checked: covers may be fetched
    QAction* settings;      ///< their page
    QAction* resetSettings;
    QAction* log;         ///< what the program did
    QAction* clearOpened; ///< what is kept of opened data
    QAction* tour;        ///< for who is new
    QAction* help;        ///< the guide, at what is in hand
    QAction* guide;       ///< the guide, at its beginning
    QAction* glossary;
    QAction* shortcuts;
    QAction* about;
    QAction* quit;
    QActionGroup* themes; ///< data(): "system", "light", "dark"
    QList<QAction*> pages;

    /// Those that make sense with what is open, trained and selected. serving: a run answers over HTTP, which
    /// can be ended.
    void enableFor(const Session& session, bool serving);
    /// "Map (Ctrl+3)", in the order of PageId.
    QStringList pageNames() const;
    /// Icons in the present palette's color.
    void setIcons();
    void fillOpenMenu(QMenu& menu) const;
    /// The menus of the window, every command in one of them. training: train, pause, stop.
    void fillTable(CommandTable& table, const QList<QAction*>& training) const;
};

} // namespace shelf
