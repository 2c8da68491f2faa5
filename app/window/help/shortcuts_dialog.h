// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace shelf {

/// Every shortcut of the window and its pages, read from their actions, and the keys of lists and of the map.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    /// The window whose actions are listed.
    explicit ShortcutsDialog(QWidget* window);
};

} // namespace shelf
