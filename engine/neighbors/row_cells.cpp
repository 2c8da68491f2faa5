// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/row_cells.h"

#include "engine/base/random.h"
#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

constexpr int kRounds = 10;
constexpr std::size_t kSamplePerCell = 64;
constexpr std::size_t kPointsAProduct = 48; ///< points a product

/// The coordinate that each row has besides its own; empty where all are zero.
std::vector<float> lifts(const CenteredRows& rows)
{
    std::vector<double> height(rows.rows);
    double highest = -std::numeric_limits<double>::infinity();
    double lowest = -highest;
    for (std::size_t r = 0; r < rows.rows; ++r) {
        double square = 0;
        for (std::size_t c = 0; c < rows.cols; ++c)
            square += static_cast<double>(rows.row(r)[c]) * static_cast<double>(rows.row(r)[c]);
        height[r] = rows.offset[r] + square / 2;
        highest = std::max(highest, height[r]);
        lowest = std::min(lowest, height[r]);
    }
    if (highest - lowest < 1e-9)
        return {};
    std::vector<float> result(rows.rows);
    for (std::size_t r = 0; r < rows.rows; ++r)
        result[r] = static_cast<float>(std::sqrt(2 * (highest - height[r])));
    return result;
}

void copyPoint(const CenteredRows& rows, const std::vector<float>& lift, std::size_t r, float* out)
{
    std::copy_n(rows.row(r), rows.cols, out);
    if (!lift.empty())
        out[rows.cols] = lift[r];
}

} // namespace

RowCells::RowCells(const CenteredRows& rows, std::uint64_t seed, Workers& workers,
                   const std::function<bool(double)>& proceed)
    : m_cols(rows.cols)
{
    const std::vector<float> lift = lifts(rows);
    m_dims = m_cols + (lift.empty() ? 0 : 1);
    m_count = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(rows.rows)))));
    m_lanes = paddedLanes(m_count);

    // A sample without repetition, in random order: its first rows are the first centers.
    Random random(seed, 0x63656c6c);
    const std::size_t sampled = std::min(rows.rows, kSamplePerCell * m_count);
    std::vector<std::uint32_t> chosen(rows.rows);
    std::iota(chosen.begin(), chosen.end(), 0U);
    for (std::size_t i = 0; i < sampled; ++i)
        std::swap(chosen[i], chosen[i + random.below(rows.rows - i)]);
    std::vector<float> points(sampled * m_dims);
    for (std::size_t i = 0; i < sampled; ++i)
        copyPoint(rows, lift, chosen[i], points.data() + i * m_dims);
    std::vector<float> centers(points.begin(),
                               points.begin() + static_cast<std::ptrdiff_t>(m_count * m_dims));
    setCenters(centers);

    const auto threads = static_cast<std::size_t>(workers.count());
    std::vector<AlignedVector<float>> scratch(threads, AlignedVector<float>(kPointsAProduct * m_lanes));
    std::vector<std::uint32_t> nearest(sampled);
    std::vector<double> sums;
    std::vector<std::size_t> counts;
    for (int round = 0; round < kRounds; ++round) {
        workers.run((sampled + kPointsAProduct - 1) / kPointsAProduct, [&](std::size_t chunk, int worker) {
            const std::size_t first = chunk * kPointsAProduct;
            nearestCenters(points.data() + first * m_dims, std::min(kPointsAProduct, sampled - first),
                           nearest.data() + first, scratch[static_cast<std::size_t>(worker)].data());
        });
        sums.assign(m_count * m_dims, 0.0);
        counts.assign(m_count, 0);
        for (std::size_t i = 0; i < sampled; ++i) {
            ++counts[nearest[i]];
            for (std::size_t c = 0; c < m_dims; ++c)
                sums[nearest[i] * m_dims + c] += static_cast<double>(points[i * m_dims + c]);
        }
        for (std::size_t cell = 0; cell < m_count; ++cell) {
            for (std::size_t c = 0; c < m_dims && counts[cell] > 0; ++c)
                centers[cell * m_dims + c] =
                    static_cast<float>(sums[cell * m_dims + c] / static_cast<double>(counts[cell]));
        }
        setCenters(centers);
        if (!proceed(0.5 * (round + 1) / kRounds))
            return;
    }

    m_cell.resize(rows.rows);
    constexpr std::size_t kChunkRows = 64 * kPointsAProduct;
    const std::size_t chunks = (rows.rows + kChunkRows - 1) / kChunkRows;
    const std::size_t together = 4 * threads;
    std::vector<AlignedVector<float>> block(threads, AlignedVector<float>(kPointsAProduct * m_dims));
    for (std::size_t begin = 0; begin < chunks; begin += together) {
        workers.run(std::min(together, chunks - begin), [&](std::size_t chunk, int worker) {
            const auto w = static_cast<std::size_t>(worker);
            const std::size_t end = std::min(rows.rows, (begin + chunk + 1) * kChunkRows);
            for (std::size_t first = (begin + chunk) * kChunkRows; first < end; first += kPointsAProduct) {
                const std::size_t count = std::min(kPointsAProduct, end - first);
                for (std::size_t i = 0; i < count; ++i)
                    copyPoint(rows, lift, first + i, block[w].data() + i * m_dims);
                nearestCenters(block[w].data(), count, m_cell.data() + first, scratch[w].data());
            }
        });
        if (!proceed(0.5 + 0.5 * static_cast<double>(std::min(chunks, begin + together)) /
                               static_cast<double>(chunks)))
            return;
    }

    m_cellSizes.assign(m_count, 0);
    for (const std::uint32_t cell : m_cell)
        ++m_cellSizes[cell];
    std::vector<std::size_t> next(m_count, 0);
    for (std::size_t cell = 1; cell < m_count; ++cell)
        next[cell] = next[cell - 1] + m_cellSizes[cell - 1];
    m_order.resize(rows.rows);
    for (std::size_t r = 0; r < rows.rows; ++r)
        m_order[next[m_cell[r]]++] = static_cast<std::uint32_t>(r);
}

void RowCells::setCenters(const std::vector<float>& centers)
{
    m_centers.assign(m_dims * m_lanes, 0.0F);
    m_bias.assign(m_lanes, -std::numeric_limits<float>::infinity());
    for (std::size_t cell = 0; cell < m_count; ++cell) {
        double square = 0;
        for (std::size_t c = 0; c < m_dims; ++c) {
            const float value = centers[cell * m_dims + c];
            m_centers[c * m_lanes + cell] = value;
            square += static_cast<double>(value) * static_cast<double>(value);
        }
        m_bias[cell] = static_cast<float>(-square / 2);
    }
}

void RowCells::nearestCenters(const float* points, std::size_t count, std::uint32_t* out,
                              float* scratch) const
{
    Product product;
    product.n = count;
    product.m = m_lanes;
    product.k = m_dims;
    product.a = points;
    product.aRow = m_dims;
    product.b = m_centers.data();
    product.ldb = m_lanes;
    product.bias = m_bias.data();
    product.c = scratch;
    product.ldc = m_lanes;
    const Kernels& kernel = kernels();
    kernel.multiply(product);
    for (std::size_t i = 0; i < count; ++i) {
        const float* scores = scratch + i * m_lanes;
        std::size_t best = 0;
        for (std::size_t cell = 0; cell < m_count;) {
            best = cell;
            cell = kernel.firstAbove(cell, m_count, scores, scores[cell]);
        }
        out[i] = static_cast<std::uint32_t>(best);
    }
}

void RowCells::scores(std::size_t queries, const float* vectors, float* out) const
{
    Product product;
    product.n = queries;
    product.m = m_lanes;
    product.k = m_cols;
    product.a = vectors;
    product.aRow = m_cols;
    product.b = m_centers.data();
    product.ldb = m_lanes;
    product.bias = m_bias.data();
    product.c = out;
    product.ldc = m_lanes;
    kernels().multiply(product);
}

} // namespace shelf
