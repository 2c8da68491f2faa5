// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/color_scale.h"

#include "engine/base/statistics.h"
#include "widgets/look/theme.h"
#include "widgets/look/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace shelf {

namespace {

/// An outlier widens the ramp by this much before the ramp stops following it.
constexpr double kOutlierStretch = 1.5;
constexpr std::size_t kTones = 1024;
constexpr std::uint16_t kNoTone = 0xffff;

using Tones = std::array<QRgb, kTones>;

Tones makeTones(Ramp ramp, bool dark)
{
    // The end that comes close to the canvas is left off: dark purple at night, yellow by day.
    const double low = dark ? 0.16 : 0.0;
    const double high = dark ? 1.0 : 0.93;
    Tones tones{};
    for (std::size_t i = 0; i < kTones; ++i) {
        const double t = static_cast<double>(i) / (kTones - 1);
        const double cut = low + t * (high - low);
        tones[i] = (ramp == Ramp::viridis   ? theme::viridis(cut)
                    : ramp == Ramp::cividis ? theme::cividis(cut)
                                            : theme::diverging(t, dark))
                       .rgb();
    }
    return tones;
}

const Tones& tonesOf(Ramp ramp, bool dark)
{
    static const std::array<Tones, 6> all{
        makeTones(Ramp::viridis, false), makeTones(Ramp::viridis, true),    makeTones(Ramp::cividis, false),
        makeTones(Ramp::cividis, true),  makeTones(Ramp::diverging, false), makeTones(Ramp::diverging, true)};
    return all[2 * static_cast<std::size_t>(ramp) + (dark ? 1 : 0)];
}

std::uint16_t toneOf(double t)
{
    return static_cast<std::uint16_t>(std::lround(std::clamp(t, 0.0, 1.0) * (kTones - 1)));
}

} // namespace

ColorScale ColorScale::plain(std::size_t books)
{
    ColorScale scale;
    scale.m_categoryOf = std::vector<std::int32_t>(books, 0);
    return scale;
}

ColorScale ColorScale::categories(const TextList& values, int most)
{
    ColorScale scale;
    scale.m_kind = ScaleKind::categories;
    std::unordered_map<std::string_view, std::size_t> counts;
    for (const std::string_view value : values)
        if (!value.empty())
            ++counts[value];
    std::vector<Category> all;
    all.reserve(counts.size());
    for (const auto& [name, count] : counts)
        all.push_back({std::string(name), count});
    std::sort(all.begin(), all.end(), [](const Category& a, const Category& b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    if (all.size() > static_cast<std::size_t>(most))
        all.resize(static_cast<std::size_t>(most));
    std::unordered_map<std::string_view, std::int32_t> numbers;
    for (std::size_t i = 0; i < all.size(); ++i)
        numbers[all[i].name] = static_cast<std::int32_t>(i);
    std::vector<std::int32_t> categoryOf;
    categoryOf.reserve(values.size());
    for (const std::string_view value : values) {
        const auto found = numbers.find(value);
        const int category = value.empty() ? kMissing : found == numbers.end() ? kOther : found->second;
        categoryOf.push_back(category);
        scale.m_otherCount += category == kOther;
        scale.m_missingCount += category == kMissing;
    }
    scale.m_categoryOf = std::move(categoryOf);
    scale.m_categories = std::move(all);
    return scale;
}

ColorScale ColorScale::numbered(std::span<const std::int32_t> category, const std::vector<std::string>& names,
                                int most)
{
    ColorScale scale;
    scale.m_kind = ScaleKind::categories;
    const auto shown = static_cast<std::int32_t>(
        std::min<std::size_t>(names.size(), static_cast<std::size_t>(std::max(0, most))));
    for (std::int32_t c = 0; c < shown; ++c)
        scale.m_categories.push_back({names[static_cast<std::size_t>(c)], 0});
    std::vector<std::int32_t> categoryOf;
    categoryOf.reserve(category.size());
    for (const std::int32_t c : category) {
        const bool known = c >= 0 && static_cast<std::size_t>(c) < names.size();
        const int own = !known ? kMissing : c < shown ? c : kOther;
        categoryOf.push_back(own);
        if (own >= 0)
            ++scale.m_categories[static_cast<std::size_t>(own)].count;
        scale.m_otherCount += own == kOther;
        scale.m_missingCount += own == kMissing;
    }
    scale.m_categoryOf = std::move(categoryOf);
    return scale;
}

ColorScale ColorScale::numbers(std::vector<double> values, const ScaleOptions& options,
                               bool suitedLogarithmic, std::optional<ValueRange> ends)
{
    ColorScale scale;
    scale.m_kind = ScaleKind::numbers;
    scale.m_options = options;
    scale.m_stepped = options.spacing == Spacing::quantiles;
    scale.m_logarithmic =
        (options.spacing == Spacing::logarithmic ||
         (options.spacing == Spacing::suited && suitedLogarithmic)) &&
        std::any_of(values.begin(), values.end(), [](double v) { return std::isfinite(v) && v > 0; });
    std::vector<double> known;
    known.reserve(values.size());
    double sum = 0;
    for (double& value : values) {
        if (!std::isfinite(value) || (scale.m_logarithmic && !(value > 0))) {
            value = kNaN;
        } else {
            known.push_back(value);
            sum += value;
        }
    }
    scale.m_missingCount = values.size() - known.size();
    if (known.empty()) {
        scale.m_tone = std::vector<std::uint16_t>(values.size(), kNoTone);
        scale.m_values = std::move(values);
        return scale;
    }
    const auto [least, greatest] = std::minmax_element(known.begin(), known.end());
    const double lowest = *least;
    const double highest = *greatest;
    scale.m_low = lowest;
    scale.m_high = highest;
    if (ends) {
        scale.m_low = ends->low;
        scale.m_high = ends->high;
    } else if (!scale.m_logarithmic && !scale.m_stepped) {
        const double low = quantile(std::span(known), 0.01);
        const double high = quantile(std::span(known), 0.99);
        if (high > low && highest - lowest > kOutlierStretch * (high - low)) {
            scale.m_low = low;
            scale.m_high = high;
        }
    }
    scale.m_clippedLow = lowest < scale.m_low;
    scale.m_clippedHigh = highest > scale.m_high;
    if (scale.m_stepped) {
        const int steps = std::clamp(options.steps, 2, 12);
        for (int k = 1; k < steps; ++k) {
            const double edge = quantile(std::span(known), static_cast<double>(k) / steps);
            if (edge > scale.m_low && edge < scale.m_high &&
                (scale.m_breaks.empty() || edge > scale.m_breaks.back()))
                scale.m_breaks.push_back(edge);
        }
    }
    const double middle = options.middle.value_or(sum / static_cast<double>(known.size()));
    if (scale.m_high > scale.m_low)
        scale.m_middle =
            scale.m_logarithmic
                ? (middle > 0 ? std::log(middle / scale.m_low) / std::log(scale.m_high / scale.m_low) : 0.0)
            : scale.m_stepped ? scale.position(middle)
                              : (middle - scale.m_low) / (scale.m_high - scale.m_low);
    std::vector<std::uint16_t> tone;
    tone.reserve(values.size());
    const auto steps = static_cast<double>(scale.m_breaks.size() + 1);
    for (const double value : values)
        tone.push_back(std::isnan(value) ? kNoTone
                       : scale.m_stepped
                           ? toneOf(scale.along((static_cast<double>(scale.stepOf(value)) + 0.5) / steps))
                           : toneOf(scale.along(scale.position(value))));
    scale.m_tone = std::move(tone);
    scale.m_values = std::move(values);
    return scale;
}

std::size_t ColorScale::stepOf(double value) const
{
    return static_cast<std::size_t>(std::upper_bound(m_breaks.begin(), m_breaks.end(), value) -
                                    m_breaks.begin());
}

double ColorScale::position(double value) const
{
    if (!(m_high > m_low))
        return 0.5;
    double share = (value - m_low) / (m_high - m_low);
    if (m_logarithmic) {
        share = std::log(value / m_low) / std::log(m_high / m_low);
    } else if (m_stepped) {
        const std::size_t step = stepOf(value);
        const double from = step == 0 ? m_low : m_breaks[step - 1];
        const double to = step == m_breaks.size() ? m_high : m_breaks[step];
        const double inside = to > from ? std::clamp((value - from) / (to - from), 0.0, 1.0) : 0.5;
        share = (static_cast<double>(step) + inside) / static_cast<double>(m_breaks.size() + 1);
    }
    return std::clamp(share, 0.0, 1.0);
}

double ColorScale::valueAt(double position) const
{
    position = std::clamp(position, 0.0, 1.0);
    if (!(m_high > m_low))
        return m_low;
    if (m_logarithmic)
        return m_low * std::pow(m_high / m_low, position);
    if (!m_stepped)
        return m_low + position * (m_high - m_low);
    const double at = position * static_cast<double>(m_breaks.size() + 1);
    const auto step = std::min(static_cast<std::size_t>(at), m_breaks.size());
    const double from = step == 0 ? m_low : m_breaks[step - 1];
    const double to = step == m_breaks.size() ? m_high : m_breaks[step];
    return from + (at - static_cast<double>(step)) * (to - from);
}

/// From a place along the legend to one along the ramp.
double ColorScale::along(double position) const
{
    double t = position;
    if (m_options.ramp == Ramp::diverging) {
        const double reach = std::max({m_middle, 1 - m_middle, 1e-9});
        t = 0.5 + (position - m_middle) / (2 * reach);
    } else if (m_stepped && !m_breaks.empty()) {
        // The first and the last step take the ends of the ramp.
        const auto steps = static_cast<double>(m_breaks.size() + 1);
        t = (position * steps - 0.5) / (steps - 1);
    }
    return m_options.inverted ? 1 - t : t;
}

std::vector<double> ColorScale::ticks() const
{
    std::vector<double> result;
    if (m_kind != ScaleKind::numbers || m_missingCount == m_values.size())
        return result;
    if (!(m_high > m_low))
        return {m_low};
    if (m_stepped) {
        result = m_breaks;
        result.insert(result.begin(), m_low);
        result.push_back(m_high);
    } else if (m_logarithmic) {
        result = decadeTicks(m_low, m_high);
        if (result.size() < 2)
            result = decadeTicks(m_low, m_high, true);
    } else {
        result = roundTicks(m_low, m_high, 4);
    }
    if (result.empty())
        result = {m_low, m_high};
    return result;
}

QRgb ColorScale::categoryColor(int category, bool dark)
{
    if (category >= 0)
        return theme::category(category, dark).rgb();
    return (category == kOther ? theme::otherCategory(dark) : theme::noCategory(dark)).rgb();
}

QRgb ColorScale::rampColor(double position, bool dark)
{
    return tonesOf(Ramp::viridis, dark)[toneOf(std::isnan(position) ? 0 : position)];
}

QRgb ColorScale::shade(double position, bool dark) const
{
    if (m_stepped) {
        const auto steps = static_cast<double>(m_breaks.size() + 1);
        position = (std::min(std::floor(position * steps), steps - 1) + 0.5) / steps;
    }
    return tonesOf(m_options.ramp, dark)[toneOf(along(position))];
}

QRgb ColorScale::color(std::size_t book, bool dark) const
{
    switch (m_kind) {
    case ScaleKind::none:
        return theme::category(0, dark).rgb();
    case ScaleKind::categories:
        return categoryColor(m_categoryOf[book], dark);
    case ScaleKind::numbers:
        break;
    }
    const std::uint16_t tone = m_tone[book];
    return tone == kNoTone ? categoryColor(kMissing, dark) : tonesOf(m_options.ramp, dark)[tone];
}

} // namespace shelf
