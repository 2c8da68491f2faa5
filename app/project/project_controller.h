// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "app/opening/ask_first.h"
#include "app/project/open_project.h"
#include "app/project/project_opener.h"
#include "app/project/project_questions.h"
#include "app/project/recovery_offer.h"
#include "app/session/session.h"

#include <QObject>

#include <functional>

namespace shelf {

/// What a person does with projects: open, save, save under another name, recover. Decides what has to be
/// asked; how it is asked is up to the questions. Shows nothing.
class ProjectController : public QObject {
    Q_OBJECT
public:
    ProjectController(Session& session, Jobs& jobs, Settings& settings, RunJournal& journal,
                      const QString& dataFolder, ProjectQuestions questions, QObject* parent = nullptr);
    /// Before anything is opened: askFirst stands before other data; slot: of all that opens something.
    void prepareOpening(const AskFirst& askFirst, JobSlot& slot);

    OpenProject& project() { return *m_project; }

    void open(const QString& file) { m_opener->open(file); }
    /// Saves in its file, or asks for one; done hears whether all is safe.
    void save(const std::function<void(bool)>& done = [](bool) {});
    void saveAs(const std::function<void(bool)>& done = [](bool) {});
    /// The files of its data have been found.
    void locateAt(const QString& file, const std::function<void()>& otherwise)
    {
        m_opener->locateAt(file, otherwise);
    }
    void locate(const DatasetPtr& data) { m_opener->locate(data); }
    /// At the start: what was never saved. except: a project that is being opened.
    void lookForUnsaved(const QString& except = {}) { m_recovery->look(except); }

signals:
    void opened();
    void recentChanged();
    void said(const QString& sentence);
    void takenBack(const QString& sentence); ///< what was said is true no longer
    void dataChanged(const QString& what); ///< its files are gone or others; empty: no more

private:
    void saveIn(const QString& file, const std::function<void(bool)>& done, bool overOther);
    void remember(const QString& file);
    void takeBack();

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    const QString m_dataFolder;
    const ProjectQuestions m_questions;
    QString m_saved; ///< the sentence that it is saved, as long as it is
    OpenProject* m_project;
    ProjectOpener* m_opener = nullptr;
    RecoveryOffer* m_recovery;
};

} // namespace shelf
