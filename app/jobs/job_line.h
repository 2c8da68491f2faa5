// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace shelf {

/// "1:05" or "2:00:09"; empty below zero.
QString durationText(double seconds);

/// One job: what it is, how far it is, the time left, pause and cancel.
class JobLine : public QWidget {
    Q_OBJECT
public:
    JobLine(const JobInfo& job, QWidget* parent = nullptr);

    int id() const { return m_job.id; }
    void display(const JobInfo& job);

signals:
    void pauseToggled(int id, bool paused);
    void cancelled(int id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setIcons();

    JobInfo m_job;
    QLabel* m_text;
    QProgressBar* m_bar;
    QLabel* m_left;
    QToolButton* m_pause;
    QToolButton* m_cancel;
};

} // namespace shelf
