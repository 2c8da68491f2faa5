// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desktop_follower.h"

#include "widgets/look/theme.h"
#include "widgets/motion/motion.h"
#include "widgets/size/letter_size.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace shelf {

DesktopFollower::DesktopFollower(QApplication& application)
    : QObject(&application), m_application(application)
{
    application.installEventFilter(this);
    connect(&m_watch, &DesktopWatch::changed, this, [this](const DesktopWishes& wishes) {
        motion::setDesktopReduced(wishes.reducedMotion);
        theme::setDesktop(m_application, {wishes.dark, wishes.highContrast});
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &DesktopFollower::follow);
#endif
}

bool DesktopFollower::eventFilter(QObject* watched, QEvent* event)
{
    // Each window is told; the theme is chosen anew once, after all of them were.
    if (event->type() == QEvent::ThemeChange && !m_isWaiting) {
        m_isWaiting = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isWaiting = false;
                follow();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void DesktopFollower::follow()
{
    theme::followSystem(m_application);
    followDesktopFont(m_application);
}

} // namespace shelf
