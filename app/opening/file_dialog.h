// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace shelf {

/// A dialog that is deleted when it closes. `name`: its object name.
inline QFileDialog* makeFileDialog(QWidget* window, const QString& title, const QString& folder,
                                   const char* name)
{
    auto* dialog = new QFileDialog(window, title, folder);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace shelf
