// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/slices.h"
#include "engine/evaluation/rating_metrics.h"
#include "tests/engine/comparison_toys.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <vector>

using namespace shelf;

namespace {

bool near(double a, double b, double within = 1e-9)
{
    return std::abs(a - b) <= within;
}

/// A toy run with all that slices go by.
Run describedRun(double noise = 0.8, double oddWorse = 0)
{
    Run run = toy::makeRun(120, 60, 3);
    auto data = std::make_shared<Dataset>(*run.data);
    TextColumn genre{"genres", {}}; // the first of several counts
    for (std::size_t b = 0; b < data->bookCount(); ++b) {
        genre.values.push_back(b % 2 == 1 ? (b % 4 == 1 ? "Odd|Even" : "Odd") : "Even");
        data->books.years[b] = b % 10 == 0 ? kNoYear : static_cast<std::int32_t>(1960 + b);
    }
    data->books.extra.push_back(genre);
    TextColumn age{"age", {}};
    TextColumn job{"occupation", {}};
    TextColumn zip{"zip", {}};
    for (std::size_t u = 0; u < data->userCount(); ++u) {
        age.values.push_back(std::to_string(20 + u % 50));
        job.values.push_back(u % 3 == 0 ? "writer" : "reader");
        zip.values.push_back("code " + std::to_string(u));
    }
    data->userAttributes = {age, job, zip};
    run.data = data;
    return toy::noisyRun(run, noise, 4, oddWorse);
}

const PairedMetric& paired(const char* key)
{
    return *findPairedMetric(key);
}

SlicedFigures sliced(const Run& run, const char* key, int threads = 2)
{
    SliceRequest request;
    request.threads = threads;
    return *slicedFigures(run, *heldOutFigures(run), paired(key), slicingsOf(run), request);
}

const SliceFigure* find(const SlicedFigures& all, const char* slicing, const char* value)
{
    for (const SliceFigure& one : all.figures)
        if (all.slicingOf(one).key == slicing && all.sliceOf(one).value == value)
            return &one;
    return nullptr;
}

} // namespace

class TestSlices : public QObject {
    Q_OBJECT

private slots:
    void everyReaderAndBookIsInOneSlice()
    {
        const Run run = describedRun();
        std::vector<std::string> keys;
        for (const Slicing& slicing : slicingsOf(run)) {
            keys.push_back(slicing.key);
            QCOMPARE(slicing.sliceOf.size(), slicing.ofBooks ? run.data->bookCount() : run.data->userCount());
            for (const std::int32_t slice : slicing.sliceOf)
                QVERIFY(slice >= 0 && static_cast<std::size_t>(slice) < slicing.slices.size());
        }
        // Nothing by codes that each reader has alone, nor by languages that nobody knows.
        QCOMPARE(keys, (std::vector<std::string>{"activity", "taste", "attribute:age", "attribute:occupation",
                                                 "popularity", "genre", "year"}));
    }

    void rangesHoldWhatTheySay()
    {
        const Run run = describedRun();
        std::vector<int> counts(run.data->userCount(), 0);
        for (const std::uint32_t row : run.split.train)
            ++counts[static_cast<std::size_t>(run.data->user[row])];
        const Slicing activity = slicingsOf(run, "activity").front();
        QCOMPARE(activity.slices.size(), std::size_t(4));
        for (std::size_t u = 0; u < counts.size(); ++u) {
            const Slice& slice = activity.slices[static_cast<std::size_t>(activity.sliceOf[u])];
            QVERIFY(*slice.low <= counts[u] && counts[u] <= *slice.high);
        }
        const Slicing year = slicingsOf(run, "year").front();
        for (std::size_t b = 0; b < run.data->bookCount(); ++b) {
            const Slice& slice = year.slices[static_cast<std::size_t>(year.sliceOf[b])];
            const std::int32_t own = run.data->books.years[b];
            QCOMPARE(slice.isUnknown, own == kNoYear);
            if (own != kNoYear)
                QVERIFY(*slice.low <= own && own <= *slice.high && *slice.high - *slice.low <= 9);
        }
    }

    void popularityGoesByQuartersOfTheRatings()
    {
        const Run run = describedRun();
        const Slicing popularity = slicingsOf(run, "popularity").front();
        QCOMPARE(popularity.slices.size(), std::size_t(4)); // each book has ratings in training
        std::vector<std::size_t> ratings(4, 0);
        for (const std::uint32_t row : run.split.train)
            ++ratings[static_cast<std::size_t>(
                popularity.sliceOf[static_cast<std::size_t>(run.data->book[row])])];
        for (const std::size_t one : ratings)
            QVERIFY2(one * 4 > run.split.train.size() * 3 / 5 && one * 4 < run.split.train.size() * 3 / 2,
                     qPrintable(QString::number(one)));
    }

    void slicesTogetherAreTheWhole()
    {
        const Run run = describedRun();
        const RatingMetrics ratings = ratingMetrics(*run.model, *run.data, run.split.validation);
        const RankingMetrics rankings = *rankingMetrics(*run.model, *run.data, run.split, {});
        for (const PairedMetric& metric : pairedMetrics()) {
            const SlicedFigures all = sliced(run, metric.key.data());
            const double whole =
                metric.ofRatings() ? metric.metric().of(ratings) : metric.metric().of(rankings);
            QVERIFY(near(all.ofReaders, whole));
            for (std::size_t s = 0; s < all.slicings.size(); ++s) {
                double sum = 0;
                double weight = 0;
                for (const SliceFigure& one : all.figures)
                    if (one.slicing == s) {
                        sum += one.weight * (metric.isRoot ? one.figure * one.figure : one.figure);
                        weight += one.weight;
                    }
                const double mean = metric.isRoot ? std::sqrt(sum / weight) : sum / weight;
                QVERIFY2(near(mean, all.slicings[s].ofBooks ? all.ofBooks : all.ofReaders),
                         all.slicings[s].key.c_str());
            }
        }
    }

    void aSliceIsWhatItsRatingsAloneComeTo()
    {
        const Run run = describedRun();
        const SlicedFigures all = sliced(run, "rmse");
        for (const SliceFigure& one : all.figures) {
            const std::vector<std::int32_t> members = all.membersOf(one);
            std::vector<std::uint32_t> rows;
            for (const std::uint32_t row : run.split.validation) {
                const std::int32_t who =
                    all.slicingOf(one).ofBooks ? run.data->book[row] : run.data->user[row];
                if (std::binary_search(members.begin(), members.end(), who))
                    rows.push_back(row);
            }
            QVERIFY(near(one.weight, static_cast<double>(rows.size())));
            QVERIFY(near(one.figure, ratingMetrics(*run.model, *run.data, rows).rmse, 1e-6));
            QVERIFY(one.interval.low <= one.figure && one.figure <= one.interval.high);
        }
    }

    void whereItFailsStandsFirstAndIsMarked()
    {
        const SlicedFigures all = sliced(describedRun(0.6, 0.8), "rmse");
        const SliceFigure* odd = find(all, "genre", "Odd");
        const SliceFigure* even = find(all, "genre", "Even");
        QVERIFY(odd && odd->isWorse && odd->difference > 0);
        QVERIFY(even && !even->isWorse && even->difference < 0 && even->corrected < kSignificance);
        bool marked = true;
        for (const SliceFigure& one : all.figures) {
            QVERIFY(marked || !one.isWorse); // none after one that is not
            marked = one.isWorse;
        }
        // Of jobs, which have nothing to do with it, none stands out.
        QVERIFY(!find(all, "attribute:occupation", "writer")->isWorse);
        QVERIFY(!find(all, "attribute:occupation", "reader")->isWorse);
    }

    void theErrorOfASliceIsThatOfTheClosedForm()
    {
        // NDCG of readers by job: the mean of a third of the readers against that of all. The deviation of
        // own mean less whole mean is sqrt(sum over readers of (d_i)^2), d_i = share in own - share in all.
        const Run run = describedRun(2.0);
        const SlicedFigures all = sliced(run, "ndcg");
        const SliceFigure* writers = find(all, "attribute:occupation", "writer");
        QVERIFY(writers);
        const auto figures = heldOutFigures(run);
        const ReaderSums sums = readerSums(run, *figures, paired("ndcg"));
        const double n = static_cast<double>(sums.readers.size());
        const double m = writers->weight;
        double variance = 0;
        for (std::size_t i = 0; i < sums.readers.size(); ++i) {
            const bool own = sums.readers[i] % 3 == 0;
            const double part =
                (own ? (sums.sums[i] - writers->figure) / m : 0.0) - (sums.sums[i] - all.ofReaders) / n;
            variance += part * part;
        }
        const double z = std::abs(writers->difference) / std::sqrt(variance);
        const double expected = std::erfc(z / std::sqrt(2.0));
        QVERIFY2(near(writers->p, expected, 0.08), qPrintable(QString::number(expected)));
    }

    void theNumberOfThreadsChangesNothing()
    {
        const Run run = describedRun();
        const SlicedFigures one = sliced(run, "ndcg", 1);
        const SlicedFigures four = sliced(run, "ndcg", 4);
        QCOMPARE(one.figures.size(), four.figures.size());
        for (std::size_t i = 0; i < one.figures.size(); ++i) {
            QCOMPARE(one.figures[i].slice, four.figures[i].slice);
            QCOMPARE(one.figures[i].p, four.figures[i].p);
            QCOMPARE(one.figures[i].interval.low, four.figures[i].interval.low);
        }
    }

    void dataThatSayNothingHaveOnlyCounts()
    {
        const Run run = toy::makeRun(30, 20, 3);
        for (const Slicing& slicing : slicingsOf(run))
            QVERIFY(slicing.key == "activity" || slicing.key == "popularity" || slicing.key == "new");
        Run none = run;
        none.data = std::make_shared<const Dataset>();
        none.split = {};
        QVERIFY(slicingsOf(none).empty());
        QVERIFY(slicingsOf(run, "genre").empty());
    }

    void aRunThatOnlyRanksHasNoErrors()
    {
        const Run run = describedRun();
        HeldOutFigures figures = *heldOutFigures(run);
        figures.predicted.clear();
        QVERIFY(!slicedFigures(run, figures, paired("rmse"), slicingsOf(run)));
        QVERIFY(slicedFigures(run, figures, paired("recall"), slicingsOf(run)).ok());
    }
};

QTEST_GUILESS_MAIN(TestSlices)
#include "tst_slices.moc"
