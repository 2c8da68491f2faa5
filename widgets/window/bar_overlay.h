// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace shelf {

/// Holds the bars that say something at the top of a page, and makes room for them there, so that they hide
/// nothing until they are closed. As high as the bars that are shown; none: it covers nothing. Where the page
/// has no room to spare, and while a button of the mouse is held down, it lies over the page: nothing moves
/// away under the pointer.
class BarOverlay : public QWidget {
    Q_OBJECT
public:
    /// over: whose upper edge it covers, at most half of it.
    explicit BarOverlay(QWidget* over);

    void addBar(QWidget* bar); ///< below those that are there

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void makeRoom(int height);

    QWidget* m_over;
    QVBoxLayout* m_column;
    QTimer* m_later;
};

} // namespace shelf
