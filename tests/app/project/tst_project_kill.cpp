// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/file_content.h"
#include "tests/app/kill_host.h"
#include "tests/app/project/project_desk.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdint>
#include <set>

using namespace shelf;

/// The program is killed while it works on a project: the file is whole, and all that was said to be kept is
/// offered once and comes back.
class ProjectKillTest : public QObject {
    Q_OBJECT

    static constexpr int kRounds = 6;

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatWasKeptBesideTheProjectOutlivesEveryKill()
    {
        int recovered = 0;
        for (int round = 0; round < kRounds; ++round) {
            QTemporaryDir home;
            const QString file = home.filePath(QStringLiteral("Mine.shelfproject"));
            {
                Desk desk(home.path());
                desk.begin();
                desk.addRun("saved");
                QVERIFY(desk.saves(file));
            }
            const QByteArray before = contentOf(file);
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--host"), home.path(), file});
            QVERIFY(process.waitForStarted());
            QByteArray said;
            const int wanted = 1 + round; // so often it has kept something, and then at any moment
            const auto kept = [&said] {
                std::set<QByteArray> names;
                for (const QByteArray& line : said.split('\n'))
                    if (line.startsWith("kept "))
                        names.insert(line.mid(line.indexOf(' ', 5) + 1));
                return names;
            };
            const bool isKept = QTest::qWaitFor(
                [&] {
                    said += process.readAllStandardOutput();
                    return said.count("kept ") >= wanted;
                },
                120000);
            if (!isKept)
                qWarning("%s", process.readAllStandardError().constData());
            QVERIFY2(isKept, said.right(500).constData());
            if (round == 0) { // two processes: the second is told who has it
                Desk other(home.path());
                other.projects.open(file);
                QVERIFY(other.becomes([&] { return !other.answers.asked.isEmpty(); }));
                const QString told = other.answers.asked.first();
                QVERIFY2(told.startsWith(QStringLiteral("held: ")), qPrintable(told));
                QVERIFY2(told.contains(QString::number(process.processId())), qPrintable(told));
            }
            QTest::qWait(13 * round);
            process.kill();
            QVERIFY(process.waitForFinished());
            said += process.readAllStandardOutput();
            said.truncate(said.lastIndexOf('\n') + 1); // a line that the kill cut names nothing
            QCOMPARE(contentOf(file), before);

            Desk desk(home.path());
            desk.answers.recovery = ProjectQuestions::Recovery::recover;
            QVERIFY(desk.opens(file));
            QCOMPARE(desk.answers.asked.size(), 1);
            const QStringList names = desk.runNames();
            QVERIFY(names.contains(QStringLiteral("saved")));
            for (const QByteArray& name : kept())
                QVERIFY2(names.contains(QString::fromUtf8(name)), name.constData());
            recovered += static_cast<int>(names.size()) - 1;
            QVERIFY(desk.quiet());
            QVERIFY(desk.saves());
            QCOMPARE(readProject(file.toStdString())->runs.size(), static_cast<std::size_t>(names.size()));
            QVERIFY2(desk.errors.isEmpty(), qPrintable(desk.errors.join(u'\n')));
        }
        QVERIFY(recovered >= kRounds);
        qInfo("%d kills, %d runs recovered", kRounds, recovered);
    }
};

int main(int argc, char** argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "--host")
        return hostWindow(argc, argv);
    QApplication application(argc, argv);
    ProjectKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_project_kill.moc"
