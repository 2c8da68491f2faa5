// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/next_step.h"
#include "app/guide/tour.h"
#include "tests/app/short_run.h"
#include "tests/app/small_library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

class TourTest : public QObject {
    Q_OBJECT

    /// The number of a step in the list.
    static std::size_t indexOf(const char* key)
    {
        const auto steps = tourSteps();
        for (std::size_t at = 0; at < steps.size(); ++at)
            if (QLatin1String(steps[at].key) == QLatin1String(key))
                return at;
        qFatal("no step %s", key);
        return 0;
    }
    static void goTo(Tour& tour, const char* key)
    {
        while (tour.number() - 1 < static_cast<int>(indexOf(key)))
            tour.next();
    }

private slots:
    void itWaitsUntilThePersonHasDoneIt()
    {
        Tour tour;
        tour.setPageNames({QStringLiteral("Library (Ctrl+1)"), QStringLiteral("Training (Ctrl+2)"),
                           QStringLiteral("Map (Ctrl+3)")});
        TourFacts facts;
        tour.update(facts);
        tour.start();
        QVERIFY(tour.isRunning() && tour.isWaiting() && !tour.isElsewhere());
        QCOMPARE(tour.number(), 1);
        facts.hasBook = true;
        facts.bookChanges = 1;
        tour.update(facts);
        QCOMPARE(tour.number(), 2); // it went on by itself
        QVERIFY(tour.isElsewhere());
        QVERIFY(tour.text().contains(QStringLiteral("Training (Ctrl+2)")));
        facts.page = PageId::training;
        tour.update(facts);
        QVERIFY(!tour.isElsewhere() && tour.isWaiting());
        facts.isTraining = true;
        tour.update(facts);
        QCOMPARE(tour.number(), 3);
        QVERIFY(tour.isWaiting());
        facts.isTraining = false;
        facts.isTrained = true;
        tour.update(facts);
        QVERIFY(!tour.isWaiting());
        QCOMPARE(tour.number(), 3); // a training may be over before its curves are read about
        tour.next();
        QCOMPARE(tour.step().page, PageId::map);
    }

    /// The map asks for another click than the one that was made in the library.
    void whatWasDoneBeforeAStepDoesNotPassIt()
    {
        Tour tour;
        TourFacts facts{.page = PageId::map, .hasBook = true, .isTrained = true, .bookChanges = 4};
        tour.update(facts);
        tour.start();
        QCOMPARE(tour.number(), 1);
        QVERIFY(!tour.isWaiting()); // a book is selected: Next leads on
        goTo(tour, "map");
        QVERIFY(tour.isWaiting());
        ++facts.bookChanges;
        tour.update(facts);
        QCOMPARE(tour.number() - 1, static_cast<int>(indexOf("color")));
        ++facts.bookChanges;
        tour.update(facts); // it only shows something
        QCOMPARE(tour.number() - 1, static_cast<int>(indexOf("color")));
        tour.back();
        QCOMPARE(tour.number() - 1, static_cast<int>(indexOf("map")));
    }

    void itCanBeLeftAtAnyTimeAndEndsAfterTheLastStep()
    {
        Tour tour;
        QSignalSpy ended(&tour, &Tour::ended);
        tour.start();
        tour.end();
        tour.end();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!tour.isRunning());
        tour.start(4);
        QCOMPARE(tour.number(), 5); // taken up where it was left
        tour.end();
        tour.start();
        QVERIFY(tour.isFirst());
        for (int step = 1; step <= Tour::count(); ++step) {
            QCOMPARE(tour.number(), step);
            QVERIFY(!tour.title().isEmpty() && !tour.text().isEmpty());
            tour.next();
        }
        QCOMPARE(ended.size(), 3);
        QVERIFY(!tour.isRunning());
    }

    void whatComesNextIsSaidOnceAfterTheFirstTraining()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const DatasetPtr data = smallLibrary();
        const RunEntry trained = shortEntry(data);
        const auto train = [&](Session& session) {
            const int number = session.addRun({.name = QStringLiteral("a run"), .running = true});
            session.updateRun(number, [&](RunEntry& entry) {
                entry.run = trained.run;
                entry.running = false;
            });
        };
        Session session;
        session.setDataset(data);
        NextStep next(session, settings);
        QSignalSpy wanted(&next, &NextStep::wanted), past(&next, &NextStep::past);
        session.addRun(trained); // opened, not trained here
        QCOMPARE(wanted.size(), 0);
        const int stopped = session.addRun({.name = QStringLiteral("stopped"), .running = true});
        session.updateRun(stopped, [](RunEntry& entry) { entry.running = false; });
        QCOMPARE(wanted.size(), 0); // nothing came of it
        train(session);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!next.text().isEmpty());
        QCOMPARE(next.ways().size(), 2);
        next.follow(PageId::compare);
        QCOMPARE(past.size(), 0);
        next.follow(PageId::map);
        next.follow(PageId::readers);
        QCOMPARE(past.size(), 1);
        train(session);
        QCOMPARE(wanted.size(), 1); // once

        Settings again(folder.filePath(QStringLiteral("settings.ini")));
        Session other;
        other.setDataset(data);
        NextStep later(other, again);
        QSignalSpy never(&later, &NextStep::wanted);
        train(other);
        QCOMPARE(never.size(), 0);
    }
};

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
