// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/end_watch.h"
#include "app/crash/crash_watch.h"
#include "app/pages/map/map_page.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/training/training_page.h"
#include "engine/parameters/presets.h"
#include "tests/app/journal/journal_start.h"
#include "tests/app/project/project_desk.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace shelf;

namespace {

constexpr int kEpochs = 137; ///< in the form, which nothing else sets

RunSettings formSettings()
{
    RunSettings settings = *presetSettings("mf");
    settings.training.epochs = kEpochs;
    return settings;
}

/// Somebody at work on the project argv[3] with the data folder argv[2]: says "ready" once a run is trained
/// and tags, a reader, notes and the form are changed and kept, and goes on until it is ended.
int hostAtWork(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    watchCrashes({.folder = (folder + QStringLiteral("/state/crashes")).toStdString(),
                  .version = "1",
                  .instructions = "some"});
    Settings settings(folder + QStringLiteral("/settings.ini"));
    Session session;
    Jobs jobs;
    MainWindow window(session, jobs, settings, nullptr, folder);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    EndWatch watch(application);
    QObject::connect(&watch, &EndWatch::saveWanted, &window, &MainWindow::secureNow);
    QObject::connect(&watch, &EndWatch::endWanted, &window, &MainWindow::closeNow);
    QObject::connect(&window, &MainWindow::closed, &watch, &EndWatch::letGo);
    QObject::connect(&window, &MainWindow::closed, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    StartOptions options;
    options.project = QString::fromLocal8Bit(argv[3]);
    window.show();
    window.start(options);

    int step = 0;
    QTimer next;
    next.setInterval(10);
    QObject::connect(&watch, &EndWatch::endWanted, &next, &QTimer::stop);
    QObject::connect(&next, &QTimer::timeout, &window, [&] {
        if (jobs.isBusy() || !session.dataset() || session.runs().isEmpty())
            return;
        if (step == 0) {
            RunSettings training = *presetSettings("mf");
            training.training.epochs = 3;
            session.requestTraining(training, true);
            step = 1;
        } else if (step == 1 && session.runs().size() == 2 && !session.runs().last().running) {
            const std::vector<std::string> book{std::string(session.dataset()->books.ids[0])};
            window.findChild<MapPage*>()->tags().change(QStringLiteral("tag"),
                                                        [&](Tags& tags) { tags.add("to read", book); });
            OwnReader reader;
            reader.name = QStringLiteral("Anna ") + QFileInfo(folder).fileName();
            reader.ratings = {namedBook(*session.dataset(), 0, 5)};
            window.findChild<ReadersPage*>()->ownReaders().put(reader);
            window.findChild<QAction*>(QStringLiteral("projectNotesAction"))->trigger();
            window.findChild<QPlainTextEdit*>(QStringLiteral("projectNotesText"))
                ->setPlainText(QStringLiteral("a thought"));
            session.requestTraining(formSettings(), false);
            step = 2;
        } else if (step == 2 && jobs.isIdle() && window.journal().journal()->entries().size() == 1 &&
                   !window.journal().journal()->parts().empty() &&
                   settings.get(keys::trainingSettings).contains(QString::number(kEpochs))) {
            step = 3; // the settings are on the disk when this turn of the event loop has ended
        } else if (step == 3) {
            std::printf("ready\n");
            std::fflush(stdout);
            step = 4;
        }
    });
    next.start();
    return QApplication::exec();
}

} // namespace

/// Whatever ends the program while somebody is at work, the next start has it all again.
class TestEnds : public QObject {
    Q_OBJECT

private slots:
    void everyEndKeepsTheWork_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("inOrder");
        QTest::newRow("SIGTERM") << SIGTERM << true;
        QTest::newRow("SIGHUP") << SIGHUP << true;
        QTest::newRow("SIGKILL") << SIGKILL << false;
        QTest::newRow("SIGABRT") << SIGABRT << false;
        QTest::newRow("SIGSEGV") << SIGSEGV << false;
    }
    void everyEndKeepsTheWork()
    {
        QFETCH(int, signal);
        QFETCH(bool, inOrder);
        QTemporaryDir home;
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, (home.path() + QLatin1Char('/') + QLatin1String(name)).toLocal8Bit());
        const QString file = home.filePath(QStringLiteral("Mine.shelfproject"));
        {
            Desk desk(home.path());
            desk.begin();
            desk.addRun("saved");
            QVERIFY(desk.saves(file));
        }
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--host"), home.path(), file});
        QByteArray said;
        const bool isReady = QTest::qWaitFor(
            [&] {
                said += process.readAllStandardOutput();
                return said.contains("ready") || process.state() == QProcess::NotRunning;
            },
            kLong);
        if (!isReady || !said.contains("ready"))
            qWarning("%s", process.readAllStandardError().constData());
        QVERIFY(said.contains("ready"));
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(kLong));
        QCOMPARE(process.exitStatus(), inOrder ? QProcess::NormalExit : QProcess::CrashExit);

        StartOptions options;
        options.project = file;
        Start again(home.path(), options);
        QTRY_VERIFY_WITH_TIMEOUT(again.question(), kLong);
        again.answer(1); // Recover
        QTRY_COMPARE_WITH_TIMEOUT(again.session.runs().size(), 2, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(again.jobs.isIdle(), kLong);
        QVERIFY(again.runNames().contains(QStringLiteral("saved")));
        again.window->findChild<QAction*>(QStringLiteral("projectNotesAction"))->trigger();
        QCOMPARE(again.window->findChild<QPlainTextEdit*>(QStringLiteral("projectNotesText"))->toPlainText(),
                 QStringLiteral("a thought"));
        QTRY_VERIFY_WITH_TIMEOUT(again.window->findChild<MapPage*>()->tags().tags().find("to read"), kLong);
        const auto& readers = again.window->findChild<ReadersPage*>()->ownReaders().all();
        const QString anna = QStringLiteral("Anna ") + QFileInfo(home.path()).fileName();
        QVERIFY(std::any_of(readers.begin(), readers.end(),
                            [&](const OwnReader& reader) { return reader.name == anna; }));
        QCOMPARE(again.window->findChild<TrainingPage*>()->settings().training.epochs, kEpochs);

        auto* crashes = again.window->findChild<NoticeBar*>(QStringLiteral("crashes"));
        const bool hasReport = signal == SIGABRT || signal == SIGSEGV; // nobody hears SIGKILL
        QCOMPARE(crashes->isVisible(), hasReport);
    }

    /// Runs are offered; what is of the data at hand, and not of a run, is simply there.
    void aQuitWithoutAWordKeepsTheWork()
    {
        QTemporaryDir home;
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, (home.path() + QLatin1Char('/') + QLatin1String(name)).toLocal8Bit());
        const StartOptions options = sampleOf(30, home);
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        {
            Start program(home.path(), options);
            QVERIFY(program.ready());
            QTRY_VERIFY_WITH_TIMEOUT(program.jobs.isIdle(), kLong);
            QVERIFY(QDir().mkpath(folder));
            QFile inTheWay(folder + QStringLiteral("/tags")); // of the tags: they cannot be written yet
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
            inTheWay.close();
            const std::vector<std::string> book{std::string(program.session.dataset()->books.ids[0])};
            program.window->findChild<MapPage*>()->tags().change(
                QStringLiteral("tag"), [&](Tags& tags) { tags.add("to read", book); });
            program.window->close();
            QTRY_VERIFY_WITH_TIMEOUT(program.question(), kLong); // they would be lost without a word
            QVERIFY(program.window->isVisible());
            QVERIFY2(!program.question()->informativeText().contains(QStringLiteral("lost")),
                     qPrintable(program.question()->informativeText())); // the reason alone names what it is
            program.answer(0);
            QTRY_VERIFY(!program.question());
            QVERIFY(inTheWay.remove());

            OwnReader reader;
            reader.name = QStringLiteral("Anna");
            reader.ratings = {namedBook(*program.session.dataset(), 0, 5)};
            program.window->findChild<ReadersPage*>()->ownReaders().put(reader);
            program.addRun(QStringLiteral("mine"));
            QVERIFY(program.quitsWithoutAWord());
        }
        Start again(home.path(), options);
        QVERIFY(again.ready());
        QVERIFY(again.isOffered());
        again.takeOffer(0);
        QTRY_COMPARE_WITH_TIMEOUT(again.runNames(), QStringList{QStringLiteral("mine")}, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(again.window->findChild<MapPage*>()->tags().tags().find("to read"), kLong);
        const auto& readers = again.window->findChild<ReadersPage*>()->ownReaders().all();
        QCOMPARE(readers.size(), std::size_t(1));
        QCOMPARE(readers[0].name, QStringLiteral("Anna"));
    }
};

int main(int argc, char** argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "--host")
        return hostAtWork(argc, argv);
    QApplication application(argc, argv);
    TestEnds test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ends.moc"
