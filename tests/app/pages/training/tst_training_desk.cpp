// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/training/run_facts.h"
#include "app/pages/training/training_desk.h"
#include "app/session/session.h"
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace shelf;

namespace {

DatasetPtr smallLibrary()
{
    static const DatasetPtr data = [] {
        SampleParameters parameters;
        parameters.books = 60;
        parameters.users = 100;
        parameters.ratings = 1500;
        return std::make_shared<const Dataset>(std::move(*makeSampleLibrary(parameters)));
    }();
    return data;
}

RunSettings quick(int epochs = 2)
{
    RunSettings settings = *presetSettings("mf");
    settings.training.epochs = epochs;
    return settings;
}

/// Everything but the page.
struct Desk {
    Desk()
    {
        QObject::connect(&desk, &TrainingDesk::logged, [this](const QString& line) { log << line; });
    }
    void open()
    {
        session.setDataset(smallLibrary());
        desk.setForm(quick(), {});
    }
    void finish() { QTRY_VERIFY_WITH_TIMEOUT(!desk.job().isRunning(), 120000); }

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
        bench.desk.setForm(quick(), {});
        QVERIFY(!bench.desk.standing().canTrain);
        QVERIFY(!bench.desk.standing().hint.text.isEmpty());
        bench.open();
        QVERIFY(bench.desk.standing().canTrain);
        bench.desk.setForm(quick(), QStringLiteral("Factors: too many"));
        QVERIFY(!bench.desk.standing().canTrain && bench.desk.standing().hint.isProblem);
        bench.desk.train();
        QVERIFY(bench.session.runs().isEmpty());
    }

    void aDoubleClickOnTrainMakesOneRunHoweverSoonItEnds()
    {
        Desk bench;
        bench.open();
        bench.desk.train();
        QVERIFY(bench.desk.standing().isTraining && bench.desk.standing().canStop);
        bench.desk.train();
        bench.finish();
        bench.desk.train();
        QCOMPARE(bench.session.runs().size(), 1);
        QTRY_VERIFY(bench.desk.standing().canTrain);
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
        RunSettings others = quick();
        QVERIFY(setParameter(others, "factors", "7").ok());
        bench.desk.setForm(others, {});
        QVERIFY(bench.desk.standing().isOutOfDate);
        QVERIFY(bench.desk.standing().hint.text.contains(QStringLiteral("changed")));
        bench.desk.setForm(quick(), {});
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

    void adviceThatWasSentAwayStaysAway()
    {
        Desk bench;
        bench.open();
        QVERIFY(smallLibrary()->hasTimes());
        RunSettings settings = quick();
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
        QVERIFY(bench.log.last().contains(QString::fromStdString(change->label)));
        const int run = bench.session.currentRun();
        bench.desk.sendAdviceAway();
        RunEntry other;
        other.run = bench.session.current();
        bench.session.selectRun(bench.session.addRun(other));
        bench.session.selectRun(run);
        QVERIFY(bench.desk.advice().text.isEmpty());
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
        facts.setSettings(quick());
        QTRY_VERIFY(layersOf.startsWith(QStringLiteral("Open ratings")));
        bench.open();
        QTRY_VERIFY(layers > 0);
        bench.desk.train();
        bench.finish();
        const std::size_t dimensions = bench.session.current()->model->bookEmbedding().cols;
        QTRY_COMPARE(rows, dimensions);
        QVERIFY(figuresOf.contains(QString::number(dimensions)));
        RunSettings huge = quick();
        QVERIFY(setParameter(huge, "factors", "512").ok());
        Dataset many = *smallLibrary();
        for (int i = 0; i < 60000; ++i)
            many.userIds.push_back("more" + std::to_string(i));
        bench.session.setDataset(std::make_shared<const Dataset>(std::move(many)));
        facts.setSettings(huge);
        QTRY_VERIFY(layersOf.contains(QStringLiteral("this large")));
        QCOMPARE(layers, std::size_t(0));
        QCOMPARE(rows, std::size_t(0));
    }
};

QTEST_MAIN(TrainingDeskTest)
#include "tst_training_desk.moc"
