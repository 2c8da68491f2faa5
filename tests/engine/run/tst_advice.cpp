// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/advice.h"
#include "engine/run/train_run.h"
#include "tests/test_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace shelf;

namespace {

History history(const std::vector<std::pair<double, double>>& losses)
{
    History h;
    for (const auto& [train, validation] : losses) {
        EpochRecord record;
        record.epoch = static_cast<int>(h.epochs.size()) + 1;
        record.step = 100 * static_cast<std::uint64_t>(record.epoch);
        record.trainLoss = train;
        record.validationLoss = validation;
        h.epochs.push_back(record);
    }
    return h;
}

constexpr double kChance = 0.04; ///< of a loss: what its 95 % interval leaves open

/// A run of these curves, whose held-out figure is known to within kChance.
Run runOf(const History& history, const RunSettings& settings, const std::vector<Baseline>& baselines = {})
{
    Run run;
    run.history = history;
    run.settings = settings;
    run.baselines = baselines;
    run.metrics.count = 1000;
    run.metrics.mse = run.metrics.rmse = run.metrics.mae = 1;
    run.metrics.rmseInterval = {std::sqrt(1 - kChance), std::sqrt(1 + kChance)};
    run.metrics.maeInterval = {1 - kChance, 1 + kChance};
    return run;
}

std::vector<Advice> advise(const History& history, const RunSettings& settings,
                           const std::vector<Baseline>& baselines = {})
{
    return trainingAdvice(runOf(history, settings, baselines));
}

/// A model that ranks: training losses and NDCG@10, measured on `users` readers to within 4 %.
Run rankingRun(const std::vector<std::pair<double, double>>& epochs, const RunSettings& settings,
               std::uint64_t users = 1000)
{
    Run run;
    run.settings = settings;
    for (const auto& [train, ndcg] : epochs) {
        EpochRecord record;
        record.epoch = static_cast<int>(run.history.epochs.size()) + 1;
        record.trainLoss = train;
        record.validationNdcg = ndcg;
        run.history.epochs.push_back(record);
    }
    run.ranking.users = users;
    run.ranking.ndcg = 0.05;
    run.ranking.ndcgInterval = {0.048, 0.052};
    return run;
}

RunSettings settings(std::string_view preset, int epochs)
{
    RunSettings s = *presetSettings(preset);
    limitByEpochs(s, epochs);
    return s;
}

std::vector<std::string> keys(const Advice& advice)
{
    std::vector<std::string> all;
    for (const ProposedChange& change : advice.changes)
        all.push_back(change.key);
    return all;
}

bool names(const Advice& advice, const std::string& key)
{
    const auto all = keys(advice);
    return std::find(all.begin(), all.end(), key) != all.end();
}

/// Every proposed change can be made, does something and is put in words.
bool canBeMade(const std::vector<Advice>& all, const RunSettings& now)
{
    for (const Advice& advice : all)
        for (const ProposedChange& change : advice.changes) {
            RunSettings changed = now;
            if (!setParameter(changed, change.key, change.value) ||
                settingsText(changed) == settingsText(now) || change.label.empty())
                return false;
        }
    return true;
}

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT

private slots:
    void aCureSaysWhatItDoesAndNumbersAsAPersonWritesThem()
    {
        const History h = history({{1.0, 1.0}, {0.8, 0.9}, {0.6, 1.0}});
        const auto labelOf = [&](const RunSettings& s, const std::string& key) {
            for (const Advice& advice : advise(h, s))
                for (const ProposedChange& change : advice.changes)
                    if (change.key == key)
                        return change.label.text();
            return std::string();
        };
        RunSettings s = settings("goodbooks-neural", 3);
        s.training.optimizer.weightDecay = 0.0001; // three times it is 0.00030000000000000003
        QCOMPARE(labelOf(s, "weight_decay"), std::string("Train again (Weight decay: 0.0003)…"));
        s.training.optimizer.weightDecay = 0.7; // 2.0999999999999996
        QCOMPARE(labelOf(s, "weight_decay"), std::string("Train again (Weight decay: 2.1)…"));
        QCOMPARE(labelOf(s, "epochs"), std::string("Train again (Epochs: 2)…"));
    }

    void noAlarmWhereTheTrainingLossStoodStill()
    {
        // As implicit ALS on Book-Crossing: 1.4 % below its best, while the training loss fell by nothing.
        QVERIFY(trainingAdvice(rankingRun({{0.5, 0.05}, {0.5, 0.0493}}, settings("ials", 2))).empty());
        // Far below, but training had stopped to learn: something else than over-fitting.
        for (const Advice& advice :
             trainingAdvice(rankingRun({{0.5, 0.05}, {0.4999, 0.03}}, settings("ials", 2))))
            QVERIFY(advice.kind != AdviceKind::overFitting);
        // As LightGCN, 1.3 % and inside its interval of 4 %, though training fell by a third.
        QVERIFY(trainingAdvice(rankingRun({{0.6, 0.05}, {0.4, 0.04935}}, settings("lightgcn", 2))).empty());
        // Outside of it: the true alarm stays.
        const auto told = trainingAdvice(rankingRun({{0.6, 0.05}, {0.4, 0.046}}, settings("lightgcn", 2)));
        QVERIFY(told.size() == 1 && told[0].kind == AdviceKind::overFitting);
    }

    void overFittingIsSaidWithItsFiguresAndItsCures()
    {
        const RunSettings s = settings("goodbooks-neural", 5);
        const auto all = advise(history({{2.9, 2.5}, {2.2, 2.377}, {1.9, 2.45}, {1.6, 2.6}}), s);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].kind == AdviceKind::overFitting);
        QVERIFY(all[0].message.find("epoch 2") != std::string::npos);
        QVERIFY(all[0].message.find("9.4 %") != std::string::npos); // 2.6 / 2.377
        QVERIFY(names(all[0], "weight_decay") && names(all[0], "hidden_dropout") &&
                names(all[0], "patience"));
        QVERIFY(names(all[0], "embedding_dropout") && names(all[0], "epochs"));
        QVERIFY(canBeMade(all, s));
    }

    void curesThatAModelDoesNotHaveAreNotOffered()
    {
        const RunSettings s = settings("mf", 4);
        const auto all = advise(history({{1.0, 1.0}, {0.8, 0.9}, {0.6, 1.0}}), s);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(names(all[0], "weight_decay") && !names(all[0], "hidden_dropout"));
        QVERIFY(canBeMade(all, s));
    }

    void aTrainingThatIsStillLearningShouldGoOn()
    {
        const RunSettings s = settings("mf", 3);
        const History h = history({{5, 4}, {3, 2}, {2, 1.5}});
        const auto all = advise(h, s);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].kind == AdviceKind::notConverged);
        QCOMPARE(all[0].changes[0].key, std::string("epochs"));
        QCOMPARE(all[0].changes[0].value, std::string("6"));
        QVERIFY(advise(h, settings("mf", 9)).empty()); // not over yet

        RunSettings limited = settings("mf", 100);
        limited.training.steps = 300;
        QCOMPARE(keys(advise(h, limited)[0]), std::vector<std::string>{"steps"});
        limited.training.steps = 301;
        QVERIFY(advise(h, limited).empty());

        // A limit that another model left behind means nothing to one whose epochs are one piece.
        RunSettings inOnePiece = settings("biased-mf", 3);
        inOnePiece.training.steps = 300;
        QCOMPARE(keys(advise(h, inOnePiece)[0]), std::vector<std::string>{"epochs"});
    }

    void aLossThatGrowsCallsForSmallerSteps()
    {
        const RunSettings s = settings("mf", 5);
        for (const double last : {9.0, static_cast<double>(NAN)}) {
            const auto all = advise(history({{2, 2}, {1.5, 2}, {last, last}}), s);
            QCOMPARE(all.size(), std::size_t(1));
            QVERIFY(all[0].kind == AdviceKind::diverged);
            QCOMPARE(all[0].changes[0].key, std::string("learning_rate"));
            QVERIFY(canBeMade(all, s));
        }
    }

    void aModelBelowTheBiasesIsTold()
    {
        Baseline bias;
        bias.name = "bias";
        bias.validationLoss = 0.88;
        bias.metrics.count = 1000;
        const std::vector<Baseline> baselines = {bias};
        const RunSettings s = settings("mf", 4);
        const auto worse = advise(history({{1, 1}, {0.9, 0.9}, {0.8, 0.899}, {0.7, 0.9}}), s, baselines);
        QVERIFY(!worse.empty() && worse[0].kind == AdviceKind::worseThanBaseline);
        QCOMPARE(worse[0].changes[0].key, std::string("biases"));
        QVERIFY(canBeMade(worse, s));
        const auto better = advise(history({{1, 1}, {0.9, 0.86}, {0.89, 0.8599}}), s, baselines);
        QVERIFY(better.empty());
    }

    void aRiseThatMayBeChanceIsNoOverFitting()
    {
        const RunSettings s = settings("goodbooks-neural", 5);
        QVERIFY(advise(history({{2.9, 2.5}, {2.2, 2.0}, {1.6, 2.07}}), s).empty());                 // 3.5 %
        QCOMPARE(advise(history({{2.9, 2.5}, {2.2, 2.0}, {1.6, 2.09}}), s).size(), std::size_t(1)); // 4.5 %
        Run unknown = runOf(history({{2.9, 2.5}, {2.2, 2.0}, {1.6, 2.09}}), s);
        unknown.metrics.rmseInterval = {};
        QVERIFY(trainingAdvice(unknown).empty());
    }

    void withoutLearningOnThereIsNoOverFitting()
    {
        const RunSettings s = settings("goodbooks-neural", 5);
        QVERIFY(advise(history({{2.9, 2.5}, {2.2, 2.0}, {2.199, 2.6}}), s).empty());
    }

    void rankingsOverFitByTheIntervalOfTheReadersMeasured()
    {
        const RunSettings s = settings("lightgcn", 4);
        const std::vector<std::pair<double, double>> fallen = {
            {0.6, 0.03}, {0.4, 0.05}, {0.2, 0.0475}}; // 5 %
        const auto all = trainingAdvice(rankingRun(fallen, s));
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].kind == AdviceKind::overFitting);
        QVERIFY(all[0].message.find("fallen by 5.0 %") != std::string::npos);
        QVERIFY(all[0].message.find("4.0 %") != std::string::npos);
        // Of 8,000 readers the curve saw 2,000, so its figures scatter twice as much as the interval of all.
        QVERIFY(trainingAdvice(rankingRun(fallen, s, 8000)).empty());
    }

    void ofNothingThereIsNoPercentage_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::newRow("nothing is ever found") << 0.0 << 0.0;
        QTest::newRow("something is found at last") << 0.0 << 0.012;
        QTest::newRow("nothing is found any more") << 0.012 << 0.0;
    }

    void ofNothingThereIsNoPercentage()
    {
        QFETCH(double, first);
        QFETCH(double, last);
        Run run = rankingRun({{0.6, first}, {0.4, last}}, settings("bpr", 2));
        run.ranking.ndcg = last;
        run.ranking.ndcgInterval = {last, last};
        Baseline popularity;
        popularity.name = "popularity";
        popularity.ranking.users = 1000;
        run.baselines = {popularity}; // it finds nothing either
        for (const Advice& advice : trainingAdvice(run)) {
            for (const char* word : {"nan", "inf"})
                QVERIFY2(advice.message.find(word) == std::string::npos, advice.message.text().c_str());
            QVERIFY(advice.kind != AdviceKind::worseThanBaseline);
        }
    }

    void proposedNumbersAreWrittenAsAPersonWould()
    {
        RunSettings s = settings("ials", 4);
        s.of<LatentParameters>().regularization = 0.7; // in binary, three times that is 2.0999999999999996
        const auto overFit = trainingAdvice(rankingRun({{0.6, 0.03}, {0.4, 0.05}, {0.2, 0.04}}, s));
        QCOMPARE(overFit.size(), std::size_t(1));
        QCOMPARE(overFit[0].changes[0].key, std::string("regularization"));
        QCOMPARE(overFit[0].changes[0].value, std::string("2.1"));
        QCOMPARE(overFit[0].changes[0].label, std::string("Train again (Regularization: 2.1)…"));
        RunSettings decayed = settings("goodbooks-neural", 4);
        decayed.training.optimizer.weightDecay = 0.0001;
        const auto cures = advise(history({{2, 2}, {1.5, 1.5}, {1, 2}}), decayed)[0].changes;
        QCOMPARE(cures[0].label, std::string("Train again (Weight decay: 0.0003)…"));
        QVERIFY(std::any_of(cures.begin(), cures.end(),
                            [](const ProposedChange& c) { return c.label == "Train again (Epochs: 2)…"; }));
    }

    void aPullThatThrowsTheModelAboutIsToBeLowered()
    {
        RunSettings s = settings("biased-mf", 5);
        s.of<LatentParameters>().regularization = 1e6;
        const auto all = advise(history({{2, 2}, {1.5, 2}, {9, 9}}), s);
        QCOMPARE(all[0].changes[0].key, std::string("regularization"));
        QVERIFY(std::strtod(all[0].changes[0].value.c_str(), nullptr) * s.training.optimizer.learningRate <
                1);
        QVERIFY(canBeMade(all, s));
    }

    void realOverFittingIsToldAndChanceIsNot_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<bool>("overFits");
        QTest::newRow("goodbooks-neural") << QStringLiteral("goodbooks-neural") << true;
        QTest::newRow("ials") << QStringLiteral("ials") << false;
    }

    void realOverFittingIsToldAndChanceIsNot()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("no folder of real data sets");
        QFETCH(QString, preset);
        QFETCH(bool, overFits);
        DataSource source;
        source.path = folder + "/book-crossing";
        static const auto data = std::make_shared<const Dataset>(std::move(*readDataset(source)));
        const auto run = trainRun({"", data, *presetSettings(preset.toStdString()), 2, nullptr});
        QVERIFY(run.ok());
        const auto all = trainingAdvice(*run);
        QCOMPARE(std::any_of(all.begin(), all.end(),
                             [](const Advice& a) { return a.kind == AdviceKind::overFitting; }),
                 overFits);
    }

    void aDrawAmongTimedRatingsIsCuredByASplitByTime()
    {
        Dataset data;
        data.user = {0, 0};
        data.book = {0, 1};
        data.rating = {3, 4};
        data.time = {100, 200};
        QVERIFY(data.hasTimes());
        for (const char* kind : {"random", "per-user"}) {
            RunSettings s = settings("mf", 4);
            QVERIFY(setParameter(s, "split", kind));
            const auto cures = splitCures(data, s);
            QCOMPARE(cures.size(), std::size_t(1));
            QCOMPARE(cures[0].label, std::string("Train again with a split by time…"));
            QVERIFY(setParameter(s, cures[0].key, cures[0].value));
            QVERIFY(s.split.kind == SplitKind::time);
            QVERIFY(splitCures(data, s).empty());
        }
        RunSettings s = settings("mf", 4);
        s.split.kind = SplitKind::random;
        data.time.clear();
        QVERIFY(splitCures(data, s).empty()); // it cannot be made
    }

    void nothingIsSaidTooEarlyOrWithoutNeed()
    {
        const RunSettings s = settings("goodbooks-neural", 5);
        QVERIFY(advise(History{}, s).empty());
        QVERIFY(advise(history({{2, 2}}), s).empty());
        QVERIFY(advise(history({{2, NAN}, {1, NAN}}), s).empty());
        QVERIFY(advise(history({{1, 1}, {0.9, 0.9}, {0.89, 0.901}}), s).empty()); // noise
    }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
