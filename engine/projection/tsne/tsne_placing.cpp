// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/statistics.h"
#include "engine/projection/tsne/tsne.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

// What openTSNE does in transform(), a book at a time (Policar, Strazar & Zupan 2019, section 2): each has a
// distribution of its own over those that stay, of a small perplexity, begins at the median of its neighbors
// and goes down the slope of its own divergence, with momentum and gains.
namespace shelf {

namespace {

constexpr double kPerplexity = 5;
constexpr int kSteps = 250;
constexpr double kExaggeration = 1.5; ///< of the pulls
constexpr double kRate = 0.1;
constexpr double kMomentum = 0.8;
constexpr double kSteepest = 0.25; ///< length of a slope
constexpr double kGainUp = 0.2;
constexpr double kGainDown = 0.8;
constexpr double kLeastGain = 0.01;

constexpr std::size_t kMostDims = 3;
using Place = std::array<double, kMostDims>;

double perplexityOf(const MapParameters& parameters)
{
    return std::min(kPerplexity, parameters.of<TsneParameters>().perplexity);
}

Place medianOf(const PlaceOne& one, std::size_t dims)
{
    Place median{};
    std::vector<float> along(one.neighbors.size());
    for (std::size_t d = 0; d < dims; ++d) {
        for (std::size_t i = 0; i < along.size(); ++i)
            along[i] = one.places[static_cast<std::size_t>(one.neighbors[i].row) * dims + d];
        median[d] = quantile(std::span(along), 0.5);
    }
    return median;
}

/// Half the slope of the divergence at a place.
Place slopeAt(const Place& place, const PlaceOne& one, const std::vector<float>& p, std::size_t dims)
{
    double away[kMostDims];
    const auto nearnessTo = [&](std::size_t row) {
        const float* to = one.places.data() + row * dims;
        double d2 = 0;
        for (std::size_t d = 0; d < dims; ++d) {
            away[d] = place[d] - static_cast<double>(to[d]);
            d2 += away[d] * away[d];
        }
        return 1 / (1 + d2);
    };
    Place pushes{};
    double sum = 0;
    for (std::size_t j = 0; j < one.places.size() / dims; ++j) {
        const double near = nearnessTo(j);
        sum += near;
        for (std::size_t d = 0; d < dims; ++d)
            pushes[d] += near * near * away[d];
    }
    Place slope{};
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double pull = kExaggeration * static_cast<double>(p[i]) *
                            nearnessTo(static_cast<std::size_t>(one.neighbors[i].row));
        for (std::size_t d = 0; d < dims; ++d)
            slope[d] += pull * away[d];
    }
    for (std::size_t d = 0; d < dims; ++d)
        slope[d] -= pushes[d] / sum;
    return slope;
}

} // namespace

int tsnePlaceNeighbors(const MapParameters& parameters)
{
    return std::max(1, static_cast<int>(3 * perplexityOf(parameters)));
}

void placeOneByTsne(const PlaceOne& one, std::span<float> at)
{
    const std::size_t dims = at.size();
    std::vector<float> distances;
    for (const Neighbor& neighbor : one.neighbors)
        distances.push_back(neighbor.distance);
    std::vector<float> p(distances.size());
    tsneProbabilities(distances, perplexityOf(one.parameters), one.parameters.metric, p);
    Place place = medianOf(one, dims);
    Place speed{};
    Place gain;
    gain.fill(1);
    for (int step = 0; step < kSteps; ++step) {
        const Place slope = slopeAt(place, one, p, dims);
        double square = 0;
        for (std::size_t d = 0; d < dims; ++d)
            square += slope[d] * slope[d];
        const double shorter = std::min(1.0, kSteepest / std::max(1e-300, std::sqrt(square)));
        for (std::size_t d = 0; d < dims; ++d) {
            const bool turns = slope[d] == 0 ? speed[d] == 0 : speed[d] * slope[d] > 0;
            gain[d] = turns ? gain[d] * kGainDown + kLeastGain : gain[d] + kGainUp;
            speed[d] = kMomentum * speed[d] - kRate * gain[d] * shorter * slope[d];
            place[d] += speed[d];
        }
    }
    for (std::size_t d = 0; d < dims; ++d)
        at[d] = static_cast<float>(place[d]);
}

} // namespace shelf
