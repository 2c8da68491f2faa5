// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/run_journal.h"
#include "app/window/main_window.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "engine/vectors/beside.h"
#include "engine/vectors/open_vectors.h"
#include "widgets/window/notice_bar.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <atomic>
#include <memory>

using namespace shelf;

namespace {

constexpr int kLong = 120000; ///< ms; only a test that fails waits so long

/// One start of the program in a data folder that outlives it.
struct Start {
    explicit Start(const QString& data, const StartOptions& options = {})
        : settings(data + QStringLiteral("/settings.ini")),
          window(std::make_unique<MainWindow>(session, jobs, settings, nullptr, data))
    {
        window->show();
        window->start(options);
    }

    ~Start()
    {
        // A test that failed half-way does not wait for what runs.
        jobs.stopAll();
    }

    bool ready()
    {
        return QTest::qWaitFor([this] { return session.dataset() && !jobs.isBusy(); }, kLong);
    }
    /// Trains nothing: the run takes a blink, and is as unsaved as any.
    int addRun(const QString& name)
    {
        TrainingRequest request;
        request.name = name.toStdString();
        request.data = session.dataset();
        request.settings = *presetSettings("mf");
        request.settings.training.epochs = 1;
        request.settings.training.steps = 20;
        RunEntry entry = runEntry(std::make_shared<const Run>(*trainRun(request)));
        return session.addRun(entry);
    }
    QMessageBox* question() const { return window->findChild<QMessageBox*>(QStringLiteral("question")); }
    void answer(int button) const
    {
        question()->findChild<QPushButton*>(QStringLiteral("answer%1").arg(button))->click();
    }
    NoticeBar* offer() const { return window->findChild<NoticeBar*>(QStringLiteral("keptRuns")); }
    void takeOffer(int button) const
    {
        offer()->findChild<QPushButton*>(QStringLiteral("notice_%1").arg(button))->click();
    }
    bool isOffered()
    {
        return QTest::qWaitFor([this] { return offer()->isVisible(); }, kLong);
    }
    QString message() const
    {
        const auto* bar = window->findChild<QWidget*>(QStringLiteral("messageBar"));
        return bar->isVisible() ? bar->findChild<QLabel*>(QStringLiteral("messageText"))->text() : QString();
    }
    bool closes()
    {
        QSignalSpy closed(window.get(), &MainWindow::closed);
        return closed.count() > 0 || closed.wait(kLong);
    }
    /// Ctrl+Q, and the answer that everything is kept.
    bool quitAndKeep()
    {
        QSignalSpy closed(window.get(), &MainWindow::closed);
        window->close();
        if (question())
            answer(1);
        return closed.count() > 0 || closed.wait(kLong);
    }
    QStringList runNames() const
    {
        QStringList names;
        for (const RunEntry& run : session.runs())
            names << run.name;
        names.sort();
        return names;
    }
    /// By any other way than the window's: nothing is asked, nothing is said.
    void allWritten() { QVERIFY(window->journal().journal()->flush().ok()); }

    Settings settings;
    Session session;
    Jobs jobs;
    std::unique_ptr<MainWindow> window;
};

StartOptions sampleOf(int readers, const QTemporaryDir& folder)
{
    const QString file = folder.filePath(QStringLiteral("ratings-of-%1.csv").arg(readers));
    QFile made(file);
    if (made.open(QIODevice::WriteOnly)) {
        made.write("user,item,rating\n");
        for (int i = 0; i < readers; ++i)
            for (int j = 0; j < 5; ++j)
                made.write(QStringLiteral("u%1,b%2,%3\n")
                               .arg(i)
                               .arg((i * 3 + j) % 12)
                               .arg(1 + (i + j) % 5)
                               .toUtf8());
    }
    StartOptions options;
    options.data.path = file.toStdString();
    return options;
}

} // namespace

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
            QVERIFY(!first.offer()->isVisible());
            for (int i = 1; i <= 8; ++i) {
                names << QStringLiteral("run %1").arg(i);
                first.addRun(names.last());
            }
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

    void quitCanBeTakenBackAndSavesAllWhereAsked()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
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
        QTRY_VERIFY(program.window->findChild<QFileDialog*>(QStringLiteral("saveRunsFolder")));
        auto* dialog = program.window->findChild<QFileDialog*>(QStringLiteral("saveRunsFolder"));
        const QString folder = data.filePath(QStringLiteral("saved"));
        QVERIFY(QDir().mkpath(folder));
        QFile there(folder + QStringLiteral("/b-2.shelf"));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("somebody's");
        there.close();
        QSignalSpy closed(program.window.get(), &MainWindow::closed);
        emit dialog->fileSelected(folder);
        static_cast<QDialog*>(dialog)->done(1);
        QVERIFY(closed.count() > 0 || closed.wait(kLong));
        QCOMPARE(there.size(), qint64(10)); // not replaced
        QCOMPARE(loadRun((folder + QStringLiteral("/a-1.shelf")).toStdString())->name, std::string("a #1"));
        QCOMPARE(loadRun((folder + QStringLiteral("/b-2 2.shelf")).toStdString())->name, std::string("b #2"));

        program.window.reset();
        Start again(data.path(), sampleOf(30, data));
        QVERIFY(again.ready());
        QSignalSpy told(again.window.get(), &MainWindow::closed);
        again.window->findChild<QAction*>(QStringLiteral("keptRunsAction"))->trigger();
        QTest::qWait(300);
        QVERIFY(!again.offer()->isVisible());
    }

    void whoDoesNotAnswerHasTheRunsKept()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("one"));
            program.window->close();
            QVERIFY(program.question());
            QVERIFY(program.closes());
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
    }

    void whatIsUnderWayHoldsTheQuestion()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        program.addRun(QStringLiteral("one"));
        std::atomic<bool> ends = false;
        program.jobs.start<int>(
            {.title = QStringLiteral("Long work")}, program.window.get(),
            [&ends](JobControl& control) {
                while (!ends && !control.stopRequested())
                    QThread::msleep(5);
                return 0;
            },
            [](int) {});
        program.window->close();
        auto* keep = program.question()->findChild<QPushButton*>(QStringLiteral("answer1"));
        const QString text = keep->text();
        QTest::qWait(7000);
        QVERIFY(program.question());
        QCOMPARE(keep->text(), text);
        ends = true;
        QVERIFY(program.closes());
    }

    void whoTouchesTheQuestionIsWaitedFor()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        program.addRun(QStringLiteral("one"));
        program.window->close();
        auto* keep = program.question()->findChild<QPushButton*>(QStringLiteral("answer1"));
        QTRY_VERIFY_WITH_TIMEOUT(keep->text().contains(QLatin1Char('5')), kLong);
        QTest::keyClick(program.question(), Qt::Key_Tab);
        QVERIFY(!keep->text().contains(QLatin1Char('5')));
        QTest::qWait(6000);
        QVERIFY(program.question());
        program.answer(0);
    }

    void otherDataKeepTheRunsAndShowTheLibrary()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(40, data));
        QVERIFY(program.ready());
        for (int i = 1; i <= 4; ++i)
            program.addRun(QStringLiteral("run %1").arg(i));
        program.window->showPage(PageId::map);
        const DatasetPtr before = program.session.dataset();
        program.window->start(sampleOf(50, data));
        QTRY_VERIFY_WITH_TIMEOUT(program.question(), kLong);
        QVERIFY(program.question()->informativeText().contains(QStringLiteral("4 run")));
        program.answer(0);
        QTRY_VERIFY(!program.question());
        QCOMPARE(program.session.runs().size(), qsizetype(4));
        QCOMPARE(program.window->page(), PageId::map);

        program.window->start(sampleOf(50, data));
        QTRY_VERIFY_WITH_TIMEOUT(program.question(), kLong);
        program.answer(1);
        QTRY_VERIFY_WITH_TIMEOUT(program.session.dataset() != before, kLong);
        QCOMPARE(program.session.dataset()->userCount(), std::size_t(50));
        QCOMPARE(program.window->page(), PageId::library);
        QVERIFY(program.session.runs().isEmpty());

        // They are at hand at once, and come with their data.
        QVERIFY(program.isOffered());
        QVERIFY(program.offer()->accessibleName().contains(QLatin1Char('4')));
        program.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(program.session.runs().size(), qsizetype(4), kLong);
        QCOMPARE(program.session.dataset()->userCount(), std::size_t(40));
        QTRY_VERIFY(!program.offer()->isVisible());
        QVERIFY(program.quitAndKeep());
    }

    void runsOfTwoDataSetsAreOfferedEachWithItsOwn()
    {
        QTemporaryDir data;
        for (const int readers : {40, 50}) {
            Start program(data.path(), sampleOf(readers, data));
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("of %1").arg(readers));
            if (readers == 40)
                program.addRun(QStringLiteral("of 40 too"));
            QVERIFY(program.quitAndKeep());
        }
        Start program(data.path(), sampleOf(50, data));
        QVERIFY(program.ready());
        QVERIFY(program.isOffered());
        program.takeOffer(0); // the larger group first
        QTRY_COMPARE_WITH_TIMEOUT(program.session.runs().size(), qsizetype(2), kLong);
        QCOMPARE(program.session.dataset()->userCount(), std::size_t(40));
        QVERIFY(program.isOffered());
        QVERIFY(program.offer()->accessibleName().contains(QLatin1Char('1')));
        program.takeOffer(0);
        QTRY_VERIFY_WITH_TIMEOUT(program.question(), kLong); // other data: the two are unsaved
        program.answer(1);
        QTRY_COMPARE_WITH_TIMEOUT(program.runNames(), QStringList{QStringLiteral("of 50")}, kLong);
    }

    void aRemovedRunCanComeBackAndIsGoneWhenTheProgramHasEnded()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("stays"));
            const int number = program.addRun(QStringLiteral("goes"));
            const RunEntry held = *program.session.findRun(number); // as the list does for its Undo
            program.allWritten();
            program.session.removeRun(number);
            program.allWritten();
            QCOMPARE(program.window->journal().journal()->entries().size(), std::size_t(2));
            const int back = program.session.addRun(held);
            program.session.removeRun(back);
            QVERIFY(program.quitAndKeep());
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
        again.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(again.runNames(), QStringList{QStringLiteral("stays")}, kLong);
    }

    void viewsOfASavedRunComeBackWithItsFile()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        const QString file = data.filePath(QStringLiteral("own.shelf"));
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            const int number = program.addRun(QStringLiteral("viewed"));
            program.session.updateRun(number, [&](RunEntry& run) { run.file = file; });
            program.allWritten();
            QVERIFY(program.window->journal().journal()->entries().empty()); // its file holds it
            program.session.setViews(number, {{"Novels", "{}", 2, {}}});
            QVERIFY(program.quitAndKeep());
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
        again.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(again.session.runs().size(), qsizetype(1), kLong);
        const RunEntry& run = again.session.runs().first();
        QCOMPARE(run.file, file);
        QVERIFY(run.isUnsaved());
        QCOMPARE(run.views.at(0).name, std::string("Novels"));
    }

    void ofVectorsFromElsewhereOnlyWhatWasMadeOfThemIsKept()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            const auto read = openVectorBytes("v.txt", "b0 1 2 3 4 5\nb1 5 4 3 2 1\nb2 1 0 1 0 1\n");
            QVERIFY(read.ok());
            auto placed = putBeside(*read, program.session.dataset());
            QVERIFY(placed.ok());
            const int number =
                program.session.addRun(runEntry(std::make_shared<const Run>(*std::move(placed))));
            program.allWritten();
            QVERIFY(program.window->journal().journal()->entries().empty()); // they lie in their own file
            program.session.setViews(number, {{"Novels", "{}", 2, {}}});
            QVERIFY(program.quitAndKeep());
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
        again.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(again.session.runs().size(), qsizetype(1), kLong);
        const RunEntry& run = again.session.runs().first();
        QVERIFY(run.isGiven() && run.isUnsaved());
        QCOMPARE(run.views.at(0).name, std::string("Novels"));
        again.allWritten();
        QCOMPARE(again.window->journal().journal()->entries().size(), std::size_t(1)); // still
    }

    void deletingKeptRunsAsksAndDeletesThoseAlone()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(30, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("old"));
            QVERIFY(program.quitAndKeep());
        }
        Start other(data.path(), options); // a second window, alive, with a run of its own
        QVERIFY(other.ready());
        other.addRun(QStringLiteral("alive"));
        other.allWritten();
        Start program(data.path(), options);
        QVERIFY(program.ready());
        QVERIFY(program.isOffered());
        QVERIFY(program.offer()->accessibleName().contains(QStringLiteral("1 run")));
        program.takeOffer(2);
        QVERIFY(program.question());
        program.answer(0);
        QTRY_VERIFY(!program.question());
        QVERIFY(program.offer()->isVisible());
        program.takeOffer(2);
        program.answer(1);
        QTRY_VERIFY_WITH_TIMEOUT(!program.offer()->isVisible(), kLong);
        QCOMPARE(keptSessions(data.filePath(QStringLiteral("journal")).toStdString()).size(), std::size_t(0));
        const auto entries = other.window->journal().journal()->entries();
        QVERIFY(loadRun(other.window->journal().journal()->sessionFolder() + '/' + entries.at(0).file).ok());
    }

    void runsOfOneNameFromTwoStartsAreToldApart()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(40, data);
        {
            Start first(data.path(), options);
            QVERIFY(first.ready());
            first.addRun(QStringLiteral("mf #1"));
            Start second(data.path(), options);
            QVERIFY(second.ready());
            second.addRun(QStringLiteral("mf #1"));
            QVERIFY(second.quitAndKeep());
            QVERIFY(first.quitAndKeep());
        }
        const QStringList apart{QStringLiteral("mf #1"), QStringLiteral("mf #1 (2)")};
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            QVERIFY(program.isOffered());
            program.takeOffer(0);
            QTRY_COMPARE_WITH_TIMEOUT(program.runNames(), apart, kLong);
            const auto* status = program.window->findChild<QLabel*>(QStringLiteral("status"));
            QTRY_VERIFY2(status->text().contains(apart[1]), qPrintable(status->text()));
            QVERIFY(program.quitAndKeep());
        }
        Start program(data.path(), options); // kept by the name that it bears now
        QVERIFY(program.ready());
        QVERIFY(program.isOffered());
        QStringList kept;
        for (const KeptSession& session :
             keptSessions(data.filePath(QStringLiteral("journal")).toStdString()))
            for (const JournalEntry& entry : session.manifest.runs)
                kept << QString::fromStdString(entry.name);
        kept.sort();
        QCOMPARE(kept, apart);
    }

    void aTrainingThatTheSystemEndsIsKeptAsFarAsItCame()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(60, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            RunSettings settings = *presetSettings("mf");
            settings.training.epochs = 1000000;
            settings.training.patience = 0;
            program.session.requestTraining(settings, true);
            QTRY_VERIFY_WITH_TIMEOUT(!program.session.runs().isEmpty() &&
                                         program.session.runs().first().history.epochs.size() > 3,
                                     kLong);
            // What a session manager asks for before it ends, or goes on: all on the disk when it returns.
            program.window->secureNow();
            const auto entries = program.window->journal().journal()->entries();
            QCOMPARE(entries.size(), std::size_t(1));
            QVERIFY(entries[0].training);
            QVERIFY(program.session.runs().first().running); // it goes on
            QSignalSpy closed(program.window.get(), &MainWindow::closed);
            program.window->closeNow();
            QVERIFY(!program.question());
            QVERIFY(closed.count() > 0 || closed.wait(kLong));
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
        again.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(again.session.runs().size(), qsizetype(1), kLong);
        const RunPtr run = again.session.current();
        QVERIFY(run->history.epochs.size() > 3);
        QVERIFY(run->last); // it can go on
        QVERIFY(run->metrics.count > 0);
    }

    void aTrainingThatWasCutShortIsMeasuredWhenItIsOpened()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(60, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            RunSettings settings = *presetSettings("mf");
            settings.training.epochs = 1000000;
            settings.training.patience = 0;
            program.session.requestTraining(settings, true);
            QTRY_VERIFY_WITH_TIMEOUT(!program.session.runs().isEmpty() &&
                                         program.session.runs().first().history.epochs.size() > 3,
                                     kLong);
            program.window->secureNow();
            // Here the power fails: neither window nor training end in order.
        }
        Start again(data.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
        QVERIFY(again.offer()->accessibleName().contains(QStringLiteral("not finished training")));
        again.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(again.session.runs().size(), qsizetype(1), kLong);
        QVERIFY(again.session.current()->metrics.count > 0);
        again.allWritten();
        QVERIFY(!again.window->journal().journal()->entries().at(0).training);
    }

    void whereNothingCanBeKeptThatIsSaidAndTheWindowStays()
    {
        QTemporaryDir data;
        QFile inTheWay(data.filePath(QStringLiteral("journal")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        program.addRun(QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(!program.message().isEmpty(), kLong);
        program.window->close();
        program.answer(1);
        QTRY_VERIFY_WITH_TIMEOUT(
            program.question() && program.question()->text().contains(QStringLiteral("cannot")), kLong);
        QVERIFY(program.window->isVisible());
        program.answer(0);
        QTRY_VERIFY(!program.question());
        QVERIFY(program.window->isVisible());
        QVERIFY(inTheWay.remove()); // the disk has room again
        QVERIFY(program.quitAndKeep());
        QCOMPARE(keptSessions(data.filePath(QStringLiteral("journal")).toStdString()).size(), std::size_t(0));
        program.window.reset();
        QCOMPARE(keptSessions(data.filePath(QStringLiteral("journal")).toStdString()).size(), std::size_t(1));
    }
};

QTEST_MAIN(KeptRunsTest)
#include "tst_kept_runs.moc"
