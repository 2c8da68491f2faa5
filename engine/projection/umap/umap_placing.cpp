// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/umap/umap.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

// What umap-learn does in transform(), a book at a time: its rate and its number of steps, its memberships
// without a nearest neighbor taken off, its samples of pulls and pushes.
namespace shelf {

namespace {

constexpr double kFirstRate = 0.25;
constexpr int kUsualEpochs = 100;
constexpr int kPushesAPull = 5;
constexpr float kLongest = 4; ///< of a coordinate of a pull or push

std::vector<float> membershipsOf(std::span<const Neighbor> neighbors)
{
    std::vector<float> distances;
    for (const Neighbor& one : neighbors)
        distances.push_back(one.distance);
    const auto count = static_cast<double>(distances.size());
    const double mean = std::accumulate(distances.begin(), distances.end(), 0.0) / count;
    std::vector<float> memberships(distances.size());
    umapMemberships(distances, 0, std::max(2.0, count), mean, memberships);
    return memberships;
}

/// The mean of the neighbors' places by their weights; the place of one with the same vector.
void startAt(const PlaceOne& one, std::span<const float> weights, std::span<float> at)
{
    const auto placeOf = [&](std::size_t i, std::size_t d) {
        return one.places[static_cast<std::size_t>(one.neighbors[i].row) * at.size() + d];
    };
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t d = 0; d < at.size(); ++d) {
        double mean = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            mean += static_cast<double>(weights[i]) / sum * static_cast<double>(placeOf(i, d));
        at[d] = one.neighbors.front().distance > 0 ? static_cast<float>(mean) : placeOf(0, d);
    }
}

float clip(double step)
{
    return std::clamp(static_cast<float>(step), -kLongest, kLongest);
}

double squaredDistance(std::span<const float> a, const float* b)
{
    double sum = 0;
    for (std::size_t d = 0; d < a.size(); ++d)
        sum += static_cast<double>(a[d] - b[d]) * static_cast<double>(a[d] - b[d]);
    return sum;
}

} // namespace

void placeOneByUmap(const PlaceOne& one, std::span<float> at)
{
    const auto& own = one.parameters.of<UmapParameters>();
    const std::size_t dims = at.size();
    const std::size_t others = one.places.size() / dims;
    const std::vector<float> weights = membershipsOf(one.neighbors);
    startAt(one, weights, at);
    const int epochs = own.epochs > 0 ? std::max(1, own.epochs / 3) : kUsualEpochs;
    const UmapCurve curve = umapCurve(own.minDist, own.spread);
    const double most = static_cast<double>(*std::max_element(weights.begin(), weights.end()));
    std::vector<double> between; // epochs from one pull of a neighbor to the next
    for (const float weight : weights)
        between.push_back(static_cast<double>(weight) < most / epochs ? 0
                                                                      : most / static_cast<double>(weight));
    std::vector<double> next = between;
    Random random(one.parameters.seed, one.stream);
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        const auto rate = static_cast<float>(kFirstRate * (1 - static_cast<double>(epoch - 1) / epochs));
        for (std::size_t i = 0; i < between.size(); ++i) {
            if (between[i] <= 0 || next[i] > epoch)
                continue;
            next[i] += between[i];
            const float* to = one.places.data() + static_cast<std::size_t>(one.neighbors[i].row) * dims;
            if (const double d2 = squaredDistance(at, to); d2 > 0) {
                const double pull = -2 * curve.a * curve.b * std::pow(d2, curve.b - 1) /
                                    (curve.a * std::pow(d2, curve.b) + 1);
                for (std::size_t d = 0; d < dims; ++d)
                    at[d] += rate * clip(pull * static_cast<double>(at[d] - to[d]));
            }
            for (int n = 0; n < kPushesAPull; ++n) {
                const float* from = one.places.data() + random.below(others) * dims;
                const double d2 = squaredDistance(at, from);
                if (d2 <= 0)
                    continue;
                const double push = 2 * curve.b / ((0.001 + d2) * (curve.a * std::pow(d2, curve.b) + 1));
                for (std::size_t d = 0; d < dims; ++d)
                    at[d] += rate * clip(push * static_cast<double>(at[d] - from[d]));
            }
        }
    }
}

} // namespace shelf
