// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/umap/umap.h"

#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/parameters/parameter_fields.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kForceChunk = 256;       // points
constexpr std::size_t kPointsAtOnce = 1 << 14; // between two looks at the clock
constexpr std::size_t kStepChunk = 1 << 14;
constexpr std::size_t kPoolChunk = 1 << 12;
constexpr std::size_t kLargestPool = 1 << 14;
constexpr std::size_t kWindow = 32; // others that push a point in an epoch
constexpr int kCostEvery = 20;
constexpr std::uint64_t kCostStream = std::numeric_limits<std::uint64_t>::max();

// The rate falls with the square of the epochs left. Long memories of the force let the clusters travel at a
// rate at which they do not boil; chosen by the neighbors kept and the cross-entropy of mixtures.
constexpr double kRate = 2;
constexpr double kMeanDecay = 0.8;
constexpr double kSquareDecay = 0.99;
constexpr float kFarthest = 1e6F; // a place beyond it comes from no layout
constexpr float kEpsilon = 1e-2F; // a push from afar stays weak: it is not blown up to a whole step

Status checkRequest(const UmapRequest& request, const LayoutState& state)
{
    const FuzzySet& set = request.set;
    if (state.dims != 2 && state.dims != 3)
        return Error::usageError(
            tr("UMAP draws maps of 2 or 3 dimensions, not %1").arg(std::to_string(state.dims)));
    if (state.points() != set.points() ||
        state.position.size() != state.points() * static_cast<std::size_t>(state.dims))
        return Error::usageError(tr("The layout has %1 books and their neighbors are known of %2")
                                     .arg(std::to_string(state.points()))
                                     .arg(std::to_string(set.points())),
                                 tr("Start the map anew"));
    if (!set.start.empty() &&
        (set.column.size() != set.start.back() || set.membership.size() != set.start.back()))
        return Error::usageError(tr("The memberships are not as many as their rows say"));
    if (state.iteration < 0)
        return Error::usageError(tr("A layout cannot have done less than no epochs"));
    for (const auto* part : {&state.velocity, &state.gain})
        if (!part->empty() && part->size() != state.position.size())
            return Error::usageError(tr("The layout is not one that UMAP left"), tr("Start the map anew"));
    const auto sound = [](const std::vector<float>& values, float bound) {
        return std::all_of(values.begin(), values.end(), [&](float x) { return std::abs(x) <= bound; });
    };
    constexpr float kLargest = std::numeric_limits<float>::max();
    if (!sound(state.position, kFarthest) || !sound(state.velocity, kLargest) || !sound(state.gain, kLargest))
        return Error::failure(tr("The layout has places that are not numbers or out of all bounds"),
                              tr("Start the map anew"));
    return {};
}

class Layout {
public:
    Layout(const UmapRequest& request, LayoutState state, const LayoutObserver& observer)
        : m_set(request.set),
          m_seed(request.seed),
          m_state(std::move(state)),
          m_observer(observer),
          m_progressSeconds(request.progressSeconds),
          m_workers(request.threads),
          m_points(m_state.points()),
          m_dims(static_cast<std::size_t>(m_state.dims)),
          m_epochs(umapEpochs(request.parameters, m_points)),
          m_curve(umapCurve(request.parameters.minDist, request.parameters.spread)),
          m_places(std::clamp(m_points, std::size_t{1024}, kLargestPool))
    {
        m_state.velocity.resize(m_state.position.size());
        m_state.gain.resize(m_state.position.size());
        m_force.resize(m_state.position.size());
        m_pool.resize(m_dims * (m_places + kWindow));
        m_strength.resize(m_points);
        for (std::size_t i = 0; i < m_points; ++i)
            for (std::size_t e = m_set.start[i]; e < m_set.start[i + 1]; ++e)
                m_strength[i] += m_set.membership[e];
    }

    LayoutState run()
    {
        if (m_state.curve.empty() && m_state.iteration == 0)
            measure();
        while (!m_stopped && m_state.iteration < m_epochs) {
            drawPool(static_cast<std::uint64_t>(m_state.iteration));
            sumForces();
            if (m_stopped)
                break; // half the forces move nothing
            move();
            ++m_state.iteration;
            if (m_state.iteration % kCostEvery == 0 || m_state.iteration == m_epochs)
                measure();
            show(m_state.iteration == m_epochs);
        }
        return std::move(m_state);
    }

private:
    /// Places of points drawn at random: each point is pushed by a window of them, which is read at a stretch
    /// where single draws would wander over all the memory.
    void drawPool(std::uint64_t stream)
    {
        Random random(m_seed, stream);
        const auto key = static_cast<std::uint32_t>(random.next() >> 32);
        m_key = static_cast<std::uint32_t>(random.next() >> 32);
        const std::size_t size = m_places + kWindow;
        m_workers.run((size + kPoolChunk - 1) / kPoolChunk, [&](std::size_t chunk, int) {
            const std::size_t end = std::min(size, (chunk + 1) * kPoolChunk);
            for (std::size_t q = chunk * kPoolChunk; q < end; ++q) {
                const std::uint64_t draw = scrambled(static_cast<std::uint32_t>(q) ^ key);
                const std::size_t point = draw * m_points >> 32;
                for (std::size_t d = 0; d < m_dims; ++d)
                    m_pool[d * size + q] = m_state.position[point * m_dims + d];
            }
        });
    }

    UmapJob job(std::size_t first, std::size_t end)
    {
        UmapJob job;
        job.dims = m_state.dims;
        job.firstPoint = first;
        job.endPoint = end;
        job.start = m_set.start.data();
        job.column = m_set.column.data();
        job.membership = m_set.membership.data();
        job.strength = m_strength.data();
        job.position = m_state.position.data();
        job.pool = m_pool.data();
        job.poolStride = m_places + kWindow;
        job.windows = static_cast<std::uint32_t>(m_places);
        job.key = m_key;
        job.windowSize = kWindow;
        job.a = static_cast<float>(m_curve.a);
        job.b = static_cast<float>(m_curve.b);
        job.force = m_force.data();
        return job;
    }

    /// Runs body(first, end) over chunks of the points, and shows the map in between.
    template <class Body> void eachChunk(bool mayEndEarly, Body body)
    {
        for (std::size_t first = 0; first < m_points; first += kPointsAtOnce) {
            if (first > 0)
                show(false);
            if (m_stopped && mayEndEarly)
                return;
            const std::size_t end = std::min(m_points, first + kPointsAtOnce);
            m_workers.run((end - first + kForceChunk - 1) / kForceChunk, [&](std::size_t chunk, int) {
                const FlushTiny flush;
                const std::size_t from = first + chunk * kForceChunk;
                body(from, std::min(end, from + kForceChunk));
            });
        }
    }

    void sumForces()
    {
        eachChunk(true, [&](std::size_t first, std::size_t end) { kernels().umapForces(job(first, end)); });
    }

    void move()
    {
        const int step = m_state.iteration + 1;
        const double left = 1 - static_cast<double>(m_state.iteration) / m_epochs;
        const std::size_t chunks = (m_points + kStepChunk - 1) / kStepChunk;
        std::vector<double> sums(chunks * m_dims);
        m_workers.run(chunks, [&](std::size_t chunk, int) {
            const FlushTiny flush;
            const std::size_t first = chunk * kStepChunk * m_dims;
            const std::size_t end = std::min(m_state.position.size(), first + kStepChunk * m_dims);
            AdamJob adam;
            adam.count = end - first;
            adam.force = m_force.data() + first;
            adam.mean = m_state.velocity.data() + first;
            adam.square = m_state.gain.data() + first;
            adam.position = m_state.position.data() + first;
            adam.meanShare = static_cast<float>(1 - kMeanDecay);
            adam.squareShare = static_cast<float>(1 - kSquareDecay);
            adam.rate = static_cast<float>(kRate * left * left / (1 - std::pow(kMeanDecay, step)));
            adam.squareScale = static_cast<float>(1 / (1 - std::pow(kSquareDecay, step)));
            adam.epsilon = kEpsilon;
            kernels().adamStep(adam);
            for (std::size_t i = first; i < end; i += m_dims)
                for (std::size_t d = 0; d < m_dims; ++d)
                    sums[chunk * m_dims + d] += static_cast<double>(m_state.position[i + d]);
        });
        for (std::size_t d = 0; d < m_dims; ++d) {
            double sum = 0;
            for (std::size_t chunk = 0; chunk < chunks; ++chunk)
                sum += sums[chunk * m_dims + d];
            const auto mean = static_cast<float>(sum / static_cast<double>(m_points));
            for (std::size_t i = d; i < m_state.position.size(); i += m_dims)
                m_state.position[i] -= mean;
        }
    }

    void measure()
    {
        drawPool(kCostStream);
        std::vector<double> costs((m_points + kForceChunk - 1) / kForceChunk);
        eachChunk(false, [&](std::size_t first, std::size_t end) {
            costs[first / kForceChunk] = kernels().umapCost(job(first, end));
        });
        const double sum = std::accumulate(costs.begin(), costs.end(), 0.0);
        m_state.curve.push_back({m_state.iteration, sum / static_cast<double>(m_points)});
    }

    void show(bool atOnce)
    {
        if (!m_observer || m_stopped)
            return;
        const auto now = std::chrono::steady_clock::now();
        if (!atOnce && std::chrono::duration<double>(now - m_shown).count() < m_progressSeconds)
            return;
        m_shown = now;
        m_stopped = !m_observer({m_state.iteration, m_epochs, m_state.position, m_state.dims, m_state.curve});
    }

    const FuzzySet& m_set;
    std::uint64_t m_seed;
    LayoutState m_state;
    const LayoutObserver& m_observer;
    double m_progressSeconds;
    Workers m_workers;
    std::size_t m_points;
    std::size_t m_dims;
    int m_epochs;
    UmapCurve m_curve;
    std::size_t m_places; ///< at which a window of the pool may begin
    std::uint32_t m_key = 0;
    std::vector<float> m_force;
    std::vector<float> m_pool;
    std::vector<float> m_strength;
    std::chrono::steady_clock::time_point m_shown{};
    bool m_stopped = false; ///< by the observer
};

} // namespace

Result<LayoutState> runUmap(const UmapRequest& request, LayoutState state, const LayoutObserver& observer)
{
    if (const Status status = checkRequest(request, state); !status)
        return status.error();
    if (state.points() == 0)
        return state;
    return atEdge({tr("draw this map", "a task")},
                  [&]() -> Result<LayoutState> { return Layout(request, std::move(state), observer).run(); });
}

namespace {

void addParameters(MapTableBuilder& t)
{
    using namespace fields;
    constexpr std::int64_t kMaxEpochs = 100'000;
    t.add(integer<1, 1000, MapParameters>(
              "neighbors", trNoop("Neighbors"),
              trNoop("Neighbors of each book that are kept near, itself counted: small shows fine grain, "
                     "large the "
                     "large picture."),
              [](auto& s) -> auto& { return s.template of<UmapParameters>().neighbors; }),
          always);
    t.add(real<MapParameters>(
              "min_dist", trNoop("Least distance"),
              trNoop("How close books may lie: 0 packs them into clumps."),
              [](auto& s) -> auto& { return s.template of<UmapParameters>().minDist; },
              [] {
                  return Range{0, 3};
              }),
          always);
    t.add(integer<0, kMaxEpochs, MapParameters>(
              "epochs", trNoop("Epochs"),
              trNoop("Rounds over all pairs of neighbors; 0: 500 up to 10,000 books, 200 above."),
              [](auto& s) -> auto& { return s.template of<UmapParameters>().epochs; }),
          always);
    addMetricAndStart(t);
    t.add(real<MapParameters>(
              "spread", trNoop("Spread"), trNoop("How far apart groups lie, against the least distance."),
              [](auto& s) -> auto& { return s.template of<UmapParameters>().spread; },
              [] {
                  return Range{0.1, 10};
              }),
          always, kAdvanced);
}

int neighborsWanted(const MapParameters& parameters, std::size_t points)
{
    const auto most = static_cast<int>(std::min<std::size_t>(points - 1, 1'000'000));
    return std::min(std::max(1, parameters.of<UmapParameters>().neighbors - 1), most);
}

int length(const MapParameters& parameters, std::size_t points)
{
    return umapEpochs(parameters.of<UmapParameters>(), points);
}

Result<std::shared_ptr<const void>> prepare(const PrepareRequest& request, const Progress& progress)
{
    auto made = umapFuzzySet(request.neighbors, request.threads, progress);
    if (!made)
        return made.error();
    return std::shared_ptr<const void>(std::make_shared<const FuzzySet>(std::move(made).value()));
}

Result<LayoutState> run(const LayoutRunRequest& request, LayoutState state, const LayoutObserver& observer)
{
    const auto& set = *static_cast<const FuzzySet*>(request.prepared);
    return runUmap({set, request.parameters.of<UmapParameters>(), request.parameters.seed, request.threads,
                    request.progressSeconds},
                   std::move(state), observer);
}

double nanoseconds(const MapParameters& parameters, std::size_t points)
{
    constexpr double kPair = 4;
    return length(parameters, points) * static_cast<double>(points) * 0.6 *
           parameters.of<UmapParameters>().neighbors * 6 * kPair;
}

constexpr std::string_view kLengthKeys[] = {"epochs"};
constexpr std::string_view kPreparedFrom[] = {"neighbors"};

} // namespace

constinit const LayoutMethod kUmapMethod{
    .key = "umap",
    .title = trNoop("UMAP"),
    .explanation = trNoop("neighbors stay neighbors, in tighter groups"),
    .note = trNoop("UMAP"),
    .parameters = addParameters,
    .faithfulBy = byParameter,
    .costName = trNoop("cross-entropy"),
    .costKey = "cross_entropy",
    .stepName = "epoch",
    .lengthKeys = kLengthKeys,
    .preparedFrom = kPreparedFrom,
    .length = length,
    .neighborsWanted = neighborsWanted,
    .prepare = prepare,
    .start = [](const MatrixView& rows,
                const MapParameters& p) { return umapStart(rows, p.dims, p.start, p.seed); },
    .run = run,
    .nanoseconds = nanoseconds,
    .placeOne = placeOneByUmap,
    .placeNeighbors = [](const MapParameters& p) { return p.of<UmapParameters>().neighbors; },
};

} // namespace shelf
