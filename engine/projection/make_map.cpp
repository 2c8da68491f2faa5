// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/make_map.h"

#include "engine/base/at_edge.h"
#include "engine/base/kept_rows.h"
#include "engine/base/text/message.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/map_parameter_table.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace shelf {

namespace {

using Stage = MapProgress::Stage;

/// Shares of the whole that the stages take, roughly, where none of them can be reused.
constexpr double kNeighborsShare = 0.15;
constexpr double kGraphShare = 0.05;
/// Below so many points an approximate search is never used, so a longer list holds the shorter ones.
constexpr std::size_t kAlwaysExact = NeighborGraphOptions{}.exactUpTo;

/// What may not differ between two layouts of which the second goes on from the first.
std::string withoutLength(const MapParameters& parameters)
{
    return mapSettingsText(parameters, parameters.method->lengthKeys);
}

/// What decides what the method makes of the neighbors.
std::string preparedFrom(const MapParameters& parameters)
{
    std::string text(metricName(parameters.metric));
    for (const std::string_view key : parameters.method->preparedFrom)
        if (const MapParameter* parameter = findMapParameter(*parameters.method, key))
            text += '\n' + parameter->get(parameters);
    return text;
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
          m_method(*request.parameters.method),
          m_stages(stages),
          m_observer(observer),
          m_kept(request.rows, request.leftOut),
          m_rows(m_kept.view())
    {}

    Result<Projection> make()
    {
        if (!m_request.rows.empty() && !m_kept.isWhole() && m_rows.rows < 2)
            return Error::usageError(m_rows.rows == 0 ? tr("A map needs at least two books of which the "
                                                           "model knows something; here there is none")
                                                      : tr("A map needs at least two books of which the "
                                                           "model knows something; here there is only one"),
                                     tr("Hold out fewer ratings, or open vectors of more than one book"));
        if (m_method.draw)
            return m_method.draw({m_request.rows, m_request.books, m_request.leftOut, m_parameters},
                                 within(Stage::projecting, 1));
        auto map = layOut();
        if (map)
            map->coordinates = onAllBooks(std::move(map->coordinates), map->dims);
        return map;
    }

private:
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

    Status findNeighbors()
    {
        const int k = m_method.neighborsWanted(m_parameters, m_rows.rows);
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

    Status prepare()
    {
        const std::string settings = preparedFrom(m_parameters);
        const auto have = m_stages.prepared.find(m_method.key);
        if (have != m_stages.prepared.end() && have->second.settings == settings)
            return {};
        if (const Status status = findNeighbors(); !status)
            return status;
        auto made = m_method.prepare({m_rows, *m_neighbors, m_parameters, m_request.threads},
                                     within(Stage::affinities, kGraphShare));
        if (!made)
            return made.error();
        m_stages.prepared[std::string(m_method.key)] = {std::move(made).value(), settings};
        m_begun += kGraphShare;
        return {};
    }

    Result<LayoutState> startingState() const
    {
        if (m_request.goOn && canGoOn(m_stages, m_parameters))
            return *m_stages.layout;
        return m_method.start(m_rows, m_parameters);
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
        const void* prepared = m_stages.prepared.find(m_method.key)->second.value.get();
        return m_method.run({prepared, m_parameters, m_request.threads, m_request.progressSeconds},
                            std::move(state), observer);
    }

    Result<Projection> layOut()
    {
        if (m_rows.empty())
            return Error::usageError(tr("This model has no book vectors to draw a map of"),
                                     tr("Train a factorization or a network"));
        if (m_rows.rows < 2)
            return Error::usageError(tr("A map needs at least two books"));
        if (m_parameters.dims != 2 && m_parameters.dims != 3)
            return Error::usageError(tr("A map has two dimensions or three"));
        if (const Status status = prepare(); !status)
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
        map.method = m_method.key;
        map.dims = m_parameters.dims;
        map.coordinates = layout->position;
        map.curve = layout->curve;
        map.iterations = layout->iteration;
        map.stopped = m_stopped && layout->iteration < m_method.length(m_parameters, m_rows.rows);
        map.recall = m_stages.neighbors ? m_stages.neighbors->recall : 1;
        return map;
    }

    const MapRequest& m_request;
    const MapParameters& m_parameters;
    const LayoutMethod& m_method;
    MapStages& m_stages;
    const MapObserver& m_observer;
    KeptRows m_kept;
    MatrixView m_rows; ///< those that are drawn
    std::shared_ptr<const NeighborGraph> m_neighbors;
    double m_begun = 0; ///< share of the whole that is done
    bool m_stopped = false;
};

} // namespace

bool canGoOn(const MapStages& stages, const MapParameters& parameters)
{
    return stages.layout && stages.layout->dims == parameters.dims &&
           stages.layoutSettings == withoutLength(parameters);
}

Status lengthen(MapParameters& parameters, int steps)
{
    const LayoutMethod& method = *parameters.method;
    if (method.isImmediate())
        return Error::usageError(tr("A map by %1 has no steps to add to").arg(tr(method.title)));
    return setMapParameter(parameters, method.lengthKeys.front(), std::to_string(steps));
}

Result<Projection> makeMap(const MapRequest& request, MapStages& stages, const MapObserver& observer)
{
    return atEdge({tr("draw this map", "a task")}, [&]() -> Result<Projection> {
        auto map = MapMaker(request, stages, observer).make();
        if (map)
            map->settings = mapSettingsText(request.parameters);
        return map;
    });
}

} // namespace shelf
