// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"
#include "engine/training/history.h"
#include "widgets/charts/chart_points.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QSize>
#include <QString>
#include <QWidget>

#include <limits>
#include <memory>
#include <string>
#include <vector>

class QMenu;

namespace shelf {

/// One run as the chart draws it.
struct ChartRun {
    int number = 0; ///< whatever tells runs apart
    QString name;
    QColor color; ///< of all its curves, here and elsewhere; invalid: the theme's for the held-out part
    History history;
    std::vector<Baseline> baselines;
    QString loss;          ///< "MSE"; labels the axis
    int epochsPlanned = 0; ///< 0: not known
    bool running = false;
    /// Validation loss of a model that is solved rather than trained: a level line. NaN: there is none.
    double level = std::numeric_limits<double>::quiet_NaN();
    /// NDCG@10 of one that ranks, likewise.
    double rankingLevel = std::numeric_limits<double>::quiet_NaN();
};

/// What the engine says of a run, made ready for the chart.
ChartRun chartRun(const Run& run, int number = 0, const QColor& color = {});
/// What training makes small: "MSE", "MAE", "Huber", or the ranking model's own.
QString lossName(const RunSettings& settings);

/// Curves of one or several runs: a panel a metric, so that no axis has two; a color a run; validation solid,
/// training dashed. Draws every point. The wheel zooms, dragging pans, a double click fits, a click in the
/// legend hides a run or a kind of curve, hovering or the arrow keys read values. What is shown is named, and
/// picture() and numbers() are of just that.
class LossChart : public QWidget {
    Q_OBJECT
public:
    static constexpr int kUnpointed = -1;

    explicit LossChart(QWidget* parent = nullptr);
    ~LossChart() override;

    void setRuns(const QList<ChartRun>& runs);
    /// Adds the mean training loss since the epoch began to a thin line; the point's validation is not read.
    /// Lines of runs that are no longer drawn are forgotten.
    void addRunningLoss(int run, const ChartPoint& point);

    void setAxis(ChartAxis axis);
    void setLogX(bool on);
    void setLogY(bool on);
    /// Exponential moving average with bias correction, the raw curve kept faint; 0 (off) .. 0.99.
    void setSmoothing(double weight);
    /// Shows everything, and follows the curves as they grow, until the person zooms or pans.
    void fit();

    /// Hides all runs but this one, which the legend brings back; 0: hides none.
    void showOnly(int run);
    /// The numbers of the curves that are shown, as far as they are in sight: a CSV (chart_content.h).
    std::string numbers() const;

    /// PNG (two pixels a unit of size), SVG or PDF of what is shown, always on a light ground; empty where
    /// the format is another. size is in units of 1/96 inch.
    QByteArray picture(const QByteArray& format, QSize size) const;
    /// The same with no window at all.
    static QByteArray picture(const QList<ChartRun>& runs, const QByteArray& format, QSize size);

    /// The figures in words, for those who cannot see the curves and for texts.
    static QString describe(const QList<ChartRun>& runs);

    QSize sizeHint() const override { return {640, 360}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

signals:
    /// A menu is about to be shown; run: the number of that under the pointer, 0: none; kUnpointed: a key asked
    /// for it.
    void menuWanted(QMenu* menu, int run);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
