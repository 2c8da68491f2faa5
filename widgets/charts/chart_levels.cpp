// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_levels.h"

#include <qcustomplot.h>

#include <algorithm>

namespace shelf {

void ChartLevels::clear()
{
    m_values.clear();
    m_labels.clear();
    m_left = false;
}

void ChartLevels::add(double value, const QString& label, const QPen& pen, const QColor& color)
{
    auto* line = new QCPItemStraightLine(m_plot);
    line->setPen(pen);
    line->setAntialiased(false);
    line->point1->setCoords(1, value);
    line->point2->setCoords(2, value);
    auto* text = new QCPItemText(m_plot);
    text->setText(label);
    text->setFont(m_plot->font());
    text->setColor(color);
    text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    text->position->setTypeY(QCPItemPosition::ptPlotCoords);
    text->position->setCoords(m_left ? 0 : 1, value);
    text->setPadding(QMargins(4, 1, 4, 1));
    m_values.push_back(value);
    m_labels.push_back(text);
}

void ChartLevels::placeLabels()
{
    const int height = QFontMetrics(m_plot->font()).height() + 2;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double here = m_plot->yAxis->coordToPixel(m_values[i]);
        const bool crowded = std::any_of(m_values.begin(), m_values.end(), [&](double other) {
            const double there = m_plot->yAxis->coordToPixel(other);
            return other > m_values[i] && here - there < height;
        });
        // Two levels close together: the lower one has its label below its line.
        m_labels[i]->setPositionAlignment((m_left ? Qt::AlignLeft : Qt::AlignRight) |
                                          (crowded ? Qt::AlignTop : Qt::AlignBottom));
    }
}

} // namespace shelf
