// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// What one call of the built program gave, with no display in its environment and a data folder of its own.
struct BatchCall {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("SHELFSPACE_LANG"), QStringLiteral("en")); // whatever the system speaks
    // What is kept of a training belongs to the test, not to the person who runs it.
    static const QTemporaryDir data;
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), data.path() + QStringLiteral("/cache"));
    return environment;
}

inline BatchCall callProgram(const QStringList& words)
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), words);
    BatchCall call;
    if (process.waitForFinished(180000) && process.exitStatus() == QProcess::NormalExit)
        call.exit = process.exitCode();
    call.out = process.readAllStandardOutput();
    call.err = process.readAllStandardError();
    return call;
}
