// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/kernels/kernels.h"
#include "engine/neighbors/coded_rows.h"
#include "engine/neighbors/nearest.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace shelf {

/// Rows that are asked again and again which are nearest: what nearestRows() and nearestToVector() answer, to
/// the last bit and by every instruction set, a dozen times as fast. The first question of the cosine, and
/// the first of the others, makes codes of all rows (CodedRows), which takes as long as some fifteen
/// questions of nearestRows(). Safe for several threads.
class NearestSearch {
public:
    /// The rows must stay where they are and as they are.
    explicit NearestSearch(const MatrixView& rows, const Kernels& kernel = kernels());

    std::vector<Neighbor> nearestRows(std::int32_t row, int k, Metric metric,
                                      std::span<const std::uint8_t> skip = {}) const;
    std::vector<Neighbor> nearestToVector(std::span<const float> query, int k, Metric metric,
                                          std::span<const std::uint8_t> skip = {}) const;

    const MatrixView& rows() const { return m_rows; }
    /// Whether a question by this metric finds the codes made.
    bool isReady(Metric metric) const;

private:
    struct Codes {
        std::once_flag once;
        std::atomic<bool> isMade = false;
        CodedRows rows;
        AlignedVector<float> productBias; ///< of what is not of length 1
    };
    struct Question {
        const float* query;
        std::int32_t self; ///< -1: the query is no row
        std::size_t wanted;
        Metric metric;
        std::span<const std::uint8_t> skip;

        bool leavesOut(std::int32_t row) const
        {
            const auto r = static_cast<std::size_t>(row);
            return row == self || (r < skip.size() && skip[r] != 0);
        }
    };

    Codes& codesOf(Metric metric) const { return metric == Metric::cosine ? m_unit : m_plain; }
    const Codes& madeCodes(Metric metric) const;
    bool isCodable(const Question& question, double length) const;
    std::vector<Neighbor> find(const Question& question) const;
    std::vector<std::int32_t> candidates(const Question& question, const Codes& codes, double length) const;

    MatrixView m_rows;
    const Kernels& m_kernels;
    mutable Codes m_plain;
    mutable Codes m_unit;
};

} // namespace shelf
