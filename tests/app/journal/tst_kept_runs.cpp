// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project.h"
#include "tests/app/journal/journal_start.h"

#include <QAction>
#include <QColor>
#include <QFileDialog>
#include <QHash>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>


using namespace shelf;

class KeptRunsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void eightRunsAreAllThereAfterAQuitAndAfterASecondOne()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(40, data);
        QStringList names;
        {
            Start first(data.path(), options);
            QVERIFY(first.ready());
            QTRY_VERIFY_WITH_TIMEOUT(first.jobs.isIdle(), kLong);
            QVERIFY(!first.offer()->isVisible());
            for (int i = 1; i <= 8; ++i) {
                names << QStringLiteral("run %1").arg(i);
                first.addRun(names.last());
            }
            first.asksBeforeClosing();
            first.window->close();
            QVERIFY(first.question());
            QVERIFY(first.question()->text().contains(QLatin1Char('8')));
            first.answer(1);
            QVERIFY(first.closes());
        }
        { // asks nothing, for nothing of its own is unsaved; the eight wait on
            Start second(data.path(), options);
            QVERIFY(second.ready());
            QVERIFY(second.isOffered());
            QVERIFY(second.offer()->accessibleName().contains(QLatin1Char('8')));
            second.takeOffer(1); // Later
            QVERIFY(!second.offer()->isVisible());
            second.addRun(QStringLiteral("run 9"));
            names << QStringLiteral("run 9");
            QVERIFY(second.quitAndKeep());
        }
        {
            Start third(data.path());
            QVERIFY(third.ready()); // the sample library: the runs bring their own data
            QVERIFY(third.isOffered());
            third.takeOffer(0);
            QTRY_COMPARE_WITH_TIMEOUT(third.runNames(), names, kLong);
            QCOMPARE(third.session.dataset()->userCount(), std::size_t(40));
            for (const RunEntry& run : third.session.runs())
                QVERIFY(run.isUnsaved());
            QVERIFY(third.quitAndKeep());
        }
        Start fourth(data.path(), options);
        QVERIFY(fourth.ready());
        QVERIFY(fourth.isOffered());
        QVERIFY(fourth.offer()->accessibleName().contains(QLatin1Char('9')));
    }

    void theProgramThatIsKilledLosesNoRun()
    {
        // A journal that is not closed is what a kill leaves; the real ones are in tst_kill.
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start first(data.path(), options);
            QVERIFY(first.ready());
            first.addRun(QStringLiteral("mine"));
            first.session.updateRun(1, [](RunEntry& run) { run.name = QStringLiteral("renamed"); });
            first.session.setViews(1, {{"Novels", "{}", 2, {}}});
            first.allWritten();
        }
        Start second(data.path(), options);
        QVERIFY(second.ready());
        QVERIFY(second.isOffered());
        second.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(second.runNames(), QStringList{QStringLiteral("renamed")}, kLong);
        QCOMPARE(second.session.runs().first().views.size(), std::size_t(1));
        QVERIFY(second.session.current());
    }

    void aQuitAsksNothingAndTheNextStartOffersExactlyWhatWasThere()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start first(data.path(), options);
            QVERIFY(first.ready());
            first.addRun(QStringLiteral("mine"));
            first.addRun(QStringLiteral("gone"));
            first.addRun(QStringLiteral("viewed"));
            first.session.updateRun(1, [](RunEntry& run) { run.name = QStringLiteral("renamed"); });
            const auto back = first.session.findRun(2)->run; // as who takes a run away keeps it, to bring it back
            first.session.removeRun(2);
            first.session.setViews(3, {{"Novels", "{}", 2, {}}});
            QSignalSpy closed(first.window.get(), &MainWindow::closed);
            for (int press = 0; press < 5; ++press) // impatience does no harm
                first.window->close();
            QVERIFY(first.window->findChildren<QMessageBox*>().isEmpty());
            QVERIFY(closed.count() > 0 || closed.wait(kLong));
            QVERIFY(first.window->findChildren<QMessageBox*>().isEmpty());
            QCOMPARE(closed.count(), 1);
            QVERIFY(!first.window->isVisible());
        }
        Start second(data.path(), options);
        QVERIFY(second.ready());
        QVERIFY(second.isOffered());
        QVERIFY2(second.offer()->accessibleName().contains(QStringLiteral("2 run")),
                 qPrintable(second.offer()->accessibleName()));
        second.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(second.runNames(),
                                  (QStringList{QStringLiteral("renamed"), QStringLiteral("viewed")}), kLong);
        for (const RunEntry& run : second.session.runs())
            QCOMPARE(run.views.size(), std::size_t(run.name == QStringLiteral("viewed")));
        QVERIFY(second.quitsWithoutAWord());
    }

    void theSystemEndsAQuitThatIsUnderWay()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("one"));
            QSignalSpy closed(program.window.get(), &MainWindow::closed);
            program.window->close();
            program.window->closeNow();
            QVERIFY(closed.count() > 0 || closed.wait(kLong));
            QCOMPARE(closed.count(), 1);
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
    }

    void quitCanBeTakenBackAndSavesAllWhereAsked()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        program.asksBeforeClosing();
        program.addRun(QStringLiteral("a #1"));
        program.addRun(QStringLiteral("b #2"));
        program.window->close();
        program.window->close(); // asks once
        QCOMPARE(program.window->findChildren<QMessageBox*>().size(), qsizetype(1));
        program.answer(0);
        QTRY_VERIFY(!program.question());
        QVERIFY(program.window->isVisible());

        program.window->close();
        program.answer(2);
        QTRY_VERIFY(program.window->findChild<QFileDialog*>(QStringLiteral("saveProject")));
        auto* dialog = program.window->findChild<QFileDialog*>(QStringLiteral("saveProject"));
        const QString file = data.filePath(QStringLiteral("Mine.shelfproject"));
        QSignalSpy closed(program.window.get(), &MainWindow::closed);
        emit dialog->fileSelected(file);
        static_cast<QDialog*>(dialog)->done(1);
        QVERIFY(closed.count() > 0 || closed.wait(kLong));
        const auto saved = readProject(file.toStdString());
        QVERIFY(saved.ok());
        QCOMPARE(saved->runs.size(), std::size_t(2));
        QCOMPARE(loadProjectRun(saved->runs[1], file.toStdString())->name, std::string("b #2"));

        program.window.reset();
        Start again(data.path(), sampleOf(30, data));
        QVERIFY(again.ready());
        QSignalSpy told(again.window.get(), &MainWindow::closed);
        again.window->findChild<QAction*>(QStringLiteral("keptRunsAction"))->trigger();
        QTest::qWait(300);
        QVERIFY(!again.offer()->isVisible());
    }

    void whoClosesWithoutSavingGivesUpTheseRunsAndNoOthers()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start before(data.path(), options);
            QVERIFY(before.ready());
            before.addRun(QStringLiteral("kept before"));
            QVERIFY(before.quitAndKeep());
        }
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            for (int i = 1; i <= 12; ++i)
                program.addRun(QStringLiteral("try %1").arg(i));
            program.allWritten();
            program.asksBeforeClosing();
            program.window->close();
            const QString said = program.question()->informativeText();
            QVERIFY2(said.contains(QStringLiteral("try 1, try 2")), qPrintable(said)); // what is lost, by name
            QVERIFY2(said.contains(QStringLiteral("try 10 and 2 more.")), qPrintable(said));
            program.answer(3);
            QVERIFY(program.closes());
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
        again.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(again.runNames(), QStringList{QStringLiteral("kept before")}, kLong);
        again.addRun(QStringLiteral("thrown away"));
        again.window->start(sampleOf(40, data)); // the same before other data are opened
        QTRY_VERIFY_WITH_TIMEOUT(again.question(), kLong);
        again.answer(3);
        QTRY_COMPARE_WITH_TIMEOUT(again.session.dataset()->userCount(), std::size_t(40), kLong);
        again.allWritten();
        QVERIFY(again.window->journal().journal()->entries().empty());
        QTRY_VERIFY_WITH_TIMEOUT(again.jobs.isIdle(), kLong);
        QVERIFY(!again.offer()->isVisible());
    }

    void whoClosesTheWindowIsWaitedForHoweverLongTheyRead()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        program.addRun(QStringLiteral("one"));
        program.asksBeforeClosing();
        program.window->close();
        QVERIFY(program.question());
        auto* keep = program.question()->findChild<QPushButton*>(QStringLiteral("answer1"));
        QCOMPARE(keep->text(), QStringLiteral("Keep for next time"));
        QVERIFY(!program.question()->informativeText().contains(QStringLiteral("count")));
        QTest::qWait(6500);
        QVERIFY(program.question());
        QVERIFY(program.window->isVisible());
        QCOMPARE(keep->text(), QStringLiteral("Keep for next time"));
        // Return keeps, as it loses nothing.
        QSignalSpy closed(program.window.get(), &MainWindow::closed);
        QTest::keyClick(program.question(), Qt::Key_Return);
        QVERIFY(closed.count() > 0 || closed.wait(kLong));
    }

    void nobodyIsAskedWhereTheSystemEndsTheProgram()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("one"));
            program.asksBeforeClosing();
            program.window->close();
            QVERIFY(program.question()); // asked by the person, and overtaken
            QSignalSpy closed(program.window.get(), &MainWindow::closed);
            program.window->closeNow();
            QVERIFY(closed.count() > 0 || closed.wait(kLong));
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
    }

    void aRunComesBackInItsColorAndPlaceAndTheChosenOneAnswers()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        QHash<QString, QColor> colors;
        const QStringList names{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        {
            Start first(data.path(), options);
            QVERIFY(first.ready());
            first.addRun(QStringLiteral("a"));
            for (const QString& name : names)
                first.addRun(name);
            first.allWritten();
            first.session.removeRun(1);
            first.session.setViews(2, {{"Novels", "{}", 2, {}}}); // so it is written last
            first.session.selectRun(3);
            for (const RunEntry& run : first.session.runs())
                colors[run.name] = run.color;
            QVERIFY(first.quitAndKeep());
        }
        for (int restart = 0; restart < 2; ++restart) { // what was taken over is known as well
            Start again(data.path(), options);
            QVERIFY(again.ready());
            QVERIFY(again.isOffered());
            again.takeOffer(0);
            QTRY_COMPARE_WITH_TIMEOUT(again.session.runs().size(), names.size(), kLong);
            QVERIFY(again.ready());
            for (qsizetype i = 0; i < names.size(); ++i) {
                const RunEntry& run = again.session.runs()[i];
                QCOMPARE(run.name, names[i]);
                QCOMPARE(run.color.name(), colors[run.name].name());
            }
            QCOMPARE(again.session.findRun(again.session.currentRun())->name, QStringLiteral("c"));
            QVERIFY(again.quitAndKeep());
        }
    }

    void whereNothingCanBeKeptThatIsSaidAndTheWindowStays_data()
    {
        QTest::addColumn<bool>("asksFirst");
        QTest::newRow("quit without a word") << false;
        QTest::newRow("quit with a question") << true;
    }
    void whereNothingCanBeKeptThatIsSaidAndTheWindowStays()
    {
        QFETCH(bool, asksFirst);
        QTemporaryDir data;
        const std::string journal = data.filePath(QStringLiteral("journal")).toStdString();
        QFile inTheWay(QString::fromStdString(journal));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        const int number = program.addRun(QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(!program.message().isEmpty(), kLong);
        const auto isToldSo = [&] {
            return QTest::qWaitFor(
                [&] {
                    return program.question() &&
                           program.question()->text().contains(QStringLiteral("cannot"));
                },
                kLong);
        };
        if (asksFirst)
            program.asksBeforeClosing();
        program.window->close();
        if (asksFirst)
            program.answer(1);
        QVERIFY(isToldSo());
        QVERIFY2(program.question()->informativeText().contains(QStringLiteral("lost: one.")),
                 qPrintable(program.question()->informativeText()));
        QVERIFY(program.window->isVisible());
        program.window->close(); // asks no second time
        QCOMPARE(program.window->findChildren<QMessageBox*>().size(), qsizetype(1));
        program.answer(0);
        QTRY_VERIFY(!program.question());
        QVERIFY(program.window->isVisible());
        const RunEntry held = *program.session.findRun(number); // work goes on, as if nobody had left
        program.session.removeRun(number);
        program.session.addRun(held);
        QVERIFY(inTheWay.remove()); // the disk has room again
        QVERIFY(program.quitAndKeep());
        QCOMPARE(keptSessions(journal).size(), std::size_t(0));
        program.window.reset();
        QCOMPARE(keptSessions(journal).size(), std::size_t(1));
    }

    void whoSaysSoLosesWhatCannotBeKept()
    {
        QTemporaryDir data;
        QFile inTheWay(data.filePath(QStringLiteral("journal")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        program.addRun(QStringLiteral("one"));
        program.window->close();
        QTRY_VERIFY_WITH_TIMEOUT(program.question(), kLong);
        QSignalSpy closed(program.window.get(), &MainWindow::closed);
        program.answer(2);
        QVERIFY(closed.count() > 0 || closed.wait(kLong));
        QVERIFY(!program.window->isVisible());
    }

    void theSystemHasTheLastWordWhereNothingCanBeKept()
    {
        QTemporaryDir data;
        QFile inTheWay(data.filePath(QStringLiteral("journal")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        program.addRun(QStringLiteral("one"));
        program.window->close();
        QTRY_VERIFY_WITH_TIMEOUT(program.question(), kLong); // and nobody answers it
        QSignalSpy closed(program.window.get(), &MainWindow::closed);
        program.window->closeNow();
        QVERIFY(closed.count() > 0 || closed.wait(kLong));
        QVERIFY(!program.window->isVisible());
    }
};

QTEST_MAIN(KeptRunsTest)
#include "tst_kept_runs.moc"
