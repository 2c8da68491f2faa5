// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/crash_reports.h"
#include "app/jobs/jobs.h"

#include <QObject>

namespace shelf {

class NoticeBar;

/// Says once, at the start after it, that the program ended unexpectedly, and offers what it left behind: to
/// be read, copied or deleted. Sends nothing.
class CrashOffer : public QObject {
    Q_OBJECT
public:
    CrashOffer(Jobs& jobs, NoticeBar* bar, QString folder, QWidget* window);

    void look();

signals:
    void said(const QString& text);

private:
    void tell();
    void choose(int button);
    void show();

    Jobs& m_jobs;
    NoticeBar* m_bar;
    const QString m_folder;
    QWidget* m_window;
    QList<CrashReport> m_reports;
};

} // namespace shelf
