// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/crash_offer.h"
#include "app/crash/crash_reports.h"
#include "app/crash/crash_watch.h"
#include "widgets/window/notice_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

using namespace shelf;

namespace {

/// A program that ends by `how` with a trail behind it; started by the test as a process of its own.
int crashHost(const std::string& folder, const QByteArray& how)
{
    watchCrashes({.folder = folder, .version = "9.9", .instructions = "some"});
    for (int i = 0; i < 40; ++i)
        leaveTrail("step " + std::to_string(i));
    leaveTrail("Anna's \"list\" /home/anna");
    if (how == "abort")
        std::abort();
    if (how == "segv")
        std::raise(SIGSEGV);
    if (how == "throw")
        throw std::runtime_error("/home/anna/secret.csv");
    if (how == "thread")
        std::thread([] { throw std::runtime_error("in a thread"); }).join();
    if (how == "terminate")
        std::terminate();
    return 0;
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

    /// The reports that a process left which ended by `how`.
    static QStringList crash(const QTemporaryDir& folder, const char* how, int* signal = nullptr)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("crash-host"), folder.filePath(QStringLiteral("a/b")), QLatin1String(how)});
        if (!process.waitForFinished(120000))
            return {QStringLiteral("it did not end")};
        if (signal)
            *signal = process.exitStatus() == QProcess::CrashExit ? process.exitCode() : 0;
        QStringList texts;
        const QDir dir(folder.filePath(QStringLiteral("a/b")));
        for (const QString& name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                texts << QString::fromUtf8(file.readAll());
        }
        return texts;
    }

    static void write(const QTemporaryDir& folder, int number, bool isNew)
    {
        QFile file(folder.filePath(
            QStringLiteral("crash-%1-7%2.txt").arg(1700000000 + number).arg(QLatin1String(isNew ? ".new" : ""))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("report " + QByteArray::number(number));
    }

private slots:
    void anUnexpectedEndLeavesAReport_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("signal");
        QTest::newRow("abort") << "what: SIGABRT" << SIGABRT;
        QTest::newRow("segv") << "what: SIGSEGV" << SIGSEGV;
        QTest::newRow("throw") << "why: an exception that nobody caught: std::runtime_error" << SIGABRT;
        QTest::newRow("thread") << "why: an exception that nobody caught: std::runtime_error" << SIGABRT;
        QTest::newRow("terminate") << "why: std::terminate was called" << SIGABRT;
    }
    void anUnexpectedEndLeavesAReport()
    {
        QFETCH(QString, said);
        QFETCH(int, signal);
        const QTemporaryDir folder;
        int ended = 0;
        const QStringList reports = crash(folder, QTest::currentDataTag(), &ended);
        QCOMPARE(ended, signal); // as it would have ended
        QCOMPARE(reports.size(), 1);
        const QString& text = reports.first();
        QVERIFY2(text.startsWith(QStringLiteral("Shelfspace 9.9 ended unexpectedly\n")), qPrintable(text));
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("instructions: some\n")), qPrintable(text));
        const auto when = QRegularExpression(QStringLiteral("when: (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d) UTC\n")).match(text);
        QVERIFY2(when.hasMatch(), qPrintable(text));
        QDateTime told = QDateTime::fromString(when.captured(1), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        told.setTimeSpec(Qt::UTC);
        QVERIFY(qAbs(told.secsTo(QDateTime::currentDateTimeUtc())) < 600);
#ifdef __linux__
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("  \\d\\d  [A-Za-z._0-9-]+\\+0x[0-9a-f]+\n"))), qPrintable(text));
#endif
    }

    void aReportHasTheLastStepsAndNothingOfThePerson()
    {
        const QTemporaryDir folder;
        const QString text = crash(folder, "throw").join(QString());
        QVERIFY2(text.contains(QStringLiteral("  step 39\n")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("  step 1\n")), qPrintable(text)); // 32 are kept
        QVERIFY2(!text.contains(QStringLiteral("secret")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("/home")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Anna?s ?list? ?home?anna")), qPrintable(text));
    }

    void anEndInOrderLeavesNone()
    {
        const QTemporaryDir folder;
        QVERIFY(crash(folder, "no").isEmpty());
    }

    void eachReportIsToldOnceAndTheLastTenAreKept()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 13; ++i)
            write(folder, i, i >= 2);
        const QList<CrashReport> told = takeNewCrashReports(folder.path());
        QCOMPARE(told.size(), kMostCrashReports);
        QCOMPARE(told.first().text, QStringLiteral("report 12"));
        QCOMPARE(told.first().when, QDateTime::fromSecsSinceEpoch(1700000012));
        QVERIFY(takeNewCrashReports(folder.path()).isEmpty());
        QCOMPARE(crashReports(folder.path()).size(), kMostCrashReports);
        QVERIFY(deleteCrashReports(crashReports(folder.path())));
        QVERIFY(crashReports(folder.path()).isEmpty());
    }

    void theBarIsShownOnceAndCopiesAndDeletes()
    {
        const QTemporaryDir folder;
        write(folder, 1, true);
        Jobs jobs;
        QWidget window;
        auto* bar = new NoticeBar(&window);
        window.show();
        CrashOffer offer(jobs, bar, folder.path(), &window);
        offer.look();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 60000);
        const QString before = bar->accessibleName();
        QLocale::setDefault(QLocale(QLocale::German)); // which writes dates in another way
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(bar, &change);
        QTRY_VERIFY(bar->accessibleName() != before);
        QLocale::setDefault(QLocale::c());
        emit bar->chosen(1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("report 1"));
        emit bar->chosen(0);
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("crashDialog")));
        QSignalSpy said(&offer, &CrashOffer::said);
        emit bar->chosen(2);
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60000);
        QVERIFY(!bar->isVisible());
        QVERIFY(crashReports(folder.path()).isEmpty());
        offer.look();
        QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!bar->isVisible());
    }
};

int main(int argc, char** argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "crash-host")
        return crashHost(argv[2], argv[3]);
    QApplication application(argc, argv);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
