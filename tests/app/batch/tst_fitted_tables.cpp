// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "engine/base/screen/screen_width.h"
#include "tests/app/batch_call.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace shelf;

namespace {

/// What a call prints on a terminal of so many columns.
QByteArray onTerminal(int columns, const QStringList& words)
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
        return {};
    winsize size{};
    size.ws_col = static_cast<unsigned short>(columns);
    ::ioctl(master, TIOCSWINSZ, &size);
    const QString name = QString::fromLocal8Bit(::ptsname(master));
    const int held = ::open(qPrintable(name), O_RDWR | O_NOCTTY); // the last end to be closed loses what is unread
    QProcess process;
    QProcessEnvironment environment = withoutDisplay();
    environment.remove(QStringLiteral("COLUMNS"));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(name);
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), words);
    QByteArray out;
    const auto take = [&] {
        char piece[4096];
        pollfd ready{master, POLLIN, 0};
        while (::poll(&ready, 1, 20) > 0) {
            const ssize_t got = ::read(master, piece, sizeof piece);
            if (got <= 0)
                break;
            out.append(piece, got);
        }
    };
    while (process.state() != QProcess::NotRunning) {
        take(); // a terminal that nobody reads is full soon
        process.waitForFinished(20);
    }
    take();
    ::close(held);
    ::close(master);
    return out.replace("\r\n", "\n");
}

std::size_t widest(const QByteArray& text)
{
    std::size_t most = 0;
    for (const QByteArray& line : text.split('\n'))
        most = std::max(most, screenWidth(line.toStdString()));
    return most;
}

ScreenTable sampleTable()
{
    ScreenTable table({">", "title", ">rating", "authors"});
    table.add({"1", "A long title of a book", "4.0", "Somebody Else"});
    table.add({"2", "\u66f8\u67b6\u306e\u672c", "3.5", "Me"});
    return table;
}

} // namespace

class FittedTablesTest : public QObject {
    Q_OBJECT

private slots:
    void aShareHasTheDigitsThatSaySomething()
    {
        for (const auto& [share, text] : {std::pair(0.45, "45 %"), std::pair(0.0627, "6.27 %"),
                                          std::pair(0.0013304, "0.133 %"), std::pair(0.12345, "12.3 %"),
                                          std::pair(0.9996, "100 %"), std::pair(0.0, "0 %")})
            QCOMPARE(percent(share, shareDecimals(share)), std::string(text));
        QTemporaryDir folder; // 9 of 20 pairs are rated
        QFile file(folder.filePath(QStringLiteral("ratings.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user_id,book_id,rating\na,1,5\na,2,4\na,3,3\nb,1,2\nb,4,1\nc,5,5\nc,1,4\nd,2,3\nd,3,2\n");
        file.close();
        const BatchCall call = callProgram({QStringLiteral("info"), file.fileName()});
        QVERIFY2(call.out.contains("45 %") && !call.out.contains("45.0"), call.out.constData());
    }

    void aTableIsAsWideAsItIs()
    {
        QCOMPARE(sampleTable().text(0), std::string("   title                   rating  authors\n"
                                                    "1  A long title of a book     4.0  Somebody Else\n"
                                                    "2  \u66f8\u67b6\u306e\u672c                   3.5  Me\n"));
    }

    void longTextsAreCutFirst()
    {
        QCOMPARE(sampleTable().text(41), std::string("   title             rating  authors\n"
                                                     "1  A long title of\u2026     4.0  Somebody El\u2026\n"
                                                     "2  \u66f8\u67b6\u306e\u672c             3.5  Me\n"));
    }

    void thenTheLastColumnsGo()
    {
        QCOMPARE(sampleTable().text(40), std::string("   title                   rating\n"
                                                     "1  A long title of a book     4.0\n"
                                                     "2  \u66f8\u67b6\u306e\u672c                   3.5\n"
                                                     "(without authors)\n"));
    }

    void namesAndValuesStayWhole()
    {
        ScreenTable table({"", ""});
        table.add({"name", "a value that is longer than the terminal"});
        QVERIFY(table.text(20).find("terminal") != std::string::npos);
    }

    void aTerminalGetsWhatFits()
    {
        const QStringList call{QStringLiteral("presets")};
        const QByteArray whole = callProgram(call).out;
        QVERIFY(widest(whole) > 100);
        for (const int columns : {60, 80, 100}) {
            const QByteArray fitted = onTerminal(columns, call);
            QVERIFY2(fitted.contains("goodbooks-neural"), fitted.constData());
            const QByteArray table = fitted.left(fitted.indexOf("\n\n")); // and then a line of words
            QVERIFY2(widest(table) <= std::size_t(columns), fitted.constData());
        }
        QCOMPARE(onTerminal(60, {QStringLiteral("presets"), QStringLiteral("--wide")}), whole);
    }
};

QTEST_GUILESS_MAIN(FittedTablesTest)
#include "tst_fitted_tables.moc"
