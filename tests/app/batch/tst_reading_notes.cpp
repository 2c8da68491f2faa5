// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that read data say of them, and how their options overrule it.
#include "tests/app/batch_call.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1Char>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTemporaryDir>
#include <QTest>

class TestReadingNotes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void trainingsSayWhatWasAssumedBeforeTheyBegin_data();
    void trainingsSayWhatWasAssumedBeforeTheyBegin();
    void infoListsWhatWasLeftOutAndAssumed();
    void noRatingOverrulesTheFile();
    void infoSaysHowTheFilesWereUnderstood();
    void columnsCanBeSaid();
    void withoutRatingsModelsThatRankAreTrained();
    void withoutRatingsNoStarsAreShown();
    void quarterStarsAreWrittenExactly();
    void ratedBooksAreToldFromTheCatalogue();
    void theOverviewCountsEveryRating();

private:
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestReadingNotes::initTestCase()
{
    // 300 ratings from 2 to 10, every fifth -1; one line that says nothing.
    QFile file(path("odd.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < 300; ++i)
        text += QByteArray::number(i % 30) + ',' + QByteArray::number(i / 10) + ',' +
                QByteArray::number(i % 5 == 4 ? -1 : 2 + 2 * (i / 5 % 5)) + '\n';
    file.write(text + "1,99,many\n");
}

void TestReadingNotes::trainingsSayWhatWasAssumedBeforeTheyBegin_data()
{
    QTest::addColumn<QStringList>("call");
    const auto row = [](const char* words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '));
    };
    row("train --preset biased-mf --epochs 1 --out");
    row("search --preset biased-mf --trials 1 --out");
    row("leaderboard --presets bias --markdown");
}

void TestReadingNotes::trainingsSayWhatWasAssumedBeforeTheyBegin()
{
    QFETCH(QStringList, call);
    const BatchCall done =
        callProgram(call + QStringList{path(call[0].toLatin1().constData()), path("odd.csv")});
    QVERIFY2(done.exit == 0, done.err.constData());
    const auto unrated = done.err.indexOf("60 ratings of -1 mean");
    QVERIFY2(unrated >= 0 && done.err.indexOf("odd.csv: 1 line of 301 makes no sense") >= 0,
             done.err.constData());
    const auto begun = done.err.indexOf("baseline");
    QVERIFY2(begun < 0 || unrated < begun, done.err.constData());
    QVERIFY(!done.err.contains("odd.csv:302")); // the lines themselves are info's
}

void TestReadingNotes::infoListsWhatWasLeftOutAndAssumed()
{
    const BatchCall call = callProgram({QStringLiteral("info"), QStringLiteral("--json"), path("odd.csv")});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonObject facts = call.json();
    QCOMPARE(facts[QStringLiteral("ratings")].toInt(), 240);
    QCOMPARE(facts[QStringLiteral("scale")].toArray(), (QJsonArray{2, 10}));
    QCOMPARE(facts[QStringLiteral("left_out")].toObject(), (QJsonObject{{QStringLiteral("unrated"), 60},
                                                                        {QStringLiteral("unreadable"), 1},
                                                                        {QStringLiteral("ragged"), 0},
                                                                        {QStringLiteral("swallowed"), 0},
                                                                        {QStringLiteral("duplicates"), 0}}));
    QCOMPARE(facts[QStringLiteral("assumptions")].toArray().size(), 1);
    const QJsonArray warnings = facts[QStringLiteral("warnings")].toArray();
    QCOMPARE(warnings.size(), 3);
    QCOMPARE(warnings[0].toObject()[QStringLiteral("line")].toInt(), 0);
    QCOMPARE(warnings[2].toObject()[QStringLiteral("line")].toInt(), 302);
    QVERIFY(call.err.contains("60 ratings of -1"));
}

void TestReadingNotes::noRatingOverrulesTheFile()
{
    const auto ratings = [&](const char* values) {
        const BatchCall call = callProgram({QStringLiteral("info"), QStringLiteral("--json"), path("odd.csv"),
                                            QStringLiteral("--no-rating"), QString::fromLatin1(values)});
        return call.exit == 0 ? call.json()[QStringLiteral("ratings")].toInt() : -call.exit;
    };
    QCOMPARE(ratings("none"), 300);
    QCOMPARE(ratings("-1"), 240);
    QCOMPARE(ratings("-1,2"), 240 - 48);
    QCOMPARE(ratings("-1,two"), -2);
    QCOMPARE(ratings(","), -2);
}

void TestReadingNotes::infoSaysHowTheFilesWereUnderstood()
{
    write("r.csv", "User-ID;ISBN;Book-Rating;Seen\n1;0441172717;4,5;26/11/2022\n2;080442957x;3,5;7/8/2022\n");
    write("b.csv", "isbn,name\n9780441172719,Dune\n080442957X,B\n");
    const BatchCall call =
        callProgram({QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--ratings"),
                     path("r.csv"), QStringLiteral("--books"), path("b.csv"), QStringLiteral("--time-column"),
                     QStringLiteral("seen"), QStringLiteral("--title-column"), QStringLiteral("2")});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonObject facts = call.json();
    QCOMPARE(facts[QStringLiteral("columns")].toObject(),
             (QJsonObject{{QStringLiteral("user"), QStringLiteral("User-ID")},
                          {QStringLiteral("book"), QStringLiteral("ISBN")},
                          {QStringLiteral("rating"), QStringLiteral("Book-Rating")},
                          {QStringLiteral("time"), QStringLiteral("Seen")},
                          {QStringLiteral("title"), QStringLiteral("name")}}));
    QCOMPARE(facts[QStringLiteral("join")].toObject(),
             (QJsonObject{{QStringLiteral("column"), QStringLiteral("isbn")},
                          {QStringLiteral("coverage"), 1.0},
                          {QStringLiteral("by"), QStringLiteral("isbn")}}));
    const QJsonArray assumed = facts[QStringLiteral("assumptions")].toArray();
    QCOMPARE(assumed.size(), 3);
    QVERIFY(assumed[0].toString().contains(QLatin1String("day, month, year")));
    QVERIFY(assumed[1].toString().contains(QLatin1String("decimal comma")));
    QVERIFY(assumed[2].toString().contains(QLatin1String("compared as ISBNs")));
    QVERIFY(facts[QStringLiteral("times")].toBool());
}

void TestReadingNotes::columnsCanBeSaid()
{
    write("bare.csv", "b1,u1,3\nb1,u2,4\nb2,u1,5\n");
    const auto info = [&](const QStringList& more) {
        return callProgram(QStringList{QStringLiteral("info"), QStringLiteral("--json"), path("bare.csv")} +
                           more);
    };
    const QJsonObject usual = info({}).json();
    QCOMPARE(usual[QStringLiteral("columns")][QStringLiteral("user")].toString(), QStringLiteral("column 1"));
    QVERIFY(usual[QStringLiteral("join")].isNull());
    const QJsonObject said = info({QStringLiteral("--user-column"), QStringLiteral("2"),
                                   QStringLiteral("--book-column"), QStringLiteral("1")})
                                 .json();
    QCOMPARE(said[QStringLiteral("columns")][QStringLiteral("user")].toString(), QStringLiteral("column 2"));
    const BatchCall wrong = info({QStringLiteral("--user-column"), QStringLiteral("9")});
    QCOMPARE(wrong.exit, 2);
    QVERIFY2(wrong.err.contains("There is no column \"9\""), wrong.err.constData());
    QCOMPARE(info({QStringLiteral("--time-unit"), QStringLiteral("weeks")}).exit, 2);
}

void TestReadingNotes::withoutRatingsModelsThatRankAreTrained()
{
    QByteArray text = "user_id,book_id\n";
    for (int i = 0; i < 200; ++i)
        text += QByteArray::number(i % 20) + ',' + QByteArray::number((i * i / 3 + i) % 31) + '\n';
    write("taken.csv", text);
    const auto train = [&](const QStringList& more) {
        return callProgram(QStringList{QStringLiteral("train"), path("taken.csv"), QStringLiteral("--out"),
                                       path("taken.shelf"), QStringLiteral("--force"),
                                       QStringLiteral("--epochs"), QStringLiteral("2")} +
                           more);
    };
    for (const char* preset : {"ease", "ials", "bpr", "item-knn"}) {
        const BatchCall done = train({QStringLiteral("--preset"), QString::fromLatin1(preset)});
        QVERIFY2(done.exit == 0, done.err.constData());
        QVERIFY2(done.err.contains("every line counts as a book"), done.err.constData());
        QVERIFY2(!done.err.contains("nan") && !done.out.contains("nan"), done.out.constData());
        // Stars that there are not cannot be off; what is measured is the order.
        QVERIFY2(done.out.contains("NDCG") && !done.out.contains("RMSE"), done.out.constData());
    }
    const BatchCall stars = train({QStringLiteral("--preset"), QStringLiteral("biased-mf")});
    QCOMPARE(stars.exit, 2);
    QVERIFY2(stars.err.contains("learns stars") && stars.err.contains("ials"), stars.err.constData());
    const BatchCall usual = train({});
    QVERIFY2(usual.exit == 0, usual.err.constData());
    QVERIFY2(usual.err.contains("The preset is ials"), usual.err.constData());
}

void TestReadingNotes::withoutRatingsNoStarsAreShown()
{
    QByteArray text = "user_id,book_id\n";
    for (int i = 0; i < 600; ++i)
        text += QByteArray::number(i % 20) + ',' + QByteArray::number((i * i / 3 + i) % 61) + '\n';
    write("taken.csv", text);
    const auto call = [&](const char* words, const QStringList& more = {}) {
        return callProgram(QString::fromLatin1(words).split(QLatin1Char(' ')) + more);
    };
    const BatchCall info = call("info --json", {path("taken.csv")});
    QVERIFY(info.json()[QStringLiteral("scale")].isNull() &&
            info.json()[QStringLiteral("only_taken")].toBool());
    QVERIFY(call("info", {path("taken.csv")}).out.contains("none: books that were taken"));
    QCOMPARE(call("train --preset item-knn --force --quiet --out", {path("k.shelf"), path("taken.csv")}).exit,
             0);
    const BatchCall books = call("recommend --user 3", {path("k.shelf")});
    QVERIFY2(books.out.contains("Books taken: ") && !books.out.contains("liked") &&
                 !books.out.contains("rating") && !books.out.contains("1.0"),
             books.out.constData());
    const QString folder = path("taken");
    QCOMPARE(call("train --preset ials --epochs 1 --quiet --out", {path("v.shelf"), path("taken.csv")}).exit,
             0);
    for (const char* what : {"projector", "report", "html"})
        QCOMPARE(call("export --quiet --what",
                      {QString::fromLatin1(what), QStringLiteral("--out"), folder, path("v.shelf")})
                     .exit,
                 0);
    const QByteArray report = read("taken/report.html");
    QVERIFY(report.contains("none: books that were taken") && report.contains("books taken"));
    QVERIFY(!report.contains("1.0 to 1.0") && !report.contains(">1.0<"));
    QVERIFY(read("taken/map.html").contains("\"means\":[null,null,"));
    const QList<QByteArray> lines = read("taken/meta.tsv").trimmed().split('\n');
    QVERIFY(lines.size() > 30 && lines[1].split('\t').size() == 7);
    QVERIFY(std::all_of(lines.begin() + 1, lines.end() - 1,
                        [](const QByteArray& line) { return line.split('\t').value(5).isEmpty(); }));
    // Neighborhoods predict ratings where there are some; here they only rank.
    const BatchCall search =
        call("search --preset item-knn --trials 2 --json --out", {path("s.json"), path("taken.csv")});
    QVERIFY2(search.exit == 0, search.err.constData());
    QCOMPARE(search.json()[QStringLiteral("objective")].toString(), QStringLiteral("ndcg@10"));
    const BatchCall wrong = call("search --preset item-knn --trials 2 --objective rmse --out",
                                 {path("t.json"), path("taken.csv")});
    QCOMPARE(wrong.exit, 2);
    QVERIFY2(wrong.err.contains("These data have no ratings"), wrong.err.constData());
    const BatchCall all = call("leaderboard --presets bias,biased-mf,mf,item-knn", {path("taken.csv")});
    QVERIFY2(all.exit == 0, all.err.constData());
    QCOMPARE(all.err.count("how it was liked"), 1);
    QVERIFY2(all.out.contains("bias, biased-mf, mf: it learns stars"), all.out.constData());
    QVERIFY2(!all.err.contains("Choose a model"), all.err.constData());
    QCOMPARE(call("leaderboard --presets bias,mf", {path("taken.csv")}).exit, 2);
}

void TestReadingNotes::quarterStarsAreWrittenExactly()
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < 200; ++i)
        text += QByteArray::number(i % 20) + ',' + QByteArray::number(i / 5) + ',' +
                QByteArray::number(0.25 * (1 + i % 19)) + '\n';
    write("quarters.csv", text);
    const BatchCall info = callProgram({QStringLiteral("info"), path("quarters.csv")});
    QVERIFY2(info.out.contains("0.25 to 4.75"), info.out.constData());
    QCOMPARE(callProgram({QStringLiteral("train"), QStringLiteral("--preset"), QStringLiteral("bias"),
                          QStringLiteral("--out"), path("q.shelf"), path("quarters.csv")})
                 .exit,
             0);
    // Reader 4's ratings are every twentieth from the fifth: 0.25 times 5, 6, 7, ... as i % 19 goes.
    const BatchCall books = callProgram(
        {QStringLiteral("recommend"), path("q.shelf"), QStringLiteral("--user"), QStringLiteral("4")});
    for (const char* rating : {"1.25", "1.5", "1.75", "2.0"})
        QVERIFY2(books.out.contains(rating), books.out.constData());
}

void TestReadingNotes::ratedBooksAreToldFromTheCatalogue()
{
    write("some.csv", "user_id,book_id,rating\n1,1,3\n1,2,4\n2,1,5\n");
    write("many.csv", "book_id,title\n1,One\n2,Two\n3,Three\n4,Four\n5,Five\n");
    const QStringList asked{QStringLiteral("info"), QStringLiteral("--ratings"), path("some.csv"),
                            QStringLiteral("--books"), path("many.csv")};
    const BatchCall info = callProgram(asked + QStringList{QStringLiteral("--json")});
    QCOMPARE(info.json()[QStringLiteral("books")].toInt(), 5);
    QCOMPARE(info.json()[QStringLiteral("rated_books")].toInt(), 2);
    QCOMPARE(info.json()[QStringLiteral("density")].toDouble(), 0.75);
    const BatchCall said = callProgram(asked);
    QVERIFY2(said.out.contains("2 rated, of 5 in the catalogue"), said.out.constData());
}

void TestReadingNotes::theOverviewCountsEveryRating()
{
    QByteArray text = "user_id,book_id,rating,timestamp\n";
    int fives = 0;
    for (int i = 0; i < 400; ++i) {
        const int user = i < 30 ? 0 : 1 + i % 17; // reader 0 gives 30 books the same
        const int rating = i < 30 ? 5 : 1 + i % 5;
        fives += rating == 5;
        text += QByteArray::number(user) + ',' + QByteArray::number(i) + ',' + QByteArray::number(rating) +
                ',' + QByteArray::number(1577880000 + i * 86400LL) + '\n'; // from 2020-01-01
    }
    write("spread.csv", text);
    const BatchCall call = callProgram(
        {QStringLiteral("info"), QStringLiteral("--overview"), QStringLiteral("--json"), path("spread.csv")});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonObject overview = call.json()[QStringLiteral("overview")].toObject();
    const auto sum = [](const QJsonArray& bars) {
        int all = 0;
        for (const QJsonValue& bar : bars)
            all += bar[QStringLiteral("count")].toInt();
        return all;
    };
    const QJsonArray stars = overview[QStringLiteral("stars")].toArray();
    QCOMPARE(sum(stars), 400);
    QCOMPARE(stars.last()[QStringLiteral("count")].toInt(), fives);
    const QJsonObject activity = overview[QStringLiteral("activity")].toObject();
    QCOMPARE(activity[QStringLiteral("unit")].toString(), QStringLiteral("month"));
    QCOMPARE(activity[QStringLiteral("time_zone")].toString(), QStringLiteral("UTC"));
    QCOMPARE(sum(activity[QStringLiteral("bars")].toArray()), 400);
    QCOMPARE(activity[QStringLiteral("bars")].toArray()[1][QStringLiteral("count")].toInt(), 29);
    QCOMPARE(sum(overview[QStringLiteral("readers")][QStringLiteral("bars")].toArray()), 18);
    const QJsonObject suspects = overview[QStringLiteral("suspects")].toObject();
    QCOMPARE(suspects[QStringLiteral("count")].toInt(), 1);
    QCOMPARE(suspects[QStringLiteral("readers")][0][QStringLiteral("user")].toString(), QStringLiteral("0"));
    const BatchCall said =
        callProgram({QStringLiteral("info"), QStringLiteral("--overview"), path("spread.csv")});
    QVERIFY2(said.out.contains("all 30 ratings are 5.0") && said.out.contains("2020-02") &&
                 said.out.contains("Gini"),
             said.out.constData());
}

QTEST_GUILESS_MAIN(TestReadingNotes)
#include "tst_reading_notes.moc"
