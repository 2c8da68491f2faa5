// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/map_cost.h"

#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/layout_method.h"

namespace shelf {

namespace {

// Nanoseconds of one thread, rounded from measurements.
constexpr double kPair = 0.3; ///< of an exact search, and 0.02 a dimension
constexpr double kPairDimension = 0.02;
constexpr double kProbed = 20'000; ///< rows a row is compared with by an approximate search
constexpr double kThreads = 1.8;

} // namespace

double roughMapSeconds(const MatrixView& rows, const MapParameters& parameters)
{
    const auto n = static_cast<double>(rows.rows);
    const auto d = static_cast<double>(rows.cols);
    if (parameters.method->isImmediate())
        return n * d * d * 1e-9;
    const double others = rows.rows > NeighborGraphOptions{}.exactUpTo ? kProbed : n;
    const double search = n * others * (kPair + kPairDimension * d);
    const double layout = parameters.method->nanoseconds(parameters, rows.rows);
    return 1e-9 * (search + layout) / kThreads;
}

MapParameters quickMap(const MatrixView& rows, double seconds)
{
    for (const LayoutMethod* method : layoutMethods()) {
        MapParameters parameters;
        parameters.method = method;
        if (!method->isImmediate() && roughMapSeconds(rows, parameters) < seconds)
            return parameters;
    }
    return {};
}

} // namespace shelf
