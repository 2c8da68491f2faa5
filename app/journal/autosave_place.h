// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "engine/journal/move_kept.h"

#include <QObject>
#include <QString>

#include <functional>
#include <string>

namespace shelf {

class RunJournal;
class SearchJournal;

/// The folder in which unsaved work is kept, and its move to another one. Whatever happens on the way, what is
/// kept is offered from either place. Shows nothing.
class AutosavePlace : public QObject {
    Q_OBJECT
public:
    /// dataFolder: the person's, which is the usual place and says where the other one is.
    AutosavePlace(Jobs& jobs, RunJournal& journal, SearchJournal& searches, std::string dataFolder,
                  QObject* parent = nullptr);

    QString folder() const;
    bool isUsual() const { return m_folder == m_dataFolder; }

    /// What a move would mean.
    struct Plan {
        std::string to;
        KeptThings things; ///< that would move along
        Status status;     ///< why it cannot be
    };
    /// Looks at a folder, in the background; empty: the usual one.
    void look(const QString& to, const std::function<void(const Plan&)>& then);
    /// Moves everything there, in the background: moved() or failed() follows.
    void move(const Plan& plan);

signals:
    void moved(int inUse); ///< sessions of other windows that stay where they are
    void failed(const shelf::Error& error);

private:
    struct Outcome;

    Jobs& m_jobs;
    RunJournal& m_journal;
    SearchJournal& m_searches;
    const std::string m_dataFolder;
    std::string m_folder;
};

} // namespace shelf
