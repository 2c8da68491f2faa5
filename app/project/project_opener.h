// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/opening/ask_first.h"
#include "app/project/open_project.h"
#include "app/project/opened_project.h"
#include "app/project/project_questions.h"
#include "app/session/last_failure.h"
#include "app/session/session.h"

#include <QObject>
#include <QString>

#include <memory>

namespace shelf {

/// Opens projects, as jobs: who has it, what of it was never saved, its runs and data, and what has become of
/// the files of these. The session changes only once all of it is there and nothing is left to ask. Shows
/// nothing.
class ProjectOpener : public QObject {
    Q_OBJECT
public:
    /// slot: of all that opens something; what was asked for last is what opens.
    ProjectOpener(Session& session, Jobs& jobs, OpenProject& project, QString dataFolder, AskFirst askFirst,
                  const ProjectQuestions& questions, JobSlot& slot, QObject* parent = nullptr);

    void open(const QString& file);
    /// The same where what is not saved shall be recovered: that was asked already.
    void recover(const QString& file);
    /// Somebody says that the files of the data are now in the folder of this one: where they are, by their
    /// content, they are read as the project says and located. Calls `otherwise` where they are not.
    void locateAt(const QString& file, const std::function<void()>& otherwise);
    /// The files of the data have been found: `data` are read from there. Taken where they are those of the
    /// project; else that is reported.
    void locate(const DatasetPtr& data);

signals:
    void opened();
    void met(const QString& file); ///< it could be read, from here
    void said(const QString& sentence);
    /// What has become of its data; empty: nothing.
    void dataChanged(const QString& what);

private:
    using Held = std::shared_ptr<OpenedProject>;
    void look(const QString& file, bool recovers);
    void askRecovery(const Held& found);
    void settleRecovery(const Held& found, ProjectQuestions::Recovery answer);
    void load(const Held& found);
    void take(const Held& found);

    Session& m_session;
    Jobs& m_jobs;
    OpenProject& m_project;
    const QString m_dataFolder;
    AskFirst m_askFirst;
    const ProjectQuestions& m_questions;
    JobSlot& m_slot;
    LastFailure m_failure;
    Held m_waiting; ///< for its data: it has no run that holds them
};

} // namespace shelf
