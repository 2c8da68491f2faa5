// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranking_metrics.h"

#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/evaluation/beyond_accuracy.h"
#include "engine/evaluation/bootstrap.h"
#include "engine/evaluation/each_reader.h"
#include "engine/evaluation/held_out_lists.h"
#include "engine/evaluation/ranking.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace shelf {

namespace {

constexpr std::size_t kMostUsersAChunk = 48;
constexpr std::size_t kScoresAChunk = std::size_t{1} << 18; // a megabyte: the second cache
constexpr std::size_t kChunksARound = 32;                   // between two reports of progress

/// Draws books that a user has neither in training nor held out, without repetition.
class Negatives {
public:
    explicit Negatives(std::size_t books) : m_taken(books, 0) {}

    void begin(const HeldOutList& lists)
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
    HeldOutList list;
    std::optional<FullRanking> full;
    Negatives negatives{0};
    std::vector<float> scores;
    std::vector<std::int32_t> users;
    std::vector<std::int32_t> candidates;
    std::vector<std::vector<std::uint32_t>> listings; ///< a K: how often each book was listed
    Readership::Bits bits;
};

class Judge {
public:
    Judge(const Model& model, const Dataset& data, const Split& split, std::span<const int> ks,
          const RankingParameters& parameters)
        : m_model(model),
          m_data(data),
          m_ks(ks.begin(), ks.end()),
          m_parameters(parameters),
          m_lists(data, split, parameters.onTest),
          m_workers(parameters.threads)
    {
        std::sort(m_ks.begin(), m_ks.end());
        m_ks.erase(std::unique(m_ks.begin(), m_ks.end()), m_ks.end());
        if (listsMatter())
            m_readership.emplace(data, split.train);
        HeldOutList list;
        for (std::size_t u = 0; u < data.userCount(); ++u) {
            if (!m_lists.holdsOut(u))
                continue;
            m_lists.fill(u, list);
            if (!list.wanted.empty())
                m_users.push_back(static_cast<std::int32_t>(u));
        }
        m_results.resize(m_users.size() * m_ks.size());
        m_usersAChunk = std::clamp<std::size_t>(kScoresAChunk / std::max<std::size_t>(1, data.bookCount()), 1,
                                                kMostUsersAChunk);
        planDiversity();
        m_scratch.resize(static_cast<std::size_t>(m_workers.count()));
        for (Scratch& s : m_scratch)
            prepare(s);
    }

    Status run(const Progress& progress, const ScoresSeen& seen = {})
    {
        const std::size_t chunks = (m_users.size() + m_usersAChunk - 1) / m_usersAChunk;
        for (std::size_t first = 0; first < chunks; first += kChunksARound) {
            if (!report(progress, first * m_usersAChunk, m_users.size()))
                return Error::cancelledByCaller();
            m_workers.run(std::min(kChunksARound, chunks - first), [&](std::size_t chunk, int worker) {
                judgeChunk(first + chunk, seen, m_scratch[static_cast<std::size_t>(worker)]);
            });
        }
        return report(progress, m_users.size(), m_users.size()) ? Status() : Error::cancelledByCaller();
    }

    /// Before run(): which books are found is noted, too.
    void noteBooks()
    {
        HeldOutList list;
        m_start.assign(1, 0);
        for (const std::int32_t user : m_users) {
            m_lists.fill(static_cast<std::size_t>(user), list);
            m_wanted.insert(m_wanted.end(), list.wanted.begin(), list.wanted.end());
            m_start.push_back(static_cast<std::uint32_t>(m_wanted.size()));
        }
        m_listed.assign(m_wanted.size(), 0);
    }

    /// Of one K and with books noted; nothing is left here.
    ReaderRankings takeEach()
    {
        return {m_ks.front(),       std::move(m_users),  std::move(m_results),
                std::move(m_start), std::move(m_wanted), std::move(m_listed)};
    }

    RankingMetrics metrics(int k)
    {
        const auto at =
            static_cast<std::size_t>(std::lower_bound(m_ks.begin(), m_ks.end(), k) - m_ks.begin());
        RankingMetrics m;
        m.k = k;
        m.users = m_users.size();
        UserRanking sum;
        for (std::size_t i = 0; i < m_users.size(); ++i)
            sum.add(m_results[i * m_ks.size() + at]);
        UserRanking mean;
        mean.add(sum, 1.0 / std::max(1.0, static_cast<double>(m.users)));
        mean.storeIn(m);
        if (m_parameters.accuracyOnly)
            return m;
        addIntervals(at, m);
        if (listsMatter())
            addBeyondAccuracy(at, m);
        return m;
    }

private:
    bool listsMatter() const { return !m_parameters.sampled && !m_parameters.accuracyOnly; }

    void prepare(Scratch& s)
    {
        const std::size_t books = m_data.bookCount();
        if (m_parameters.sampled) {
            s.negatives = Negatives(books);
            return;
        }
        s.full.emplace(books, m_ks.back());
        s.scores.resize(m_usersAChunk * books);
        if (listsMatter())
            s.listings.assign(m_ks.size(), std::vector<std::uint32_t>(books, 0));
    }

    /// Which lists are looked at for their diversity: a number of pairs decides, not one of readers.
    void planDiversity()
    {
        if (!listsMatter())
            return;
        const auto depth = static_cast<double>(m_ks.back());
        const double pairs = std::max(1.0, depth * (depth - 1) / 2);
        constexpr double kPairsOfTen = 45;
        const auto lists = static_cast<std::size_t>(
            std::clamp(kDiverseLists * kPairsOfTen / pairs, 20.0, double(kDiverseLists)));
        m_diverseLists = std::min(lists, m_users.size());
        m_diversity.assign(m_users.size() * m_ks.size(), std::nan(""));
    }

    bool isDiversityList(std::size_t i) const
    {
        const std::size_t n = m_users.size();
        return i * m_diverseLists / n != (i + 1) * m_diverseLists / n;
    }

    void judgeChunk(std::size_t chunk, const ScoresSeen& seen, Scratch& s)
    {
        const std::size_t begin = chunk * m_usersAChunk;
        const std::size_t end = std::min(m_users.size(), begin + m_usersAChunk);
        if (m_parameters.sampled) {
            for (std::size_t i = begin; i < end; ++i)
                judgeSampled(i, s);
            return;
        }
        const std::size_t books = m_data.bookCount();
        const std::span scores = std::span(s.scores).first((end - begin) * books);
        m_model.scoreManyUsers(std::span(m_users).subspan(begin, end - begin), scores);
        for (std::size_t i = begin; i < end; ++i) {
            const auto own = scores.subspan((i - begin) * books, books);
            if (seen)
                seen(m_users[i], own);
            judgeFull(i, own, s);
        }
    }

    void judgeFull(std::size_t i, std::span<float> scores, Scratch& s)
    {
        m_lists.fill(static_cast<std::size_t>(m_users[i]), s.list);
        s.full->judge(scores, s.list.known, s.list.wanted, s.list.reachable);
        const std::size_t ks = m_ks.size();
        for (std::size_t at = 0; at < ks; ++at)
            m_results[i * ks + at] = s.full->at(m_ks[at]);
        const auto top = s.full->top();
        for (std::size_t w = 0; !m_listed.empty() && w < s.list.wanted.size(); ++w)
            m_listed[m_start[i] + w] =
                s.list.reachable[w] != 0 && std::find(top.begin(), top.end(), s.list.wanted[w]) != top.end();
        if (!listsMatter())
            return;
        for (std::size_t at = 0; at < ks; ++at)
            for (const std::int32_t book :
                 top.first(std::min(top.size(), static_cast<std::size_t>(m_ks[at]))))
                ++s.listings[at][static_cast<std::size_t>(book)];
        if (isDiversityList(i))
            m_readership->listDiversity(top, m_ks, s.bits, std::span(m_diversity).subspan(i * ks, ks));
    }

    /// The mean over the user's held-out books, each among negatives of its own.
    void judgeSampled(std::size_t i, Scratch& s)
    {
        Random random(m_parameters.seed, static_cast<std::uint64_t>(m_users[i]));
        m_lists.fill(static_cast<std::size_t>(m_users[i]), s.list);
        s.negatives.begin(s.list);
        const double share = 1.0 / static_cast<double>(s.list.wanted.size());
        for (std::size_t w = 0; w < s.list.wanted.size(); ++w) {
            const auto drawn = s.negatives.draw(static_cast<std::size_t>(m_parameters.negatives), random);
            if (!s.list.reachable[w])
                continue;
            s.candidates.assign(drawn.begin(), drawn.end());
            s.candidates.push_back(s.list.wanted[w]);
            s.users.assign(s.candidates.size(), m_users[i]);
            s.scores.resize(s.candidates.size());
            m_model.scorePairs(s.users, s.candidates, s.scores);
            const std::size_t place =
                placeAmong(s.list.wanted[w], s.scores.back(), drawn, std::span(s.scores).first(drawn.size()));
            for (std::size_t at = 0; at < m_ks.size(); ++at)
                m_results[i * m_ks.size() + at].add(rankingOfPlace(place, drawn.size(), m_ks[at]), share);
        }
    }

    void addIntervals(std::size_t at, RankingMetrics& m)
    {
        std::vector<double> rows;
        rows.reserve(m_users.size() * 5);
        for (std::size_t i = 0; i < m_users.size(); ++i) {
            const UserRanking& r = m_results[i * m_ks.size() + at];
            rows.insert(rows.end(), {r.hitRatio, r.ndcg, r.recall, r.reciprocalRank, 1.0});
        }
        const auto intervals = bootstrapMeans(rows, 4, m_parameters.seed, m_workers);
        m.hitRatioInterval = intervals[0];
        m.ndcgInterval = intervals[1];
        m.recallInterval = intervals[2];
        m.mrrInterval = intervals[3];
    }

    void addBeyondAccuracy(std::size_t at, RankingMetrics& m) const
    {
        std::vector<std::uint32_t> listings = m_scratch.front().listings[at];
        for (std::size_t w = 1; w < m_scratch.size(); ++w)
            for (std::size_t b = 0; b < listings.size(); ++b)
                listings[b] += m_scratch[w].listings[at][b];
        m_readership->judgeListings(listings, m);
        std::size_t lists = 0;
        for (std::size_t i = 0; i < m_users.size(); ++i) {
            const double diversity = m_diversity[i * m_ks.size() + at];
            if (std::isnan(diversity))
                continue;
            ++lists;
            m.diversity += diversity;
        }
        m.diversity /= std::max<double>(1, static_cast<double>(lists));
    }

    const Model& m_model;
    const Dataset& m_data;
    std::vector<int> m_ks; ///< ascending, each once
    RankingParameters m_parameters;
    HeldOutLists m_lists;
    Workers m_workers;
    std::optional<Readership> m_readership;
    std::vector<std::int32_t> m_users;  ///< those with a held-out book
    std::vector<UserRanking> m_results; ///< of each of them, at each K
    std::vector<double> m_diversity;    ///< the same; NaN where the list was not looked at
    std::vector<std::uint32_t> m_start; ///< of ReaderRankings, as the next two; empty where not asked for
    std::vector<std::int32_t> m_wanted;
    std::vector<std::uint8_t> m_listed;
    std::vector<Scratch> m_scratch;
    std::size_t m_usersAChunk = 1;
    std::size_t m_diverseLists = 0;
};

Status checkRequest(const Model& model, const Dataset& data, const Split& split, std::span<const int> ks,
                    const RankingParameters& parameters)
{
    if (ks.empty() || *std::min_element(ks.begin(), ks.end()) < 1)
        return Error::usageError(tr("The list that is judged must hold at least one book"));
    if (parameters.sampled && parameters.negatives < 1)
        return Error::usageError(tr("At least one book must be drawn beside each held-out one"));
    if (parameters.onTest && split.test.empty())
        return Error::usageError(tr("No test part was set aside"), tr("Train with a test share"));
    if (!parameters.onTest && split.validation.empty())
        return Error::usageError(tr("No rating is held out, so rankings cannot be judged"),
                                 tr("Train with a split other than none"));
    if (model.bookCount() != data.bookCount() || model.userCount() != data.userCount())
        return Error::usageError(tr("The model was trained on other data"));
    return {};
}

} // namespace

Result<std::vector<RankingMetrics>> rankingMetricsAt(const Model& model, const Dataset& data,
                                                     const Split& split, std::span<const int> ks,
                                                     const RankingParameters& parameters,
                                                     const Progress& progress, const ScoresSeen& seen)
{
    if (const Status fits = checkRequest(model, data, split, ks, parameters); !fits)
        return fits.error();
    const Edge edge{.task = tr("judge the rankings", "a task"), .advice = tr("Use fewer threads")};
    return atEdge(edge, [&]() -> Result<std::vector<RankingMetrics>> {
        Judge judge(model, data, split, ks, parameters);
        if (const Status status = judge.run(progress, seen); !status)
            return status.error();
        std::vector<RankingMetrics> all;
        for (const int k : ks)
            all.push_back(judge.metrics(k));
        return all;
    });
}

Result<RankingMetrics> rankingMetrics(const Model& model, const Dataset& data, const Split& split,
                                      const RankingParameters& parameters, const Progress& progress)
{
    auto all = rankingMetricsAt(model, data, split, std::span(&parameters.k, 1), parameters, progress);
    if (!all)
        return all.error();
    return all->front();
}

Result<ReaderRankings> rankingOfEachReader(const Model& model, const Dataset& data, const Split& split,
                                           const RankingParameters& parameters, const Progress& progress)
{
    const std::span ks(&parameters.k, 1);
    if (const Status fits = checkRequest(model, data, split, ks, parameters); !fits)
        return fits.error();
    if (parameters.sampled)
        return Error::usageError(tr("Figures of each reader are those of lists of all books"));
    const Edge edge{.task = tr("judge the rankings", "a task"), .advice = tr("Use fewer threads")};
    return atEdge(edge, [&]() -> Result<ReaderRankings> {
        RankingParameters own = parameters;
        own.accuracyOnly = true;
        Judge judge(model, data, split, ks, own);
        judge.noteBooks();
        if (const Status status = judge.run(progress); !status)
            return status.error();
        return judge.takeEach();
    });
}

} // namespace shelf
