// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace shelf {

/// Scrolls every scroll area and page (PageStack) around a part of the window as little as it takes to see
/// the part, with its label where there is room for both.
void bringIntoView(QWidget* part);

/// The first part of it that the Tab key reaches takes the focus. False: there is none.
bool focusFirstIn(QWidget* area);

/// Brings into view whatever gets the focus by the keyboard (Tab, Backtab, a shortcut), anywhere in the
/// program. A click moves nothing: what it hit must stay under the pointer. (QScrollArea does so only where
/// the Tab key is pressed inside it, and looks at nothing around it.)
class FocusFollower : public QObject {
    Q_OBJECT
public:
    explicit FocusFollower(QObject* parent = nullptr); ///< there must be an application

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shelf
