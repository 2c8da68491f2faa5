// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/projection.h"

#include <QString>
#include <QTest>

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
    double at(std::size_t r, std::size_t c) const { return values[r * stride + c]; }
};

/// Rows with correlated columns of very different spread and a mean far from zero.
Table correlated(std::size_t rows, std::size_t cols, std::size_t stride, std::uint64_t seed)
{
    Table t{rows, cols, stride, std::vector<float>(rows * stride, -777.0f)};
    Random random(seed);
    for (std::size_t r = 0; r < rows; ++r) {
        double shared = random.normal();
        for (std::size_t c = 0; c < cols; ++c) {
            shared = 0.6 * shared + random.normal() * (1.0 + 1.5 * static_cast<double>(c % 5));
            t.values[r * stride + c] = static_cast<float>(20.0 + shared);
        }
    }
    return t;
}

using Vector = std::vector<double>;

std::vector<Vector> covariance(const Table& t)
{
    Vector mean(t.cols, 0.0);
    for (std::size_t r = 0; r < t.rows; ++r)
        for (std::size_t c = 0; c < t.cols; ++c)
            mean[c] += t.at(r, c) / static_cast<double>(t.rows);
    std::vector<Vector> cov(t.cols, Vector(t.cols, 0.0));
    for (std::size_t a = 0; a < t.cols; ++a)
        for (std::size_t b = 0; b < t.cols; ++b)
            for (std::size_t r = 0; r < t.rows; ++r)
                cov[a][b] +=
                    (t.at(r, a) - mean[a]) * (t.at(r, b) - mean[b]) / static_cast<double>(t.rows - 1);
    return cov;
}

struct Component {
    double variance;
    Vector direction;
};

/// Power iteration with deflation.
std::vector<Component> powerIteration(std::vector<Vector> m, std::size_t count)
{
    const std::size_t n = m.size();
    std::vector<Component> result;
    for (std::size_t k = 0; k < count; ++k) {
        Vector v(n);
        for (std::size_t i = 0; i < n; ++i)
            v[i] = 1.0 / static_cast<double>(i + 1 + k);
        double value = 0;
        for (int step = 0; step < 20000; ++step) {
            Vector w(n, 0.0);
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    w[i] += m[i][j] * v[j];
            double norm = 0;
            for (const double x : w)
                norm += x * x;
            norm = std::sqrt(norm);
            value = norm;
            for (std::size_t i = 0; i < n; ++i)
                v[i] = w[i] / norm;
        }
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                m[i][j] -= value * v[i] * v[j];
        std::size_t largest = 0;
        for (std::size_t i = 1; i < n; ++i)
            if (std::abs(v[i]) > std::abs(v[largest]))
                largest = i;
        if (v[largest] < 0)
            for (double& x : v)
                x = -x;
        result.push_back({value, v});
    }
    return result;
}

} // namespace

class TestProjection : public QObject {
    Q_OBJECT

private slots:
    void mapOfTwoColumnsIsTheClosedFormRotation();
    void mapAgreesWithPowerIteration_data();
    void mapAgreesWithPowerIteration();
    void distancesSurviveWhenAllComponentsAreKept();
    void sameVectorsGiveTheSameMap();
    void identicalBooksHaveNoVariance();
    void impossibleMapsAreRefusedWithAReason();
    void mapCanBeStopped();
    void statisticsMatchHandValues();
};

void TestProjection::mapOfTwoColumnsIsTheClosedFormRotation()
{
    // Centered points (2,1), (-2,-1), (1,-2)/2, (-1,2)/2: the axes are (2,1)/sqrt5 and (-1,2)/sqrt5 with
    // sums of squares 10 and 2.5.
    const Table t{4, 2, 2, {12, 101, 8, 99, 10.5f, 99, 9.5f, 101}};
    const auto p = principalComponents(t.view(), 2);
    QVERIFY(p.ok());
    QCOMPARE(p->points(), std::size_t(4));
    QCOMPARE(p->method, std::string("pca"));
    QVERIFY(std::abs(p->explainedVariance[0] - 0.8) < 1e-12);
    QVERIFY(std::abs(p->explainedVariance[1] - 0.2) < 1e-12);
    const float s5 = std::sqrt(5.0f);
    const float expected[] = {s5, 0, -s5, 0, 0, -s5 / 2, 0, s5 / 2};
    for (std::size_t i = 0; i < 8; ++i)
        QVERIFY2(std::abs(p->coordinates[i] - expected[i]) < 1e-6, qPrintable(QString::number(i)));
}

void TestProjection::mapAgreesWithPowerIteration_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cols");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("dims");
    QTest::newRow("plane") << 700 << 5 << 5 << 2;
    QTest::newRow("space, padded rows") << 1301 << 8 << 16 << 3;
    QTest::newRow("fewer books than dimensions") << 6 << 12 << 12 << 3;
}

void TestProjection::mapAgreesWithPowerIteration()
{
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, stride);
    QFETCH(int, dims);
    const Table t = correlated(static_cast<std::size_t>(rows), static_cast<std::size_t>(cols),
                               static_cast<std::size_t>(stride), 11);
    const auto p = principalComponents(t.view(), dims);
    QVERIFY(p.ok());
    const auto cov = covariance(t);
    double trace = 0;
    for (std::size_t i = 0; i < cov.size(); ++i)
        trace += cov[i][i];
    const auto reference = powerIteration(cov, static_cast<std::size_t>(dims));

    QCOMPARE(p->explainedVariance.size(), t.cols);
    double sum = 0;
    for (std::size_t i = 0; i < t.cols; ++i) {
        sum += p->explainedVariance[i];
        QVERIFY(i == 0 || p->explainedVariance[i] <= p->explainedVariance[i - 1]);
    }
    QVERIFY(std::abs(sum - 1) < 1e-12);
    Vector mean(t.cols, 0.0);
    for (std::size_t r = 0; r < t.rows; ++r)
        for (std::size_t c = 0; c < t.cols; ++c)
            mean[c] += t.at(r, c) / static_cast<double>(t.rows);
    for (std::size_t k = 0; k < reference.size(); ++k) {
        QVERIFY(std::abs(p->explainedVariance[k] - reference[k].variance / trace) < 1e-9);
        for (std::size_t r = 0; r < t.rows; ++r) {
            double expected = 0;
            for (std::size_t c = 0; c < t.cols; ++c)
                expected += (t.at(r, c) - mean[c]) * reference[k].direction[c];
            QVERIFY(std::abs(p->point(r)[k] - expected) < 1e-4);
        }
    }
}

void TestProjection::distancesSurviveWhenAllComponentsAreKept()
{
    const Table t = correlated(60, 6, 6, 5);
    const auto p = principalComponents(t.view(), 6);
    QVERIFY(p.ok());
    for (std::size_t a = 0; a < t.rows; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            double before = 0;
            double after = 0;
            for (std::size_t c = 0; c < 6; ++c) {
                before += std::pow(t.at(a, c) - t.at(b, c), 2);
                after += std::pow(double(p->point(a)[c]) - double(p->point(b)[c]), 2);
            }
            QVERIFY(std::abs(std::sqrt(before) - std::sqrt(after)) < 1e-4);
        }
    }
}

void TestProjection::sameVectorsGiveTheSameMap()
{
    const Table t = correlated(900, 7, 8, 2);
    const auto a = principalComponents(t.view(), 3);
    const auto b = principalComponents(t.view(), 3);
    QVERIFY(a.ok() && b.ok());
    QVERIFY(a->coordinates == b->coordinates);
    QVERIFY(a->explainedVariance == b->explainedVariance);
    const auto plane = principalComponents(t.view(), 2);
    QVERIFY(plane.ok());
    for (std::size_t r = 0; r < t.rows; ++r)
        QVERIFY(plane->point(r)[0] == a->point(r)[0] && plane->point(r)[1] == a->point(r)[1]);
}

void TestProjection::identicalBooksHaveNoVariance()
{
    const Table t{3, 2, 2, {1, 2, 1, 2, 1, 2}};
    const auto p = principalComponents(t.view(), 2);
    QVERIFY(p.ok());
    for (const double share : p->explainedVariance)
        QCOMPARE(share, 0.0);
    for (const float x : p->coordinates)
        QCOMPARE(x, 0.0f);
}

void TestProjection::impossibleMapsAreRefusedWithAReason()
{
    const Table t = correlated(10, 2, 2, 1);
    const auto tooMany = principalComponents(t.view(), 3);
    QVERIFY(!tooMany.ok());
    QCOMPARE(tooMany.error().kind, ErrorKind::usage);
    QVERIFY(tooMany.error().text().find("2 dimensions") != std::string::npos);
    QVERIFY(!tooMany.error().advice.empty());
    QVERIFY(!principalComponents(t.view(), 0).ok());
    QVERIFY(!principalComponents(MatrixView{}, 2).ok());
    QVERIFY(!principalComponents(MatrixView{t.values.data(), 1, 2, 2}, 2).ok());
    Table broken = t;
    broken.values[9] = std::numeric_limits<float>::quiet_NaN();
    const auto notANumber = principalComponents(broken.view(), 2);
    QVERIFY(!notANumber.ok());
    QVERIFY(notANumber.error().message.find("book number 5") != std::string::npos);
}

void TestProjection::mapCanBeStopped()
{
    const Table t = correlated(5000, 4, 4, 1);
    int calls = 0;
    const auto stopped =
        principalComponents(t.view(), 2, [&](std::uint64_t, std::uint64_t) { return ++calls < 2; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    QCOMPARE(calls, 2);
    std::uint64_t last = 0;
    std::uint64_t all = 1;
    const auto whole = principalComponents(t.view(), 2, [&](std::uint64_t done, std::uint64_t total) {
        if (done < last)
            return false;
        last = done;
        all = total;
        return true;
    });
    QVERIFY(whole.ok());
    QCOMPARE(last, all);
}

void TestProjection::statisticsMatchHandValues()
{
    // 1, 2, 4, 8: mean 3.75; deviations -2.75 -1.75 .25 4.25, squares sum 28.75, over 3 = 9.58333;
    // quartile positions .75, 1.5, 2.25: 1.75, 3, 5. The second column is one value in descending order.
    const Table t{4, 2, 3, {8, 40, -1, 1, 30, -1, 4, 20, -1, 2, 10, -1}};
    const auto s = dimensionStatistics(t.view());
    QCOMPARE(s.size(), std::size_t(2));
    QCOMPARE(s[0].count, std::size_t(4));
    QCOMPARE(s[0].mean, 3.75);
    QVERIFY(std::abs(s[0].std - std::sqrt(28.75 / 3)) < 1e-12);
    QCOMPARE(s[0].min, 1.0);
    QCOMPARE(s[0].q1, 1.75);
    QCOMPARE(s[0].median, 3.0);
    QCOMPARE(s[0].q3, 5.0);
    QCOMPARE(s[0].max, 8.0);
    QCOMPARE(s[1].mean, 25.0);
    QCOMPARE(s[1].q1, 17.5);
    QCOMPARE(s[1].q3, 32.5);
    const Table single{1, 1, 1, {5}};
    const auto one = dimensionStatistics(single.view());
    QCOMPARE(one[0].median, 5.0);
    QVERIFY(std::isnan(one[0].std));
    QVERIFY(dimensionStatistics(MatrixView{}).empty());
}

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
