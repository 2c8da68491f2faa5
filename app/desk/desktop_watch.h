// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <memory>
#include <optional>

namespace shelf {

/// What the desktop asks of all programs beside its palette and font.
struct DesktopWishes {
    std::optional<bool> dark; ///< open where it does not say
    bool highContrast = false;
    bool reducedMotion = false;

    bool operator==(const DesktopWishes&) const = default;
};

/// One setting of the desktop (namespace, key, value), taken into the wishes; false: it says nothing of
/// these. Known are org.freedesktop.appearance (color-scheme, contrast, reduced-motion) and GNOME's
/// enable-animations and high-contrast.
bool takeWish(DesktopWishes& wishes, const QString& room, const QString& key, const QVariant& value);

/// Asks the settings portal (org.freedesktop.portal.Settings on the session's D-Bus) and hears its changes.
/// Where there is no bus, no portal or no Qt D-Bus, nothing is ever told. Nothing waits for an answer.
class DesktopWatch : public QObject {
    Q_OBJECT
public:
    explicit DesktopWatch(QObject* parent = nullptr);
    ~DesktopWatch() override;

    const DesktopWishes& wishes() const { return m_wishes; }

signals:
    void changed(const shelf::DesktopWishes& wishes);

private:
    friend class DesktopPortal;
    void take(const QString& room, const QString& key, const QVariant& value);

    DesktopWishes m_wishes;
    std::unique_ptr<QObject> m_portal;
};

} // namespace shelf
