// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranking_metrics.h"
#include "engine/evaluation/top_accuracy.h"
#include "engine/models/network/network.h"
#include "tests/engine/toy_run.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace shelf;

namespace {

/// Knows one hour only: at any other it likes nothing.
class HourModel : public toy::DotModel {
public:
    using DotModel::DotModel;
    bool usesTime() const override { return true; }
    void scoreAllBooksAt(std::int32_t user, std::int64_t time, std::span<float> out) const override
    {
        scoreAllBooks(user, out);
        for (float& score : out)
            score = time == 3600 ? score : -score;
    }
};

double shareByHand(const Run& run, int k)
{
    std::size_t hits = 0;
    std::vector<float> scores(run.data->bookCount());
    for (const std::uint32_t row : run.split.validation) {
        run.model->scoreAllBooks(run.data->user[row], scores);
        std::vector<std::pair<float, std::int32_t>> order;
        for (std::size_t b = 0; b < scores.size(); ++b)
            order.emplace_back(scores[b], static_cast<std::int32_t>(b));
        std::sort(order.rbegin(), order.rend());
        for (int i = 0; i < k; ++i)
            hits += order[static_cast<std::size_t>(i)].second == run.data->book[row];
    }
    return static_cast<double>(hits) / static_cast<double>(run.split.validation.size());
}

/// To the last bit.
auto accuracyOf(const RankingMetrics& m)
{
    return std::tuple(m.users, m.k, m.hitRatio, m.ndcg, m.recall, m.precision, m.mrr, m.auc, m.map);
}

} // namespace

class TopAccuracyTest : public QObject {
    Q_OBJECT
private slots:
    void countsHeldOutBooksAmongTheBestOfAll()
    {
        const Run run = toy::makeRun(40, 160, 5);
        for (const int threads : {1, 3}) {
            const auto accuracy = topAccuracy(*run.model, *run.data, run.split.validation, threads);
            QVERIFY(accuracy.ok());
            QCOMPARE(accuracy->count, std::uint64_t{run.split.validation.size()});
            for (std::size_t i = 0; i < accuracy->share.size(); ++i)
                QCOMPARE(accuracy->share[i], shareByHand(run, TopAccuracy::kAt[i]));
        }
    }

    void scoresThatTheRankingAskedForGiveTheSameWithoutBeingAskedForAgain()
    {
        Run run = toy::makeRun(40, 160, 5);
        run.model = makeNetworkModel(40, 160,
                                     {.hidden = {21, 6},
                                      .activations = {Activation::tanh, Activation::tanh},
                                      .outputActivation = Activation::linear},
                                     3);
        std::array<double, TopAccuracy::kAt.size()> shares{};
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] = shareByHand(run, TopAccuracy::kAt[i]);
        const int k = 7;
        std::vector<RankingMetrics> first;
        for (const int threads : {1, 2, 3}) {
            TopAccuracyCount count(*run.model, *run.data, run.split.validation);
            QVERIFY(count.takesScores());
            RankingParameters parameters;
            parameters.threads = threads;
            parameters.accuracyOnly = true;
            const auto metrics = rankingMetricsAt(
                *run.model, *run.data, run.split, std::span(&k, 1), parameters, {},
                [&](std::int32_t user, std::span<const float> scores) { count.add(user, scores); });
            QVERIFY(metrics.ok());
            if (first.empty())
                first = *metrics;
            QVERIFY(accuracyOf(metrics->front()) == accuracyOf(first.front()));
            bool asks = false;
            const auto accuracy =
                count.finish(threads, [&](std::uint64_t, std::uint64_t) { return asks = true; });
            QVERIFY(accuracy.ok());
            QVERIFY(!asks);
            QCOMPARE(accuracy->count, std::uint64_t{run.split.validation.size()});
            QVERIFY(accuracy->share == shares);
        }
    }

    void readersThatTheRankingPassesOverAreAskedForAll()
    {
        const Run run = toy::makeRun(40, 160, 5);
        TopAccuracyCount count(*run.model, *run.data, run.split.validation);
        std::vector<float> scores(160);
        for (std::int32_t user = 0; user < 40; user += 3) {
            run.model->scoreAllBooks(user, scores);
            count.add(user, scores);
        }
        const auto accuracy = count.finish(2, {});
        QVERIFY(accuracy.ok());
        for (std::size_t i = 0; i < accuracy->share.size(); ++i)
            QCOMPARE(accuracy->share[i], shareByHand(run, TopAccuracy::kAt[i]));
    }

    void tiesAndScoresThatAreNoNumberCountAgainst()
    {
        Run run = toy::makeRun(2, 3, 1);
        auto model = std::make_shared<toy::DotModel>(2, 3, 1);
        model->user(0)[0] = 1;
        model->user(1)[0] = std::numeric_limits<float>::quiet_NaN();
        model->book(0)[0] = 2;
        model->book(1)[0] = 2;
        auto data = std::make_shared<Dataset>(*run.data);
        data->user = {0, 1};
        data->book = {0, 2};
        data->rating = {5, 5};
        const std::vector<std::uint32_t> rows = {0, 1};
        const auto accuracy = topAccuracy(*model, *data, rows);
        QVERIFY(accuracy.ok());
        QCOMPARE(accuracy->share[0], 0.0); // two books share the first place
        QCOMPARE(accuracy->share[1], 0.5); // the other reader's scores are no numbers
    }

    void modelsThatUseTimeAreAskedAtTheTimeOfTheRating()
    {
        auto model = std::make_shared<HourModel>(1, 2, 1);
        model->user(0)[0] = 1;
        model->book(0)[0] = 1;
        Dataset data;
        data.userIds = {"a"};
        toy::addBook(data, "x", "X");
        toy::addBook(data, "y", "Y");
        toy::addRating(data, 0, 0, 5);
        toy::addRating(data, 0, 0, 5);
        data.time = {3600, 7200};
        const std::vector<std::uint32_t> rows = {0, 1};
        const auto accuracy = topAccuracy(*model, data, rows);
        QVERIFY(accuracy.ok());
        QCOMPARE(accuracy->share[0], 0.5);
    }

    void askingToStopStops()
    {
        const Run run = toy::makeRun(4, 6, 2);
        const auto accuracy = topAccuracy(*run.model, *run.data, run.split.validation, 1,
                                          [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!accuracy.ok());
        QCOMPARE(accuracy.error().kind, ErrorKind::cancelled);
    }
};

QTEST_APPLESS_MAIN(TopAccuracyTest)
#include "tst_top_accuracy.moc"
