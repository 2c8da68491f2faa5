// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_legend.h"

#include "widgets/look/theme.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace shelf {
namespace {

constexpr theme::Units kLine = 3 * theme::kGrid;
constexpr theme::Units kBeside = theme::kGrid / 2;
constexpr double kOff = 0.35; ///< opacity of the line of what is switched off

} // namespace

ChartLegendItem::ChartLegendItem(QCPLegend* legend, const QString& key, const QString& name, const QPen& pen,
                                 bool off)
    : QCPAbstractLegendItem(legend), m_key(key), m_name(name), m_pen(pen), m_off(off)
{
    setFont(legend->font());
    setTextColor(legend->textColor());
    setMargins(QMargins(0, 0, 0, 0));
    setAntialiased(false);
}

QSize ChartLegendItem::minimumOuterSizeHint() const
{
    const QFontMetrics metrics(mFont);
    return {kLine + kBeside + metrics.horizontalAdvance(m_name) + 1, metrics.height() + 2};
}

void ChartLegendItem::draw(QCPPainter* painter)
{
    const QRect area = rect();
    QPen pen = m_pen;
    QColor text = mTextColor;
    if (m_off) {
        QColor faint = pen.color();
        faint.setAlphaF(kOff);
        pen.setColor(faint);
        text.setAlphaF(0.5);
    }
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    const double middle = area.center().y();
    painter->drawLine(QPointF(area.left(), middle), QPointF(area.left() + kLine, middle));
    painter->setPen(text);
    painter->setFont(mFont);
    painter->drawText(area.adjusted(kLine + kBeside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_name);
}

void wrapLegend(QCPLegend* legend, int width)
{
    std::vector<QCPAbstractLegendItem*> items;
    for (int i = 0; i < legend->itemCount(); ++i)
        if (QCPAbstractLegendItem* item = legend->item(i)) // a wrapped row has empty cells
            items.push_back(item);
    int columns = std::max<int>(1, static_cast<int>(items.size()));
    for (; columns > 1; --columns) {
        std::vector<int> widths(static_cast<std::size_t>(columns));
        for (std::size_t i = 0; i < items.size(); ++i) {
            int& widest = widths[i % widths.size()];
            widest = std::max(widest, items[i]->minimumOuterSizeHint().width());
        }
        int all = 0;
        for (const int each : widths)
            all += each + legend->columnSpacing();
        if (all - legend->columnSpacing() <= width)
            break;
    }
    legend->setWrap(columns);
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
    legend->setMaximumSize(legend->minimumOuterSizeHint());
}

} // namespace shelf
