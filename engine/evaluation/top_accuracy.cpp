// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/top_accuracy.h"

#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kUsersAChunk = 16;
constexpr std::size_t kChunksAReport = 64; // between two reports of progress

using Hits = std::array<std::uint64_t, TopAccuracy::kAt.size()>;

/// How many books score at least as high as the wanted one, itself included: its place, ties against it.
std::size_t placeOf(float wanted, std::span<const float> scores)
{
    std::size_t place = 0;
    for (const float score : scores)
        place += score >= wanted;
    return place;
}

void count(std::int32_t book, std::span<const float> scores, Hits& hits)
{
    const float wanted = scores[static_cast<std::size_t>(book)];
    if (std::isnan(wanted))
        return;
    const std::size_t place = placeOf(wanted, scores);
    for (std::size_t i = 0; i < hits.size(); ++i)
        hits[i] += place <= static_cast<std::size_t>(TopAccuracy::kAt[i]);
}

class Counter {
public:
    Counter(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows, int threads)
        : m_model(model), m_data(data), m_atTime(model.usesTime() && data.hasTimes()), m_workers(threads)
    {
        const std::vector<std::uint32_t> all(rows.begin(), rows.end());
        m_byUser = groupBy(data.user, data.userCount(), &all);
        for (std::size_t u = 0; u < m_byUser.groups(); ++u)
            if (m_byUser.count(u) > 0)
                m_users.push_back(static_cast<std::int32_t>(u));
        m_scores.resize(static_cast<std::size_t>(m_workers.count()));
    }

    Result<TopAccuracy> run(const Progress& progress)
    {
        const std::size_t chunks = (m_users.size() + kUsersAChunk - 1) / kUsersAChunk;
        m_hits.resize(chunks);
        for (std::size_t first = 0; first < chunks; first += kChunksAReport) {
            if (!report(progress, first * kUsersAChunk, m_users.size()))
                return Error::cancelledByCaller();
            m_workers.run(std::min(kChunksAReport, chunks - first), [&](std::size_t chunk, int worker) {
                countChunk(first + chunk, m_scores[static_cast<std::size_t>(worker)]);
            });
        }
        TopAccuracy result;
        result.count = m_byUser.order.size();
        for (std::size_t i = 0; i < result.share.size() && result.count > 0; ++i) {
            std::uint64_t hits = 0;
            for (const Hits& chunk : m_hits)
                hits += chunk[i];
            result.share[i] = static_cast<double>(hits) / static_cast<double>(result.count);
        }
        return result;
    }

private:
    void countChunk(std::size_t chunk, std::vector<float>& scores)
    {
        const std::size_t books = m_model.bookCount();
        const std::size_t begin = chunk * kUsersAChunk;
        const std::size_t n = std::min(kUsersAChunk, m_users.size() - begin);
        const auto users = std::span(m_users).subspan(begin, n);
        scores.resize(n * books);
        if (!m_atTime)
            m_model.scoreManyUsers(users, scores);
        for (std::size_t i = 0; i < n; ++i) {
            const auto u = static_cast<std::size_t>(users[i]);
            for (std::uint32_t at = m_byUser.start[u]; at < m_byUser.start[u + 1]; ++at) {
                const std::uint32_t row = m_byUser.order[at];
                const auto own = std::span(scores).subspan(m_atTime ? 0 : i * books, books);
                if (m_atTime)
                    m_model.scoreAllBooksAt(users[i], m_data.time[row], own);
                count(m_data.book[row], own, m_hits[chunk]);
            }
        }
    }

    const Model& m_model;
    const Dataset& m_data;
    bool m_atTime;
    Workers m_workers;
    Grouping m_byUser;
    std::vector<std::int32_t> m_users;
    std::vector<std::vector<float>> m_scores; ///< one a worker
    std::vector<Hits> m_hits;                 ///< one a chunk
};

} // namespace

Result<TopAccuracy> topAccuracy(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows,
                                int threads, const Progress& progress)
{
    return atEdge({tr("rank the books of this run", "a task")},
                  [&] { return Counter(model, data, rows, threads).run(progress); });
}

} // namespace shelf
