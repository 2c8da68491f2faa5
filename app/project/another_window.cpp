// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/another_window.h"

#include <QCoreApplication>
#include <QProcess>

namespace shelf {

Status openAnotherWindow(const QStringList& words)
{
    const QString program = QCoreApplication::applicationFilePath();
    if (QProcess::startDetached(program, words))
        return {};
    return Error::failure(
               QCoreApplication::translate("AnotherWindow", "Another window could not be started")
                   .toStdString(),
               QCoreApplication::translate("AnotherWindow", "See whether the program is still at its place")
                   .toStdString())
        .in(program.toStdString());
}

} // namespace shelf
