// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/team.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// What an in-batch softmax does about popular books being drawn as negatives more often.
enum class SamplingCorrection { none, logQ, corrected };

/// Books of a batch, each once, and how they count as each other's negatives.
struct BatchBooks {
    std::vector<std::int32_t> books; ///< in order of first appearance
    std::vector<std::uint32_t> own;  ///< of each sample its place among them
    std::vector<double> log;         ///< what a book's score gains as a candidate: log of its copies, ...
    std::vector<double> ownLog;      ///< the same of a sample's own book, in place of `log`
    std::vector<double> positiveLog; ///< the same of a sample's own book as the right answer

    void clear();
};

/// Sorts out a batch. chance[b]: the share of training ratings that are of book b.
class BatchSorter {
public:
    BatchSorter(std::vector<double> chance, SamplingCorrection correction, bool removeAccidentalHits)
        : m_chance(std::move(chance)),
          m_correction(correction),
          m_removeHits(removeAccidentalHits),
          m_place(m_chance.size(), 0),
          m_batch(m_chance.size(), 0)
    {}

    /// The list is good until the next call.
    const BatchBooks& sort(std::span<const std::int32_t> books);

private:
    std::vector<double> m_chance;
    SamplingCorrection m_correction;
    bool m_removeHits;
    std::vector<std::uint32_t> m_place;
    std::vector<std::uint64_t> m_batch; ///< the last batch that had the book
    std::uint64_t m_batches = 0;
    std::vector<std::uint32_t> m_copies;
    BatchBooks m_sorted;
};

/// Softmax cross-entropy of each sample's own book among all books of the batch, summed over the batch, and
/// its slopes. Copies of a book have one column, weighted by their number: the sum is the same.
///
/// The published loss takes scores as they are. logQ (Yi et al. 2019) lowers every score by the log of the
/// book's chance of being drawn; `corrected` (Khrylchenko et al. 2025, in their gradient) leaves the own book
/// as it is, for it was not drawn, and takes the others as drawn from all books but the own one.
class InBatchSoftmax {
public:
    explicit InBatchSoftmax(double temperature) : m_temperature(temperature) {}

    /// query: a row of `lanes` floats a sample; book: one a book of the batch. querySlopes and bookSlopes, of
    /// the same shapes, may both be null where only the loss is wanted.
    double run(const BatchBooks& batch, std::size_t lanes, const float* query, const float* book,
               float* querySlopes, float* bookSlopes, const Team& team);

private:
    struct Scratch {
        AlignedVector<float> scores;
        AlignedVector<float> logSums;
    };
    double runRows(const BatchBooks& batch, std::size_t lanes, const float* query, const float* book,
                   float* querySlopes, float* bookSlopes, std::size_t at, std::size_t n, bool first,
                   Scratch& scratch) const;

    double m_temperature;
    std::size_t m_width = 0; ///< columns in whole lane blocks
    AlignedVector<float> m_turned;
    AlignedVector<float> m_bias;
    AlignedVector<float> m_parts; ///< book slopes of all chunks but the first
    std::vector<double> m_losses;
    std::vector<Scratch> m_scratch; ///< one a worker
};

} // namespace shelf
