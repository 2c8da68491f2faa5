// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/window_language.h"
#include "engine/base/text/languages.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/presets.h"
#include "engine/vectors/beside.h"
#include "engine/vectors/open_vectors.h"
#include "tests/app/journal/journal_start.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace shelf;

namespace {

/// Starts a training that ends only when it is stopped, and waits for its first epochs.
bool trainsWithoutEnd(Start& program)
{
    RunSettings settings = *presetSettings("mf");
    settings.training.epochs = 1000000;
    settings.training.patience = 0;
    program.session.requestTraining(settings, true);
    return QTest::qWaitFor(
        [&program] {
            return !program.session.runs().isEmpty() &&
                   program.session.runs().first().history.epochs.size() > 3;
        },
        kLong);
}

} // namespace

/// What the next start offers of what was kept, and what becomes of it.
class KeptOfferTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

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
        QVERIFY(program.question()->text().contains(QStringLiteral("4 run")));
        for (int i = 1; i <= 4; ++i) // by name, too
            QVERIFY(program.question()->informativeText().contains(QStringLiteral("run %1").arg(i)));
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
        speakInWindow(*languageOf("de")); // which writes dates in another way
        static const QRegularExpression date(QStringLiteral("\\d\\d\\.\\d\\d\\.\\d\\d"));
        QTRY_VERIFY(program.offer()->accessibleName().contains(date));
        speakInWindow(english());
        QTRY_VERIFY(!program.offer()->accessibleName().contains(date));
        program.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(program.session.runs().size(), qsizetype(4), kLong);
        QCOMPARE(program.session.dataset()->userCount(), std::size_t(40));
        QTRY_VERIFY(!program.offer()->isVisible());
        QVERIFY(program.quitAndKeep());
    }

    void aKeptRunThatIsOpenIsNotOpenedASecondTime()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(40, data);
        const std::string journal = data.filePath(QStringLiteral("journal")).toStdString();
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("one"));
            QVERIFY(program.quitAndKeep());
        }
        QVERIFY(!keptSessions(journal).empty());
        const QString file = QString::fromStdString(keptSessions(journal)[0].folder + '/' +
                                                    keptSessions(journal)[0].manifest.runs[0].file);
        const QString own = data.filePath(QStringLiteral("own.shelf"));
        QVERIFY(QFile::copy(file, own));
        Start program(data.path(), options);
        QVERIFY(program.ready());
        QVERIFY(program.isOffered());
        program.window->start(*sortFiles({own}));
        QTRY_COMPARE_WITH_TIMEOUT(program.session.runs().size(), qsizetype(1), kLong);
        QVERIFY(program.ready());
        program.session.updateRun(1, [](RunEntry& entry) { entry.name = QStringLiteral("renamed"); });
        program.takeOffer(0);
        QVERIFY(QTest::qWaitFor([&] { return program.jobs.isIdle(); }, kLong));
        QCOMPARE(program.runNames(), QStringList{QStringLiteral("renamed")});
        QVERIFY(!program.offer()->isVisible());
        QVERIFY(keptSessions(journal).empty()); // nor is it offered ever after
        // Another training with the very same settings is another run.
        program.addRun(QStringLiteral("like it"));
        QCOMPARE(program.session.runs().size(), qsizetype(2));
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
            QVERIFY(trainsWithoutEnd(program));
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

    void whoseTrainingRunsIsAskedBeforeItIsStopped()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(60, data));
        QVERIFY(program.ready());
        QVERIFY(trainsWithoutEnd(program));
        program.window->close();
        QVERIFY(program.question());
        program.answer(0);
        QTRY_VERIFY(!program.question());
        QVERIFY(program.session.runs().first().running);
    }

    void aTrainingThatWasCutShortIsMeasuredWhenItIsOpened()
    {
        QTemporaryDir data;
        const StartOptions options = sampleOf(60, data);
        {
            Start program(data.path(), options);
            QVERIFY(program.ready());
            QVERIFY(trainsWithoutEnd(program));
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
};

QTEST_MAIN(KeptOfferTest)
#include "tst_kept_offer.moc"
