// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shelf {

/// Gives every combo box of the program that has a name but no label a label that is not shown: on Linux Qt
/// tells a box's value in place of its name, which is learned from the label alone.
class BoxLabels : public QObject {
    Q_OBJECT
public:
    explicit BoxLabels(QObject* parent = nullptr); ///< there must be an application

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shelf
