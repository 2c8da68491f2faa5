// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desktop_portal.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QMap>

namespace shelf {

namespace {

using SettingsOfRooms = QMap<QString, QVariantMap>;

/// Qt would start a bus where there is none.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

} // namespace

DesktopPortal::DesktopPortal(DesktopWatch& watch) : m_watch(watch)
{
    if (!hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<SettingsOfRooms>();
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QDBusMessage)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    question << QStringList{QStringLiteral("org.freedesktop.appearance"),
                            QStringLiteral("org.gnome.desktop.interface"),
                            QStringLiteral("org.gnome.desktop.a11y.interface")};
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopPortal::readAll);
}

void DesktopPortal::readAll(QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<SettingsOfRooms> reply = *call;
    call->deleteLater();
    if (reply.isError())
        return; // a desktop without a portal says nothing
    const SettingsOfRooms rooms = reply.value();
    // What the portal itself says comes last, and counts.
    for (auto room = rooms.end(); room != rooms.begin();) {
        --room;
        for (auto setting = room->begin(); setting != room->end(); ++setting)
            m_watch.take(room.key(), setting.key(), setting.value());
    }
}

// As a message: Qt 6.4 connects no slot that takes a QDBusVariant.
void DesktopPortal::settingChanged(const QDBusMessage& message)
{
    const QVariantList given = message.arguments();
    if (given.size() == 3)
        m_watch.take(given[0].toString(), given[1].toString(),
                     qvariant_cast<QDBusVariant>(given[2]).variant());
}

} // namespace shelf
