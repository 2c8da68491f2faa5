// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace shelf {

/// Holds the bars that say something at the top of a page, and lies over that: a bar that comes or goes moves
/// nothing under the pointer. As high as the bars that are shown; none: it covers nothing.
class BarOverlay : public QWidget {
    Q_OBJECT
public:
    /// over: whose upper edge it covers, at most half of it.
    explicit BarOverlay(QWidget* over);

    /// Below those that are there.
    void addBar(QWidget* bar);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QWidget* m_over;
    QVBoxLayout* m_column;
};

} // namespace shelf
