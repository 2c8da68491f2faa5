// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/recovery_offer.h"

#include "app/project/file_kinds.h"
#include "app/project/project_words.h"
#include "engine/project/project_lock.h"
#include "engine/project/project_place.h"

#include <filesystem>
#include <utility>

namespace shelf {

RecoveryOffer::RecoveryOffer(Session& session, Jobs& jobs, Settings& settings, QString dataFolder,
                             const ProjectQuestions& questions, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings),
      m_dataFolder(std::move(dataFolder)),
      m_questions(questions)
{}

void RecoveryOffer::look(const QString& except)
{
    m_opened = except;
    QStringList files;
    for (const QString& file : m_settings.recentFiles())
        if (isProjectFile(file) && file != except)
            files << file;
    if (files.isEmpty())
        return;
    m_jobs.start<std::deque<Found>>(
        {.title = tr("Looking for unsaved work"), .quiet = true}, this,
        [files, folder = m_dataFolder.toStdString()](JobControl&) {
            std::deque<Found> found;
            for (const QString& file : files) {
                const ProjectPlace place = projectPlace(file.toStdString(), folder);
                std::error_code none;
                if (!std::filesystem::is_directory(place.journal, none))
                    continue;
                // Whoever has it open will have been asked.
                if (ProjectLock::isTaken(place)) // and whoever opens it meanwhile finds it free
                    continue;
                const auto saved = readProject(file.toStdString());
                std::vector<ProjectRecovery> recovered =
                    recoverableOf(place, saved ? &saved.value() : nullptr);
                if (!recovered.empty())
                    found.push_back({file, std::move(recovered)});
            }
            return found;
        },
        [this](const std::deque<Found>& found) {
            m_found = found;
            ask();
        });
}

void RecoveryOffer::ask()
{
    if (m_found.empty())
        return;
    const Found next = m_found.front();
    m_found.pop_front();
    QStringList words{ProjectWords::recovery(next.recovered)};
    if (!m_opened.isEmpty())
        words << tr("This is another project than %1, which you are opening.")
                     .arg(ProjectWords::nameOf(m_opened));
    m_questions.recovery(ProjectWords::nameOf(next.file), words.join(QLatin1Char('\n')),
                         [this, next](ProjectQuestions::Recovery answer) {
                             // Its window asks no more of others: they are offered at their opening.
                             if (answer == ProjectQuestions::Recovery::recover)
                                 return emit recoverWanted(next.file);
                             if (answer == ProjectQuestions::Recovery::discard)
                                 discard(next.recovered);
                             ask();
                         });
}

void RecoveryOffer::discard(const std::vector<ProjectRecovery>& recovered)
{
    m_jobs.start<Status>(
        {.title = tr("Deleting unsaved work"), .quiet = true}, this,
        [recovered](JobControl&) {
            Status status;
            for (const ProjectRecovery& one : recovered)
                if (Status gone = discardRecovery(one); !gone)
                    status = gone;
            return status;
        },
        [this](const Status& status) {
            if (!status)
                m_session.reportError(status.error());
        });
}

} // namespace shelf
