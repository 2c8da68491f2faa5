// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRect>
#include <QString>
#include <QWidget>

namespace shelf {

/// One value under the crosshair.
struct ChartReadingLine {
    QString name;
    QString value;
    QColor color;
    bool dashed = false;
    QPointF at; ///< of its marker; null where there is none
};

/// What the crosshair reads at one place of a chart.
struct ChartReading {
    QString title; ///< "Epoch 3"
    double x = 0;  ///< of the vertical line, in pixels
    QRect area;    ///< in which it is drawn
    QList<ChartReadingLine> lines;
};

/// A crosshair with its card of values, over a chart and cheap to repaint without it; lets the mouse through.
class ChartOverlay : public QWidget {
    Q_OBJECT
public:
    explicit ChartOverlay(QWidget* parent);

    void display(const ChartReading& reading);
    void clear();
    bool isReading() const { return m_active; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartReading m_reading;
    bool m_active = false;
};

} // namespace shelf
