// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/display.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtGlobal>

namespace shelf {

Status checkDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto given = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool needsDisplay =
        platform.isEmpty() || platform.startsWith("xcb") || platform.startsWith("wayland");
    if (needsDisplay && !given("DISPLAY") && !given("WAYLAND_DISPLAY"))
        return Error::failure(
            shelf::tr("No display was found, so the window cannot be shown"),
            shelf::tr("Run shelfspace tour --out DIR for the same work without one, or shelfspace --help"));
#endif
    return {};
}

void provideRuntimeFolder()
{
#ifdef Q_OS_UNIX
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QDir::tempPath() + QStringLiteral("/shelfspace-runtime-%1").arg(os::geteuid());
    const QByteArray path = QFile::encodeName(folder);
    os::mkdir(path.constData(), 0700);
    // Somebody else's folder, or one that others may read, is not used: a warning is the lesser evil.
    os::Stat found = {};
    const bool ours = os::lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
                      found.st_uid == os::geteuid() && (found.st_mode & 0077) == 0;
    if (ours)
        qputenv("XDG_RUNTIME_DIR", path);
#endif
}

} // namespace shelf
