// SPDX-License-Identifier: GPL-3.0-or-later
// The project of the window: its commands, its parts, its name in the title.
#include "app/base/user_folders.h"
#include "app/journal/kept_cleaning_offer.h"
#include "app/journal/kept_runs_offer.h"
#include "app/pages/map/map_page.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/training/training_page.h"
#include "app/project/another_window.h"
#include "app/project/own_parts.h"
#include "app/project/project_controller.h"
#include "app/project/project_dialogs.h"
#include "app/project/project_words.h"
#include "app/tags/kept_tags.h"
#include "app/window/close_guard.h"
#include "app/window/job_bar.h"
#include "app/window/main_window_p.h"
#include "app/window/open_controller.h"
#include "app/window/top_bar.h"
#include "app/window/unsaved_runs.h"
#include "widgets/window/message_bar.h"
#include "widgets/window/notice_bar.h"

#include <QLocale>

namespace shelf {

void MainWindow::makeProject(const QString& dataFolder)
{
    Parts& p = *m_parts;
    p.projects =
        new ProjectController(m_session, m_jobs, m_settings, *p.journal,
                              dataFolder.isEmpty() ? QString::fromStdString(userDataFolder()) : dataFolder,
                              projectQuestions(this, m_settings), this);
}

void MainWindow::connectProject()
{
    Parts& p = *m_parts;
    ProjectController* projects = p.projects;
    OpenProject* project = &projects->project();
    const auto notes = std::make_shared<ProjectNotes>();
    project->addPart(notesPart(notes));
    project->addPart(readersPart(p.readers->ownReaders(), [project] { return project->name(); }));
    project->addPart(tagsPart(p.map->tags()));
    connect(&p.map->tags(), &KeptTags::changed, project, [project] { project->partChanged("tags"); });
    connect(&p.map->tags(), &KeptTags::named, this, [&p](const QString& name, int books) {
        p.jobs->say(tr("Books that were tagged “%1”: %2").arg(name, QLocale().toString(books)));
    });
    project->addPart(windowPart(
        m_session, {.page = [this] { return page(); }, .show = [this](PageId page) { showPage(page); }}));
    project->addPart(trainingPart({.settings = [&p] { return p.training->settings(); },
                                   .show = [&p](const RunSettings& settings) { p.training->setSettings(settings); }}));
    connect(&p.readers->ownReaders(), &OwnReaders::changed, project,
            [project] { project->partChanged("readers"); });

    connect(p.open, &OpenController::projectWanted, projects, &ProjectController::open);
    connect(p.actions.openProject, &QAction::triggered, p.open, &OpenController::chooseProject);
    connect(p.actions.saveProject, &QAction::triggered, projects, [projects] { projects->save(); });
    connect(p.actions.saveProjectAs, &QAction::triggered, projects, [projects] { projects->saveAs(); });
    connect(p.actions.holdData, &QAction::triggered, project, &OpenProject::setHoldsData);
    connect(p.actions.projectNotes, &QAction::triggered, this, [this, project, notes] {
        editProjectNotes(this, project->name(), notes->text, [project, notes](const QString& text) {
            notes->text = text;
            project->partChanged("notes");
        });
    });
    connect(p.actions.newWindow, &QAction::triggered, this, [this] {
        if (const Status started = openAnotherWindow({}); !started)
            m_session.reportError(started.error());
    });

    connect(project, &OpenProject::changed, this, &MainWindow::showTitle);
    connect(project, &OpenProject::journalChanged, p.kept, [&p] {
        p.kept->look();
        p.keptCleaning->look();
    });
    connect(projects, &ProjectController::said, p.jobs, &JobBar::say);
    connect(projects, &ProjectController::takenBack, p.jobs, &JobBar::takeBack);
    connect(projects, &ProjectController::recentChanged, this,
            [this, &p] { p.top->setRecent(m_settings.recentFiles()); });
    connect(projects, &ProjectController::opened, this, [this, &p] {
        if (auto* shown = findChild<QWidget*>(QStringLiteral("projectNotes")))
            shown->close();
        p.message->dismiss();
        enableActions();
    });
    connect(projects, &ProjectController::dataChanged, this, [&p](const QString& what) {
        what.isEmpty() ? p.dataBar->dismiss()
                       : p.dataBar->display(what, {tr("Locate the data…")}, NoticeBar::Tone::warning);
    });
    connect(p.dataBar, &NoticeBar::chosen, this, [&p, projects] {
        p.open->chooseRatingsFor(tr("Where are the data of the project?"), "locateData",
                                 [projects](const DatasetPtr& found) { projects->locate(found); },
                                 [projects](const QString& file, const std::function<void()>& otherwise) {
                                     projects->locateAt(file, otherwise);
                                 });
    });
    connect(p.guard, &CloseGuard::waits, p.jobs, &JobBar::say);
    OwnReaders* readers = &p.readers->ownReaders();
    p.unsaved->addKeeping({.isWaiting = [readers] { return readers->isWaiting(); },
                           .writing = [readers] { return readers->writing(); }});
    KeptTags* tags = &p.map->tags();
    p.unsaved->addKeeping(
        {.isWaiting = [tags] { return tags->isWaiting(); }, .writing = [tags] { return tags->writing(); }});
    showTitle();
}

void MainWindow::showTitle()
{
    const OpenProject& project = m_parts->projects->project();
    setWindowTitle(ProjectWords::title(project.name(), project.hasFile(), m_session.dataset().get()));
    setWindowModified(project.isModified());
    m_parts->actions.holdData->setChecked(project.holdsData());
    m_parts->actions.holdData->setEnabled(project.hasFile());
    m_parts->actions.projectNotes->setEnabled(project.hasFile());
}

} // namespace shelf
