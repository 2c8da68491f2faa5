// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/top_accuracy.h"

#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kUsersAChunk = 16;
constexpr std::size_t kChunksAReport = 64; // between two reports of progress

} // namespace

TopAccuracyCount::TopAccuracyCount(const Model& model, const Dataset& data,
                                   std::span<const std::uint32_t> rows)
    : m_model(model),
      m_data(data),
      m_atTime(model.usesTime() && data.hasTimes()),
      m_hits(data.userCount()),
      m_isCounted(data.userCount(), 0)
{
    const std::vector<std::uint32_t> all(rows.begin(), rows.end());
    m_byUser = groupBy(data.user, data.userCount(), &all);
}

void TopAccuracyCount::add(std::int32_t user, std::span<const float> scores)
{
    const auto u = static_cast<std::size_t>(user);
    for (std::uint32_t at = m_byUser.start[u]; at < m_byUser.start[u + 1]; ++at)
        count(user, m_byUser.order[at], scores);
    m_isCounted[u] = 1;
}

void TopAccuracyCount::count(std::int32_t user, std::uint32_t row, std::span<const float> scores)
{
    const float wanted = scores[static_cast<std::size_t>(m_data.book[row])];
    if (std::isnan(wanted))
        return;
    // Its place, ties against it.
    const std::size_t place = kernels().countAtLeast(scores.size(), scores.data(), wanted);
    Hits& hits = m_hits[static_cast<std::size_t>(user)];
    for (std::size_t i = 0; i < hits.size(); ++i)
        hits[i] += place <= static_cast<std::size_t>(TopAccuracy::kAt[i]);
}

void TopAccuracyCount::addChunk(std::span<const std::int32_t> users, std::vector<float>& scores)
{
    const std::size_t books = m_model.bookCount();
    scores.resize(users.size() * books);
    if (!m_atTime)
        m_model.scoreManyUsers(users, scores);
    for (std::size_t i = 0; i < users.size(); ++i) {
        const auto own = std::span(scores).subspan(i * books, books);
        if (!m_atTime) {
            add(users[i], own);
            continue;
        }
        const auto u = static_cast<std::size_t>(users[i]);
        for (std::uint32_t at = m_byUser.start[u]; at < m_byUser.start[u + 1]; ++at) {
            const std::uint32_t row = m_byUser.order[at];
            m_model.scoreAllBooksAt(users[i], m_data.time[row], own);
            count(users[i], row, own);
        }
    }
}

Result<TopAccuracy> TopAccuracyCount::finish(int threads, const Progress& progress)
{
    return atEdge({tr("rank the books of this run", "a task")}, [&]() -> Result<TopAccuracy> {
        std::vector<std::int32_t> users;
        for (std::size_t u = 0; u < m_byUser.groups(); ++u)
            if (m_byUser.count(u) > 0 && m_isCounted[u] == 0)
                users.push_back(static_cast<std::int32_t>(u));
        const std::size_t chunks = (users.size() + kUsersAChunk - 1) / kUsersAChunk;
        Workers workers(chunks > 0 ? threads : 1);
        std::vector<std::vector<float>> scores(static_cast<std::size_t>(workers.count()));
        for (std::size_t first = 0; first < chunks; first += kChunksAReport) {
            if (!report(progress, first * kUsersAChunk, users.size()))
                return Error::cancelledByCaller();
            workers.run(std::min(kChunksAReport, chunks - first), [&](std::size_t chunk, int worker) {
                const std::size_t begin = (first + chunk) * kUsersAChunk;
                addChunk(std::span(users).subspan(begin, std::min(kUsersAChunk, users.size() - begin)),
                         scores[static_cast<std::size_t>(worker)]);
            });
        }
        TopAccuracy result;
        result.count = m_byUser.order.size();
        for (std::size_t i = 0; i < result.share.size() && result.count > 0; ++i) {
            std::uint64_t hits = 0;
            for (const Hits& own : m_hits)
                hits += own[i];
            result.share[i] = static_cast<double>(hits) / static_cast<double>(result.count);
        }
        return result;
    });
}

Result<TopAccuracy> topAccuracy(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows,
                                int threads, const Progress& progress)
{
    return atEdge({tr("rank the books of this run", "a task")},
                  [&] { return TopAccuracyCount(model, data, rows).finish(threads, progress); });
}

} // namespace shelf
