// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/training/run_facts.h"
#include "app/pages/training/training_desk.h"
#include "app/session/session.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/continuation.h"
#include "tests/app/small_library.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace shelf;

namespace {

constexpr int kPatience = 120000; // ms

/// Everything but the page.
struct Desk {
    Desk()
    {
        QObject::connect(&desk, &TrainingDesk::logged, [this](const QString& line) { log << line; });
    }
    void open()
    {
        session.setDataset(smallLibrary());
        desk.setForm(quick("mf", 2), {});
    }
    void finish() { QTRY_VERIFY_WITH_TIMEOUT(!desk.job().isRunning(), kPatience); }

    Session session;
    Jobs jobs;
    TrainingDesk desk{session, jobs};
    QStringList log;
};

} // namespace

class TrainingDeskTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingIsTrainedWithoutRatingsOrWithAProblem()
    {
        Desk bench;
        bench.desk.setForm(quick("mf", 2), {});
        QVERIFY(!bench.desk.standing().canTrain);
        QVERIFY(!bench.desk.standing().hint.text.isEmpty());
        bench.open();
        QVERIFY(bench.desk.standing().canTrain);
        bench.desk.setForm(quick("mf", 2), QStringLiteral("Factors: too many"));
        QVERIFY(!bench.desk.standing().canTrain && bench.desk.standing().hint.isProblem);
        bench.desk.train();
        QVERIFY(bench.session.runs().isEmpty());
    }

    void aDoubleClickOnTrainMakesOneRunHoweverSoonItEnds()
    {
        Desk bench;
        bench.open();
        bench.desk.setSettling(kPatience);
        bench.desk.train();
        QVERIFY(bench.desk.standing().isTraining && bench.desk.standing().canStop);
        bench.desk.train();
        bench.finish();
        QVERIFY(!bench.desk.standing().canTrain && bench.desk.standing().canStop);
        bench.desk.train();
        QCOMPARE(bench.session.runs().size(), 1);
        bench.desk.setSettling(1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.standing().canTrain, kPatience);
        QVERIFY(!bench.desk.standing().canStop && !bench.desk.standing().canPause);
        QVERIFY(bench.log.first().contains(QStringLiteral("started on")));
    }

    void aRunIsOutOfDateWhileTheFormHasOtherSettings()
    {
        Desk bench;
        bench.open();
        bench.desk.train();
        bench.finish();
        QVERIFY(!bench.desk.standing().isOutOfDate);
        RunSettings others = quick("mf", 2);
        QVERIFY(setParameter(others, "factors", "7").ok());
        bench.desk.setForm(others, {});
        QVERIFY(bench.desk.standing().isOutOfDate);
        QVERIFY(bench.desk.standing().hint.text.contains(QStringLiteral("changed")));
        bench.desk.setForm(quick("mf", 2), {});
        QVERIFY(!bench.desk.standing().isOutOfDate);
        bench.desk.setForm(others, {});
        bench.session.setDataset(std::make_shared<const Dataset>(*smallLibrary()));
        QVERIFY(!bench.desk.standing().isOutOfDate); // the run is gone
    }

    void aRunThatEndedGoesOnAsFarAgain()
    {
        Desk bench;
        bench.open();
        bench.desk.train();
        bench.finish();
        const int first = bench.session.currentRun();
        QSignalSpy wanted(&bench.desk, &TrainingDesk::formWanted);
        bench.desk.continueRun(first);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<RunSettings>().training.epochs, 4);
        bench.finish();
        QCOMPARE(bench.session.runs().size(), 2);
        QCOMPARE(bench.session.current()->history.epochs.size(), std::size_t(4));
        bench.desk.continueRun(99); // there is none
        QCOMPARE(bench.session.runs().size(), 2);
    }

    /// Other data are opened while a training runs: what is to go on with them waits for it to end.
    void aRunGoesOnWithOtherDataOnceTheTrainingBeforeHasEnded()
    {
        Desk bench;
        bench.open();
        bench.desk.train();
        bench.finish();
        const RunPtr first = bench.session.current();
        auto joined = continuation(first, {}, *smallLibrary(), continuedWithOtherData(*first));
        QVERIFY(joined.ok());
        const auto next = std::make_shared<const Continuation>(std::move(*joined));
        bench.desk.setForm(quick("mf", 100000), {});
        bench.desk.setSettling(0);
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.standing().canTrain, kPatience);
        bench.desk.train();
        bench.session.setDataset(next->data);
        QVERIFY(bench.desk.job().isRunning());
        bench.desk.continueWith(next);
        QVERIFY(bench.log.last().contains(QStringLiteral("as soon as")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.current() != nullptr, kPatience);
        QCOMPARE(bench.session.current()->data, next->data);
        QVERIFY(bench.session.current()->settings.of<ParentRun>().isThere());
        QVERIFY(!bench.log.filter(QStringLiteral("Of these data the run knows")).isEmpty());
        QVERIFY(!bench.log.filter(QStringLiteral("are replaced")).isEmpty());
    }

    /// What was worked out for settings that are no longer wanted is not shown.
    void layersOfEarlierSettingsAreNotShown()
    {
        Desk bench;
        bench.open();
        RunFacts facts(bench.session, bench.jobs);
        QStringList of;
        connect(&facts, &RunFacts::layersFound, this,
                [&](const std::vector<LayerInfo>&, const QString& said) { of << said; });
        QSignalSpy ended(&bench.jobs, &Jobs::finished);
        facts.setSettings(quick("mf", 2));
        facts.findLayers(); // its answer comes when events are next looked at
        bench.session.setDataset({});
        facts.findLayers();
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), kPatience);
        QCOMPARE(of.size(), 1);
        QVERIFY(of.first().startsWith(QStringLiteral("Open ratings")));
        bench.open();
        facts.findLayers();
        facts.setSettings(quick("mf", 3)); // typed before the answer is there
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, kPatience);
        QCOMPARE(of.size(), 2);
    }

    void adviceThatWasSentAwayStaysAway()
    {
        Desk bench;
        bench.open();
        QVERIFY(smallLibrary()->hasTimes());
        RunSettings settings = quick("mf", 2);
        settings.split.kind = SplitKind::random;
        bench.desk.setForm(settings, {});
        QVERIFY(bench.desk.advice().text.isEmpty());
        bench.desk.train();
        bench.finish();
        QVERIFY(!bench.desk.advice().text.isEmpty());
        QVERIFY(!bench.desk.takeAdvice(-1) && !bench.desk.takeAdvice(99));
        const auto change = bench.desk.takeAdvice(0);
        QVERIFY(change);
        QVERIFY(setParameter(settings, change->key, change->value).ok());
        QVERIFY(bench.log.last().contains(QString::fromStdString(change->label).remove(QChar(0x2026))));
        const int run = bench.session.currentRun();
        bench.desk.sendAdviceAway();
        RunEntry other;
        other.run = bench.session.current();
        bench.session.selectRun(bench.session.addRun(other));
        bench.session.selectRun(run);
        QVERIFY(bench.desk.advice().text.isEmpty());
    }

    void whatASplitLetsThroughIsSaidOfARunThatIsOpenedAsOfOneThatIsTrained()
    {
        Desk bench;
        bench.open();
        RunSettings settings = quick("mf", 2);
        settings.split.kind = SplitKind::random;
        bench.desk.setForm(settings, {});
        bench.desk.train();
        bench.finish();
        const QString said = bench.desk.advice().text;
        QVERIFY2(said.contains(QStringLiteral("carry times")), qPrintable(said));

        Desk again; // as after a restart
        again.open();
        again.session.addRun(runEntry(bench.session.current()));
        QTRY_COMPARE_WITH_TIMEOUT(again.desk.advice().text, said, kPatience);
        QCOMPARE(again.desk.advice().buttons, bench.desk.advice().buttons);
    }

    void theLayersAreThoseOfTheFormAndTheFiguresThoseOfTheRun()
    {
        Desk bench;
        RunFacts facts(bench.session, bench.jobs);
        QString layersOf, figuresOf;
        std::size_t layers = 0, rows = 0;
        connect(&facts, &RunFacts::layersFound, this,
                [&](const std::vector<LayerInfo>& found, const QString& of) {
                    layers = found.size();
                    layersOf = of;
                });
        connect(&facts, &RunFacts::statisticsFound, this,
                [&](const std::vector<DimensionStatistics>& found, const QString& of) {
                    rows = found.size();
                    figuresOf = of;
                });
        facts.setSettings(quick("mf", 2));
        QTRY_VERIFY_WITH_TIMEOUT(layersOf.startsWith(QStringLiteral("Open ratings")), kPatience);
        bench.open();
        QTRY_VERIFY_WITH_TIMEOUT(layers > 0, kPatience);
        bench.desk.train();
        bench.finish();
        const std::size_t dimensions = bench.session.current()->model->bookEmbedding().cols;
        QTRY_COMPARE_WITH_TIMEOUT(rows, dimensions, kPatience);
        QVERIFY(figuresOf.contains(QString::number(dimensions)));
        RunSettings huge = quick("mf", 2);
        QVERIFY(setParameter(huge, "factors", "512").ok());
        Dataset many = *smallLibrary();
        for (int i = 0; i < 60000; ++i)
            many.userIds.push_back("more" + std::to_string(i));
        bench.session.setDataset(std::make_shared<const Dataset>(std::move(many)));
        facts.setSettings(huge);
        QTRY_VERIFY_WITH_TIMEOUT(layersOf.contains(QStringLiteral("this large")), kPatience);
        QCOMPARE(layers, std::size_t(0));
        QCOMPARE(rows, std::size_t(0));
    }
};

QTEST_MAIN(TrainingDeskTest)
#include "tst_training_desk.moc"
