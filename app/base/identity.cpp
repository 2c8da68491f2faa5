// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/identity.h"

#include <QGuiApplication>

namespace shelf {

void identifyProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Shelfspace"));
    QCoreApplication::setApplicationName(QStringLiteral("shelfspace"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHELFSPACE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Shelfspace"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.shelfspace.Shelfspace"));
}

} // namespace shelf
