// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/trained_sample.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

/// What the command line says of a run that is there.
class TestBatchAnswers : public TrainedSample {
    Q_OBJECT

private slots:
    void initTestCase() { makeSample(); }
    void neighborsEqualBruteForceOverExportedVectors();
    void recommendationsLeaveOutRatedBooksAndComeBestFirst();
    void aListIsTheSameFromAPartOfTheRunAndFromAllOfIt_data();
    void aListIsTheSameFromAPartOfTheRunAndFromAllOfIt();
    void ofManyRatedBooksTheHighestAreShown();
    void newReaderGetsBooksFromAFileOfRatings();
    void wrongReaderFileIsRefusedWithItsLine();
    void unknownIdsAreNamed();
    void oneIsSaidAsOne();
    void mapWritesALineABookAndSharesThatAddUpToOne();
    void evaluateOnOtherDataCountsWhatIsNew();
    void rankingProtocolsPrintTheirKeys();
    void compareShowsRunsSideBySide();
};

void TestBatchAnswers::neighborsEqualBruteForceOverExportedVectors()
{
    const QString folder = path("projector");
    QCOMPARE(callProgram(words("export --what projector --out") + QStringList{folder, m_run}).exit, 0);
    const auto vectors = table(folder + QStringLiteral("/vecs.tsv"), '\t');
    auto meta = table(folder + QStringLiteral("/meta.tsv"), '\t');
    const auto idColumn = meta[0].indexOf("book_id");
    meta.removeFirst();
    QCOMPARE(meta.size(), vectors.size());
    QCOMPARE(vectors[0].size(), 15);
    const auto cosine = [&](qsizetype a, qsizetype b) {
        double ab = 0, aa = 0, bb = 0;
        for (qsizetype d = 0; d < vectors[a].size(); ++d) {
            const double x = vectors[a][d].toDouble(), y = vectors[b][d].toDouble();
            ab += x * y;
            aa += x * x;
            bb += y * y;
        }
        return ab / std::sqrt(aa * bb);
    };
    constexpr qsizetype kBook = 17;
    QList<std::pair<double, qsizetype>> all;
    for (qsizetype b = 0; b < vectors.size(); ++b)
        if (b != kBook)
            all.append({1 - cosine(kBook, b), b});
    std::sort(all.begin(), all.end());
    const BatchCall call = callProgram(words("neighbors --json --top 5 --book") +
                                       QStringList{QString::fromUtf8(meta[kBook][idColumn]), m_run});
    QVERIFY2(call.exit == 0, call.err.constData());
    QCOMPARE(call.json()[QStringLiteral("metric")].toString(), QStringLiteral("cosine"));
    const QJsonArray near = call.json()[QStringLiteral("neighbors")].toArray();
    QCOMPARE(near.size(), 5);
    for (int i = 0; i < 5; ++i) {
        const QJsonObject one = near[i].toObject();
        QCOMPARE(one[QStringLiteral("rank")].toInt(), i + 1);
        QCOMPARE(one[QStringLiteral("book")].toString(), QString::fromUtf8(meta[all[i].second][idColumn]));
        QVERIFY(std::abs(one[QStringLiteral("distance")].toDouble() - all[i].first) < 1e-5);
        QVERIFY(!one[QStringLiteral("title")].toString().isEmpty());
    }
}

void TestBatchAnswers::recommendationsLeaveOutRatedBooksAndComeBestFirst()
{
    const auto rows = table(path("lib/ratings.csv"), ',');
    const auto user = rows[0].indexOf("user_id");
    const auto book = rows[0].indexOf("book_id");
    const QByteArray reader = rows[40][user];
    QSet<QString> own;
    for (int i = 1; i < rows.size(); ++i)
        if (rows[i][user] == reader)
            own.insert(QString::fromUtf8(rows[i][book]));
    const BatchCall onlyNew = callProgram(words("recommend --json --top 20 --without-held-out --user") +
                                          QStringList{QString::fromUtf8(reader), m_run});
    QVERIFY2(onlyNew.exit == 0, onlyNew.err.constData());
    for (const QJsonValue& one : onlyNew.json()[QStringLiteral("recommended")].toArray())
        QVERIFY(!own.contains(one.toObject()[QStringLiteral("book")].toString()));
    const BatchCall call = callProgram(words("recommend --json --top 20 --explain --user") +
                                       QStringList{QString::fromUtf8(reader), m_run});
    QVERIFY2(call.exit == 0, call.err.constData());
    QSet<QString> rated, heldOut;
    for (const QJsonValue& one : call.json()[QStringLiteral("rated")].toArray()) {
        const QString id = one.toObject()[QStringLiteral("book")].toString();
        rated.insert(id);
        if (one.toObject()[QStringLiteral("held_out")].toBool())
            heldOut.insert(id);
    }
    QCOMPARE(rated, own);
    const QJsonArray best = call.json()[QStringLiteral("recommended")].toArray();
    QCOMPARE(best.size(), 20);
    double last = 1e9;
    for (const QJsonValue& one : best) {
        // The model has not seen held-out ratings: those books may be found, and are marked.
        const QString id = one.toObject()[QStringLiteral("book")].toString();
        QVERIFY(!own.contains(id) || heldOut.contains(id));
        QCOMPARE(one.toObject()[QStringLiteral("hit")].toBool(), heldOut.contains(id));
        QVERIFY(one.toObject()[QStringLiteral("score")].toDouble() <= last);
        last = one.toObject()[QStringLiteral("score")].toDouble();
        double weight = 1e9;
        for (const QJsonValue& reason : one.toObject()[QStringLiteral("because")].toArray()) {
            QVERIFY(own.contains(reason.toObject()[QStringLiteral("book")].toString()));
            QVERIFY(reason.toObject()[QStringLiteral("weight")].toDouble() <= weight);
            weight = reason.toObject()[QStringLiteral("weight")].toDouble();
        }
    }
}

void TestBatchAnswers::aListIsTheSameFromAPartOfTheRunAndFromAllOfIt_data()
{
    QTest::addColumn<QString>("options");
    for (const char* options :
         {"--explain", "--top 30 --include-seen --include-untrained", "--diversity 0.7", "--min-ratings 3",
          "--years 1950..2000", "--author a", "--without-editions --one-per-author", "--with"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

/// Readers who are alike are found in all ratings only.
void TestBatchAnswers::aListIsTheSameFromAPartOfTheRunAndFromAllOfIt()
{
    QFETCH(const QString, options);
    const auto rows = table(path("lib/ratings.csv"), ',');
    const auto user = rows[0].indexOf("user_id");
    QStringList call = words("recommend --json") + options.split(u' ');
    if (options == QStringLiteral("--with"))
        call << QString::fromUtf8(rows[90][user]);
    call << QStringLiteral("--user") << QString::fromUtf8(rows[40][user]) << m_run;
    const BatchCall part = callProgram(call);
    const BatchCall whole = callProgram(call + words("--similar 2"));
    QVERIFY2(part.exit == 0 && whole.exit == 0, part.err.constData());
    QJsonObject expected = whole.json();
    QCOMPARE(expected.take(QStringLiteral("similar")).toArray().size(), 2);
    expected.remove(QStringLiteral("likeness"));
    QVERIFY(!expected[QStringLiteral("recommended")].toArray().isEmpty());
    QCOMPARE(part.json(), expected);
}

void TestBatchAnswers::ofManyRatedBooksTheHighestAreShown()
{
    const auto rows = table(path("lib/ratings.csv"), ',');
    QHash<QByteArray, int> counts;
    for (int i = 1; i < rows.size(); ++i)
        ++counts[rows[i][rows[0].indexOf("user_id")]];
    const auto many = std::find_if(counts.cbegin(), counts.cend(), [](int count) { return count > 20; });
    QVERIFY(many != counts.cend());
    const BatchCall call = callProgram(
        {QStringLiteral("recommend"), m_run, QStringLiteral("--user"), QString::fromUtf8(many.key())});
    const QByteArray said = "Rated books: " + QByteArray::number(many.value()) + ", the 20 rated highest:\n";
    QVERIFY2(call.out.contains(said), call.out.constData());
}

void TestBatchAnswers::newReaderGetsBooksFromAFileOfRatings()
{
    const auto rows = table(path("lib/ratings.csv"), ',');
    const auto book = rows[0].indexOf("book_id");
    writeText(path("me.csv"), "item_id,rating\n" + rows[1][book] + ",5\nnot-a-book,4\n" + rows[1][book] +
                                  ",2\n" + rows[1][book] + ",many\n" + rows[1][book] + ",\n");
    const BatchCall call =
        callProgram(words("recommend --json --reader") + QStringList{path("me.csv"), m_run});
    QVERIFY2(call.exit == 0, call.err.constData());
    QVERIFY(call.err.contains("not-a-book"));
    QVERIFY(call.err.contains("me.csv:5: The rating 'many'") && call.err.contains("me.csv:6: "));
    const QJsonArray rated = call.json()[QStringLiteral("rated")].toArray();
    QCOMPARE(rated.size(), 1); // the last rating of a book counts
    QCOMPARE(rated[0].toObject()[QStringLiteral("rating")].toDouble(), 2.0);
    QCOMPARE(call.json()[QStringLiteral("recommended")].toArray().size(), 10);
}

void TestBatchAnswers::wrongReaderFileIsRefusedWithItsLine()
{
    const auto refused = [&](const QByteArray& text, const QByteArray& said) {
        writeText(path("me.csv"), text);
        const BatchCall call = callProgram(words("recommend --reader") + QStringList{path("me.csv"), m_run});
        return call.exit == 1 && call.err.contains(said) && call.out.isEmpty();
    };
    QVERIFY(refused("item_id,rating\n1,4\n2,many\n3,most\n", "me.csv:3"));
    QVERIFY(refused("item_id,rating\n1,40\n", "me.csv:2"));
    QVERIFY(refused("item_id,opinion\n1,4\n", "me.csv:1"));
    QVERIFY(refused("", "empty"));
    QVERIFY(refused("item_id,rating\n1,\n", "no ratings"));
}

void TestBatchAnswers::unknownIdsAreNamed()
{
    const BatchCall reader = callProgram(
        {QStringLiteral("recommend"), m_run, QStringLiteral("--user"), QStringLiteral("no-such-reader")});
    QCOMPARE(reader.exit, 1);
    QVERIFY(reader.err.contains("no-such-reader"));
    const BatchCall book = callProgram(
        {QStringLiteral("neighbors"), m_run, QStringLiteral("--book"), QStringLiteral("no-such-book")});
    QCOMPARE(book.exit, 1);
    QVERIFY(book.err.contains("no-such-book"));
}

void TestBatchAnswers::oneIsSaidAsOne()
{
    const BatchCall call = callProgram(words("train --sample --sample-books 30 --sample-users 20 "
                                             "--sample-ratings 200 --preset mf --epochs 1 --out") +
                                       QStringList{path("one.shelf")});
    QVERIFY2(call.exit == 0, call.err.constData());
    QVERIFY2(call.out.contains(" 1 epoch in ") && !call.out.contains("1 epochs"), call.out.constData());
}

void TestBatchAnswers::mapWritesALineABookAndSharesThatAddUpToOne()
{
    const BatchCall call =
        callProgram(words("map --json --method pca --dims 3 --out") + QStringList{path("m.tsv"), m_run});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonObject map = call.json();
    QCOMPARE(map[QStringLiteral("points")].toInt(), 120);
    QCOMPARE(map[QStringLiteral("dims")].toInt(), 3);
    QVERIFY(map[QStringLiteral("seconds")].isDouble());
    double sum = 0, last = 1;
    for (const QJsonValue& share : map[QStringLiteral("explained_variance")].toArray()) {
        QVERIFY(share.toDouble() <= last);
        last = share.toDouble();
        sum += last;
    }
    QVERIFY(std::abs(sum - 1) < 1e-6);
    const auto rows = table(path("m.tsv"), '\t');
    QCOMPARE(rows.size(), 121);
    QCOMPARE(rows[0].size(), 5);
}

void TestBatchAnswers::evaluateOnOtherDataCountsWhatIsNew()
{
    // Two readers and a book that the run does not know; one rating that it was trained on or has held out.
    writeText(path("other.csv"), "user_id,book_id,rating\nnew-1,1,4\nnew-2,2,5\nnew-1,new-book,3\n");
    const BatchCall call =
        callProgram(words("evaluate --json --ratings") + QStringList{path("other.csv"), m_run});
    QVERIFY2(call.exit == 0, call.err.constData());
    QCOMPARE(call.json()[QStringLiteral("held_out")].toInt(), 3);
    QVERIFY2(call.err.contains("2 readers") && call.err.contains("1 book"), call.err.constData());
}

void TestBatchAnswers::rankingProtocolsPrintTheirKeys()
{
    for (const char* protocol : {"full", "sampled"}) {
        const BatchCall call =
            callProgram(words("evaluate --json --protocol") + words(protocol) + QStringList{m_run});
        QVERIFY2(call.exit == 0, call.err.constData());
        for (const char* key : {"hr@10", "ndcg@10", "recall@10", "mrr", "auc", "coverage"}) {
            const QJsonValue value = call.json()[QLatin1String(key)];
            QVERIFY2(value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1, key);
        }
    }
}

void TestBatchAnswers::compareShowsRunsSideBySide()
{
    const QString bias = path("bias.shelf");
    QCOMPARE(train(words("--preset bias --seed 5"), bias).exit, 0);
    const BatchCall call = callProgram({QStringLiteral("compare"), m_run, bias, QStringLiteral("--json")});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonArray runs = call.json()[QStringLiteral("runs")].toArray();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].toObject()[QStringLiteral("preset")].toString(), QStringLiteral("goodbooks-neural"));
    QCOMPARE(runs[1].toObject()[QStringLiteral("preset")].toString(), QStringLiteral("bias"));
    QVERIFY(call.json()[QStringLiteral("comparable")].toBool());
    QCOMPARE(train(words("--preset bias --seed 6 --force"), bias).exit,
             0); // another draw of the held-out ratings
    const BatchCall other = callProgram({QStringLiteral("compare"), m_run, bias, QStringLiteral("--json")});
    QVERIFY(!other.json()[QStringLiteral("comparable")].toBool());
    QVERIFY(other.err.contains("cannot be compared"));
}

QTEST_GUILESS_MAIN(TestBatchAnswers)
#include "tst_batch_answers.moc"
