// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/files/exports/export.h"
#include "engine/files/run/run_file.h"
#include "engine/models/two_tower/two_tower_features.h"
#include "engine/parameters/presets.h"
#include "engine/projection/axes/custom_axes.h"
#include "engine/projection/clusters/clusters.h"
#include "engine/projection/make_map.h"
#include "engine/projection/pca/pca_map.h"
#include "engine/projection/quality/map_quality.h"
#include "engine/projection/tsne/tsne.h"
#include "engine/recommend/recommender.h"
#include "engine/run/learned_books.h"
#include "engine/run/train_run.h"
#include "tests/engine/export_rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace shelf;

namespace {

constexpr int kRated = 60;    ///< books of the library
constexpr int kOdd = 7;       ///< all of its ratings are held out, and nothing is told of it
constexpr int kAlike = 19;    ///< all of its ratings are held out, but it is told of like book 0
constexpr int kNobody = 60;   ///< nobody rated it at all, and it is told of like kOdd
constexpr int kNewAlike = 61; ///< nobody rated it, but it is told of like book 0
constexpr std::size_t kBooks = 62;

void tellLike(Catalogue& books, int book, int like)
{
    const auto to = static_cast<std::size_t>(book);
    const auto from = static_cast<std::size_t>(like);
    books.titles.set(to, books.titles[from]);
    books.authors.set(to, books.authors[from]);
    books.languages.set(to, books.languages[from]);
    books.years[to] = books.years[from];
    for (TextColumn& column : books.extra)
        column.values.set(to, column.values[from]);
}

void tellNothing(Catalogue& books, int book)
{
    const auto to = static_cast<std::size_t>(book);
    books.titles.set(to, "Zyxq Bnmk");
    books.authors.set(to, "");
    books.languages.set(to, "");
    books.years[to] = kNoYear;
    for (TextColumn& column : books.extra)
        column.values.set(to, "");
}

std::shared_ptr<Dataset> makeLibrary()
{
    auto data = std::make_shared<Dataset>(
        *makeSampleLibrary({.books = kRated, .users = 70, .ratings = 1200, .seed = 5}));
    Catalogue& books = data->books;
    for (const int book : {kNobody, kNewAlike}) {
        books.ids.push_back("new" + std::to_string(book));
        for (auto* column : {&books.titles, &books.authors, &books.languages, &books.imageUrls})
            column->emplace_back();
        books.years.push_back(kNoYear);
        for (TextColumn& column : books.extra)
            column.values.emplace_back();
    }
    for (const int book : {kOdd, kNobody})
        tellNothing(books, book);
    for (const int book : {kAlike, kNewAlike})
        tellLike(books, book, 0);
    data->heldOut.assign(data->ratingCount(), 0);
    for (std::size_t row = 0; row < data->ratingCount(); ++row)
        if (data->book[row] == kOdd || data->book[row] == kAlike || row % 9 == 0)
            data->heldOut[row] = 1;
    return data;
}

std::shared_ptr<const Dataset> library()
{
    static const std::shared_ptr<const Dataset> data = makeLibrary();
    return data;
}

RunSettings settingsOf(std::string_view preset)
{
    RunSettings settings = *presetSettings(preset);
    limitByEpochs(settings, 2);
    settings.of<VectorParameters>().factors = std::min(settings.of<VectorParameters>().factors, 6);
    settings.split.kind = SplitKind::file;
    return settings;
}

Run trained(std::string_view preset, const TrainingObserver& observer = {})
{
    auto run = trainRun({"", library(), settingsOf(preset), 1, nullptr}, observer);
    if (!run)
        qFatal("%s", run.error().text().c_str());
    return std::move(*run);
}

std::vector<int> marked(const std::vector<std::uint8_t>& marks)
{
    std::vector<int> books;
    for (std::size_t b = 0; b < marks.size(); ++b)
        if (marks[b] != 0)
            books.push_back(static_cast<int>(b));
    return books;
}

const std::vector<int> kUnrated{kOdd, kAlike, kNobody, kNewAlike};
const std::vector<int> kUntold{kOdd, kNobody};

bool isUnrated(std::size_t book)
{
    return std::find(kUnrated.begin(), kUnrated.end(), static_cast<int>(book)) != kUnrated.end();
}

std::vector<std::string> lines(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path.c_str());
    std::vector<std::string> list;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!line.isEmpty())
            list.push_back(line.toStdString());
    return list;
}

/// The learned books' vectors, one behind the other.
std::vector<float> learnedVectors(const Run& run, std::vector<std::size_t>& books)
{
    const MatrixView all = run.model->bookEmbedding();
    std::vector<float> vectors;
    for (std::size_t b = 0; b < all.rows; ++b)
        if (!isUnrated(b)) {
            books.push_back(b);
            vectors.insert(vectors.end(), all.row(b).begin(), all.row(b).end());
        }
    return vectors;
}

double cosineDistance(std::span<const float> a, std::span<const float> b)
{
    double product = 0, squareA = 0, squareB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += double(a[i]) * double(b[i]);
        squareA += double(a[i]) * double(a[i]);
        squareB += double(b[i]) * double(b[i]);
    }
    return 1 - product / std::sqrt(squareA) / std::sqrt(squareB);
}

} // namespace

class TestLearnedBooks : public QObject {
    Q_OBJECT
private slots:
    void everyPresetKnowsWhatItHasLearned_data();
    void everyPresetKnowsWhatItHasLearned();
    void withoutTitlesTwoTowersKnowNoMoreThanOthers();
    void whereEverybodyIsRatedNothingIsMarked();
    void aTrainingThatIsWatchedSaysIt();
    void noFileListsThem_data();
    void noFileListsThem();
    void theyHaveNoPlaceOnAnyMap_data();
    void theyHaveNoPlaceOnAnyMap();
    void axesAcrossThemAreRefused();
    void theyAreInNoMeasureAndNoGroup();
    void aNewReadersRatingsOfThemCountForNothing();
};

void TestLearnedBooks::everyPresetKnowsWhatItHasLearned_data()
{
    QTest::addColumn<QString>("preset");
    for (const Preset& preset : presets())
        QTest::newRow(std::string(preset.name).c_str()) << QString::fromStdString(std::string(preset.name));
}

// Of a book that nobody rated in training two towers and the model with side features know what was told of
// it, all others nothing.
void TestLearnedBooks::everyPresetKnowsWhatItHasLearned()
{
    QFETCH(QString, preset);
    const Run run = trained(preset.toStdString());
    const bool told = preset.startsWith(QLatin1String("two-tower")) || preset == QLatin1String("bayesian-fm");
    QCOMPARE(marked(run.unlearned), told ? kUntold : kUnrated);
    QCOMPARE(unlearnedCount(run), told ? kUntold.size() : kUnrated.size());
    QVERIFY(isUnlearned(run, kOdd) && isUnlearned(run, kNobody));
    QVERIFY(!isUnlearned(run, 0) && !isUnlearned(run, -1) && !isUnlearned(run, 1000));

    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/run.shelf";
    QVERIFY(saveRun(run, file).ok());
    const auto loaded = loadRun(file);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->unlearned, run.unlearned);
}

void TestLearnedBooks::withoutTitlesTwoTowersKnowNoMoreThanOthers()
{
    const auto data = makeLibrary();
    data->books.titles = TextList(data->bookCount());
    std::vector<std::uint32_t> train;
    for (std::uint32_t row = 0; row < data->ratingCount(); ++row)
        if (!data->heldOut[row])
            train.push_back(row);
    RunSettings settings = settingsOf("two-tower");
    settings.of<TwoTowerParameters>().bookColumns = false;
    QCOMPARE(marked(unlearnedBooks(data, train, settings)), kUnrated);
    settings.of<TwoTowerParameters>().bookColumns = true;
    QCOMPARE(marked(unlearnedBooks(data, train, settings)), kUntold);
}

void TestLearnedBooks::whereEverybodyIsRatedNothingIsMarked()
{
    const auto data = std::make_shared<const Dataset>(
        *makeSampleLibrary({.books = kRated, .users = 70, .ratings = 1200, .seed = 5}));
    std::vector<std::uint32_t> all(data->ratingCount());
    for (std::uint32_t row = 0; row < all.size(); ++row)
        all[row] = row;
    QVERIFY(unlearnedBooks(data, all, settingsOf("ials")).empty());
}

void TestLearnedBooks::aTrainingThatIsWatchedSaysIt()
{
    for (const char* preset : {"goodbooks-neural", "ials"}) {
        int seen = 0;
        TrainingObserver observer;
        observer.embedding = [&](const KeptEmbedding& kept) {
            ++seen;
            QVERIFY(kept.unlearned);
            QCOMPARE(marked(*kept.unlearned), kUnrated);
        };
        trained(preset, observer);
        QVERIFY(seen > 0);
    }
}

void TestLearnedBooks::noFileListsThem_data()
{
    QTest::addColumn<QString>("preset");
    for (const char* preset : {"ials", "bpr", "biased-mf", "mf", "lightgcn"})
        QTest::newRow(preset) << QString::fromLatin1(preset);
}

void TestLearnedBooks::noFileListsThem()
{
    QFETCH(QString, preset);
    const Run run = trained(preset.toStdString());
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    std::set<std::string> ids;
    for (const int book : kUnrated)
        ids.insert(run.data->books.ids[static_cast<std::size_t>(book)]);
    std::vector<std::size_t> books;
    const std::vector<float> vectors = learnedVectors(run, books);
    const std::size_t cols = vectors.size() / books.size();

    // Pictures are asked for in the order of the lines.
    std::vector<std::size_t> drawn;
    ExportCall call;
    call.data = run.data.get();
    call.run = &run;
    call.folder = path;
    call.pictures = [&](std::span<const std::int32_t> wanted, const Progress&) -> Result<PictureSheet> {
        drawn.assign(wanted.begin(), wanted.end());
        return PictureSheet{"a picture", 16};
    };
    QVERIFY(kProjectorExport.write(call).ok());
    QCOMPARE(drawn, books);
    QCOMPARE(lines(path + "/projector_sprite.png"), (std::vector<std::string>{"a picture"}));
    const auto meta = lines(path + "/meta.tsv");
    QCOMPARE(meta.size(), books.size() + 1);
    QCOMPARE(lines(path + "/vecs.tsv").size(), books.size());
    for (std::size_t i = 0; i < books.size(); ++i) {
        const QString line = QString::fromStdString(meta[i + 1]);
        QCOMPARE(line.section(QLatin1Char('\t'), 1, 1).toStdString(), run.data->books.ids[books[i]]);
    }
    const auto config = lines(path + "/projector_config.pbtxt");
    QVERIFY(std::find(config.begin(), config.end(), "  tensor_shape: " + std::to_string(books.size())) !=
            config.end());
    QVERIFY(exportTables(run, path).ok());
    QCOMPARE(lines(path + "/embedding.csv").size(), books.size() + 1);
    const std::string count = ',' + std::to_string(books.size()) + ',';
    QVERIFY(lines(path + "/statistics.csv")[1].find(count) != std::string::npos);

    // Against the nearest of the learned books, measured one by one.
    constexpr std::size_t kNear = 5;
    QVERIFY(exportNeighbors(run, {}, kNear, Metric::cosine, nullptr, path + "/neighbors.csv").ok());
    const auto table = lines(path + "/neighbors.csv");
    QCOMPARE(table.size(), books.size() * kNear + 1);
    for (std::size_t i = 0; i < books.size(); ++i) {
        std::vector<double> distances;
        for (std::size_t j = 0; j < books.size(); ++j)
            if (j != i)
                distances.push_back(cosineDistance(std::span(vectors).subspan(i * cols, cols),
                                                   std::span(vectors).subspan(j * cols, cols)));
        std::sort(distances.begin(), distances.end());
        for (std::size_t n = 0; n < kNear; ++n) {
            const QString line = QString::fromStdString(table[1 + i * kNear + n]);
            QVERIFY(
                line.startsWith(QString::fromStdString(run.data->books.ids[books[i]]) + QLatin1Char(',')));
            QVERIFY(std::abs(line.section(QLatin1Char(','), -1).toDouble() - distances[n]) < 1e-5);
            for (const std::string& id : ids)
                QVERIFY(!line.contains(QLatin1Char(',') + QString::fromStdString(id) + QLatin1Char(',')));
        }
    }
    const std::vector<std::int32_t> one{kOdd};
    const auto refused = exportNeighbors(run, one, 3, Metric::cosine, nullptr, path + "/one.csv");
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.find(kUnlearnedReason) != std::string::npos);
    QVERIFY(nearestRows(run.model->bookEmbedding(), kOdd, 5, Metric::cosine, run.unlearned).empty());
}

void TestLearnedBooks::theyHaveNoPlaceOnAnyMap_data()
{
    QTest::addColumn<QString>("method");
    for (const LayoutMethod* method : layoutMethods())
        QTest::newRow(method->key.data()) << QString::fromLatin1(method->key.data());
}

// The others lie where they would if the library had never had these books.
void TestLearnedBooks::theyHaveNoPlaceOnAnyMap()
{
    QFETCH(QString, method);
    const Run run = trained("ials");
    std::vector<std::size_t> books;
    const std::vector<float> vectors = learnedVectors(run, books);
    MapRequest request;
    request.rows = run.model->bookEmbedding();
    request.books = &run.data->books;
    request.leftOut = run.unlearned;
    request.threads = 1;
    MapParameters& parameters = request.parameters;
    parameters.method = findLayoutMethod(method.toStdString());
    if (!parameters.method->isImmediate())
        QVERIFY(lengthen(parameters, 60).ok());
    parameters.of<TsneParameters>().perplexity = 5;
    parameters.of<AxesMapParameters>().xFrom = run.data->books.ids[0];
    parameters.of<AxesMapParameters>().xTo = run.data->books.ids[1];
    MapStages stages;
    std::size_t steps = 0;
    const auto map = makeMap(request, stages, [&](const MapProgress& progress) {
        if (progress.step && !progress.step->position.empty()) {
            ++steps;
            if (progress.step->position.size() != 2 * kBooks ||
                !std::isnan(progress.step->position[2 * kOdd]))
                return false;
        }
        return true;
    });
    QVERIFY2(map.ok(), map.ok() ? "" : map.error().text().c_str());
    QVERIFY(!map->stopped);
    QVERIFY(steps > 0 || parameters.method->isImmediate());

    Catalogue fewer;
    for (const std::size_t b : books) {
        fewer.ids.push_back(run.data->books.ids[b]);
        fewer.titles.push_back(run.data->books.titles[b]);
    }
    request.rows = {vectors.data(), books.size(), vectors.size() / books.size(),
                    vectors.size() / books.size()};
    request.books = &fewer;
    request.leftOut = {};
    MapStages others;
    const auto without = makeMap(request, others);
    QVERIFY(without.ok());
    QCOMPARE(map->points(), kBooks);
    QCOMPARE(map->explainedVariance, without->explainedVariance);
    for (std::size_t i = 0, b = 0; b < kBooks; ++b) {
        QCOMPARE(hasPlace(*map, b), !isUnrated(b));
        if (isUnrated(b)) {
            QVERIFY(std::isnan(map->point(b)[0]) && std::isnan(map->point(b)[1]));
            continue;
        }
        QCOMPARE(map->point(b)[0], without->point(i)[0]);
        QCOMPARE(map->point(b)[1], without->point(i)[1]);
        ++i;
    }

    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/map.tsv";
    QVERIFY(exportMap(run, *map, file).ok());
    const auto table = lines(file);
    QCOMPARE(table.size(), books.size() + 1);
    for (std::size_t i = 0; i < books.size(); ++i)
        QVERIFY(table[i + 1].starts_with(run.data->books.ids[books[i]] + "\t"));
}

void TestLearnedBooks::axesAcrossThemAreRefused()
{
    const Run run = trained("ials");
    MapRequest request;
    request.rows = run.model->bookEmbedding();
    request.books = &run.data->books;
    request.leftOut = run.unlearned;
    request.parameters.method = &kAxesMethod;
    request.parameters.of<AxesMapParameters>().xFrom = run.data->books.ids[0];
    request.parameters.of<AxesMapParameters>().xTo = run.data->books.ids[kOdd];
    MapStages stages;
    const auto map = makeMap(request, stages);
    QVERIFY(!map.ok());
    QVERIFY(map.error().text().find("nobody rated it in the training part") != std::string::npos);
    QVERIFY(map.error().text().find("Zyxq Bnmk") != std::string::npos);
}

void TestLearnedBooks::theyAreInNoMeasureAndNoGroup()
{
    const Run run = trained("bpr");
    std::vector<std::size_t> books;
    const std::vector<float> vectors = learnedVectors(run, books);
    const std::size_t cols = vectors.size() / books.size();
    const MatrixView few{vectors.data(), books.size(), cols, cols};
    const MatrixView all = run.model->bookEmbedding();
    const auto map = componentsMap(all, run.unlearned, 2);
    const auto fewMap = componentsMap(few, {}, 2);
    QVERIFY(map.ok() && fewMap.ok());
    const Catalogue none;
    const auto quality = measureMap(all, none, *map, Metric::euclidean, run.unlearned, 1);
    const auto fewQuality = measureMap(few, none, *fewMap, Metric::euclidean, {}, 1);
    QVERIFY(quality.ok() && fewQuality.ok());
    QCOMPARE(quality->faith.knn, fewQuality->faith.knn);
    QCOMPARE(quality->faith.cpd, fewQuality->faith.cpd);
    QCOMPARE(quality->faith.kept.size(), kBooks);
    for (std::size_t b = 0; b < kBooks; ++b)
        QCOMPARE(std::isnan(quality->faith.kept[b]), isUnrated(b));

    const KeptRows learned(all, run.unlearned);
    auto clusters = kMeans(learned.view(), 5, Metric::cosine, 1, 1);
    QVERIFY(clusters.ok());
    spreadMembers(*clusters, learned);
    QCOMPARE(clusters->member.size(), kBooks);
    std::size_t members = 0;
    for (std::size_t b = 0; b < kBooks; ++b) {
        QCOMPARE(clusters->member[b] < 0, isUnrated(b));
        members += clusters->member[b] >= 0;
    }
    QCOMPARE(members, books.size());
}

void TestLearnedBooks::aNewReadersRatingsOfThemCountForNothing()
{
    for (const char* preset : {"biased-mf", "bpr", "ials"}) {
        const Run run = trained(preset);
        const Recommender recommender(run);
        const std::vector<RatedBook> rated{{3, 5}, {20, 1}};
        std::vector<RatedBook> more = rated;
        more.push_back({kOdd, 5});
        const TopNParameters top{.count = 20, .reasons = 3};
        const auto without = recommender.forNewReader(rated, top);
        const auto with = recommender.forNewReader(more, top);
        QCOMPARE(with.size(), std::size_t(20));
        for (std::size_t i = 0; i < with.size(); ++i) {
            QCOMPARE(with[i].book, without[i].book);
            QCOMPARE(with[i].score, without[i].score);
            for (const Reason& reason : with[i].because)
                QVERIFY(reason.book != kOdd);
        }
    }
}

QTEST_GUILESS_MAIN(TestLearnedBooks)
#include "tst_learned_books.moc"
