// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace shelf {

/// What the program is, its version and license, and the facts of its build, to be copied.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    /// settings: those that are not as at first, a line each.
    explicit AboutDialog(const QStringList& settings, QWidget* parent = nullptr);
};

} // namespace shelf
