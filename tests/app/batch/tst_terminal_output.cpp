// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "engine/base/random.h"
#include "tests/app/batch_call.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

/// A terminal's commands in all their spellings: escape sequences of 7 and 8 bits, the title of the window,
/// the bell, backspaces, a line of its own; and what turns the text after it around.
const QByteArray kHostile[] = {"\x1b[31mred",
                               "\x1b]0;title\x07",
                               "\xc2\x9b"
                               "2J",
                               "back\x08\x08\x08",
                               "\xc2\x9d"
                               "0;t\xc2\x9c",
                               "del\x7f",
                               "\xe2\x80\xae"
                               "txt.exe",
                               "\xe2\x81\xa6"
                               "isolate",
                               "over\rwritten",
                               "form\x0c"
                               "feed",
                               "a\xe2\x80\xa8line of its own",
                               "a\xe2\x80\x8e\xe2\x80\x8f\xd8\x9cmark",
                               "a\xe2\x80\x8bpart",
                               "a\xf3\xa0\x81\x81tag"};
constexpr int kHostileCount = 14;

QByteArray hostile(int i)
{
    return kHostile[i % kHostileCount] + ' ' + QByteArray::number(i);
}

/// What in it is none of a program's business on a terminal; empty where it is sound.
QString unsound(const QByteArray& output)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(output);
    if (decoder.hasError())
        return QStringLiteral("bytes that are not UTF-8");
    for (const uint code : text.toUcs4()) {
        const auto category = QChar::category(static_cast<char32_t>(code));
        // Persian, Hindi and emoji cannot do without; signs of Arabic, Syriac, Kaithi and Egyptian are seen.
        const bool spells = code == 0x200C || code == 0x200D || (code >= 0x600 && code <= 0x605) ||
                            code == 0x6DD || code == 0x70F || code == 0x890 || code == 0x891 ||
                            code == 0x8E2 || code == 0x110BD || code == 0x110CD ||
                            (code >= 0x13430 && code <= 0x1343F);
        if ((category == QChar::Other_Control && code != '\n') ||
            (category == QChar::Other_Format && !spells) || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            return QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0'));
    }
    return {};
}

} // namespace

class TestTerminalOutput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noCommandReachesTheTerminal_data();
    void noCommandReachesTheTerminal();
    void jsonStaysValidAndKeepsTheTitles();
    void linesOfAFileDoNotPassForLinesOfTheProgram();
    void anyBytesBecomeHarmless();

private:
    QStringList words(const QString& call) const
    {
        QStringList list;
        for (const QString& word : call.split(QLatin1Char('|'))) {
            QString full = word;
            for (const auto& [sign, value] :
                 {std::pair{QStringLiteral("%run"), m_run}, std::pair{QStringLiteral("%data"), m_data},
                  std::pair{QStringLiteral("%dir"), m_folder.path()}})
                full.replace(sign, value);
            for (int i = 0; i < kHostileCount; ++i)
                full.replace(QStringLiteral("%evil%1").arg(i), QString::fromUtf8(kHostile[i]));
            list << full;
        }
        return list;
    }
    QTemporaryDir m_folder;
    QString m_data;
    QString m_run;
};

void TestTerminalOutput::initTestCase()
{
    m_data = m_folder.filePath(QString::fromUtf8("library " + kHostile[0]));
    QVERIFY(QDir().mkpath(m_data));
    const auto quoted = [](QByteArray text) { return '"' + text.replace('"', "\"\"") + '"'; };
    // A file of little but control characters is not taken for text.
    const QByteArray filler = QByteArray(",").append(QByteArray(200, 'x')).append('\n');
    QByteArray books = "book_id,title,authors,genre,note\n";
    for (int b = 0; b < 24; ++b)
        books += quoted("b" + hostile(b)) + ',' + quoted("Title " + hostile(b + 1)) + ',' +
                 quoted(hostile(b + 2)) + ',' + quoted(hostile(b % 3)) + filler;
    Random random(3);
    QByteArray ratings = "user_id,book_id,rating,note\n";
    for (int i = 0; i < 400; ++i) {
        const int book = static_cast<int>(random.below(25)); // the last is not in the catalogue: a warning
        ratings += quoted("u" + hostile(static_cast<int>(random.below(20)))) + ',' +
                   quoted("b" + hostile(book)) + ',' +
                   QByteArray::number(static_cast<int>(1 + random.below(5))) + filler;
    }
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(m_data + QLatin1Char('/') + QLatin1String(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("books.csv", books) && write("ratings.csv", ratings));
    const QByteArray bad = quoted("u" + hostile(1)) + ",b,\x1b]0;x\x07" + filler;
    QVERIFY(write("../one bad line.csv", ratings + bad));
    QVERIFY(write("../damaged.csv", "user_id,book_id,rating,note\n" + bad + bad));
    m_run = m_folder.filePath(QString::fromUtf8("run " + kHostile[2] + ".shelf"));
    const BatchCall training = callProgram(
        words(QStringLiteral("train|%data|--preset|biased-mf|--epochs|2|--name|%evil1|--out|%run")));
    QVERIFY2(training.exit == 0, training.err.constData());
    QCOMPARE(unsound(training.out + training.err), QString());
    QVERIFY(training.out.contains("\xef\xbf\xbd")); // something was there, and is seen to have been
}

void TestTerminalOutput::noCommandReachesTheTerminal_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("exit");
    const auto row = [](const char* name, const char* call, int exit = 0) {
        QTest::newRow(name) << QString::fromUtf8(call) << exit;
    };
    row("info", "info|%data");
    row("neighbors", "neighbors|%run|--book|b%evil1 1|--plus|b%evil2 2");
    row("an unknown book", "neighbors|%run|--book|%evil2%evil4", 1);
    row("recommend", "recommend|%run|--user|u%evil1 1|--explain|--similar|3");
    row("an unknown reader", "recommend|%run|--user|u%evil2", 1);
    row("clusters", "clusters|%run|--clusters|3|--out|%dir/c%evil0.tsv");
    row("compare", "compare|%run|%run");
    row("train, an odd preset", "train|%data|--preset|%evil2|--out|%dir/x.shelf", 2);
    row("train, an odd setting", "train|%data|--set|%evil0=%evil5|--out|%dir/x.shelf", 2);
    row("train, an odd split", "train|%data|--split|%evil6|--out|%dir/x.shelf", 2);
    row("evaluate", "evaluate|%run");
    row("search", "search|%data|--preset|bias|--trials|2|--out|%dir/s%evil2.json");
    row("map", "map|%run|--method|pca|--out|%dir/m%evil3.tsv");
    row("export", "export|%run|--what|csv|--out|%dir/e%evil2");
    row("report", "report|%run|--out|%dir/r%evil0.html");
    row("leaderboard", "leaderboard|%data|--presets|bias,mean");
    row("a file that is not there", "info|%dir/none%evil4", 1);
    row("a rating that is none", "info|%dir/one bad line.csv");
    row("ratings that are none", "info|%dir/damaged.csv", 1);
    row("an unknown option", "info|%data|--%evil2", 2);
    row("a value that is no number", "train|%data|--epochs|%evil0|--out|%dir/x.shelf", 2);
    row("an unknown command", "%evil2", 2);
    row("an odd format", "info|%data|--format|%evil1", 2);
    row("help", "train|--help|%evil2");
}

void TestTerminalOutput::noCommandReachesTheTerminal()
{
    QFETCH(const QString, call);
    QFETCH(const int, exit);
    const BatchCall answer = callProgram(words(call));
    QVERIFY2(answer.exit == exit, answer.err.constData());
    QCOMPARE(unsound(answer.out), QString());
    QCOMPARE(unsound(answer.err), QString());
    if (exit != 0)
        QVERIFY(answer.err.contains("\xef\xbf\xbd") || !call.contains(QLatin1String("%evil")));
}

void TestTerminalOutput::jsonStaysValidAndKeepsTheTitles()
{
    for (const char* call : {"info|%data|--json", "neighbors|%run|--book|b%evil1 1|--json",
                             "recommend|%run|--user|u%evil1 1|--json", "compare|%run|%run|--json",
                             "evaluate|%run|--json", "clusters|%run|--clusters|3|--out|%dir/c.tsv|--json"}) {
        const BatchCall answer = callProgram(words(QString::fromUtf8(call)));
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(unsound(answer.out), QString());
        QJsonParseError problem;
        QJsonDocument::fromJson(answer.out, &problem);
        QVERIFY2(problem.error == QJsonParseError::NoError, answer.out.constData());
    }
    const BatchCall answer = callProgram(words(QStringLiteral("recommend|%run|--user|u%evil1 1|--json")));
    QStringList known;
    for (int b = 0; b < 24; ++b)
        known << QString::fromUtf8("Title " + hostile(b + 1).replace('\r', ' ')); // as the reader has it
    const QJsonArray list = answer.json().value(QLatin1String("recommended")).toArray();
    QVERIFY(!list.isEmpty());
    for (const QJsonValue& one : list) {
        const QString title = one.toObject().value(QLatin1String("title")).toString();
        QVERIFY2(known.contains(title) || title.startsWith(QLatin1Char('b')), qPrintable(title));
    }
}

void TestTerminalOutput::linesOfAFileDoNotPassForLinesOfTheProgram()
{
    ScreenTable table({"title\nx", ">n"});
    table.add({"a\nwarning: b", "1"});
    const std::string text = table.text();
    QCOMPARE(text.find("\nwarning"), std::string::npos);
    QCOMPARE(std::count(text.begin(), text.end(), '\n'), 2);
    QCOMPARE(oneLine("a\r\nb\tc\x1b"), std::string("a  b c\uFFFD"));
}

void TestTerminalOutput::anyBytesBecomeHarmless()
{
    Random random(9);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes;
        for (std::uint64_t left = random.below(20); left > 0; --left)
            bytes += random.below(3) == 0 ? static_cast<char>(random.below(256))
                                          : static_cast<char>(0x80 + random.below(64));
        QCOMPARE(unsound(QByteArray::fromStdString(harmless(bytes))), QString());
        QCOMPARE(unsound(QByteArray::fromStdString(oneLine(bytes))), QString());
    }
    for (const char* plain : {"B\xc3\xbc"
                              "cher",
                              "\xe6\x9c\xac", "\xd7\xa2\xd7\x91\xd7\xa8\xd7\x99\xd7\xaa", "a\nb"})
        QCOMPARE(harmless(plain), std::string(plain));
}

QTEST_GUILESS_MAIN(TestTerminalOutput)
#include "tst_terminal_output.moc"
