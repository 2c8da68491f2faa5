// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ranking/bpr_training.h"

#include "engine/kernels/kernels.h"
#include "engine/models/ranking/inline_random.h"
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
      m_userStart(known.userCount() + 1, 0),
      m_usersDealt(known.userCount()),
      m_blockStart(m_groups * m_groups + 1, 0),
      m_blockPairs(positives.size())
{
    for (const std::int32_t user : positives.users)
        ++m_userStart[static_cast<std::size_t>(user) + 1];
    std::partial_sum(m_userStart.begin(), m_userStart.end(), m_userStart.begin());
    for (auto& [groups, count] :
         {std::pair(&m_userGroups, known.userCount()), std::pair(&m_bookGroups, known.bookCount())})
        for (auto* values : {&groups->order, &groups->place, &groups->of})
            values->resize(count);
    Random random(settings.seed, kBprWeights);
    fillRows(m_userRows, known.userCount(), m_factors, m_lanes, settings.of<StartParameters>().initScale,
             random);
    fillRows(m_bookRows, known.bookCount(), m_factors, m_lanes, settings.of<StartParameters>().initScale,
             random);
}

void BprTraining::group(Random& random, Groups& groups) const
{
    std::iota(groups.order.begin(), groups.order.end(), 0U);
    random.shuffle(groups.order);
    for (std::size_t g = 0; g < m_groups; ++g)
        for (std::size_t i = firstPlace(groups, g); i < firstPlace(groups, g + 1); ++i) {
            groups.place[groups.order[i]] = static_cast<std::uint32_t>(i);
            groups.of[groups.order[i]] = static_cast<std::uint32_t>(g);
        }
}

void BprTraining::dealGroups(int epoch)
{
    Random random = drawsOf(m_seed, kBprDraws, epoch, 0);
    group(random, m_userGroups);
    group(random, m_bookGroups);
    std::vector<std::uint32_t> next(m_groups);
    for (std::size_t g = 0; g < m_groups; ++g)
        next[g] = static_cast<std::uint32_t>(firstPlace(m_userGroups, g));
    std::vector<std::uint32_t> pairs(m_groups, 0);
    for (std::size_t u = 0; u < m_usersDealt.size(); ++u) {
        const std::uint32_t g = m_userGroups.of[u];
        m_usersDealt[next[g]++] = static_cast<std::uint32_t>(u);
        pairs[g] += m_userStart[u + 1] - m_userStart[u];
    }
    for (std::size_t g = 0; g < m_groups; ++g)
        m_blockStart[(g + 1) * m_groups] = m_blockStart[g * m_groups] + pairs[g];
}

// Writes nothing that belongs to the blocks of another group of readers.
void BprTraining::dealBlocksOf(std::size_t userGroup)
{
    const std::span<const std::uint32_t> users =
        std::span(m_usersDealt)
            .subspan(firstPlace(m_userGroups, userGroup),
                     firstPlace(m_userGroups, userGroup + 1) - firstPlace(m_userGroups, userGroup));
    const auto groupOf = [this](std::uint32_t i) {
        return m_bookGroups.of[static_cast<std::size_t>(m_positives.books[i])];
    };
    std::array<std::uint32_t, kMostGroups + 1> next{};
    for (const std::uint32_t user : users)
        for (std::uint32_t i = m_userStart[user]; i < m_userStart[user + 1]; ++i)
            ++next[groupOf(i) + 1];
    std::uint32_t* start = m_blockStart.data() + userGroup * m_groups;
    next[0] = start[0];
    for (std::size_t g = 1; g < m_groups; ++g)
        start[g] = next[g] += next[g - 1];
    for (const std::uint32_t user : users)
        for (std::uint32_t i = m_userStart[user]; i < m_userStart[user + 1]; ++i)
            m_blockPairs[next[groupOf(i)]++] = i;
}

void BprTraining::deal(int epoch)
{
    dealGroups(epoch);
    for (std::size_t g = 0; g < m_groups; ++g)
        dealBlocksOf(g);
}

void BprTraining::drawBlock(int epoch, std::size_t block, Pairs& pairs) const
{
    const std::span<const std::uint32_t> positives =
        std::span(m_blockPairs).subspan(m_blockStart[block], m_blockStart[block + 1] - m_blockStart[block]);
    const std::size_t firstUser = firstPlace(m_userGroups, block / m_groups);
    const std::size_t users = firstPlace(m_userGroups, block / m_groups + 1) - firstUser;
    const std::size_t firstBook = firstPlace(m_bookGroups, block % m_groups);
    const std::size_t books = firstPlace(m_bookGroups, block % m_groups + 1) - firstBook;
    pairs.order.clear();
    for (const std::uint32_t i : positives)
        pairs.order.emplace_back(m_positives.users[i], m_positives.books[i]);
    for (auto* values : {&pairs.users, &pairs.better, &pairs.worse})
        values->resize(positives.size());
    std::size_t count = 0;
    const auto take = [&](std::uint32_t user, std::uint32_t better, std::uint32_t worse) {
        pairs.users[count] = user;
        pairs.better[count] = better;
        pairs.worse[count++] = worse;
    };
    Random random = drawsOf(m_seed, kBprDraws, epoch, 1 + block);
    // One group is all books, where a draw cannot fail; in others a reader may know nearly all.
    if (m_groups == 1) {
        random.shuffle(pairs.order);
        for (const auto& [user, better] : pairs.order)
            take(user, better,
                 static_cast<std::uint32_t>(
                     drawUnknown(m_known.booksOf(static_cast<std::int32_t>(user)), books, random)));
        return;
    }
    pairs.known.clear(users, books, positives.size());
    for (const auto& [user, book] : pairs.order)
        pairs.known.insert(m_userGroups.place[user] - firstUser, m_bookGroups.place[book] - firstBook);
    InlineRandom draws(random);
    draws.shuffle(pairs.order);
    for (const auto& [user, better] : pairs.order) {
        const std::size_t userPlace = m_userGroups.place[user] - firstUser;
        for (int attempt = 0; attempt < kTries; ++attempt) {
            const std::size_t place = draws.below(books);
            const std::uint32_t worse = m_bookGroups.order[firstBook + place];
            if (pairs.known.mayHold(userPlace, place) &&
                (pairs.known.exact() ||
                 m_known.contains(static_cast<std::int32_t>(user), static_cast<std::int32_t>(worse))))
                continue;
            take(user, better, worse);
            break;
        }
    }
    for (auto* values : {&pairs.users, &pairs.better, &pairs.worse})
        values->resize(count);
}

std::optional<double> BprTraining::run(int epoch, Workers& workers,
                                       const std::function<bool(double share, double loss)>& goesOn)
{
    dealGroups(epoch);
    std::vector<Pairs> scratch(static_cast<std::size_t>(workers.count()));
    std::vector<double> losses(m_groups);
    std::vector<std::size_t> counts(m_groups);
    double sum = 0;
    std::size_t done = 0;
    for (std::size_t round = 0; round < m_groups; ++round) {
        workers.run(m_groups, [&](std::size_t userGroup, int worker) {
            const FlushTiny flush;
            if (round == 0)
                dealBlocksOf(userGroup);
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
