// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/negatives.h"
#include "engine/kernels/kernels.h"
#include "engine/models/logistic_loss.h"
#include "engine/models/ranking/ranking_vectors.h"
#include "engine/models/reader_books.h"
#include "engine/models/small_adam.h"
#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr int kSteps = 120;
constexpr double kRate = 0.1; ///< in standard deviations of the readers; falls to zero over the steps
constexpr std::size_t kMostPairs = 4000;
constexpr std::size_t kMostNegatives = 32; ///< drawn for a book
constexpr std::uint64_t kStream = 0x627072f01d;

} // namespace

// Minimizes, over the reader's books, the mean of ln(1 + e^-(score - score of a drawn book)), plus for each
// coordinate half its squared distance from the mean reader in standard deviations of the readers.
std::vector<float> RankingVectors::fitReader(std::span<const std::int32_t> readersBooks) const
{
    const auto known = distinctBooks<std::int32_t>(readersBooks, m_books);
    const ColumnMoments moments = columnMoments(m_tensors[0], m_users);
    std::vector<float> vector(moments.mean.begin(), moments.mean.end());
    if (known.empty() || known.size() >= m_books)
        return vector;

    const std::size_t factors = m_tensors[1].cols;
    const std::size_t lanes = paddedLanes(factors);
    const std::size_t each = std::clamp(kMostPairs / known.size(), std::size_t{1}, kMostNegatives);
    const std::size_t pairs = each * known.size();
    Random random(1, kStream);
    AlignedVector<float> differences(pairs * lanes, 0.0F);
    std::vector<float> leads(pairs, 0.0F);
    for (std::size_t i = 0; i < pairs; ++i) {
        const auto better = static_cast<std::size_t>(known[i / each]);
        const auto worse = static_cast<std::size_t>(drawUnknown(known, m_books, random));
        for (std::size_t f = 0; f < factors; ++f)
            differences[i * lanes + f] =
                m_tensors[1].values[better * factors + f] - m_tensors[1].values[worse * factors + f];
        if (biased())
            leads[i] = m_tensors[2].values[better] - m_tensors[2].values[worse];
    }

    const Kernels& kernel = kernels();
    AlignedVector<float> slopes(pairs);
    AlignedVector<float> sum(lanes);
    std::vector<double> x(factors, 0.0);
    std::vector<double> gradient(factors);
    SmallAdam adam(factors);
    const auto place = [&] {
        for (std::size_t f = 0; f < factors; ++f)
            vector[f] = static_cast<float>(moments.mean[f] + moments.deviation[f] * x[f]);
    };
    for (int step = 0; step < kSteps; ++step) {
        place();
        kernel.dotRows(pairs, factors, differences.data(), lanes, vector.data(), 0.0F, slopes.data());
        for (std::size_t i = 0; i < pairs; ++i)
            slopes[i] =
                static_cast<float>(logisticLoss(static_cast<double>(slopes[i] + leads[i]), true).slope /
                                   static_cast<double>(each));
        kernel.weightedSum(pairs, lanes, slopes.data(), differences.data(), lanes, sum.data());
        for (std::size_t f = 0; f < factors; ++f)
            gradient[f] = moments.deviation[f] * static_cast<double>(sum[f]) + x[f];
        adam.step(x, gradient, kRate * (1 - static_cast<double>(step) / kSteps));
    }
    place();
    return vector;
}

std::optional<NewReader> RankingVectors::newReader() const
{
    return NewReader{.by = NewReader::By::pairs,
                     .numbers = {{"steps", kSteps},
                                 {"rate", kRate},
                                 {"mostPairs", static_cast<double>(kMostPairs)},
                                 {"mostNegatives", static_cast<double>(kMostNegatives)},
                                 {"stream", static_cast<double>(kStream)}}};
}

} // namespace shelf
