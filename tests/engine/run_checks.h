// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/parameter_table.h"
#include "tests/engine/run_file_bytes.h"
#include "tests/small_run.h"

#include <QTest>

#include <bit>

// What a run that was written and read again has to be, for tests of run files.

namespace run_checks {

using namespace shelf;

inline bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

inline void compareTensors(const std::vector<const Tensor*>& a, const std::vector<const Tensor*>& b)
{
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i]->name, b[i]->name);
        QCOMPARE(a[i]->rows, b[i]->rows);
        QCOMPARE(a[i]->cols, b[i]->cols);
        QVERIFY(a[i]->values == b[i]->values);
    }
}

inline std::vector<const Tensor*> pointers(const std::vector<Tensor>& tensors)
{
    std::vector<const Tensor*> out;
    for (const Tensor& tensor : tensors)
        out.push_back(&tensor);
    return out;
}

inline void expectSmallRun(const Run& back)
{
    const Run run = smallRun();
    QCOMPARE(back.name, run.name);
    QCOMPARE(back.settings.preset, run.settings.preset);
    QCOMPARE(settingsText(back.settings), settingsText(run.settings)); // what means something to its kind
    QCOMPARE(back.settings.of<BiasParameters>().userRegularization, 2.5);
    QCOMPARE(back.settings.split.file, std::string("held out.csv"));
    QCOMPARE(back.seconds, 12.5);
    QCOMPARE(back.created, std::int64_t(1700000001));

    const Dataset& a = *run.data;
    const Dataset& b = *back.data;
    QCOMPARE(b.name, a.name);
    QCOMPARE(b.format, a.format);
    QVERIFY(b.source.files() == a.source.files());
    QVERIFY(b.books.ids == a.books.ids && b.books.titles == a.books.titles &&
            b.books.authors == a.books.authors);
    QVERIFY(b.books.languages == a.books.languages && b.books.imageUrls == a.books.imageUrls);
    QVERIFY(b.books.years == a.books.years);
    QCOMPARE(b.books.extra.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i)
        QVERIFY(b.books.extra[i].name == a.books.extra[i].name &&
                b.books.extra[i].values == a.books.extra[i].values);
    QVERIFY(b.userIds == a.userIds);
    QCOMPARE(b.userAttributes.size(), std::size_t(1));
    QVERIFY(b.userAttributes[0].name == "age" && b.userAttributes[0].values == a.userAttributes[0].values);
    QVERIFY(b.user == a.user && b.book == a.book && b.rating == a.rating);
    QVERIFY(b.time == a.time && b.heldOut == a.heldOut);
    QVERIFY(b.scale.min == 0.5f && b.scale.max == 5);
    QCOMPARE(b.duplicates, std::uint64_t(2));
    QCOMPARE(b.warningCount, std::uint64_t(5));
    QCOMPARE(b.warnings.size(), std::size_t(1));
    QCOMPARE(b.warnings[0].line, std::int64_t(17));
    QCOMPARE(b.warnings[0].message, std::string("a short line"));
    QCOMPARE(b.warnings[0].file, std::string("ratings.csv"));
    QCOMPARE(b.warnings[0].kind, WarningKind::raggedLine);
    QVERIFY(back.split.train == run.split.train && back.split.validation == run.split.validation);

    QCOMPARE(back.history.epochs.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        const EpochRecord& e = run.history.epochs[i];
        const EpochRecord& f = back.history.epochs[i];
        QVERIFY(f.epoch == e.epoch && f.step == e.step && sameBits(f.trainLoss, e.trainLoss));
        QVERIFY(sameBits(f.validationLoss, e.validationLoss) && sameBits(f.validationRmse, e.validationRmse));
        QVERIFY(sameBits(f.validationMae, e.validationMae) && sameBits(f.learningRate, e.learningRate));
        QVERIFY(sameBits(f.seconds, e.seconds));
    }
    QCOMPARE(back.history.checkpoints.size(), std::size_t(1));
    QCOMPARE(back.history.checkpoints[0].validationLoss, 1.4);
    QCOMPARE(back.history.bestEpoch, 1);
    QVERIFY(back.history.stoppedByUser && !back.history.stoppedEarly);
    QCOMPARE(back.baselines.size(), std::size_t(1));
    QCOMPARE(back.baselines[0].name, std::string("mean"));
    QVERIFY(sameBits(back.baselines[0].metrics.rmse, run.baselines[0].metrics.rmse));
    QCOMPARE(back.metrics.count, std::uint64_t(2));
    QVERIFY(sameBits(back.metrics.maeRounded, 0.5));

    compareTensors(back.model->tensors(), run.model->tensors());
    compareTensors(pointers(back.last->tensors), pointers(run.last->tensors));
    QVERIFY(back.last->lastTouched == run.last->lastTouched);
    QVERIFY(back.last->step == 4 && back.last->epoch == 1 && back.last->stepInEpoch == 2);
    QVERIFY(back.last->lossSum == 3.25 && back.last->lossCount == 8 && back.last->epochsSinceBest == 1);
    QVERIFY(std::isinf(back.last->bestLoss));
    for (std::int32_t user = -1; user < 3; ++user) {
        std::vector<float> before(4);
        std::vector<float> after(4);
        run.model->scoreAllBooks(user, before);
        back.model->scoreAllBooks(user, after);
        QVERIFY(before == after);
    }
}

/// What models that rank have besides.
inline Run withRankings(Run run)
{
    run.history.epochs[0].validationNdcg = 0.375;
    run.metrics.rmseInterval = {1.125, 1.25};
    run.ranking.users = 3;
    run.ranking.k = 7;
    run.ranking.hitRatio = 0.5;
    run.ranking.ndcg = 0.25;
    run.ranking.map = 0.125;
    run.ranking.gini = 0.75;
    run.ranking.ndcgInterval = {0.2, 0.3};
    run.baselines.push_back({"popularity", std::nan(""), {}, run.ranking});
    run.test = {1700000002, run.metrics, run.ranking};
    return run;
}

inline void expectRankings(const Run& back)
{
    QCOMPARE(back.history.epochs[0].validationNdcg, 0.375);
    QCOMPARE(back.metrics.rmseInterval.high, 1.25);
    QVERIFY(std::isnan(back.metrics.maeInterval.low));
    for (const RankingMetrics* m : {&back.ranking, &back.baselines.back().ranking, &back.test.ranking}) {
        QCOMPARE(m->users, std::uint64_t(3));
        QCOMPARE(m->k, 7);
        QVERIFY(m->hitRatio == 0.5 && m->ndcg == 0.25 && m->map == 0.125 && m->gini == 0.75);
        QCOMPARE(m->ndcgInterval.low, 0.2);
    }
    QCOMPARE(back.test.opened, std::int64_t(1700000002));
    QCOMPARE(back.test.metrics.mse, 1.5);
}

} // namespace run_checks
