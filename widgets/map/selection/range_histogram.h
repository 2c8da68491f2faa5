// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selection/cross_filter.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace shelf {

/// A histogram from which a range is picked: a drag over bars picks them, a drag within what is picked moves
/// it, a click takes one bar. Pale bars are all books, full ones those that the other filters leave, a line
/// is the selection, each at its own height where it is marked so. Keys: left and right move a cursor, with
/// Shift they pick, with Ctrl they move what is picked; Enter or Space picks the bar, Escape or Delete
/// clears.
class RangeHistogram : public QWidget {
    Q_OBJECT
public:
    explicit RangeHistogram(QWidget* parent = nullptr);

    /// plainNumbers: without signs between thousands, as years are written.
    void setBars(const QString& title, const NumberBars& bars, bool plainNumbers);
    void setCounts(std::vector<std::size_t> all, std::vector<std::size_t> shown, std::size_t without);
    void setSelected(std::vector<std::size_t> counts); ///< books of the selection; empty: there is none
    void setRange(const std::optional<NumberRange>& range);
    const std::optional<NumberRange>& range() const { return m_range; }
    const QString& title() const { return m_title; }

    /// "1990 – 1999"; of a range that ends with the bars.
    QString rangeText(const NumberRange& range) const;
    QString barText(std::size_t bar) const;
    QRectF barArea(std::size_t bar) const; ///< the whole height of its place

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the person; none: cleared.
    void rangeChanged(const std::optional<shelf::NumberRange>& range);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plot() const;
    int barAt(double x) const; ///< the nearest; -1 where there are no bars
    QString numberText(double value) const;
    void pick(int from, int to);
    void moveBy(int bars);
    void clear();
    void describe();
    void paintBars(QPainter& painter) const;
    void paintScale(QPainter& painter) const;

    QString m_title;
    NumberBars m_bars;
    bool m_plain = false;
    std::vector<std::size_t> m_all, m_shown, m_selected;
    std::size_t m_without = 0;
    std::optional<NumberRange> m_range;
    int m_hovered = -1;
    int m_cursor = -1;  ///< of the keyboard
    int m_anchor = -1;  ///< where a drag or Shift began; -1: none
    int m_grabbed = -1; ///< the bar by which what is picked is moved; -1: it is not
    bool m_dragged = false;
};

} // namespace shelf
