// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/neighbors/nearest.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace shelf;

namespace {

struct Table {
    std::size_t rows;
    std::size_t cols;
    std::size_t stride;
    std::vector<float> values;

    MatrixView view() const { return {values.data(), rows, cols, stride}; }
    float* row(std::size_t r) { return values.data() + r * stride; }
};

Table randomTable(std::size_t rows, std::size_t cols, std::size_t stride, std::uint64_t seed, float scale = 1)
{
    Table t{rows, cols, stride, std::vector<float>(rows * stride, 1e9f)};
    Random random(seed);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < cols; ++c)
            t.row(r)[c] = scale * random.uniform(-1.0f, 1.0f);
    return t;
}

struct Reference {
    long double far;
    std::int32_t row;
};

/// Every row measured in long double and sorted.
std::vector<Reference> bruteForce(Table& t, const float* query, std::int32_t self, Metric metric,
                                  const std::vector<std::uint8_t>& skip = {})
{
    std::vector<Reference> all;
    for (std::size_t r = 0; r < t.rows; ++r) {
        if (static_cast<std::int32_t>(r) == self || (!skip.empty() && skip[r]))
            continue;
        long double ab = 0, aa = 0, bb = 0, dd = 0;
        for (std::size_t c = 0; c < t.cols; ++c) {
            const long double a = query[c];
            const long double b = t.row(r)[c];
            ab += a * b;
            aa += a * a;
            bb += b * b;
            dd += (a - b) * (a - b);
        }
        long double far = -ab;
        if (metric == Metric::cosine)
            far = aa == 0 || bb == 0 ? 1.0L : 1.0L - ab / std::sqrt(aa * bb);
        else if (metric == Metric::euclidean)
            far = std::sqrt(dd);
        all.push_back({far, static_cast<std::int32_t>(r)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Reference& a, const Reference& b) { return a.far < b.far; });
    return all;
}

} // namespace

class TestNearest : public QObject {
    Q_OBJECT

private slots:
    void neighborsAreThoseOfBruteForce_data();
    void neighborsAreThoseOfBruteForce();
    void nearlyEqualBooksAreStillToldApart();
    void tiesGoToTheLowerBookNumber();
    void booksWithoutAVectorAreAtDistanceOne();
    void skippedBooksNeverAppear();
    void distancesBeyondTheRangeOfFloatsAreTold();
    void askingForMoreThanThereAreGivesAll();
    void hugeAndTinyVectorsAreMeasuredToo();
    void vectorsThatAreNotNumbersComeLast();
    void aFreeVectorFindsTheRowsAroundIt();
    void metricNamesReadBack();
};

void TestNearest::neighborsAreThoseOfBruteForce_data()
{
    QTest::addColumn<int>("metric");
    QTest::addColumn<int>("cols");
    for (const Metric metric : {Metric::cosine, Metric::euclidean, Metric::dot})
        for (const int cols : {1, 3, 8, 15, 16, 37, 64})
            QTest::addRow("%s, %d dimensions", metricName(metric).data(), cols)
                << static_cast<int>(metric) << cols;
}

void TestNearest::neighborsAreThoseOfBruteForce()
{
    QFETCH(int, metric);
    QFETCH(int, cols);
    const auto m = static_cast<Metric>(metric);
    Table t = randomTable(1500, static_cast<std::size_t>(cols), static_cast<std::size_t>(cols) + 3, 7);
    for (const std::int32_t row : {0, 733, 1499}) {
        const auto expected = bruteForce(t, t.row(static_cast<std::size_t>(row)), row, m);
        const auto found = nearestRows(t.view(), row, 40, m);
        QCOMPARE(found.size(), std::size_t(40));
        for (std::size_t i = 0; i < found.size(); ++i) {
            // In one dimension all cosines are exactly 1 or -1, which long double and double round alike.
            QCOMPARE(found[i].row, expected[i].row);
            const auto distance = m == Metric::dot ? -expected[i].far : expected[i].far;
            QVERIFY(std::abs(found[i].distance - static_cast<double>(distance)) < 2e-6 * std::sqrt(cols));
        }
    }
}

void TestNearest::nearlyEqualBooksAreStillToldApart()
{
    // The cosines of row 0 with the others differ by far less than a float can hold.
    Table t{60, 16, 16, std::vector<float>(60 * 16, 1.0f)};
    for (std::size_t r = 1; r < t.rows; ++r)
        t.row(r)[r % 16] += 1e-4f * static_cast<float>(61 - r);
    for (const Metric metric : {Metric::cosine, Metric::euclidean}) {
        const auto expected = bruteForce(t, t.row(0), 0, metric);
        const auto found = nearestRows(t.view(), 0, 59, metric);
        QCOMPARE(found.size(), std::size_t(59));
        for (std::size_t i = 0; i < found.size(); ++i)
            QCOMPARE(found[i].row, expected[i].row);
        QCOMPARE(found.front().row, 59);
    }
}

void TestNearest::tiesGoToTheLowerBookNumber()
{
    Table t{40, 4, 4, std::vector<float>(160)};
    for (std::size_t r = 0; r < 40; ++r)
        for (std::size_t c = 0; c < 4; ++c)
            t.row(r)[c] = static_cast<float>((r % 4 == c) ? 2 : 1);
    for (const Metric metric : {Metric::cosine, Metric::euclidean, Metric::dot}) {
        const auto found = nearestRows(t.view(), 21, 9, metric);
        QCOMPARE(found.size(), std::size_t(9));
        const std::int32_t same[] = {1, 5, 9, 13, 17, 25, 29, 33, 37};
        for (std::size_t i = 0; i < 9; ++i)
            QCOMPARE(found[i].row, same[i]);
        const auto three = nearestRows(t.view(), 21, 3, metric);
        QCOMPARE(three.back().row, 9);
    }
}

void TestNearest::booksWithoutAVectorAreAtDistanceOne()
{
    Table t{4, 3, 3, {1, 0, 0, 0, 0, 0, 1, 1, 0, -1, 0, 0}};
    const auto found = nearestRows(t.view(), 0, 3, Metric::cosine);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].row, 2);
    QCOMPARE(found[1].row, 1);
    QCOMPARE(found[1].distance, 1.0f);
    QCOMPARE(found[2].row, 3);
    QCOMPARE(found[2].distance, 2.0f);
    const auto fromNothing = nearestRows(t.view(), 1, 3, Metric::cosine);
    QCOMPARE(fromNothing.size(), std::size_t(3));
    QCOMPARE(fromNothing[0].row, 0);
    QCOMPARE(fromNothing[0].distance, 1.0f);
}

void TestNearest::skippedBooksNeverAppear()
{
    Table t = randomTable(300, 9, 9, 3);
    std::vector<std::uint8_t> skip(300);
    for (std::size_t r = 0; r < 300; ++r)
        skip[r] = r % 3 == 0;
    for (const Metric metric : {Metric::cosine, Metric::euclidean, Metric::dot}) {
        const auto expected = bruteForce(t, t.row(4), 4, metric, skip);
        const auto found = nearestRows(t.view(), 4, 300, metric, skip);
        QCOMPARE(found.size(), std::size_t(199));
        for (std::size_t i = 0; i < found.size(); ++i)
            QCOMPARE(found[i].row, expected[i].row);
        QVERIFY(nearestRows(t.view(), 3, 10, metric, skip).empty());
    }
}

void TestNearest::distancesBeyondTheRangeOfFloatsAreTold()
{
    const float large = 3e38F;
    const std::vector<float> values{large, large, -large, large, large / 2, 1, 2, 3};
    const MatrixView rows{values.data(), 4, 2, 2};
    const auto near = nearestRows(rows, 0, 3, Metric::dot);
    QCOMPARE(near.size(), std::size_t(3));
    QCOMPARE(near[0].row, 2);
    QVERIFY(std::isinf(near[0].distance));
    const double square = double(large) * double(large);
    QCOMPARE(distanceOf(rows.row(0), rows.row(2), Metric::dot), square / 2 + double(large));
    QCOMPARE(distanceOf(rows.row(0), rows.row(1), Metric::euclidean), 2 * double(large));
    QCOMPARE(distanceOf(rows.row(0), rows.row(1), Metric::cosine), 1.0);
    QCOMPARE(distanceOf(rows.row(3), rows.row(3), Metric::dot), 13.0);
}

void TestNearest::askingForMoreThanThereAreGivesAll()
{
    const Table t = randomTable(5, 2, 2, 1);
    QCOMPARE(nearestRows(t.view(), 2, 1000, Metric::cosine).size(), std::size_t(4));
    QCOMPARE(nearestRows(t.view(), 2, std::numeric_limits<int>::max(), Metric::dot).size(), std::size_t(4));
    QVERIFY(nearestRows(t.view(), 2, 0, Metric::cosine).empty());
    QVERIFY(nearestRows(t.view(), 2, -3, Metric::cosine).empty());
    QVERIFY(nearestRows(t.view(), -1, 3, Metric::cosine).empty());
    QVERIFY(nearestRows(t.view(), 5, 3, Metric::cosine).empty());
    QVERIFY(nearestRows(MatrixView{}, 0, 3, Metric::cosine).empty());
}

void TestNearest::hugeAndTinyVectorsAreMeasuredToo()
{
    for (const float scale : {1e-22f, 1e-30f, 1e15f, 1e25f, 1e37f}) {
        Table t = randomTable(200, 5, 5, 19, scale);
        for (const Metric metric : {Metric::cosine, Metric::euclidean}) {
            const auto expected = bruteForce(t, t.row(8), 8, metric);
            const auto found = nearestRows(t.view(), 8, 20, metric);
            QCOMPARE(found.size(), std::size_t(20));
            for (std::size_t i = 0; i < found.size(); ++i)
                QCOMPARE(found[i].row, expected[i].row);
        }
    }
}

void TestNearest::vectorsThatAreNotNumbersComeLast()
{
    Table t = randomTable(30, 4, 4, 23);
    t.row(5)[2] = std::numeric_limits<float>::quiet_NaN();
    for (const Metric metric : {Metric::cosine, Metric::euclidean, Metric::dot}) {
        const auto found = nearestRows(t.view(), 0, 29, metric);
        QCOMPARE(found.size(), std::size_t(29));
        QCOMPARE(found.back().row, 5);
    }
}

void TestNearest::aFreeVectorFindsTheRowsAroundIt()
{
    Table t = randomTable(400, 6, 6, 29);
    std::vector<float> query(6);
    for (std::size_t c = 0; c < 6; ++c)
        query[c] = (t.row(10)[c] + t.row(20)[c]) / 2;
    const auto expected = bruteForce(t, query.data(), -1, Metric::cosine);
    const auto found = nearestToVector(t.view(), query, 12, Metric::cosine);
    QCOMPARE(found.size(), std::size_t(12));
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i].row, expected[i].row);
    query.pop_back();
    QVERIFY(nearestToVector(t.view(), query, 12, Metric::cosine).empty());
}

void TestNearest::metricNamesReadBack()
{
    for (const Metric metric : {Metric::cosine, Metric::euclidean, Metric::dot}) {
        const auto parsed = parseMetric(metricName(metric));
        QVERIFY(parsed.ok());
        QCOMPARE(*parsed, metric);
    }
    const auto wrong = parseMetric("manhattan");
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().kind, ErrorKind::usage);
    QVERIFY(wrong.error().text().find("manhattan") != std::string::npos);
    QVERIFY(wrong.error().text().find("euclidean") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestNearest)
#include "tst_nearest.moc"
