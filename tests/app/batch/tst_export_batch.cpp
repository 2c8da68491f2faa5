// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace {

constexpr int kBooks = 120;

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Lines of cells; commas in quotes part none, and the sample's titles hold no quotes.
QList<QByteArrayList> quotedTable(const QString& path, char separator)
{
    QList<QByteArrayList> rows;
    for (const QByteArray& line : contentOf(path).trimmed().split('\n')) {
        QByteArrayList cells = {QByteArray()};
        bool quoted = false;
        for (const char c : line) {
            if (c == '"')
                quoted = !quoted;
            else if (c == separator && !quoted)
                cells << QByteArray();
            else
                cells.last() += c;
        }
        rows << cells;
    }
    return rows;
}

} // namespace

class TestExportBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theMapPageIsOneFileWithEveryBook();
    void theMapPageTakesMetricAndNumberOfNeighbors();
    void neighborsEqualBruteForceOverTheExportedVectors();
    void neighborsOfOneBookEqualTheNeighborsCommand();
    void coordinatesAreThoseOfTheMapCommand();
    void wrongCallsExitWithTwoAndSayWhy_data();
    void wrongCallsExitWithTwoAndSayWhy();
    void modelsWithoutVectorsSaySo();
    void whatTheProjectorDoesToLongVectorsIsSaid();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    BatchCall exported(const char* more, const char* folder, const char* run = "run.shelf") const
    {
        return callProgram(QStringList{QStringLiteral("export"), path(run)} + words(more) +
                           QStringList{QStringLiteral("--json"), QStringLiteral("--out"), path(folder)});
    }
    BatchCall train(const char* more, const char* run) const
    {
        return callProgram(QStringList{QStringLiteral("train"), path("lib")} + words(more) +
                           QStringList{QStringLiteral("--out"), path(run)});
    }

    QTemporaryDir m_folder;
};

void TestExportBatch::initTestCase()
{
    const BatchCall sample = callProgram(
        words("sample --books 120 --users 200 --ratings 4000 --seed 7 --out") + QStringList{path("lib")});
    QVERIFY2(sample.exit == 0, sample.err.constData());
    const BatchCall trained = train("--preset goodbooks-neural --epochs 1 --seed 5", "run.shelf");
    QVERIFY2(trained.exit == 0, trained.err.constData());
}

void TestExportBatch::theMapPageIsOneFileWithEveryBook()
{
    const BatchCall call = exported("--what html", "html");
    QVERIFY2(call.exit == 0, call.err.constData());
    QCOMPARE(call.json().value(QStringLiteral("files")).toArray(), (QJsonArray{path("html/map.html")}));
    QCOMPARE(QDir(path("html")).entryList(QDir::Files), QStringList{QStringLiteral("map.html")});
    const QByteArray page = contentOf(path("html/map.html"));
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(!page.contains("http:") && !page.contains("https:"));
    const QByteArray begin = "id=\"data\">";
    const qsizetype at = page.indexOf(begin) + begin.size();
    const QJsonObject data =
        QJsonDocument::fromJson(page.mid(at, page.indexOf("</script>", at) - at)).object();
    QCOMPARE(data.value(QStringLiteral("points")).toInt(), kBooks);
    QCOMPARE(data.value(QStringLiteral("titles")).toArray().size(), kBooks);
    QCOMPARE(data.value(QStringLiteral("metric")).toString(), QStringLiteral("cosine"));
    QCOMPARE(data.value(QStringLiteral("k")).toInt(), 10);
    // Whatever the window offers to color by, the mean rating among it.
    QStringList columns;
    for (const auto& column : data.value(QStringLiteral("columns")).toArray())
        columns << column.toObject().value(QStringLiteral("name")).toString();
    QVERIFY(columns.size() >= 3);
    QVERIFY(columns.contains(QStringLiteral("Mean rating")));
    // It is colored by groups, whose names stand on the map and are all different.
    const QJsonObject by = data.value(QStringLiteral("columns"))
                               .toArray()[data.value(QStringLiteral("colorBy")).toInt()]
                               .toObject();
    QVERIFY(by.value(QStringLiteral("areas")).toBool());
    QStringList names;
    for (const auto& name : by.value(QStringLiteral("names")).toArray())
        names << name.toString();
    QVERIFY(names.size() > 1);
    QCOMPARE(names.removeDuplicates(), 0);
    // With the groups from afar and from near: of each its name, its color, and which books are in it.
    const QJsonArray layers = by.value(QStringLiteral("layers")).toArray();
    QVERIFY(!layers.isEmpty());
    for (const auto& one : layers) {
        const QJsonObject layer = one.toObject();
        const qsizetype groups = layer.value(QStringLiteral("names")).toArray().size();
        QCOMPARE(layer.value(QStringLiteral("colors")).toArray().size(), groups);
        const QByteArray member =
            QByteArray::fromBase64(layer.value(QStringLiteral("member")).toString().toLatin1());
        QCOMPARE(member.size(), qsizetype(4 * kBooks));
        for (qsizetype offset = 0; offset < member.size(); offset += 4) {
            const auto group = qFromLittleEndian<qint32>(member.constData() + offset);
            QVERIFY(group >= -1 && group < groups);
        }
    }
    // And how far it can be trusted is said, for all and for each.
    QVERIFY(data.value(QStringLiteral("note")).toString().contains(QStringLiteral("trustworthiness")));
    QCOMPARE(data.value(QStringLiteral("kept")).toArray().size(), kBooks);
    const BatchCall drawn = exported("--what html --method tsne --seed 8", "drawn");
    QVERIFY2(drawn.exit == 0, drawn.err.constData());
    const QByteArray note = contentOf(path("drawn/map.html"));
    QVERIFY(note.contains("Seed: 8") && note.contains("Perplexity: 30"));
}

void TestExportBatch::theMapPageTakesMetricAndNumberOfNeighbors()
{
    const BatchCall call = exported("--what html --metric euclidean --top 4", "html4");
    QVERIFY2(call.exit == 0, call.err.constData());
    const QByteArray page = contentOf(path("html4/map.html"));
    QVERIFY(page.contains("\"metric\":\"euclidean\",\"k\":4,"));
}

void TestExportBatch::neighborsEqualBruteForceOverTheExportedVectors()
{
    QVERIFY(exported("--what projector", "p").exit == 0);
    const BatchCall call = exported("--what neighbors --metric euclidean --top 5", "n");
    QVERIFY2(call.exit == 0, call.err.constData());
    const auto vectors = quotedTable(path("p/vecs.tsv"), '\t');
    const auto meta = quotedTable(path("p/meta.tsv"), '\t');
    const auto rows = quotedTable(path("n/neighbors.csv"), ',');
    QCOMPARE(rows.size(), 1 + 5 * kBooks);
    QCOMPARE(rows[0].join(','), QByteArray("book_id,title,rank,neighbor_id,neighbor_title,distance"));
    for (int b = 0; b < kBooks; ++b) {
        std::vector<double> distances;
        for (int other = 0; other < kBooks; ++other) {
            double sum = 0;
            for (qsizetype d = 0; d < vectors[b].size(); ++d)
                sum += std::pow(vectors[b][d].toDouble() - vectors[other][d].toDouble(), 2);
            if (other != b)
                distances.push_back(std::sqrt(sum));
        }
        std::sort(distances.begin(), distances.end());
        for (int n = 0; n < 5; ++n) {
            const QByteArrayList& row = rows[1 + 5 * b + n];
            QCOMPARE(row.first(), meta[b + 1][1]);
            QCOMPARE(row[row.size() - 4].toInt(), n + 1);
            QVERIFY(std::abs(row.last().toDouble() - distances[std::size_t(n)]) < 1e-5);
        }
    }
}

void TestExportBatch::neighborsOfOneBookEqualTheNeighborsCommand()
{
    const BatchCall call = exported("--what neighbors --book 3 --book 1 --top 4 --metric dot", "some");
    QVERIFY2(call.exit == 0, call.err.constData());
    const auto rows = quotedTable(path("some/neighbors.csv"), ',');
    QCOMPARE(rows.size(), 1 + 2 * 4);
    QCOMPARE(rows[0].last(), QByteArray("product"));
    int line = 1;
    for (const char* book : {"3", "1"}) {
        const BatchCall listed =
            callProgram(QStringList{QStringLiteral("neighbors"), path("run.shelf")} +
                        words("--json --metric dot --top 4 --book") + QStringList{QString::fromUtf8(book)});
        for (const auto& near : listed.json().value(QStringLiteral("neighbors")).toArray()) {
            const QByteArrayList& row = rows[line++];
            QCOMPARE(row[0], QByteArray(book));
            QCOMPARE(QString::fromUtf8(row[row.size() - 3]),
                     near.toObject().value(QStringLiteral("book")).toString());
            QVERIFY(std::abs(row.last().toDouble() -
                             near.toObject().value(QStringLiteral("distance")).toDouble()) < 1e-6);
        }
    }
    const BatchCall unknown = exported("--what neighbors --book nobody", "unknown");
    QCOMPARE(unknown.exit, 1);
    QVERIFY(unknown.err.contains("nobody"));
    QVERIFY(!QDir(path("unknown")).exists());
}

void TestExportBatch::coordinatesAreThoseOfTheMapCommand()
{
    QVERIFY(exported("--what coordinates", "c").exit == 0);
    QVERIFY(callProgram(QStringList{QStringLiteral("map"), path("run.shelf"), QStringLiteral("--out"),
                                    path("map.tsv")})
                .exit == 0);
    const auto rows = quotedTable(path("c/coordinates.csv"), ',');
    const auto expected = quotedTable(path("map.tsv"), '\t');
    QCOMPARE(rows.size(), expected.size());
    QCOMPARE(rows[0].join(','), QByteArray("book_id,title,x,y,authors"));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i][0], expected[i][0]);
        QCOMPARE(rows[i][2], expected[i][2]);
        QCOMPARE(rows[i][3], expected[i][3]);
    }
}

void TestExportBatch::wrongCallsExitWithTwoAndSayWhy_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("says");
    QTest::newRow("what") << QStringLiteral("--what picture") << QStringLiteral("picture");
    QTest::newRow("metric") << QStringLiteral("--what neighbors --metric angle") << QStringLiteral("angle");
    QTest::newRow("top") << QStringLiteral("--what neighbors --top 0") << QStringLiteral("0");
}

void TestExportBatch::wrongCallsExitWithTwoAndSayWhy()
{
    QFETCH(QString, call);
    QFETCH(QString, says);
    const BatchCall result = exported(call.toUtf8().constData(), "wrong");
    QCOMPARE(result.exit, 2);
    QVERIFY2(result.err.contains(says.toUtf8()), result.err.constData());
    QVERIFY(!QDir(path("wrong")).exists());
}

void TestExportBatch::modelsWithoutVectorsSaySo()
{
    QVERIFY(train("--preset bias", "bias.shelf").exit == 0);
    for (const char* what : {"--what html", "--what neighbors", "--what coordinates"}) {
        const BatchCall result = exported(what, "none", "bias.shelf");
        QVERIFY(result.exit == 1 || result.exit == 2);
        QVERIFY2(result.err.contains("no book vectors"), result.err.constData());
    }
}

void TestExportBatch::whatTheProjectorDoesToLongVectorsIsSaid()
{
    QVERIFY(!exported("--what projector", "short").err.contains("Spherize"));
    QVERIFY(train("--preset ials --epochs 1 --seed 5", "ials.shelf").exit == 0); // of 64 numbers
    const BatchCall call = exported("--what projector", "long", "ials.shelf");
    QVERIFY2(call.exit == 0, call.err.constData());
    QVERIFY(call.err.contains("Spherize"));
    QVERIFY(contentOf(path("long/projector_readme.txt")).contains("Untick it"));
}

QTEST_GUILESS_MAIN(TestExportBatch)
#include "tst_export_batch.moc"
