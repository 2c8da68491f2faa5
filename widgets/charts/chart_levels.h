// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QCPItemText;
class QCustomPlot;
class QColor;
class QPen;

namespace shelf {

/// Named horizontals of a chart: what a run without epochs reached, and what baselines do.
class ChartLevels {
public:
    explicit ChartLevels(QCustomPlot* plot) : m_plot(plot) {}

    /// Forgets them, as the plot clears its items; labels stand at the right again.
    void clear();
    void setAtLeft(bool left) { m_left = left; } ///< of the labels of levels added from now on
    void add(double value, const QString& label, const QPen& pen, const QColor& text);
    /// Labels of levels that lie close together part.
    void placeLabels();
    const std::vector<double>& values() const { return m_values; }

private:
    QCustomPlot* m_plot;
    std::vector<double> m_values;
    std::vector<QCPItemText*> m_labels; ///< one a level
    bool m_left = false;
};

} // namespace shelf
