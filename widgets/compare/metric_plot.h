// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation/interval.h"
#include "engine/evaluation/metric.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QPainter;

namespace shelf {

/// A run, or a baseline, by two figures.
struct PlottedRun {
    int run = 0; ///< 0: a baseline
    QString name = {};
    QColor color = {}; ///< invalid: that of baselines
    double x = 0;
    double y = 0;
    Interval xInterval = {};
    Interval yInterval = {};
};

struct PlotAxis {
    QString title = {};
    Better better = Better::neither;
    int decimals = 4;
};

/// Runs as points, one figure against another, with their intervals as crosses and the Pareto front: the runs
/// that no other beats in both. Each axis says which way is better. A click selects a run; Left and Right go
/// from one to the next, Enter selects it.
class MetricPlot : public QWidget {
    Q_OBJECT
public:
    explicit MetricPlot(QWidget* parent = nullptr);

    void setRuns(std::vector<PlottedRun> runs, const PlotAxis& x, const PlotAxis& y);
    void setCurrent(int run);

    /// By x, ascending; empty where it is not said which way an axis is better.
    QStringList front() const;
    /// Where the i-th run that was given stands.
    QPointF placeOf(int index) const;

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

signals:
    void runChosen(int run); ///< by the person; no baseline

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plotArea() const;
    int at(const QPointF& place) const; ///< -1: none
    QString sentence(int index) const;
    void describe();
    void mark(int index);
    void drawAxes(QPainter& painter, const QRectF& area) const;
    void drawFront(QPainter& painter) const;
    QList<QLineF> barsOf(int index) const;
    void drawRun(QPainter& painter, int index) const;
    void drawNames(QPainter& painter, const QRectF& area) const;

    std::vector<PlottedRun> m_runs;
    std::vector<std::size_t> m_front;
    PlotAxis m_x, m_y;
    Interval m_rangeX, m_rangeY;
    int m_current = 0;
    int m_marked = -1; ///< under the pointer or by keys
};

} // namespace shelf
