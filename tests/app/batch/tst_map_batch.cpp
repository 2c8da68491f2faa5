// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"
#include "tests/engine/all_methods.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace shelf;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QList<QByteArrayList> table(const QString& path)
{
    QList<QByteArrayList> rows;
    QByteArray text = contentOf(path);
    text.chop(1);
    for (const QByteArray& line : text.split('\n'))
        rows << line.split('\t');
    return rows;
}

} // namespace

class TestMapBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void arithmeticEqualsBruteForceOverExportedVectors_data();
    void arithmeticEqualsBruteForceOverExportedVectors();
    void unknownBooksOfASumAreNamed();
    void clustersAreCountedNamedAndWritten();
    void denseClustersLeaveBooksOut();
    void clustersAreTheSameWithAnyNumberOfThreads();
    void wrongClustersAreRefused();
    void everyMethodWritesAPlaceForEachBookAndSaysHowFaithfulItIs();
    void mapsAreTheSameWithAnyNumberOfThreads();
    void axesRunFromTheOneBookToTheOther();
    void wrongMapsAreRefused();
    void fewBooksAreMappedAndGrouped_data();
    void fewBooksAreMappedAndGrouped();
    void booksThatNobodyRatedInTrainingAreTold();

private:
    BatchCall map(const char* options, const QString& file) const
    {
        return callProgram(words("map --force --json") + words(options) +
                           QStringList{QStringLiteral("--out"), file, m_run});
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
    QString m_run;
    QList<QByteArrayList> m_vectors;
    QStringList m_ids;
};

void TestMapBatch::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const BatchCall sample =
        callProgram(words("sample --books 150 --users 200 --ratings 4000 --seed 3 --json --out") +
                    QStringList{path("lib")});
    QVERIFY2(sample.exit == 0, sample.err.constData());
    m_run = path("run.shelf");
    const BatchCall trained = callProgram(words("train --preset biased-mf --epochs 3 --seed 5 --json --out") +
                                          QStringList{m_run, path("lib")});
    QVERIFY2(trained.exit == 0, trained.err.constData());
    const QString folder = path("projector");
    QCOMPARE(callProgram(words("export --what projector --out") + QStringList{folder, m_run}).exit, 0);
    m_vectors = table(folder + QStringLiteral("/vecs.tsv"));
    auto meta = table(folder + QStringLiteral("/meta.tsv"));
    const auto idColumn = meta[0].indexOf("book_id");
    for (qsizetype r = 1; r < meta.size(); ++r)
        m_ids << QString::fromUtf8(meta[r][idColumn]);
    QCOMPARE(m_ids.size(), m_vectors.size());
}

void TestMapBatch::arithmeticEqualsBruteForceOverExportedVectors_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QList<int>>("plus");
    QTest::addColumn<QList<int>>("minus");
    for (const char* metric : {"cosine", "euclidean", "dot"}) {
        const QString name = QString::fromUtf8(metric);
        QTest::addRow("%s A-B+C", metric) << name << QList<int>{3, 20} << QList<int>{11};
        QTest::addRow("%s A+B", metric) << name << QList<int>{5, 6} << QList<int>{};
        QTest::addRow("%s A-B-C", metric) << name << QList<int>{7} << QList<int>{8, 9};
    }
}

void TestMapBatch::arithmeticEqualsBruteForceOverExportedVectors()
{
    QFETCH(QString, metric);
    QFETCH(QList<int>, plus);
    QFETCH(QList<int>, minus);
    const auto cols = static_cast<std::size_t>(m_vectors[0].size());
    const auto vector = [&](qsizetype row) {
        std::vector<double> v;
        for (const QByteArray& cell : m_vectors[row])
            v.push_back(cell.toDouble());
        return v;
    };
    const auto length = [](const std::vector<double>& v) {
        double square = 0;
        for (const double x : v)
            square += x * x;
        return std::sqrt(square);
    };
    std::vector<double> sum(cols, 0.0);
    const auto add = [&](int row, double sign) {
        const auto v = vector(row);
        const double unit = metric == QLatin1String("cosine") ? length(v) : 1;
        for (std::size_t c = 0; c < cols; ++c)
            sum[c] += sign * v[c] / unit;
    };
    QStringList call = words("neighbors --json --top 6 --metric") + QStringList{metric, m_run};
    for (qsizetype i = 0; i < plus.size(); ++i) {
        add(plus[i], 1);
        call += {i == 0 ? QStringLiteral("--book") : QStringLiteral("--plus"), m_ids[plus[i]]};
    }
    for (const int row : minus) {
        add(row, -1);
        call += {QStringLiteral("--minus"), m_ids[row]};
    }
    QList<std::pair<double, qsizetype>> all; // how far, the product negated
    for (qsizetype r = 0; r < m_vectors.size(); ++r) {
        if (plus.contains(static_cast<int>(r)) || minus.contains(static_cast<int>(r)))
            continue;
        const auto v = vector(r);
        double product = 0, square = 0;
        for (std::size_t c = 0; c < cols; ++c) {
            product += v[c] * sum[c];
            square += (v[c] - sum[c]) * (v[c] - sum[c]);
        }
        const double far = metric == QLatin1String("cosine") ? 1 - product / length(v) / length(sum)
                           : metric == QLatin1String("dot")  ? -product
                                                             : std::sqrt(square);
        all.append({far, r});
    }
    std::sort(all.begin(), all.end());

    const BatchCall found = callProgram(call);
    QVERIFY2(found.exit == 0, found.err.constData());
    const QJsonObject document = found.json();
    QCOMPARE(document[QStringLiteral("book")].toString(), m_ids[plus[0]]);
    QCOMPARE(document[QStringLiteral("metric")].toString(), metric);
    QCOMPARE(document.contains(QStringLiteral("plus")), plus.size() > 1);
    QCOMPARE(document.contains(QStringLiteral("minus")), !minus.isEmpty());
    QCOMPARE(document[QStringLiteral("minus")].toArray().size(), minus.size());
    const QJsonArray near = document[QStringLiteral("neighbors")].toArray();
    QCOMPARE(near.size(), 6);
    for (int i = 0; i < 6; ++i) {
        const QJsonObject one = near[i].toObject();
        QCOMPARE(one[QStringLiteral("book")].toString(), m_ids[all[i].second]);
        const double sign = metric == QLatin1String("dot") ? -1 : 1;
        QVERIFY(std::abs(one[QStringLiteral("distance")].toDouble() - sign * all[i].first) < 1e-5);
    }
}

void TestMapBatch::unknownBooksOfASumAreNamed()
{
    for (const char* option : {"--plus", "--minus"}) {
        const BatchCall call = callProgram({QStringLiteral("neighbors"), m_run, QStringLiteral("--book"),
                                            m_ids[0], QString::fromUtf8(option), QStringLiteral("no-such")});
        QCOMPARE(call.exit, 1);
        QVERIFY(call.err.contains("'no-such'"));
        QVERIFY(call.out.isEmpty());
    }
}

void TestMapBatch::clustersAreCountedNamedAndWritten()
{
    const QString out = path("clusters.tsv");
    const BatchCall call = callProgram(words("clusters --force --clusters 6 --json --out") + QStringList{out, m_run});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonObject document = call.json();
    QCOMPARE(document[QStringLiteral("method")].toString(), QStringLiteral("k-means"));
    QCOMPARE(document[QStringLiteral("noise")].toInt(-1), 0);
    QCOMPARE(document[QStringLiteral("file")].toString(), out);
    const QJsonArray clusters = document[QStringLiteral("clusters")].toArray();
    QCOMPARE(clusters.size(), 6);
    const auto rows = table(out);
    QCOMPARE(rows[0], (QByteArrayList{"book_id", "title", "cluster", "name", "strength"}));
    QCOMPARE(rows.size(), m_ids.size() + 1);
    int last = INT_MAX;
    for (int c = 0; c < 6; ++c) {
        const QJsonObject one = clusters[c].toObject();
        QCOMPARE(one[QStringLiteral("number")].toInt(), c + 1);
        const int size = one[QStringLiteral("size")].toInt();
        QVERIFY(size > 0 && size <= last);
        last = size;
        const QByteArray name = one[QStringLiteral("name")].toString().toUtf8();
        QVERIFY(!name.isEmpty());
        int counted = 0;
        for (qsizetype r = 1; r < rows.size(); ++r) {
            if (rows[r][2].toInt() != c + 1)
                continue;
            ++counted;
            QCOMPARE(rows[r][3], name);
            QVERIFY(rows[r][4].isEmpty());
        }
        QCOMPARE(counted, size);
    }
    for (qsizetype r = 1; r < rows.size(); ++r)
        QCOMPARE(QString::fromUtf8(rows[r][0]), m_ids[r - 1]);
    const BatchCall text =
        callProgram(words("clusters --force --clusters 6 --quiet --out") + QStringList{out, m_run});
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains(clusters[0].toObject()[QStringLiteral("name")].toString().toUtf8()));
}

void TestMapBatch::denseClustersLeaveBooksOut()
{
    const QString out = path("dense.tsv");
    const BatchCall call =
        callProgram(words("clusters --force --method hdbscan --min-size 5 --min-samples 2 --json --out") +
                    QStringList{out, m_run});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonObject document = call.json();
    QCOMPARE(document[QStringLiteral("method")].toString(), QStringLiteral("hdbscan"));
    int noise = 0, members = 0;
    const auto rows = table(out);
    for (qsizetype r = 1; r < rows.size(); ++r) {
        const bool none = rows[r][2] == "-1"; // a number, as other programs have it
        noise += none;
        QVERIFY(none || rows[r][2].toInt() > 0);
        QCOMPARE(none, rows[r][3].isEmpty());
        const double strength = rows[r][4].toDouble();
        QVERIFY(none ? strength == 0 : strength > 0 && strength <= 1);
    }
    for (const QJsonValue& one : document[QStringLiteral("clusters")].toArray())
        members += one.toObject()[QStringLiteral("size")].toInt();
    QCOMPARE(document[QStringLiteral("noise")].toInt(-1), noise);
    QCOMPARE(members + noise, static_cast<int>(m_ids.size()));
}

void TestMapBatch::clustersAreTheSameWithAnyNumberOfThreads()
{
    for (const char* method : {"k-means", "hdbscan"}) {
        QSet<QByteArray> files;
        for (const char* threads : {"1", "2", "3"}) {
            const QString out = path("threads.tsv");
            QCOMPARE(callProgram(words("clusters --force --min-size 4 --min-samples 2 --quiet --seed 9 --method") +
                                 QStringList{QString::fromUtf8(method), QStringLiteral("--threads"),
                                             QString::fromUtf8(threads), QStringLiteral("--out"), out, m_run})
                         .exit,
                     0);
            files.insert(contentOf(out));
        }
        QCOMPARE(files.size(), 1);
    }
}

void TestMapBatch::wrongClustersAreRefused()
{
    const QString out = path("never.tsv");
    const auto call = [&](const char* options) {
        return callProgram(words("clusters --force") + words(options) +
                           QStringList{QStringLiteral("--out"), out, m_run});
    };
    QCOMPARE(call("--clusters 0").exit, 2);
    QCOMPARE(call("--method kmedoids").exit, 2);
    QCOMPARE(call("--metric dot").exit, 2);
    QCOMPARE(call("--method hdbscan --min-size 1").exit, 2);
    const BatchCall many = call("--clusters 151");
    QCOMPARE(many.exit, 2);
    QVERIFY(many.err.contains("--clusters 151 asks for more than the 150 books"));
    QVERIFY(!QFile::exists(out));
    QCOMPARE(callProgram(words("clusters --force --out /no/such/folder/c.tsv") + QStringList{m_run}).exit, 1);
}

void TestMapBatch::everyMethodWritesAPlaceForEachBookAndSaysHowFaithfulItIs()
{
    const QString file = path("map.tsv");
    QByteArrayList calls = {"--method pca --dims 3 --set component_x=2 --set component_y=1",
                            "--method tsne --set perplexity=10 --set iterations=300",
                            "--method umap --dims 3 --set epochs=50 --set neighbors=8 --set metric=cosine"};
    for (const LayoutMethod* method : steppedMethods())
        calls << "--method " + QByteArray(method->key.data(), qsizetype(method->key.size()));
    for (const QByteArray& options : calls) {
        const BatchCall call = map(options.constData(), file);
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject json = call.json();
        const auto rows = table(file);
        QCOMPARE(rows.size(), m_ids.size() + 1);
        QCOMPARE(json[QStringLiteral("points")].toInt(), m_ids.size());
        QVERIFY(json[QStringLiteral("seconds")].toDouble() > 0);
        // Neighbors kept, by brute force over the exported vectors and the written coordinates.
        if (options.contains("metric=cosine"))
            continue;
        const auto nearest = [](const QList<QByteArrayList>& points, qsizetype first, qsizetype of,
                                qsizetype skip) {
            std::vector<std::pair<double, qsizetype>> all;
            for (qsizetype r = first; r < points.size(); ++r) {
                double square = 0;
                for (qsizetype c = skip; c < points[r].size(); ++c) {
                    const double d = points[r][c].toDouble() - points[of][c].toDouble();
                    square += d * d;
                }
                if (r != of)
                    all.emplace_back(square, r - first);
            }
            std::sort(all.begin(), all.end());
            QSet<qsizetype> near;
            for (std::size_t i = 0; i < 10; ++i)
                near.insert(all[i].second);
            return near;
        };
        double kept = 0;
        for (qsizetype book = 0; book < m_vectors.size(); ++book)
            kept +=
                static_cast<double>((nearest(m_vectors, 0, book, 0) & nearest(rows, 1, book + 1, 2)).size()) /
                10;
        QVERIFY(std::abs(json[QStringLiteral("knn_preserved")].toDouble() -
                         kept / static_cast<double>(m_ids.size())) < 2e-3);
        const double trust = json[QStringLiteral("trustworthiness")].toDouble();
        QVERIFY(trust > 0.5 && trust <= 1);
    }
    const BatchCall one =
        callProgram(words("map --force --method tsne --set iterations=1 --out") + QStringList{file, m_run});
    QVERIFY2(one.out.contains("after 1 iteration,"), one.out.constData());
}

void TestMapBatch::mapsAreTheSameWithAnyNumberOfThreads()
{
    for (const LayoutMethod* method : steppedMethods()) {
        const auto text = [](std::string_view word) {
            return QString::fromUtf8(word.data(), qsizetype(word.size()));
        };
        const QString call = QStringLiteral("--method %1 --set %2=80 --threads ")
                                 .arg(text(method->key), text(method->lengthKeys.front()));
        QCOMPARE(map(qPrintable(call + QLatin1Char('1')), path("one.tsv")).exit, 0);
        QCOMPARE(map(qPrintable(call + QLatin1Char('3')), path("three.tsv")).exit, 0);
        QCOMPARE(contentOf(path("one.tsv")), contentOf(path("three.tsv")));
    }
}

void TestMapBatch::axesRunFromTheOneBookToTheOther()
{
    const QString file = path("axes.tsv");
    const BatchCall call =
        map(qPrintable(QStringLiteral("--method axes --set x_from=%1 --set x_to=%2").arg(m_ids[4], m_ids[9])),
            file);
    QVERIFY2(call.exit == 0, call.err.constData());
    const auto rows = table(file);
    QVERIFY(std::abs(rows[5][2].toDouble()) < 1e-5);
    QVERIFY(std::abs(rows[10][2].toDouble() - 1) < 1e-5);
    QCOMPARE(call.json()[QStringLiteral("axes")].toArray().size(), 2);
}

void TestMapBatch::wrongMapsAreRefused()
{
    const auto refused = [&](const char* options, int exit, const char* word) {
        const BatchCall call = map(options, path("never.tsv"));
        QCOMPARE(call.exit, exit);
        QVERIFY2(call.err.contains(word), call.err.constData());
        QVERIFY(!QFile::exists(path("never.tsv")));
    };
    refused("--method isomap", 2, "isomap");
    refused("--method tsne --set perplexty=3", 2, "perplexity");
    refused("--method pca --set component_x=900", 2, "900");
    refused("--method axes --set x_from=nobody --set x_to=nothing", 2, "nobody");
    refused("--method umap --set neighbors", 2, "=");
}

void TestMapBatch::fewBooksAreMappedAndGrouped_data()
{
    QTest::addColumn<int>("books");
    for (const int books : {2, 3, 5, 19})
        QTest::addRow("%d books", books) << books;
}

void TestMapBatch::fewBooksAreMappedAndGrouped()
{
    QFETCH(int, books);
    const QString name = QStringLiteral("few-%1").arg(books);
    const QString data = m_folder.filePath(name + QStringLiteral(".csv"));
    QByteArray text = "user_id,book_id,rating\n";
    for (int user = 0; user < 12; ++user)
        for (int book = 0; book < books; ++book)
            if ((user + book) % 3 != 0 || book < 2)
                text += QStringLiteral("%1,%2,%3\n").arg(user).arg(book).arg(1 + (user * book) % 5).toUtf8();
    writeText(data, text);
    const QString run = m_folder.filePath(name + QStringLiteral(".shelf"));
    const BatchCall trained = callProgram(
        words("train --preset biased-mf --epochs 2 --split none --json --out") + QStringList{run, data});
    QVERIFY2(trained.exit == 0, trained.err.constData());
    for (const LayoutMethod* method : methodsThatNeedNothing()) {
        const BatchCall call =
            callProgram(words("map --force --json --method") +
                        QStringList{QString::fromUtf8(method->key.data(), qsizetype(method->key.size())),
                                    QStringLiteral("--out"), path("few.tsv"), run});
        QVERIFY2(call.exit == 0, call.err.constData());
        QVERIFY(call.json()[QStringLiteral("knn_preserved")].isDouble());
        QCOMPARE(call.json()[QStringLiteral("points")].toInt(), books);
        QCOMPARE(table(path("few.tsv")).size(), books + 1);
    }
    const auto clusters = [&](const char* options) {
        return callProgram(words("clusters --force --json") + words(options) +
                           QStringList{QStringLiteral("--out"), path("few-groups.tsv"), run});
    };
    const BatchCall groups = clusters("");
    QVERIFY2(groups.exit == 0, groups.err.constData());
    QVERIFY(groups.json()[QStringLiteral("clusters")].toArray().size() <= books);
    const BatchCall asked = clusters("--clusters 20");
    QCOMPARE(asked.exit, 2);
    QVERIFY2(
        asked.err.contains("--clusters 20 asks for more than the " + QByteArray::number(books) + " books"),
        asked.err.constData());
}

// Book 7 is rated by readers whose ratings of it are all held out; the model has never seen it.
void TestMapBatch::booksThatNobodyRatedInTrainingAreTold()
{
    QByteArray train = "user_id,book_id,rating\n";
    QByteArray held = train;
    for (int user = 0; user < 20; ++user)
        for (int book = 0; book < 9; ++book) {
            if ((user * 7 + book * 5) % 4 == 0 && book != 7)
                continue;
            (book == 7 ? held : train) +=
                QStringLiteral("u%1,b%2,%3\n").arg(user).arg(book).arg(1 + (user * book) % 5).toUtf8();
        }
    writeText(path("train.csv"), train);
    writeText(path("held.csv"), held);
    const QByteArray reason = "nobody rated it in the training part, so the model knows nothing about it";
    for (const char* preset : {"ials", "bpr", "biased-mf"}) {
        const QString run = path(preset) + QStringLiteral(".shelf");
        const BatchCall trained =
            callProgram(words("train --json --epochs 3 --preset") +
                        QStringList{QString::fromUtf8(preset), QStringLiteral("--split"),
                                    QStringLiteral("file:") + path("held.csv"), QStringLiteral("--out"), run,
                                    path("train.csv")});
        QVERIFY2(trained.exit == 0, trained.err.constData());
        const auto ask = [&](const char* options) { return callProgram(words(options) + QStringList{run}); };

        const BatchCall none = ask("neighbors --book b7 --json");
        QCOMPARE(none.exit, 0);
        QVERIFY(none.json()[QStringLiteral("neighbors")].toArray().isEmpty());
        QVERIFY(none.json()[QStringLiteral("unlearned")].toArray()[0].toString().toUtf8().endsWith(reason));
        QVERIFY(ask("neighbors --book b7").out.contains("b7: " + reason));
        QVERIFY(ask("neighbors --book b1 --minus b7 --plus b2").out.contains("b7: " + reason));
        for (const char* metric : {"cosine", "euclidean", "dot"}) {
            const BatchCall others =
                ask((std::string("neighbors --book b1 --json --metric ") + metric).c_str());
            const QJsonArray near = others.json()[QStringLiteral("neighbors")].toArray();
            QCOMPARE(near.size(), 7);
            for (const auto& one : near)
                QVERIFY(one.toObject()[QStringLiteral("book")].toString() != QStringLiteral("b7"));
        }
        const BatchCall map = callProgram(words("map --force --json --out") + QStringList{path("eight.tsv"), run});
        QVERIFY2(map.exit == 0, map.err.constData());
        QCOMPARE(map.json()[QStringLiteral("points")].toInt(), 8);
        QCOMPARE(map.json()[QStringLiteral("unlearned")].toInt(), 1);
        QCOMPARE(table(path("eight.tsv")).size(), 9);
        QVERIFY(callProgram(words("map --force --out") + QStringList{path("eight.tsv"), run})
                    .out.contains("1 book is left out: " + reason));
        const BatchCall groups =
            callProgram(words("clusters --force --json --out") + QStringList{path("eight-groups.tsv"), run});
        QVERIFY2(groups.exit == 0, groups.err.constData());
        QCOMPARE(groups.json()[QStringLiteral("unlearned")].toInt(), 1);
        QVERIFY(!contentOf(path("eight-groups.tsv")).contains("b7"));
        const BatchCall exported =
            callProgram(words("export --json --what neighbors --out") + QStringList{path("out"), run});
        QCOMPARE(exported.json()[QStringLiteral("unlearned")].toInt(), 1);
        QVERIFY(!contentOf(path("out/neighbors.csv")).contains("b7"));
        const BatchCall page = callProgram(words("export --what html --out") + QStringList{path("out"), run});
        QVERIFY2(page.exit == 0, page.err.constData());
        QVERIFY(page.err.contains("1 book is left out: " + reason));
        QVERIFY(!contentOf(path("out/map.html")).contains("\"b7\""));
        const BatchCall chance = ask("recommend --user u0 --include-seen --include-untrained --top 20");
        QVERIFY2(chance.exit == 0, chance.err.constData());
        QVERIFY(chance.out.contains("b7 *"));
        QVERIFY(chance.out.contains("* " + reason + "; its score is chance"));
        QVERIFY(!ask("recommend --user u0 --include-seen --top 20").out.contains(reason));
    }
}

QTEST_GUILESS_MAIN(TestMapBatch)
#include "tst_map_batch.moc"
