// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs.h"
#include "app/session.h"
#include "app/settings.h"

#include <QObject>

class QWidget;

namespace shelf {

/// Sees to it that nothing is lost when the window closes: asks once before running work is given up, stops
/// it and waits without freezing, then keeps the runs that nobody has saved, to be opened again from the list
/// of recent files.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    /// keptFolder: where unsaved runs go; empty: the person's data folder.
    CloseGuard(Session& session, Jobs& jobs, Settings& settings, QWidget* window,
               const QString& keptFolder = {});

    /// False: the window stays for now and is closed later, if the person wants so.
    bool mayClose();

    static constexpr int kMostKept = 5;

private:
    void stopAndClose();
    QList<RunPtr> unsavedRuns() const;
    void keepRuns(const QList<RunPtr>& runs);

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    QWidget* m_window;
    QString m_keptFolder;
    bool m_asking = false;
    bool m_closing = false;
    bool m_kept = false;
};

} // namespace shelf
