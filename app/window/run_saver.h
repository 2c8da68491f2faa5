// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/jobs/jobs.h"
#include "app/session/last_failure.h"
#include "app/session/session.h"

#include <QObject>

class QWidget;

namespace shelf {

/// Saves single runs in files of the person's own, as jobs. What goes wrong is reported to the session.
class RunSaver : public QObject {
    Q_OBJECT
public:
    RunSaver(Session& session, Jobs& jobs, Settings& settings, QWidget* window);

    /// Asks for a file; the run's own is the first that is offered.
    void saveAs(int number);

signals:
    void saved(const QString& file);
    void recentChanged();

private:
    void write(int number, const QString& file);
    void remember(const QString& path);
    QString startFolder() const;

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    QWidget* m_window;
    LastFailure m_failure;
};

} // namespace shelf
