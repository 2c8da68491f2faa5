// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_points.h"
#include "widgets/charts/loss_chart.h"

#include <QList>
#include <QSet>
#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace shelf {

/// How a loss chart is to be drawn, apart from what.
struct ChartView {
    ChartAxis axis = ChartAxis::epoch;
    bool logX = false;
    bool logY = false;
    double smoothing = 0;
    QSet<QString> hidden; ///< switched off in the legend: kTraining, kValidation, run numbers
};

// Kinds of curves, as ChartView::hidden names them.
inline const QString kTraining = QStringLiteral("training");
inline const QString kValidation = QStringLiteral("validation");

/// One curve of a panel.
struct PanelCurve {
    std::size_t run = 0;             ///< its place in ChartContent::runs
    bool training = false;           ///< else of the held-out part
    std::vector<std::size_t> points; ///< of ChartContent::points[run], those where it was measured
};

/// What one number stands for: a baseline, or a run that was solved without epochs.
struct PanelLevel {
    static constexpr std::size_t kBaseline = static_cast<std::size_t>(-1);
    std::size_t run = kBaseline; ///< its place in ChartContent::runs
    QString name;
    double value = 0;
};

/// What is measured in one unit, and so has one axis: a loss, or a figure of rankings.
struct ChartPanel {
    QString metric; ///< "MSE", "NDCG@10"; "" of a loss without a name
    bool isLoss = true;
    /// Rankings of which epochs are measured on kRankedUsers readers and finished runs and baselines on more.
    bool isOfSome = false;
    std::vector<PanelCurve> curves = {};
    std::vector<PanelLevel> levels = {};

    double valueAt(const PanelCurve& curve, const ChartPoint& point) const;
    bool isHeldOut() const; ///< whether it says anything but how training went
};

/// What a chart shows, before anything is drawn: a panel a metric, so that no axis has two of them.
struct ChartContent {
    QList<ChartRun> runs;
    std::vector<std::vector<ChartPoint>> points; ///< chartPoints() of each run
    std::vector<ChartPanel> panels;              ///< those with figures of the held-out part first

    /// Without what the view hides; a panel of which nothing is left is none.
    static ChartContent of(const QList<ChartRun>& runs, const ChartView& view);

    /// How many of the curve's first points lie so far above its later ones that an axis with all of them would flatten
    /// these: on an even axis they run out of the picture.
    std::size_t leadIn(const ChartPanel& panel, const PanelCurve& curve) const;
};

/// The numbers of the curves as a CSV: run,metric,part,epoch,batch,seconds,value. Baselines and runs without
/// epochs have a line each, with those three cells empty. Of each panel only what lies in its range, lowest
/// and highest along the axis.
std::string chartCsv(const ChartContent& content, ChartAxis axis,
                     const std::vector<std::pair<double, double>>& ranges);

} // namespace shelf
