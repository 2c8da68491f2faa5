// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/pacmap/pacmap.h"

#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "engine/parameters/parameter_fields.h"

#include <Eigen/Core>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kKinds = 3;
constexpr int kMoreCandidates = 50;
constexpr int kDrawn = 6; // of which the second nearest is a mid-near pair
constexpr std::size_t kPairChunk = 256;
constexpr std::size_t kPairsAtOnce = 1 << 14; // points between two reports
constexpr std::size_t kForceChunk = 256;
constexpr std::size_t kStepChunk = 1 << 14;
constexpr int kCostEvery = 25;
constexpr PacmapWeights kLastPhase{1, 0, 1};
constexpr double kMeanDecay = 0.9;
constexpr double kSquareDecay = 0.999;
constexpr float kEpsilon = 1e-7F;
constexpr std::uint64_t kMidNearStream = 0x6d69640000000000;
constexpr std::uint64_t kFurtherStream = 0x6661720000000000;
constexpr std::uint64_t kStartStream = 0x7061636d6170;

// A pair at squared distance r, d = 1 + r, costs d / (scale + d), or 1 / (1 + d) where it is further.
constexpr double kNearScale = 10;
constexpr double kMidNearScale = 10'000;

double squared(float distance, Metric metric)
{
    const auto d = static_cast<double>(distance);
    return metric == Metric::cosine ? 2 * std::max(d, 0.0) : d * d;
}

/// Chooses the pairs of one point after the other.
class PairSearch {
public:
    PairSearch(const MatrixView& rows, const NeighborGraph& graph, std::uint64_t seed, PacmapPairs& pairs)
        : m_rows(rows), m_graph(graph), m_seed(seed), m_pairs(pairs), m_scale(graph.rows)
    {
        for (std::size_t i = 0; i < graph.rows; ++i) {
            // Of the fourth to the sixth neighbor, or of the last where there are fewer.
            const auto distances = graph.distances(i);
            const std::size_t first = std::min<std::size_t>(3, distances.size() - 1);
            const auto some = distances.subspan(first, std::min<std::size_t>(3, distances.size() - first));
            double sum = 0;
            for (const float distance : some)
                sum += std::sqrt(squared(distance, graph.metric));
            m_scale[i] = std::max(sum / static_cast<double>(some.size()), 1e-10);
        }
    }

    void run(std::size_t point)
    {
        chooseNear(point);
        chooseMidNear(point);
        chooseFurther(point);
    }

private:
    static std::span<std::uint32_t> own(std::vector<std::uint32_t>& all, int count, std::size_t point)
    {
        const auto width = static_cast<std::size_t>(count);
        return std::span(all).subspan(point * width, width);
    }

    void chooseNear(std::size_t point)
    {
        const auto neighbors = m_graph.of(point);
        const auto distances = m_graph.distances(point);
        std::vector<double> scaled(neighbors.size());
        for (std::size_t j = 0; j < scaled.size(); ++j)
            scaled[j] = squared(distances[j], m_graph.metric) / m_scale[point] /
                        m_scale[static_cast<std::size_t>(neighbors[j])];
        std::vector<std::size_t> order(scaled.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return scaled[a] < scaled[b]; });
        const auto chosen = own(m_pairs.near, m_pairs.counts.near, point);
        for (std::size_t j = 0; j < chosen.size(); ++j)
            chosen[j] = static_cast<std::uint32_t>(neighbors[order[j]]);
    }

    /// Another point that is among neither; there must be one.
    std::uint32_t draw(Random& random, std::size_t point, std::span<const std::uint32_t> taken,
                       std::span<const std::uint32_t> alsoTaken) const
    {
        const auto holds = [](std::span<const std::uint32_t> all, std::uint32_t x) {
            return std::find(all.begin(), all.end(), x) != all.end();
        };
        while (true) {
            const auto other = static_cast<std::uint32_t>(random.below(m_pairs.points));
            if (other != point && !holds(taken, other) && !holds(alsoTaken, other))
                return other;
        }
    }

    void chooseMidNear(std::size_t point)
    {
        Random random(m_seed, kMidNearStream + point);
        const auto chosen = own(m_pairs.midNear, m_pairs.counts.midNear, point);
        const auto row = [this](std::size_t r) {
            return std::span(m_rows.data + r * m_rows.stride, m_rows.cols);
        };
        for (std::size_t j = 0; j < chosen.size(); ++j) {
            const auto earlier = chosen.first(j);
            const std::size_t count = std::min<std::size_t>(kDrawn, m_pairs.points - 1 - j);
            std::uint32_t drawn[kDrawn];
            std::pair<double, std::uint32_t> byDistance[kDrawn];
            for (std::size_t t = 0; t < count; ++t) {
                drawn[t] = draw(random, point, earlier, std::span<const std::uint32_t>(drawn, t));
                byDistance[t] = {distanceOf(row(point), row(drawn[t]), m_graph.metric), drawn[t]};
            }
            std::sort(byDistance, byDistance + count);
            chosen[j] = byDistance[count > 1 ? 1 : 0].second;
        }
    }

    void chooseFurther(std::size_t point)
    {
        Random random(m_seed, kFurtherStream + point);
        const auto near = own(m_pairs.near, m_pairs.counts.near, point);
        const auto chosen = own(m_pairs.further, m_pairs.counts.further, point);
        for (std::size_t j = 0; j < chosen.size(); ++j)
            chosen[j] = draw(random, point, near, chosen.first(j));
    }

    const MatrixView& m_rows;
    const NeighborGraph& m_graph;
    std::uint64_t m_seed;
    PacmapPairs& m_pairs;
    std::vector<double> m_scale; ///< typical distance of each point's neighbors
};

/// Lists each pair at both its ends.
void addPartners(PacmapPairs& pairs)
{
    const std::pair<const std::vector<std::uint32_t>&, int> kinds[kKinds] = {
        {pairs.near, pairs.counts.near},
        {pairs.midNear, pairs.counts.midNear},
        {pairs.further, pairs.counts.further}};
    pairs.start.assign(kKinds * pairs.points + 1, 0);
    for (std::size_t k = 0; k < kKinds; ++k)
        for (std::size_t e = 0; e < kinds[k].first.size(); ++e) {
            ++pairs.start[kKinds * (e / static_cast<std::size_t>(kinds[k].second)) + k + 1];
            ++pairs.start[kKinds * kinds[k].first[e] + k + 1];
        }
    std::partial_sum(pairs.start.begin(), pairs.start.end(), pairs.start.begin());
    pairs.partner.resize(pairs.start.back());
    std::vector<std::uint32_t> next(pairs.start.begin(), pairs.start.end() - 1);
    for (std::size_t k = 0; k < kKinds; ++k)
        for (std::size_t e = 0; e < kinds[k].first.size(); ++e) {
            const std::size_t i = e / static_cast<std::size_t>(kinds[k].second);
            const std::size_t j = kinds[k].first[e];
            pairs.partner[next[kKinds * i + k]++] = static_cast<std::uint32_t>(j);
            pairs.partner[next[kKinds * j + k]++] = static_cast<std::uint32_t>(i);
        }
}

template <std::size_t kDims>
void sumForces(const PacmapPairs& pairs, const PacmapWeights& weights, const float* position,
               std::size_t first, std::size_t end, float* force)
{
    const float factor[kKinds] = {static_cast<float>(weights.near * 2 * kNearScale),
                                  static_cast<float>(weights.midNear * 2 * kMidNearScale),
                                  static_cast<float>(weights.further * -2)};
    constexpr float kScale[kKinds] = {kNearScale, kMidNearScale, 1};
    for (std::size_t i = first; i < end; ++i) {
        const float* own = position + i * kDims;
        std::fill_n(force + i * kDims, kDims, 0.0F);
        for (std::size_t k = 0; k < kKinds; ++k) {
            float sum[kDims] = {};
            const std::size_t last = factor[k] == 0 ? 0 : pairs.start[kKinds * i + k + 1];
            for (std::size_t e = pairs.start[kKinds * i + k]; e < last; ++e) {
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

PacmapCounts pacmapCounts(const PacmapParameters& parameters, std::size_t points)
{
    if (points < 2)
        return {};
    const auto others = static_cast<double>(points - 1);
    const auto whole = [&](double count) { return static_cast<int>(std::clamp(count, 0.0, others)); };
    double near = std::min<double>(std::max(1, parameters.neighbors), others);
    double midNear = std::round(near * parameters.midNearRatio);
    double further = std::round(near * parameters.furtherRatio);
    if (near + midNear + further > others) {
        const double share =
            static_cast<double>(points) / (1 + parameters.midNearRatio + parameters.furtherRatio);
        near = std::max(1.0, std::floor(share));
        midNear = std::floor(share * parameters.midNearRatio);
        further = std::max(1.0, std::floor(share * parameters.furtherRatio));
    }
    return {whole(near), whole(midNear), whole(std::min(further, others - near))};
}

int pacmapCandidates(const PacmapParameters& parameters, std::size_t points)
{
    return static_cast<int>(
        std::min(static_cast<std::size_t>(std::max(1, parameters.neighbors) + kMoreCandidates),
                 std::max<std::size_t>(points, 2) - 1));
}

Result<PacmapPairs> pacmapPairs(const MatrixView& rows, const NeighborGraph& graph,
                                const PacmapParameters& parameters, std::uint64_t seed, int threads,
                                const Progress& progress)
{
    if (graph.rows < 2 || graph.k < 1)
        return Error::usageError("PaCMAP needs at least two books and a neighbor of each");
    if (graph.metric == Metric::dot)
        return Error::usageError("PaCMAP needs distances between books, and the dot product is none",
                                 "Choose the euclidean or the cosine metric");
    const std::size_t entries = graph.rows * static_cast<std::size_t>(graph.k);
    if (graph.rows != rows.rows || graph.neighbor.size() != entries || graph.distance.size() != entries)
        return Error::usageError("The list of neighbors is not as long as its size says");
    PacmapPairs pairs;
    pairs.points = graph.rows;
    pairs.counts = pacmapCounts(parameters, graph.rows);
    pairs.counts.near = std::min(pairs.counts.near, graph.k);
    const auto all = [&](int count) { return pairs.points * static_cast<std::size_t>(count); };
    // Both ends of every pair are counted in 32 bits.
    if (all(pairs.counts.near + pairs.counts.midNear + pairs.counts.further) >
        std::numeric_limits<std::uint32_t>::max() / 2)
        return Error::usageError("There are more pairs than PaCMAP can hold", "Ask for fewer neighbors");
    pairs.near.resize(all(pairs.counts.near));
    pairs.midNear.resize(all(pairs.counts.midNear));
    pairs.further.resize(all(pairs.counts.further));
    PairSearch search(rows, graph, seed, pairs);
    Workers workers(threads);
    for (std::size_t first = 0; first < pairs.points; first += kPairsAtOnce) {
        if (!report(progress, first, pairs.points))
            return Error::cancelledByCaller();
        const std::size_t end = std::min(pairs.points, first + kPairsAtOnce);
        workers.run((end - first + kPairChunk - 1) / kPairChunk, [&](std::size_t chunk, int) {
            const std::size_t from = first + chunk * kPairChunk;
            for (std::size_t i = from; i < std::min(end, from + kPairChunk); ++i)
                search.run(i);
        });
    }
    addPartners(pairs);
    if (!report(progress, pairs.points, pairs.points))
        return Error::cancelledByCaller();
    return pairs;
}

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
        return Error::usageError("A PaCMAP map has 2 or 3 dimensions");
    if (rows.empty())
        return Error::usageError("This model has no book vectors to draw a map of",
                                 "Train a factorization or a network");
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
        return Error::usageError("A PaCMAP map has 2 or 3 dimensions");
    const std::size_t size = pairs.points * static_cast<std::size_t>(state.dims);
    const auto fits = [&](const std::vector<float>& own) { return own.empty() || own.size() == size; };
    if (state.position.size() != size || !fits(state.velocity) || !fits(state.gain) || state.iteration < 0)
        return Error::usageError("The layout is of other books than the pairs", "Start the map anew");
    for (const auto* values : {&state.position, &state.velocity, &state.gain})
        if (!std::all_of(values->begin(), values->end(), [](float x) { return std::isfinite(x); }))
            return Error{.message = "The layout has places that are not numbers",
                         .advice = "Start the map anew"};
    if (!(request.parameters.learningRate > 0))
        return Error::usageError("The learning rate of PaCMAP must be above 0");
    return Layout(request, std::move(state), observer).run();
}

namespace {

void addParameters(MapTableBuilder& t)
{
    using namespace fields;
    using Own = PacmapParameters;
    const auto add = [&](MapParameter row, bool advanced = false) {
        t.add(std::move(row), always, advanced);
    };
    constexpr std::int64_t kMaxIterations = 100'000;
    add(integer<1, 1000, MapParameters>(
        "neighbors", "Neighbors",
        "Neighbors of each book that are kept near: small shows fine grain, large the large picture.",
        [](auto& s) -> auto& { return s.template of<Own>().neighbors; }));
    add(real<MapParameters>(
        "mid_near_ratio", "Mid-near ratio",
        "Books at middle distance for each neighbor: they draw the large picture together at first.",
        [](auto& s) -> auto& { return s.template of<Own>().midNearRatio; },
        [] {
            return Range{0, 10};
        }));
    add(real<MapParameters>(
        "further_ratio", "Further ratio", "Books anywhere for each neighbor, which push it away.",
        [](auto& s) -> auto& { return s.template of<Own>().furtherRatio; },
        [] {
            return Range{0.1, 20};
        }));
    add(integer<1, kMaxIterations, MapParameters>(
        "iterations", "Iterations",
        "Steps of the descent, all three phases together; more can be added afterwards.",
        [](auto& s) -> auto& { return s.template of<Own>().iterations; }));
    addMetricAndStart(t);
    add(integer<0, kMaxIterations, MapParameters>(
            "first_phase", "First phase",
            "Iterations in which the books at middle distance count much and ever less.",
            [](auto& s) -> auto& { return s.template of<Own>().firstPhase; }),
        kAdvanced);
    add(integer<0, kMaxIterations, MapParameters>(
            "second_phase", "Second phase",
            "Iterations in which neighbors and books at middle distance count alike; after them only "
            "neighbors pull.",
            [](auto& s) -> auto& { return s.template of<Own>().secondPhase; }),
        kAdvanced);
    add(real<MapParameters>(
            "learning_rate", "Learning rate", "Length of the steps.",
            [](auto& s) -> auto& { return s.template of<Own>().learningRate; },
            [] {
                return Range{0.001, 100};
            }),
        kAdvanced);
}

Result<std::shared_ptr<const void>> prepare(const PrepareRequest& request, const Progress& progress)
{
    auto made = pacmapPairs(request.rows, request.neighbors, request.parameters.of<PacmapParameters>(),
                            request.parameters.seed, request.threads, progress);
    if (!made)
        return made.error();
    return std::shared_ptr<const void>(std::make_shared<const PacmapPairs>(std::move(made).value()));
}

Result<LayoutState> run(const LayoutRunRequest& request, LayoutState state, const LayoutObserver& observer)
{
    const auto& pairs = *static_cast<const PacmapPairs*>(request.prepared);
    return runPacmap(
        {pairs, request.parameters.of<PacmapParameters>(), request.threads, request.progressSeconds},
        std::move(state), observer);
}

constexpr std::string_view kLengthKeys[] = {"iterations"};
constexpr std::string_view kPreparedFrom[] = {"neighbors", "mid_near_ratio", "further_ratio", "seed"};

} // namespace

constinit const LayoutMethod kPacmapMethod{
    .key = "pacmap",
    .title = "PaCMAP",
    .explanation = "neighbors and the large picture at once",
    .note = "PaCMAP",
    .parameters = addParameters,
    .faithfulBy = byParameter,
    .costName = "loss",
    .costKey = "loss",
    .stepName = "iteration",
    .lengthKeys = kLengthKeys,
    .preparedFrom = kPreparedFrom,
    .length = [](const MapParameters& p, std::size_t) { return p.of<PacmapParameters>().iterations; },
    .neighborsWanted = [](const MapParameters& p,
                          std::size_t points) { return pacmapCandidates(p.of<PacmapParameters>(), points); },
    .prepare = prepare,
    .start = [](const MatrixView& rows,
                const MapParameters& p) { return pacmapStart(rows, p.dims, p.start, p.seed); },
    .run = run,
    .nanoseconds =
        [](const MapParameters& p, std::size_t points) {
            const PacmapCounts counts = pacmapCounts(p.of<PacmapParameters>(), points);
            return 3.0 * p.of<PacmapParameters>().iterations * static_cast<double>(points) * 2 *
                   (counts.near + counts.further);
        },
};

} // namespace shelf
