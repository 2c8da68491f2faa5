// SPDX-License-Identifier: GPL-3.0-or-later
// The descent: what the pairs cost, where they lead, and the steps that follow them.
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/projection/pacmap/pacmap.h"

#include <Eigen/Core>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kForceChunk = 256;
constexpr std::size_t kStepChunk = 1 << 14;
constexpr int kCostEvery = 25;
constexpr PacmapWeights kLastPhase{1, 0, 1};
constexpr double kMeanDecay = 0.9;
constexpr double kSquareDecay = 0.999;
constexpr float kEpsilon = 1e-7F;
constexpr std::uint64_t kStartStream = 0x7061636d6170;

// A pair at squared distance r, d = 1 + r, costs d / (scale + d), or 1 / (1 + d) where it is further.
constexpr double kNearScale = 10;
constexpr double kMidNearScale = 10'000;

template <std::size_t kDims>
void sumForces(const PacmapPairs& pairs, const PacmapWeights& weights, const float* position,
               std::size_t first, std::size_t end, float* force)
{
    const float factor[PacmapPairs::kKinds] = {static_cast<float>(weights.near * 2 * kNearScale),
                                               static_cast<float>(weights.midNear * 2 * kMidNearScale),
                                               static_cast<float>(weights.further * -2)};
    constexpr float kScale[PacmapPairs::kKinds] = {kNearScale, kMidNearScale, 1};
    for (std::size_t i = first; i < end; ++i) {
        const float* own = position + i * kDims;
        std::fill_n(force + i * kDims, kDims, 0.0F);
        for (std::size_t k = 0; k < PacmapPairs::kKinds; ++k) {
            float sum[kDims] = {};
            const std::size_t last = factor[k] == 0 ? 0 : pairs.start[PacmapPairs::kKinds * i + k + 1];
            for (std::size_t e = pairs.start[PacmapPairs::kKinds * i + k]; e < last; ++e) {
                const float* other = position + pairs.partner[e] * kDims;
                float d = 1;
                for (std::size_t c = 0; c < kDims; ++c)
                    d += (other[c] - own[c]) * (other[c] - own[c]);
                const float share = 1 / (kScale[k] + d);
                for (std::size_t c = 0; c < kDims; ++c)
                    sum[c] += share * share * (other[c] - own[c]);
            }
            for (std::size_t c = 0; c < kDims; ++c)
                force[i * kDims + c] += factor[k] * sum[c];
        }
    }
}

void sumAllForces(const PacmapPairs& pairs, const PacmapWeights& weights, const float* position, int dims,
                  Workers& workers, float* force)
{
    const auto part = dims == 3 ? sumForces<3> : sumForces<2>;
    workers.run((pairs.points + kForceChunk - 1) / kForceChunk, [&](std::size_t chunk, int) {
        const FlushTiny flush;
        const std::size_t first = chunk * kForceChunk;
        part(pairs, weights, position, first, std::min(pairs.points, first + kForceChunk), force);
    });
}

class Layout {
public:
    Layout(const PacmapRequest& request, LayoutState state, const LayoutObserver& observer)
        : m_pairs(request.pairs),
          m_parameters(request.parameters),
          m_state(std::move(state)),
          m_observer(observer),
          m_progressSeconds(request.progressSeconds),
          m_workers(request.threads),
          m_dims(static_cast<std::size_t>(m_state.dims))
    {
        m_state.velocity.resize(m_state.position.size());
        m_state.gain.resize(m_state.position.size());
        m_force.resize(m_state.position.size());
        // What an earlier end added to the curve would not be there had it gone on.
        while (!m_state.curve.empty() && m_state.curve.back().iteration % kCostEvery != 0)
            m_state.curve.pop_back();
    }

    LayoutState run()
    {
        if (m_state.iteration % kCostEvery == 0)
            noteCost();
        bool going = show(true);
        while (going && m_state.iteration < m_parameters.iterations) {
            sumAllForces(m_pairs, pacmapWeights(m_parameters, m_state.iteration), m_state.position.data(),
                         m_state.dims, m_workers, m_force.data());
            move();
            ++m_state.iteration;
            if (m_state.iteration % kCostEvery == 0)
                noteCost();
            going = show(false);
        }
        noteCost();
        if (going)
            show(true);
        return std::move(m_state);
    }

private:
    void move()
    {
        const int step = m_state.iteration + 1;
        const double warm = std::sqrt(1 - std::pow(kSquareDecay, step)) / (1 - std::pow(kMeanDecay, step));
        const std::size_t size = m_state.position.size();
        m_workers.run((size + kStepChunk - 1) / kStepChunk, [&](std::size_t chunk, int) {
            const FlushTiny flush;
            const std::size_t first = chunk * kStepChunk;
            AdamJob adam;
            adam.count = std::min(size - first, kStepChunk);
            adam.force = m_force.data() + first;
            adam.mean = m_state.velocity.data() + first;
            adam.square = m_state.gain.data() + first;
            adam.position = m_state.position.data() + first;
            adam.meanShare = static_cast<float>(1 - kMeanDecay);
            adam.squareShare = static_cast<float>(1 - kSquareDecay);
            adam.rate = static_cast<float>(m_parameters.learningRate * warm);
            adam.epsilon = kEpsilon;
            kernels().adamStep(adam);
        });
        for (std::size_t d = 0; d < m_dims; ++d) {
            double sum = 0;
            for (std::size_t i = d; i < size; i += m_dims)
                sum += static_cast<double>(m_state.position[i]);
            const auto mean = static_cast<float>(sum / static_cast<double>(m_pairs.points));
            for (std::size_t i = d; i < size; i += m_dims)
                m_state.position[i] -= mean;
        }
    }

    void noteCost()
    {
        if (!m_state.curve.empty() && m_state.curve.back().iteration == m_state.iteration)
            return;
        m_state.curve.push_back(
            {m_state.iteration, pacmapLoss(m_pairs, m_state.position, m_state.dims, kLastPhase) /
                                    static_cast<double>(m_pairs.points)});
    }

    /// Sends the positions where it is time to; false where the observer wants to stop.
    bool show(bool always)
    {
        if (!m_observer)
            return true;
        const auto now = std::chrono::steady_clock::now();
        if (!always && std::chrono::duration<double>(now - m_shown).count() < m_progressSeconds)
            return true;
        m_shown = now;
        return m_observer(
            {m_state.iteration, m_parameters.iterations, m_state.position, m_state.dims, m_state.curve});
    }

    const PacmapPairs& m_pairs;
    PacmapParameters m_parameters;
    LayoutState m_state;
    const LayoutObserver& m_observer;
    double m_progressSeconds;
    Workers m_workers;
    std::size_t m_dims;
    std::vector<float> m_force;
    std::chrono::steady_clock::time_point m_shown{};
};

/// Largest difference of two entries of all the rows.
double extentOf(const MatrixView& rows)
{
    using Values = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Map<const Values, 0, Eigen::OuterStride<>> values(
        rows.data, static_cast<Eigen::Index>(rows.rows), static_cast<Eigen::Index>(rows.cols),
        Eigen::OuterStride<>(static_cast<Eigen::Index>(rows.stride)));
    return static_cast<double>(values.maxCoeff()) - static_cast<double>(values.minCoeff());
}

} // namespace

PacmapWeights pacmapWeights(const PacmapParameters& parameters, int iteration)
{
    constexpr double kGathering = 1000;
    constexpr double kHolding = 3;
    if (iteration < parameters.firstPhase) {
        const double done = static_cast<double>(iteration) / parameters.firstPhase;
        return {2, (1 - done) * kGathering + done * kHolding, 1};
    }
    if (iteration < parameters.firstPhase + parameters.secondPhase)
        return {3, kHolding, 1};
    return kLastPhase;
}

double pacmapLoss(const PacmapPairs& pairs, std::span<const float> position, int dims,
                  const PacmapWeights& weights)
{
    const auto width = static_cast<std::size_t>(dims);
    const auto sum = [&](const std::vector<std::uint32_t>& others, int count, auto cost) {
        double loss = 0;
        for (std::size_t e = 0; e < others.size(); ++e) {
            const std::size_t i = e / static_cast<std::size_t>(count);
            double d = 1;
            for (std::size_t c = 0; c < width; ++c) {
                const double way = static_cast<double>(position[i * width + c]) -
                                   static_cast<double>(position[others[e] * width + c]);
                d += way * way;
            }
            loss += cost(d);
        }
        return loss;
    };
    return weights.near * sum(pairs.near, pairs.counts.near, [](double d) { return d / (kNearScale + d); }) +
           weights.midNear *
               sum(pairs.midNear, pairs.counts.midNear, [](double d) { return d / (kMidNearScale + d); }) +
           weights.further * sum(pairs.further, pairs.counts.further, [](double d) { return 1 / (1 + d); });
}

std::vector<float> pacmapForces(const PacmapPairs& pairs, std::span<const float> position, int dims,
                                const PacmapWeights& weights, int threads)
{
    Workers workers(threads);
    std::vector<float> force(position.size());
    sumAllForces(pairs, weights, position.data(), dims, workers, force.data());
    return force;
}

Result<LayoutState> pacmapStart(const MatrixView& rows, int dims, MapStart start, std::uint64_t seed)
{
    if (dims != 2 && dims != 3)
        return Error::usageError(tr("A PaCMAP map has 2 or 3 dimensions"));
    if (rows.empty())
        return Error::usageError(tr("This model has no book vectors to draw a map of"),
                                 tr("Train a factorization or a network"));
    constexpr double kComponents = 0.01;
    constexpr double kRandom = 1e-4;
    constexpr double kJitter = 1e-7; // parts points that coincide
    const auto width = static_cast<std::size_t>(dims);
    Projection components;
    double scale = 0;
    if (start == MapStart::pca && rows.rows > 1) {
        auto found = principalComponents(rows, static_cast<int>(std::min(rows.cols, width)));
        if (!found)
            return found.error();
        components = std::move(*found);
        const double extent = extentOf(rows);
        scale = extent > 0 ? kComponents / extent : 0;
    }
    LayoutState state;
    state.dims = dims;
    state.position.resize(rows.rows * width);
    state.velocity.assign(state.position.size(), 0.0F);
    state.gain.assign(state.position.size(), 0.0F);
    Random random(seed, kStartStream);
    for (std::size_t i = 0; i < rows.rows; ++i)
        for (std::size_t d = 0; d < width; ++d) {
            const bool along = scale > 0 && d < static_cast<std::size_t>(components.dims);
            double x = (along ? kJitter : kRandom) * random.normal();
            if (along)
                x += scale * static_cast<double>(components.point(i)[d]);
            state.position[i * width + d] = static_cast<float>(x);
        }
    return state;
}

Result<LayoutState> runPacmap(const PacmapRequest& request, LayoutState state, const LayoutObserver& observer)
{
    const PacmapPairs& pairs = request.pairs;
    if (state.dims != 2 && state.dims != 3)
        return Error::usageError(tr("A PaCMAP map has 2 or 3 dimensions"));
    const std::size_t size = pairs.points * static_cast<std::size_t>(state.dims);
    const auto fits = [&](const std::vector<float>& own) { return own.empty() || own.size() == size; };
    if (state.position.size() != size || !fits(state.velocity) || !fits(state.gain) || state.iteration < 0)
        return Error::usageError(tr("The layout is of other books than the pairs"), tr("Start the map anew"));
    for (const auto* values : {&state.position, &state.velocity, &state.gain})
        if (!std::all_of(values->begin(), values->end(), [](float x) { return std::isfinite(x); }))
            return Error::failure(tr("The layout has places that are not numbers"), tr("Start the map anew"));
    if (!(request.parameters.learningRate > 0))
        return Error::usageError(tr("The learning rate of PaCMAP must be above 0"));
    return Layout(request, std::move(state), observer).run();
}

} // namespace shelf
