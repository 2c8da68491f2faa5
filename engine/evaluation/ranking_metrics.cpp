// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranking_metrics.h"

#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/evaluation/ranking.h"

#include <algorithm>
#include <new>
#include <optional>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kUsersAChunk = 16;
constexpr std::size_t kChunksARound = 64; // between two reports of progress

/// One user's books: those in training, and the held-out ones that are not among them, each once, ascending.
struct Lists {
    std::vector<std::int32_t> known;
    std::vector<std::int32_t> wanted;
    std::vector<std::uint8_t> reachable;
};

class UserLists {
public:
    UserLists(const Dataset& data, const Split& split)
        : m_data(data),
          m_train(groupBy(data.user, data.userCount(), &split.train)),
          m_heldOut(groupBy(data.user, data.userCount(), &split.validation)),
          m_trained(data.bookCount(), 0)
    {
        for (const std::uint32_t row : split.train)
            m_trained[static_cast<std::size_t>(data.book[row])] = 1;
    }

    void fill(std::size_t user, Lists& lists) const
    {
        gather(m_train, user, lists.known);
        gather(m_heldOut, user, lists.wanted);
        std::erase_if(lists.wanted, [&](std::int32_t book) {
            return std::binary_search(lists.known.begin(), lists.known.end(), book);
        });
        lists.reachable.clear();
        for (const std::int32_t book : lists.wanted)
            lists.reachable.push_back(m_trained[static_cast<std::size_t>(book)]);
    }

    bool holdsOut(std::size_t user) const { return m_heldOut.count(user) > 0; }

private:
    void gather(const Grouping& grouping, std::size_t user, std::vector<std::int32_t>& books) const
    {
        books.clear();
        for (std::uint32_t k = grouping.start[user]; k < grouping.start[user + 1]; ++k)
            books.push_back(m_data.book[grouping.order[k]]);
        std::sort(books.begin(), books.end());
        books.erase(std::unique(books.begin(), books.end()), books.end());
    }

    const Dataset& m_data;
    Grouping m_train;
    Grouping m_heldOut;
    std::vector<std::uint8_t> m_trained;
};

/// Draws books that a user has neither in training nor held out, without repetition.
class Negatives {
public:
    explicit Negatives(std::size_t books) : m_taken(books, 0) {}

    void begin(const Lists& lists)
    {
        std::fill(m_taken.begin(), m_taken.end(), std::uint8_t{0});
        for (const auto* list : {&lists.known, &lists.wanted})
            for (const std::int32_t book : *list)
                m_taken[static_cast<std::size_t>(book)] = 1;
        m_free.clear();
        for (std::size_t b = 0; b < m_taken.size(); ++b)
            if (!m_taken[b])
                m_free.push_back(static_cast<std::int32_t>(b));
    }

    /// All of them where there are no more than `count`.
    std::span<const std::int32_t> draw(std::size_t count, Random& random)
    {
        count = std::min(count, m_free.size());
        for (std::size_t i = 0; i < count; ++i)
            std::swap(m_free[i], m_free[i + random.below(m_free.size() - i)]);
        return std::span(m_free).first(count);
    }

private:
    std::vector<std::uint8_t> m_taken;
    std::vector<std::int32_t> m_free;
};

/// What one worker needs, made once.
struct Scratch {
    Scratch(std::size_t books, int k, bool sampled)
        : full(sampled ? 0 : books, k),
          negatives(sampled ? books : 0),
          scores(books),
          listed(sampled ? 0 : books, 0)
    {}

    Lists lists;
    FullRanking full;
    Negatives negatives;
    std::vector<float> scores;
    std::vector<std::int32_t> users;
    std::vector<std::int32_t> candidates;
    std::vector<std::uint8_t> listed; ///< 1 for a book that was in somebody's top K
};

class Judge {
public:
    Judge(const Model& model, const Dataset& data, const Split& split, const RankingParameters& parameters)
        : m_model(model), m_parameters(parameters), m_lists(data, split), m_workers(parameters.threads)
    {
        for (std::size_t u = 0; u < data.userCount(); ++u)
            if (m_lists.holdsOut(u))
                m_users.push_back(u);
        m_results.resize(m_users.size());
        for (int w = 0; w < m_workers.count(); ++w)
            m_scratch.emplace_back(data.bookCount(), parameters.k, parameters.sampled);
    }

    Status run(const Progress& progress)
    {
        const std::size_t chunks = (m_users.size() + kUsersAChunk - 1) / kUsersAChunk;
        for (std::size_t first = 0; first < chunks; first += kChunksARound) {
            if (!report(progress, first * kUsersAChunk, m_users.size()))
                return Error::cancelledByCaller();
            m_workers.run(std::min(kChunksARound, chunks - first), [&](std::size_t chunk, int worker) {
                judgeChunk(first + chunk, m_scratch[static_cast<std::size_t>(worker)]);
            });
        }
        return report(progress, m_users.size(), m_users.size()) ? Status() : Error::cancelledByCaller();
    }

    RankingMetrics metrics() const
    {
        RankingMetrics m;
        m.k = m_parameters.k;
        for (const auto& r : m_results) {
            if (!r)
                continue;
            ++m.users;
            m.hitRatio += r->hitRatio;
            m.ndcg += r->ndcg;
            m.recall += r->recall;
            m.precision += r->precision;
            m.mrr += r->reciprocalRank;
            m.auc += r->auc;
        }
        const double n = std::max(1.0, static_cast<double>(m.users));
        for (double* sum : {&m.hitRatio, &m.ndcg, &m.recall, &m.precision, &m.mrr, &m.auc})
            *sum /= n;
        m.coverage = coverage();
        return m;
    }

private:
    void judgeChunk(std::size_t chunk, Scratch& s)
    {
        const std::size_t end = std::min(m_users.size(), (chunk + 1) * kUsersAChunk);
        for (std::size_t i = chunk * kUsersAChunk; i < end; ++i) {
            m_lists.fill(m_users[i], s.lists);
            if (!s.lists.wanted.empty())
                m_results[i] = m_parameters.sampled ? judgeSampled(m_users[i], s) : judgeFull(m_users[i], s);
        }
    }

    UserRanking judgeFull(std::size_t user, Scratch& s) const
    {
        m_model.scoreAllBooks(static_cast<std::int32_t>(user), s.scores);
        const UserRanking r = s.full.judge(s.scores, s.lists.known, s.lists.wanted, s.lists.reachable);
        for (const std::int32_t book : s.full.top())
            s.listed[static_cast<std::size_t>(book)] = 1;
        return r;
    }

    /// The mean over the user's held-out books, each among negatives of its own.
    UserRanking judgeSampled(std::size_t user, Scratch& s) const
    {
        Random random(m_parameters.seed, user);
        s.negatives.begin(s.lists);
        UserRanking mean;
        const double share = 1.0 / static_cast<double>(s.lists.wanted.size());
        for (std::size_t w = 0; w < s.lists.wanted.size(); ++w) {
            const auto drawn = s.negatives.draw(static_cast<std::size_t>(m_parameters.negatives), random);
            if (!s.lists.reachable[w])
                continue;
            s.candidates.assign(drawn.begin(), drawn.end());
            s.candidates.push_back(s.lists.wanted[w]);
            s.users.assign(s.candidates.size(), static_cast<std::int32_t>(user));
            const std::span scores = std::span(s.scores).first(s.candidates.size());
            m_model.predict(s.users, s.candidates, scores);
            const std::size_t place =
                placeAmong(s.lists.wanted[w], scores.back(), drawn, scores.first(drawn.size()));
            const UserRanking one = rankingOfPlace(place, drawn.size(), m_parameters.k);
            mean.hitRatio += share * one.hitRatio;
            mean.ndcg += share * one.ndcg;
            mean.recall += share * one.recall;
            mean.precision += share * one.precision;
            mean.reciprocalRank += share * one.reciprocalRank;
            mean.auc += share * one.auc;
        }
        return mean;
    }

    double coverage() const
    {
        const std::size_t books = m_scratch.front().listed.size();
        std::size_t listed = 0;
        for (std::size_t b = 0; b < books; ++b)
            listed += std::any_of(m_scratch.begin(), m_scratch.end(),
                                  [b](const Scratch& s) { return s.listed[b] != 0; });
        return books > 0 ? static_cast<double>(listed) / static_cast<double>(books) : 0.0;
    }

    const Model& m_model;
    RankingParameters m_parameters;
    UserLists m_lists;
    Workers m_workers;
    std::vector<std::size_t> m_users;
    std::vector<std::optional<UserRanking>> m_results;
    std::vector<Scratch> m_scratch;
};

Status checkRequest(const Model& model, const Dataset& data, const Split& split,
                    const RankingParameters& parameters)
{
    if (parameters.k < 1)
        return Error::usageError("The list that is judged must hold at least one book");
    if (parameters.sampled && parameters.negatives < 1)
        return Error::usageError("At least one book must be drawn beside each held-out one");
    if (split.validation.empty())
        return Error::usageError("No rating is held out, so rankings cannot be judged",
                                 "Train with a split other than none");
    if (model.bookCount() != data.bookCount() || model.userCount() != data.userCount())
        return Error::usageError("The model was trained on other data");
    return {};
}

} // namespace

Result<RankingMetrics> rankingMetrics(const Model& model, const Dataset& data, const Split& split,
                                      const RankingParameters& parameters, const Progress& progress)
try {
    if (const Status fits = checkRequest(model, data, split, parameters); !fits)
        return fits.error();
    Judge judge(model, data, split, parameters);
    if (const Status status = judge.run(progress); !status)
        return status.error();
    return judge.metrics();
} catch (const std::bad_alloc&) {
    Error error;
    error.message = "There is not enough memory to judge the rankings";
    error.advice = "Use fewer threads";
    return error;
}

} // namespace shelf
