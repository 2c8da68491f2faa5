// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/search/trial_paths.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QWidget>

#include <optional>

class QPainter;

namespace shelf {

/// A search as parallel coordinates: an axis a varied parameter (logarithmic where it was drawn so) and one
/// for the result, best at the top; a line a trial, colored by its result. Dragging along an axis brushes:
/// only lines through every brush stay; a double click on an axis lifts its brush. Left and Right choose an
/// axis, Up and Down the next better or worse trial, B brushes around it, Esc lifts all brushes.
class ParallelCoordinates : public QWidget {
    Q_OBJECT
public:
    explicit ParallelCoordinates(QWidget* parent = nullptr);

    void setSearch(const SearchState& state);
    /// Index into SearchState::trials; -1: none.
    int selected() const { return m_selected; }
    void setSelected(int trial);
    /// Trials that pass through every brush.
    QList<int> passing() const { return m_trials.passing(); }
    bool isBrushed() const { return m_trials.isBrushed(); }
    void clearBrushes();
    /// Axes count from 0, the result last; low and high are 0 .. 1 from bottom to top.
    void setBrush(int axis, double low, double high);

    /// Where a trial crosses an axis; empty where it has no place there (a failed trial has no result).
    std::optional<QPointF> pointOf(int trial, int axis) const;

    /// PNG (two pixels a unit of size), SVG or PDF, always on a light ground; empty where the format is
    /// another.
    QByteArray picture(const QByteArray& format, QSize size) const;

    QSize sizeHint() const override { return {560, 260}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

signals:
    void trialSelected(int trial); ///< by the person
    void brushed();                ///< passing() has changed

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Ink;

    int trialCount() const { return static_cast<int>(m_trials.paths().size()); }
    int axisCount() const { return static_cast<int>(m_trials.axes().size()); }
    QRectF plot(const QRectF& area) const;
    double axisX(const QRectF& plot, int axis) const;
    std::optional<QPointF> place(const QRectF& plot, int trial, int axis) const;
    int axisAt(const QPointF& at) const;
    int lineAt(const QPointF& at) const;
    double shareAt(const QPointF& at) const;
    QString sentence(int trial) const;
    void describe();
    void choose(int trial);
    void step(int direction);
    void draw(QPainter& painter, const QRectF& area, const Ink& ink, bool interactive) const;
    void drawAxes(QPainter& painter, const QRectF& plot, const Ink& ink, bool interactive) const;
    void drawLine(QPainter& painter, const QRectF& plot, int trial, const QPen& pen, bool dots) const;

    TrialPaths m_trials;
    int m_selected = -1;
    int m_hovered = -1;
    int m_axis = 0;      ///< the one that keys work on
    int m_brushing = -1; ///< the one being brushed with the mouse
    double m_brushStart = 0;
};

} // namespace shelf
