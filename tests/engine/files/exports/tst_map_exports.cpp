// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/exports.h"
#include "engine/neighbors/nearest_of_some.h"
#include "tests/engine/csv_text.h"
#include "tests/engine/toy_run.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>

using namespace shelf;

namespace {

/// What the Embedding Projector makes of the two files by its own rules: lines end at a line feed; a line of
/// white space is passed over; vectors are trimmed, a first cell that JavaScript takes for no number is a
/// label, all have one length above 1; metadata has a header exactly where its first line has a tab.
struct ProjectorView {
    QString refusal;
    QList<QList<float>> vectors;
    QStringList columns;
    QList<QStringList> metadata;
};

/// Number(text) of JavaScript for what may stand in a cell: no "nan", "inf" or hexadecimal of C.
bool jsNumber(const QByteArray& cell, double* value)
{
    static const QRegularExpression decimal(QStringLiteral("^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?$"));
    if (!decimal.match(QString::fromUtf8(cell)).hasMatch())
        return false;
    *value = std::strtod(cell.constData(), nullptr);
    return true;
}

ProjectorView openInProjector(const std::string& folder)
{
    ProjectorView view;
    for (const QByteArray& raw : fileBytes(folder + "/vecs.tsv").split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            continue;
        QList<float> vector;
        for (const QByteArray& cell : line.split('\t')) {
            double value = 0;
            if (!jsNumber(cell, &value))
                view.refusal = QStringLiteral("not a number: ") + QString::fromUtf8(cell);
            vector << static_cast<float>(value); // through a double, as a Float32Array does it
        }
        if (vector.size() < 2 || (!view.vectors.isEmpty() && vector.size() != view.vectors.front().size()))
            view.refusal = QStringLiteral("dimensions");
        view.vectors << vector;
    }
    const QString text = QString::fromUtf8(fileBytes(folder + "/meta.tsv"));
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (view.columns.isEmpty() && line.contains(u'\t')) {
            view.columns = line.split(u'\t');
            continue;
        }
        if (view.columns.isEmpty())
            view.refusal = QStringLiteral("no header");
        view.metadata << line.split(u'\t');
        if (view.metadata.last().size() != view.columns.size())
            view.refusal = QStringLiteral("cells of ") + line;
    }
    if (view.metadata.size() != view.vectors.size())
        view.refusal = QStringLiteral("Number of tensors and lines in metadata do not match");
    return view;
}

Run hostileRun()
{
    Run run = toy::makeRun(6, 8, 3);
    auto data = std::make_shared<Dataset>(*run.data);
    data->books.titles = {
        "Tab\there",           "Line\nbreak\r\n",         "",    " \t \n", "\xE2\x80\xA8\xC2\x85\x0B\x0C",
        "Quote \" and, comma", std::string("nul\0in", 6), "=1+1"};
    data->books.ids.set(2, "");
    data->books.ids.set(3, "x\t3");
    data->books.authors.set(0, "Tab\tbed, \"Q\"");
    data->books.authors.set(1, "");
    data->books.years[0] = -380;
    run.data = data;
    return run;
}

Projection places(int dims)
{
    Projection map;
    map.dims = dims;
    for (int i = 0; i < 8 * dims; ++i)
        map.coordinates.push_back(static_cast<float>(i) / 3);
    return map;
}

} // namespace

class TestMapExports : public QObject {
    Q_OBJECT

private slots:
    void theProjectorOpensHostileTitles();
    void theProjectorGetsEveryFloatToTheBit();
    void vectorsThatTheProjectorRefusesAreSaidAtOnce();
    void coordinatesKeepTheirFormatAndTakeMoreColumns();
    void aNameInCsvGetsCommas();
    void selectionHoldsItsBooksInOrder();
    void neighborsAreThoseOfBruteForce_data();
    void neighborsAreThoseOfBruteForce();
    void neighborsOfSomeBooksOnly();
    void aGraphOfAnotherMetricIsNotTaken();
    void neighborsCanBeStopped();
    void neighborsAreTheSameWithAnyThreads();
};

void TestMapExports::theProjectorOpensHostileTitles()
{
    QTemporaryDir folder;
    const Run run = hostileRun();
    QVERIFY(exportProjector(run, folder.path().toStdString()).ok());
    const ProjectorView view = openInProjector(folder.path().toStdString());
    QCOMPARE(view.refusal, QString());
    QVERIFY(view.columns.size() >= 2);
    QCOMPARE(view.vectors.size(), 8);
    QCOMPARE(view.metadata.size(), 8);
    QCOMPARE(fileBytes(folder.path().toStdString() + "/meta.tsv").count('\n'), 9);
    for (const QStringList& row : view.metadata)
        QVERIFY(!row[0].trimmed().isEmpty()); // what a point is labeled with
    QCOMPARE(view.metadata[0][0], QStringLiteral("Tab here"));
    QCOMPARE(view.metadata[0][2], QStringLiteral("Tab bed, \"Q\""));
    QCOMPARE(view.metadata[2][0], QStringLiteral("(untitled)"));
    QCOMPARE(view.metadata[3][0], QStringLiteral("x 3")); // the id stands in for a blank title
    QCOMPARE(view.metadata[4][0], QStringLiteral("b4"));
}

void TestMapExports::theProjectorGetsEveryFloatToTheBit()
{
    QTemporaryDir folder;
    constexpr std::size_t kRows = 4000;
    Run run = toy::makeRun(2, kRows, 5);
    auto model = std::make_shared<toy::DotModel>(2, kRows, 5);
    Random random(11);
    for (std::size_t i = 0; i < kRows * 5; ++i) {
        float value = 0;
        do {
            value = std::bit_cast<float>(static_cast<std::uint32_t>(random.below(1ull << 32)));
        } while (!std::isfinite(value));
        model->book(0)[i] = value;
    }
    run.model = model;
    QVERIFY(exportProjector(run, folder.path().toStdString()).ok());
    const ProjectorView view = openInProjector(folder.path().toStdString());
    QCOMPARE(view.refusal, QString());
    QCOMPARE(view.vectors.size(), qsizetype(kRows));
    for (std::size_t b = 0; b < kRows; ++b)
        for (std::size_t d = 0; d < 5; ++d)
            QCOMPARE(std::bit_cast<std::uint32_t>(view.vectors[qsizetype(b)][qsizetype(d)]),
                     std::bit_cast<std::uint32_t>(model->book(b)[d]));
}

void TestMapExports::vectorsThatTheProjectorRefusesAreSaidAtOnce()
{
    QTemporaryDir folder;
    const auto narrow = exportProjector(toy::makeRun(3, 4, 1), folder.path().toStdString() + "/a");
    QVERIFY(!narrow.ok());
    QVERIFY(narrow.error().message.find("one dimension") != std::string::npos);
    Run run = toy::makeRun(3, 4, 2);
    auto model = std::make_shared<toy::DotModel>(3, 4, 2);
    model->book(2)[1] = std::numeric_limits<float>::infinity();
    run.model = model;
    const auto infinite = exportProjector(run, folder.path().toStdString() + "/b");
    QVERIFY(!infinite.ok());
    QVERIFY(infinite.error().message.find("number 3") != std::string::npos);
    QVERIFY(!QDir(folder.path() + QStringLiteral("/b")).exists());
}

void TestMapExports::coordinatesKeepTheirFormatAndTakeMoreColumns()
{
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/map.tsv";
    const Run run = hostileRun();
    QVERIFY(exportMap(run, places(2), file).ok());
    QCOMPARE(fileBytes(file).split('\n')[0], QByteArray("book_id\ttitle\tx\ty"));
    QCOMPARE(fileBytes(file).split('\n')[1], QByteArray("b0\tTab here\t0\t0.33333334"));

    const std::vector<std::int32_t> cluster = {0, 1, -1, 0, 0, 0, 0, 2};
    const std::vector<float> kept = {0.5f, std::numeric_limits<float>::quiet_NaN(), 1, 0, 0, 0, 0, 0.1f};
    const std::vector<std::uint8_t> selected = {1, 0, 0, 0, 0, 0, 0, 1};
    MapFileColumns columns{.authors = true, .cluster = cluster, .kept = kept, .selected = selected};
    QVERIFY(exportMap(run, places(3), file, columns).ok());
    const auto lines = fileBytes(file).split('\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines[0], QByteArray("book_id\ttitle\tx\ty\tz\tauthors\tcluster\tkept\tselected"));
    QCOMPARE(lines[1].split('\t').mid(5).join('|'), QByteArray("\"Tab bed, \"\"Q\"\"\"|1|0.5|1"));
    QCOMPARE(lines[2].split('\t').mid(5).join('|'), QByteArray("|2||0"));
    QCOMPARE(lines[3].split('\t').mid(5).join('|'), QByteArray("Author 2|-1|1|0"));
    QCOMPARE(lines[8].split('\t').mid(6).join('|'), QByteArray("3|0.1|1"));
    columns.kept = std::span(kept).first(3);
    QVERIFY(!exportMap(run, places(3), file, columns).ok());
}

void TestMapExports::aNameInCsvGetsCommas()
{
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/map.csv";
    const Run run = hostileRun();
    QVERIFY(exportMap(run, places(2), file, {.authors = true}).ok());
    const auto rows = csvFile(file);
    QCOMPARE(rows.size(), 9);
    QCOMPARE(rows[0].join(u'|'), QStringLiteral("book_id|title|x|y|authors"));
    QCOMPARE(rows[1].join(u'|'), QStringLiteral("b0|Tab\there|0|0.33333334|Tab\tbed, \"Q\""));
    QCOMPARE(rows[2][1], QStringLiteral("Line\nbreak\r\n"));
    QCOMPARE(rows[6][1], QStringLiteral("Quote \" and, comma"));
    QCOMPARE(rows[3].join(u'|'), QStringLiteral("||1.3333334|1.6666666|Author 2"));
}

void TestMapExports::selectionHoldsItsBooksInOrder()
{
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/selection.csv";
    const Run run = hostileRun();
    const Projection map = places(3);
    const std::vector<std::int32_t> books = {5, 0};
    QVERIFY(exportSelection(run, books, &map, file).ok());
    const auto rows = csvFile(file);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].join(u'|'), QStringLiteral("book_id|title|authors|year|mean_rating|ratings|x|y|z"));
    QCOMPARE(rows[1][0], QStringLiteral("b5"));
    QCOMPARE(rows[1][1], QStringLiteral("Quote \" and, comma"));
    QCOMPARE(rows[2].mid(0, 4).join(u'|'), QStringLiteral("b0|Tab\there|Tab\tbed, \"Q\"|-380"));
    double sum = 0;
    int count = 0;
    for (std::size_t row = 0; row < run.data->ratingCount(); ++row)
        if (run.data->book[row] == 5) {
            sum += static_cast<double>(run.data->rating[row]);
            ++count;
        }
    QCOMPARE(rows[1][5].toInt(), count);
    if (count > 0)
        QVERIFY(std::abs(rows[1][4].toDouble() - sum / count) < 1e-4);
    QCOMPARE(rows[1].mid(6).join(u'|'), QStringLiteral("5|5.3333335|5.6666665"));

    QVERIFY(exportSelection(run, books, nullptr, file).ok());
    QCOMPARE(csvFile(file)[0].last(), QStringLiteral("ratings"));
    QVERIFY(exportSelection(run, {}, &map, file).ok());
    QCOMPARE(csvFile(file).size(), 1);
    const std::vector<std::int32_t> unknown = {8};
    QVERIFY(!exportSelection(run, unknown, &map, file).ok());
    const Projection other = {"pca", 2, {1, 2}};
    QVERIFY(!exportSelection(run, books, &other, file).ok());
}

void TestMapExports::neighborsAreThoseOfBruteForce_data()
{
    QTest::addColumn<int>("metric");
    QTest::newRow("cosine") << int(Metric::cosine);
    QTest::newRow("euclidean") << int(Metric::euclidean);
    QTest::newRow("dot") << int(Metric::dot);
}

void TestMapExports::neighborsAreThoseOfBruteForce()
{
    QFETCH(int, metric);
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/neighbors.csv";
    const Run run = toy::makeRun(3, 60, 5);
    const MatrixView vectors = run.model->bookEmbedding();
    const auto written = exportNeighbors(run, {}, 4, static_cast<Metric>(metric), nullptr, file);
    QVERIFY(written.ok());
    QCOMPARE(written->front(), file);
    const auto rows = csvFile(file);
    QCOMPARE(rows.size(), 1 + 60 * 4);
    QCOMPARE(rows[0].join(u'|'),
             QStringLiteral("book_id|title|rank|neighbor_id|neighbor_title|") +
                 (metric == int(Metric::dot) ? QStringLiteral("product") : QStringLiteral("distance")));
    for (int b = 0; b < 60; ++b) {
        std::vector<std::pair<double, int>> all; // the nearest first
        for (int other = 0; other < 60; ++other) {
            double product = 0, own = 0, its = 0, gap = 0;
            for (std::size_t d = 0; d < 5; ++d) {
                const double x = vectors.row(std::size_t(b))[d], y = vectors.row(std::size_t(other))[d];
                product += x * y;
                own += x * x;
                its += y * y;
                gap += (x - y) * (x - y);
            }
            const double far = metric == int(Metric::cosine)      ? 1 - product / std::sqrt(own * its)
                               : metric == int(Metric::euclidean) ? std::sqrt(gap)
                                                                  : -product;
            if (other != b)
                all.emplace_back(far, other);
        }
        std::sort(all.begin(), all.end());
        for (int n = 0; n < 4; ++n) {
            const QStringList& row = rows[1 + b * 4 + n];
            QCOMPARE(row[0], QStringLiteral("b%1").arg(b));
            QCOMPARE(row[1], QStringLiteral("Title %1").arg(b));
            QCOMPARE(row[2].toInt(), n + 1);
            QCOMPARE(row[3], QStringLiteral("b%1").arg(all[std::size_t(n)].second));
            QCOMPARE(row[4], QStringLiteral("Title %1").arg(all[std::size_t(n)].second));
            const double sign = metric == int(Metric::dot) ? -1 : 1;
            QVERIFY(std::abs(row[5].toDouble() - sign * all[std::size_t(n)].first) < 1e-5);
        }
    }
}

void TestMapExports::neighborsOfSomeBooksOnly()
{
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/neighbors.csv";
    const Run run = hostileRun();
    const std::vector<std::int32_t> books = {5, 1};
    QVERIFY(exportNeighbors(run, books, 100, Metric::cosine, nullptr, file).ok());
    const auto rows = csvFile(file);
    QCOMPARE(rows.size(), 1 + 2 * 7); // as many as there are other books
    QCOMPARE(rows[1][1], QStringLiteral("Quote \" and, comma"));
    QCOMPARE(rows[8][1], QStringLiteral("Line\nbreak\r\n"));
    QVERIFY(!exportNeighbors(run, books, 0, Metric::cosine, nullptr, file).ok());
    const std::vector<std::int32_t> unknown = {-1};
    QVERIFY(!exportNeighbors(run, unknown, 3, Metric::cosine, nullptr, file).ok());
    const auto none = exportNeighbors(toy::makeRun(3, 4, 0), {}, 3, Metric::cosine, nullptr, file);
    QVERIFY(!none.ok());
    QCOMPARE(none.error().kind, ErrorKind::usage);
}

void TestMapExports::aGraphOfAnotherMetricIsNotTaken()
{
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/neighbors.csv";
    const Run run = hostileRun();
    NeighborGraph graph; // a made-up one, to see whether it is taken
    graph.rows = 8;
    graph.k = 3;
    graph.metric = Metric::euclidean;
    for (int b = 0; b < 8; ++b)
        for (int n = 1; n <= 3; ++n) {
            graph.neighbor.push_back((b + n) % 8);
            graph.distance.push_back(static_cast<float>(n));
        }
    const std::vector<std::int32_t> books = {6};
    QVERIFY(exportNeighbors(run, books, 2, Metric::euclidean, &graph, file).ok());
    auto rows = csvFile(file);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1][3] + rows[1][5] + rows[2][3] + rows[2][5], QStringLiteral("b71b02"));
    for (const auto& [k, metric] : {std::pair(2, Metric::cosine), std::pair(4, Metric::euclidean)}) {
        QVERIFY(exportNeighbors(run, books, k, metric, &graph, file).ok());
        const auto nearest = nearestRows(run.model->bookEmbedding(), 6, k, metric);
        rows = csvFile(file);
        QCOMPARE(rows.size(), k + 1);
        for (int n = 0; n < k; ++n)
            QCOMPARE(rows[n + 1][5].toFloat(), nearest[std::size_t(n)].distance);
    }
}

void TestMapExports::neighborsCanBeStopped()
{
    QTemporaryDir folder;
    const auto stopped = exportNeighbors(toy::makeRun(3, 50, 4), {}, 3, Metric::cosine, nullptr,
                                         folder.path().toStdString() + "/n.csv",
                                         [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestMapExports::neighborsAreTheSameWithAnyThreads()
{
    const Run run = toy::makeRun(3, 700, 6);
    std::vector<std::int32_t> all(700);
    std::iota(all.begin(), all.end(), 0);
    std::uint64_t last = 0;
    std::uint64_t whole = 0;
    const auto one = nearestOfSome(run.model->bookEmbedding(), all, 9, Metric::euclidean, 1,
                                   [&](std::uint64_t done, std::uint64_t total) {
                                       const bool forward = done >= last && done <= total;
                                       last = done;
                                       whole = total;
                                       return forward;
                                   });
    const auto three = nearestOfSome(run.model->bookEmbedding(), all, 9, Metric::euclidean, 3);
    QVERIFY(one.ok() && three.ok());
    QVERIFY(whole > 0);
    QCOMPARE(last, whole);
    QCOMPARE(one->neighbor, three->neighbor);
    QCOMPARE(one->distance, three->distance);
    const auto single = nearestOfSome({run.model->bookEmbedding().data, 1, 6, 6},
                                      std::vector<std::int32_t>{0}, 3, Metric::euclidean);
    QVERIFY(single.ok());
    QCOMPARE(single->k, 0);
}

QTEST_GUILESS_MAIN(TestMapExports)
#include "tst_map_exports.moc"
