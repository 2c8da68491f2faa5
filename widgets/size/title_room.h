// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shelf {

/// Makes a dialog wide enough for its title, with the program's name that the system writes behind it and the
/// buttons beside: a layout asks its parts alone. For dialogs whose parts stand one below the other; once, when
/// all of it is built; other widgets stay as they are. QMessageBox does so by itself.
void giveTitleRoom(QWidget* widget);

} // namespace shelf
