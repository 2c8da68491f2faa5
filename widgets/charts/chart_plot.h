// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_content.h"
#include "widgets/charts/chart_levels.h"
#include "widgets/charts/chart_overlay.h"
#include "widgets/charts/chart_style.h"

#include <qcustomplot.h>

#include <QHash>

#include <optional>
#include <string>

namespace shelf {

class ChartLegendItem;

/// Of more points than these the markers would hide the curve.
inline constexpr std::size_t kMarkedPoints = 30;

/// The drawing half of LossChart: turns runs into the graphs of one QCustomPlot, an axis rectangle a panel,
/// and answers what lies at a place.
class ChartPlot {
public:
    explicit ChartPlot(QCustomPlot* plot);

    void draw(const QList<ChartRun>& runs, const ChartView& view, const ChartStyle& style);
    /// The thin line of the epoch under way; drawn anew by draw().
    void addRunning(int run, const ChartPoint& point);
    void drawRunning();
    void fit();
    /// The same part of the axes as in another drawing of the same runs.
    void takeRanges(const ChartPlot& other);
    void zoom(double factor);

    /// The numbers of the curves, as far as they are in sight (chartCsv()).
    std::string numbers() const;
    /// The lowest that all panels can be read at, as wide as the plot is.
    int neededHeight() const;

    /// The measured point of the panel nearest to a place; empty where nothing is drawn.
    std::optional<ChartReading> readingAt(QPointF place) const;
    /// The next measured place to the right (step 1) or left (-1), in the panel of a place or the first.
    QPointF neighborOf(QPointF place, int step) const;
    /// The panel whose axes and curves take this place; null: none.
    QCPAxisRect* areaAt(QPointF place) const;
    /// Null: none.
    const ChartLegendItem* legendItemAt(QPointF place) const;
    /// Number of the run of the legend's entry or the curve at a place; 0: none.
    int runAt(QPointF place) const;

private:
    struct Panel {
        QCPAxisRect* area;
        ChartLevels levels; ///< which fit() keeps in sight
        QStringList titles; ///< the longest first: there stands the first that fits
        QStringList bests;  ///< "best: epoch 3", likewise; empty: several runs have theirs
        QCPItemText* title = nullptr;
        QCPItemText* best = nullptr;
        std::vector<QCPGraph*> running; ///< one a curve of training, else null

        QCPAxis* x() const { return area->axis(QCPAxis::atBottom); }
        QCPAxis* y() const { return area->axis(QCPAxis::atLeft); }
    };

    // chart_layout.cpp
    void layOut();
    int columnsFor(int width, int height) const;
    void styleAxes(Panel& panel);
    void titlePanel(std::size_t i);
    void placeTitles();
    void addLegend();

    void forgetRunning();
    void addCurves(std::size_t i);
    QCPGraph* addCurve(Panel& panel, const ChartPanel& content, const PanelCurve& curve);
    QCPGraph* addGraph(Panel& panel, const QPen& pen, const QVector<double>& x, const std::vector<double>& y,
                       QCPScatterStyle::ScatterShape marker);
    void addBest(Panel& panel, const ChartPanel& content, const PanelCurve& curve);
    QColor colorOf(std::size_t run) const;
    const ChartRun& runOf(const PanelCurve& curve) const;
    struct Span;
    void addSpans(const ChartPanel& content, const PanelCurve& curve, Span& x, Span& y) const;
    const Panel* panelOf(QPointF place) const;
    QString placeName(double x) const;

    QCustomPlot* m_plot;
    QCPLayoutGrid* m_grid;
    QCPLayoutGrid* m_legendRow;
    ChartContent m_content;
    std::vector<Panel> m_panels; ///< one a panel of the content
    int m_columns = 0;
    QHash<int, std::vector<ChartPoint>> m_running;
    bool m_plain = false; ///< thin pens without antialiasing
    ChartView m_view;
    ChartStyle m_style;
};

} // namespace shelf
