// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/diversity.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace shelf {

std::vector<std::size_t> diversePick(std::span<const float> scores, std::size_t count, double diversity,
                                     const Resemblance& resemblance)
{
    constexpr auto kTaken = -1e30;
    const std::size_t n = scores.size();
    count = std::min(count, n);
    std::vector<std::size_t> picked;
    if (count == 0)
        return picked;
    const double best = static_cast<double>(scores.front());
    const double range = best - static_cast<double>(scores.back());
    std::vector<double> relevance(n, 1);
    if (range > 0 && std::isfinite(range))
        for (std::size_t i = 0; i < n; ++i)
            relevance[i] = 1 - (best - static_cast<double>(scores[i])) / range;
    std::vector<double> closest(n, -1);
    std::vector<float> likeness(n);
    std::size_t next = 0;
    while (true) {
        picked.push_back(next);
        relevance[next] = kTaken;
        if (picked.size() == count)
            return picked;
        resemblance(next, likeness);
        double highest = 2 * kTaken;
        for (std::size_t i = 0; i < n; ++i) {
            closest[i] = std::max(closest[i], static_cast<double>(likeness[i]));
            if (relevance[i] <= kTaken)
                continue;
            const double value = (1 - diversity) * relevance[i] - diversity * closest[i];
            if (value > highest) {
                highest = value;
                next = i;
            }
        }
    }
}

Resemblance byVectors(const MatrixView& vectors, std::span<const std::int32_t> candidates)
{
    const std::size_t cols = vectors.cols;
    auto units = std::make_shared<std::vector<float>>(candidates.size() * cols, 0.0f);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto row = vectors.row(static_cast<std::size_t>(candidates[i]));
        double square = 0;
        for (const float v : row)
            square += static_cast<double>(v) * static_cast<double>(v);
        const double scale = square > 0 ? 1 / std::sqrt(square) : 0;
        for (std::size_t d = 0; d < cols; ++d)
            (*units)[i * cols + d] = static_cast<float>(static_cast<double>(row[d]) * scale);
    }
    return [units, cols](std::size_t picked, std::span<float> out) {
        kernels().dotRows(out.size(), cols, units->data(), cols, units->data() + picked * cols, 0.0f,
                          out.data());
    };
}

Resemblance byReaders(std::function<std::span<const std::int32_t>(std::int32_t)> readersOf,
                      std::size_t userCount, std::span<const std::int32_t> candidates)
{
    const std::vector<std::int32_t> books(candidates.begin(), candidates.end());
    auto mark = std::make_shared<std::vector<std::uint8_t>>(userCount, std::uint8_t(0));
    return [books, mark, readersOf = std::move(readersOf)](std::size_t picked, std::span<float> out) {
        const auto own = readersOf(books[picked]);
        for (const std::int32_t reader : own)
            (*mark)[static_cast<std::size_t>(reader)] = 1;
        for (std::size_t i = 0; i < books.size(); ++i) {
            const auto others = readersOf(books[i]);
            std::size_t common = 0;
            for (const std::int32_t reader : others)
                common += (*mark)[static_cast<std::size_t>(reader)];
            out[i] = common == 0 ? 0.0f
                                 : static_cast<float>(static_cast<double>(common) /
                                                      std::sqrt(static_cast<double>(own.size()) *
                                                                static_cast<double>(others.size())));
        }
        for (const std::int32_t reader : own)
            (*mark)[static_cast<std::size_t>(reader)] = 0;
    };
}

} // namespace shelf
