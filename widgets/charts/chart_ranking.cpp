// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of models that rank books: NDCG of the held-out part, higher is better, at the right.
#include "widgets/charts/chart_plot.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

constexpr double kRoom = 0.08;

bool isRanked(const ChartPoint& point)
{
    return std::isfinite(point.ndcg);
}

} // namespace

bool ChartPlot::ranks() const
{
    return std::any_of(m_curves.begin(), m_curves.end(), [](const Curve& curve) {
        return std::any_of(curve.points.begin(), curve.points.end(), isRanked);
    });
}

void ChartPlot::styleRankingAxis()
{
    QCPAxis* axis = m_plot->yAxis2;
    axis->setVisible(ranks());
    axis->setTickLabels(true);
    m_rankingTitles = {LossChart::tr("NDCG@10, higher is better"), LossChart::tr("NDCG@10")};
    axis->setLabel(m_rankingTitles.last());
    axis->setNumberPrecision(3);
    axis->grid()->setVisible(false);
}

void ChartPlot::addRankingCurve(const Curve& curve, bool alone)
{
    if (!shows(curve, kRanking))
        return;
    QVector<double> x;
    std::vector<double> values;
    const ChartPoint* best = nullptr;
    bool held = false;
    for (const ChartPoint& point : curve.points) {
        held = held || std::isfinite(point.validation);
        if (!isRanked(point))
            continue;
        x.append(point.along(m_view.axis));
        values.push_back(point.ndcg);
        if (point.isBest)
            best = &point;
    }
    if (values.empty())
        return;
    const auto attach = [this](QCPGraph* graph) { graph->setValueAxis(m_plot->yAxis2); };
    if (m_view.smoothing > 0) {
        QColor raw = curve.validation;
        raw.setAlpha(80);
        attach(addGraph(QPen(raw, 1), x, values, QCPScatterStyle::ssNone));
    }
    const bool marked = m_view.smoothing <= 0 && values.size() <= kMarkedPoints;
    attach(addGraph(QPen(curve.validation, m_plain ? 1 : 2, held ? Qt::DotLine : Qt::SolidLine), x,
                    smoothed(values, m_view.smoothing),
                    marked ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssNone));
    if (best)
        attach(addRing(best->along(m_view.axis), best->ndcg, alone ? m_style.best : curve.validation));
}

void ChartPlot::addRankingLegend(bool alone)
{
    addLegendEntry(kRanking, LossChart::tr("NDCG@10 (right)"),
                   QPen(alone ? m_style.validation : m_style.subdued, 2), QCPScatterStyle::ssDisc);
}

void ChartPlot::fitRankingAxis()
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Curve& curve : m_curves)
        for (const ChartPoint& point : curve.points)
            if (isRanked(point)) {
                low = std::min(low, point.ndcg);
                high = std::max(high, point.ndcg);
            }
    if (low > high)
        return;
    const double room = std::max(high - low, 0.01) * kRoom;
    m_plot->yAxis2->setRange(std::max(0.0, low - room), high + room);
}

void ChartPlot::addRankingReading(const Curve& curve, const ChartPoint& point, double column, bool alone,
                                  Reading& reading) const
{
    if (!isRanked(point) || !shows(curve, kRanking))
        return;
    const QString name = alone ? LossChart::tr("NDCG@10") : LossChart::tr("%1, NDCG@10").arg(curve.run.name);
    reading.lines.append({name, QLocale().toString(point.ndcg, 'f', 4), curve.validation, false,
                          QPointF(column, m_plot->yAxis2->coordToPixel(point.ndcg))});
}

} // namespace shelf
