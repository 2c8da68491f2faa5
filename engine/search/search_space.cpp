// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/search_space.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/parameter_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr std::size_t kMostChoices = 1000;

bool isNumber(const Parameter& parameter)
{
    return parameter.type == ParameterType::integer || parameter.type == ParameterType::real;
}

double parsed(std::string_view text)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size()
               ? value
               : std::numeric_limits<double>::quiet_NaN();
}

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(separator, from), text.size());
        parts.push_back(trimmed(text.substr(from, to - from)));
        from = to + 1;
    }
    return parts;
}

Error notAnAxis(std::string_view text, const Message& why)
{
    return Error::usageError(tr("\"%1\" cannot be varied: %2").arg(text.substr(0, 80)).arg(why),
                             tr("Write KEY=LOW:HIGH, KEY=LOW:HIGH:log or KEY=A,B,C"));
}

/// The value as the table itself writes it.
Result<std::string> tableText(const Parameter& parameter, const RunSettings& base, std::string_view value)
{
    RunSettings settings = base;
    if (const Status set = parameter.set(settings, value); !set)
        return set.error();
    return parameter.get(settings);
}

} // namespace

Status checkAxis(const SearchAxis& axis, const RunSettings& base)
{
    const Parameter* parameter = findParameter(axis.key);
    if (!parameter)
        return unknownParameter(axis.key);
    if (parameter->group == "Data" || axis.key == "model")
        return notAnAxis(axis.key, tr("it would change what the trials are measured on"));
    if (!parameter->applies(base))
        return notAnAxis(axis.key, tr("this model does not use it"));
    if (axis.isRange()) {
        if (!isNumber(*parameter))
            return notAnAxis(axis.key, tr("it has no range; list its values"));
        if (!(axis.low < axis.high))
            return notAnAxis(axis.key, tr("the range has to go from a smaller to a larger number"));
        if (!(axis.low >= parameter->min) || !(axis.high <= parameter->max))
            return notAnAxis(axis.key, tr("the range has to lie within %1 and %2")
                                           .arg(numberText(parameter->min))
                                           .arg(numberText(parameter->max)));
        if (axis.logarithmic && axis.low <= 0)
            return notAnAxis(axis.key, tr("a logarithmic range has to begin above 0"));
        return {};
    }
    if (axis.choices.size() > kMostChoices)
        return notAnAxis(axis.key, tr("there are too many values"));
    for (const std::string& choice : axis.choices)
        if (const auto text = tableText(*parameter, base, choice); !text)
            return notAnAxis(axis.key + "=" + choice, text.error().message);
    return {};
}

Result<SearchAxis> parseAxis(std::string_view text, const RunSettings& base)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return notAnAxis(text, tr("there is no KEY="));
    SearchAxis axis;
    axis.key = trimmed(text.substr(0, equals));
    const std::string_view values = text.substr(equals + 1);
    const Parameter* parameter = findParameter(axis.key);
    if (!parameter)
        return unknownParameter(axis.key);
    const std::vector<std::string_view> ends = splitAt(values, ':');
    if (isNumber(*parameter) && ends.size() > 1) {
        axis.low = parsed(ends[0]);
        axis.high = parsed(ends[1]);
        if (!std::isfinite(axis.low) || !std::isfinite(axis.high))
            return notAnAxis(text, tr("the ends of the range have to be numbers"));
        if (ends.size() > 3 || (ends.size() == 3 && ends[2] != "log" && ends[2] != "linear"))
            return notAnAxis(text, tr("after the range only log or linear can stand"));
        axis.logarithmic = ends.size() == 3 && ends[2] == "log";
        if (parameter->type == ParameterType::integer &&
            (axis.low != std::floor(axis.low) || axis.high != std::floor(axis.high)))
            return notAnAxis(text, tr("only whole numbers make sense"));
    } else {
        const char separator = parameter->type == ParameterType::list ? '|' : ',';
        for (const std::string_view value : splitAt(values, separator)) {
            auto written = tableText(*parameter, base, value);
            if (!written)
                return notAnAxis(text, written.error().message);
            if (std::find(axis.choices.begin(), axis.choices.end(), *written) == axis.choices.end())
                axis.choices.push_back(std::move(*written));
        }
    }
    if (const Status fits = checkAxis(axis, base); !fits)
        return fits.error();
    return axis;
}

std::string axisText(const SearchAxis& axis, bool withKey)
{
    std::string text = withKey ? axis.key + "=" : std::string();
    if (axis.isRange())
        return text + numberText(axis.low) + ":" + numberText(axis.high) + (axis.logarithmic ? ":log" : "");
    const Parameter* parameter = findParameter(axis.key);
    const char separator = parameter && parameter->type == ParameterType::list ? '|' : ',';
    for (std::size_t i = 0; i < axis.choices.size(); ++i) {
        if (i > 0)
            text += separator;
        text += axis.choices[i];
    }
    return text;
}

std::string drawValue(const SearchAxis& axis, Random& random)
{
    if (!axis.isRange())
        return axis.choices[random.below(axis.choices.size())];
    const Parameter* parameter = findParameter(axis.key);
    const bool whole = parameter && parameter->type == ParameterType::integer;
    // Whole numbers get cells of equal width (or ratio) around them, so that the ends come as often as
    // others.
    const double margin = whole ? 0.5 : 0;
    const double low = axis.low - margin;
    const double high = axis.high + margin;
    const double t = random.uniform();
    double value = axis.logarithmic ? std::exp(std::log(low) + t * (std::log(high) - std::log(low)))
                                    : low + t * (high - low);
    if (whole)
        return numberText(std::clamp(std::round(value), axis.low, axis.high));
    value = roundedNumber(value);
    return numberText(std::clamp(value, axis.low, axis.high));
}

double positionOnAxis(const SearchAxis& axis, std::string_view value)
{
    if (!axis.isRange()) {
        const auto found = std::find(axis.choices.begin(), axis.choices.end(), value);
        if (found == axis.choices.end())
            return std::numeric_limits<double>::quiet_NaN();
        const double last = static_cast<double>(axis.choices.size()) - 1;
        return last > 0 ? static_cast<double>(found - axis.choices.begin()) / last : 0.5;
    }
    const double number = parsed(value);
    if (axis.logarithmic)
        return (std::log(number) - std::log(axis.low)) / (std::log(axis.high) - std::log(axis.low));
    return (number - axis.low) / (axis.high - axis.low);
}

} // namespace shelf
