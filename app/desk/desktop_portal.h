// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desktop_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace shelf {

/// The portal's side of a DesktopWatch.
class DesktopPortal : public QObject {
    Q_OBJECT
public:
    explicit DesktopPortal(DesktopWatch& watch);

private slots:
    void settingChanged(const QDBusMessage& message);

private:
    void readAll(QDBusPendingCallWatcher* call);

    DesktopWatch& m_watch;
};

} // namespace shelf
