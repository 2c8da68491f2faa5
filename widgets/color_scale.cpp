// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/color_scale.h"

#include "widgets/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace shelf {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
/// An outlier widens the ramp by this much before the ramp stops following it.
constexpr double kOutlierStretch = 1.5;

} // namespace

ColorScale ColorScale::plain(std::size_t books)
{
    ColorScale scale;
    scale.m_categoryOf.assign(books, 0);
    return scale;
}

ColorScale ColorScale::categories(const std::vector<std::string>& values, int most)
{
    ColorScale scale;
    scale.m_kind = ScaleKind::categories;
    std::unordered_map<std::string, std::size_t> counts;
    for (const std::string& value : values)
        if (!value.empty())
            ++counts[value];
    std::vector<Category> all;
    all.reserve(counts.size());
    for (const auto& [name, count] : counts)
        all.push_back({name, count});
    std::sort(all.begin(), all.end(), [](const Category& a, const Category& b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    if (all.size() > static_cast<std::size_t>(most))
        all.resize(static_cast<std::size_t>(most));
    std::unordered_map<std::string, std::int32_t> numbers;
    for (std::size_t i = 0; i < all.size(); ++i)
        numbers[all[i].name] = static_cast<std::int32_t>(i);
    scale.m_categoryOf.reserve(values.size());
    for (const std::string& value : values) {
        const auto found = numbers.find(value);
        const int category = value.empty() ? kMissing : found == numbers.end() ? kOther : found->second;
        scale.m_categoryOf.push_back(category);
        scale.m_otherCount += category == kOther;
        scale.m_missingCount += category == kMissing;
    }
    scale.m_categories = std::move(all);
    return scale;
}

ColorScale ColorScale::numbers(std::vector<double> values, bool logarithmic)
{
    ColorScale scale;
    scale.m_kind = ScaleKind::numbers;
    scale.m_logarithmic = logarithmic;
    std::vector<double> known;
    known.reserve(values.size());
    for (double& value : values) {
        if (!std::isfinite(value) || (logarithmic && value < 1))
            value = kNaN;
        else
            known.push_back(value);
    }
    scale.m_missingCount = values.size() - known.size();
    scale.m_values = std::move(values);
    if (known.empty())
        return scale;
    std::sort(known.begin(), known.end());
    const auto quantile = [&](double q) {
        return known[static_cast<std::size_t>(std::lround(q * static_cast<double>(known.size() - 1)))];
    };
    const double least = known.front();
    const double greatest = known.back();
    scale.m_low = least;
    scale.m_high = greatest;
    if (!logarithmic) {
        const double inner = quantile(0.99) - quantile(0.01);
        if (inner > 0 && greatest - least > kOutlierStretch * inner) {
            scale.m_low = quantile(0.01);
            scale.m_high = quantile(0.99);
        }
    }
    scale.m_clippedLow = least < scale.m_low;
    scale.m_clippedHigh = greatest > scale.m_high;
    return scale;
}

double ColorScale::position(double value) const
{
    if (!(m_high > m_low))
        return 0.5;
    const double share = m_logarithmic ? std::log(value / m_low) / std::log(m_high / m_low)
                                       : (value - m_low) / (m_high - m_low);
    return std::clamp(share, 0.0, 1.0);
}

std::vector<double> ColorScale::ticks() const
{
    std::vector<double> result;
    if (m_kind != ScaleKind::numbers || m_missingCount == m_values.size())
        return result;
    if (!(m_high > m_low))
        return {m_low};
    if (m_logarithmic) {
        for (double decade = 1; decade <= m_high; decade *= 10)
            if (decade >= m_low)
                result.push_back(decade);
        if (result.size() < 2) {
            result.clear();
            for (double decade = std::pow(10, std::floor(std::log10(m_low))); decade <= m_high; decade *= 10)
                for (const double step : {1.0, 2.0, 5.0})
                    if (decade * step >= m_low && decade * step <= m_high)
                        result.push_back(decade * step);
        }
    } else {
        const double raw = (m_high - m_low) / 4;
        const double power = std::pow(10, std::floor(std::log10(raw)));
        const double lead = raw / power;
        const double step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10);
        const double first = std::ceil(m_low / step - 1e-9);
        const double last = std::floor(m_high / step + 1e-9);
        for (double k = first; k <= last; ++k)
            result.push_back(k * step);
    }
    if (result.empty())
        result = {m_low, m_high};
    return result;
}

QRgb ColorScale::categoryColor(int category, bool dark)
{
    if (category >= 0)
        return theme::category(category, dark).rgb();
    if (category == kOther)
        return dark ? 0xff7d8591 : 0xff959da8;
    return dark ? 0xff565d68 : 0xffbcc2ca;
}

QRgb ColorScale::rampColor(double position, bool dark)
{
    // The end that comes close to the canvas is left off: dark purple at night, yellow by day.
    const double low = dark ? 0.16 : 0.0;
    const double high = dark ? 1.0 : 0.93;
    return theme::viridis(low + position * (high - low)).rgb();
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
    const double value = m_values[book];
    return std::isnan(value) ? categoryColor(kMissing, dark) : rampColor(position(value), dark);
}

} // namespace shelf
