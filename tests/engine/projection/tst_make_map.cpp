// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/axes/custom_axes.h"
#include "engine/projection/make_map.h"
#include "engine/projection/map_parameter_table.h"
#include "engine/projection/pca/pca_map.h"
#include "engine/projection/quality/map_quality.h"
#include "engine/projection/replay.h"
#include "engine/projection/tsne/tsne.h"
#include "engine/projection/umap/umap.h"
#include "tests/engine/all_methods.h"

#include <QString>
#include <QTest>

#include <cmath>
#include <set>

using namespace shelf;

namespace {

constexpr std::size_t kRows = 300;
constexpr std::size_t kCols = 6;

/// Six clouds of books.
std::vector<float> clouds(std::uint64_t seed, double spread = 0.4)
{
    Random random(seed);
    std::vector<float> values(kRows * kCols);
    for (std::size_t row = 0; row < kRows; ++row)
        for (std::size_t col = 0; col < kCols; ++col)
            values[row * kCols + col] =
                static_cast<float>((row % 6 == col ? 4.0 : 0.0) + spread * random.normal());
    return values;
}

MatrixView view(const std::vector<float>& values)
{
    return {values.data(), values.size() / kCols, kCols, kCols};
}

Catalogue catalogue(std::size_t books)
{
    Catalogue result;
    for (std::size_t book = 0; book < books; ++book) {
        result.ids.push_back("b" + std::to_string(book));
        result.titles.push_back("Book " + std::to_string(book));
        result.authors.emplace_back();
        result.languages.emplace_back();
        result.imageUrls.emplace_back();
        result.years.push_back(kNoYear);
    }
    return result;
}

MapParameters layout(const LayoutMethod* method, int length)
{
    MapParameters parameters;
    parameters.method = method;
    parameters.of<TsneParameters>().exaggerationIterations = 40;
    parameters.of<TsneParameters>().perplexity = 10;
    if (!lengthen(parameters, length))
        qFatal("no such length");
    return parameters;
}

} // namespace

class TestMakeMap : public QObject {
    Q_OBJECT
    const std::vector<float> values = clouds(1);
    const Catalogue books = catalogue(kRows);

    MapRequest request(const MapParameters& parameters) const
    {
        MapRequest r;
        r.rows = view(values);
        r.books = &books;
        r.parameters = parameters;
        r.progressSeconds = 0;
        return r;
    }

private slots:
    void anyPairOfComponentsCanBeDrawn()
    {
        MapParameters parameters;
        parameters.of<PcaMapParameters>() = {3, 1, 2};
        MapStages stages;
        const auto map = makeMap(request(parameters), stages);
        QVERIFY(map.ok());
        const auto all = principalComponents(view(values), 3);
        for (std::size_t row = 0; row < kRows; ++row) {
            QCOMPARE(map->point(row)[0], all->point(row)[2]);
            QCOMPARE(map->point(row)[1], all->point(row)[0]);
        }
        QCOMPARE(map->components, std::vector<int>({3, 1}));
        parameters.of<PcaMapParameters>().second = 3;
        QVERIFY(!makeMap(request(parameters), stages).ok()); // the same component twice
        parameters.of<PcaMapParameters>().second = 7;
        const auto tooHigh = makeMap(request(parameters), stages);
        QVERIFY(!tooHigh.ok());
        QVERIFY(tooHigh.error().message.find("7") != std::string::npos);
    }

    void whatStillHoldsIsNotWorkedOutAgain()
    {
        MapStages stages;
        MapParameters parameters = layout(&kTsneMethod, 60);
        QVERIFY(makeMap(request(parameters), stages).ok());
        const auto neighbors = stages.neighbors;
        const auto affinities = stages.prepared["tsne"].value;
        parameters.of<TsneParameters>().exaggeration = 4;
        QVERIFY(makeMap(request(parameters), stages).ok());
        QCOMPARE(stages.prepared["tsne"].value, affinities);
        parameters.of<TsneParameters>().perplexity = 8; // needs fewer neighbors than are at hand
        QVERIFY(makeMap(request(parameters), stages).ok());
        QCOMPARE(stages.neighbors, neighbors);
        QVERIFY(stages.prepared["tsne"].value != affinities);
        parameters.metric = Metric::cosine;
        QVERIFY(makeMap(request(parameters), stages).ok());
        QVERIFY(stages.neighbors != neighbors);
    }

    void reusedStagesGiveTheSameMapAsNewOnes()
    {
        for (const LayoutMethod* method : steppedMethods()) {
            MapStages kept;
            MapParameters wide = layout(method, 30);
            wide.of<TsneParameters>().perplexity = 20;
            wide.of<UmapParameters>().neighbors = 30;
            QVERIFY(makeMap(request(wide), kept).ok());
            const MapParameters narrow = layout(method, 50);
            const auto reused = makeMap(request(narrow), kept);
            MapStages fresh;
            const auto anew = makeMap(request(narrow), fresh);
            QVERIFY(reused.ok() && anew.ok());
            QVERIFY(reused->coordinates == anew->coordinates);
        }
    }

    void moreIterationsGoOnFromWhereItEnded()
    {
        MapStages stages;
        QVERIFY(makeMap(request(layout(&kTsneMethod, 60)), stages).ok());
        MapRequest more = request(layout(&kTsneMethod, 90));
        QVERIFY(canGoOn(stages, more.parameters));
        more.goOn = true;
        std::vector<int> seen;
        const auto longer = makeMap(more, stages, [&](const MapProgress& p) {
            if (p.step)
                seen.push_back(p.step->iteration);
            return true;
        });
        QVERIFY(longer.ok());
        QCOMPARE(longer->iterations, 90);
        QVERIFY(!seen.empty() && seen.front() >= 60 && seen.back() == 90);
        MapStages fresh;
        const auto atOnce = makeMap(request(layout(&kTsneMethod, 90)), fresh);
        QVERIFY(longer->coordinates == atOnce->coordinates);
        MapParameters other = layout(&kTsneMethod, 120);
        other.seed = 2;
        QVERIFY(!canGoOn(stages, other));
    }

    void aStoppedLayoutIsAMapAndCanGoOn()
    {
        MapStages stages;
        int calls = 0;
        const MapParameters parameters = layout(&kTsneMethod, 40);
        const auto stopped = makeMap(request(parameters), stages, [&](const MapProgress& p) {
            return !(p.stage == MapProgress::Stage::layout && ++calls >= 2);
        });
        QVERIFY(stopped.ok());
        QVERIFY(stopped->stopped);
        QCOMPARE(stopped->iterations, 1); // asked before the first and after it
        QCOMPARE(stopped->points(), kRows);
        QVERIFY(canGoOn(stages, parameters));
        const auto early =
            makeMap(request(layout(&kUmapMethod, 50)), stages, [](const MapProgress&) { return false; });
        QVERIFY(!early.ok());
        QCOMPARE(early.error().kind, ErrorKind::cancelled);
    }

    void theSameBytesWithAnyNumberOfThreads()
    {
        for (const LayoutMethod* method : steppedMethods())
            for (const int dims : {2, 3}) {
                MapParameters parameters = layout(method, 50);
                parameters.dims = dims;
                MapRequest one = request(parameters);
                one.threads = 1;
                MapRequest three = request(parameters);
                three.threads = 3;
                MapStages a, b;
                QVERIFY(makeMap(one, a)->coordinates == makeMap(three, b)->coordinates);
            }
    }

    void groupsThatAreApartStayApart()
    {
        for (const LayoutMethod* method : steppedMethods()) {
            MapStages stages;
            const auto map = makeMap(request(layout(method, 300)), stages);
            QVERIFY(map.ok());
            // The nearest other point belongs to the same cloud, for nearly all.
            int right = 0;
            for (std::size_t i = 0; i < kRows; ++i) {
                double best = 1e30;
                std::size_t nearest = 0;
                for (std::size_t j = 0; j < kRows; ++j) {
                    const double d =
                        std::hypot(map->point(i)[0] - map->point(j)[0], map->point(i)[1] - map->point(j)[1]);
                    if (i != j && d < best) {
                        best = d;
                        nearest = j;
                    }
                }
                right += i % 6 == nearest % 6;
            }
            QVERIFY2(right >= 295, qPrintable(QString::number(right)));
        }
    }

    void badRequestsAreExplained()
    {
        MapStages stages;
        MapRequest none;
        none.parameters = layout(&kTsneMethod, 10);
        QVERIFY(!makeMap(none, stages).ok());
        MapParameters axes;
        axes.method = &kAxesMethod;
        axes.of<AxesMapParameters>().xFrom = "b1";
        axes.of<AxesMapParameters>().xTo = "unknown";
        const auto map = makeMap(request(axes), stages);
        QVERIFY(!map.ok());
        QVERIFY(map.error().message.find("unknown") != std::string::npos);
    }

    void aMapIsMeasuredAgainstItsVectors()
    {
        MapStages stages;
        MapParameters parameters;
        parameters.dims = 3;
        const auto map = makeMap(request(parameters), stages);
        const auto quality = measureMap(view(values), books, *map, Metric::euclidean);
        QVERIFY(quality.ok());
        // By hand: which of the ten nearest rows are among the ten nearest points.
        double kept = 0;
        for (std::size_t row = 0; row < kRows; ++row) {
            std::set<int> truth;
            for (const Neighbor& n : nearestRows(view(values), static_cast<int>(row), 10, Metric::euclidean))
                truth.insert(n.row);
            for (const Neighbor& n : nearestRows(mapView(*map), static_cast<int>(row), 10, Metric::euclidean))
                kept += truth.count(n.row) / 10.0;
        }
        QVERIFY(std::abs(quality->faith.knn - kept / kRows) < 1e-6);
        QVERIFY(quality->classes.find("clusters") != std::string::npos);
    }

    void mapsOfAnyNumberOfBooksAreMeasured()
    {
        for (std::size_t n = 2; n <= 23; ++n) {
            const MatrixView few{values.data(), n, kCols, kCols};
            for (const LayoutMethod* method : methodsThatNeedNothing()) {
                MapStages stages;
                MapRequest small;
                small.rows = few;
                small.parameters.method = method;
                if (!method->isImmediate())
                    QVERIFY(lengthen(small.parameters, 30).ok());
                small.threads = 1;
                const auto map = makeMap(small, stages);
                QVERIFY2(map.ok(), map.ok() ? "" : map.error().text().c_str());
                const auto quality = measureMap(few, {}, *map, Metric::euclidean, {}, 1);
                QVERIFY2(quality.ok(), quality.ok() ? "" : quality.error().text().c_str());
                QCOMPARE(quality->classes.english(),
                         std::to_string(std::min<std::size_t>(n, 20)) + " clusters");
                QCOMPARE(quality->faith.k, static_cast<int>(std::min<std::size_t>(n - 1, 10)));
                QVERIFY(quality->faith.knn >= 0 && quality->faith.knn <= 1);
                // Where a book's neighbors are all the others, none can be wrong.
                if (n <= 11)
                    QCOMPARE(quality->faith.knn, 1.0);
                QVERIFY(quality->faith.trustworthiness >= 0 && quality->faith.trustworthiness <= 1);
            }
        }
        for (const std::size_t n : {std::size_t(0), std::size_t(1)})
            for (const LayoutMethod* method : methodsThatNeedNothing()) {
                MapStages stages;
                MapRequest small;
                small.rows = {values.data(), n, kCols, kCols};
                small.parameters.method = method;
                QVERIFY(!makeMap(small, stages).ok());
            }
    }

    void twoBooksMustBeLeftForAMap()
    {
        std::vector<std::uint8_t> out(kRows, 1);
        out[3] = 0;
        for (const LayoutMethod* method : methodsThatNeedNothing()) {
            MapStages stages;
            MapParameters parameters;
            parameters.method = method;
            MapRequest one = request(parameters);
            one.leftOut = out;
            const auto map = makeMap(one, stages);
            QVERIFY(!map.ok());
            QVERIFY(map.error().message.find("only one") != std::string::npos);
        }
    }

    void epochsAreShownInOneFrame()
    {
        // The second moment is the first one turned about and mirrored: in one frame they are the same.
        std::vector<float> turned(values.size());
        for (std::size_t row = 0; row < kRows; ++row)
            for (std::size_t col = 0; col < kCols; ++col)
                turned[row * kCols + col] = -values[row * kCols + (col + 1) % kCols];
        const std::vector<MatrixView> moments{view(values), view(turned)};
        MapParameters parameters;
        const auto maps = replayMaps(moments, books, parameters);
        QVERIFY(maps.ok());
        QCOMPARE(maps->size(), std::size_t(2));
        for (std::size_t i = 0; i < kRows * 2; ++i)
            QVERIFY(std::abs((*maps)[0]->coordinates[i] - (*maps)[1]->coordinates[i]) < 2e-3);
        QVERIFY(
            !replayMaps(moments, books, parameters, {}, nullptr, 0, [](auto, auto) { return false; }).ok());
    }
};

QTEST_APPLESS_MAIN(TestMakeMap)
#include "tst_make_map.moc"
