// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"
#include "engine/training/history.h"

#include <QColor>
#include <QList>
#include <QSize>
#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

namespace shelf {

/// One run as the chart draws it.
struct ChartRun {
    int number = 0; ///< whatever tells runs apart
    QString name;
    QColor color; ///< invalid: the theme's training and validation colors (the usual case for one run)
    History history;
    std::vector<Baseline> baselines;
    bool running = false;
};

/// Loss curves against the epoch: training and validation of one run, or several runs overlaid (a color a
/// run; validation solid, training dashed). Draws every point. The wheel zooms, dragging pans, a double click
/// fits, a click in the legend hides a curve, hovering reads the values.
class LossChart : public QWidget {
    Q_OBJECT
public:
    explicit LossChart(QWidget* parent = nullptr);
    ~LossChart() override;

    void setRuns(const QList<ChartRun>& runs);
    /// Replaces the run of the same number, keeping the view; ignored where it is not drawn.
    void updateRun(const ChartRun& run);
    /// Mean training loss since the epoch began, at a fraction of an epoch (2.4 is in the third epoch).
    void addRunningLoss(int run, double epoch, double loss);
    /// True from the first to the last batch of a training: cheaper drawing, at most 20 times a second.
    void setLive(bool live);

    void setLogX(bool on);
    void setLogY(bool on);
    /// Exponential moving average with bias correction, the raw curve kept faint; 0 (off) .. 0.99.
    void setSmoothing(double weight);
    void fit();

    /// Format by the name's ending: png, svg or pdf. Always on a light ground, whatever the theme.
    bool savePicture(const QString& file, QSize size, QString* error = nullptr);
    /// The same with no window shown.
    static bool savePicture(const QList<ChartRun>& runs, const QString& file, QSize size, QString* error = nullptr);

    /// The figures in words.
    static QString describe(const QList<ChartRun>& runs);

signals:
    void hovered(const QString& values); ///< what the crosshair reads; empty when it leaves

protected:
    void changeEvent(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
