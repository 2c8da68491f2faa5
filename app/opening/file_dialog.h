// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileDialog>

namespace shelf {

/// A dialog that is deleted when it closes. `name`: its object name. A folder that is not there would stand
/// in it as the name of a file: the person's own is shown instead.
inline QFileDialog* makeFileDialog(QWidget* window, const QString& title, const QString& folder,
                                   const char* name)
{
    const bool isThere = folder.isEmpty() || QFileInfo(folder).exists();
    auto* dialog = new QFileDialog(window, title, isThere ? folder : QDir::homePath());
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace shelf
