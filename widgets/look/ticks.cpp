// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/ticks.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace shelf {

namespace {

/// What rounding may take off an end.
constexpr double kSlack = 1e-9;

} // namespace

std::vector<double> roundTicks(double low, double high, int parts)
{
    constexpr double kLeads[] = {1, 2, 2.5, 5};
    const double raw = (high - low) / parts;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const auto* const lead = std::find_if(std::begin(kLeads), std::end(kLeads),
                                          [&](double one) { return raw <= one * power * (1 + kSlack); });
    const double step = power * (lead == std::end(kLeads) ? 10 : *lead);
    std::vector<double> ticks;
    const double last = std::floor(high / step + kSlack);
    for (double k = std::ceil(low / step - kSlack); k <= last; ++k)
        ticks.push_back(k * step);
    return ticks;
}

std::vector<double> decadeTicks(double low, double high, bool between)
{
    std::vector<double> ticks;
    const int last = static_cast<int>(std::ceil(std::log10(high)));
    for (int power = static_cast<int>(std::floor(std::log10(low))); power <= last; ++power) {
        for (const double lead : {1.0, 2.0, 5.0}) {
            const double at = lead * std::pow(10.0, power);
            if ((between || lead == 1) && at >= low * (1 - kSlack) && at <= high * (1 + kSlack))
                ticks.push_back(at);
        }
    }
    return ticks;
}

} // namespace shelf
