// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/projection/tsne/tsne.h"

#include "engine/base/random.h"
#include "engine/projection/projection.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kDeviation = 1e-4;
/// Tells points apart that would else lie on one another for ever.
constexpr double kJitter = 0.01 * kDeviation;

Result<LayoutState> startOf(const MatrixView& rows, int dims, MapStart start, std::uint64_t seed)
{
    const auto width = static_cast<std::size_t>(dims);
    LayoutState state;
    state.dims = dims;
    state.position.resize(rows.rows * width);
    state.velocity.assign(state.position.size(), 0.0F);
    state.gain.assign(state.position.size(), 1.0F);

    double scale = 0;
    Projection components;
    if (start == MapStart::pca && rows.rows > 1) {
        const int columns = static_cast<int>(std::min(rows.cols, width));
        auto found = principalComponents(rows, columns);
        if (!found)
            return found.error();
        components = std::move(*found);
        double squares = 0;
        for (std::size_t i = 0; i < rows.rows; ++i) {
            const double x = static_cast<double>(components.point(i)[0]);
            squares += x * x;
        }
        const double deviation = std::sqrt(squares / static_cast<double>(rows.rows));
        scale = deviation > 0 ? kDeviation / deviation : 0;
    }
    Random random(seed, 0x7453);
    const double noise = scale > 0 ? kJitter : kDeviation;
    for (std::size_t i = 0; i < rows.rows; ++i) {
        for (std::size_t d = 0; d < width; ++d) {
            double x = noise * random.normal();
            if (scale > 0 && d < static_cast<std::size_t>(components.dims))
                x += scale * static_cast<double>(components.point(i)[d]);
            state.position[i * width + d] = static_cast<float>(x);
        }
    }
    return state;
}

} // namespace

Result<LayoutState> tsneStart(const MatrixView& rows, int dims, MapStart start, std::uint64_t seed)
{
    if (dims != 2 && dims != 3)
        return Error::usageError(tr("A t-SNE map has 2 or 3 dimensions"));
    if (rows.empty())
        return Error::usageError(tr("This model has no book vectors to draw a map of"),
                                 tr("Train a factorization or a network"));
    return atEdge({tr("draw this map", "a task")}, [&] { return startOf(rows, dims, start, seed); });
}

} // namespace shelf
