// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/html_map.h"
#include "engine/output/text_fields.h"
#include "tests/engine/toy_run.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonValue>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <set>

using namespace shelf;

namespace {

constexpr int kBooks = 40;

QByteArray contents(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// The text of the elements `tag`, up to the first end tag, as a browser's parser takes it.
QList<QByteArray> elements(const QByteArray& page, const QByteArray& begin, const QByteArray& end)
{
    QList<QByteArray> result;
    for (qsizetype at = page.indexOf(begin); at >= 0; at = page.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype stop = page.indexOf(end, at);
        result << page.mid(at, stop - at);
        at = stop;
    }
    return result;
}

const QByteArray kDataTag = "<script type=\"application/json\" id=\"data\">";

QJsonObject dataOf(const QByteArray& page)
{
    const auto found = elements(page, kDataTag, "</script");
    return found.size() == 1 ? QJsonDocument::fromJson(found.front()).object() : QJsonObject();
}

/// The 32-bit values of a base64 text, read by Qt on a little-endian machine.
template <class T> std::vector<T> values(const QJsonValue& text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toString().toLatin1());
    std::vector<T> result(static_cast<std::size_t>(bytes.size()) / sizeof(T));
    std::memcpy(result.data(), bytes.constData(), result.size() * sizeof(T));
    return result;
}

Projection awkwardPlaces(int dims)
{
    Projection map;
    map.method = "pca";
    map.dims = dims;
    Random random(9);
    for (int i = 0; i < kBooks * dims; ++i)
        map.coordinates.push_back(random.uniform(-3.0f, 3.0f));
    const float awkward[] = {-0.0f, 1e-45f, 3.4028235e38f, 1.0f / 3, 16777217.0f};
    std::copy(std::begin(awkward), std::end(awkward), map.coordinates.begin());
    return map;
}

HtmlMap mapOf(const Run& run, const Projection& projection)
{
    HtmlMap map;
    map.title = "A map";
    map.note = "Of toys";
    map.data = run.data.get();
    map.projection = &projection;
    map.rows = run.model->bookEmbedding();
    return map;
}

} // namespace

class TestHtmlMap : public QObject {
    Q_OBJECT

private slots:
    void placesReadBackToTheBit_data();
    void placesReadBackToTheBit();
    void nearestBooksAreThoseOfTheModelsSpace_data();
    void nearestBooksAreThoseOfTheModelsSpace();
    void aGraphThatWasGivenIsTaken();
    void booksLeftOutAreNotOnThePage();
    void hostileTitlesStayText();
    void booksAndColumnsReadBack();
    void thePageLoadsNothingAndRunsOnlyItsOwnScript();
    void everyWordThePageUsesIsGiven();
    void aTranslatedPageSaysWhatItWasGiven();
    void aMapOfOneDimensionLiesOnALine();
    void nonsenseIsRefusedInWords();
    void aStoppedExportLeavesNoFile();
    void tenThousandBooksStayBelowThreeMegabytes();
    void base64MatchesQt();
};

void TestHtmlMap::placesReadBackToTheBit_data()
{
    QTest::addColumn<int>("dims");
    QTest::newRow("plane") << 2;
    QTest::newRow("space") << 3;
}

void TestHtmlMap::placesReadBackToTheBit()
{
    QFETCH(int, dims);
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection projection = awkwardPlaces(dims);
    const auto written = exportHtmlMap(mapOf(run, projection), folder.path().toStdString() + "/map.html");
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().text().c_str());
    const QJsonObject data = dataOf(contents(written->front()));
    QCOMPARE(data.value(QStringLiteral("points")).toInt(), kBooks);
    QCOMPARE(data.value(QStringLiteral("dims")).toInt(), dims);
    const auto back = values<std::uint32_t>(data.value(QStringLiteral("coordinates")));
    QCOMPARE(back.size(), projection.coordinates.size());
    for (std::size_t i = 0; i < back.size(); ++i)
        QCOMPARE(back[i], std::bit_cast<std::uint32_t>(projection.coordinates[i]));
}

void TestHtmlMap::nearestBooksAreThoseOfTheModelsSpace_data()
{
    QTest::addColumn<int>("metric");
    QTest::newRow("cosine") << int(Metric::cosine);
    QTest::newRow("euclidean") << int(Metric::euclidean);
    QTest::newRow("dot") << int(Metric::dot);
}

void TestHtmlMap::nearestBooksAreThoseOfTheModelsSpace()
{
    QFETCH(int, metric);
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection projection = awkwardPlaces(2);
    HtmlMap map = mapOf(run, projection);
    map.metric = static_cast<Metric>(metric);
    map.neighbors = 7;
    const auto written = exportHtmlMap(map, folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QJsonObject data = dataOf(contents(written->front()));
    QCOMPARE(data.value(QStringLiteral("metric")).toString().toStdString(),
             std::string(metricName(map.metric)));
    QCOMPARE(data.value(QStringLiteral("k")).toInt(), 7);
    const auto near = values<std::int32_t>(data.value(QStringLiteral("neighbors")));
    const auto far = values<float>(data.value(QStringLiteral("distances")));
    QCOMPARE(near.size(), std::size_t(kBooks * 7));
    QCOMPARE(far.size(), near.size());

    // Brute force in double.
    const MatrixView rows = run.model->bookEmbedding();
    const auto measure = [&](std::size_t a, std::size_t b) {
        double product = 0, squareA = 0, squareB = 0, gap = 0;
        for (std::size_t d = 0; d < rows.cols; ++d) {
            const double x = rows.row(a)[d], y = rows.row(b)[d];
            product += x * y;
            squareA += x * x;
            squareB += y * y;
            gap += (x - y) * (x - y);
        }
        return map.metric == Metric::cosine      ? 1 - product / std::sqrt(squareA * squareB)
               : map.metric == Metric::euclidean ? std::sqrt(gap)
                                                 : product;
    };
    for (std::size_t b = 0; b < kBooks; ++b) {
        std::vector<std::pair<double, std::int32_t>> all;
        for (std::size_t other = 0; other < kBooks; ++other)
            if (other != b)
                all.emplace_back(measure(b, other) * (map.metric == Metric::dot ? -1 : 1), int(other));
        std::sort(all.begin(), all.end());
        for (std::size_t n = 0; n < 7; ++n) {
            QCOMPARE(near[b * 7 + n], all[n].second);
            QVERIFY(std::abs(std::abs(double(far[b * 7 + n])) - std::abs(all[n].first)) < 1e-5);
        }
    }
}

void TestHtmlMap::aGraphThatWasGivenIsTaken()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection projection = awkwardPlaces(2);
    NeighborGraph graph;
    graph.rows = kBooks;
    graph.k = 3;
    graph.metric = Metric::euclidean;
    for (int b = 0; b < kBooks; ++b)
        for (int n = 1; n <= 3; ++n) {
            graph.neighbor.push_back((b + n) % kBooks);
            graph.distance.push_back(0.5f * float(n));
        }
    HtmlMap map = mapOf(run, projection);
    map.graph = &graph;
    map.neighbors = 2;
    const auto written = exportHtmlMap(map, folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QJsonObject data = dataOf(contents(written->front()));
    QCOMPARE(data.value(QStringLiteral("metric")).toString(), QStringLiteral("euclidean"));
    QCOMPARE(data.value(QStringLiteral("k")).toInt(), 2);
    const auto near = values<std::int32_t>(data.value(QStringLiteral("neighbors")));
    QCOMPARE(near.size(), std::size_t(2 * kBooks));
    QCOMPARE(near[0], 1);
    QCOMPARE(near[1], 2);
    QCOMPARE(near[2 * (kBooks - 1)], 0);

    map.graph = nullptr;
    map.rows = {};
    const auto without = exportHtmlMap(map, folder.path().toStdString() + "/none.html");
    QVERIFY(without.ok());
    QCOMPARE(dataOf(contents(without->front())).value(QStringLiteral("k")).toInt(), 0);
}

// The page is that of a library without them, number for number.
void TestHtmlMap::booksLeftOutAreNotOnThePage()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    Projection projection = awkwardPlaces(2);
    const std::vector<int> gone{0, 17, kBooks - 1};
    std::vector<std::uint8_t> leftOut(kBooks, 0);
    for (const int book : gone) {
        leftOut[static_cast<std::size_t>(book)] = 1;
        projection.coordinates[static_cast<std::size_t>(2 * book)] = std::numeric_limits<float>::quiet_NaN();
        projection.coordinates[static_cast<std::size_t>(2 * book + 1)] =
            std::numeric_limits<float>::quiet_NaN();
    }
    HtmlMap map = mapOf(run, projection);
    map.leftOut = leftOut;
    map.neighbors = 6;
    std::vector<float> kept(kBooks);
    HtmlMapColumn column;
    column.name = "Number";
    for (int book = 0; book < kBooks; ++book) {
        kept[static_cast<std::size_t>(book)] = float(book) / 64;
        column.numbers.push_back(book);
    }
    HtmlMapColumn kinds;
    kinds.name = "Kind";
    kinds.categories = {"even", "odd"};
    for (int book = 0; book < kBooks; ++book)
        kinds.category.push_back(book % 2);
    map.kept = kept;
    map.columns = {column, kinds};
    const auto written = exportHtmlMap(map, folder.path().toStdString() + "/map.html");
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().text().c_str());
    const QJsonObject data = dataOf(contents(written->front()));
    const int shown = kBooks - static_cast<int>(gone.size());
    QCOMPARE(data.value(QStringLiteral("points")).toInt(), shown);
    const QJsonArray ids = data.value(QStringLiteral("ids")).toArray();
    QCOMPARE(ids.size(), shown);
    for (const char* name : {"titles", "authors", "years", "ratings", "means", "kept"})
        QCOMPARE(data.value(QLatin1String(name)).toArray().size(), shown);
    const auto place = values<float>(data.value(QStringLiteral("coordinates")));
    const auto near = values<std::int32_t>(data.value(QStringLiteral("neighbors")));
    const QJsonArray columns = data.value(QStringLiteral("columns")).toArray();
    const QJsonArray numbers = columns[0].toObject().value(QStringLiteral("values")).toArray();
    const auto category = values<std::int32_t>(columns[1].toObject().value(QStringLiteral("category")));
    QCOMPARE(place.size(), std::size_t(2 * shown));
    QCOMPARE(near.size(), std::size_t(6 * shown));
    QCOMPARE(category.size(), std::size_t(shown));
    for (int i = 0; i < shown; ++i) {
        const int book = ids[i].toString().mid(1).toInt();
        QVERIFY(std::find(gone.begin(), gone.end(), book) == gone.end());
        QCOMPARE(place[static_cast<std::size_t>(2 * i)],
                 projection.coordinates[static_cast<std::size_t>(2 * book)]);
        QCOMPARE(numbers[i].toInt(), book);
        QCOMPARE(category[static_cast<std::size_t>(i)], book % 2);
        QCOMPARE(data.value(QStringLiteral("kept")).toArray()[i].toDouble(), book / 64.0);
        const auto expected = nearestRows(map.rows, book, 6, Metric::cosine, leftOut);
        for (std::size_t n = 0; n < 6; ++n) {
            const int neighbor = near[static_cast<std::size_t>(6 * i) + n];
            QVERIFY(neighbor >= 0 && neighbor < shown);
            QCOMPARE(ids[neighbor].toString().mid(1).toInt(), expected[n].row);
        }
    }
}

void TestHtmlMap::hostileTitlesStayText()
{
    QTemporaryDir folder;
    Run run = toy::makeRun(5, kBooks, 4);
    auto hostile = std::make_shared<Dataset>(*run.data);
    const std::vector<std::string> titles = {"</script><script>alert(1)</script>",
                                             "<!--",
                                             "<script>",
                                             "\"quotes\" \\ and 'more'",
                                             "a\tb\nc\rd",
                                             std::string("nul\0inside", 10),
                                             "]]>",
                                             "@DATA@",
                                             "\xE2\x80\xA8 line \xE2\x80\xA9",
                                             "Bad \xFF bytes",
                                             "&lt;",
                                             "@TITLE@ %1"};
    hostile->books.authors.set(1, "\xC2\x9B"
                                  "31m \xE2\x80\xAE"
                                  "fdp\x7F");
    for (std::size_t b = 0; b < titles.size(); ++b)
        hostile->books.titles.set(b, titles[b]);
    hostile->books.authors.set(0, "</SCRIPT >");
    run.data = hostile;
    const Projection projection = awkwardPlaces(2);
    HtmlMap map = mapOf(run, projection);
    map.title = "</title><script>alert(2)</script> \"x\" & @DATA@";
    map.note = "</script>\xE2\x80\xAE";
    map.columns = {{.name = "</script>",
                    .categories = {"<!--<script>"},
                    .category = std::vector<std::int32_t>(kBooks, 0)}};
    const auto written = exportHtmlMap(map, folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QByteArray page = contents(written->front());
    QCOMPARE(page.toLower().count("<script"), 2); // the data and the page's own
    QCOMPARE(page.toLower().count("</script"), 2);
    QCOMPARE(page.toLower().count("</title"), 1);
    QVERIFY(!page.contains("alert(2)</script>"));
    QVERIFY(!page.contains("<!--"));
    for (const char* bytes : {"\xC2\x9B", "\xE2\x80\xAE", "\x7F"})
        QVERIFY(!page.contains(bytes));
    const QJsonObject data = dataOf(page);
    const QJsonArray back = data.value(QStringLiteral("titles")).toArray();
    QCOMPARE(back.size(), kBooks);
    for (int b = 0; b < int(titles.size()); ++b) {
        const std::string& title = titles[std::size_t(b)];
        QCOMPARE(back[b].toString(), QString::fromUtf8(title.data(), qsizetype(title.size())));
    }
    QCOMPARE(data.value(QStringLiteral("title")).toString().toStdString(), map.title);
    QCOMPARE(data.value(QStringLiteral("authors")).toArray()[0].toString(), QStringLiteral("</SCRIPT >"));
}

void TestHtmlMap::booksAndColumnsReadBack()
{
    QTemporaryDir folder;
    Run run = toy::makeRun(30, kBooks, 4);
    auto dated = std::make_shared<Dataset>(*run.data);
    dated->books.years[0] = -380;
    dated->books.years[1] = 1999;
    run.data = dated;
    const Projection projection = awkwardPlaces(2);
    HtmlMap map = mapOf(run, projection);
    HtmlMapColumn kind{.name = "Kind", .categories = {"one", "two"}};
    HtmlMapColumn size{.name = "Size", .logarithmic = true, .onCard = true};
    std::vector<float> kept;
    for (int b = 0; b < kBooks; ++b) {
        kind.category.push_back(b % 4 - 2);
        size.numbers.push_back(b == 3 ? std::numeric_limits<double>::quiet_NaN() : b * 0.25);
        kept.push_back(b == 0 ? std::numeric_limits<float>::quiet_NaN() : float(b) / kBooks);
    }
    map.columns = {kind, size};
    map.colorBy = 1;
    map.kept = kept;
    const auto written = exportHtmlMap(map, folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QJsonObject data = dataOf(contents(written->front()));
    QCOMPARE(data.value(QStringLiteral("colorBy")).toInt(), 1);
    const QJsonArray columns = data.value(QStringLiteral("columns")).toArray();
    QCOMPARE(columns.size(), 2);
    QCOMPARE(columns[0].toObject().value(QStringLiteral("names")).toArray(),
             (QJsonArray{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(values<std::int32_t>(columns[0].toObject().value(QStringLiteral("category"))), kind.category);
    const QJsonArray numbers = columns[1].toObject().value(QStringLiteral("values")).toArray();
    QVERIFY(numbers[3].isNull());
    QCOMPARE(numbers[5].toDouble(), 1.25);
    QVERIFY(columns[1].toObject().value(QStringLiteral("logarithmic")).toBool());
    const QJsonArray shares = data.value(QStringLiteral("kept")).toArray();
    QVERIFY(shares[0].isNull());
    QCOMPARE(shares[20].toDouble(), 0.5);
    const QJsonArray years = data.value(QStringLiteral("years")).toArray();
    QCOMPARE(years[0].toInt(), -380);
    QCOMPARE(years[1].toInt(), 1999);
    QVERIFY(years[2].isNull());
    for (int b = 0; b < kBooks; ++b) {
        double sum = 0;
        int count = 0;
        for (std::size_t row = 0; row < run.data->ratingCount(); ++row)
            if (run.data->book[row] == b) {
                sum += double(run.data->rating[row]);
                ++count;
            }
        QCOMPARE(data.value(QStringLiteral("ratings")).toArray()[b].toInt(), count);
        if (count > 0)
            QVERIFY(std::abs(data.value(QStringLiteral("means")).toArray()[b].toDouble() - sum / count) <=
                    0.00501);
    }
}

void TestHtmlMap::thePageLoadsNothingAndRunsOnlyItsOwnScript()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection projection = awkwardPlaces(3);
    const auto written = exportHtmlMap(mapOf(run, projection), folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QByteArray page = contents(written->front());
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    for (const char* loads : {"http:", "https:", "//www", "src=", "<link", "@import", "url(", "fetch(",
                              "XMLHttpRequest", "WebSocket", "import(", "innerHTML", "eval("})
        QVERIFY2(!page.contains(loads), loads);
    const QByteArray policy = elements(page, "Content-Security-Policy\" content=\"", "\">").value(0);
    QVERIFY(policy.startsWith("default-src 'none';"));
    QVERIFY(page.indexOf("Content-Security-Policy") < page.indexOf("<style"));
    const auto hashOf = [](const QByteArray& text) {
        return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + "'";
    };
    QVERIFY(policy.contains("script-src " + hashOf(elements(page, "<script>", "</script>").value(0))));
    QVERIFY(policy.contains("style-src " + hashOf(elements(page, "<style>", "</style>").value(0))));
    static const QRegularExpression handler(QStringLiteral("<[a-z][^>]*\\s(on[a-z]+|style)="));
    QVERIFY(!QString::fromUtf8(page).contains(handler));
    static const QRegularExpression left(QStringLiteral("@[A-Z_]+@"));
    QVERIFY(!QString::fromUtf8(page).contains(left));
}

void TestHtmlMap::everyWordThePageUsesIsGiven()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection projection = awkwardPlaces(2);
    const auto written = exportHtmlMap(mapOf(run, projection), folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QByteArray page = contents(written->front());
    const QJsonObject words = dataOf(page).value(QStringLiteral("words")).toObject();
    std::set<QString> used = {QStringLiteral("cosine"), QStringLiteral("euclidean"), QStringLiteral("dot")};
    static const QRegularExpression name(
        QStringLiteral("\\bwords\\.([A-Za-z0-9]+)|data-(?:word|tip)=\"(\\w+)\""));
    for (auto found = name.globalMatch(QString::fromUtf8(page)); found.hasNext();) {
        const auto match = found.next();
        used.insert(match.captured(1) + match.captured(2));
    }
    QVERIFY(used.size() > 20);
    for (const QString& word : used)
        QVERIFY2(!words.value(word).toString().isEmpty(), qPrintable(word));
    for (const QString& word : words.keys())
        QVERIFY2(used.count(word) == 1, qPrintable(word));
}

void TestHtmlMap::aTranslatedPageSaysWhatItWasGiven()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection projection = awkwardPlaces(2);
    HtmlMap map = mapOf(run, projection);
    map.words.language = "de";
    map.words.nearest = "N\xC3\xA4"
                        "chste B\xC3\xBC"
                        "cher";
    map.words.noScript = "Ohne Skript <nichts>";
    const auto written = exportHtmlMap(map, folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QByteArray page = contents(written->front());
    QVERIFY(page.contains("<html lang=\"de\" dir=\"ltr\">"));
    QVERIFY(page.contains("Ohne Skript &lt;nichts&gt;"));
    QCOMPARE(
        dataOf(page).value(QStringLiteral("words")).toObject().value(QStringLiteral("nearest")).toString(),
        QStringLiteral("N\u00e4chste B\u00fccher"));
}

void TestHtmlMap::aMapOfOneDimensionLiesOnALine()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection projection = awkwardPlaces(1);
    const auto written = exportHtmlMap(mapOf(run, projection), folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QJsonObject data = dataOf(contents(written->front()));
    QCOMPARE(data.value(QStringLiteral("dims")).toInt(), 2);
    const auto back = values<float>(data.value(QStringLiteral("coordinates")));
    for (std::size_t b = 0; b < kBooks; ++b) {
        QCOMPARE(back[2 * b], projection.coordinates[b]);
        QCOMPARE(back[2 * b + 1], 0.0f);
    }
}

void TestHtmlMap::nonsenseIsRefusedInWords()
{
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/map.html";
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection good = awkwardPlaces(2);
    const auto refused = [&](const HtmlMap& map) {
        const auto written = exportHtmlMap(map, file);
        return !written.ok() && !written.error().message.empty() &&
               !QFile::exists(QString::fromStdString(file));
    };
    QVERIFY(refused({}));
    Projection bad = good;
    bad.coordinates[7] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(refused(mapOf(run, bad)));
    bad = good;
    bad.coordinates.resize(10);
    QVERIFY(refused(mapOf(run, bad)));
    HtmlMap map = mapOf(run, good);
    const std::vector<float> few(3);
    map.kept = few;
    QVERIFY(refused(map));
    map = mapOf(run, good);
    map.columns = {{.name = "Short", .numbers = {1, 2}}};
    QVERIFY(refused(map));
    map.columns = {
        {.name = "Nameless", .categories = {"a"}, .category = std::vector<std::int32_t>(kBooks, 1)}};
    QVERIFY(refused(map));
    map.columns.clear();
    map.rows.rows = 5;
    QVERIFY(refused(map));
    const auto nowhere = exportHtmlMap(mapOf(run, good), folder.path().toStdString() + "/no/map.html");
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().message.find("folder does not exist") != std::string::npos);
    QVERIFY(exportHtmlMap(mapOf(run, good), file).ok());
}

void TestHtmlMap::aStoppedExportLeavesNoFile()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(5, kBooks, 4);
    const Projection projection = awkwardPlaces(2);
    const auto stopped = exportHtmlMap(mapOf(run, projection), folder.path().toStdString() + "/map.html",
                                       [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestHtmlMap::tenThousandBooksStayBelowThreeMegabytes()
{
    QTemporaryDir folder;
    constexpr std::size_t kMany = 10'000;
    Dataset data;
    Random random(3);
    for (std::size_t b = 0; b < kMany; ++b) {
        // Goodbooks' titles have 36 letters on average, its authors 23.
        toy::addBook(data, std::to_string(b), std::string(36, 'T'), std::string(23, 'a'), 1990);
        toy::addRating(data, 0, std::int32_t(b), float(1 + random.below(5)));
    }
    data.userIds = {"u"};
    Projection projection;
    projection.dims = 3;
    std::vector<float> vectors(kMany * 2);
    for (std::size_t i = 0; i < kMany * 3; ++i)
        projection.coordinates.push_back(random.uniform(-1.0f, 1.0f));
    NeighborGraph graph;
    graph.rows = kMany;
    graph.k = 10;
    for (std::size_t i = 0; i < kMany * 10; ++i) {
        graph.neighbor.push_back(std::int32_t(random.below(kMany)));
        graph.distance.push_back(random.uniform(0.0f, 1.0f));
    }
    HtmlMap map;
    map.title = "Many";
    map.data = &data;
    map.projection = &projection;
    map.graph = &graph;
    for (int c = 0; c < 4; ++c) {
        HtmlMapColumn column{.name = "Column"};
        for (std::size_t b = 0; b < kMany; ++b)
            column.numbers.push_back(1000 + double(random.below(100)));
        map.columns.push_back(column);
    }
    const auto written = exportHtmlMap(map, folder.path().toStdString() + "/map.html");
    QVERIFY(written.ok());
    const QByteArray page = contents(written->front());
    QVERIFY2(page.size() < 3'000'000, QByteArray::number(page.size()));
    QCOMPARE(dataOf(page).value(QStringLiteral("titles")).toArray().size(), qsizetype(kMany));
}

void TestHtmlMap::base64MatchesQt()
{
    Random random(4);
    for (int size = 0; size < 9; ++size) {
        std::vector<std::int32_t> numbers;
        for (int i = 0; i < size; ++i)
            numbers.push_back(std::bit_cast<std::int32_t>(std::uint32_t(random.below(1ull << 32))));
        std::string text = "x";
        appendBase64(text, std::span<const std::int32_t>(numbers));
        const QByteArray bytes(reinterpret_cast<const char*>(numbers.data()), qsizetype(numbers.size() * 4));
        QCOMPARE(QByteArray::fromStdString(text), "x" + bytes.toBase64());
    }
}

QTEST_GUILESS_MAIN(TestHtmlMap)
#include "tst_html_map.moc"
