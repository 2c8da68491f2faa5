// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/make_map.h"

#include "engine/base/kept_rows.h"
#include "engine/projection/custom_axes.h"
#include "engine/projection/map_parameter_table.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <utility>

namespace shelf {

namespace {

using Stage = MapProgress::Stage;

/// Shares of the whole that the stages take, roughly, where none of them can be reused.
constexpr double kNeighborsShare = 0.15;
constexpr double kGraphShare = 0.05;
/// Below so many points an approximate search is never used, so a longer list holds the shorter ones.
constexpr std::size_t kAlwaysExact = NeighborGraphOptions{}.exactUpTo;

/// What may differ between two layouts of which the second goes on from the first.
std::string withoutLength(const MapParameters& parameters)
{
    MapParameters same = parameters;
    same.tsne.iterations = 1;
    same.tsne.stopEarly = false;
    same.umap.epochs = 1;
    return mapSettingsText(same);
}

int lengthOf(const MapParameters& p, std::size_t points)
{
    return p.method == MapMethod::tsne ? p.tsne.iterations : umapEpochs(p.umap, points);
}

std::shared_ptr<const NeighborGraph> shortened(const NeighborGraph& graph, int k)
{
    auto result = std::make_shared<NeighborGraph>();
    result->rows = graph.rows;
    result->k = k;
    result->metric = graph.metric;
    result->recall = graph.recall;
    for (std::size_t row = 0; row < graph.rows; ++row) {
        const auto near = graph.of(row).first(static_cast<std::size_t>(k));
        const auto far = graph.distances(row).first(static_cast<std::size_t>(k));
        result->neighbor.insert(result->neighbor.end(), near.begin(), near.end());
        result->distance.insert(result->distance.end(), far.begin(), far.end());
    }
    return result;
}

/// One call of makeMap.
class MapMaker {
public:
    MapMaker(const MapRequest& request, MapStages& stages, const MapObserver& observer)
        : m_request(request),
          m_parameters(request.parameters),
          m_stages(stages),
          m_observer(observer),
          m_kept(request.rows, request.leftOut),
          m_rows(m_kept.view())
    {}

    Result<Projection> make()
    {
        if (!m_request.rows.empty() && !m_kept.isWhole() && m_rows.rows < 2)
            return Error::usageError("A map needs at least two books that somebody rated in the training "
                                     "part; here there is " +
                                         std::string(m_rows.rows == 0 ? "none" : "only one"),
                                     "Hold out fewer ratings");
        if (m_parameters.method == MapMethod::axes)
            return axes();
        auto map = drawn();
        if (map)
            map->coordinates = onAllBooks(std::move(map->coordinates), map->dims);
        return map;
    }

private:
    Result<Projection> drawn()
    {
        switch (m_parameters.method) {
        case MapMethod::pca:
            return components();
        case MapMethod::axes:
        case MapMethod::tsne:
        case MapMethod::umap:
            break;
        }
        return layOut();
    }

    std::vector<float> onAllBooks(std::vector<float> coordinates, int dims) const
    {
        return m_kept.spread(std::move(coordinates), std::numeric_limits<float>::quiet_NaN(),
                             static_cast<std::size_t>(dims));
    }

    bool say(Stage stage, double fraction, const LayoutStep* step = nullptr) const
    {
        return !m_observer || m_observer({stage, fraction, step});
    }

    /// Progress of a stage that takes `share` of the whole, beginning at m_begun.
    Progress within(Stage stage, double share) const
    {
        return [this, stage, share](std::uint64_t done, std::uint64_t total) {
            const double part = total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total);
            return say(stage, m_begun + share * part);
        };
    }

    Result<Projection> components() const
    {
        const std::array<int, 3> wanted{m_parameters.pca.first, m_parameters.pca.second,
                                        m_parameters.pca.third};
        // Vectors shorter than the map has dimensions fill those they can.
        const std::size_t axes = std::min({static_cast<std::size_t>(std::max(0, m_parameters.dims)),
                                           wanted.size(), std::max<std::size_t>(1, m_rows.cols)});
        auto map = principalComponents(m_rows, std::span(wanted).first(axes), within(Stage::projecting, 1));
        if (map && map->dims == 1) { // a line in the plane
            std::vector<float> plane(2 * map->coordinates.size(), 0.0f);
            for (std::size_t i = 0; i < map->coordinates.size(); ++i)
                plane[2 * i] = map->coordinates[i];
            map->coordinates = std::move(plane);
            map->dims = 2;
        }
        return map;
    }

    Result<Projection> axes() const
    {
        if (!m_request.books)
            return Error::usageError("Axes between books need the catalogue");
        return customAxes(m_request.rows, *m_request.books, m_parameters.axes, m_parameters.dims,
                          m_request.leftOut);
    }

    /// Neighbors of every book besides itself that the method asks for.
    int neighborsWanted() const
    {
        const auto most = static_cast<int>(std::min<std::size_t>(m_rows.rows - 1, 1'000'000));
        if (m_parameters.method == MapMethod::tsne)
            return neighborsForPerplexity(m_parameters.tsne.perplexity, m_rows.rows);
        return std::min(std::max(1, m_parameters.umap.neighbors - 1), most);
    }

    Status findNeighbors()
    {
        const int k = neighborsWanted();
        const auto& have = m_stages.neighbors;
        if (have && have->metric == m_parameters.metric && have->rows == m_rows.rows) {
            if (have->k == k) {
                m_neighbors = have;
                return {};
            }
            if (have->k > k && have->rows <= kAlwaysExact) {
                m_neighbors = shortened(*have, k);
                return {};
            }
        }
        NeighborGraphOptions options;
        options.threads = m_request.threads;
        options.seed = m_parameters.seed;
        auto found =
            nearestOfAll(m_rows, k, m_parameters.metric, options, within(Stage::neighbors, kNeighborsShare));
        if (!found)
            return found.error();
        m_neighbors = m_stages.neighbors = std::make_shared<const NeighborGraph>(std::move(found).value());
        m_begun += kNeighborsShare;
        return {};
    }

    Status findAffinities()
    {
        const double perplexity = m_parameters.tsne.perplexity;
        if (m_stages.affinities && m_stages.affinitiesPerplexity == perplexity &&
            m_stages.affinitiesMetric == m_parameters.metric)
            return {};
        if (const Status status = findNeighbors(); !status)
            return status;
        auto made = tsneAffinities(*m_neighbors, perplexity, m_request.threads,
                                   within(Stage::affinities, kGraphShare));
        if (!made)
            return made.error();
        m_stages.affinities = std::make_shared<const Affinities>(std::move(made).value());
        m_stages.affinitiesPerplexity = perplexity;
        m_stages.affinitiesMetric = m_parameters.metric;
        m_begun += kGraphShare;
        return {};
    }

    Status findFuzzySet()
    {
        if (m_stages.fuzzySet && m_stages.fuzzySetNeighbors == m_parameters.umap.neighbors &&
            m_stages.fuzzySetMetric == m_parameters.metric)
            return {};
        if (const Status status = findNeighbors(); !status)
            return status;
        auto made = umapFuzzySet(*m_neighbors, m_request.threads, within(Stage::affinities, kGraphShare));
        if (!made)
            return made.error();
        m_stages.fuzzySet = std::make_shared<const FuzzySet>(std::move(made).value());
        m_stages.fuzzySetNeighbors = m_parameters.umap.neighbors;
        m_stages.fuzzySetMetric = m_parameters.metric;
        m_begun += kGraphShare;
        return {};
    }

    Result<LayoutState> startingState() const
    {
        if (m_request.goOn && canGoOn(m_stages, m_parameters))
            return *m_stages.layout;
        return m_parameters.method == MapMethod::tsne
                   ? tsneStart(m_rows, m_parameters.dims, m_parameters.tsne.start, m_parameters.seed)
                   : umapStart(m_rows, m_parameters.dims, m_parameters.umap.start, m_parameters.seed);
    }

    /// A step with places for all books.
    bool tell(const LayoutStep& step, double fraction) const
    {
        if (!m_observer || m_kept.isWhole() || step.position.empty())
            return say(Stage::layout, fraction, &step);
        const std::vector<float> position =
            onAllBooks({step.position.begin(), step.position.end()}, step.dims);
        LayoutStep all = step;
        all.position = position;
        return say(Stage::layout, fraction, &all);
    }

    Result<LayoutState> run(LayoutState state)
    {
        const LayoutObserver observer = [this](const LayoutStep& step) {
            const double part = step.iterations == 0 ? 1.0 : double(step.iteration) / step.iterations;
            const bool goesOn = tell(step, m_begun + (1 - m_begun) * part);
            m_stopped = m_stopped || !goesOn;
            return goesOn;
        };
        if (m_parameters.method == MapMethod::tsne)
            return runTsne(
                {*m_stages.affinities, m_parameters.tsne, m_request.threads, m_request.progressSeconds},
                std::move(state), observer);
        return runUmap({*m_stages.fuzzySet, m_parameters.umap, m_parameters.seed, m_request.threads,
                        m_request.progressSeconds},
                       std::move(state), observer);
    }

    Result<Projection> layOut()
    {
        if (m_rows.empty())
            return Error::usageError("This model has no book vectors to draw a map of",
                                     "Train a factorization or a network");
        if (m_rows.rows < 2)
            return Error::usageError("A map needs at least two books");
        if (m_parameters.dims != 2 && m_parameters.dims != 3)
            return Error::usageError("A map has two dimensions or three");
        const bool tsne = m_parameters.method == MapMethod::tsne;
        if (const Status status = tsne ? findAffinities() : findFuzzySet(); !status)
            return status.error();
        auto start = startingState();
        if (!start)
            return start.error();
        auto ended = run(std::move(start).value());
        if (!ended)
            return ended.error();
        auto layout = std::make_shared<const LayoutState>(std::move(ended).value());
        m_stages.layout = layout;
        m_stages.layoutSettings = withoutLength(m_parameters);

        Projection map;
        map.method = mapMethodName(m_parameters.method);
        map.dims = m_parameters.dims;
        map.coordinates = layout->position;
        map.curve = layout->curve;
        map.iterations = layout->iteration;
        map.stopped = m_stopped && layout->iteration < lengthOf(m_parameters, m_rows.rows);
        map.recall = m_stages.neighbors ? m_stages.neighbors->recall : 1;
        return map;
    }

    const MapRequest& m_request;
    const MapParameters& m_parameters;
    MapStages& m_stages;
    const MapObserver& m_observer;
    KeptRows m_kept;
    MatrixView m_rows; ///< those that are drawn
    std::shared_ptr<const NeighborGraph> m_neighbors;
    double m_begun = 0; ///< share of the whole that is done
    bool m_stopped = false;
};

} // namespace

Result<Projection> componentsMap(const MatrixView& rows, std::span<const std::uint8_t> leftOut, int dims,
                                 const Progress& progress)
{
    MapRequest request;
    request.rows = rows;
    request.leftOut = leftOut;
    request.parameters.dims = dims;
    MapStages stages;
    return makeMap(request, stages, [&](const MapProgress& at) {
        return report(progress, static_cast<std::uint64_t>(at.fraction * 1000), 1000);
    });
}

bool canGoOn(const MapStages& stages, const MapParameters& parameters)
{
    return stages.layout && stages.layout->dims == parameters.dims &&
           stages.layoutSettings == withoutLength(parameters);
}

Result<Projection> makeMap(const MapRequest& request, MapStages& stages, const MapObserver& observer)
{
    try {
        auto map = MapMaker(request, stages, observer).make();
        if (map)
            map->settings = mapSettingsText(request.parameters);
        return map;
    } catch (const std::bad_alloc&) {
        return Error{.message = "There is not enough memory to draw this map"};
    }
}

} // namespace shelf
