// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/parameter_table.h"
#include "engine/search/search_space.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shelf {

namespace {

/// Rates mean something else for each optimizer: the range is around the present one.
constexpr double kRateFactor = 10;
/// Parameters of lesser weight: offered, but not varied unless chosen.
constexpr double kOfferedFactor = 4;

double current(const Parameter& parameter, const RunSettings& base)
{
    const std::string text = parameter.get(base);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

SearchAxis ranged(const Parameter& parameter, double low, double high, bool logarithmic)
{
    SearchAxis axis;
    axis.key = parameter.key;
    axis.low = std::max(low, parameter.min);
    axis.high = std::min(high, parameter.max);
    axis.logarithmic = logarithmic && axis.low > 0;
    if (parameter.type == ParameterType::integer) {
        axis.low = std::floor(axis.low);
        axis.high = std::ceil(axis.high);
    }
    return axis;
}

/// Ranges are for people: 0.0003 to 0.03, not 0.00029999999999999997.
double tidy(double value)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, 3).ptr;
    std::from_chars(text, end, value);
    return value;
}

SearchAxis offered(const Parameter& parameter, const RunSettings& base)
{
    SearchAxis axis;
    axis.key = parameter.key;
    switch (parameter.type) {
    case ParameterType::boolean:
        axis.choices = {"false", "true"};
        break;
    case ParameterType::choice:
        axis.choices.assign(parameter.choices.begin(), parameter.choices.end());
        break;
    case ParameterType::list:
    case ParameterType::file:
    case ParameterType::books:
        axis.choices = {parameter.get(base)};
        break;
    case ParameterType::integer:
    case ParameterType::real: {
        const double now = current(parameter, base);
        if (now > 0)
            return ranged(parameter, tidy(now / kOfferedFactor), tidy(now * kOfferedFactor), true);
        const double high = std::min(parameter.max, parameter.type == ParameterType::integer ? 10.0 : 1.0);
        return ranged(parameter, std::max(parameter.min, 0.0), high, false);
    }
    }
    return axis;
}

} // namespace

std::vector<SearchAxis> defaultAxes(const RunSettings& base)
{
    std::vector<SearchAxis> axes;
    const auto add = [&](SearchAxis axis) {
        if (checkAxis(axis, base))
            axes.push_back(std::move(axis));
    };
    for (const Parameter& parameter : parameterTable()) {
        if (!parameter.applies(base))
            continue;
        const double now = current(parameter, base);
        if (parameter.key == "learning_rate") {
            add(ranged(parameter, tidy(now / kRateFactor), tidy(now * kRateFactor), true));
            continue;
        }
        const std::optional<SearchRange>& usual = parameter.searched;
        if (!usual)
            continue;
        const double low = now > 0 ? std::min(usual->low, now) : usual->low;
        add(ranged(parameter, low, std::max(usual->high, now), usual->logarithmic));
    }
    return axes;
}

std::vector<SearchAxis> possibleAxes(const RunSettings& base)
{
    std::vector<SearchAxis> axes = defaultAxes(base);
    for (const Parameter& parameter : parameterTable()) {
        if (!parameter.applies(base) || parameter.group == "Data")
            continue;
        const bool there = std::any_of(axes.begin(), axes.end(),
                                       [&](const SearchAxis& axis) { return axis.key == parameter.key; });
        if (there)
            continue;
        SearchAxis axis = offered(parameter, base);
        if (checkAxis(axis, base))
            axes.push_back(std::move(axis));
    }
    return axes;
}

} // namespace shelf
