// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/differences.h"
#include "engine/comparison/pareto.h"
#include "engine/comparison/sign_flips.h"
#include "engine/evaluation/rating_metrics.h"
#include "tests/engine/comparison_toys.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace shelf;

namespace {

bool near(double a, double b, double within = 1e-9)
{
    return std::abs(a - b) <= within;
}

const PairedMetric& paired(const char* key)
{
    return *findPairedMetric(key);
}

} // namespace

class TestDifferences : public QObject {
    Q_OBJECT

private slots:
    void everyFigureIsThatOfTheRunAsAWhole()
    {
        const Run run = toy::noisyRun(toy::makeRun(40, 30, 3), 0.7, 1);
        const ComparedRun one = toy::measured(run);
        const RatingMetrics ratings = ratingMetrics(*run.model, *run.data, run.split.validation);
        const RankingMetrics rankings = *rankingMetrics(*run.model, *run.data, run.split, {});
        for (const PairedMetric& metric : pairedMetrics()) {
            const double whole =
                metric.ofRatings() ? metric.metric().of(ratings) : metric.metric().of(rankings);
            QVERIFY2(metric.metric().key == metric.key, metric.key.data());
            QVERIFY2(near(readerSums(run, *one.figures, metric).figure(metric), whole), metric.key.data());
        }
        QVERIFY(findPairedMetric("ndcg@10") == findPairedMetric("ndcg"));
        QVERIFY(!findPairedMetric("coverage"));
    }

    void aBetterRunIsToldFromOneAsGood()
    {
        const Run like = toy::makeRun(200, 40, 3);
        const std::vector<ComparedRun> runs = {toy::measured(toy::noisyRun(like, 1.0, 1)),
                                               toy::measured(toy::noisyRun(like, 0.7, 2)),
                                               toy::measured(toy::noisyRun(like, 1.0, 3))};
        const auto found = differencesOf(runs, paired("rmse"), {});
        QVERIFY(found.ok());
        QCOMPARE(found->size(), std::size_t(3));
        for (const Difference& d : *found) {
            QVERIFY(d.isCompared());
            const bool isOfTheBest = d.first == 1 || d.second == 1;
            QCOMPARE(d.isReal, isOfTheBest);
            if (isOfTheBest)
                QCOMPARE(d.first, std::size_t(1)); // the better one comes first, also where it came second
            QVERIFY(d.difference <= 0);
            QVERIFY(near(d.difference, d.firstFigure - d.secondFigure));
            QVERIFY(d.interval.low <= d.difference && d.difference <= d.interval.high);
            QVERIFY(d.corrected >= d.p);
        }
        QVERIFY(found->back().first != 1 && found->back().second != 1); // the surest stand first
        QVERIFY(found->back().interval.low < 0 && found->back().interval.high > 0);
    }

    void theCorrectionIsForAsManyAsWereCompared()
    {
        const Run like = toy::makeRun(60, 40, 3);
        std::vector<ComparedRun> runs;
        for (const int luck : {1, 2, 3, 4})
            runs.push_back(toy::measured(toy::noisyRun(like, 0.9 + 0.05 * luck, luck)));
        for (const std::ptrdiff_t against : {-1, 2}) {
            DifferenceRequest request;
            request.against = against;
            const auto found = differencesOf(runs, paired("mae"), request);
            QCOMPARE(found->size(), std::size_t(against < 0 ? 6 : 3));
            std::vector<double> p;
            for (const Difference& d : *found)
                p.push_back(d.p);
            const std::vector<double> expected = holm(p);
            for (std::size_t i = 0; i < p.size(); ++i)
                QCOMPARE((*found)[i].corrected, expected[i]);
        }
    }

    void whatCannotBeComparedSaysWhy()
    {
        const Run like = toy::makeRun(30, 20, 3);
        Run otherSplit = like;
        std::swap(otherSplit.split.train.front(), otherSplit.split.validation.front());
        Run otherData = toy::makeRun(30, 20, 3, 5);
        ComparedRun ranker = toy::measured(like);
        auto only = std::make_shared<HeldOutFigures>(*ranker.figures);
        only->predicted.clear();
        ranker.figures = only;
        const std::vector<ComparedRun> runs = {toy::measured(like), toy::measured(otherSplit),
                                               toy::measured(otherData), ranker};
        DifferenceRequest request;
        request.against = 0;
        const auto ratings = differencesOf(runs, paired("rmse"), request);
        std::vector<NotCompared> why(4, NotCompared::no);
        for (const Difference& d : *ratings)
            why[std::max(d.first, d.second)] = d.why;
        QVERIFY(why[1] == NotCompared::heldOut);
        QVERIFY(why[2] == NotCompared::data);
        QVERIFY(why[3] == NotCompared::noRating);
        const auto lists = differencesOf(runs, paired("ndcg"), request);
        QVERIFY(lists->front().isCompared() && lists->front().second == 3);
        QCOMPARE(lists->front().p, 1.0); // it is the same model
        QVERIFY(!lists->front().isReal);
    }

    void theIntervalIsThatOfTheClosedForm()
    {
        // 2,000 differences of mean 0.1 and deviation 1: 0.1 -+ 1.96 / sqrt(2000); of 1,000 draws an end is
        // known to a tenth of that.
        ReaderSums first;
        ReaderSums second;
        Random random(2);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 2000; ++i) {
            const double difference = 0.1 + random.normal();
            const double common = 10 * random.normal(); // of the reader, and no part of the difference
            first.readers.push_back(i);
            first.sums.push_back(common + difference);
            second.sums.push_back(common);
            first.weights.push_back(1);
            sum += difference;
            squares += difference * difference;
        }
        second.readers = first.readers;
        second.weights = first.weights;
        const double mean = sum / 2000;
        const double error = std::sqrt((squares / 2000 - mean * mean) / 2000);
        Workers workers(2);
        const Interval interval = pairedBootstrap(first, second, paired("ndcg"), 1, workers);
        QVERIFY(near(interval.low, mean - 1.96 * error, 0.2 * error));
        QVERIFY(near(interval.high, mean + 1.96 * error, 0.2 * error));
    }

    void theNumberOfThreadsChangesNothing()
    {
        const Run like = toy::makeRun(80, 40, 3);
        const std::vector<ComparedRun> runs = {toy::measured(toy::noisyRun(like, 1.0, 1)),
                                               toy::measured(toy::noisyRun(like, 0.95, 2))};
        DifferenceRequest request;
        request.threads = 1;
        const Difference one = differencesOf(runs, paired("rmse"), request)->front();
        request.threads = 4;
        const Difference four = differencesOf(runs, paired("rmse"), request)->front();
        QCOMPARE(one.p, four.p);
        QCOMPARE(one.interval.low, four.interval.low);
        QCOMPARE(one.interval.high, four.interval.high);
    }

    void itStopsWhereItIsAskedTo()
    {
        const Run like = toy::makeRun(20, 20, 3);
        const std::vector<ComparedRun> runs = {toy::measured(like), toy::measured(like)};
        const auto stopped =
            differencesOf(runs, paired("rmse"), {}, [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
        QVERIFY(!heldOutFigures(like, 1, [](std::uint64_t, std::uint64_t) { return false; }));
        Run none = like;
        none.split.validation.clear();
        QVERIFY(!heldOutFigures(none));
    }

    void theFrontIsWhatNothingBeats()
    {
        // Less is better in x, more in y: 0 and 2 lead, 1 is beaten by 0, 3 by 2; 4 is not known.
        const std::vector<ParetoPoint> points = {{1, 5}, {2, 5}, {3, 7}, {4, 6}, {std::nan(""), 9}, {3, 7}};
        QCOMPARE(paretoFront(points, false, true), (std::vector<std::size_t>{0, 2, 5}));
        QCOMPARE(paretoFront(points, true, true), (std::vector<std::size_t>{2, 5, 3}));
        QVERIFY(paretoFront({}, true, true).empty());
    }
};

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
