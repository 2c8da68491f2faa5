// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/autosave_place.h"
#include "app/preferences/preferences_dialog.h"
#include "app/upkeep/upkeep.h"
#include "tests/app/journal/journal_start.h"

#include <QAction>
#include <QDirIterator>
#include <QFileDialog>
#include <QStandardPaths>
#include <QToolButton>

using namespace shelf;

/// The folder of unsaved work, moved on the page of settings.
class AutosavePlaceTest : public QObject {
    Q_OBJECT

    static QWidget* field(const Start& program)
    {
        program.window->findChild<QAction*>(QStringLiteral("settingsAction"))->trigger();
        return program.window->findChild<QWidget*>(QStringLiteral("autosavePlace"));
    }
    static void choose(const Start& program, const QString& folder)
    {
        QWidget* place = field(program);
        place->findChild<QPushButton*>(QStringLiteral("changeAutosavePlace"))->click();
        auto* dialog = place->findChild<QFileDialog*>(QStringLiteral("autosaveFolder"));
        QVERIFY(dialog);
        emit dialog->fileSelected(folder);
        dialog->close();
    }
    static int runsIn(const QString& folder)
    {
        int runs = 0;
        QDirIterator files(folder, {QStringLiteral("*.shelf")}, QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++runs;
        return runs;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatIsKeptMovesAlongAndIsOfferedFromThere()
    {
        QTemporaryDir data, other;
        {
            Start program(data.path(), sampleOf(60, data));
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("before"));
            QVERIFY(program.quitAndKeep());
        }
        {
            Start program(data.path(), sampleOf(60, data));
            QVERIFY(program.ready());
            program.addRun(QStringLiteral("in hand"));
            program.allWritten();
            choose(program, other.path());
            QTRY_VERIFY_WITH_TIMEOUT(program.window->findChild<QMessageBox*>(QStringLiteral("question")), kLong);
            QCOMPARE(runsIn(data.path()), 2); // nothing moves before the answer
            program.answer(1);
            QTRY_COMPARE_WITH_TIMEOUT(runsIn(other.path()), 2, kLong);
            QTRY_VERIFY_WITH_TIMEOUT(program.jobs.isIdle(), kLong);
            QCOMPARE(runsIn(data.path()), 0);
            program.addRun(QStringLiteral("after"));
            program.allWritten();
            QCOMPARE(runsIn(other.path()), 3);
            QVERIFY(program.quitAndKeep());
        }
        Start again(data.path(), sampleOf(60, data));
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
        QVERIFY2(again.offer()->accessibleName().startsWith(QLatin1String("3 run")),
                 qPrintable(again.offer()->accessibleName()));
        auto* reset = field(again)->findChild<QToolButton*>(QStringLiteral("resetAutosavePlace"));
        QVERIFY(reset->isEnabled());
        reset->click();
        QTRY_VERIFY_WITH_TIMEOUT(again.question(), kLong);
        again.answer(1);
        QTRY_COMPARE_WITH_TIMEOUT(runsIn(data.path()), 3, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(again.jobs.isIdle(), kLong);
        QVERIFY(!reset->isEnabled());
        again.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(again.session.runs().size(), qsizetype(3), kLong);
    }

    void theRoomForOpenedDataIsWrittenDownForTheCommandLine()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(60, data));
        QVERIFY(program.ready());
        QFile shared(data.filePath(QStringLiteral("shared-settings")));
        QVERIFY(!shared.exists()); // all is as usual
        program.window->findChild<Upkeep*>()->preferences().set(keys::openedLimit, 500);
        QTRY_VERIFY_WITH_TIMEOUT(shared.exists() && program.jobs.isIdle(), kLong);
        QVERIFY(shared.open(QIODevice::ReadOnly));
        QVERIFY(shared.readAll().contains("\nopened_limit=524288000\n"));
    }

    void aFolderThatCannotBeUsedChangesNothingAndSaysWhy()
    {
        QTemporaryDir data;
        Start program(data.path(), sampleOf(60, data));
        QVERIFY(program.ready());
        choose(program, data.filePath(QStringLiteral("journal")));
        auto* problem = field(program)->findChild<QLabel*>(QStringLiteral("autosaveProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(!problem->text().isEmpty(), kLong);
        QVERIFY(!program.question());
        program.addRun(QStringLiteral("one"));
        program.allWritten();
        QCOMPARE(runsIn(data.filePath(QStringLiteral("journal"))), 1);
    }
};

QTEST_MAIN(AutosavePlaceTest)
#include "tst_autosave_place.moc"
