// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_ticker.h"

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
    const bool decadesOnly = range.upper / range.lower > 1000;
    QVector<double> ticks;
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int power = static_cast<int>(std::floor(std::log10(range.lower))); power <= last; ++power) {
        const double decade = std::pow(10.0, power);
        ticks.append(decade);
        if (!decadesOnly)
            ticks << 2 * decade << 5 * decade;
    }
    return ticks;
}

QVector<double> LossTicker::createSubTickVector(int, const QVector<double>&)
{
    return {};
}

} // namespace shelf
