// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/jobs/jobs.h"
#include "app/project/project_questions.h"
#include "app/session/session.h"
#include "engine/project/project_journal.h"

#include <QObject>

#include <deque>
#include <string>
#include <vector>

namespace shelf {

/// Looks at the start whether work on a recent project was never saved, as after a crash, and asks once of
/// each what becomes of it. Nothing is removed but by that question.
class RecoveryOffer : public QObject {
    Q_OBJECT
public:
    RecoveryOffer(Session& session, Jobs& jobs, Settings& settings, QString dataFolder,
                  const ProjectQuestions& questions, QObject* parent = nullptr);

    /// In the background. except: a project that is being opened, which asks by itself.
    void look(const QString& except = {});

signals:
    void recoverWanted(const QString& file);

private:
    struct Found {
        QString file;
        std::vector<ProjectRecovery> recovered;
    };
    void ask();
    void discard(const std::vector<ProjectRecovery>& recovered);

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    const QString m_dataFolder;
    const ProjectQuestions& m_questions;
    std::deque<Found> m_found;
    QString m_opened; ///< that is being opened meanwhile; empty: none
};

} // namespace shelf
