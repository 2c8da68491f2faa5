// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_ticker.h"

#include "widgets/look/ticks.h"

#include <algorithm>
#include <cmath>

namespace shelf {

double WholeTicker::getTickStep(const QCPRange& range)
{
    return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
}

int WholeTicker::getSubTickCount(double tickStep)
{
    return tickStep < 2 ? 0 : QCPAxisTicker::getSubTickCount(tickStep);
}

QVector<double> LossTicker::createTickVector(double tickStep, const QCPRange& range)
{
    if (range.lower <= 0 || range.upper / range.lower < 5)
        return QCPAxisTicker::createTickVector(tickStep, range);
    const std::vector<double> ticks =
        decadeTicks(range.lower, range.upper, range.upper / range.lower <= 1000);
    return {ticks.begin(), ticks.end()};
}

QVector<double> LossTicker::createSubTickVector(int, const QVector<double>&)
{
    return {};
}

} // namespace shelf
