// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/random.h"
#include "engine/data/ratings/assemble.h"
#include "engine/data/times.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QString>
#include <QTest>

using namespace shelf;

class ReaderFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void damagedFilesAreRefusedWithPlaceAndReason_data();
    void damagedFilesAreRefusedWithPlaceAndReason();
    void theColumnOfAFaultIsCountedInCharacters();
    void missingFilesAndFoldersAreNamed();
    void aFewRaggedLinesAreListedAndPassedOver();
    void aFileIsRefusedWhereMostLinesAreRagged();
    void linesWithoutARatingAreListed();
    void oneRatingThatIsNoneCostsItsLineOnly();
    void bookListsWithFewRatingsAreRead();
    void notesOnWholeFilesComeFirstAndAreNeverCrowdedOut();
    void daysThatNoCalendarHasAreNoTimes();
    void latin1IsReadWithAWarning();
    void oneCutCharacterLeavesTheOthersWhole();
    void longTextsInMessagesEndWithAWholeCharacter();
    void loneQuotesInTabbedFilesAreText();
    void warningsAreCountedBeyondThoseKept();
    void aLargeFileWithoutALastLineEndKeepsItsLastRating();
    void noTruncationOfAFileCrashesTheReader();
    void noDamagedByteCrashesTheReader();
    void randomBytesNeverCrashTheReader();
};

void ReaderFaultsTest::damagedFilesAreRefusedWithPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& text, int line, int column, const char* word) {
        QTest::newRow(name) << text << line << column << QString::fromLatin1(word);
    };
    row("empty", "", 0, 0, "empty");
    row("only white space", " \n\r\n\t\n", 0, 0, "empty");
    row("only a byte-order mark", "\xef\xbb\xbf", 0, 0, "");
    row("header only", "user_id,book_id,rating\n", 0, 0, "no ratings");
    row("no user column", "book_id,rating\n1,2\n", 1, 0, "user");
    row("no book column", "user_id,rating\n1,2\n", 1, 0, "book");
    row("a catalogue instead", "book_id,title\n1,A\n", 1, 0, "rating");
    row("a word for a number", "user_id,book_id,rating\n1,2,five\n", 2, 5, "five");
    row("most are words", "user_id,rating,book_id\n1,2,3\n1,3 stars,4\n1,4 stars,5\n", 3, 3, "3 stars");
    row("infinite rating", "user_id,book_id,rating\n1,2,inf\n", 2, 5, "inf");
    row("huge rating", "user_id,book_id,rating\n1,2,1e30\n", 2, 5, "range");
    row("huge whole rating", "user_id,book_id,rating\n1,3,99999999\n", 2, 0, "range");
    row("hexadecimal", "user_id,book_id,rating\n1,2,0x5\n", 2, 5, "0x5");
    row("two commas", "user_id;book_id;rating\n1;2;3,5,0\n", 2, 5, "3,5,0");
    row("most lines ragged", "user_id,book_id,rating\n1,2\n1,2,3\n1,3\n", 2, 0, "2 columns");
    row("unterminated quote", "user_id,book_id,rating\n1,2,3\n1,3,\"3\nfour,\nfive\n", 3, 0, "quote");
    row("NUL byte", QByteArray("user_id,book_id,rating\n1,2,3\n1,\0,3\n", 36), 3, 3, "NUL");
    row("binary", QByteArray("\x00\x01\x02", 3).repeated(500), 1, 1, "not text");
    row("control characters", QByteArray("\x01\x02\x03\x04").repeated(500), 0, 0, "not text");
    row("gzip", QByteArray("\x1f\x8b\x08\0\0", 5), 0, 0, "cut off");
    row("zip", QByteArray("PK\x03\x04") + QByteArray(40, '\0'), 0, 0, "archive");
    row("only unrated books", "User-ID,ISBN,Book-Rating\n1,a,0\n2,b,0\n", 0, 0, "no ratings");
}

void ReaderFaultsTest::damagedFilesAreRefusedWithPlaceAndReason()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, word);
    const auto data = readText(text);
    QVERIFY(!data);
    const Error& error = data.error();
    QCOMPARE(error.kind, ErrorKind::failed);
    QCOMPARE(error.line, std::int64_t(line));
    QCOMPARE(error.column, std::int64_t(column));
    QVERIFY2(error.text().find(word.toStdString()) != std::string::npos, error.text().c_str());
    QVERIFY(error.file.ends_with("ratings.csv"));
}

void ReaderFaultsTest::theColumnOfAFaultIsCountedInCharacters()
{
    const auto data = readText("user_id,book_id,rating\n\xc3\xa9\xe2\x98\x83,2,x\n");
    QVERIFY(!data);
    QCOMPARE(data.error().column, std::int64_t(6));
    const auto lines = readText("user_id,book_id,rating\n1,\"two\nlines\",x\n");
    QVERIFY(!lines);
    QCOMPARE(lines.error().line, std::int64_t(3)); // where the rating stands, not where its row begins
}

void ReaderFaultsTest::missingFilesAndFoldersAreNamed()
{
    const auto file = readPath("/no/such/place.csv");
    QVERIFY(!file);
    QVERIFY(file.error().text().find("/no/such/place.csv") != std::string::npos);
    const TextFolder folder;
    const auto nothing = readPath(folder.path());
    QVERIFY(!nothing);
    QVERIFY(nothing.error().text().find("ratings") != std::string::npos);
    DataSource source;
    source.ratings = folder.path();
    const auto asFile = readDataset(source);
    QVERIFY(!asFile);
    QVERIFY(asFile.error().text().find("folder") != std::string::npos);
}

void ReaderFaultsTest::aFewRaggedLinesAreListedAndPassedOver()
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < 100; ++i)
        text += QByteArray::number(i) + ",1,3\n";
    text.insert(text.indexOf("50,1,3"), "9,9,9,9,9\n");
    text += "7\n";
    const auto data = readText(text);
    QVERIFY(data.ok());
    QCOMPARE(data->ratingCount(), std::size_t(100));
    QCOMPARE(warningsOf(*data, WarningKind::raggedLine), 2);
    const auto notes = lineNotes(*data);
    QCOMPARE(notes.at(0).line, std::int64_t(52));
    QCOMPARE(notes.at(1).line, std::int64_t(103));
    QVERIFY(notes[0].message.find("5 columns") != std::string::npos);
    QCOMPARE(data->leftOut.ragged, std::uint64_t(2));
    QCOMPARE(data->warnings.at(0).line, std::int64_t(0)); // and one for the whole file, before them
    QVERIFY(data->warnings[0].message.find("2 lines of 102") != std::string::npos &&
            data->warnings[0].message.find("lines 52 and 103") != std::string::npos);
}

void ReaderFaultsTest::aFileIsRefusedWhereMostLinesAreRagged()
{
    const auto text = [](int raggedOfTen) {
        QByteArray lines = "user_id,book_id,rating\n";
        for (int i = 0; i < 1000; ++i)
            lines += QByteArray::number(i) + (i % 10 < raggedOfTen ? ",1\n" : ",1,3\n");
        return lines;
    };
    const auto half = readText(text(4));
    QVERIFY(half.ok());
    QCOMPARE(half->ratingCount(), std::size_t(600));
    QCOMPARE(half->leftOut.ragged, std::uint64_t(400));
    const auto most = readText(text(6));
    QVERIFY(!most);
    QCOMPARE(most.error().line, std::int64_t(2));
    QVERIFY(most.error().text().find("600 of 1,000") != std::string::npos);
}

void ReaderFaultsTest::linesWithoutARatingAreListed()
{
    const auto data =
        readText("user_id,book_id,rating\n1,1,3\n1,2,\n,3,4\n2,,4\n2,5,NaN\n3,1,2\n3,2,2\n3,3,2\n3,4,4\n");
    QVERIFY(data.ok());
    QCOMPARE(data->ratingCount(), std::size_t(5));
    std::vector<std::int64_t> lines;
    for (const Warning& note : lineNotes(*data))
        lines.push_back(note.line);
    QCOMPARE(lines, (std::vector<std::int64_t>{3, 4, 5, 6}));
    QCOMPARE(data->leftOut.unrated, std::uint64_t(2));
    QCOMPARE(data->leftOut.unreadable, std::uint64_t(2));
}

void ReaderFaultsTest::oneRatingThatIsNoneCostsItsLineOnly()
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 2; i < 43; ++i)
        text += QByteArray::number(i) + ",1," + (i == 7 ? "five" : i == 9 ? "88888888" : "3") + '\n';
    const auto data = readText(text);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(39));
    QCOMPARE(data->leftOut.unreadable, std::uint64_t(2));
    QCOMPARE(data->scale.max, 3.f);
    const auto notes = lineNotes(*data);
    QCOMPARE(notes.at(0).line, std::int64_t(7));
    QVERIFY(notes.at(0).message.find("five") != std::string::npos);
    QCOMPARE(notes.at(1).line, std::int64_t(9));
    QVERIFY(data->warnings.at(0).message.find("lines 7 and 9") != std::string::npos);
}

void ReaderFaultsTest::bookListsWithFewRatingsAreRead()
{
    // One's own shelves: whatever the share of books without a rating, that is no fault of the file.
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < 100; ++i)
        text += "1," + QByteArray::number(i) + (i % 20 == 0 ? ",4\n" : ",\n");
    const auto data = readText(text);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(5));
    QCOMPARE(data->leftOut.unrated, std::uint64_t(95));
}

void ReaderFaultsTest::notesOnWholeFilesComeFirstAndAreNeverCrowdedOut()
{
    QByteArray text = "user_id,book_id,rating,timestamp\n1,2,9,2019-02-31\n";
    for (int i = 0; i < 12000; ++i)
        text += QByteArray::number(i) + ",1,3,2020-01-0" + QByteArray::number(1 + i % 9) + "\n" +
                QByteArray::number(i) + ",1,3,2020-02-01\n";
    text += "001,1,3,2020-01-01\n";
    const auto data = readText(text);
    QVERIFY(data.ok());
    QCOMPARE(data->warnings.size(), Dataset::kMaxWarnings);
    const auto firstOfLine = std::find_if(data->warnings.begin(), data->warnings.end(),
                                          [](const Warning& note) { return note.line > 0; });
    QVERIFY(
        std::all_of(firstOfLine, data->warnings.end(), [](const Warning& note) { return note.line > 0; }));
    std::string said;
    std::for_each(data->warnings.begin(), firstOfLine, [&](const Warning& note) { said += note.message; });
    // What is known last, after ten thousand lines were named, is there as well.
    for (const char* words : {"1 time of 24,002", "12,000 ratings repeat", "\"1\" and \"001\""})
        QVERIFY2(said.find(words) != std::string::npos, words);
}

void ReaderFaultsTest::daysThatNoCalendarHasAreNoTimes()
{
    const auto data =
        readText("user_id,book_id,rating,date\n1,1,3,2020-02-29\n1,2,3,2019-02-29\n1,3,3,2100-02-29\n"
                 "1,4,3,2019-04-31\n1,5,4,2019-04-30T24:00\n1,6,4,2019-04-30T24:01\n1,7,3,0000-00-10\n"
                 "2,1,3,2020-02-28\n2,2,3,2020-02-28\n2,3,3,2020-02-28\n2,4,3,2020-02-28 23:59:60+05:30\n");
    QVERIFY(data.ok());
    std::vector<std::int64_t> lines;
    for (const Warning& note : lineNotes(*data))
        lines.push_back(note.line);
    QCOMPARE(lines, (std::vector<std::int64_t>{3, 4, 5, 7, 8}));
    // Too many to be slips: said for the file, and nothing else is said of what becomes of them.
    QVERIFY(!data->hasTimes());
    QVERIFY(data->warnings.at(0).message.find("5 times of 11") != std::string::npos);
    QCOMPARE(parseMoment("2019-04-30T24:00"), parseMoment("2019-05-01"));
    QCOMPARE(parseMoment("2020-02-28 23:59:60+05:30"), std::optional<std::int64_t>(1582914600));
    // Python: datetime.strptime(text, "%a %b %d %H:%M:%S %z %Y").timestamp()
    QCOMPARE(parseMoment("Fri Jun 16 00:26:26 -0700 2017"), std::optional<std::int64_t>(1497597986));
    for (const char* none : {"Thu Feb 29 00:26:26 -0700 2017", "Fri Jux 16 00:26:26 -0700 2017",
                             "Fri Jun 16 00:26:26 -0700 17", "Fri Jun 16 00:26:26  0700 2017"})
        QVERIFY2(!parseMoment(none), none);
    QCOMPARE(parseYear("2031"), 2031);
}

void ReaderFaultsTest::latin1IsReadWithAWarning()
{
    const auto data = readText("user_id,book_id,rating\nJos\xe9,\x93Quoted\x94,3\n");
    QVERIFY(data.ok());
    QCOMPARE(data->userIds[0], std::string("Jos\xc3\xa9"));
    QCOMPARE(data->books.ids[0], std::string("\xe2\x80\x9cQuoted\xe2\x80\x9d"));
    QCOMPARE(warningsOf(*data, WarningKind::encoding), 1);
    // Overlong forms and surrogates are no UTF-8 either.
    for (const char* bytes : {"\xc0\xaf", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xe2\x98"})
        QCOMPARE(warningsOf(*readText("user_id,book_id,rating\n" + QByteArray(bytes) + ",1,3\n"),
                            WarningKind::encoding),
                 1);
}

void ReaderFaultsTest::oneCutCharacterLeavesTheOthersWhole()
{
    // What a decoder shows of each, by the Unicode standard's table of replacements (3-8 to 3-11).
    const std::pair<const char*, const char*> faults[] = {
        {"\xc3", "\xef\xbf\xbd"},
        {"\xe2\x98", "\xef\xbf\xbd"},
        {"\xf0\x9f\x93", "\xef\xbf\xbd"},
        {"\x80", "\xef\xbf\xbd"},
        {"\xc0\xaf", "\xef\xbf\xbd\xef\xbf\xbd"},
        {"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
        {"\xf4\x91\x92\x93", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
    };
    const std::string whole =
        "user_id,book_id,rating\nZo\xc3\xab,Caf\xc3\xa9 \xe2\x98\x83,3\nJos\xc3\xa9,\xf0\x9f\x93\x96,4\n";
    for (const auto& [bytes, shown] : faults)
        for (const char* rest : {"", ",b,5", "\xc3\xa9,b,5\n"}) {
            const std::string text = whole + "x" + bytes + rest;
            const auto file = TextFile::fromBytes("r.csv", text);
            QVERIFY(file.ok());
            QCOMPARE(file->encoding(), std::string("UTF-8"));
            QCOMPARE(std::string(file->text()), whole + "x" + shown + rest);
            QCOMPARE(file->firstReplaced(), std::int64_t(4));
            QCOMPARE(file->replaced(), std::uint64_t(std::string_view(shown).size() / 3));
        }
    const auto data = readText(QByteArray::fromStdString(whole + "Ann,b,5\nx\xc3"));
    QVERIFY(data.ok());
    QCOMPARE(std::string(data->userIds[0]), std::string("Zo\xc3\xab"));
    QCOMPARE(data->warnings.at(0).kind, WarningKind::encoding);
    QVERIFY(data->warnings[0].message.find("line 5") != std::string::npos);
    QCOMPARE(data->leftOut.ragged, std::uint64_t(1));
}

void ReaderFaultsTest::longTextsInMessagesEndWithAWholeCharacter()
{
    for (std::string fill; fill.size() < 4; fill += 'a') {
        std::string word = fill;
        for (int i = 0; i < 30; ++i)
            word += "\xe2\x98\x83";
        const auto data = readText(QByteArray::fromStdString("user_id,book_id,rating\n1,2," + word + "\n"));
        QVERIFY(!data);
        const QByteArray text = QByteArray::fromStdString(data.error().text());
        QVERIFY2(QString::fromUtf8(text).toUtf8() == text && text.contains("\xe2\x98\x83..."),
                 text.constData());
        QVERIFY(text.count("\xe2\x98\x83") >= 12);
    }
}

void ReaderFaultsTest::loneQuotesInTabbedFilesAreText()
{
    const auto data = readText("user_id\tbook_id\trating\n1\t\"Heat\t3\n1\t\"q\"\t4\n2\t5\"\t4\n");
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->books.ids, (TextList{"\"Heat", "q", "5\""}));
}

void ReaderFaultsTest::warningsAreCountedBeyondThoseKept()
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < 15000; ++i)
        text += "1,1,3\n";
    const auto data = readText(text);
    QVERIFY(data.ok());
    QCOMPARE(data->ratingCount(), std::size_t(1));
    QCOMPARE(data->duplicates, std::uint64_t(14999));
    QCOMPARE(data->warnings.size(), Dataset::kMaxWarnings);
    QCOMPARE(data->warningCount, std::uint64_t(15000)); // the file's own comes first
}

void ReaderFaultsTest::aLargeFileWithoutALastLineEndKeepsItsLastRating()
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < 20000; ++i)
        text += QByteArray::number(i) + ",1,3\n";
    const auto data = readText(text + "5,77,1");
    QVERIFY(data.ok());
    QCOMPARE(data->ratingCount(), std::size_t(20001));
    QCOMPARE(data->rating.back(), 1.f);
    QCOMPARE(data->warningCount, std::uint64_t(0));
}

// A whole data set in memory: ratings with times, a catalogue with quotes and escapes, readers, genres.
struct Texts {
    QByteArray ratings =
        "user_id,book_id,rating,timestamp\n1,\"a\",3,881250949\n2,b,4.5,2010-01-01\n1,b,2,5\n"
        "\"x \"\"y\"\"\",a,1,7\n1,a,5,9\n";
    QByteArray books = "\"ISBN\";\"Book-Title\";\"Book-Author\";\"Year-Of-Publication\";\"genres\"\r\n"
                       "\"a\";\"The \\\"A\\\"; "
                       "of\r\nb\";\"An\xc3\xa9\";\"2001\";\"x|y\"\r\n\"b\";\"B\";\"\";0;\"fantasy,ya\"\r\n";
    QByteArray users = "user_id\tage\n1\t24\n2\t53\n";
    QByteArray genres = "book_id,genres\na,\"fantasy,teen\"\nb,crime\n";
    QByteArray validation = "user_id,book_id,rating\n2,a,3\n7,c,4\n";

    /// Every part in turn is the one to be damaged.
    QByteArray& part(std::size_t n)
    {
        QByteArray* parts[] = {&ratings, &books, &users, &genres, &validation};
        return *parts[n % 5];
    }
};

/// True where reading gave a consistent data set or an error with words; a crash is what the test is after.
bool survives(const Texts& texts)
{
    const auto view = [](const QByteArray& bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    auto ratings = TextFile::fromBytes("ratings", view(texts.ratings));
    if (!ratings)
        return !ratings.error().message.empty();
    SourceTexts source{*std::move(ratings)};
    const std::pair<std::optional<TextFile>*, const QByteArray*> parts[] = {
        {&source.books, &texts.books},
        {&source.users, &texts.users},
        {&source.genres, &texts.genres},
        {&source.validation, &texts.validation}};
    for (const auto& [file, bytes] : parts) {
        auto opened = TextFile::fromBytes("part", view(*bytes));
        if (!opened)
            return !opened.error().message.empty();
        *file = *std::move(opened);
    }
    const auto data = assembleDataset(source, {}, {});
    if (!data)
        return !data.error().message.empty();
    bool good = data->user.size() == data->ratingCount() && data->book.size() == data->ratingCount() &&
                data->heldOut.size() == data->ratingCount() && data->ratingCount() > 0;
    good = good && (data->time.empty() || data->time.size() == data->ratingCount());
    for (std::size_t row = 0; good && row < data->ratingCount(); ++row)
        good = data->user[row] >= 0 && static_cast<std::size_t>(data->user[row]) < data->userCount() &&
               data->book[row] >= 0 && static_cast<std::size_t>(data->book[row]) < data->bookCount();
    for (const TextColumn& column : data->books.extra)
        good = good && column.values.size() == data->bookCount();
    for (const TextColumn& column : data->userAttributes)
        good = good && column.values.size() == data->userCount();
    return good;
}

void ReaderFaultsTest::noTruncationOfAFileCrashesTheReader()
{
    QVERIFY(survives({}));
    for (std::size_t part = 0; part < 5; ++part)
        for (qsizetype length = 0; length < Texts().part(part).size(); ++length) {
            Texts texts;
            texts.part(part).truncate(length);
            QVERIFY(survives(texts));
        }
}

void ReaderFaultsTest::noDamagedByteCrashesTheReader()
{
    constexpr char kTelling[] = "\"\\,;|\t:\n\r\0 0.-e+\xff\xc3";
    const QByteArray telling(kTelling, sizeof kTelling);
    Random random(1);
    for (std::size_t round = 0; round < 20000; ++round) {
        Texts texts;
        QByteArray& bytes = texts.part(round);
        for (std::uint64_t changes = 1 + random.below(4); changes > 0 && !bytes.isEmpty(); --changes) {
            const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())));
            const char byte = random.below(2) == 0 ? telling[static_cast<qsizetype>(random.below(
                                                         static_cast<std::uint64_t>(telling.size())))]
                                                   : static_cast<char>(random.below(256));
            switch (random.below(3)) {
            case 0:
                bytes[at] = byte;
                break;
            case 1:
                bytes.insert(at, byte);
                break;
            default:
                bytes.remove(at, 1);
            }
        }
        QVERIFY(survives(texts));
    }
}

void ReaderFaultsTest::randomBytesNeverCrashTheReader()
{
    Random random(2);
    for (std::size_t round = 0; round < 3000; ++round) {
        Texts texts;
        QByteArray& bytes = texts.part(round);
        bytes.resize(static_cast<qsizetype>(random.below(200)));
        for (char& byte : bytes)
            byte = static_cast<char>(1 + random.below(round % 2 == 0 ? 255 : 126));
        QVERIFY(survives(texts));
    }
}

QTEST_APPLESS_MAIN(ReaderFaultsTest)
#include "tst_reader_faults.moc"
