// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/align.h"

#include "engine/base/linear_algebra.h"

#include <algorithm>

namespace shelf {

namespace {

Eigen::VectorXd meanOf(const MatrixView& rows)
{
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(rows.cols));
    for (std::size_t r = 0; r < rows.rows; ++r)
        for (std::size_t c = 0; c < rows.cols; ++c)
            mean[static_cast<Eigen::Index>(c)] += rows.row(r)[c];
    return mean / static_cast<double>(rows.rows);
}

Eigen::VectorXd centered(const MatrixView& rows, std::size_t r, const Eigen::VectorXd& mean)
{
    return Eigen::Map<const Eigen::VectorXf>(rows.data + r * rows.stride,
                                             static_cast<Eigen::Index>(rows.cols))
               .cast<double>() -
           mean;
}

std::vector<float> packed(const MatrixView& rows)
{
    std::vector<float> copy;
    copy.reserve(rows.rows * rows.cols);
    for (std::size_t r = 0; r < rows.rows; ++r)
        copy.insert(copy.end(), rows.row(r).begin(), rows.row(r).end());
    return copy;
}

} // namespace

std::vector<float> alignedTo(const MatrixView& rows, const MatrixView& reference)
{
    std::vector<float> result = packed(rows);
    if (rows.empty() || rows.rows != reference.rows || rows.cols != reference.cols)
        return result;
    const auto cols = static_cast<Eigen::Index>(rows.cols);
    const Eigen::VectorXd from = meanOf(rows);
    const Eigen::VectorXd to = meanOf(reference);
    Eigen::MatrixXd products = Eigen::MatrixXd::Zero(cols, cols);
    for (std::size_t r = 0; r < rows.rows; ++r)
        products.noalias() += centered(reference, r, to) * centered(rows, r, from).transpose();
    if (!products.allFinite())
        return result;
    // Scaled, so that the iteration's thresholds mean the same for vectors of any length.
    if (const double largest = products.cwiseAbs().maxCoeff(); largest > 0)
        products /= largest;
    const Eigen::MatrixXd turn = nearestOrthogonal(products);
    for (std::size_t r = 0; r < rows.rows; ++r)
        Eigen::Map<Eigen::VectorXf>(result.data() + r * rows.cols, cols) =
            (turn * centered(rows, r, from) + to).cast<float>();
    return result;
}

std::vector<float> neighborhoodChange(std::span<const std::int32_t> a, std::span<const std::int32_t> b, int k)
{
    if (k <= 0)
        return {};
    const auto width = static_cast<std::size_t>(k);
    std::vector<float> result(std::min(a.size(), b.size()) / width);
    std::vector<std::int32_t> after(width);
    for (std::size_t row = 0; row < result.size(); ++row) {
        const auto before = a.subspan(row * width, width);
        std::copy_n(b.begin() + static_cast<std::ptrdiff_t>(row * width), width, after.begin());
        std::sort(after.begin(), after.end());
        const auto gone = std::count_if(before.begin(), before.end(), [&](std::int32_t neighbor) {
            return !std::binary_search(after.begin(), after.end(), neighbor);
        });
        result[row] = static_cast<float>(gone) / static_cast<float>(k);
    }
    return result;
}

} // namespace shelf
