// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ranking/bpr_training.h"

#include "engine/kernels/kernels.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint64_t kBprDraws = 0x20;
constexpr std::uint64_t kBprWeights = 0x627072;
constexpr std::size_t kMostGroups = 16;
constexpr std::size_t kLeastPairs = 4096; ///< in a block, or waking threads costs more than it gains
constexpr std::size_t kLeastBooks = 64;   ///< in a group, for negatives to be had
constexpr std::size_t kLeastUsers = 16;
constexpr int kTries = 32; ///< at an unknown book of the group

std::size_t groupCount(std::size_t users, std::size_t books, std::size_t pairs)
{
    const auto byPairs =
        static_cast<std::size_t>(std::sqrt(static_cast<double>(pairs) / static_cast<double>(kLeastPairs)));
    return std::clamp(std::min({users / kLeastUsers, books / kLeastBooks, byPairs}), std::size_t{1},
                      kMostGroups);
}

void fillRows(AlignedVector<float>& rows, std::size_t count, std::size_t factors, std::size_t lanes,
              double scale, Random& random)
{
    rows.assign(count * lanes, 0.0F);
    const auto limit = static_cast<float>(scale);
    for (std::size_t row = 0; row < count; ++row)
        for (std::size_t f = 0; f < factors; ++f)
            rows[row * lanes + f] = random.uniform(-limit, limit);
}

} // namespace

BprTraining::BprTraining(const Interactions& known, const Positives& positives, const RunSettings& settings)
    : m_known(known),
      m_positives(positives),
      m_seed(settings.seed),
      m_rate(static_cast<float>(settings.training.optimizer.learningRate)),
      m_regularization(static_cast<float>(settings.of<LatentParameters>().regularization)),
      m_factors(static_cast<std::size_t>(settings.of<VectorParameters>().factors)),
      m_lanes(paddedLanes(m_factors)),
      m_groups(groupCount(known.userCount(), known.bookCount(), positives.size())),
      m_bookBias(known.bookCount(), 0.0F),
      m_userOrder(known.userCount()),
      m_userGroup(known.userCount()),
      m_bookOrder(known.bookCount()),
      m_bookGroup(known.bookCount())
{
    Random random(settings.seed, kBprWeights);
    fillRows(m_userRows, known.userCount(), m_factors, m_lanes, settings.of<StartParameters>().initScale,
             random);
    fillRows(m_bookRows, known.bookCount(), m_factors, m_lanes, settings.of<StartParameters>().initScale,
             random);
}

void BprTraining::group(Random& random, std::vector<std::uint32_t>& order,
                        std::vector<std::uint32_t>& groupOf) const
{
    std::iota(order.begin(), order.end(), 0U);
    random.shuffle(order);
    for (std::size_t i = 0; i < order.size(); ++i)
        groupOf[order[i]] = static_cast<std::uint32_t>(i * m_groups / order.size());
}

void BprTraining::deal(int epoch)
{
    Random random = drawsOf(m_seed, kBprDraws, epoch, 0);
    group(random, m_userOrder, m_userGroup);
    group(random, m_bookOrder, m_bookGroup);
    const auto blockOf = [this](std::size_t i) {
        return m_userGroup[static_cast<std::size_t>(m_positives.users[i])] * m_groups +
               m_bookGroup[static_cast<std::size_t>(m_positives.books[i])];
    };
    std::vector<std::uint32_t> next(m_groups * m_groups + 1, 0);
    for (std::size_t i = 0; i < m_positives.size(); ++i)
        ++next[blockOf(i) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    m_blockStart = next;
    m_blockPairs.resize(m_positives.size());
    for (std::size_t i = 0; i < m_positives.size(); ++i)
        m_blockPairs[next[blockOf(i)]++] = static_cast<std::uint32_t>(i);
}

void BprTraining::drawBlock(int epoch, std::size_t block, Pairs& pairs) const
{
    std::vector<std::uint32_t> order(m_blockPairs.begin() + m_blockStart[block],
                                     m_blockPairs.begin() + m_blockStart[block + 1]);
    Random random = drawsOf(m_seed, kBprDraws, epoch, 1 + block);
    random.shuffle(order);
    // Group g holds the places whose number times groups over count is g.
    const std::size_t group = block % m_groups;
    const std::size_t books = m_bookOrder.size();
    const std::size_t first = (group * books + m_groups - 1) / m_groups;
    const std::size_t end = ((group + 1) * books + m_groups - 1) / m_groups;
    pairs.users.clear();
    pairs.better.clear();
    pairs.worse.clear();
    for (const std::uint32_t i : order) {
        const std::int32_t user = m_positives.users[i];
        std::int32_t worse = -1;
        // One group is all books, where a draw cannot fail; in others a reader may know nearly all.
        if (m_groups == 1)
            worse = drawUnknown(m_known.booksOf(user), books, random);
        for (int attempt = 0; worse < 0 && attempt < kTries; ++attempt) {
            const auto drawn = static_cast<std::int32_t>(m_bookOrder[first + random.below(end - first)]);
            if (!m_known.contains(user, drawn))
                worse = drawn;
        }
        if (worse < 0)
            continue;
        pairs.users.push_back(static_cast<std::uint32_t>(user));
        pairs.better.push_back(static_cast<std::uint32_t>(m_positives.books[i]));
        pairs.worse.push_back(static_cast<std::uint32_t>(worse));
    }
}

std::optional<double> BprTraining::run(int epoch, Workers& workers,
                                       const std::function<bool(double share, double loss)>& goesOn)
{
    deal(epoch);
    std::vector<Pairs> scratch(static_cast<std::size_t>(workers.count()));
    std::vector<double> losses(m_groups);
    std::vector<std::size_t> counts(m_groups);
    double sum = 0;
    std::size_t done = 0;
    for (std::size_t round = 0; round < m_groups; ++round) {
        workers.run(m_groups, [&](std::size_t userGroup, int worker) {
            const FlushTiny flush;
            Pairs& pairs = scratch[static_cast<std::size_t>(worker)];
            drawBlock(epoch, userGroup * m_groups + (userGroup + round) % m_groups, pairs);
            PairwiseJob job;
            job.count = pairs.users.size();
            job.users = pairs.users.data();
            job.better = pairs.better.data();
            job.worse = pairs.worse.data();
            job.lanes = m_lanes;
            job.userRows = m_userRows.data();
            job.bookRows = m_bookRows.data();
            job.bookBias = m_bookBias.data();
            job.rate = m_rate;
            job.regularization = m_regularization;
            losses[userGroup] = kernels().descendPairs(job);
            counts[userGroup] = job.count;
        });
        sum = std::accumulate(losses.begin(), losses.end(), sum);
        done = std::accumulate(counts.begin(), counts.end(), done);
        const double mean = done > 0 ? sum / static_cast<double>(done) : 0;
        if (!goesOn(static_cast<double>(round + 1) / static_cast<double>(m_groups), mean))
            return {};
    }
    return done > 0 ? sum / static_cast<double>(done) : 0;
}

std::vector<Tensor> BprTraining::tensors() const
{
    std::vector<Tensor> tensors;
    const auto rows = [&](const char* name, std::size_t count, std::size_t cols, std::size_t lanes,
                          const float* from) {
        Tensor tensor = zeroTensor(name, count + 1, cols);
        for (std::size_t row = 0; row < count; ++row)
            std::copy_n(from + row * lanes, cols, tensor.values.data() + row * cols);
        setUnknownToMean(tensor);
        tensors.push_back(std::move(tensor));
    };
    rows("user_embedding", m_known.userCount(), m_factors, m_lanes, m_userRows.data());
    rows("book_embedding", m_known.bookCount(), m_factors, m_lanes, m_bookRows.data());
    rows("book_bias", m_known.bookCount(), 1, 1, m_bookBias.data());
    return tensors;
}

} // namespace shelf
