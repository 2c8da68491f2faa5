// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desktop_watch.h"

#ifdef SHELFSPACE_DBUS
#include "app/desk/desktop_portal.h"
#endif

namespace shelf {

bool takeWish(DesktopWishes& wishes, const QString& room, const QString& key, const QVariant& value)
{
    const auto is = [&](const char* inRoom, const char* wanted) {
        return room == QLatin1String(inRoom) && key == QLatin1String(wanted);
    };
    const char* const appearance = "org.freedesktop.appearance";
    if (is(appearance, "color-scheme")) {
        // 1: rather dark, 2: rather light; all else: no wish.
        const uint scheme = value.toUInt();
        wishes.dark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    } else if (is(appearance, "contrast")) {
        wishes.highContrast = value.toUInt() == 1;
    } else if (is(appearance, "reduced-motion")) {
        wishes.reducedMotion = value.toUInt() == 1;
    } else if (is("org.gnome.desktop.interface", "enable-animations")) {
        wishes.reducedMotion = !value.toBool();
    } else if (is("org.gnome.desktop.a11y.interface", "high-contrast")) {
        wishes.highContrast = value.toBool();
    } else {
        return false;
    }
    return true;
}

DesktopWatch::DesktopWatch(QObject* parent) : QObject(parent)
{
#ifdef SHELFSPACE_DBUS
    m_portal = std::make_unique<DesktopPortal>(*this);
#endif
}

DesktopWatch::~DesktopWatch() = default;

void DesktopWatch::take(const QString& room, const QString& key, const QVariant& value)
{
    const DesktopWishes before = m_wishes;
    if (takeWish(m_wishes, room, key, value) && m_wishes != before)
        emit changed(m_wishes);
}

} // namespace shelf
