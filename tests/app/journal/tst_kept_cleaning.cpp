// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/window_language.h"
#include "app/pages/import/cleaning_plan.h"
#include "app/pages/import/import_page.h"
#include "engine/base/text/languages.h"
#include "tests/app/journal/journal_start.h"

#include <QAction>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace shelf;

/// What was left out of the data is work like other work: it is asked for, kept and offered.
class KeptCleaningTest : public QObject {
    Q_OBJECT

    static CleaningPlan& plan(const Start& program)
    {
        return program.window->findChild<ImportPage*>()->cleaning();
    }
    static bool cleans(const Start& program, const char* key, const char* value)
    {
        plan(program).look();
        if (!plan(program).say(key, value))
            return false;
        if (!QTest::qWaitFor([&] { return plan(program).canApply(); }, kLong))
            return false;
        plan(program).apply();
        return QTest::qWaitFor([&] { return plan(program).isApplied(); }, kLong);
    }
    static void saves(const Start& program, const QString& file)
    {
        program.window->findChild<QAction*>(QStringLiteral("saveProjectAction"))->trigger();
        auto* dialog = program.window->findChild<QFileDialog*>(QStringLiteral("saveProject"));
        QVERIFY(dialog);
        emit dialog->fileSelected(file);
        static_cast<QDialog*>(dialog)->done(1);
    }
    static NoticeBar* bar(const Start& program)
    {
        return program.window->findChild<NoticeBar*>(QStringLiteral("keptCleaning"));
    }
    static void press(const Start& program, int button)
    {
        bar(program)->findChild<QPushButton*>(QStringLiteral("notice_%1").arg(button))->click();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void dataThatWereCleanedAreAskedForKeptAndOfferedAgain()
    {
        QTemporaryDir data;
        {
            Start program(data.path(), sampleOf(60, data));
            QVERIFY(program.ready());
            QVERIFY(!program.window->isWindowModified());
            QVERIFY(cleans(program, "implicit", "4"));
            QVERIFY(program.window->isWindowModified());
            QVERIFY(cleans(program, "implicit", "5")); // asks nothing, as nothing is lost
            program.asksBeforeClosing();
            program.window->close();
            QVERIFY(program.question());
            QVERIFY2(program.question()->text().contains(QStringLiteral("left out")),
                     qPrintable(program.question()->text()));
            QSignalSpy closed(program.window.get(), &MainWindow::closed);
            program.answer(1); // keep
            QVERIFY(closed.count() > 0 || closed.wait(kLong));
        }
        for (int start = 0; start < 2; ++start) { // taken up again it is unsaved again
            Start again(data.path(), sampleOf(40, data));
            again.settings.set(keys::askBeforeClosing, start == 0);
            QVERIFY(again.ready());
            QTRY_VERIFY_WITH_TIMEOUT(bar(again)->isVisible(), kLong);
            QVERIFY2(bar(again)->accessibleName().contains(QStringLiteral("ratings-of-60")),
                     qPrintable(bar(again)->accessibleName()));
            speakInWindow(*languageOf("de")); // which writes dates in another way
            static const QRegularExpression date(QStringLiteral("\\d\\d\\.\\d\\d\\.\\d\\d"));
            QTRY_VERIFY(bar(again)->accessibleName().contains(date));
            speakInWindow(english());
            QTRY_VERIFY(!bar(again)->accessibleName().contains(date));
            press(again, 0);
            QTRY_VERIFY_WITH_TIMEOUT(again.session.dataset()->onlyTaken, kLong);
            QCOMPARE(*again.session.dataset()->source.reading.cleaning.implicit, 5.0F);
            QVERIFY(again.window->isWindowModified());
            QTRY_VERIFY_WITH_TIMEOUT(again.jobs.isIdle(), kLong);
            QVERIFY(!bar(again)->isVisible());
            QVERIFY(start == 0 ? again.quitAndKeep() : again.quitsWithoutAWord());
        }
        Start last(data.path(), sampleOf(40, data));
        QVERIFY(last.ready());
        QTRY_VERIFY_WITH_TIMEOUT(bar(last)->isVisible(), kLong);
        press(last, 2); // nobody wants it
        QTRY_VERIFY_WITH_TIMEOUT(last.jobs.isIdle(), kLong);
        QVERIFY(!bar(last)->isVisible());
        QVERIFY(QDir(data.filePath(QStringLiteral("journal"))).isEmpty());
    }

    void otherDataPutWhatWasLeftOutAsideAndDataThatAreWholeAgainAreNoWork()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(60, data));
        QVERIFY(program.ready());
        QVERIFY(cleans(program, "scale", "0..1"));
        plan(program).undo();
        QTRY_VERIFY_WITH_TIMEOUT(program.session.dataset()->scale.max == 5, kLong);
        QVERIFY(!program.window->isWindowModified());
        QVERIFY(cleans(program, "scale", "0..1"));
        program.addRun(QStringLiteral("one")); // holds its data from now on
        QCOMPARE(program.session.runs().size(), 1);
        program.session.removeRun(program.session.runs().first().number);
        QVERIFY(program.window->isWindowModified()); // and now nothing does
        program.window->start(sampleOf(50, data));
        QTRY_VERIFY_WITH_TIMEOUT(program.question(), kLong);
        program.answer(1); // keep and open
        QTRY_VERIFY_WITH_TIMEOUT(program.session.dataset()->userCount() == 50, kLong);
        QVERIFY(!program.window->isWindowModified());
        QTRY_VERIFY_WITH_TIMEOUT(bar(program)->isVisible(), kLong);
        QVERIFY(bar(program)->accessibleName().contains(QStringLiteral("ratings-of-60")));
    }

    void theMadeUpLibraryIsCleanedAgainWithItsProject()
    {
        QTemporaryDir data;
        const QString file = data.filePath(QStringLiteral("Mine.shelfproject"));
        {
            Start program(data.path());
            QVERIFY(program.ready());
            QVERIFY(cleans(program, "scale", "0..1"));
            saves(program, file);
            QTRY_VERIFY_WITH_TIMEOUT(!program.window->isWindowModified(), kLong); // the file holds it
            QVERIFY(program.quitAndKeep());
        }
        StartOptions options;
        options.project = file;
        Start again(data.path(), options);
        QTRY_VERIFY_WITH_TIMEOUT(again.session.dataset() && again.jobs.isIdle(), kLong);
        QCOMPARE(again.session.dataset()->scale.max, 1.0F);
        QVERIFY(!again.window->isWindowModified());
        QVERIFY(!bar(again)->isVisible());
    }

    void aProjectThatWasCutShortComesBackWithItsDataCleaned()
    {
        QTemporaryDir data;
        const QString file = data.filePath(QStringLiteral("Mine.shelfproject"));
        {
            Start program(data.path(), sampleOf(60, data));
            QVERIFY(program.ready());
            saves(program, file);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file) && program.jobs.isIdle(), kLong);
            QVERIFY(cleans(program, "implicit", "4"));
            QVERIFY(program.window->isWindowModified());
            program.allWritten();
        } // the power fails
        StartOptions options;
        options.project = file;
        Start again(data.path(), options);
        QTRY_VERIFY_WITH_TIMEOUT(again.question(), kLong);
        again.answer(1); // recover
        QTRY_VERIFY_WITH_TIMEOUT(again.session.dataset() && again.session.dataset()->onlyTaken, kLong);
        QVERIFY(again.window->isWindowModified());
        QTRY_VERIFY_WITH_TIMEOUT(again.jobs.isIdle(), kLong);
    }
};

QTEST_MAIN(KeptCleaningTest)
#include "tst_kept_cleaning.moc"
