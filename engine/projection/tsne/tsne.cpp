// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/tsne.h"

#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/projection/tsne/tsne_forces.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

/// Iterations from one point of the curve to the next; the rule for an early end looks at the same ones.
constexpr int kCostEvery = 25;
constexpr std::size_t kChunkPoints = 16384;
constexpr float kLongestStep = 5;
/// Of the start and of the rest. The usual 0.8 (Belkina et al. 2019) is slower; 0.95 keeps small maps and
/// maps of noise shaking.
constexpr float kMomenta[2] = {0.5F, 0.9F};

class Layout {
public:
    Layout(const TsneRequest& request, LayoutState state, const LayoutObserver& observer)
        : m_parameters(request.parameters),
          m_observer(observer),
          m_progressSeconds(request.progressSeconds),
          m_state(std::move(state)),
          m_points(m_state.points()),
          m_width(layoutWidth(m_state.dims)),
          m_workers(request.threads),
          m_team(&m_workers),
          m_forces(request.affinities, m_state.dims, m_team),
          m_sums((m_points + kChunkPoints - 1) / kChunkPoints * m_width)
    {
        m_position = widened(m_state.position, 0);
        m_velocity = widened(m_state.velocity, 0);
        m_gain = widened(m_state.gain, 1);
        // What an earlier end added to the curve would not be there had it gone on.
        while (!m_state.curve.empty() && m_state.curve.back().iteration % kCostEvery != 0)
            m_state.curve.pop_back();
    }

    Result<LayoutState> run()
    {
        const FlushTiny flush;
        m_state.converged = false;
        bool going = show(true);
        while (going && m_state.iteration < m_parameters.iterations) {
            m_forces.evaluate(m_position);
            if (m_state.iteration % kCostEvery == 0 && noteCost())
                break;
            step();
            going = show(false);
        }
        if (m_state.curve.empty() || m_state.curve.back().iteration < m_state.iteration) {
            m_forces.evaluate(m_position);
            noteCost();
        }
        m_state.position = narrowed(m_position);
        m_state.velocity = narrowed(m_velocity);
        m_state.gain = narrowed(m_gain);
        if (going)
            show(true);
        return std::move(m_state);
    }

private:
    AlignedVector<float> widened(const std::vector<float>& values, float otherwise) const
    {
        const auto dims = static_cast<std::size_t>(m_state.dims);
        AlignedVector<float> wide(m_points * m_width, otherwise);
        for (std::size_t i = 0; i < m_points && !values.empty(); ++i)
            std::copy_n(values.data() + i * dims, dims, wide.data() + i * m_width);
        return wide;
    }

    std::vector<float> narrowed(const AlignedVector<float>& wide) const
    {
        const auto dims = static_cast<std::size_t>(m_state.dims);
        std::vector<float> values(m_points * dims);
        for (std::size_t i = 0; i < m_points; ++i)
            std::copy_n(wide.data() + i * m_width, dims, values.data() + i * dims);
        return values;
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
        m_state.position = narrowed(m_position);
        LayoutStep shown;
        shown.iteration = m_state.iteration;
        shown.iterations = m_parameters.iterations;
        shown.position = m_state.position;
        shown.dims = m_state.dims;
        shown.curve = m_state.curve;
        return m_observer(shown);
    }

    /// Adds the cost at the forces' positions to the curve; true where the layout may end early.
    bool noteCost()
    {
        if (!m_state.curve.empty() && m_state.curve.back().iteration == m_state.iteration)
            return endsEarly();
        m_state.curve.push_back({m_state.iteration, m_forces.cost(m_position)});
        return endsEarly();
    }

    /// Belkina et al. 2019: the cost falls by less than 1/5000 of itself an iteration.
    bool endsEarly()
    {
        const std::vector<CostPoint>& curve = m_state.curve;
        if (!m_parameters.stopEarly || curve.size() < 2)
            return false;
        const CostPoint& before = curve[curve.size() - 2];
        const CostPoint& now = curve.back();
        if (before.iteration < std::int64_t{2} * m_parameters.exaggerationIterations ||
            now.iteration - before.iteration != kCostEvery)
            return false;
        m_state.converged = before.cost - now.cost < now.cost / 5000 * kCostEvery;
        return m_state.converged;
    }

    /// Fades after the start as the square of what is left of as many iterations again. An abrupt end leaves
    /// points that the start has folded together no time to part: the map stays in a worse valley.
    double exaggeration() const
    {
        const int start = m_parameters.exaggerationIterations;
        const double late = m_parameters.lateExaggeration;
        if (m_state.iteration < start)
            return m_parameters.exaggeration;
        const double left = std::max(0.0, 1 - (m_state.iteration - start + 0.5) / std::max(start, 1));
        return late + (m_parameters.exaggeration - late) * left * left;
    }

    void step()
    {
        const bool early = m_state.iteration < m_parameters.exaggerationIterations;
        const double exaggeration = this->exaggeration();
        const double automatic = std::max(50.0, static_cast<double>(m_points) / exaggeration);
        DescentStep all;
        all.width = m_width;
        all.pull = static_cast<float>(exaggeration);
        all.push = static_cast<float>(1 / m_forces.normalizer());
        all.rate = static_cast<float>(m_parameters.learningRate > 0 ? m_parameters.learningRate : automatic);
        all.momentum = early ? kMomenta[0] : kMomenta[1];
        all.longestStep = kLongestStep;
        std::fill(m_sums.begin(), m_sums.end(), 0.0);
        const std::size_t chunks = (m_points + kChunkPoints - 1) / kChunkPoints;
        m_team.run(chunks, [&](std::size_t chunk, int) {
            const std::size_t first = chunk * kChunkPoints * m_width;
            DescentStep part = all;
            part.count = std::min(kChunkPoints, m_points - chunk * kChunkPoints);
            part.attraction = m_forces.attraction() + first;
            part.repulsion = m_forces.repulsion() + first;
            part.position = m_position.data() + first;
            part.velocity = m_velocity.data() + first;
            part.gain = m_gain.data() + first;
            kernels().map.descend(part, m_sums.data() + chunk * m_width);
        });
        center(chunks);
        ++m_state.iteration;
    }

    void center(std::size_t chunks)
    {
        float mean[4] = {};
        for (std::size_t d = 0; d < m_width; ++d) {
            double sum = 0;
            for (std::size_t chunk = 0; chunk < chunks; ++chunk)
                sum += m_sums[chunk * m_width + d];
            mean[d] = static_cast<float>(sum / static_cast<double>(m_points));
        }
        m_team.run(chunks, [&](std::size_t chunk, int) {
            const std::size_t end = std::min(m_points, (chunk + 1) * kChunkPoints);
            for (std::size_t i = chunk * kChunkPoints; i < end; ++i) {
                for (std::size_t d = 0; d < m_width; ++d)
                    m_position[i * m_width + d] -= mean[d];
            }
        });
    }

    const TsneParameters& m_parameters;
    const LayoutObserver& m_observer;
    double m_progressSeconds;
    LayoutState m_state;
    std::size_t m_points;
    std::size_t m_width;
    Workers m_workers;
    Team m_team;
    TsneForces m_forces;
    AlignedVector<float> m_position; ///< layoutWidth floats a point, as the two below
    AlignedVector<float> m_velocity;
    AlignedVector<float> m_gain;
    std::vector<double> m_sums; ///< chunks x m_width
    std::chrono::steady_clock::time_point m_shown;
};

Status checkRequest(const TsneRequest& request, const LayoutState& state)
{
    const TsneParameters& parameters = request.parameters;
    if (state.dims != 2 && state.dims != 3)
        return Error::usageError(tr("A t-SNE map has 2 or 3 dimensions"));
    if (state.points() != request.affinities.get().points() || state.points() == 0 ||
        state.position.size() % static_cast<std::size_t>(state.dims) != 0)
        return Error::usageError(tr("The map to go on from is of other books"), tr("Begin a new map"));
    for (const std::vector<float>* values : {&state.position, &state.velocity, &state.gain}) {
        if (!values->empty() && values->size() != state.position.size())
            return Error::usageError(tr("The map to go on from is incomplete"), tr("Begin a new map"));
        if (!std::all_of(values->begin(), values->end(), [](float x) { return std::isfinite(x); }))
            return Error::usageError(tr("The map to go on from has places that are not numbers"),
                                     tr("Begin a new map"));
    }
    if (!(parameters.exaggeration > 0) || !(parameters.lateExaggeration > 0) ||
        !(parameters.learningRate >= 0) || parameters.iterations < 0)
        return Error::usageError(tr("Exaggeration and learning rate of t-SNE must be above 0"));
    return {};
}

} // namespace

Result<LayoutState> runTsne(const TsneRequest& request, LayoutState state, const LayoutObserver& observer)
{
    if (const Status status = checkRequest(request, state); !status)
        return status.error();
    if (state.converged && request.parameters.stopEarly)
        return state;
    return atEdge({tr("draw this map", "a task")},
                  [&] { return Layout(request, std::move(state), observer).run(); });
}

double exactKlDivergence(const Affinities& affinities, const LayoutState& state)
{
    const auto dims = static_cast<std::size_t>(state.dims);
    const std::size_t points = state.points();
    const auto near = [&](std::size_t i, std::size_t j) {
        double far = 1;
        for (std::size_t d = 0; d < dims; ++d) {
            const double difference = static_cast<double>(state.position[i * dims + d]) -
                                      static_cast<double>(state.position[j * dims + d]);
            far += difference * difference;
        }
        return 1 / far;
    };
    double all = 0;
    for (std::size_t i = 0; i < points; ++i) {
        for (std::size_t j = i + 1; j < points; ++j)
            all += 2 * near(i, j);
    }
    double cost = 0;
    for (std::size_t i = 0; i < points; ++i) {
        for (std::size_t e = affinities.start[i]; e < affinities.start[i + 1]; ++e) {
            const double p = static_cast<double>(affinities.p[e]);
            if (p > 0)
                cost += p * std::log(p * all / near(i, affinities.column[e]));
        }
    }
    return cost;
}

namespace {

void addParameters(MapTableBuilder& t)
{
    using namespace fields;
    constexpr std::int64_t kMaxIterations = 100'000;
    t.add(real<MapParameters>(
              "perplexity", trNoop("Perplexity"),
              trNoop("How many neighbors a book tries to keep near, roughly: small shows fine grain, large "
                     "the large "
                     "picture."),
              [](auto& s) -> auto& { return s.template of<TsneParameters>().perplexity; },
              [] {
                  return Range{2, 1000};
              }),
          always);
    t.add(integer<1, kMaxIterations, MapParameters>(
              "iterations", trNoop("Iterations"),
              trNoop("Steps of the descent; more can be added afterwards."),
              [](auto& s) -> auto& { return s.template of<TsneParameters>().iterations; }),
          always);
    addMetricAndStart(t);
    t.add(boolean<MapParameters>(
              "stop_early", trNoop("Stop when settled"),
              trNoop("End where an iteration lowers the KL divergence by less than 1/5000 of it."),
              [](auto& s) -> auto& { return s.template of<TsneParameters>().stopEarly; }),
          always);
    t.add(real<MapParameters>(
              "exaggeration", trNoop("Early exaggeration"),
              trNoop("Attraction is multiplied by it at the start, to gather groups."),
              [](auto& s) -> auto& { return s.template of<TsneParameters>().exaggeration; },
              [] {
                  return Range{1, 100};
              }),
          always, kAdvanced);
    t.add(integer<0, kMaxIterations, MapParameters>(
              "exaggeration_iterations", trNoop("Exaggerated iterations"),
              trNoop("How many iterations the start lasts."),
              [](auto& s) -> auto& { return s.template of<TsneParameters>().exaggerationIterations; }),
          always, kAdvanced);
    t.add(real<MapParameters>(
              "late_exaggeration", trNoop("Late exaggeration"),
              trNoop("The same for the iterations after the start: above 1 tightens the groups of very large "
                     "maps."),
              [](auto& s) -> auto& { return s.template of<TsneParameters>().lateExaggeration; },
              [] {
                  return Range{1, 100};
              }),
          always, kAdvanced);
    t.add(real<MapParameters>(
              "learning_rate", trNoop("Learning rate"),
              trNoop("Length of the steps; 0: the number of books divided by the early exaggeration, at "
                     "least 50."),
              [](auto& s) -> auto& { return s.template of<TsneParameters>().learningRate; },
              [] {
                  return Range{0, 1e6};
              }),
          always, kAdvanced);
}

Result<std::shared_ptr<const void>> prepare(const PrepareRequest& request, const Progress& progress)
{
    auto made = tsneAffinities(request.neighbors, request.parameters.of<TsneParameters>().perplexity,
                               request.threads, progress);
    if (!made)
        return made.error();
    return std::shared_ptr<const void>(std::make_shared<const Affinities>(std::move(made).value()));
}

Result<LayoutState> run(const LayoutRunRequest& request, LayoutState state, const LayoutObserver& observer)
{
    const auto& affinities = *static_cast<const Affinities*>(request.prepared);
    return runTsne(
        {affinities, request.parameters.of<TsneParameters>(), request.threads, request.progressSeconds},
        std::move(state), observer);
}

double nanoseconds(const MapParameters& parameters, std::size_t points)
{
    constexpr double kPoint = 180; // an iteration, and 3 a unit of the perplexity
    constexpr double kSpatial = 4; // times as much in space
    const auto& own = parameters.of<TsneParameters>();
    return own.iterations * static_cast<double>(points) * (kPoint + 3 * own.perplexity) *
           (parameters.dims == 3 ? kSpatial : 1);
}

constexpr std::string_view kLengthKeys[] = {"iterations", "stop_early"};
constexpr std::string_view kPreparedFrom[] = {"perplexity"};

} // namespace

constinit const LayoutMethod kTsneMethod{
    .key = "tsne",
    .title = trNoop("t-SNE"),
    .explanation = trNoop("neighbors stay neighbors"),
    .note = trNoop("t-SNE"),
    .parameters = addParameters,
    .faithfulBy = byParameter,
    .costName = trNoop("KL divergence"),
    .costKey = "kl",
    .stepName = "iteration",
    .lengthKeys = kLengthKeys,
    .preparedFrom = kPreparedFrom,
    .length = [](const MapParameters& p, std::size_t) { return p.of<TsneParameters>().iterations; },
    .neighborsWanted =
        [](const MapParameters& p, std::size_t points) {
            return neighborsForPerplexity(p.of<TsneParameters>().perplexity, points);
        },
    .prepare = prepare,
    .start = [](const MatrixView& rows,
                const MapParameters& p) { return tsneStart(rows, p.dims, p.start, p.seed); },
    .run = run,
    .nanoseconds = nanoseconds,
    .placeOne = placeOneByTsne,
    .placeNeighbors = tsnePlaceNeighbors,
};

} // namespace shelf
