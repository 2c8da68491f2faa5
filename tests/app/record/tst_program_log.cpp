// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/log_dialog.h"
#include "app/record/log_model.h"
#include "app/record/log_watch.h"
#include "app/record/program_log.h"
#include "tests/app/file_content.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace shelf;

class TestProgramLog : public QObject {
    Q_OBJECT

private slots:
    void jobsErrorsAndQtsMessagesAreInTheLog()
    {
        ProgramLog log({});
        Session session;
        Jobs jobs;
        LogWatch watch(log, session, jobs);
        log.catchQtMessages();
        qWarning("a warning of Qt");
        std::thread([] { qWarning("one of another thread"); }).join();
        jobs.start<int>({.title = QStringLiteral("Some work")}, this, [](JobControl&) { return 1; }, [](int) {});
        session.reportError(Error::failure("It went wrong", "Do this"));
        QTRY_COMPARE_WITH_TIMEOUT(log.entries().size(), 4, 60000);
        QStringList texts;
        for (const LogEntry& entry : log.entries())
            texts << ProgramLog::kindName(entry.kind) + QLatin1Char(' ') + entry.text;
        QVERIFY(texts.contains(QStringLiteral("warning a warning of Qt")));
        QVERIFY(texts.contains(QStringLiteral("warning one of another thread")));
        QVERIFY(texts.contains(QStringLiteral("error It went wrong. Do this")));
        QVERIFY(!texts.filter(QRegularExpression(QStringLiteral("^work Some work \\(\\d+\\.\\d s\\)$"))).isEmpty());
    }

    void theLogInMemoryIsBounded()
    {
        ProgramLog log({});
        LogModel model(log);
        for (int i = 0; i < ProgramLog::kMost + 7; ++i)
            log.add(LogKind::step, QString::number(i));
        QCOMPARE(log.entries().size(), ProgramLog::kMost);
        QCOMPARE(model.rowCount(), ProgramLog::kMost);
        QCOMPARE(model.index(0, LogModel::text).data().toString(), QStringLiteral("7"));
    }

    void theFileIsTurnedOverAndFourAreKept()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(QStringLiteral("made/state"));
        for (int start = 0; start < 7; ++start) {
            ProgramLog log(state, nullptr, 40);
            log.add(LogKind::step, QStringLiteral("start %1 and some words more\nin one line").arg(start));
        }
        QCOMPARE(QDir(state).entryList(QDir::Files, QDir::Name),
                 QStringList({QStringLiteral("log-1.txt"), QStringLiteral("log-2.txt"), QStringLiteral("log-3.txt"),
                              QStringLiteral("log.txt")}));
        QFile newest(state + QStringLiteral("/log.txt"));
        QVERIFY(newest.open(QIODevice::ReadOnly));
        QVERIFY(newest.readAll().endsWith("step: start 6 and some words more in one line\n"));
    }

    void theDialogNarrowsAndCopies()
    {
        ProgramLog log({});
        Session session;
        Jobs jobs;
        log.add(LogKind::step, QStringLiteral("Opened ratings"));
        log.add(LogKind::error, QStringLiteral("Cannot open that"));
        LogDialog dialog(log, session, jobs);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* table = dialog.findChild<QTableView*>(QStringLiteral("logTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        dialog.findChild<QLineEdit*>(QStringLiteral("logWords"))->setText(QStringLiteral("OPEN cannot"));
        QCOMPARE(table->model()->rowCount(), 1);
        auto* copy = dialog.findChild<QPushButton*>(QStringLiteral("logCopy"));
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("error: Cannot open that\n")));
        dialog.findChild<QLineEdit*>(QStringLiteral("logWords"))->clear();
        auto* kinds = dialog.findChild<QComboBox*>(QStringLiteral("logKind"));
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(LogKind::step)));
        QCOMPARE(table->model()->rowCount(), 1);
        log.add(LogKind::step, QStringLiteral("Another"));
        QCOMPARE(table->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestProgramLog)
#include "tst_program_log.moc"
