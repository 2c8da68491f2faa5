// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, stops and goings-on of the one loop that trains, whoever the trainer is.
#include "engine/training/measure_epoch.h"
#include "tests/engine/scripted_trainer.h"

#include <QTest>

using namespace scripted;

class TestStopAndGoOn : public QObject {
    Q_OBJECT

private slots:
    void aTrainingWhosePatienceIsAtItsEndDoesNotGoOn_data() { ways(); }
    void aTrainingWhosePatienceIsAtItsEndDoesNotGoOn()
    {
        QFETCH(bool, byBatches);
        Fit fit(3);
        fit.settings.training.patience = 2;
        Scripted limited({5, 6, 7, 1}, byBatches);
        const TrainingOutcome third = *fit(limited);
        fit.settings.training.epochs = 8;
        Scripted unbroken({5, 6, 7, 1}, byBatches);
        const TrainingOutcome whole = *fit(unbroken);
        QCOMPARE(epochsOf(whole.history), upTo(3));
        Scripted trainer({5, 6, 7, 1}, byBatches);
        QVERIFY(same(*fit(trainer, {}, third), whole));
        QCOMPARE(trainer.epochs, 0);
        fit.settings.training.patience = 4;
        Scripted patient({5, 6, 7, 1}, byBatches);
        QCOMPARE(fit(patient, {}, third)->history.bestEpoch, 4);
        QCOMPARE(patient.begun, 0);
    }

    void aLimitOfStepsCutsAnEpochThatIsThenMadeWhole()
    {
        Fit fit(5);
        const std::vector<float> losses{5, 4, 1, 3, 2};
        Scripted unbroken(losses, true);
        const TrainingOutcome whole = *fit(unbroken);
        QCOMPARE(whole.history.bestEpoch, 3);
        for (const int steps : {1, 4, 9, 11, 19, 20}) {
            fit.settings.training.steps = steps;
            Scripted cut(losses, true);
            const TrainingOutcome part = *fit(cut);
            QCOMPARE(part.last->step, std::uint64_t(steps));
            QCOMPARE(part.last->epoch, steps / 4);
            QCOMPARE(part.last->stepInEpoch, std::uint64_t(steps % 4));
            QCOMPARE(epochsOf(part.history), upTo((steps + 3) / 4));
            QCOMPARE(part.history.epochs.back().step, std::uint64_t(steps));
            QCOMPARE(part.history.stoppedEarly, false);
            // The epoch that is cut short is judged too: losses fall up to the third.
            const int best = std::min((steps + 3) / 4, 3);
            QCOMPARE(part.history.bestEpoch, best);
            const bool bestIsCut = best * 4 > steps;
            QCOMPARE(numberOf(*part.model), bestIsCut ? numberAfter(best - 1, steps % 4) : numberAfter(best));
            fit.settings.training.steps = 0;
            Scripted rest(losses, true);
            QVERIFY(same(*fit(rest, {}, part), whole));
        }
    }

    void withoutBatchesALimitOfStepsMeansNothing()
    {
        Fit fit(5);
        fit.settings.training.steps = 2;
        Scripted trainer({5, 4, 3, 2, 1}, false);
        QCOMPARE(fit(trainer)->last->epoch, 5);
    }

    void stoppedAnywhereItGoesOnAsIfItHadNotBeen_data() { ways(); }
    void stoppedAnywhereItGoesOnAsIfItHadNotBeen()
    {
        QFETCH(bool, byBatches);
        const std::vector<float> losses{5, 3, 4, 2, 6, 7, 8, 1};
        Fit fit(8);
        fit.settings.training.patience = 3;
        fit.settings.training.keptEpochs = 3;
        std::vector<KeptEmbedding> allKept;
        int calls = 0;
        FitObserver counting;
        counting.progress = [&](const TrainingProgress&) { return ++calls > 0; };
        counting.embedding = [&](KeptEmbedding kept) { addKept(allKept, std::move(kept), 3); };
        Scripted unbroken(losses, byBatches);
        const TrainingOutcome whole = *fit(unbroken, counting);
        QCOMPARE(epochsOf(whole.history), upTo(7));
        QVERIFY(calls >= 7 * 4);

        int resumed = 0;
        for (int stop = 1; stop <= calls; ++stop) {
            std::vector<KeptEmbedding> kept;
            int call = 0;
            FitObserver observer;
            observer.progress = [&](const TrainingProgress&) { return ++call < stop; };
            observer.embedding = [&](KeptEmbedding next) { addKept(kept, std::move(next), 3); };
            Scripted first(losses, byBatches);
            const auto part = fit(first, observer);
            // At the start, and before there is a model to keep.
            if (stop == 1 || (!byBatches && stop <= 5)) {
                QVERIFY(!part && part.error().kind == ErrorKind::cancelled);
                continue;
            }
            QVERIFY(part && part->history.stoppedByUser && part->last);
            const int epochs = static_cast<int>(part->history.epochs.size());
            QCOMPARE(part->last->epoch, epochs);
            if (part->history.bestEpoch > 0)
                QCOMPARE(numberOf(*part->model), numberAfter(part->history.bestEpoch));
            else
                QCOMPARE(numberOf(*part->model), numberAfter(0, static_cast<int>(part->last->stepInEpoch)));
            std::erase_if(kept, [&](const KeptEmbedding& one) { return one.epoch > part->last->epoch; });
            TrainingOutcome from = *part;
            if (from.history.bestEpoch == 0)
                from.model = nullptr;
            Scripted second(losses, byBatches);
            observer.progress = {};
            const auto rest = fit(second, observer, from);
            QVERIFY(rest && same(*rest, whole));
            QCOMPARE(second.begun, 0);
            QCOMPARE(kept.size(), allKept.size());
            for (std::size_t i = 0; i < kept.size(); ++i)
                QVERIFY(kept[i].epoch == allKept[i].epoch && *kept[i].values == *allKept[i].values);
            ++resumed;
        }
        QVERIFY(resumed >= 6 * 4);
    }

    void measuredNowAndThenItGoesOnAsIfItHadNotBeenStopped_data() { ways(); }
    void measuredNowAndThenItGoesOnAsIfItHadNotBeenStopped()
    {
        QFETCH(bool, byBatches);
        const std::vector<float> losses{5, 3, 4, 2, 6, 7, 1};
        Fit fit(7);
        for (const int every : {2, 3, 9}) {
            fit.settings.training.evaluateEvery = every;
            int calls = 0;
            FitObserver observer;
            observer.progress = [&](const TrainingProgress&) { return ++calls > 0; };
            Scripted unbroken(losses, byBatches);
            const TrainingOutcome whole = *fit(unbroken, observer);
            QCOMPARE(epochsOf(whole.history), upTo(7));
            QCOMPARE(whole.history.bestEpoch, 7);
            for (const EpochRecord& record : whole.history.epochs)
                QCOMPARE(isMeasured(record), record.epoch % every == 0 || record.epoch == 7);
            int within = 0;
            for (int stop = 2; stop <= calls; ++stop) {
                int call = 0;
                observer.progress = [&](const TrainingProgress&) { return ++call < stop; };
                Scripted first(losses, byBatches);
                const auto part = fit(first, observer);
                if (!part) {
                    QVERIFY(!byBatches && part.error().kind == ErrorKind::cancelled && stop <= 5);
                    continue;
                }
                QVERIFY(part->last);
                const int steps = static_cast<int>(part->last->stepInEpoch);
                within += steps > 0 ? 1 : 0;
                QCOMPARE(numberOf(*part->model), part->history.bestEpoch > 0
                                                     ? numberAfter(part->history.bestEpoch)
                                                     : numberAfter(part->last->epoch, steps));
                TrainingOutcome from = *part;
                if (from.history.bestEpoch == 0)
                    from.model = nullptr;
                Scripted second(losses, byBatches);
                const auto rest = fit(second, {}, from);
                QVERIFY(rest && same(*rest, whole));
            }
            QCOMPARE(within > 0, byBatches);
        }
    }

    void stoppedBeforeTheFirstBatchThereIsNothingToKeep_data() { ways(); }
    void stoppedBeforeTheFirstBatchThereIsNothingToKeep()
    {
        QFETCH(bool, byBatches);
        const Fit fit(2);
        for (const int stop : {2, 4, 6}) {
            int call = 0;
            std::vector<TrainingProgress> seen;
            FitObserver observer;
            observer.progress = [&](const TrainingProgress& at) {
                seen.push_back(at);
                return ++call < stop;
            };
            observer.wantsSnapshot = [](std::uint64_t) { return true; };
            observer.snapshot = [](const TrainingOutcome&) { QFAIL("There is no model yet"); };
            Preparing trainer({1, 2}, byBatches);
            const auto outcome = fit(trainer, observer);
            QVERIFY(!outcome && outcome.error().kind == ErrorKind::cancelled);
            QCOMPARE(trainer.epochs, 0);
            QCOMPARE(seen.size(), std::size_t(stop));
            for (const TrainingProgress& at : seen)
                QVERIFY(at.epoch == 1 && at.step == 0 && at.secondsLeft >= 0);
        }
    }

    void theBestIsLookedForAnewWhereItsModelIsNotAtHand_data() { ways(); }
    void theBestIsLookedForAnewWhereItsModelIsNotAtHand()
    {
        QFETCH(bool, byBatches);
        const std::vector<float> losses{1, 5, 6, 4, 3, 7};
        Fit fit(3);
        fit.settings.training.keepBest = false;
        Scripted first(losses, byBatches);
        TrainingOutcome part = *fit(first);
        QCOMPARE(part.history.bestEpoch, 1);
        part.model = nullptr;
        fit.settings.training.epochs = 6;
        fit.settings.training.keepBest = true;
        Scripted second(losses, byBatches);
        const TrainingOutcome rest = *fit(second, {}, part);
        QCOMPARE(rest.history.bestEpoch, 5);
        QCOMPARE(numberOf(*rest.model), numberAfter(5));
    }

    void checkpointsComeWithBatchesOnly_data() { ways(); }
    void checkpointsComeWithBatchesOnly()
    {
        QFETCH(bool, byBatches);
        Fit fit(3);
        fit.settings.training.checkpointSteps = 2;
        std::vector<std::uint64_t> steps;
        FitObserver observer;
        observer.checkpoint = [&](const TrainingOutcome& now) { steps.push_back(now.last->step); };
        Scripted trainer({3, 2, 1}, byBatches);
        const TrainingOutcome outcome = *fit(trainer, observer);
        QCOMPARE(steps,
                 byBatches ? (std::vector<std::uint64_t>{2, 4, 6, 8, 10}) : std::vector<std::uint64_t>{});
        QCOMPARE(outcome.history.checkpoints.size(), steps.size());
    }

    void whatCannotGoOnKeepsItsBestEpochAllTheSame_data() { ways(); }
    void whatCannotGoOnKeepsItsBestEpochAllTheSame()
    {
        QFETCH(bool, byBatches);
        Fit fit(5);
        FitObserver observer;
        observer.progress = [](const TrainingProgress& at) { return at.epoch < 4; };
        Forgetful trainer({5, 2, 3, 1, 1}, byBatches);
        const TrainingOutcome outcome = *fit(trainer, observer);
        QVERIFY(outcome.history.stoppedByUser && !outcome.last);
        QCOMPARE(outcome.history.bestEpoch, 2);
        QCOMPARE(numberOf(*outcome.model), numberAfter(2));
    }

private:
    static void ways()
    {
        QTest::addColumn<bool>("byBatches");
        QTest::newRow("by batches") << true;
        QTest::newRow("epochs in one piece") << false;
    }
};

QTEST_APPLESS_MAIN(TestStopAndGoOn)
#include "tst_stop_and_go_on.moc"
