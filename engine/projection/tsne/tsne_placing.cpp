// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/placing/weighted_start.h"
#include "engine/projection/tsne/tsne.h"

#include <algorithm>
#include <cmath>
#include <vector>

// What openTSNE does in transform(), a book at a time (Policar, Strazar & Zupan 2019, section 2): each has a
// distribution of its own over those that stay, of a small perplexity, and goes down the slope of its own
// divergence.
namespace shelf {

namespace {

constexpr double kPerplexity = 5;
constexpr int kSteps = 250;
constexpr double kRate = 0.1;
constexpr double kMomentum = 0.8;
constexpr double kSteepest = 0.25; ///< length of a slope
constexpr int kHalvings = 64;

/// Probabilities of the neighbors whose entropy is that of so many equal ones.
std::vector<double> probabilitiesOf(std::span<const Neighbor> neighbors, double perplexity)
{
    const double wanted = std::log(std::min(perplexity, static_cast<double>(neighbors.size())));
    const double nearest = static_cast<double>(neighbors.front().distance);
    std::vector<double> p(neighbors.size());
    const auto entropyAt = [&](double beta) {
        double sum = 0;
        double weighted = 0;
        for (std::size_t i = 0; i < p.size(); ++i) {
            const auto distance = static_cast<double>(neighbors[i].distance);
            const double beyond = distance * distance - nearest * nearest;
            p[i] = std::exp(-beta * beyond);
            sum += p[i];
            weighted += beta * beyond * p[i];
        }
        for (double& one : p)
            one /= sum;
        return std::log(sum) + weighted / sum;
    };
    double low = 0;
    double high = 1;
    while (entropyAt(high) > wanted && high < 1e30)
        high *= 2;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (entropyAt(middle) > wanted ? low : high) = middle;
    }
    entropyAt(high);
    return p;
}

} // namespace

int tsnePlaceNeighbors(const MapParameters& parameters)
{
    const double perplexity = std::min(kPerplexity, parameters.of<TsneParameters>().perplexity);
    return std::max(1, static_cast<int>(3 * perplexity));
}

void placeOneByTsne(const PlaceOne& one, std::span<float> at)
{
    const std::size_t dims = at.size();
    const std::size_t others = one.places.size() / dims;
    const std::vector<double> p =
        probabilitiesOf(one.neighbors, std::min(kPerplexity, one.parameters.of<TsneParameters>().perplexity));
    startAtWeightedMean(one, p, at);
    double place[3] = {};
    double speed[3] = {};
    std::copy(at.begin(), at.end(), place);
    for (int step = 0; step < kSteps; ++step) {
        double slope[3] = {};
        double pushes[3] = {};
        double sum = 0;
        for (std::size_t j = 0; j < others; ++j) {
            const float* from = one.places.data() + j * dims;
            double d2 = 0;
            double away[3];
            for (std::size_t d = 0; d < dims; ++d) {
                away[d] = place[d] - static_cast<double>(from[d]);
                d2 += away[d] * away[d];
            }
            const double near = 1 / (1 + d2);
            sum += near;
            for (std::size_t d = 0; d < dims; ++d)
                pushes[d] += near * near * away[d];
        }
        for (std::size_t i = 0; i < p.size(); ++i) {
            const float* to = one.places.data() + static_cast<std::size_t>(one.neighbors[i].row) * dims;
            double d2 = 0;
            for (std::size_t d = 0; d < dims; ++d)
                d2 += (place[d] - static_cast<double>(to[d])) * (place[d] - static_cast<double>(to[d]));
            for (std::size_t d = 0; d < dims; ++d)
                slope[d] += p[i] / (1 + d2) * (place[d] - static_cast<double>(to[d]));
        }
        double length = 0;
        for (std::size_t d = 0; d < dims; ++d) {
            slope[d] -= pushes[d] / sum;
            length += slope[d] * slope[d];
        }
        const double shorter = std::min(1.0, kSteepest / std::max(1e-300, std::sqrt(length)));
        for (std::size_t d = 0; d < dims; ++d) {
            speed[d] = kMomentum * speed[d] - kRate * shorter * slope[d];
            place[d] += speed[d];
        }
    }
    for (std::size_t d = 0; d < dims; ++d)
        at[d] = static_cast<float>(place[d]);
}

} // namespace shelf
