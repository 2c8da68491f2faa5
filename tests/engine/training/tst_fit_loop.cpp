// SPDX-License-Identifier: GPL-3.0-or-later
// What the one loop that trains keeps, measures and says, whoever the trainer is.
#include "tests/engine/scripted_trainer.h"

#include <QTest>

using namespace scripted;

class TestFitLoop : public QObject {
    Q_OBJECT

private slots:
    void patienceEndsTheTrainingAndTheBestEpochIsKept_data()
    {
        QTest::addColumn<bool>("byBatches");
        QTest::addColumn<int>("patience");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("best");
        for (const bool byBatches : {true, false}) {
            const char* way = byBatches ? "by batches" : "epochs in one piece";
            QTest::addRow("never, %s", way) << byBatches << 0 << 8 << 8;
            QTest::addRow("one epoch, %s", way) << byBatches << 1 << 3 << 2;
            QTest::addRow("two epochs, %s", way) << byBatches << 2 << 6 << 4;
            QTest::addRow("three epochs, %s", way) << byBatches << 3 << 7 << 4;
        }
    }
    void patienceEndsTheTrainingAndTheBestEpochIsKept()
    {
        QFETCH(bool, byBatches);
        QFETCH(int, patience);
        QFETCH(int, last);
        QFETCH(int, best);
        Fit fit(8);
        fit.settings.training.patience = patience;
        for (const bool keepBest : {true, false}) {
            fit.settings.training.keepBest = keepBest;
            Scripted trainer({5, 3, 4, 2, 6, 7, 8, 1}, byBatches);
            const TrainingOutcome outcome = *fit(trainer);
            QCOMPARE(epochsOf(outcome.history), upTo(last));
            QCOMPARE(outcome.history.bestEpoch, best);
            QCOMPARE(outcome.history.stoppedEarly, last < 8);
            QCOMPARE(outcome.history.stoppedByUser, false);
            QCOMPARE(numberOf(*outcome.model), numberAfter(keepBest ? best : last));
            QCOMPARE(outcome.last->epoch, last);
            QCOMPARE(outcome.last->tensors[0].values[0], numberAfter(last));
        }
    }

    void smallGainsAreKeptButTryPatience_data() { ways(); }
    void smallGainsAreKeptButTryPatience()
    {
        QFETCH(bool, byBatches);
        Fit fit(6);
        fit.settings.training.patience = 2;
        fit.settings.training.minDelta = 0.5;
        Scripted trainer({5, 4, 3.75, 3.5, 1, 1}, byBatches);
        const TrainingOutcome outcome = *fit(trainer);
        QCOMPARE(epochsOf(outcome.history), upTo(4));
        QCOMPARE(outcome.history.bestEpoch, 4);
        QCOMPARE(numberOf(*outcome.model), numberAfter(4));
    }

    void epochsBetweenMeasurementsCountForPatience_data() { ways(); }
    void epochsBetweenMeasurementsCountForPatience()
    {
        QFETCH(bool, byBatches);
        Fit fit(20);
        fit.settings.training.patience = 3;
        fit.settings.training.evaluateEvery = 2;
        Scripted trainer({1, 4, 3, 9, 2, 9, 1, 9}, byBatches);
        const TrainingOutcome outcome = *fit(trainer);
        QCOMPARE(epochsOf(outcome.history), upTo(6)); // measured: 4, 9, 9
        QCOMPARE(outcome.history.bestEpoch, 2);
        QVERIFY(std::isnan(outcome.history.epochs[2].validationLoss));
    }

    void epochsAreKeptEvenlySpreadAndTheLastAlways_data() { ways(); }
    void epochsAreKeptEvenlySpreadAndTheLastAlways()
    {
        QFETCH(bool, byBatches);
        Fit fit(7);
        fit.settings.training.evaluateEvery = 5;
        fit.settings.training.keptEpochs = 5;
        std::vector<KeptEmbedding> kept;
        FitObserver observer;
        observer.embedding = [&](KeptEmbedding next) { addKept(kept, std::move(next), 5); };
        Scripted trainer({7, 6, 5, 4, 3, 2, 1}, byBatches);
        QVERIFY(fit(trainer, observer).ok());
        const std::vector<int> expected{0, 2, 4, 6, 7};
        QCOMPARE(kept.size(), expected.size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept[i].epoch, expected[i]);
            QCOMPARE(kept[i].values->front(), numberAfter(expected[i]));
        }
    }

    void progressBeginsAtTheStartAndEndsAtTheEnd_data() { ways(); }
    void progressBeginsAtTheStartAndEndsAtTheEnd()
    {
        QFETCH(bool, byBatches);
        Fit fit(3);
        std::vector<TrainingProgress> seen;
        FitObserver observer;
        observer.progress = [&](const TrainingProgress& at) {
            seen.push_back(at);
            return true;
        };
        Scripted trainer({3, 2, 1}, byBatches);
        QVERIFY(fit(trainer, observer).ok());
        QCOMPARE(seen.front().step, std::uint64_t(0));
        QCOMPARE(seen.front().epoch, 1);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i].epochs, 3);
            QCOMPARE(seen[i].steps, 3 * seen[i].stepsPerEpoch);
            QCOMPARE(seen[i].ratingsPerEpoch, std::uint64_t(fit.train.size()));
            QVERIFY(seen[i].step <= seen[i].steps && seen[i].secondsLeft >= 0);
            QVERIFY(i == 0 || (seen[i].epoch >= seen[i - 1].epoch && seen[i].step >= seen[i - 1].step));
        }
        QVERIFY(seen.back().epoch == 3 && 4 * seen.back().step >= 3 * seen.back().steps);
    }

    void nothingHeldOutLeavesTheLastEpoch_data() { ways(); }
    void nothingHeldOutLeavesTheLastEpoch()
    {
        QFETCH(bool, byBatches);
        Fit fit(4);
        fit.validation.clear();
        fit.settings.training.patience = 1;
        Scripted trainer({1, 2, 3, 4}, byBatches);
        const TrainingOutcome outcome = *fit(trainer);
        QCOMPARE(epochsOf(outcome.history), upTo(4));
        QCOMPARE(outcome.history.bestEpoch, 0);
        QCOMPARE(numberOf(*outcome.model), numberAfter(4));
    }

private:
    static void ways()
    {
        QTest::addColumn<bool>("byBatches");
        QTest::newRow("by batches") << true;
        QTest::newRow("epochs in one piece") << false;
    }
};

QTEST_APPLESS_MAIN(TestFitLoop)
#include "tst_fit_loop.moc"
