// SPDX-License-Identifier: GPL-3.0-or-later
// What a training tells the window, by a clock that the test turns.
#include "app/pages/training/training_feed.h"

#include <QTest>

using namespace shelf;

namespace {

/// Batch `step` of epochs of 10 batches with 1,000 ratings.
TrainingProgress at(std::uint64_t step, double loss = 1)
{
    TrainingProgress progress;
    progress.step = step;
    progress.steps = 100;
    progress.stepsPerEpoch = 10;
    progress.ratingsPerEpoch = 1000;
    progress.runningLoss = loss;
    return progress;
}

KeptEmbedding embeddingOf(int epoch)
{
    return {epoch, 1, 1, std::make_shared<std::vector<float>>(1, static_cast<float>(epoch))};
}

} // namespace

class TrainingFeedTest : public QObject {
    Q_OBJECT
private slots:
    void timeOfAPauseIsNoTimeOfTraining()
    {
        double now = 100;
        TrainingFeed feed(0, 5, [&now] { return now; });
        double pause = 0;
        bool goesOn = true;
        const TrainingObserver observer = feed.observer([&](const TrainingProgress&) {
            now += pause;
            return goesOn;
        });
        now += 2;
        QVERIFY(observer.progress(at(1)));
        pause = 1000;
        now += 1;
        observer.progress(at(2));
        pause = 0;
        now += 1;
        goesOn = false;
        QVERIFY(!observer.progress(at(3)));
        const TrainingNews news = feed.take();
        QCOMPARE(news.running.size(), std::size_t(3));
        QCOMPARE(news.running[0].seconds, 7.0); // 5 before, then 2
        QCOMPARE(news.running[1].seconds, 8.0);
        QCOMPARE(news.running[2].seconds, 9.0);
        QCOMPARE(news.running[2].epoch, 0.3);
        QCOMPARE(news.progress->step, std::uint64_t(3));
    }

    void speedIsOfRatingsInASecond()
    {
        double now = 0;
        TrainingFeed feed(0, 0, [&now] { return now; });
        const TrainingObserver observer = feed.observer([](const TrainingProgress&) { return true; });
        const auto after = [&](double seconds, std::uint64_t step) {
            now += seconds;
            observer.progress(at(step));
            return feed.take().ratingsPerSecond;
        };
        QCOMPARE(after(1, 2), 0.0);      // nothing to compare it with
        QCOMPARE(after(0.25, 3), 0.0);   // too soon to say
        QCOMPARE(after(1.75, 6), 200.0); // 4 batches of 100 ratings in 2 seconds
        QCOMPARE(after(0.25, 7), 200.0);
        QCOMPARE(after(0.75, 16), 1000.0);
    }

    void whatWasTakenIsTakenOnce()
    {
        TrainingFeed feed(2, 0, [] { return 0.0; });
        const TrainingObserver observer = feed.observer([](const TrainingProgress&) { return true; });
        QVERIFY(!feed.take().isOfRun());
        observer.baselines({{"mean", 1.75, {}}});
        EpochRecord first;
        first.epoch = 1;
        EpochRecord second;
        second.epoch = 2;
        observer.epoch(first, true);
        observer.epoch(second, false);
        for (const int epoch : {0, 1, 2})
            observer.embedding(embeddingOf(epoch));
        observer.progress(at(4, 0)); // between two epochs: no point of the curve
        const TrainingNews news = feed.take();
        QVERIFY(news.isOfRun() && news.running.empty());
        RunEntry entry;
        news.addTo(entry, 2);
        QCOMPARE(entry.baselines.size(), std::size_t(1));
        QCOMPARE(entry.history.epochs.size(), std::size_t(2));
        QCOMPARE(entry.history.bestEpoch, 1);
        QCOMPARE(entry.embeddings.size(), std::size_t(2)); // of epochs 0 and 2: see keptStride
        QCOMPARE(entry.embeddings.back().epoch, 2);
        QVERIFY(!feed.take().isOfRun());
        QVERIFY(!feed.take().progress);
    }
};

QTEST_GUILESS_MAIN(TrainingFeedTest)
#include "tst_training_feed.moc"
