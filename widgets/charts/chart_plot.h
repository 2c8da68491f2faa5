// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_levels.h"
#include "widgets/charts/chart_overlay.h"
#include "widgets/charts/chart_style.h"
#include "widgets/charts/loss_chart.h"

#include <qcustomplot.h>

#include <QHash>
#include <QSet>

#include <optional>

namespace shelf {

/// Of more points than these the markers would hide the curve.
inline constexpr std::size_t kMarkedPoints = 30;

// Kinds of curves, as ChartView::hidden names them.
inline const QString kTraining = QStringLiteral("training");
inline const QString kValidation = QStringLiteral("validation");
inline const QString kRanking = QStringLiteral("ranking");

/// How a loss chart is to be drawn, apart from what.
struct ChartView {
    ChartAxis axis = ChartAxis::epoch;
    bool logX = false;
    bool logY = false;
    double smoothing = 0;
    QSet<QString> hidden; ///< switched off in the legend: kinds of curves, run numbers
};

/// The drawing half of LossChart: turns runs into graphs of one QCustomPlot and answers what lies at a place.
class ChartPlot {
public:
    explicit ChartPlot(QCustomPlot* plot);

    void draw(const QList<ChartRun>& runs, const ChartView& view, const ChartStyle& style);
    /// The thin line of the epoch under way; drawn anew by draw().
    void addRunning(int run, const ChartPoint& point);
    void drawRunning();
    void fit();

    /// The measured point nearest to a pixel column; empty where nothing is drawn.
    std::optional<Reading> readingAt(double pixel) const;
    /// The next measured place to the right (step 1) or left (-1) of a pixel column.
    double neighborOf(double pixel, int step) const;
    QString keyOf(const QCPAbstractPlottable* plottable) const { return m_keys.value(plottable); }

private:
    struct Curve {
        ChartRun run;
        std::vector<ChartPoint> points;
        QCPGraph* running = nullptr;
        QColor training, validation;
    };

    void styleAxes();
    void addCurve(Curve& curve, bool alone);
    QCPGraph* addGraph(const QPen& pen, const QVector<double>& x, const std::vector<double>& y,
                       QCPScatterStyle::ScatterShape marker);
    bool shows(const Curve& curve, const QString& kind) const;
    void nameRun();
    void addLegend();
    void addBest(const Curve& curve, bool alone);
    void addBaselines();
    // NDCG of models that rank, against an axis of its own at the right (chart_ranking.cpp).
    bool ranks() const;
    void styleRankingAxis();
    void addRankingCurve(const Curve& curve, bool alone);
    void addRankingLegend(bool alone);
    void fitRankingAxis();
    void addRankingReading(const Curve& curve, const ChartPoint& point, double column, bool alone,
                           Reading& reading) const;

    QCPGraph* addRing(double x, double y, const QColor& color);
    QCPGraph* addLegendEntry(const QString& key, const QString& name, const QPen& pen,
                             QCPScatterStyle::ScatterShape marker);
    QStringList axisTitles() const;
    void placeTitles();
    QString placeName(double x) const;

    QCustomPlot* m_plot;
    /// Of the axes of losses and of NDCG, the longest first: there stands the first that fits.
    QStringList m_lossTitles, m_rankingTitles;
    QCPTextElement* m_name; ///< of a run that is drawn alone
    int m_nameWidth = 0;
    QList<Curve> m_curves;
    QHash<int, std::vector<ChartPoint>> m_running;
    QHash<const QCPAbstractPlottable*, QString> m_keys;
    ChartLevels m_levels; ///< which fit() keeps in sight
    bool m_plain = false; ///< thin pens without antialiasing
    ChartView m_view;
    ChartStyle m_style;
};

} // namespace shelf
