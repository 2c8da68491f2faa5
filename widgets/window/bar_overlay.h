// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace shelf {

/// Holds the bars that say something at the top of a page, and lies over that: a bar that comes or goes moves
/// nothing under the pointer. As high as the bars that are shown; none: it covers nothing. Only a bar that
/// stands until it is answered makes room for itself, so that it hides nothing meanwhile.
class BarOverlay : public QWidget {
    Q_OBJECT
public:
    /// over: whose upper edge it covers, at most half of it.
    explicit BarOverlay(QWidget* over);

    enum class Kind { passing, standing };
    /// Below those that are there; those that stand come first.
    void addBar(QWidget* bar, Kind kind = Kind::passing);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void makeRoom(int height);

    QWidget* m_over;
    QList<QWidget*> m_standing;
    QVBoxLayout* m_column;
};

} // namespace shelf
