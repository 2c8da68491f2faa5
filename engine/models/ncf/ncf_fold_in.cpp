// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/negatives.h"
#include "engine/models/logistic_loss.h"
#include "engine/models/ncf/ncf_model.h"
#include "engine/models/reader_books.h"
#include "engine/models/small_adam.h"
#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr int kSteps = 120;
constexpr double kRate = 0.1; ///< in standard deviations of the readers; falls to zero over the steps
constexpr std::size_t kMostPairs = 2000;
constexpr std::size_t kMostNegatives = 16; ///< drawn for a book
constexpr std::uint64_t kStream = 0x6e6366f01d;

} // namespace

// Minimizes the loss of training, the negatives of a book weighing together what they weigh there, plus for
// each coordinate half its squared distance from the mean reader in standard deviations of the readers: the
// most probable reader where the trained ones are normally spread.
std::vector<float> NcfModel::fitReader(std::span<const std::int32_t> readersBooks) const
{
    const auto known = distinctBooks<std::int32_t>(readersBooks, m_books);
    const ColumnMoments moments = columnMoments(m_tensors[0], m_users);
    std::vector<float> vector(moments.mean.begin(), moments.mean.end());
    if (known.empty() || known.size() >= m_books)
        return vector;

    Random random(1, kStream);
    const std::size_t each = std::clamp(kMostPairs / known.size(), std::size_t{1}, kMostNegatives);
    std::vector<std::int32_t> books = known;
    for (std::size_t i = 0; i < each * known.size(); ++i)
        books.push_back(drawUnknown(known, m_books, random));
    const double share = static_cast<double>(m_parameters.negatives) / static_cast<double>(each);

    const std::size_t lanes = m_layout.inputLanes;
    AlignedVector<float> input(books.size() * lanes, 0.0F);
    AlignedVector<float> slopes(NcfPass::kRows * lanes, 0.0F);
    AlignedVector<float> sum(lanes);
    for (std::size_t i = 0; i < books.size(); ++i)
        m_layout.widen(&m_tensors[1].values[static_cast<std::size_t>(books[i]) * m_layout.rowDims],
                       input.data() + i * lanes + m_layout.rowLanes);
    std::vector<AlignedVector<float>> turned;
    NcfPass::turn(m_layout, m_dense.data(), turned);
    NcfPass pass(m_layout);
    std::vector<double> x(m_layout.rowDims, 0.0);
    std::vector<double> gradient(x.size());
    SmallAdam adam(x.size());
    const auto place = [&] {
        for (std::size_t d = 0; d < x.size(); ++d)
            vector[d] = static_cast<float>(moments.mean[d] + moments.deviation[d] * x[d]);
    };
    for (int step = 0; step < kSteps; ++step) {
        place();
        gradient = x;
        for (std::size_t begin = 0; begin < books.size(); begin += NcfPass::kRows) {
            const std::size_t n = std::min(NcfPass::kRows, books.size() - begin);
            float* rows = input.data() + begin * lanes;
            for (std::size_t i = 0; i < n; ++i)
                m_layout.widen(vector.data(), rows + i * lanes);
            pass.forward(m_dense.data(), n, rows);
            for (std::size_t i = 0; i < n; ++i) {
                const bool positive = begin + i < known.size();
                const double slope = logisticLoss(static_cast<double>(pass.logits()[i]), positive).slope;
                pass.logitSlopes()[i] = static_cast<float>(positive ? slope : share * slope);
            }
            pass.backward(m_dense.data(), turned, n, rows, slopes.data(), nullptr);
            kernels().columnSum(n, m_layout.rowLanes, slopes.data(), lanes, sum.data());
            for (std::size_t d = 0; d < x.size(); ++d) {
                const std::size_t lane = d < m_layout.gmfDims ? d : m_layout.gmfLanes + d - m_layout.gmfDims;
                gradient[d] += moments.deviation[d] * static_cast<double>(sum[lane]);
            }
        }
        adam.step(x, gradient, kRate * (1 - static_cast<double>(step) / kSteps));
    }
    place();
    return vector;
}

std::optional<NewReader> NcfModel::newReader() const
{
    return NewReader{.by = NewReader::By::logits,
                     .numbers = {{"steps", kSteps},
                                 {"rate", kRate},
                                 {"mostPairs", static_cast<double>(kMostPairs)},
                                 {"mostNegatives", static_cast<double>(kMostNegatives)},
                                 {"stream", static_cast<double>(kStream)},
                                 {"negatives", m_parameters.negatives}}};
}

} // namespace shelf
