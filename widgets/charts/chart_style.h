// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace shelf {

/// Every color of a chart.
struct ChartStyle {
    QColor ground, text, subdued, grid;
    QColor training, validation, baseline, best;

    static ChartStyle screen(); ///< of the theme in force
    static ChartStyle print();  ///< for pictures: on white, whatever the theme
};

} // namespace shelf
