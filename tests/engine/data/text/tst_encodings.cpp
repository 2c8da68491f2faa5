// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/text_file.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringEncoder>
#include <QStringLiteral>
#include <QTest>

using namespace shelf;

namespace {

QString sentence(const QString& words, int lines)
{
    QString text = QStringLiteral("user_id,book_id,rating\n");
    for (int i = 0; i < lines; ++i)
        text += words + QStringLiteral(",b%1,3\n").arg(i);
    return text;
}

/// By Qt's own coders, which share nothing with the reader's.
QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    if (!encoder.isValid())
        qFatal("Qt does not know this encoding");
    return encoder(text);
}

QByteArray oneByte(const QString& text, const std::function<char(QChar)>& code)
{
    QByteArray out;
    for (const QChar c : text)
        out += c.unicode() < 0x80 ? char(c.unicode()) : code(c);
    return out;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

/// Texts in the encodings that people's programs write.
class EncodingsTest : public QObject {
    Q_OBJECT
private slots:
    void unicodeIsToldByItsMark_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("assumed");
        const QString text = sentence(QStringLiteral("Zo\u00eb \u2603 \U0001f4d6"), 3);
        const QString mark = QString(QChar(0xfeff));
        const auto row = [](const char* name, const QByteArray& bytes, const char* encoding, bool assumed) {
            QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << assumed;
        };
        row("UTF-8", text.toUtf8(), "UTF-8", false);
        row("UTF-8 with a mark", (mark + text).toUtf8(), "UTF-8", false);
        for (const char* name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
            row(name, encoded(mark + text, name), name, false);
        row("UTF-16LE without a mark", encoded(text, "UTF-16LE"), "UTF-16LE", true);
        row("UTF-16BE without a mark", encoded(text, "UTF-16BE"), "UTF-16BE", true);
    }
    void unicodeIsToldByItsMark()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(bool, assumed);
        const auto file = TextFile::fromBytes("r.csv", view(bytes));
        QVERIFY2(file.ok(), whyNot(file).constData());
        QCOMPARE(QString::fromUtf8(file->text().data(), qsizetype(file->text().size())),
                 sentence(QStringLiteral("Zo\u00eb \u2603 \U0001f4d6"), 3));
        QCOMPARE(QString::fromStdString(file->encoding()), encoding);
        QCOMPARE(!file->notes().empty(), assumed);
        const TextFolder folder; // and as a file, whose bytes come through the same door
        const auto data = readPath(folder.write("r.csv", bytes));
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(data->ratingCount(), std::size_t(3));
    }

    void otherEncodingsAreChosenByTheWholeFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("encoding");
        const QString german = QStringLiteral("\u00dcber die Sch\u00f6nheit \u2013 gr\u00f6\u00dfer");
        QTest::newRow("Windows-1252") << oneByte(sentence(german, 30), [](QChar c) {
            return c.unicode() == 0x2013 ? '\x96' : char(c.unicode());
        }) << german << QStringLiteral("WINDOWS-1252");
        // uchardet says IBM852, in which these are box drawings.
        QTest::newRow("titles in three languages")
            << "isbn,title\n" + QByteArray("1,Die Blechtrommel \x96 Gr\xfc\xdf"
                                           "e\n2,\xc9"
                                           "ducation sentimentale\n3,Stra\xdf"
                                           "e der \xd6lsardinen\n4,Se\xf1or A\xf1o\n")
                                    .repeated(15)
            << QStringLiteral("\u00c9ducation") << QStringLiteral("WINDOWS-1252");
        // A set of DOS where it is one: titles in Czech.
        QTest::newRow("DOS") << "id,title\n" +
                                    QByteArray(
                                        "1,P\375\241li\347 \247lu\234ou\237k\354 k\205\345; Osudy dobr\202ho "
                                        "voj\240ka \346vejka za sv\330tov\202 v\240lky; Babi\237ka; Kytice; "
                                        "M\240j; V\240lka s mloky; Nesnesiteln\240 lehkost byt\241\n")
                                        .repeated(30)
                             << QStringLiteral("\u0160vejka za sv\u011btov\u00e9 v\u00e1lky")
                             << QStringLiteral("IBM852");
        // The characters come after more than is looked at of a beginning.
        QTest::newRow("Latin-1, late")
            << QByteArray("user_id,book_id,rating\n") + QByteArray("plain,b,1\n").repeated(20'000) +
                   QByteArray("Jos\xe9 Ni\xf1o,b,3\n").repeated(30)
            << QStringLiteral("Jos\u00e9 Ni\u00f1o") << QStringLiteral("WINDOWS-1252");
        const QString russian = QStringLiteral(
            "\u041c\u0430\u0441\u0442\u0435\u0440 \u0438 \u041c\u0430\u0440\u0433\u0430\u0440\u0438"
            "\u0442\u0430 \u0438 \u0434\u0440\u0443\u0433\u0438\u0435 \u043a\u043d\u0438\u0433\u0438");
        // The Cyrillic letters stand in Windows-1251 in the order of the alphabet from 0xc0 on.
        QTest::newRow("Windows-1251")
            << oneByte(sentence(russian, 30), [](QChar c) { return char(c.unicode() - 0x410 + 0xc0); })
            << russian << QStringLiteral("WINDOWS-1251");
    }
    void otherEncodingsAreChosenByTheWholeFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QFETCH(QString, encoding);
        const auto file = TextFile::fromBytes("r.csv", view(bytes));
        QVERIFY2(file.ok(), whyNot(file).constData());
        QCOMPARE(QString::fromStdString(file->encoding()), encoding);
        QVERIFY(QString::fromUtf8(file->text().data(), qsizetype(file->text().size())).contains(words));
        QCOMPARE(file->notes().size(), std::size_t(1));
        QCOMPARE(file->replaced(), std::uint64_t(0));
    }

    /// uchardet would say IBM852 or WINDOWS-1250 of so little.
    void ofAFewCharactersWindows1252IsAssumedAndSaid()
    {
        for (const char* title : {"Caf\xe9", "\x93Quoted\x94 title", "na\xefve \x96 but"}) {
            const QByteArray bytes = "user_id,book_id,rating\n" + QByteArray("plain,b,1\n").repeated(500) +
                                     QByteArray(title) + ",b,2\n";
            const auto file = TextFile::fromBytes("r.csv", view(bytes));
            QCOMPARE(file->encoding(), std::string("WINDOWS-1252"));
            QVERIFY(file->notes().at(0).find("Windows-1252") != std::string::npos);
        }
    }

    void oneTitleThatIsNotAsciiDoesNotMakeUtf8SomethingElse()
    {
        for (const char* title : {"Caf\xc3\xa9", "\xe2\x80\x9cQuoted\xe2\x80\x9d",
                                  "\xc5\x81\xc3\xb3"
                                  "d\xc5\xba"}) {
            const QByteArray bytes = "user_id,book_id,rating\n" + QByteArray("plain,b,1\n").repeated(500) +
                                     QByteArray(title) + ",b,2\n";
            const auto file = TextFile::fromBytes("r.csv", view(bytes));
            QCOMPARE(file->encoding(), std::string("UTF-8"));
            QCOMPARE(file->text(), view(bytes));
            QVERIFY(file->notes().empty());
        }
    }

    void aNamedEncodingOverrulesWhatTheBytesLookLike()
    {
        const QByteArray bytes("user_id,book_id,rating\n\xcf\xf0\xe8,b,3\n");
        const auto russian = TextFile::fromBytes("r.csv", view(bytes), "windows-1251");
        QVERIFY2(russian.ok(), whyNot(russian).constData());
        QVERIFY(russian->text().find("\xd0\x9f\xd1\x80\xd0\xb8") != std::string_view::npos);
        QVERIFY(russian->notes().empty());
        const auto greek = TextFile::fromBytes("r.csv", view(bytes), "ISO-8859-7");
        QVERIFY(greek->text() != russian->text());
        // Valid UTF-8, said to be Latin-1 and UTF-8.
        const QByteArray utf8("user_id,book_id,rating\nZo\xc3\xab,b,3\n");
        QVERIFY(TextFile::fromBytes("r.csv", view(utf8), "latin1")->text().find("\xc3\x83\xc2\xab") !=
                std::string_view::npos);
        QCOMPARE(TextFile::fromBytes("r.csv", view(utf8), "utf8")->text(), view(utf8));
        // What is no character of it is counted, with its line.
        const QByteArray broken("user_id,book_id,rating\na,b,3\nx\x81\x20y,b,3\n");
        const auto mended = TextFile::fromBytes("r.csv", view(broken), "SHIFT_JIS");
        QVERIFY(mended.ok());
        QCOMPARE(mended->replaced(), std::uint64_t(1));
        QCOMPARE(mended->firstReplaced(), std::int64_t(3));
    }

    void aNameOfNoEncodingIsAWrongCall()
    {
        const QByteArray bytes("user_id,book_id,rating\n1,2,3\n");
        for (const char* name : {"utf-9", "klingon", "UTF-8//IGNORE", "../x", "windows 1252"}) {
            const auto file = TextFile::fromBytes("r.csv", view(bytes), name);
            QVERIFY2(!file.ok(), name);
            QCOMPARE(file.error().kind, ErrorKind::usage);
            QVERIFY(file.error().message.find(name) != std::string::npos);
        }
    }

    void anEndInTheMiddleOfACharacterIsOneReplacement()
    {
        QByteArray bytes = encoded(QString(QChar(0xfeff)) + sentence(QStringLiteral("a"), 1), "UTF-16LE");
        bytes.chop(1);
        const auto file = TextFile::fromBytes("r.csv", view(bytes));
        QVERIFY2(file.ok(), whyNot(file).constData());
        QCOMPARE(file->replaced(), std::uint64_t(1));
        QVERIFY(file->text().ends_with("b0,3\xef\xbf\xbd"));
    }

    void endlessTextsOfOneEncodingStayWhole()
    {
        const QString text = sentence(QStringLiteral("\u65e5\u672c\u8a9e"), 50'000);
        const QByteArray bytes = encoded(QString(QChar(0xfeff)) + text, "UTF-16BE");
        const auto file = TextFile::fromBytes("r.csv", view(bytes));
        QCOMPARE(file->text(), view(text.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(EncodingsTest)
#include "tst_encodings.moc"
