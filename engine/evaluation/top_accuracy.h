// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/models/model.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Top-K categorical accuracy of retrieval: the share of interactions whose book is among the K best of all
/// books. Nothing is removed from the candidates, so books that the reader already has compete too.
struct TopAccuracy {
    static constexpr std::array<int, 5> kAt = {1, 5, 10, 50, 100};

    std::uint64_t count = 0;                   ///< interactions
    std::array<double, kAt.size()> share = {}; ///< one for each of kAt
};

/// Counts over `rows` of the data, which live as long as this does. A model that uses time is asked at the
/// time of the interaction; ties count against it, as does a score that is not a number.
class TopAccuracyCount {
public:
    TopAccuracyCount(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows);

    /// Whether add() may be told what scoreManyUsers gives: not where times matter.
    bool takesScores() const { return !m_atTime; }
    /// Spares finish() the scores of a reader, of every book, which somebody else asked for. Different
    /// readers may be told by several threads at once.
    void add(std::int32_t user, std::span<const float> scores);
    /// Asks the model for the readers that were not told; once.
    Result<TopAccuracy> finish(int threads, const Progress& progress);

private:
    using Hits = std::array<std::uint32_t, TopAccuracy::kAt.size()>;

    void addChunk(std::span<const std::int32_t> users, std::vector<float>& scores);
    void count(std::int32_t user, std::uint32_t row, std::span<const float> scores);

    const Model& m_model;
    const Dataset& m_data;
    bool m_atTime;
    Grouping m_byUser;
    std::vector<Hits> m_hits;              ///< one a reader
    std::vector<std::uint8_t> m_isCounted; ///< the same
};

/// All of it at once.
Result<TopAccuracy> topAccuracy(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows,
                                int threads = 0, const Progress& progress = {});

} // namespace shelf
