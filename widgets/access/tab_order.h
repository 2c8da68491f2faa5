// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QWidget>

namespace shelf {

/// Controls of a window that the Tab key could reach, as one reads them: layouts from their beginning to their
/// end, panes of a splitter from the first to the last, tabs before what they show. What lies over the rest,
/// outside of its layout, comes before it.
QList<QWidget*> controlsAsRead(QWidget* window);

/// The Tab key goes through every window of the program as one reads, whichever control was made first. (Qt
/// keeps controls in the order in which they were made, for a page that is filled later a chance one.)
class TabOrder : public QObject {
    Q_OBJECT
public:
    explicit TabOrder(QObject* parent = nullptr); ///< there must be an application

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Puts the controls of the window into that order now.
void orderTabs(QWidget* window);

} // namespace shelf
