// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_page.h"
#include "app/project/project_words.h"
#include "engine/parameters/presets.h"
#include "engine/project/project.h"
#include "tests/app/journal/journal_start.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

/// Projects by the window's own commands, from one start of the program to the next.
class ProjectWindowTest : public QObject {
    Q_OBJECT

    static QString fileIn(const QTemporaryDir& folder)
    {
        return folder.filePath(QStringLiteral("My shelves.shelfproject"));
    }
    static StartOptions projectAt(const QString& file)
    {
        auto options = sortFiles({file});
        return options ? *options : StartOptions();
    }
    static void choose(const Start& program, const char* name, const QString& file)
    {
        auto* dialog = program.window->findChild<QFileDialog*>(QLatin1String(name));
        QVERIFY(dialog);
        emit dialog->fileSelected(file);
        static_cast<QDialog*>(dialog)->done(1);
    }
    static void press(const Start& program, const char* action)
    {
        program.window->findChild<QAction*>(QLatin1String(action))->trigger();
    }
    static bool isSaved(const Start& program)
    {
        return QTest::qWaitFor([&] { return !program.window->isWindowModified() && !program.jobs.isBusy(); },
                               kLong);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theFormOfTheTrainingAndPinnedCurvesComeBack()
    {
        QTemporaryDir data;
        {
            Start program(data.path(), sampleOf(40, data));
            QVERIFY(program.ready());
            const int one = program.addRun(QStringLiteral("one"));
            const int two = program.addRun(QStringLiteral("two"));
            program.session.updateRun(one, [](RunEntry& entry) { entry.shown = true; });
            program.session.updateRun(two, [](RunEntry& entry) { entry.shown = false; });
            RunSettings form = *presetSettings("mf");
            form.training.epochs = 77;
            program.session.requestTraining(form, false);
            press(program, "saveProjectAction");
            choose(program, "saveProject", fileIn(data));
            QVERIFY(isSaved(program));
            form.training.epochs = 5; // what the person's own settings keep meanwhile
            program.session.requestTraining(form, false);
            QVERIFY(program.quitAndKeep());
        }
        Start again(data.path(), projectAt(fileIn(data)));
        QVERIFY(again.ready());
        QTRY_COMPARE_WITH_TIMEOUT(again.session.runs().size(), 2, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(again.window->findChild<TrainingPage*>()->settings().training.epochs, 77, kLong);
        for (const RunEntry& run : again.session.runs())
            QCOMPARE(run.shown, run.name == QLatin1String("one"));
        QVERIFY(!again.window->isWindowModified());
        QTRY_VERIFY_WITH_TIMEOUT(again.jobs.isIdle(), kLong);
    }

    void runsOfASavedProjectAreNotOfferedAsUnsavedBesideThoseOfOtherData()
    {
        QTemporaryDir data;
        {
            Start program(data.path(), sampleOf(40, data));
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("of the sample"));
            program.window->start(sampleOf(50, data));
            QTRY_VERIFY_WITH_TIMEOUT(program.question(), kLong);
            program.answer(1); // keep and open
            QTRY_VERIFY_WITH_TIMEOUT(program.session.dataset()->userCount() == 50, kLong);
            program.addRun(QStringLiteral("one"));
            program.addRun(QStringLiteral("two"));
            program.allWritten();
            press(program, "saveProjectAction");
            choose(program, "saveProject", fileIn(data));
            QVERIFY(isSaved(program));
            QVERIFY(QTest::qWaitFor([&] { return program.jobs.isIdle(); }, kLong));
            QVERIFY(program.offer()->isVisible());
            QVERIFY2(program.offer()->accessibleName().startsWith(QLatin1String("1 run")),
                     qPrintable(program.offer()->accessibleName()));
            // What a kill would leave behind is what lies there now.
            const auto left = keptSessions(data.filePath(QStringLiteral("journal")).toStdString());
            QCOMPARE(left.size(), std::size_t(1));
            QCOMPARE(left.front().manifest.runs.size(), std::size_t(1));
            QCOMPARE(left.front().manifest.runs.front().name, std::string("of the sample"));
            QVERIFY(program.quitAndKeep());
        }
    }

    void eightRunsAQuitAndARestartLoseNothing()
    {
        QTemporaryDir data;
        QStringList names;
        {
            Start program(data.path(), sampleOf(40, data));
            QVERIFY(program.ready());
            QVERIFY(!program.window->isWindowModified());
            for (int i = 1; i <= 8; ++i) {
                names << QStringLiteral("run %1").arg(i);
                program.addRun(names.last());
            }
            QVERIFY(program.window->isWindowModified());
            QSignalSpy closed(program.window.get(), &MainWindow::closed);
            program.asksBeforeClosing();
            program.window->close();
            QVERIFY(program.question());
            program.answer(2); // Save project...
            choose(program, "saveProject", fileIn(data));
            QVERIFY(closed.count() > 0 || closed.wait(kLong));
        }
        Start again(data.path(), projectAt(fileIn(data)));
        QVERIFY(again.ready());
        QTRY_COMPARE_WITH_TIMEOUT(again.runNames(), names, kLong);
        QCOMPARE(again.session.dataset()->userCount(), std::size_t(40));
        QVERIFY2(again.window->windowTitle().startsWith(QStringLiteral("My shelves[*]")),
                 qPrintable(again.window->windowTitle()));
        QVERIFY(!again.window->isWindowModified());
        QTRY_VERIFY_WITH_TIMEOUT(again.jobs.isIdle(), kLong);
        QVERIFY(!again.offer()->isVisible());
        QVERIFY(!again.question());
        // It is what Recent offers first.
        QCOMPARE(again.settings.recentFiles().first(), fileIn(data));
        QSignalSpy closed(again.window.get(), &MainWindow::closed);
        again.window->close(); // asks nothing
        QVERIFY(!again.question());
        QTRY_COMPARE(closed.count(), 1);
    }

    void ctrlSSavesAndEachChangeIsMarked()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        const int one = program.addRun(QStringLiteral("one"));
        press(program, "saveProjectAction"); // has no file yet: asks for one
        choose(program, "saveProject", fileIn(data));
        QVERIFY(isSaved(program));
        QVERIFY(program.window->windowTitle().startsWith(QStringLiteral("My shelves[*]")));
        program.session.setViews(one, {{"Novels", "{}", 2, {}}});
        QVERIFY(program.window->isWindowModified());
        press(program, "saveProjectAction"); // has one: asks nothing
        const auto* asked = program.window->findChild<QFileDialog*>(QStringLiteral("saveProject"));
        QVERIFY(!asked || !asked->isVisible());
        QVERIFY(isSaved(program));
        press(program, "projectNotesAction");
        auto* text = program.window->findChild<QPlainTextEdit*>(QStringLiteral("projectNotesText"));
        QVERIFY(text);
        text->setPlainText(QStringLiteral("a thought"));
        QVERIFY(program.window->isWindowModified());
        press(program, "saveProjectAsAction");
        const QString other = data.filePath(QStringLiteral("Other.shelfproject"));
        QTRY_VERIFY(program.window->findChildren<QFileDialog*>().size() > 0);
        for (auto* dialog : program.window->findChildren<QFileDialog*>(QStringLiteral("saveProject")))
            if (dialog->isVisible()) {
                emit dialog->fileSelected(other);
                static_cast<QDialog*>(dialog)->done(1);
            }
        QVERIFY(isSaved(program));
        QVERIFY(program.window->windowTitle().startsWith(QStringLiteral("Other[*]")));
        QCOMPARE(readProject(fileIn(data).toStdString())->part("notes").value(), std::string());
        QVERIFY(readProject(other.toStdString())->part("notes").value().find("a thought") !=
                std::string::npos);
    }

    void whoClosesAChangedProjectIsAskedByItsName()
    {
        QTemporaryDir data;
        {
            Start program(data.path(), sampleOf(30, data));
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("one"));
            press(program, "saveProjectAction");
            choose(program, "saveProject", fileIn(data));
            QVERIFY(isSaved(program));
            program.addRun(QStringLiteral("two"));
            program.window->close();
            QVERIFY(program.question());
            QVERIFY2(program.question()->text().contains(QStringLiteral("My shelves")),
                     qPrintable(program.question()->text()));
            QVERIFY(program.question()->informativeText().startsWith(QStringLiteral("Not saved: two.")));
            program.answer(1); // keep for next time
            QVERIFY(program.closes());
        }
        QCOMPARE(readProject(fileIn(data).toStdString())->runs.size(), std::size_t(1));
        Start again(data.path());
        QVERIFY(again.ready());
        QTRY_VERIFY_WITH_TIMEOUT(again.question(), kLong); // once, at the start
        QVERIFY(again.question()->text().contains(QStringLiteral("My shelves")));
        again.answer(1); // Recover
        QTRY_COMPARE_WITH_TIMEOUT(again.runNames(),
                                  (QStringList{QStringLiteral("one"), QStringLiteral("two")}), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(again.jobs.isIdle(), kLong);
        QVERIFY(!again.question());
        QVERIFY(!again.offer()->isVisible());
        QVERIFY(again.window->isWindowModified());
        press(again, "saveProjectAction");
        QVERIFY(isSaved(again));
        QCOMPARE(readProject(fileIn(data).toStdString())->runs.size(), std::size_t(2));
    }

    void closingWhileItIsSavedWaitsForTheFile()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(30, data));
        QVERIFY(program.ready());
        program.addRun(QStringLiteral("one"));
        press(program, "saveProjectAction");
        choose(program, "saveProject", fileIn(data));
        QSignalSpy closed(program.window.get(), &MainWindow::closed);
        program.window->close();
        QVERIFY(!program.question());
        QVERIFY(closed.count() > 0 || closed.wait(kLong));
        QCOMPARE(readProject(fileIn(data).toStdString())->runs.size(), std::size_t(1));
    }

    void aSecondWindowIsToldWhoHasTheProject()
    {
        QTemporaryDir data;
        Start first(data.path(), sampleOf(30, data));
        QVERIFY(first.ready());
        first.addRun(QStringLiteral("one"));
        press(first, "saveProjectAction");
        choose(first, "saveProject", fileIn(data));
        QVERIFY(isSaved(first));
        Start second(data.path(), projectAt(fileIn(data)));
        QTRY_VERIFY_WITH_TIMEOUT(second.question(), kLong);
        QVERIFY(second.question()->text().contains(QStringLiteral("My shelves")));
        second.answer(1); // a copy
        QTRY_COMPARE_WITH_TIMEOUT(second.runNames(), QStringList{QStringLiteral("one")}, kLong);
        QVERIFY2(second.window->windowTitle().contains(QStringLiteral("copy")),
                 qPrintable(second.window->windowTitle()));
        QVERIFY(second.quitAndKeep());
    }
};

QTEST_MAIN(ProjectWindowTest)
#include "tst_project_window.moc"
