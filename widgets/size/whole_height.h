// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shelf {

/// Holds what wraps: at least as high as its layout needs at the width that it has. (A box layout in a tight
/// place gives what wraps less, and its last lines are cut off; so does a splitter, which asks no height for
/// a width.) What stands around it grows or scrolls.
class WholeHeight : public QWidget {
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override;
};

} // namespace shelf
