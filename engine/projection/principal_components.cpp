// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/projection/projection.h"

#include "engine/base/linear_algebra.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

using DoubleRows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr std::size_t kBlockRows = 512;

Eigen::Map<const Eigen::VectorXf> rowVector(const MatrixView& rows, std::size_t r)
{
    return {rows.data + r * rows.stride, static_cast<Eigen::Index>(rows.cols)};
}

Status checkRequest(const MatrixView& rows, std::span<const int> wanted)
{
    if (rows.cols == 0)
        return Error::usageError(tr("This model has no book vectors to draw a map of"),
                                 tr("Train a factorization or a network"));
    if (wanted.empty())
        return Error::usageError(tr("A map needs at least one dimension"));
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] < 1)
            return Error::usageError(tr("Principal components are counted from 1"));
        if (std::find(wanted.begin(), wanted.begin() + static_cast<std::ptrdiff_t>(i), wanted[i]) !=
            wanted.begin() + static_cast<std::ptrdiff_t>(i))
            return Error::usageError(
                tr("Principal component %1 is asked for twice").arg(std::to_string(wanted[i])),
                tr("Give each axis a component of its own"));
    }
    const int last = *std::max_element(wanted.begin(), wanted.end());
    if (static_cast<std::size_t>(last) > rows.cols)
        return Error::usageError(last == static_cast<int>(wanted.size())
                                     ? tr("The vectors have %1 dimensions, too few for a %2-dimensional map")
                                           .arg(std::to_string(rows.cols))
                                           .arg(std::to_string(last))
                                     : tr("The vectors have %1 dimensions, too few for component %2")
                                           .arg(std::to_string(rows.cols))
                                           .arg(std::to_string(last)),
                                 tr("Ask for %n dimensions or train longer vectors",
                                    "Ask for %n dimension or train longer vectors", rows.cols));
    if (rows.rows < 2)
        return Error::usageError(tr("Principal components need at least two books"));
    for (std::size_t r = 0; r < rows.rows; ++r)
        if (!rowVector(rows, r).allFinite())
            return Error::failure(
                tr("The vector of book number %1 has values that are not numbers").arg(std::to_string(r + 1)),
                tr("The training ran away: train again with a lower learning rate"));
    return {};
}

/// Makes the entry of largest magnitude positive; of entries that are equally large, up to rounding, the
/// first.
void fixSign(Eigen::Ref<Eigen::VectorXd> component)
{
    const double largest = component.cwiseAbs().maxCoeff();
    for (Eigen::Index i = 0; i < component.size(); ++i) {
        if (std::abs(component[i]) >= largest * (1 - 1e-9)) {
            if (component[i] < 0)
                component = -component;
            return;
        }
    }
}

Result<Projection> project(const MatrixView& rows, std::span<const int> wanted, const Progress& progress)
{
    const auto dims = static_cast<int>(wanted.size());
    const auto cols = static_cast<Eigen::Index>(rows.cols);
    const std::uint64_t total = 2 * rows.rows;

    Eigen::VectorXd mean = Eigen::VectorXd::Zero(cols);
    for (std::size_t r = 0; r < rows.rows; ++r)
        mean += rowVector(rows, r).cast<double>();
    mean /= static_cast<double>(rows.rows);

    // The mean is taken off before the products are summed: with it left in, the digits of a small spread
    // around a large mean would cancel.
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(cols, cols);
    DoubleRows block;
    for (std::size_t first = 0; first < rows.rows; first += kBlockRows) {
        const std::size_t count = std::min(kBlockRows, rows.rows - first);
        block.resize(static_cast<Eigen::Index>(count), cols);
        for (std::size_t r = 0; r < count; ++r)
            block.row(static_cast<Eigen::Index>(r)) =
                (rowVector(rows, first + r).cast<double>() - mean).transpose();
        covariance.selfadjointView<Eigen::Lower>().rankUpdate(block.transpose());
        if (!report(progress, first + count, total))
            return Error::cancelledByCaller();
    }
    covariance /= static_cast<double>(rows.rows - 1);

    const SymmetricEigen eigen = symmetricEigen(covariance);
    if (!eigen.converged)
        return Error::failure(tr("The principal components of these vectors could not be computed"));

    Projection result;
    result.method = "pca";
    result.dims = dims;
    result.components.assign(wanted.begin(), wanted.end());
    const Eigen::VectorXd variances = eigen.values.reverse().cwiseMax(0.0);
    const double sum = variances.sum();
    result.explainedVariance.resize(rows.cols, 0.0);
    if (sum > 0)
        for (Eigen::Index i = 0; i < cols; ++i)
            result.explainedVariance[static_cast<std::size_t>(i)] = variances[i] / sum;

    Eigen::MatrixXd components(cols, dims);
    for (Eigen::Index c = 0; c < components.cols(); ++c) {
        components.col(c) = eigen.vectors.col(cols - wanted[static_cast<std::size_t>(c)]);
        fixSign(components.col(c));
    }

    result.coordinates.resize(rows.rows * static_cast<std::size_t>(dims));
    for (std::size_t r = 0; r < rows.rows; ++r) {
        Eigen::Map<Eigen::VectorXf> point(result.coordinates.data() + r * static_cast<std::size_t>(dims),
                                          dims);
        point = (components.transpose() * (rowVector(rows, r).cast<double>() - mean)).cast<float>();
        if ((r + 1) % kBlockRows == 0 && !report(progress, rows.rows + r + 1, total))
            return Error::cancelledByCaller();
    }
    report(progress, total, total);
    return result;
}

} // namespace

Result<Projection> principalComponents(const MatrixView& rows, int dims, const Progress& progress)
{
    std::vector<int> first(static_cast<std::size_t>(std::max(0, dims)));
    std::iota(first.begin(), first.end(), 1);
    return principalComponents(rows, first, progress);
}

Result<Projection> principalComponents(const MatrixView& rows, std::span<const int> components,
                                       const Progress& progress)
{
    if (const Status status = checkRequest(rows, components); !status)
        return status.error();
    return atEdge({tr("draw this map", "a task")}, [&] { return project(rows, components, progress); });
}

} // namespace shelf
