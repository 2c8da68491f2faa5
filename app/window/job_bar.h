// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"

#include <QFrame>
#include <QHash>
#include <QPointer>

class QHBoxLayout;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace shelf {

class ElidedLabel;
class JobLine;

/// The foot of the window: a line for each job that runs, and the facts of what is open. The first job takes
/// a place that is always there, so nothing moves when it begins or ends.
class JobBar : public QFrame {
    Q_OBJECT
public:
    explicit JobBar(Jobs& jobs, QWidget* parent = nullptr);

    void setFacts(const QString& facts);
    /// The number of notes about the data; 0 hides the button.
    void setNotes(int notes);
    /// A sentence that stays until the next one, half a minute at most: later it is no news, and may be
    /// untrue. Seen while no job runs.
    void say(const QString& sentence);
    /// It is true no longer: gone where it still stands.
    void takeBack(const QString& sentence);

signals:
    void notesRequested();
    void saidSomething(const QString& sentence);

private:
    void add(const JobInfo& job);
    void arrange();
    /// Whoever pressed a button of a line that goes is where they were before.
    void giveFocusBack(const JobLine& line);

    Jobs& m_jobs;
    QVBoxLayout* m_column;
    QHBoxLayout* m_foot;
    ElidedLabel* m_idle;
    QTimer* m_said;
    ElidedLabel* m_facts;
    QToolButton* m_notes;
    QList<JobLine*> m_lines;
    QPointer<QWidget> m_focusBefore; ///< had the focus before something here got it
};

} // namespace shelf
