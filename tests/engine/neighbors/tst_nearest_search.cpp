// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/neighbors/nearest_search.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <thread>

using namespace shelf;

namespace {

constexpr Metric kMetrics[] = {Metric::cosine, Metric::euclidean, Metric::dot};

struct Books {
    std::size_t rows;
    std::size_t cols;
    std::size_t stride;
    std::vector<float> values;

    Books(std::size_t r, std::size_t c)
        : rows(r), cols(c), stride(c + 3), values(r * (c + 3), std::numeric_limits<float>::quiet_NaN())
    {}
    MatrixView view() const { return {values.data(), rows, cols, stride}; }
    float* row(std::size_t r) { return values.data() + r * stride; }
    const float* row(std::size_t r) const { return values.data() + r * stride; }
};

Books normalBooks(std::size_t rows, std::size_t cols, std::uint64_t seed)
{
    Books books(rows, cols);
    Random random(seed);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < cols; ++c)
            books.row(r)[c] = static_cast<float>(random.normal());
    return books;
}

/// Every book measured in double by plain sums, and all of them sorted.
std::vector<std::int32_t> byBruteForce(const Books& books, const float* query, std::int32_t self,
                                       std::size_t k, Metric metric, const std::vector<std::uint8_t>& skip)
{
    std::vector<double> far(books.rows);
    std::vector<std::int32_t> order;
    for (std::size_t r = 0; r < books.rows; ++r) {
        double ab = 0, aa = 0, bb = 0, dd = 0;
        for (std::size_t c = 0; c < books.cols; ++c) {
            const double a = query[c];
            const double b = books.row(r)[c];
            ab += a * b;
            aa += a * a;
            bb += b * b;
            dd += (a - b) * (a - b);
        }
        far[r] = metric == Metric::dot         ? -ab
                 : metric == Metric::euclidean ? dd
                 : aa == 0 || bb == 0          ? 0
                                               : -ab / std::sqrt(aa) / std::sqrt(bb);
        if (static_cast<std::int32_t>(r) != self && (skip.empty() || skip[r] == 0))
            order.push_back(static_cast<std::int32_t>(r));
    }
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return far[static_cast<std::size_t>(a)] < far[static_cast<std::size_t>(b)];
    });
    order.resize(std::min(k, order.size()));
    return order;
}

std::vector<std::int32_t> numbersOf(const std::vector<Neighbor>& found)
{
    std::vector<std::int32_t> numbers;
    for (const Neighbor& one : found)
        numbers.push_back(one.row);
    return numbers;
}

bool sameBits(const std::vector<Neighbor>& a, const std::vector<Neighbor>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Neighbor& x, const Neighbor& y) {
        return x.row == y.row &&
               std::bit_cast<std::uint32_t>(x.distance) == std::bit_cast<std::uint32_t>(y.distance);
    });
}

/// By every metric, from some rows and some vectors between them: as one question alone is answered.
void compareWithSingle(const Books& books, const std::vector<std::uint8_t>& skip = {})
{
    const NearestSearch search(books.view(), kernelVariantOfRow());
    for (const Metric metric : kMetrics) {
        for (const std::size_t row : {std::size_t{0}, books.rows / 3, books.rows - 1}) {
            const auto number = static_cast<std::int32_t>(row);
            for (const int k : {1, 10, 100, static_cast<int>(books.rows) + 5})
                QVERIFY(sameBits(search.nearestRows(number, k, metric, skip),
                                 nearestRows(books.view(), number, k, metric, skip)));
            std::vector<float> between(books.row(row), books.row(row) + books.cols);
            for (std::size_t c = 0; c < books.cols; ++c)
                between[c] = 1.5F * between[c] - books.row(books.rows / 2)[c];
            for (const int k : {1, 10})
                QVERIFY(sameBits(search.nearestToVector(between, k, metric, skip),
                                 nearestToVector(books.view(), between, k, metric, skip)));
        }
    }
}

} // namespace

/// Every variant of the kernels that this processor runs.
class TestNearestSearch : public QObject {
    Q_OBJECT

private slots:
    void theNearestAreThoseOfBruteForceInDouble_data() { kernelVariantRows(); }
    void theNearestAreThoseOfBruteForceInDouble()
    {
        struct Shape {
            std::size_t rows, cols;
        };
        for (const Shape shape : {Shape{1, 4},
                                  {2, 1},
                                  {15, 2},
                                  {16, 3},
                                  {17, 15},
                                  {300, 1},
                                  {777, 2},
                                  {1000, 3},
                                  {2311, 15},
                                  {1024, 16},
                                  {997, 37},
                                  {400, 130},
                                  {90, 900}}) {
            const Books books = normalBooks(shape.rows, shape.cols, 10 * shape.rows + shape.cols);
            const NearestSearch search(books.view(), kernelVariantOfRow());
            for (const Metric metric : kMetrics) {
                if (shape.cols == 1 && metric == Metric::cosine)
                    continue; // 1 or -1, but for the last bit of a double
                for (std::size_t row = 0; row < shape.rows; row += 1 + shape.rows / 7) {
                    const auto number = static_cast<std::int32_t>(row);
                    for (const std::size_t k :
                         {std::size_t{1}, std::size_t{10}, shape.rows / 2, shape.rows + 9})
                        QCOMPARE(numbersOf(search.nearestRows(number, static_cast<int>(k), metric)),
                                 byBruteForce(books, books.row(row), number, k, metric, {}));
                }
            }
        }
    }

    void booksThatAreEquallyNearStandByNumber_data() { kernelVariantRows(); }
    void booksThatAreEquallyNearStandByNumber()
    {
        // Whole numbers of -1, 0, 1: sums are exact, and most distances are those of many books.
        Books books(1234, 5);
        Random random(5);
        for (std::size_t r = 0; r < books.rows; ++r)
            for (std::size_t c = 0; c < books.cols; ++c)
                books.row(r)[c] = static_cast<float>(static_cast<int>(random.below(3)) - 1);
        const NearestSearch search(books.view(), kernelVariantOfRow());
        for (const Metric metric : {Metric::euclidean, Metric::dot})
            for (const std::int32_t row : {0, 500, 1233})
                for (const std::size_t k : {1, 10, 400})
                    QCOMPARE(
                        numbersOf(search.nearestRows(row, static_cast<int>(k), metric)),
                        byBruteForce(books, books.row(static_cast<std::size_t>(row)), row, k, metric, {}));
        compareWithSingle(books);
    }

    void booksThatAreLeftOutAreInNoList_data() { kernelVariantRows(); }
    void booksThatAreLeftOutAreInNoList()
    {
        const Books books = normalBooks(1501, 15, 3);
        for (const std::size_t every : {2, 3, 90, 1600}) {
            std::vector<std::uint8_t> skip(books.rows, 0);
            for (std::size_t r = 1; r < books.rows; ++r)
                skip[r] = r % every == 1 ? 1 : 0;
            const NearestSearch search(books.view(), kernelVariantOfRow());
            for (const Metric metric : kMetrics) {
                for (const std::size_t k : {10, 1501})
                    QCOMPARE(numbersOf(search.nearestRows(0, static_cast<int>(k), metric, skip)),
                             byBruteForce(books, books.row(0), 0, k, metric, skip));
                QVERIFY(search.nearestRows(1, 10, metric, skip).empty());
                const std::vector<std::uint8_t> few(skip.begin(), skip.begin() + 20);
                QVERIFY(sameBits(search.nearestRows(0, 10, metric, few),
                                 nearestRows(books.view(), 0, 10, metric, few)));
            }
            compareWithSingle(books, skip);
        }
    }

    void vectorsOfEveryKindAreAnsweredAsBefore_data() { kernelVariantRows(); }
    void vectorsOfEveryKindAreAnsweredAsBefore()
    {
        Books zeros = normalBooks(600, 7, 11);
        for (std::size_t r = 0; r < zeros.rows; r += 3)
            std::fill_n(zeros.row(r), zeros.cols, 0.0F);
        compareWithSingle(zeros);
        Books outliers = normalBooks(1600, 15, 12);
        for (const std::size_t r : {7, 800, 1599})
            for (std::size_t c = 0; c < outliers.cols; ++c)
                outliers.row(r)[c] *= 1e4F;
        compareWithSingle(outliers);
        Books aside = normalBooks(700, 6, 13);
        for (float& value : aside.values)
            value += 3e4F;
        compareWithSingle(aside);
        for (const float scale : {1e-42F, 1e-30F, 1e20F, 1e37F}) {
            Books scaled = normalBooks(300, 5, 14);
            for (float& value : scaled.values)
                value *= scale;
            compareWithSingle(scaled);
        }
        Books broken = normalBooks(200, 4, 15);
        broken.row(5)[2] = std::numeric_limits<float>::quiet_NaN();
        broken.row(77)[0] = std::numeric_limits<float>::infinity();
        broken.row(199)[3] = -std::numeric_limits<float>::infinity();
        compareWithSingle(broken);
        Books equal(500, 3);
        std::fill(equal.values.begin(), equal.values.end(), 0.7F);
        compareWithSingle(equal);
        Books copies = normalBooks(900, 9, 16);
        for (std::size_t r = 0; r < copies.rows; ++r)
            std::copy_n(copies.row(r % 40), copies.cols, copies.row(r));
        compareWithSingle(copies);
        Books lengths = normalBooks(1100, 12, 17);
        for (std::size_t r = 0; r < lengths.rows; ++r)
            for (std::size_t c = 0; c < lengths.cols; ++c)
                lengths.row(r)[c] *= std::exp2(static_cast<float>(r % 24) - 12);
        compareWithSingle(lengths);
    }

    void scoresOfCodesAreExactByEveryInstructionSet_data() { kernelVariantRows(); }
    void scoresOfCodesAreExactByEveryInstructionSet()
    {
        Random random(21);
        for (int round = 0; round < 60; ++round) {
            CodeJob job;
            job.blocks = 1 + random.below(23);
            job.groups = 1 + random.below(9);
            job.chunk = 1 + random.below(9);
            const std::size_t rows = job.blocks * kLaneBlock;
            const std::size_t entries = job.groups * kCodeGroup;
            AlignedVector<std::uint8_t> codes(rows * entries);
            std::vector<std::int8_t> query(entries);
            AlignedVector<float> bias(rows);
            std::vector<std::uint8_t> skip(rows, 0);
            for (std::uint8_t& code : codes) // the ends of the range often: there a sum could overflow
                code = static_cast<std::uint8_t>(random.below(2) ? 255 : random.below(256));
            for (std::int8_t& value : query)
                value = static_cast<std::int8_t>(random.below(2) ? -64
                                                                 : static_cast<int>(random.below(129)) - 64);
            for (std::size_t r = 0; r < rows; ++r) {
                bias[r] = random.below(9) == 0 ? kNoScore : static_cast<float>(random.below(4000));
                skip[r] = random.below(12) == 0 ? 7 : 0;
            }
            job.codes = codes.data();
            job.query = query.data();
            job.bias = bias.data();
            job.skip = round % 3 == 0 ? nullptr : skip.data();
            const std::size_t chunks = (job.blocks + job.chunk - 1) / job.chunk;
            AlignedVector<float> scores(rows, -1.0F);
            AlignedVector<float> best(chunks * kLaneBlock, -1.0F);
            job.scores = scores.data();
            job.best = best.data();
            kernelVariantOfRow().codeScores(job);
            std::vector<float> expectedBest(best.size(), kNoScore);
            for (std::size_t r = 0; r < rows; ++r) {
                int sum = 0;
                for (std::size_t e = 0; e < entries; ++e)
                    sum +=
                        query[e] *
                        codes[((r / kLaneBlock * job.groups + e / kCodeGroup) * kLaneBlock + r % kLaneBlock) *
                                  kCodeGroup +
                              e % kCodeGroup];
                const float score = job.skip && skip[r] ? kNoScore : bias[r] + static_cast<float>(sum);
                QVERIFY(scores[r] == score);
                float& highest = expectedBest[r / kLaneBlock / job.chunk * kLaneBlock + r % kLaneBlock];
                highest = std::max(highest, score);
            }
            QVERIFY(std::equal(best.begin(), best.end(), expectedBest.begin()));
        }
    }

    void nearlyEqualBooksAreStillToldApart_data() { kernelVariantRows(); }
    void nearlyEqualBooksAreStillToldApart()
    {
        Books books(64, 16);
        std::fill(books.values.begin(), books.values.end(), 1.0F);
        for (std::size_t r = 1; r < books.rows; ++r)
            books.row(r)[r % 16] += 1e-4F * static_cast<float>(books.rows - r);
        const NearestSearch search(books.view(), kernelVariantOfRow());
        std::vector<std::int32_t> expected(63);
        std::iota(expected.rbegin(), expected.rend(), 1);
        for (const Metric metric : {Metric::cosine, Metric::euclidean})
            QCOMPARE(numbersOf(search.nearestRows(0, 63, metric)), expected);
        compareWithSingle(books);
    }

    void questionsWithoutAnAnswerHaveNone()
    {
        const Books books = normalBooks(20, 4, 1);
        const NearestSearch search(books.view());
        const std::vector<float> query(4, 1.0F);
        for (const Metric metric : kMetrics) {
            QVERIFY(search.nearestRows(-1, 5, metric).empty());
            QVERIFY(search.nearestRows(20, 5, metric).empty());
            QVERIFY(search.nearestRows(3, 0, metric).empty());
            QVERIFY(search.nearestRows(3, -2, metric).empty());
            QCOMPARE(search.nearestRows(3, std::numeric_limits<int>::max(), metric).size(), std::size_t(19));
            QVERIFY(search.nearestToVector(std::span(query).first(3), 5, metric).empty());
            QVERIFY(NearestSearch(MatrixView{}).nearestRows(0, 5, metric).empty());
            const std::vector<float> nothing(4, 0.0F);
            QVERIFY(sameBits(search.nearestToVector(nothing, 5, metric),
                             nearestToVector(books.view(), nothing, 5, metric)));
            const std::vector<float> endless(4, std::numeric_limits<float>::infinity());
            QCOMPARE(numbersOf(search.nearestToVector(endless, 5, metric)),
                     numbersOf(nearestToVector(books.view(), endless, 5, metric)));
        }
    }

    void askedByManyAtOnceItAnswersAsToOne()
    {
        const Books books = normalBooks(3000, 15, 9);
        const NearestSearch alone(books.view());
        const NearestSearch shared(books.view());
        std::vector<std::vector<Neighbor>> answers(64);
        std::vector<std::thread> askers;
        for (std::size_t t = 0; t < 4; ++t)
            askers.emplace_back([&, t] {
                for (std::size_t i = t; i < answers.size(); i += 4)
                    answers[i] = shared.nearestRows(static_cast<std::int32_t>(40 * i), 10, kMetrics[i % 3]);
            });
        for (std::thread& asker : askers)
            asker.join();
        for (std::size_t i = 0; i < answers.size(); ++i)
            QVERIFY(sameBits(answers[i],
                             alone.nearestRows(static_cast<std::int32_t>(40 * i), 10, kMetrics[i % 3])));
    }

    /// By that the window knows whether a click is answered within a frame.
    void itSaysWhatIsReady()
    {
        const Books books = normalBooks(100, 4, 1);
        const NearestSearch search(books.view());
        QVERIFY(!search.isReady(Metric::cosine));
        QVERIFY(!search.isReady(Metric::dot));
        search.nearestRows(0, 3, Metric::euclidean);
        QVERIFY(search.isReady(Metric::euclidean));
        QVERIFY(search.isReady(Metric::dot));
        QVERIFY(!search.isReady(Metric::cosine));
        search.nearestRows(0, 3, Metric::cosine);
        QVERIFY(search.isReady(Metric::cosine));
    }
};

QTEST_APPLESS_MAIN(TestNearestSearch)
#include "tst_nearest_search.moc"
