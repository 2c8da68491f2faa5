// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/gram.h"

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"

#include <algorithm>
#include <atomic>

namespace shelf {

namespace {

constexpr std::size_t kRowsAtOnce = 256;
constexpr std::size_t kMaxChunks = 16; // bounds the memory of the partial sums

} // namespace

std::vector<double> gramMatrix(const float* x, std::size_t rows, std::size_t lanes, Workers* workers,
                               const std::function<bool()>& goOn)
{
    const std::size_t size = lanes * lanes;
    const std::size_t blocks = (rows + kRowsAtOnce - 1) / kRowsAtOnce;
    const std::size_t chunks = std::min(kMaxChunks, blocks);
    std::vector<std::vector<double>> sums(chunks);
    std::atomic<bool> stopped{false};
    const auto sumChunk = [&](std::size_t chunk, int worker) {
        const FlushTiny flush;
        AlignedVector<float> part(size);
        sums[chunk].assign(size, 0.0);
        for (std::size_t block = blocks * chunk / chunks; block < blocks * (chunk + 1) / chunks; ++block) {
            Product p;
            p.n = p.m = p.aCol = p.ldb = p.ldc = lanes;
            p.k = std::min(kRowsAtOnce, rows - block * kRowsAtOnce);
            p.a = p.b = x + block * kRowsAtOnce * lanes;
            p.aRow = 1;
            p.c = part.data();
            kernels().multiply(p);
            for (std::size_t i = 0; i < size; ++i)
                sums[chunk][i] += static_cast<double>(part[i]);
            if (worker == 0 && goOn && !goOn())
                stopped.store(true, std::memory_order_relaxed);
            if (stopped.load(std::memory_order_relaxed))
                return;
        }
    };
    if (workers)
        workers->run(chunks, sumChunk);
    else
        for (std::size_t chunk = 0; chunk < chunks; ++chunk)
            sumChunk(chunk, 0);
    std::vector<double> total(size, 0.0);
    if (stopped.load(std::memory_order_relaxed))
        return total;
    for (const auto& sum : sums)
        for (std::size_t i = 0; i < size; ++i)
            total[i] += sum[i];
    return total;
}

} // namespace shelf
