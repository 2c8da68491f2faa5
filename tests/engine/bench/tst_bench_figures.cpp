// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/system/resident.h"
#include "engine/bench/measure_figure.h"
#include "engine/kernels/choose_kernels.h"
#include "engine/kernels/peak.h"
#include "tests/engine/kernel_variants.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <numeric>
#include <set>

using namespace shelf;

namespace {

constexpr double kScale = 0.002;
constexpr std::size_t kStreamed = std::size_t{1} << 20;

/// Names by which results of years are compared.
const std::vector<std::string_view> kNames = {"query_10k_euclidean",
                                              "query_10k_cosine",
                                              "query_10k_dot",
                                              "rank_network_50k",
                                              "ials_iteration_6m",
                                              "ease_10k",
                                              "bpr_epoch_100k",
                                              "read_6m",
                                              "open_run_1m",
                                              "goodbooks_mf_epoch",
                                              "goodbooks_neural_epoch",
                                              "biased_mf_16m",
                                              "hdbscan_100k",
                                              "neighbors_100k",
                                              "tsne_10k",
                                              "tsne_100k",
                                              "umap_10k"};

} // namespace

class TestBenchFigures : public QObject {
    Q_OBJECT

private slots:
    void theNamesStayWhatTheyAre()
    {
        std::vector<std::string_view> names;
        for (const BenchFigure* figure : benchFigures())
            names.push_back(figure->name);
        QVERIFY(names == kNames);
        QVERIFY(!findBenchFigure("tsne"));
        for (const std::string_view name : kNames)
            QCOMPARE(findBenchFigure(name)->name, name);
    }

    void eachIsMeasured_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < benchFigures().size(); ++i)
            QTest::newRow(std::string(benchFigures()[i]->name).c_str()) << static_cast<int>(i);
    }

    void eachIsMeasured()
    {
        QFETCH(int, number);
        const BenchFigure& figure = *benchFigures()[static_cast<std::size_t>(number)];
        const QTemporaryDir folder;
        const BenchSize size{.scale = kScale, .threads = 2, .folder = folder.path().toStdString()};
        const auto result = measureFigure(figure, size, 1);
        QVERIFY2(result.ok(), result ? "" : result.error().text().c_str());
        QVERIFY(!result->seconds.empty());
        QVERIFY(result->minimum() > 0 && result->minimum() <= result->median());
        QVERIFY(result->perSecond() > 0);
        QVERIFY(result->residentPeak > 1'000'000);
        QVERIFY(result->threads == 1 || result->threads == 2);
        QVERIFY(shareOf(*result, {1e9, 1e9}).share > 0);
        QVERIFY(!figure.item.empty() && figure.seconds > 0 && figure.memory > 1'000'000);
    }

    void oneThatIsStoppedSaysSo_data() { eachIsMeasured_data(); }
    void oneThatIsStoppedSaysSo()
    {
        QFETCH(int, number);
        const QTemporaryDir folder;
        const BenchSize size{.scale = kScale, .threads = 2, .folder = folder.path().toStdString()};
        const auto result = measureFigure(*benchFigures()[static_cast<std::size_t>(number)], size, 100'000,
                                          [](std::uint64_t done, std::uint64_t) { return done == 0; });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::cancelled);
    }

    /// The time that the work needs at least, by hand.
    void aShareIsOfWhatHoldsItUp()
    {
        BenchResult result{nullptr, {.items = 8, .flops = 4e9, .bytes = 1e9}, 2, {1, 2, 4}, 0};
        const Roofline roofline{.flops = 1e9, .bytes = 4e9};
        QCOMPARE(result.median(), 2.0);
        QCOMPARE(result.perSecond(), 4.0);
        QCOMPARE(result.below(1), 4.0);
        QCOMPARE(shareOf(result, roofline).share, 1.0); // 2 s of flops on two threads
        QCOMPARE(shareOf(result, roofline).bound, BenchBound::flops);
        result.work.flops = 0;
        QCOMPARE(shareOf(result, roofline).share, 0.125);
        QCOMPARE(shareOf(result, roofline).bound, BenchBound::bytes);
    }

    void theRooflineIsFound_data() { kernelVariantRows(); }
    void theRooflineIsFound()
    {
        QFETCH(QByteArray, name);
        chooseKernels(name.constData());
        const PeakLoops& loops = peakLoops();
        // Every chain comes to rest at 1, and each counts two flops a step.
        QCOMPARE(static_cast<double>(loops.multiplied(100)), loops.flopsAStep / 2);
        std::vector<float> values(3 * kPeakBlock + 1);
        std::iota(values.begin(), values.end(), 0.0F);
        const double whole = 3 * kPeakBlock;
        QCOMPARE(static_cast<double>(loops.streamed(values.size(), values.data())), whole * (whole - 1) / 2);
        const Roofline roofline = measureRoofline(kStreamed);
        QVERIFY(roofline.flops > 1e8 && std::isfinite(roofline.flops));
        QVERIFY(roofline.bytes > 1e7 && std::isfinite(roofline.bytes));
        chooseKernels("");
    }

    void aMadeLibraryIsTheSameEachTime()
    {
        const LibrarySize size{300, 1'000, 9'001};
        const auto one = madeLibrary(size);
        const auto two = madeLibrary(size);
        QVERIFY(one->user == two->user && one->book == two->book && one->rating == two->rating);
        QCOMPARE(one->ratingCount(), size.ratings);
        std::set<std::pair<int, int>> pairs;
        for (std::size_t i = 0; i < one->ratingCount(); ++i) {
            pairs.emplace(one->user[i], one->book[i]);
            QVERIFY(one->rating[i] >= 1 && one->rating[i] <= 5);
        }
        QCOMPARE(pairs.size(), size.ratings);
        QVERIFY(clusteredRows(500, 7)->values == clusteredRows(500, 7)->values);
        QVERIFY(normalRows(500, 7)->values == normalRows(500, 7)->values);
    }

    void thePeakOfMemoryIsOfThisWorkAlone()
    {
        constexpr std::size_t kBytes = 60'000'000;
        const auto touched = [](std::size_t bytes) { return std::vector<char>(bytes, 'x').size(); };
        QCOMPARE(touched(kBytes), kBytes);
        os::restartResidentPeak();
        const auto before = os::residentPeak();
        QVERIFY(before > 0);
        QCOMPARE(touched(kBytes), kBytes);
        QVERIFY(os::residentPeak() >= before + kBytes * 9 / 10);
        QVERIFY(os::availableMemory() > 0);
    }
};

QTEST_GUILESS_MAIN(TestBenchFigures)
#include "tst_bench_figures.moc"
