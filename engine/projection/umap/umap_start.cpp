// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/projection/projection.h"
#include "engine/projection/umap/umap.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace shelf {

namespace {

constexpr double kExtent = 10;      // largest coordinate at the start
constexpr double kNoise = 1e-4;     // parts points that coincide
constexpr double kThickness = 1e-1; // of a direction in which the vectors do not extend
constexpr std::uint64_t kStartStream = 0x756d6170;

void center(std::vector<double>& values, std::size_t dims)
{
    for (std::size_t d = 0; d < dims; ++d) {
        double mean = 0;
        for (std::size_t i = d; i < values.size(); i += dims)
            mean += values[i];
        mean /= static_cast<double>(values.size() / dims);
        for (std::size_t i = d; i < values.size(); i += dims)
            values[i] -= mean;
    }
}

/// Fills the columns that there are components for.
Status addComponents(const MatrixView& rows, int dims, std::vector<double>& values)
{
    const int held = std::min(dims, static_cast<int>(std::min<std::size_t>(rows.cols, 3)));
    const auto components = principalComponents(rows, held);
    if (!components)
        return components.error();
    double largest = 0;
    for (const float x : components->coordinates)
        largest = std::max(largest, static_cast<double>(std::abs(x)));
    const double scale = largest > 0 ? kExtent / largest : 0;
    for (std::size_t i = 0; i < rows.rows; ++i)
        for (std::size_t d = 0; d < static_cast<std::size_t>(held); ++d)
            values[i * static_cast<std::size_t>(dims) + d] +=
                scale * static_cast<double>(components->point(i)[d]);
    return {};
}

LayoutState place(std::vector<double> values, int dims)
{
    center(values, static_cast<std::size_t>(dims));
    LayoutState state;
    state.dims = dims;
    state.position.assign(values.begin(), values.end());
    state.velocity.assign(values.size(), 0);
    state.gain.assign(values.size(), 0);
    return state;
}

Result<LayoutState> startOf(const MatrixView& rows, int dims, MapStart start, std::uint64_t seed)
{
    const auto columns = static_cast<std::size_t>(dims);
    Random random(seed, kStartStream);
    std::vector<double> values(rows.rows * columns);
    for (std::size_t i = 0; i < values.size(); ++i) {
        double extent = kExtent;
        if (start == MapStart::pca)
            extent = i % columns < rows.cols ? kNoise : kThickness;
        values[i] = extent * (2 * random.uniform() - 1);
    }
    if (start == MapStart::pca && rows.rows > 1)
        if (const Status status = addComponents(rows, dims, values); !status)
            return status.error();
    return place(std::move(values), dims);
}

/// Sum of squares, its gradient and the matrix of Gauss and Newton in (ln a, ln b).
struct CurveFit {
    double error = 0;
    double slope[2] = {};
    double bend[3] = {}; ///< aa, ab, bb
};

CurveFit curveFit(double a, double b, double minDist, double spread)
{
    constexpr int kSamples = 300;
    CurveFit fit;
    for (int i = 0; i < kSamples; ++i) {
        const double x = 3 * spread * i / (kSamples - 1);
        const double wanted = x < minDist ? 1 : std::exp(-(x - minDist) / spread);
        const double power = x > 0 ? a * std::pow(x, 2 * b) : 0;
        const double y = 1 / (1 + power);
        const double byA = -y * y * power;
        const double byB = x > 0 ? byA * 2 * b * std::log(x) : 0;
        fit.error += (y - wanted) * (y - wanted);
        fit.slope[0] += (y - wanted) * byA;
        fit.slope[1] += (y - wanted) * byB;
        fit.bend[0] += byA * byA;
        fit.bend[1] += byA * byB;
        fit.bend[2] += byB * byB;
    }
    return fit;
}

} // namespace

Result<LayoutState> umapStart(const MatrixView& rows, int dims, MapStart start, std::uint64_t seed)
{
    if (dims != 2 && dims != 3)
        return Error::usageError(
            tr("UMAP draws maps of 2 or 3 dimensions, not %1").arg(std::to_string(dims)));
    if (rows.empty())
        return Error::usageError(tr("This model has no book vectors to draw a map of"),
                                 tr("Train a factorization or a network"));
    return atEdge({tr("draw this map", "a task")}, [&] { return startOf(rows, dims, start, seed); });
}

UmapCurve umapCurve(double minDist, double spread)
{
    if (!std::isfinite(minDist) || !(spread > 0) || !std::isfinite(spread))
        return {};
    // Levenberg and Marquardt in the logarithms, which keeps a and b above zero. Distances in units of
    // spread.
    minDist = std::clamp(minDist / spread, 0.0, 2.9);
    double a = 1;
    double b = 1;
    double damping = 1e-3;
    CurveFit now = curveFit(a, b, minDist, 1);
    for (int step = 0; step < 500 && damping < 1e12; ++step) {
        const double aa = now.bend[0] * (1 + damping);
        const double bb = now.bend[2] * (1 + damping);
        const double determinant = aa * bb - now.bend[1] * now.bend[1];
        if (!(determinant > 0))
            break;
        const double moveA = -(bb * now.slope[0] - now.bend[1] * now.slope[1]) / determinant;
        const double moveB = -(aa * now.slope[1] - now.bend[1] * now.slope[0]) / determinant;
        const double nextA = a * std::exp(std::clamp(moveA, -1.0, 1.0));
        const double nextB = b * std::exp(std::clamp(moveB, -1.0, 1.0));
        const CurveFit next = curveFit(nextA, nextB, minDist, 1);
        if (next.error >= now.error) {
            damping *= 10;
            continue;
        }
        a = nextA;
        b = nextB;
        now = next;
        damping = std::max(damping / 10, 1e-12);
    }
    return {a * std::pow(spread, -2 * b), b};
}

int umapEpochs(const UmapParameters& parameters, std::size_t points)
{
    if (parameters.epochs > 0)
        return parameters.epochs;
    return points <= 10'000 ? 500 : 200;
}

} // namespace shelf
