// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// What the pattern catches, in its order.
QStringList caught(const QString& text, const char* pattern)
{
    const QRegularExpression one(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    QStringList all;
    for (auto found = one.globalMatch(text); found.hasNext();)
        all << found.next().captured(1);
    return all;
}

} // namespace

/// Whoever reads the manual page is told of everything that the program can do.
class ManPageTest : public QObject {
    Q_OBJECT
private slots:
    void itListsTheCommandsOfTheHelp()
    {
        const BatchCall help = callProgram({QStringLiteral("--help")});
        QCOMPARE(help.exit, 0);
        const QString told = QString::fromUtf8(help.out);
        const qsizetype from = told.indexOf(QLatin1String("COMMANDS:"), 0, Qt::CaseInsensitive);
        QVERIFY(from >= 0);
        const qsizetype to = told.indexOf(QLatin1String("\n\n"), from);
        const QStringList commands = caught(told.mid(from, to - from), "^  ([a-z]+) ");
        QVERIFY2(commands.size() > 10, help.out.constData());

        QFile page(QStringLiteral(SHELFSPACE_SOURCE_DIR "/resources/shelfspace.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(page.readAll());
        const qsizetype begin = manual.indexOf(QLatin1String(".SH COMMANDS"));
        const qsizetype end = manual.indexOf(QLatin1String(".SH"), begin + 1);
        QVERIFY(begin >= 0 && end > begin);
        QStringList listed = caught(manual.mid(begin, end - begin), "^\\.TP\\n\\.B ([a-z]+)$");
        QStringList expected = commands;
        expected.sort();
        listed.sort();
        QCOMPARE(listed, expected);
    }
};

QTEST_GUILESS_MAIN(ManPageTest)
#include "tst_man_page.moc"
