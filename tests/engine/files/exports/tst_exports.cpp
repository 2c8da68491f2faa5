// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/table_text.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/exports.h"
#include "engine/output/atomic_file.h"
#include "engine/output/text_fields.h"
#include "tests/engine/csv_text.h"
#include "tests/engine/toy_run.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QJsonParseError>
#include <QJsonValue>
#include <QLatin1String>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <map>

using namespace shelf;

namespace {

/// As Python's str.splitlines does, which also breaks at the rarer line ends.
QStringList splitLines(const QString& text)
{
    QStringList lines =
        text.split(QRegularExpression(QStringLiteral("\r\n|[\n\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029]")));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

Run awkwardRun()
{
    Run run = toy::makeRun(6, 4, 3);
    auto data = std::make_shared<Dataset>(*run.data);
    data->books.titles = {"Tab\there, \"quoted\"", "Line\nbreak\r\n\xE2\x80\xA8 and \xC2\x85 more", "",
                          "Bad \xFF\xC3 bytes \xC3\xA9"};
    data->books.authors.set(0, "Le Guin, Ursula K.");
    data->books.years[0] = -380;
    data->books.imageUrls.set(1, "https://covers.example/1.jpg");
    run.data = data;
    auto model = std::make_shared<toy::DotModel>(6, 4, 3);
    const float values[] = {0.1f, -0.0f, 1e-45f, 3.4028235e38f, 1.0f / 3, -2.5e-7f, 16777217.0f, 5e20f, -1,
                            0,    0,     0};
    std::copy(std::begin(values), std::end(values), model->book(0));
    run.model = model;
    return run;
}

} // namespace

class TestExports : public QObject {
    Q_OBJECT

private slots:
    void projectorVectorsReadBackToTheBit();
    void projectorMetadataHasAHeaderAndALineABook();
    void projectorConfigNamesShapeAndFiles();
    void unitLengthVectorsHaveLengthOne();
    void modelsWithoutVectorsSaySo();
    void webBooksAreValidJson();
    void recommendationsOfAllReadersComeInOrder();
    void recommendationsCanBeStoppedWithoutLeavingAFile();
    void aMapThatWasStoppedIsNotTakenAway();
    void historyAndTablesReadBack();
    void mapHasAxesAndALineABook();
    void unwritablePlacesAreNamedWithAdvice();
    void fullDiskIsReported();
    void oldFileSurvivesAndNothingIsLeftBehind();
    void savingOverALinkKeepsTheLink();
    void badBytesBecomeReplacementCharacters();
    void noTableHoldsAFormulaAndAllNamesComeBack();
    void coversOfTheOwnNetworkStayAtHome();
};

void TestExports::noTableHoldsAFormulaAndAllNamesComeBack()
{
    QTemporaryDir folder;
    const std::string place = folder.path().toStdString() + '/';
    Run run = toy::makeRun(4, 5, 3);
    auto data = std::make_shared<Dataset>(*run.data);
    const QStringList odd = {QStringLiteral("=1+1"), QStringLiteral("+cmd|' /C calc'!A0"),
                             QStringLiteral("-30-"), QStringLiteral("@SUM(A1)"), QStringLiteral("'=a")};
    for (std::size_t b = 0; b < 5; ++b) {
        data->books.ids.set(b, odd[static_cast<int>(b)].toStdString());
        data->books.titles.set(b, odd[static_cast<int>((b + 1) % 5)].toStdString());
        data->books.authors.set(b, odd[static_cast<int>((b + 2) % 5)].toStdString());
    }
    for (std::size_t u = 0; u < 4; ++u)
        data->userIds.set(u, odd[static_cast<int>(u)].toStdString());
    run.data = data;
    run.name = "=run";
    Projection projection;
    projection.dims = 2;
    projection.coordinates = {-1, 2, 3, -4, 5, 6, -7, 8, 9, -10};
    Clustering clustering;
    clustering.member = {0, 0, 1, 1, -1};
    clustering.size = {2, 2};

    QVERIFY(exportRecommendations(run, {}, {}, place).ok());
    QVERIFY(exportTables(run, place).ok());
    QVERIFY(exportMap(run, projection, place + "map.csv", {.authors = true}).ok());
    QVERIFY(exportMap(run, projection, place + "map.tsv", {.authors = true}).ok());
    QVERIFY(
        exportSelection(run, std::vector<std::int32_t>{0, 1, 2, 3, 4}, &projection, place + "some.csv").ok());
    QVERIFY(exportNeighbors(run, {}, 2, Metric::euclidean, nullptr, place + "near.csv").ok());
    QVERIFY(exportClusters(run, clustering, {"=a, b", "-c"}, place + "groups.tsv").ok());
    static const QRegularExpression number(QStringLiteral("^-[0-9.]+(e[+-]?[0-9]+)?$"));
    for (const char* name : {"recommendations.csv", "embedding.csv", "metrics.csv", "statistics.csv",
                             "map.csv", "map.tsv", "some.csv", "near.csv", "groups.tsv"}) {
        QList<QStringList> rows = csvFile(place + name);
        if (QByteArray(name).endsWith(".tsv")) {
            rows.clear();
            for (const QString& line :
                 QString::fromUtf8(fileBytes(place + name)).split(u'\n', Qt::SkipEmptyParts))
                rows << line.split(u'\t');
        }
        QVERIFY2(rows.size() > 1, name);
        QStringList seen;
        for (const QStringList& row : rows)
            for (const QString& cell : row) {
                const bool sign = !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front());
                QVERIFY2(!sign || number.match(cell).hasMatch(), qPrintable(cell));
                if (cell.startsWith(u'\''))
                    seen << cell.mid(1);
            }
        if (QByteArray(name) != "metrics.csv" && QByteArray(name) != "statistics.csv")
            for (const QString& text : odd)
                QVERIFY2(seen.contains(text), qPrintable(QLatin1String(name) + u' ' + text));
    }
    // The Projector shows labels as they stand in the file.
    QVERIFY(exportProjector(run, place).ok());
    QVERIFY(fileBytes(place + "meta.tsv").contains("\n+cmd|' /C calc'!A0\t=1+1\t"));
}

void TestExports::coversOfTheOwnNetworkStayAtHome()
{
    QTemporaryDir folder;
    auto data = std::make_shared<Dataset>(*toy::makeRun(4, 5, 3).data);
    data->books.imageUrls = {"https://covers.example/1.jpg", "file:///home/anna/1.jpg", "javascript:alert(1)",
                             "http://192.168.1.1/reboot", ""};
    QVERIFY(exportWebBooks(*data, folder.path().toStdString()).ok());
    QStringList urls;
    for (const QJsonValue& book :
         QJsonDocument::fromJson(fileBytes(folder.path().toStdString() + "/web_book_data.json")).array())
        urls << book.toObject().value(QLatin1String("image_url")).toString();
    QCOMPARE(urls, (QStringList{QStringLiteral("https://covers.example/1.jpg"), {}, {}, {}, {}}));
    QCOMPARE(withheldCovers(*data), std::size_t(3));
}

void TestExports::projectorVectorsReadBackToTheBit()
{
    QTemporaryDir folder;
    const Run run = awkwardRun();
    const auto written = exportProjector(run, folder.path().toStdString() + "/new/deep");
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().text().c_str());
    QCOMPARE(written->size(), std::size_t(4)); // and what they are
    const auto lines = fileBytes(folder.path().toStdString() + "/new/deep/vecs.tsv").split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.last().isEmpty());
    for (int b = 0; b < 4; ++b) {
        const auto cells = lines[b].split('\t');
        QCOMPARE(cells.size(), 3);
        for (int d = 0; d < 3; ++d) {
            const float back = std::strtof(cells[d].constData(), nullptr);
            const float expected =
                run.model->bookEmbedding().row(static_cast<std::size_t>(b))[static_cast<std::size_t>(d)];
            QCOMPARE(std::bit_cast<std::uint32_t>(back), std::bit_cast<std::uint32_t>(expected));
        }
    }
}

void TestExports::projectorMetadataHasAHeaderAndALineABook()
{
    QTemporaryDir folder;
    const Run run = awkwardRun();
    QVERIFY(exportProjector(run, folder.path().toStdString()).ok());
    const QByteArray bytes = fileBytes(folder.path().toStdString() + "/meta.tsv");
    const QStringList lines = splitLines(QString::fromUtf8(bytes));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("title\tbook_id\tauthors\tyear\tratings\tmean_rating"));
    for (const QString& line : lines) {
        QCOMPARE(line.count(u'\t'), 5);
        QVERIFY(!line.trimmed().isEmpty());
    }
    QCOMPARE(lines[1].section(u'\t', 0, 3),
             QStringLiteral("Tab here, \"quoted\"\tb0\tLe Guin, Ursula K.\t-380"));
    QCOMPARE(lines[3].section(u'\t', 0, 1), QStringLiteral("b2\tb2")); // the id stands in for a missing title
    QCOMPARE(lines[4].section(u'\t', 0, 0), QStringLiteral("Bad \uFFFD\uFFFD bytes \u00E9"));
    for (int b = 0; b < 4; ++b) {
        double sum = 0;
        int count = 0;
        for (std::size_t row = 0; row < run.data->ratingCount(); ++row) {
            if (run.data->book[row] == b) {
                sum += static_cast<double>(run.data->rating[row]);
                ++count;
            }
        }
        QCOMPARE(lines[b + 1].section(u'\t', 4, 4).toInt(), count);
        if (count > 0)
            QVERIFY(std::abs(lines[b + 1].section(u'\t', 5, 5).toDouble() - sum / count) < 1e-4);
    }
}

void TestExports::projectorConfigNamesShapeAndFiles()
{
    QTemporaryDir folder;
    Run run = awkwardRun();
    run.name = "My \"best\" run\n";
    QVERIFY(exportProjector(run, folder.path().toStdString()).ok());
    const QByteArray text = fileBytes(folder.path().toStdString() + "/projector_config.pbtxt");
    QVERIFY(text.contains("tensor_name: \"My \\\"best\\\" run \"\n"));
    QVERIFY(text.contains("tensor_path: \"vecs.tsv\""));
    QVERIFY(text.contains("metadata_path: \"meta.tsv\""));
    QVERIFY(text.indexOf("tensor_shape: 4\n") > 0);
    QVERIFY(text.indexOf("tensor_shape: 3\n") > text.indexOf("tensor_shape: 4\n"));
}

void TestExports::unitLengthVectorsHaveLengthOne()
{
    QTemporaryDir folder;
    const Run run = awkwardRun();
    QVERIFY(exportProjector(run, folder.path().toStdString(), {.unitLength = true}).ok());
    const auto lines = fileBytes(folder.path().toStdString() + "/vecs.tsv").split('\n');
    for (int b = 0; b < 4; ++b) {
        double square = 0;
        for (const auto& cell : lines[b].split('\t'))
            square += cell.toDouble() * cell.toDouble();
        QVERIFY(std::abs(square - (b == 3 ? 0 : 1)) < 1e-6); // a zero vector has no direction to keep
    }
}

void TestExports::modelsWithoutVectorsSaySo()
{
    QTemporaryDir folder;
    Run run = toy::makeRun(3, 3, 0);
    const auto none = exportProjector(run, folder.path().toStdString());
    QVERIFY(!none.ok());
    QCOMPARE(none.error().kind, ErrorKind::usage);
    const auto tables = exportTables(run, folder.path().toStdString());
    QVERIFY(tables.ok());
    QCOMPARE(tables->size(), std::size_t(1));
}

void TestExports::webBooksAreValidJson()
{
    QTemporaryDir folder;
    const Run run = awkwardRun();
    const auto written = exportWebBooks(*run.data, folder.path().toStdString());
    QVERIFY(written.ok());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(fileBytes(written->front()), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonArray books = document.array();
    QCOMPARE(books.size(), 4);
    for (const auto& book : books)
        QCOMPARE(book.toObject().keys().size(), 4);
    const QJsonObject first = books[0].toObject();
    QCOMPARE(first.value(QStringLiteral("book_id")).toString(), QStringLiteral("b0"));
    QCOMPARE(first.value(QStringLiteral("title")).toString(), QStringLiteral("Tab\there, \"quoted\""));
    QCOMPARE(first.value(QStringLiteral("authors")).toString(), QStringLiteral("Le Guin, Ursula K."));
    QCOMPARE(books[1].toObject().value(QStringLiteral("image_url")).toString(),
             QStringLiteral("https://covers.example/1.jpg"));
    QVERIFY(books[3]
                .toObject()
                .value(QStringLiteral("title"))
                .toString()
                .endsWith(QStringLiteral("bytes \u00E9")));
    Dataset empty;
    const auto nothing = exportWebBooks(empty, folder.path().toStdString());
    QVERIFY(nothing.ok());
    QVERIFY(QJsonDocument::fromJson(fileBytes(nothing->front())).isArray());
}

void TestExports::recommendationsOfAllReadersComeInOrder()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(1300, 40, 4);
    TopNParameters p;
    p.count = 5;
    std::uint64_t last = 0;
    const auto written =
        exportRecommendations(run, {}, p, folder.path().toStdString(),
                              [&](std::uint64_t done, std::uint64_t) { return (last = done) > 0; });
    QVERIFY(written.ok());
    QCOMPARE(last, std::uint64_t(1300));
    const auto rows = csvFile(written->front());
    QCOMPARE(rows.front().join(u'|'), QStringLiteral("user_id|rank|book_id|title|score|predicted_rating"));
    qsizetype at = 1;
    for (std::int32_t user = 0; user < 1300; ++user) {
        int rank = 0;
        for (const auto& expected : recommend(run, user, p)) {
            QVERIFY(at < rows.size());
            const QStringList& row = rows[at++];
            QCOMPARE(row[0], QStringLiteral("u%1").arg(user));
            QCOMPARE(row[1].toInt(), ++rank);
            QCOMPARE(row[2], QStringLiteral("b%1").arg(expected.book));
            QCOMPARE(row[3], QStringLiteral("Title %1").arg(expected.book));
            QCOMPARE(std::strtof(row[4].toLatin1().constData(), nullptr), expected.score);
            const float predicted = std::strtof(row[5].toLatin1().constData(), nullptr);
            QVERIFY(predicted >= run.data->scale.min && predicted <= run.data->scale.max);
            QVERIFY(predicted == expected.score || expected.score > run.data->scale.max ||
                    expected.score < run.data->scale.min);
        }
    }
    QCOMPARE(at, rows.size());

    const auto some = exportRecommendations(run, {7, 3}, p, folder.path().toStdString());
    QVERIFY(some.ok());
    QCOMPARE(csvFile(some->front())[1][0], QStringLiteral("u7"));
    QVERIFY(!exportRecommendations(run, {1300}, p, folder.path().toStdString()).ok());
    QVERIFY(!exportRecommendations(run, {-1}, p, folder.path().toStdString()).ok());
}

void TestExports::recommendationsCanBeStoppedWithoutLeavingAFile()
{
    QTemporaryDir folder;
    const Run run = toy::makeRun(1300, 10, 2);
    const auto stopped = exportRecommendations(run, {}, {}, folder.path().toStdString(),
                                               [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestExports::aMapThatWasStoppedIsNotTakenAway()
{
    const Run run = toy::makeRun(30, 10, 3);
    ExportCall call;
    call.run = &run;
    const auto whole = call.mapOfBooks();
    QVERIFY(whole.ok());
    call.map = [&]() -> Result<Projection> { return *whole; };
    QVERIFY(call.mapOfBooks().ok());
    call.map = [&]() -> Result<Projection> {
        Projection half = *whole;
        half.stopped = true;
        return half;
    };
    const auto stopped = call.mapOfBooks();
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
}

void TestExports::historyAndTablesReadBack()
{
    QTemporaryDir folder;
    Run run = awkwardRun();
    run.history.epochs.resize(2);
    run.history.epochs[0].epoch = 1;
    run.history.epochs[1].epoch = 2;
    run.history.epochs[1].trainLoss = 0.1;
    run.metrics = {10, 0.25, 0.5, 0.4, 0.45, 0.35, 0.3};
    run.baselines.push_back({"mean", 1.0, {10, 1.0, 1.0, 0.9, 1.0, 0.9, 0.8}});
    const auto history = exportHistory(run, folder.path().toStdString());
    QVERIFY(history.ok());
    QCOMPARE(csvFile(history->front()).size(), 3);

    const auto tables = exportTables(run, folder.path().toStdString());
    QVERIFY(tables.ok());
    QCOMPARE(tables->size(), std::size_t(3));
    const auto metrics = csvFile((*tables)[0]);
    QCOMPARE(metrics.size(), 3);
    QCOMPARE(metrics[0].join(u','), QStringLiteral("model,ratings,rmse,mae,mse,mae_rounded,rmse_clipped,"
                                                   "mae_clipped,rmse_low,rmse_high,mae_low,mae_high"));
    QCOMPARE(metrics[1].mid(1), QString(QStringLiteral("10|0.5|0.4|0.25|0.3|0.45|0.35||||")).split(u'|'));
    QCOMPARE(metrics[2][0], QStringLiteral("mean"));
    const auto embedding = csvFile((*tables)[1]);
    QCOMPARE(embedding.size(), 5);
    QCOMPARE(embedding[0].join(u','), QStringLiteral("book_id,title,d0,d1,d2"));
    QCOMPARE(embedding[1][1], QStringLiteral("Tab\there, \"quoted\""));
    QCOMPARE(embedding[2][1], QStringLiteral("Line\nbreak\r\n\u2028 and \\u0085 more")); // a command of C1
    QCOMPARE(withoutEscapes(embedding[2][1].toStdString()), std::string(run.data->books.titles[1]));
    QCOMPARE(std::strtof(embedding[2][3].toLatin1().constData(), nullptr), 1.0f / 3);
    const auto statistics = csvFile((*tables)[2]);
    QCOMPARE(statistics.size(), 1 + 3 + 3);
    QCOMPARE(statistics[2].mid(0, 3).join(u','), QStringLiteral("book,d1,4"));
    QCOMPARE(statistics[1][5].toDouble(), 0.0); // the smallest of column 0
    QCOMPARE(statistics[4][0], QStringLiteral("user"));

    // A run whose rankings were measured has them in a table of their own.
    Run ranked = run;
    ranked.ranking.users = 7;
    ranked.ranking.ndcg = 0.25;
    const QTemporaryDir second;
    const auto more = exportTables(ranked, second.path().toStdString());
    QVERIFY(more.ok());
    QCOMPARE(more->size(), std::size_t(4));
    const auto ranking = csvFile((*more)[1]);
    QCOMPARE(ranking[1][1], QStringLiteral("7"));
    QCOMPARE(ranking[1][ranking[0].indexOf(QStringLiteral("ndcg"))].toDouble(), 0.25);
    QCOMPARE(ranking[1].last(), QString()); // no interval was worked out
}

void TestExports::mapHasAxesAndALineABook()
{
    QTemporaryDir folder;
    const Run run = awkwardRun();
    const std::string file = folder.path().toStdString() + "/map.tsv";
    Projection map;
    map.method = "pca";
    map.dims = 3;
    map.coordinates = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0.1f};
    const auto written = exportMap(run, map, file);
    QVERIFY(written.ok());
    QCOMPARE(written->front(), file);
    const QStringList lines = splitLines(QString::fromUtf8(fileBytes(file)));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("book_id\ttitle\tx\ty\tz"));
    QCOMPARE(lines[4].section(u'\t', 0, 0), QStringLiteral("b3"));
    QCOMPARE(lines[4].section(u'\t', 2, 4), QStringLiteral("9\t10\t0.1"));
    map.coordinates.resize(9);
    QVERIFY(!exportMap(run, map, file).ok());
}

void TestExports::unwritablePlacesAreNamedWithAdvice()
{
    QTemporaryDir folder;
    const Run run = awkwardRun();
    const std::string root = folder.path().toStdString();
    QVERIFY(writeFileAtomically(root + "/file", "text").ok());

    const auto belowAFile = exportProjector(run, root + "/file/sub");
    QVERIFY(!belowAFile.ok());
    QVERIFY(belowAFile.error().text().find(root + "/file/sub") != std::string::npos);
    QVERIFY(!belowAFile.error().advice.empty());

    const auto noFolder = writeFileAtomically(root + "/missing/a.txt", "text");
    QVERIFY(!noFolder.ok());
    QCOMPARE(noFolder.error().file, root + "/missing/a.txt");
    QVERIFY(noFolder.error().message.find("folder does not exist") != std::string::npos);

    const auto isFolder = writeFileAtomically(root, "text");
    QVERIFY(!isFolder.ok());

    QDir(folder.path()).mkdir(QStringLiteral("locked"));
    QFile::setPermissions(folder.path() + QStringLiteral("/locked"), QFile::ReadOwner | QFile::ExeOwner);
    if (!QFileInfo(folder.path() + QStringLiteral("/locked")).isWritable()) {
        const auto locked = exportWebBooks(*run.data, root + "/locked");
        QVERIFY(!locked.ok());
        QVERIFY(locked.error().message.find("permission") != std::string::npos);
    }
    QFile::setPermissions(folder.path() + QStringLiteral("/locked"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestExports::fullDiskIsReported()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("needs /dev/full");
    const auto full = writeFileAtomically("/dev/full", std::string(100, 'x'));
    QVERIFY(!full.ok());
    QVERIFY(full.error().message.find("disk is full") != std::string::npos);
    QVERIFY(full.error().advice.find("space") != std::string::npos);
    QCOMPARE(full.error().file, std::string("/dev/full"));

    // The same through an export: a name in its folder that leads to the full device.
    QTemporaryDir folder;
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), folder.path() + QStringLiteral("/meta.tsv")));
    const auto projector = exportProjector(awkwardRun(), folder.path().toStdString());
    QVERIFY(!projector.ok());
    QVERIFY(projector.error().message.find("disk is full") != std::string::npos);
}

void TestExports::oldFileSurvivesAndNothingIsLeftBehind()
{
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/recommendations.csv";
    QVERIFY(writeFileAtomically(file, "old").ok());
    QVERIFY(QFile::setPermissions(QString::fromStdString(file), QFile::ReadOwner | QFile::WriteOwner));
    const Run run = toy::makeRun(900, 10, 2);
    QVERIFY(
        !exportRecommendations(run, {}, {}, folder.path().toStdString(), [](std::uint64_t, std::uint64_t) {
             return false;
         }).ok());
    QCOMPARE(fileBytes(file), QByteArray("old"));
    QVERIFY(writeFileAtomically(file, std::string(3 << 20, 'n')).ok());
    QCOMPARE(fileBytes(file).size(), 3 << 20);
    QCOMPARE(QFile::permissions(QString::fromStdString(file)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestExports::savingOverALinkKeepsTheLink()
{
    QTemporaryDir folder;
    const std::string real = folder.path().toStdString() + "/real.txt";
    const QString link = folder.path() + QStringLiteral("/link.txt");
    QVERIFY(writeFileAtomically(real, "old").ok());
    QVERIFY(QFile::link(QString::fromStdString(real), link));
    QVERIFY(writeFileAtomically(link.toStdString(), "new").ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(fileBytes(real), QByteArray("new"));
}

void TestExports::badBytesBecomeReplacementCharacters()
{
    // Expected answers from Qt's decoder, except that every bad byte gets a mark of its own.
    QCOMPARE(validUtf8("plain"), std::string("plain"));
    QCOMPARE(validUtf8("\xF0\x9F\x93\x9A\xE2\x82\xAC\xC3\xA9"),
             std::string("\xF0\x9F\x93\x9A\xE2\x82\xAC\xC3\xA9"));
    const std::string mark = "\xEF\xBF\xBD";
    QCOMPARE(validUtf8("a\xFFz"), "a" + mark + "z");
    QCOMPARE(validUtf8("\xC0\xAF"), mark + mark);                       // overlong slash
    QCOMPARE(validUtf8("\xED\xA0\x80"), mark + mark + mark);            // surrogate
    QCOMPARE(validUtf8("\xF4\x90\x80\x80"), mark + mark + mark + mark); // beyond U+10FFFF
    QCOMPARE(validUtf8("\xE2\x82"), mark + mark);                       // cut short
    Random random(5);
    for (int i = 0; i < 5000; ++i) {
        std::string bytes;
        for (std::uint64_t n = random.below(12); n > 0; --n)
            bytes += static_cast<char>(random.below(2) ? random.below(256) : 0x80 + random.below(0x80));
        const std::string clean = validUtf8(bytes);
        QCOMPARE(QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size())).toStdString(), clean);
        const QString decoded = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        if (decoded.toStdString() == bytes)
            QCOMPARE(clean, bytes);
    }
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
