// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/projection/clusters/cluster_rows.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace shelf {

/// One start of k-means.
class KMeansStart {
public:
    /// goOn is asked after every few thousand rows; false stops.
    KMeansStart(const ClusterRows& rows, std::size_t clusters, Random random, Workers& workers,
                const std::function<bool()>& goOn);

    /// Questions that goOn is asked at most.
    static std::uint64_t questions(std::size_t rows, std::size_t clusters);

    /// The sum of squared distances in the end; nothing where the caller stopped it.
    std::optional<double> run();
    std::vector<std::int32_t>& member() { return m_member; }

private:
    struct Sums {
        std::vector<double> values;
        std::vector<std::uint32_t> count;
        std::size_t changed = 0;
    };

    bool eachChunk(
        const std::function<void(std::size_t chunk, std::size_t first, std::size_t end, int worker)>& body);
    bool seed();
    std::size_t draw(const std::vector<double>& chunkSums);
    std::optional<std::size_t> bestOf(const std::vector<std::size_t>& candidates);
    bool lower(std::size_t row, std::vector<double>& chunkSums);
    bool assign();
    void assignChunk(std::size_t first, std::size_t end, Sums& sums, AlignedVector<float>& scores);
    void scoreTile(const AlignedVector<float>& turned, std::size_t lanes, const AlignedVector<float>& bias,
                   std::size_t first, std::size_t count, float* scores) const;
    void fillEmpty();
    void moveCenters();
    std::optional<double> inertia();
    double toCenter(std::size_t row, std::size_t center) const;

    const ClusterRows& m_rows;
    std::size_t m_clusters;
    std::size_t m_lanes;
    Random m_random;
    Workers& m_workers;
    const std::function<bool()>& m_goOn;
    std::vector<float> m_square;  ///< of each row's length
    std::vector<float> m_nearest; ///< squared distance to the nearest center
    std::vector<std::int32_t> m_member;
    std::vector<float> m_centers;
    AlignedVector<float> m_turned; ///< the centers' negatives, cols x lanes
    AlignedVector<float> m_bias;   ///< half their squared lengths
    std::vector<Sums> m_sums;
    std::vector<AlignedVector<float>> m_scores;
};

} // namespace shelf
