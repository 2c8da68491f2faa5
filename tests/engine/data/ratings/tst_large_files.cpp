// SPDX-License-Identifier: GPL-3.0-or-later
// Large files are read by several threads at once. Nothing of that shows: the ratings, their order, the ids
// and the lines that are named are those of the text, which these tests write and know.
#include "engine/data/ratings/repeat_test.h"
#include "engine/data/text/text_file.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QTest>

#include <random>
#include <set>

using namespace shelf;

namespace {

/// What a text should be read as.
struct Expected {
    std::vector<std::string> users;
    std::vector<std::string> books;
    std::vector<float> ratings;
    std::vector<std::int64_t> badLines;
};

QByteArray differenceFrom(const Expected& expected, const Dataset& data)
{
    if (data.ratingCount() != expected.ratings.size())
        return "the number of ratings: " + QByteArray::number(qsizetype(data.ratingCount()));
    std::set<std::string> seen;
    std::vector<std::string> order; // of first appearance
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        if (data.userIds[static_cast<std::size_t>(data.user[row])] != expected.users[row] ||
            data.books.ids[static_cast<std::size_t>(data.book[row])] != expected.books[row] ||
            data.rating[row] != expected.ratings[row])
            return "row " + QByteArray::number(qsizetype(row));
        if (seen.insert(expected.users[row]).second)
            order.push_back(expected.users[row]);
    }
    for (std::size_t user = 0; user < order.size(); ++user)
        if (data.userIds[user] != order[user])
            return "the order of readers";
    std::vector<std::int64_t> bad;
    for (const Warning& note : lineNotes(data))
        if (note.kind == WarningKind::badValue)
            bad.push_back(note.line);
    return bad == expected.badLines ? QByteArray() : QByteArray("the lines that are named");
}

} // namespace

class LargeFilesTest : public QObject {
    Q_OBJECT

private slots:
    void numbersBetweenOtherRows_data();
    void numbersBetweenOtherRows();
    void objectsOfManyLines_data();
    void objectsOfManyLines();
    void aPairThatRepeatsIsFoundWhereverItStands();
    void bytesStandWhereTheyStandInTheFile_data();
    void bytesStandWhereTheyStandInTheFile();
};

void LargeFilesTest::bytesStandWhereTheyStandInTheFile_data()
{
    QTest::addColumn<int>("size");
    constexpr int kPiece = 1 << 21; // what a thread reads
    constexpr int kHead = 1024;     // what is read before, to tell what the file is
    for (const int pieces : {1, 2, 3})
        for (const int more : {-1, 0, 1})
            for (const int head : {0, kHead})
                QTest::addRow("%d pieces%+d%+d", pieces, more, head) << pieces * kPiece + more + head;
}

void LargeFilesTest::bytesStandWhereTheyStandInTheFile()
{
    QFETCH(int, size);
    QByteArray text;
    text.reserve(size + 16);
    while (text.size() < size) // no two lines are alike
        text += QByteArray::number(text.size()) + '\n';
    text.truncate(size);
    const TextFolder folder;
    const auto file = TextFile::open(folder.write("numbers.txt", text));
    QVERIFY2(file, file ? "" : file.error().text().c_str());
    QVERIFY(file->isWhole());
    QVERIFY(file->text() == std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

void LargeFilesTest::numbersBetweenOtherRows_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("every");
    QTest::newRow("only numbers") << QByteArray("\n") << 0;
    QTest::newRow("lines of Windows") << QByteArray("\r\n") << 0;
    QTest::newRow("another row now and then") << QByteArray("\n") << 9973;
    QTest::newRow("every fourth row") << QByteArray("\n") << 4;
}

void LargeFilesTest::numbersBetweenOtherRows()
{
    QFETCH(QByteArray, end);
    QFETCH(int, every);
    constexpr int kRows = 120'000;
    QByteArray text = "user_id,book_id,rating" + end;
    Expected expected;
    std::int64_t line = 1;
    const auto rate = [&](const std::string& user, const std::string& book, int rating) {
        expected.users.push_back(user);
        expected.books.push_back(book);
        expected.ratings.push_back(static_cast<float>(rating));
    };
    for (int i = 0; i < kRows; ++i) {
        // Every pair once: 400 readers in an order of their own, 300 books.
        const int user = (i % 400) * 7 % 400 + 10;
        const int book = (i / 400 * 11) % 300 + 1'000'000;
        const int rating = 1 + (i * 13) % 5;
        const int kind = every > 0 && i % every == every - 1 ? 1 + i / every % 5 : 0;
        ++line;
        const QByteArray plain =
            QByteArray::number(user) + ',' + QByteArray::number(book) + ',' + QByteArray::number(rating);
        if (kind == 0 || kind == 5) {
            text += plain + end;
            rate(std::to_string(user), std::to_string(book), rating);
        } else if (kind == 1) { // a line that says nothing before it
            text += end + plain + end;
            ++line;
            rate(std::to_string(user), std::to_string(book), rating);
        } else if (kind == 2) {
            text += QByteArray::number(user) + ',' + QByteArray::number(book) + ",x" + end;
            expected.badLines.push_back(line);
        } else if (kind == 3) { // an id of two lines
            text += "\"n" + QByteArray::number(i) + end + "x\"," + QByteArray::number(book) + ",4" + end;
            rate("n" + std::to_string(i) + end.toStdString() + "x", std::to_string(book), 4);
            ++line;
        } else if (kind == 4) {
            text += "u" + QByteArray::number(i) + ',' + QByteArray::number(book) + ",4.5" + end;
            rate("u" + std::to_string(i), std::to_string(book), 0);
            expected.ratings.back() = 4.5f;
        }
    }
    const auto data = readText(text);
    QVERIFY2(data.ok(), whyNot(data));
    QCOMPARE(differenceFrom(expected, *data), QByteArray());
}

void LargeFilesTest::objectsOfManyLines_data()
{
    QTest::addColumn<bool>("isList");
    QTest::newRow("an object a line") << false;
    QTest::newRow("a list of objects over several lines") << true;
}

void LargeFilesTest::objectsOfManyLines()
{
    QFETCH(bool, isList);
    QByteArray text = isList ? "[\n" : "";
    Expected expected;
    std::int64_t line = isList ? 1 : 0;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray user = "A" + QByteArray::number((i % 200) * 3 % 200);
        const QByteArray book = "B" + QByteArray::number(i / 200);
        const QByteArray about = "\"text\": \"" + QByteArray(i % 300, 'x') + "\\n{\\\"\"";
        const bool isDamaged = !isList && i % 4999 == 4998;
        ++line;
        if (isList) {
            text += "{\"user_id\": \"" + user + "\",\n" + about + ", \"asin\": \"" + book +
                    "\",\n \"rating\": " + QByteArray::number(1 + i % 5) + "}" +
                    (i < 19'999 ? ",\n" : "\n]\n");
            line += 2;
        } else {
            text += "{\"user_id\": \"" + user + "\", " + about + ", \"asin\": \"" + book +
                    "\", \"rating\": " + (isDamaged ? QByteArray("}") : QByteArray::number(1 + i % 5) + "}") +
                    '\n';
        }
        if (isDamaged) {
            expected.badLines.push_back(line);
            continue;
        }
        expected.users.push_back(user.toStdString());
        expected.books.push_back(book.toStdString());
        expected.ratings.push_back(static_cast<float>(1 + i % 5));
    }
    const TextFolder folder;
    const auto data = readPath(folder.write("reviews.json", text));
    QVERIFY2(data.ok(), whyNot(data));
    QCOMPARE(differenceFrom(expected, *data), QByteArray());
}

void LargeFilesTest::aPairThatRepeatsIsFoundWhereverItStands()
{
    std::mt19937 random(4);
    for (const std::size_t pairs : {1u, 2u, 100u, 40'000u, 300'000u}) {
        constexpr std::size_t kUsers = 5000;
        constexpr std::size_t kBooks = 700;
        std::set<std::pair<std::int32_t, std::int32_t>> once;
        std::vector<std::int32_t> user;
        std::vector<std::int32_t> book;
        while (user.size() < pairs) {
            // Some readers rate most books.
            const auto u = static_cast<std::int32_t>(random() % (random() % 2 ? kUsers : kUsers / 9));
            const auto b = static_cast<std::int32_t>(random() % kBooks);
            if (once.emplace(u, b).second) {
                user.push_back(u);
                book.push_back(b);
            }
        }
        QVERIFY(!anyPairRepeats(user, book, kUsers, kBooks));
        for (int again = 0; pairs > 1 && again < 20; ++again) {
            const std::size_t from = random() % pairs;
            const std::size_t to = (from + 1 + random() % (pairs - 1)) % pairs;
            const auto before = std::pair(user[to], book[to]);
            user[to] = user[from];
            book[to] = book[from];
            QVERIFY(anyPairRepeats(user, book, kUsers, kBooks));
            std::tie(user[to], book[to]) = before;
        }
    }
    // The last number that a pair can be.
    const std::vector<std::int32_t> last{65'534, 65'534};
    QVERIFY(anyPairRepeats(last, last, 65'535, 65'535));
    QVERIFY(!anyPairRepeats(std::vector<std::int32_t>{65'534, 65'533}, last, 65'535, 65'535));
}

QTEST_APPLESS_MAIN(LargeFilesTest)
#include "tst_large_files.moc"
