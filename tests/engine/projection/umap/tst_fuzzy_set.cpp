// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/umap_toys.h"

#include <QString>
#include <QTest>

#include <limits>
#include <map>

using namespace shelf;

namespace {

/// The definition in double: the width by halving a wide bracket a hundred times.
std::map<std::pair<std::size_t, std::size_t>, double> oneSided(const NeighborGraph& graph)
{
    std::map<std::pair<std::size_t, std::size_t>, double> result;
    for (std::size_t i = 0; i < graph.rows; ++i) {
        const auto distances = graph.distances(i);
        const double nearest = static_cast<double>(distances[0]);
        double low = 1e-9;
        double high = 1e9;
        for (int step = 0; step < 200; ++step) {
            const double middle = std::sqrt(low * high);
            double sum = 0;
            for (const float d : distances)
                sum += std::exp(-(static_cast<double>(d) - nearest) / middle);
            (sum > std::log2(graph.k + 1) ? high : low) = middle;
        }
        for (std::size_t j = 0; j < distances.size(); ++j)
            result[{i, static_cast<std::size_t>(graph.of(i)[j])}] =
                std::exp(-(static_cast<double>(distances[j]) - nearest) / low);
    }
    return result;
}

} // namespace

class TestFuzzySet : public QObject {
    Q_OBJECT
private slots:
    void membershipsFollowTheDefinition();
    void aRowNamesAsManyAsItsNeighborsSay();
    void coincidingBooksBelongTogetherWholly();
    void damagedNeighborsAreToldClearly();
    void theMembershipsCanBeCancelled();
};

void TestFuzzySet::membershipsFollowTheDefinition()
{
    const Points points = mixture(300, 6, 5, 3, 1);
    const NeighborGraph graph = graphOf(points.view(), 9);
    const auto sides = oneSided(graph);
    const auto set = umapFuzzySet(graph, 2);
    QVERIFY(set.ok());
    QCOMPARE(set->points(), points.rows);
    std::size_t listed = 0;
    const auto side = [&](std::size_t i, std::size_t j) {
        const auto found = sides.find({i, j});
        return found == sides.end() ? 0.0 : found->second;
    };
    for (std::size_t i = 0; i < points.rows; ++i)
        for (std::size_t j = 0; j < points.rows; ++j)
            listed += side(i, j) > 0 || side(j, i) > 0 ? 1 : 0;
    QCOMPARE(set->column.size(), listed);
    for (std::size_t i = 0; i < points.rows; ++i)
        for (std::size_t e = set->start[i]; e < set->start[i + 1]; ++e) {
            QVERIFY(e == set->start[i] || set->column[e - 1] < set->column[e]);
            const double a = side(i, set->column[e]);
            const double b = side(set->column[e], i);
            QVERIFY(std::abs(static_cast<double>(set->membership[e]) - (a + b - a * b)) < 2e-5);
        }
}

void TestFuzzySet::aRowNamesAsManyAsItsNeighborsSay()
{
    const NeighborGraph graph = ring(1200, 7);
    const auto set = umapFuzzySet(graph, 1);
    QVERIFY(set.ok());
    for (std::size_t i = 0; i < graph.rows; ++i) {
        double own = 0;
        for (std::size_t e = set->start[i]; e < set->start[i + 1]; ++e)
            if ((set->column[e] + graph.rows - i) % graph.rows <= 7)
                own += static_cast<double>(set->membership[e]);
        QVERIFY2(std::abs(own - 3) < 1e-4, qPrintable(QString::number(own))); // log2(7 + 1)
    }
}

void TestFuzzySet::coincidingBooksBelongTogetherWholly()
{
    Points points = mixture(60, 4, 2, 5, 2);
    for (std::size_t i = 0; i < 20; ++i)
        std::copy_n(points.values.begin(), 4, points.values.begin() + static_cast<std::ptrdiff_t>(4 * i));
    const auto set = umapFuzzySet(graphOf(points.view(), 5), 1);
    QVERIFY(set.ok());
    for (std::size_t i = 0; i < 20; ++i)
        for (std::size_t e = set->start[i]; e < set->start[i + 1]; ++e)
            if (set->column[e] < 20)
                QCOMPARE(set->membership[e], 1.0F);
    for (const float membership : set->membership)
        QVERIFY(membership > 0 && membership <= 1);
}

void TestFuzzySet::damagedNeighborsAreToldClearly()
{
    const Points points = mixture(30, 3, 2, 2, 8);
    NeighborGraph graph = graphOf(points.view(), 4);
    graph.metric = Metric::dot;
    QVERIFY(!umapFuzzySet(graph).ok());
    graph.metric = Metric::euclidean;
    graph.neighbor[7] = 30;
    QVERIFY(!umapFuzzySet(graph).ok());
    graph.neighbor[7] = 1;
    graph.distance[7] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!umapFuzzySet(graph).ok());
    graph.distance.pop_back();
    QVERIFY(!umapFuzzySet(graph).ok());
    QVERIFY(!umapFuzzySet({}).ok());
}

void TestFuzzySet::theMembershipsCanBeCancelled()
{
    const NeighborGraph graph = ring(30'000, 3);
    for (const int allowed : {0, 2, 5, 9}) {
        int calls = 0;
        const auto set = umapFuzzySet(graph, 2, [&](std::uint64_t done, std::uint64_t total) {
            return done <= total && calls++ < allowed;
        });
        QVERIFY(!set.ok());
        QVERIFY(set.error().kind == ErrorKind::cancelled);
        QCOMPARE(calls, allowed + 1);
    }
}

QTEST_APPLESS_MAIN(TestFuzzySet)
#include "tst_fuzzy_set.moc"
