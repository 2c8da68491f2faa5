// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QComboBox;
class QStyle;
class QStyleOptionComboBox;
class QWidget;

namespace shelf {

/// What a box that is not edited shows of its text: it ends in dots where there is no room for all of it, or
/// has them in its middle (cutInTheMiddle).
QString textInBox(const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget);
QString textInBox(const QComboBox& box);

/// For names that begin alike, as those of runs do: their ends are what tells them apart.
void cutInTheMiddle(QComboBox* box);

/// The tool tip of a box whose text is cut: the whole of it, above what the box has for a tip.
class BoxTips : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shelf
