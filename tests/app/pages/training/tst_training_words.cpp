// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_words.h"
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/presets.h"
#include "tests/english_texts.h"

#include <QTest>

#include <limits>
#include <memory>

using namespace shelf;

namespace {

const Dataset& ratings()
{
    static const Dataset data = [] {
        SampleParameters small;
        small.books = 40;
        small.users = 60;
        small.ratings = 1200;
        return *makeSampleLibrary(small);
    }();
    return data;
}

RunEntry finished(bool byUser, bool early)
{
    Run run;
    run.settings = *presetSettings("mf");
    run.settings.training.patience = 3;
    run.history.stoppedByUser = byUser;
    run.history.stoppedEarly = early;
    run.seconds = 2.04;
    RunEntry entry;
    entry.name = QStringLiteral("mf #1");
    entry.run = std::make_shared<const Run>(std::move(run));
    return entry;
}

} // namespace

class TrainingWordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        installEnglish();
    }

    void theHintSaysTheFirstThingThatStandsInTheWay()
    {
        TrainingWords::State state;
        QVERIFY(TrainingWords::hint(state).text.contains(QStringLiteral("open some in the library")));
        state.ratings = &ratings();
        QVERIFY(TrainingWords::hint(state).text.contains(QString::number(ratings().ratingCount())));
        state.problem = QStringLiteral("Factors: too many");
        QCOMPARE(TrainingWords::hint(state).text, state.problem);
        QVERIFY(TrainingWords::hint(state).isProblem);
        state.problem.clear();
        const RunEntry latest = finished(false, false);
        state.latest = &latest;
        QCOMPARE(TrainingWords::hint(state).text, QStringLiteral("mf #1 took 2.0 s."));
        RunEntry instant = latest;
        auto run = std::make_shared<Run>(*latest.run);
        run->seconds = 0.004;
        instant.run = run;
        state.latest = &instant;
        QCOMPARE(TrainingWords::hint(state).text, QStringLiteral("mf #1 took less than 0.1 s."));
        state.outOfDate = true;
        QVERIFY(
            TrainingWords::hint(state).text.startsWith(QStringLiteral("Settings have changed since mf #1")));
        state.running = true;
        QVERIFY(TrainingWords::hint(state).text.isEmpty()); // progress is shown there
        state.paused = true;
        QCOMPARE(TrainingWords::hint(state).text, QStringLiteral("Paused"));
        state.stopping = true;
        QVERIFY(TrainingWords::hint(state).text.startsWith(QStringLiteral("Stopping")));
    }

    void anEpochSaysWhatWasMeasuredAndNothingElse()
    {
        EpochRecord record;
        record.epoch = 3;
        record.trainLoss = 0.5;
        record.validationLoss = std::numeric_limits<double>::quiet_NaN();
        record.validationNdcg = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(TrainingWords::epoch(record, false), QStringLiteral("Epoch 3: training loss 0.5"));
        record.validationLoss = 0.75;
        record.validationNdcg = 0.125;
        QCOMPARE(TrainingWords::epoch(record, true),
                 QStringLiteral(
                     "Epoch 3: training loss 0.5, validation loss 0.75, NDCG@10 0.1250, the best so far"));
    }

    void theEndSaysHowItCameAndEveryCaution()
    {
        const QStringList cautions{QStringLiteral("A random split of timed data")};
        QStringList lines = TrainingWords::ended(finished(false, true), cautions);
        QCOMPARE(lines.value(0), QStringLiteral("mf #1 is done after 2.0 s"));
        QCOMPARE(lines.value(1),
                 QStringLiteral("It stopped early: validation had not improved for 3 epochs"));
        QVERIFY(lines.contains(cautions.first()));
        lines = TrainingWords::ended(finished(true, false), {});
        QCOMPARE(lines.value(0), QStringLiteral("mf #1 was stopped after 2.0 s"));
    }

    void theStartNamesTheRatings()
    {
        const QString line =
            TrainingWords::started(QStringLiteral("mf #1"), ratings(), *presetSettings("mf")).value(0);
        QVERIFY(line.startsWith(QStringLiteral("mf #1 started on ")));
        QVERIFY(line.endsWith(QStringLiteral("%1 ratings, %2 readers, %3 books")
                                  .arg(ratings().ratingCount())
                                  .arg(ratings().userCount())
                                  .arg(ratings().bookCount())));
    }
};

QTEST_GUILESS_MAIN(TrainingWordsTest)
#include "tst_training_words.moc"
