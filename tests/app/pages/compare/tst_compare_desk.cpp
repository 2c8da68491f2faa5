// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to compared runs, without a table of them.
#include "app/jobs/jobs.h"
#include "app/pages/compare/compare_desk.h"
#include "tests/small_run.h"

#include <QSignalSpy>
#include <QTest>

using namespace shelf;

namespace {

struct Desk {
    Desk() { session.setDataset(std::make_shared<const Dataset>(*smallRun().data)); }
    int add(const char* name, bool hasTest = false, bool running = false)
    {
        Run run = smallRun();
        if (hasTest) {
            run.split.test = {run.split.train.back()};
            run.split.train.pop_back();
        }
        RunEntry entry;
        if (!running)
            entry.run = std::make_shared<const Run>(std::move(run));
        entry.running = running;
        entry.name = QString::fromLatin1(name);
        entry.color = Qt::red; // else the palette of a window is asked for one
        return session.addRun(entry);
    }

    Session session;
    Jobs jobs;
    CompareDesk desk{session, jobs};
};

} // namespace

class CompareDeskTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasRemovedComesBack()
    {
        Desk bench;
        const int first = bench.add("first");
        const int second = bench.add("second");
        const int third = bench.add("third");
        QVERIFY(!bench.desk.standing({}).canRemove);
        QVERIFY(bench.desk.standing({first}).canRemove);
        QCOMPARE(bench.desk.remove({first, third}), QStringLiteral("first, third"));
        QCOMPARE(bench.session.runs().size(), 1);
        QVERIFY(bench.session.findRun(second));
        bench.desk.undoRemoval();
        QCOMPARE(bench.session.runs().size(), 3);
        for (const auto& [place, name] : {std::pair(0, "first"), {1, "second"}, {2, "third"}})
            QCOMPARE(bench.session.runs()[place].name, QLatin1String(name));
        QCOMPARE(bench.session.findRun(bench.session.currentRun())->name, QStringLiteral("third"));
        bench.desk.undoRemoval(); // there is nothing more
        QCOMPARE(bench.session.runs().size(), 3);
    }

    void aRunThatTrainsStays()
    {
        Desk bench;
        const int training = bench.add("training", false, true);
        const int done = bench.add("done");
        QVERIFY(bench.desk.remove({training}).isEmpty());
        QCOMPARE(bench.desk.remove({training, done}), QStringLiteral("done"));
        QVERIFY(bench.session.findRun(training));
    }

    void runsOfOtherDataDoNotComeBack()
    {
        Desk bench;
        bench.desk.remove({bench.add("first")});
        bench.session.setDataset(std::make_shared<const Dataset>(*smallRun().data));
        bench.desk.undoRemoval();
        QVERIFY(bench.session.runs().isEmpty());
    }

    void onlyAShutTestPartCanBeOpened()
    {
        Desk bench;
        const int without = bench.add("without");
        const int with = bench.add("with", true);
        const int other = bench.add("other", true);
        QCOMPARE(bench.desk.shut({without, with, other}), (QList<int>{with, other}));
        QVERIFY(!bench.desk.standing({without}).canOpenTest);
        bench.session.selectRun(other);
        QCOMPARE(bench.desk.shut({}), QList<int>{other}); // none is selected: the current one
        QSignalSpy changed(&bench.desk, &CompareDesk::changed);
        bench.desk.openTest({with});
        QVERIFY(!changed.isEmpty());
        QVERIFY(!bench.desk.standing({other}).canOpenTest); // one after the other
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.shut({with}).isEmpty(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.standing({other}).canOpenTest, 60000);
        QVERIFY(bench.session.findRun(with)->run->test.metrics.count > 0);
    }
};

QTEST_MAIN(CompareDeskTest)
#include "tst_compare_desk.moc"
