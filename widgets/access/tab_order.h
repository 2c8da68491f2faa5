// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QWidget>

namespace shelf {

/// Controls of an area that the Tab key reaches now, as one reads them: layouts from their beginning to their
/// end, panes of a splitter from the first to the last, tabs before what they show. What lies over the rest,
/// outside of its layout, comes before it.
QList<QWidget*> stopsAsRead(QWidget* area);

/// The Tab key goes through every window of the program as one reads, whichever control was made first. (Qt
/// keeps controls in the order in which they were made, for a page that is filled later a chance one, and its
/// setTabOrder() breaks the ring where a child that stands for its parent is not the next in it.)
class TabOrder : public QObject {
    Q_OBJECT
public:
    explicit TabOrder(QObject* parent = nullptr); ///< there must be an application

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shelf
