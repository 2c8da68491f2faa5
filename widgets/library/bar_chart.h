// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

namespace shelf {

struct ChartBar {
    QString label;    ///< below it, where there is room
    QString sentence; ///< what it says, with its figures
    quint64 count = 0;
};

/// A histogram whose bars are told in words where the pointer or the keyboard is (left and right, Home, End),
/// and are chosen by a click anywhere above or below them, by Enter or by the space bar.
class BarChart : public QWidget {
    Q_OBJECT
public:
    explicit BarChart(const QString& title, QWidget* parent = nullptr);

    /// summary: what all bars say together, for assistive technology before their sentences.
    void setBars(QVector<ChartBar> bars, const QString& summary = {});
    const QVector<ChartBar>& bars() const { return m_bars; }
    void setTitle(const QString& title);
    int current() const { return m_current; } ///< where the keyboard is; -1: nowhere yet
    QRectF barArea(int bar) const;            ///< as it is painted
    /// Bars whose counts are written above them and where: the largest first, others where there is room.
    QVector<QPair<int, QRectF>> countPlaces() const;
    int titleHeight() const; ///< all that is painted where there are no bars

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plot() const;
    QRectF slot(int bar) const;
    int barAt(const QPointF& at) const;
    int told() const; ///< the bar whose sentence is shown
    void moveTo(int bar);
    void describe();

    QVector<ChartBar> m_bars;
    QString m_summary;
    quint64 m_largest = 0;
    int m_hovered = -1;
    int m_current = -1;
    int m_pressed = -1;
};

} // namespace shelf
