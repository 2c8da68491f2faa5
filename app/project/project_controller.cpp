// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project_controller.h"

#include "app/project/file_kinds.h"
#include "app/project/project_words.h"
#include "widgets/look/text.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace shelf {

ProjectController::ProjectController(Session& session, Jobs& jobs, Settings& settings, RunJournal& journal,
                                     const QString& dataFolder, ProjectQuestions questions, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings),
      m_dataFolder(dataFolder),
      m_questions(std::move(questions)),
      m_project(new OpenProject(session, jobs, journal, dataFolder, this)),
      m_recovery(new RecoveryOffer(session, jobs, settings, dataFolder, m_questions, this))
{
    connect(m_project, &OpenProject::saved, this, [this](const QString& file) {
        remember(file);
        m_saved = tr("Saved in %1").arg(QDir::toNativeSeparators(file));
        emit said(m_saved);
    });
    connect(m_project, &OpenProject::changed, this, [this] {
        if (m_project->isModified() || !m_project->hasFile())
            takeBack();
    });
}

void ProjectController::prepareOpening(const AskFirst& askFirst, JobSlot& slot)
{
    m_opener =
        new ProjectOpener(m_session, m_jobs, *m_project, m_dataFolder, askFirst, m_questions, slot, this);
    connect(m_opener, &ProjectOpener::opened, this, &ProjectController::opened);
    connect(m_opener, &ProjectOpener::met, this, &ProjectController::remember);
    connect(m_opener, &ProjectOpener::said, this, &ProjectController::said);
    connect(m_opener, &ProjectOpener::dataChanged, this, &ProjectController::dataChanged);
    connect(m_recovery, &RecoveryOffer::recoverWanted, m_opener, &ProjectOpener::recover);
}

void ProjectController::remember(const QString& file)
{
    m_settings.addRecentFile(file);
    m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    emit recentChanged();
}

void ProjectController::save(const std::function<void(bool)>& done)
{
    if (m_project->hasFile())
        saveIn({}, done, false);
    else
        saveAs(done);
}

void ProjectController::saveAs(const std::function<void(bool)>& done)
{
    m_questions.place(m_project->name(), [this, done](const QString& file) {
        if (file.isEmpty())
            return done(false);
        saveIn(isProjectFile(file) ? file : file + textOf(kProjectEnding), done, true);
    });
}

void ProjectController::takeBack()
{
    if (const QString sentence = std::exchange(m_saved, QString()); !sentence.isEmpty())
        emit takenBack(sentence);
}

void ProjectController::saveIn(const QString& file, const std::function<void(bool)>& done, bool overOther)
{
    takeBack();
    m_project->save(
        file,
        [this, done](OpenProject::Saved how) {
            if (how == OpenProject::Saved::stopped)
                emit said(tr("Saving was stopped: the file is as it was, and nothing is lost"));
            if (how != OpenProject::Saved::changedElsewhere)
                return done(how == OpenProject::Saved::yes);
            m_questions.changed(m_project->name(), [this, done](ProjectQuestions::Changed answer) {
                if (answer == ProjectQuestions::Changed::replace)
                    saveIn({}, done, true);
                else if (answer == ProjectQuestions::Changed::saveAs)
                    saveAs(done);
                else
                    done(false);
            });
        },
        overOther);
}

} // namespace shelf
