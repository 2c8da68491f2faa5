// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/axes/custom_axes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace shelf;

namespace {

constexpr std::size_t kRows = 60;
constexpr std::size_t kCols = 7;

struct Library {
    Catalogue books;
    std::vector<float> values;

    MatrixView view() const { return {values.data(), kRows, kCols, kCols + 2}; }
    double at(std::size_t r, std::size_t c) const { return values[r * (kCols + 2) + c]; }
};

Library library(float offset = 3)
{
    Library l;
    Random random(17);
    l.values.assign(kRows * (kCols + 2), std::numeric_limits<float>::quiet_NaN());
    for (std::size_t r = 0; r < kRows; ++r) {
        l.books.ids.push_back("b" + std::to_string(r));
        l.books.titles.push_back(r == 9 ? "" : "Title " + std::to_string(r));
        for (std::size_t c = 0; c < kCols; ++c)
            l.values[r * (kCols + 2) + c] = offset + random.uniform(-1.0F, 1.0F);
    }
    l.books.ids.set(40, "with, comma");
    return l;
}

std::vector<double> meanOf(const Library& l, std::initializer_list<std::size_t> rows)
{
    std::vector<double> mean(kCols, 0.0);
    for (const std::size_t r : rows)
        for (std::size_t c = 0; c < kCols; ++c)
            mean[c] += l.at(r, c) / static_cast<double>(rows.size());
    return mean;
}

double dot(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0;
    for (std::size_t c = 0; c < a.size(); ++c)
        sum += a[c] * b[c];
    return sum;
}

std::vector<double> minus(const std::vector<double>& a, const std::vector<double>& b)
{
    std::vector<double> result(a.size());
    for (std::size_t c = 0; c < a.size(); ++c)
        result[c] = a[c] - b[c];
    return result;
}

} // namespace

class TestCustomAxes : public QObject {
    Q_OBJECT

private slots:
    void anAxisRunsFromZeroAtTheOneBookToOneAtTheOther();
    void groupsCountByTheirMean();
    void oneAxisIsEnoughAndTheOtherShowsTheRest();
    void axesAreNamedFromWhatToWhat();
    void wrongAxesAreRefusedWithTheirReason();
    void idsAreFoundAndTheMissingOneNamed();
    void arithmeticAddsAndTakesAway();
};

void TestCustomAxes::anAxisRunsFromZeroAtTheOneBookToOneAtTheOther()
{
    const Library l = library(1000);
    AxesMapParameters axes{"b1", "b2", "b3", "b4", "b5", "b1"};
    for (const int dims : {2, 3}) {
        const auto map = customAxes(l.view(), l.books, axes, dims);
        QVERIFY(map.ok());
        QCOMPARE(map->method, std::string("axes"));
        QCOMPARE(map->dims, dims);
        QCOMPARE(map->points(), kRows);
        const std::size_t ends[3][2] = {{1, 2}, {3, 4}, {5, 1}};
        for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
            const auto from = meanOf(l, {ends[d][0]});
            const auto way = minus(meanOf(l, {ends[d][1]}), from);
            QCOMPARE(map->point(ends[d][0])[d], 0.0F);
            QVERIFY(std::abs(map->point(ends[d][1])[d] - 1) < 1e-6F);
            for (std::size_t r = 0; r < kRows; ++r) {
                const double t = dot(minus(meanOf(l, {r}), from), way) / dot(way, way);
                QVERIFY(std::abs(map->point(r)[d] - t) < 1e-6 * std::max(1.0, std::abs(t)));
            }
        }
    }
}

void TestCustomAxes::groupsCountByTheirMean()
{
    const Library l = library();
    const auto map = customAxes(l.view(), l.books, {"b1, b2,b3", "b4,b5", "b6", "b7", "", ""}, 2);
    QVERIFY(map.ok());
    const auto from = meanOf(l, {1, 2, 3});
    const auto way = minus(meanOf(l, {4, 5}), from);
    double middle = 0;
    for (const std::size_t r : {4, 5})
        middle += map->point(r)[0] / 2;
    QVERIFY(std::abs(middle - 1) < 1e-6);
    for (std::size_t r = 0; r < kRows; ++r)
        QVERIFY(std::abs(map->point(r)[0] - dot(minus(meanOf(l, {r}), from), way) / dot(way, way)) < 1e-5);
}

void TestCustomAxes::oneAxisIsEnoughAndTheOtherShowsTheRest()
{
    // All variance but that of the axis lies along two known directions.
    Library l = library();
    Random random(2);
    std::vector<double> wide(kRows), narrow(kRows);
    for (std::size_t r = 0; r < kRows; ++r) {
        wide[r] = 5 * random.normal();
        narrow[r] = random.normal();
        for (std::size_t c = 0; c < kCols; ++c)
            l.values[r * (kCols + 2) + c] = 4;
        l.values[r * (kCols + 2) + 0] = static_cast<float>(20 * random.normal());
        l.values[r * (kCols + 2) + 2] += static_cast<float>(wide[r]);
        l.values[r * (kCols + 2) + 5] += static_cast<float>(narrow[r]);
    }
    for (const std::size_t r : {1, 2})
        for (const std::size_t c : {2, 5})
            l.values[r * (kCols + 2) + c] = 4;
    wide[1] = wide[2] = narrow[1] = narrow[2] = 0;
    const double unit = std::abs(l.at(2, 0) - l.at(1, 0));
    const auto correlation = [&](const std::vector<double>& known, const Projection& map, std::size_t d) {
        double mean = 0, ab = 0, aa = 0, bb = 0;
        for (const double x : known)
            mean += x / kRows;
        for (std::size_t r = 0; r < kRows; ++r) {
            const double a = known[r] - mean, b = map.point(r)[d] * unit;
            ab += a * b;
            aa += a * a;
            bb += b * b;
        }
        // The unit is that of the first axis.
        return std::abs(std::sqrt(bb / aa) - 1) < 0.05 ? std::abs(ab) / std::sqrt(aa * bb) : 0;
    };
    const auto plane = customAxes(l.view(), l.books, {"b1", "b2", "", "", "", ""}, 2);
    QVERIFY(plane.ok());
    QVERIFY(correlation(wide, *plane, 1) > 0.999);
    QCOMPARE(plane->axisNames[1], std::string("the rest"));
    const auto space = customAxes(l.view(), l.books, {"b1", "b2", "", "", "", ""}, 3);
    QVERIFY(space.ok());
    QVERIFY(correlation(wide, *space, 1) > 0.999 && correlation(narrow, *space, 2) > 0.95);
    QCOMPARE(space->axisNames.size(), std::size_t{3});
}

void TestCustomAxes::axesAreNamedFromWhatToWhat()
{
    const Library l = library();
    const auto map = customAxes(l.view(), l.books, {"b1", "b2,b3", "b9", "b4,b5,b6", "b7", "b8"}, 2);
    QVERIFY(map.ok());
    QCOMPARE(map->axisNames, (std::vector<std::string>{"Title 1 \u2192 Title 2 and 1 other",
                                                       "b9 \u2192 Title 4 and 2 others"}));
}

void TestCustomAxes::wrongAxesAreRefusedWithTheirReason()
{
    const Library l = library();
    const auto says = [&](const AxesMapParameters& axes, int dims, const char* part) {
        const auto map = customAxes(l.view(), l.books, axes, dims);
        return !map && map.error().kind == ErrorKind::usage &&
               map.error().text().find(part) != std::string::npos;
    };
    QVERIFY(says({}, 2, "start of the x axis"));
    QVERIFY(says({"b1", " ", "b2", "b3", "", ""}, 2, "end of the x axis"));
    QVERIFY(says({"b1", "b2", "", "b3", "", ""}, 2, "start of the y axis"));
    QVERIFY(says({"b1", "b2", "b3", "b4", "b5", ""}, 3, "end of the z axis"));
    QVERIFY(says({"b1", "b2", "", "", "b5", "b6"}, 3, "y axis"));
    QVERIFY(says({"b1", "nobody", "", "", "", ""}, 2, "'nobody'"));
    QVERIFY(says({"b1", "b1", "", "", "", ""}, 2, "same vector"));
    QVERIFY(says({"b1,b2", "b2,b1", "", "", "", ""}, 2, "same vector"));
    QVERIFY(says({"b1", "b2", "", "", "", ""}, 4, "one, two or three"));
    QVERIFY(customAxes(l.view(), l.books, {"b1", "b2", "b3", "b4", "no", ""}, 2).ok()); // no z in the plane

    Library broken = library();
    broken.values[3 * (kCols + 2)] = std::numeric_limits<float>::infinity();
    QVERIFY(!customAxes(broken.view(), broken.books, {"b1", "b2", "", "", "", ""}, 2));
    QVERIFY(!customAxes({}, l.books, {"b1", "b2", "", "", "", ""}, 2));
    broken.books.ids.pop_back();
    QVERIFY(!customAxes(library().view(), broken.books, {"b1", "b2", "", "", "", ""}, 2));
}

void TestCustomAxes::idsAreFoundAndTheMissingOneNamed()
{
    const Library l = library();
    QCOMPARE(*booksOfIds(l.books, " b7 ,b3,, b7"), (std::vector<std::int32_t>{7, 3}));
    QCOMPARE(*booksOfIds(l.books, "with, comma"), (std::vector<std::int32_t>{40}));
    for (const char* none : {"", " ", ",,"})
        QVERIFY(!booksOfIds(l.books, none));
    const auto missing = booksOfIds(l.books, "b1,B2,b3");
    QVERIFY(!missing && missing.error().message.find("'B2'") != std::string::npos);
}

void TestCustomAxes::arithmeticAddsAndTakesAway()
{
    const Library l = library(1);
    const std::vector<std::int32_t> plus = {4, 6, 4}, taken = {9, -1, 1000};
    for (const Metric metric : {Metric::euclidean, Metric::cosine, Metric::dot}) {
        const auto sum = bookArithmetic(l.view(), plus, taken, metric);
        QCOMPARE(sum.size(), kCols);
        const auto part = [&](std::size_t r, std::size_t c) {
            const auto row = meanOf(l, {r});
            return row[c] / (metric == Metric::cosine ? std::sqrt(dot(row, row)) : 1);
        };
        for (std::size_t c = 0; c < kCols; ++c)
            QVERIFY(std::abs(sum[c] - (2 * part(4, c) + part(6, c) - part(9, c))) < 1e-6);
    }
    const std::vector<float> zeros(3 * 2, 0.0F);
    QCOMPARE(bookArithmetic({zeros.data(), 3, 2, 2}, std::vector<std::int32_t>{1}, {}, Metric::cosine),
             (std::vector<float>{0, 0}));
}

QTEST_APPLESS_MAIN(TestCustomAxes)
#include "tst_custom_axes.moc"
