// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/placing/weighted_start.h"
#include "engine/projection/umap/umap.h"

#include <algorithm>
#include <cmath>
#include <vector>

// What umap-learn does in transform(), a book at a time: its rate and its number of steps, its memberships
// without a nearest neighbor taken off, its samples of pulls and pushes.
namespace shelf {

namespace {

constexpr double kFirstRate = 0.25;
constexpr int kUsualEpochs = 100;
constexpr int kPushesAPull = 5;
constexpr float kLongest = 4; ///< of a coordinate of a pull or push
constexpr int kHalvings = 64;

/// exp(-distance / sigma), which sum up to the logarithm of their number.
std::vector<double> membershipsOf(std::span<const Neighbor> neighbors)
{
    const double wanted = std::log2(static_cast<double>(std::max<std::size_t>(2, neighbors.size())));
    const auto sumAt = [&](double sigma) {
        double sum = 0;
        for (const Neighbor& one : neighbors)
            sum += std::exp(-std::max(0.0, static_cast<double>(one.distance)) / sigma);
        return sum;
    };
    double low = 0;
    double high = 1;
    while (sumAt(high) < wanted && high < 1e12)
        high *= 2;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (sumAt(middle) < wanted ? low : high) = middle;
    }
    std::vector<double> memberships;
    for (const Neighbor& one : neighbors)
        memberships.push_back(std::exp(-std::max(0.0, static_cast<double>(one.distance)) / high));
    return memberships;
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
    std::vector<double> weights = membershipsOf(one.neighbors);
    startAtWeightedMean(one, weights, at);
    const int epochs = own.epochs > 0 ? std::max(1, own.epochs / 3) : kUsualEpochs;
    const UmapCurve curve = umapCurve(own.minDist, own.spread);
    const double most = *std::max_element(weights.begin(), weights.end());
    std::vector<double> between; // epochs from one pull of a neighbor to the next
    for (const double weight : weights)
        between.push_back(weight < most / epochs ? 0 : most / weight);
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
