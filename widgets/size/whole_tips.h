// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;
class QHelpEvent;
class QWidget;

namespace shelf {

/// Whatever ends in dots because its place is too small says all of it in its tool tip: cells and headings of
/// tables, chosen entries of boxes, names of tabs. What has a tool tip of its own keeps that, below the whole
/// text.
class WholeTips : public QObject {
    Q_OBJECT
public:
    explicit WholeTips(QApplication& application);

    /// The text at a place of the widget that does not fit there, else empty.
    static QString cutText(const QWidget* widget, const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shelf
