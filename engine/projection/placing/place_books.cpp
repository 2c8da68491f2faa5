// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/placing/place_books.h"

#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"
#include "engine/neighbors/nearest_search.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/quality/faithfulness.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr std::size_t kBooksAChunk = 8;
constexpr std::size_t kFewest = 3; ///< that a map has to have for more to be placed

/// Which books lie there, which are to be placed.
struct Parts {
    std::vector<std::uint32_t> fixed;
    std::vector<std::uint32_t> wanted;
    std::vector<float> vectors; ///< of the fixed, one behind the other
    std::vector<float> places;  ///< of the fixed
};

bool isLeftOut(const PlaceRequest& request, std::size_t row)
{
    return row < request.leftOut.size() && request.leftOut[row] != 0;
}

Parts partsOf(const PlaceRequest& request, std::size_t dims)
{
    Parts parts;
    for (std::size_t row = 0; row < request.rows.rows; ++row) {
        if (isLeftOut(request, row))
            continue;
        const auto place = request.places.subspan(row * dims, dims);
        if (std::all_of(place.begin(), place.end(), [](float x) { return std::isfinite(x); })) {
            parts.fixed.push_back(static_cast<std::uint32_t>(row));
            const auto vector = request.rows.row(row);
            parts.vectors.insert(parts.vectors.end(), vector.begin(), vector.end());
            parts.places.insert(parts.places.end(), place.begin(), place.end());
        } else {
            parts.wanted.push_back(static_cast<std::uint32_t>(row));
        }
    }
    return parts;
}

Status checkRequest(const PlaceRequest& request)
{
    const MapParameters& parameters = request.parameters;
    const LayoutMethod& method = *parameters.method;
    if (!method.placeOne) {
        std::string able;
        for (const LayoutMethod* other : layoutMethods())
            if (other->placeOne)
                addToList(able, other->key);
        return Error::usageError(tr("The method %1 places no books on a map that stays").arg(method.key),
                                 tr("Methods that do: %1.").arg(able));
    }
    if (parameters.metric == Metric::dot)
        return Error::usageError(tr("Books are placed by distances, and the dot product is none"),
                                 tr("Choose the euclidean or the cosine metric."));
    if (parameters.dims != 2 && parameters.dims != 3)
        return Error::usageError(
            tr("A map has two or three dimensions, not %1").arg(std::to_string(parameters.dims)));
    const MatrixView& rows = request.rows;
    if (rows.empty())
        return Error::usageError(tr("There are no vectors to place books by"),
                                 tr("Train a factorization or a network"));
    if (request.places.size() != rows.rows * static_cast<std::size_t>(parameters.dims) ||
        (!request.leftOut.empty() && request.leftOut.size() != rows.rows))
        return Error::usageError(tr("The map has places of another number of books than there are vectors"),
                                 tr("Name a map of %1 dimensions.").arg(std::to_string(parameters.dims)));
    for (std::size_t row = 0; row < rows.rows; ++row)
        for (const float value : rows.row(row))
            if (!std::isfinite(value) && !isLeftOut(request, row))
                return Error::failure(tr("The vector of book number %1 has values that are not numbers")
                                          .arg(std::to_string(row + 1)),
                                      tr("The training ran away: train again with a lower learning rate"));
    return {};
}

Status checkParts(const Parts& parts)
{
    if (parts.fixed.size() < kFewest)
        return Error::failure(
            tr("Only %1 of the map's books are in the run, which is too few to place others by")
                .arg(std::to_string(parts.fixed.size())),
            tr("Name a map of books with the same ids."));
    return {};
}

double meanOf(const std::vector<float>& kept, const std::vector<std::uint8_t>& isPlaced, std::uint8_t which)
{
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (isPlaced[i] == which) {
            sum += static_cast<double>(kept[i]);
            ++count;
        }
    return count > 0 ? sum / static_cast<double>(count) : std::numeric_limits<double>::quiet_NaN();
}

Status measure(const PlaceRequest& request, const Parts& parts, PlacedMap& placed, const Progress& progress)
{
    const auto dims = static_cast<std::size_t>(placed.map.dims);
    std::vector<float> vectors = parts.vectors;
    std::vector<float> places = parts.places;
    std::vector<std::uint8_t> isPlaced(parts.fixed.size(), 0);
    for (const std::uint32_t row : parts.wanted) {
        const auto vector = request.rows.row(row);
        vectors.insert(vectors.end(), vector.begin(), vector.end());
        const auto place = placed.map.point(row);
        places.insert(places.end(), place.begin(), place.end());
        isPlaced.push_back(1);
    }
    FaithfulnessOptions options;
    options.metric = request.parameters.method->faithfulBy(request.parameters);
    options.threads = request.threads;
    const std::size_t cols = request.rows.cols;
    const auto faith = measureFaithfulness({vectors.data(), isPlaced.size(), cols, cols},
                                           {places.data(), isPlaced.size(), dims, dims}, options, progress);
    if (!faith)
        return faith.error();
    placed.placedNeighbors = meanOf(faith->kept, isPlaced, 1);
    placed.keptNeighbors = meanOf(faith->kept, isPlaced, 0);
    return {};
}

Result<PlacedMap> place(const PlaceRequest& request, const Progress& progress)
{
    const MapParameters& parameters = request.parameters;
    const LayoutMethod& method = *parameters.method;
    const auto dims = static_cast<std::size_t>(parameters.dims);
    if (const Status sound = checkRequest(request); !sound)
        return sound.error();
    const Parts parts = partsOf(request, dims);
    if (const Status enough = checkParts(parts); !enough)
        return enough.error();
    PlacedMap placed;
    placed.map.method = method.key;
    placed.map.dims = parameters.dims;
    placed.map.coordinates.assign(request.places.begin(), request.places.end());
    for (std::size_t row = 0; row < request.leftOut.size(); ++row)
        if (request.leftOut[row])
            std::fill_n(placed.map.coordinates.begin() + static_cast<std::ptrdiff_t>(row * dims), dims,
                        std::numeric_limits<float>::quiet_NaN());
    placed.kept = parts.fixed.size();
    placed.placed = parts.wanted.size();
    const std::size_t cols = request.rows.cols;
    const MatrixView fixed{parts.vectors.data(), parts.fixed.size(), cols, cols};
    const int count = std::min(method.placeNeighbors(parameters), static_cast<int>(parts.fixed.size()));

    const NearestSearch search(fixed);
    std::atomic<bool> isFar = false;
    Workers workers(request.threads);
    const std::size_t chunks = (parts.wanted.size() + kBooksAChunk - 1) / kBooksAChunk;
    const std::size_t round = static_cast<std::size_t>(workers.count()) * 4;
    for (std::size_t first = 0; first < chunks; first += round) {
        if (!report(progress, first * kBooksAChunk, parts.wanted.size()))
            return Error::cancelledByCaller();
        workers.run(std::min(round, chunks - first), [&](std::size_t chunk, int) {
            const std::size_t from = (first + chunk) * kBooksAChunk;
            const std::size_t to = std::min(from + kBooksAChunk, parts.wanted.size());
            for (std::size_t i = from; i < to; ++i) {
                const std::uint32_t row = parts.wanted[i];
                const auto neighbors =
                    search.nearestToVector(request.rows.row(row), count, parameters.metric);
                if (!std::isfinite(neighbors.back().distance)) {
                    isFar = true;
                    continue;
                }
                method.placeOne({neighbors, parts.places, parameters, row},
                                {placed.map.coordinates.data() + row * dims, dims});
            }
        });
    }
    if (isFar)
        return Error::failure(
            tr("Some books lie so far from those of the map that no number holds the distance"),
            tr("The training ran away: train again with a lower learning rate"));
    if (const Status measured = measure(request, parts, placed, progress); !measured)
        return measured.error();
    return placed;
}

} // namespace

Result<PlacedMap> placeBooks(const PlaceRequest& request, const Progress& progress)
{
    return atEdge({tr("place books on this map", "a task")}, [&] { return place(request, progress); });
}

} // namespace shelf
