// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/kept_run.h"
#include "app/session/session.h"

#include <QList>
#include <QObject>
#include <QString>

class QWidget;

namespace shelf {

class Jobs;
class NoticeBar;
class RunJournal;

/// Offers the runs that the journal holds and the session does not: those of starts of the program that have
/// ended, however they ended, and those that were put aside for other data. Says how many, since when and of
/// which data; nothing is removed but by its own question.
class KeptRunsOffer : public QObject {
    Q_OBJECT
public:
    /// formerFolder: where earlier versions kept unsaved runs; they are taken over. Empty: none.
    KeptRunsOffer(Session& session, Jobs& jobs, RunJournal& journal, const QString& formerFolder,
                  NoticeBar* bar, QWidget* window);

    /// Looks into the journal, in the background, and shows what there is, or says where there is nothing.
    void look(bool asked = false);

signals:
    void openWanted(const QList<shelf::KeptRun>& runs);
    void said(const QString& sentence); ///< for the status line

private:
    /// Runs of one data set.
    struct Group {
        QString data;
        QList<KeptRun> runs;
    };

    void show(const QList<KeptRun>& runs);
    void press(int button);
    void askToRemove();
    void remove();

    Session& m_session;
    Jobs& m_jobs;
    RunJournal& m_journal;
    QString m_formerFolder;
    NoticeBar* m_bar;
    QWidget* m_window;
    QList<KeptRun> m_runs;
    QList<Group> m_offered; ///< one a button
};

} // namespace shelf
