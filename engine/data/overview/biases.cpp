// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/overview/biases.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace shelf {

namespace {

/// A scale is cut in about so many bars.
constexpr double kBarsOfScale = 16;

double meanOf(std::span<const float> ratings)
{
    double sum = 0;
    for (const float rating : ratings)
        sum += static_cast<double>(rating);
    return ratings.empty() ? 0 : sum / static_cast<double>(ratings.size());
}

Biases gathered(const Dataset& data, std::span<const std::int32_t> keys, std::size_t groups)
{
    Biases out;
    const double span = static_cast<double>(data.scale.max) - static_cast<double>(data.scale.min);
    if (data.onlyTaken || !(span > 0))
        return out;
    out.mean = meanOf(data.rating);
    std::vector<double> biases = biasesBy(data, keys, groups);
    std::erase_if(biases, [](double bias) { return std::isnan(bias); });
    out.count = biases.size();
    double squares = 0;
    for (const double bias : biases) {
        squares += bias * bias;
        out.above += bias > 0;
    }
    out.deviation = biases.empty() ? 0 : std::sqrt(squares / static_cast<double>(biases.size()));
    out.bars = centeredBars(biases, roundWidth(span / kBarsOfScale));
    return out;
}

} // namespace

std::vector<double> biasesBy(const Dataset& data, std::span<const std::int32_t> keys, std::size_t groups)
{
    const double mean = meanOf(data.rating);
    std::vector<double> biases(groups, 0.0);
    std::vector<std::uint32_t> counts(groups, 0);
    for (std::size_t row = 0; row < keys.size(); ++row) {
        const auto key = static_cast<std::size_t>(keys[row]);
        biases[key] += static_cast<double>(data.rating[row]) - mean;
        ++counts[key];
    }
    for (std::size_t i = 0; i < groups; ++i)
        biases[i] = counts[i] == 0 ? std::numeric_limits<double>::quiet_NaN()
                                   : biases[i] / (static_cast<double>(counts[i]) + kBiasPull);
    return biases;
}

Biases bookBiases(const Dataset& data)
{
    return gathered(data, data.book, data.bookCount());
}

Biases readerBiases(const Dataset& data)
{
    return gathered(data, data.user, data.userCount());
}

} // namespace shelf
