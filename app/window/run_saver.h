// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/jobs/jobs.h"
#include "app/session/last_failure.h"
#include "app/session/session.h"

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace shelf {

/// Saves runs in files of the person's own, as jobs. What goes wrong is reported to the session.
class RunSaver : public QObject {
    Q_OBJECT
public:
    RunSaver(Session& session, Jobs& jobs, Settings& settings, QWidget* window);

    /// Asks for a file where the run has none yet, or `elsewhere` is true.
    void save(int number, bool elsewhere = false);
    /// Every run that is not saved: where one has no file, asks for it, or for a folder where several have
    /// none; nothing that is there is replaced but their own files. `done` hears whether all of them are
    /// saved.
    void saveAll(const std::function<void(bool)>& done);

signals:
    void saved(const QString& file);
    void recentChanged();

private:
    struct Target {
        int number = 0;
        QString file;
    };
    using Done = std::function<void(bool)>;

    void chooseFile(int number, const Done& done);
    void chooseFolder(const QList<int>& numbers, const QList<Target>& others, const Done& done);
    void write(const QList<Target>& targets, const QString& folder, const Done& done);
    void remember(const QString& path);
    QString startFolder() const;

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    QWidget* m_window;
    LastFailure m_failure;
};

} // namespace shelf
