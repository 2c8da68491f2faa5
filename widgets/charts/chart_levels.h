// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QCPAxisRect;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QColor;
class QPen;

namespace shelf {

/// Named horizontals of one panel of a chart: what a run without epochs reached, and what baselines do. Their
/// names stand at the right of the panel, where no curve crosses them.
class ChartLevels {
public:
    ChartLevels(QCustomPlot* plot, QCPAxisRect* area) : m_plot(plot), m_area(area) {}

    void add(double value, const QString& name, const QPen& pen, const QColor& text);
    /// Makes room for the names in a panel so many pixels wide.
    void reserve(int width);
    /// Beside their lines, parted where those lie close together; none of what is zoomed out of sight.
    void placeLabels();
    const std::vector<double>& values() const { return m_values; }

private:
    QCustomPlot* m_plot;
    QCPAxisRect* m_area;
    std::vector<double> m_values;
    std::vector<QString> m_names;
    std::vector<QCPItemText*> m_labels; ///< one a level
};

} // namespace shelf
