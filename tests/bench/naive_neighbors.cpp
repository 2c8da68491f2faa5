// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/naive_neighbors.h"

#include <Eigen/Core>

#include <algorithm>
#include <utility>

std::vector<std::int32_t> naiveNeighbors(const float* values, std::size_t rows, std::size_t cols,
                                         std::size_t begin, std::size_t end, std::size_t k)
{
    using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    constexpr std::size_t kBlock = 64;
    const Eigen::Map<const Rows> all(values, static_cast<Eigen::Index>(rows),
                                     static_cast<Eigen::Index>(cols));
    const Eigen::RowVectorXf squares = all.rowwise().squaredNorm().transpose();
    std::vector<std::int32_t> result;
    std::vector<std::pair<float, std::int32_t>> list(rows);
    Rows distances;
    for (std::size_t first = begin; first < end; first += kBlock) {
        const auto count = static_cast<Eigen::Index>(std::min(kBlock, end - first));
        distances.noalias() =
            -2.0F * all.middleRows(static_cast<Eigen::Index>(first), count) * all.transpose();
        distances.rowwise() += squares;
        for (Eigen::Index q = 0; q < count; ++q) {
            const std::size_t self = first + static_cast<std::size_t>(q);
            for (std::size_t j = 0; j < rows; ++j)
                list[j] = {distances(q, static_cast<Eigen::Index>(j)), static_cast<std::int32_t>(j)};
            std::swap(list[self], list.back());
            const auto nearest = list.begin() + static_cast<std::ptrdiff_t>(k);
            std::partial_sort(list.begin(), nearest, list.end() - 1);
            std::for_each(list.begin(), nearest, [&](const auto& pair) { result.push_back(pair.second); });
        }
    }
    return result;
}
