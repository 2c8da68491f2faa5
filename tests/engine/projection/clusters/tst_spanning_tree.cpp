// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "engine/projection/clusters/clusters.h"
#include "engine/projection/clusters/spanning_tree.h"
#include "tests/engine/kernel_variants.h"
#include "tests/engine/table_rows.h"

#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

using namespace shelf;

namespace {

Table heaps(int count, int rowsOfEach, std::size_t cols, double width, std::uint64_t seed)
{
    Random random(seed);
    Table t{cols, {}};
    std::vector<double> center(cols);
    for (int heap = 0; heap < count; ++heap) {
        for (double& x : center)
            x = 3 * random.normal();
        for (int i = 0; i < rowsOfEach; ++i)
            for (const double x : center)
                t.values.push_back(static_cast<float>(x + width * random.normal()));
    }
    return t;
}

/// Mutual reachability distances of all pairs, in double.
class Reach {
public:
    Reach(const Table& t, int minSamples) : m_rows(t.rows()), m_reach(m_rows * m_rows)
    {
        for (std::size_t a = 0; a < m_rows; ++a)
            for (std::size_t b = 0; b < m_rows; ++b) {
                double sum = 0;
                for (std::size_t c = 0; c < t.cols; ++c)
                    sum +=
                        std::pow(static_cast<double>(t.values[a * t.cols + c]) - t.values[b * t.cols + c], 2);
                m_reach[a * m_rows + b] = std::sqrt(sum);
            }
        std::vector<double> core(m_rows);
        for (std::size_t a = 0; a < m_rows; ++a) {
            std::vector<double> row(m_reach.begin() + static_cast<std::ptrdiff_t>(a * m_rows),
                                    m_reach.begin() + static_cast<std::ptrdiff_t>((a + 1) * m_rows));
            std::sort(row.begin(), row.end());
            core[a] = row[static_cast<std::size_t>(minSamples)];
        }
        for (std::size_t a = 0; a < m_rows; ++a)
            for (std::size_t b = 0; b < m_rows; ++b)
                m_reach[a * m_rows + b] = std::max({m_reach[a * m_rows + b], core[a], core[b]});
    }
    std::size_t rows() const { return m_rows; }
    double operator()(std::size_t a, std::size_t b) const { return m_reach[a * m_rows + b]; }

private:
    std::size_t m_rows;
    std::vector<double> m_reach;
};

using Rows = std::vector<std::size_t>;

/// The lengths of a minimum spanning tree of the rows, by Prim's algorithm as in a textbook.
std::vector<double> treeLengths(const Reach& reach, const Rows& rows)
{
    std::vector<double> best(rows.size(), std::numeric_limits<double>::infinity());
    std::vector<bool> in(rows.size(), false);
    std::vector<double> lengths;
    std::size_t last = 0;
    in[0] = true;
    for (std::size_t step = 1; step < rows.size(); ++step) {
        std::size_t next = rows.size();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (in[i])
                continue;
            best[i] = std::min(best[i], reach(rows[last], rows[i]));
            if (next == rows.size() || best[i] < best[next])
                next = i;
        }
        lengths.push_back(best[next]);
        in[next] = true;
        last = next;
    }
    return lengths;
}

/// HDBSCAN by its definition: a cluster is followed down the thresholds at which it falls apart, each time
/// dividing the rows anew by which of them are within the threshold of each other.
class ByDefinition {
public:
    ByDefinition(const Reach& reach, std::size_t minClusterSize) : m_reach(reach), m_least(minClusterSize)
    {
        Rows all(reach.rows());
        std::iota(all.begin(), all.end(), std::size_t{0});
        label.assign(all.size(), -1);
        strength.assign(all.size(), 0.0);
        m_density.assign(all.size(), 0.0);
        m_leaves.assign(all.size(), 0);
        m_nodes.push_back({});
        follow(all, 0);
        choose(0);
        for (std::size_t r = 0; r < label.size(); ++r)
            for (int node = m_leaves[r]; node > 0; node = m_nodes[static_cast<std::size_t>(node)].parent)
                if (m_nodes[static_cast<std::size_t>(node)].chosen) {
                    label[r] = node;
                    strength[r] = std::min(1.0, m_density[r] / m_nodes[static_cast<std::size_t>(node)].death);
                }
    }

    /// Whether the row leaves just where a cluster falls apart: to which side it is counted is open.
    bool between(std::size_t row) const
    {
        return std::any_of(m_nodes.begin(), m_nodes.end(), [&](const Node& node) {
            return std::abs(node.birth - m_density[row]) < 1e-5 * node.birth;
        });
    }

    std::vector<int> label;
    std::vector<double> strength;

private:
    struct Node {
        int parent = -1;
        double birth = 0, death = 0, stability = 0;
        bool chosen = false;
    };

    std::vector<Rows> apart(const Rows& rows, double threshold) const
    {
        std::vector<Rows> parts;
        Rows left = rows;
        while (!left.empty()) {
            Rows part{left.back()};
            left.pop_back();
            for (std::size_t i = 0; i < part.size(); ++i)
                for (std::size_t j = left.size(); j-- > 0;)
                    if (m_reach(part[i], left[j]) < threshold * (1 - 1e-9)) {
                        part.push_back(left[j]);
                        left.erase(left.begin() + static_cast<std::ptrdiff_t>(j));
                    }
            parts.push_back(part);
        }
        return parts;
    }

    void follow(Rows rows, int node)
    {
        const auto self = static_cast<std::size_t>(node);
        for (;;) {
            const std::vector<double> lengths = treeLengths(m_reach, rows);
            const double threshold = *std::max_element(lengths.begin(), lengths.end());
            const double density = 1 / threshold;
            std::vector<Rows> large;
            for (const Rows& part : apart(rows, threshold)) {
                if (part.size() >= m_least) {
                    large.push_back(part);
                    continue;
                }
                for (const std::size_t row : part) {
                    m_leaves[row] = node;
                    m_density[row] = density;
                    m_nodes[self].stability += density - m_nodes[self].birth;
                    m_nodes[self].death = density;
                }
            }
            if (large.size() == 1) {
                rows = large[0];
                continue;
            }
            for (const Rows& part : large) {
                m_nodes[self].stability += (density - m_nodes[self].birth) * static_cast<double>(part.size());
                m_nodes[self].death = density;
                m_nodes.push_back({node, density, density, 0, false});
                follow(part, static_cast<int>(m_nodes.size()) - 1);
            }
            return;
        }
    }

    double choose(int node)
    {
        double within = 0;
        for (std::size_t child = 1; child < m_nodes.size(); ++child)
            if (m_nodes[child].parent == node)
                within += choose(static_cast<int>(child));
        Node& self = m_nodes[static_cast<std::size_t>(node)];
        self.chosen = node > 0 && self.stability >= within;
        return std::max(self.stability, within);
    }

    const Reach& m_reach;
    std::size_t m_least;
    std::vector<Node> m_nodes;
    std::vector<int> m_leaves;
    std::vector<double> m_density;
};

ClusterRows ready(const Table& t)
{
    return *clusterRows(t.view(), Metric::euclidean, [] { return true; });
}

double total(const std::vector<TreeEdge>& edges)
{
    double sum = 0;
    for (const TreeEdge& edge : edges)
        sum += edge.length;
    return sum;
}

bool joinsAll(const std::vector<TreeEdge>& edges, std::size_t rows)
{
    std::vector<std::size_t> piece(rows);
    std::iota(piece.begin(), piece.end(), std::size_t{0});
    for (const TreeEdge& edge : edges) {
        const std::size_t from = piece[edge.a];
        const std::size_t to = piece[edge.b];
        if (from == to)
            return false;
        std::replace(piece.begin(), piece.end(), from, to);
    }
    return edges.size() + 1 == rows;
}

} // namespace

class TestSpanningTree : public QObject {
    Q_OBJECT

private slots:
    void everyInstructionSetReachesTheNearestRow_data();
    void everyInstructionSetReachesTheNearestRow();
    void treeOfAllPairsIsAsShortAsATextbooksTree();
    void clustersAreThoseOfTheDefinition_data();
    void clustersAreThoseOfTheDefinition();
    void treeOfNeighborsIsHardlyLonger();
    void piecesWithoutCommonNeighborsAreJoined();
    void manyBooksGetTheSameClustersAsFew();
};

void TestSpanningTree::everyInstructionSetReachesTheNearestRow_data()
{
    QTest::addColumn<QString>("isa");
    for (const char* isa : kernelNames())
        QTest::newRow(isa) << QString::fromUtf8(isa);
}

void TestSpanningTree::everyInstructionSetReachesTheNearestRow()
{
    QFETCH(QString, isa);
    const Kernels* variant = kernelVariant(isa.toStdString());
    if (!variant)
        QSKIP("This processor does not run it");
    constexpr std::size_t kBlocks = 3;
    constexpr std::size_t kRows = kBlocks * kReachBlock;
    Random random(5);
    for (const std::size_t cols : {std::size_t{1}, std::size_t{7}, std::size_t{32}}) {
        std::vector<float> values(kRows * cols), core(kRows), best(kRows), query(cols);
        std::vector<std::uint32_t> source(kRows, 77);
        for (float& x : values)
            x = random.uniform(-1.0F, 1.0F);
        for (float& x : query)
            x = random.uniform(-1.0F, 1.0F);
        const float scale = static_cast<float>(cols);
        for (std::size_t r = 0; r < kRows; ++r) {
            core[r] = random.uniform(0.0F, 0.8F * scale);
            best[r] = random.uniform(0.2F * scale, scale);
        }
        const std::vector<float> before = best;
        ReachJob job;
        job.firstBlock = 1;
        job.endBlock = kBlocks;
        job.cols = cols;
        job.values = values.data();
        job.core = core.data();
        job.query = query.data();
        job.queryCore = 0.3F * scale;
        job.from = 9;
        job.best = best.data();
        job.source = source.data();
        const std::size_t found = variant->reachFrom(job);
        for (std::size_t r = 0; r < kRows; ++r) {
            double square = 0;
            for (std::size_t c = 0; c < cols; ++c) {
                const float x = values[(r / kReachBlock * cols + c) * kReachBlock + r % kReachBlock];
                square += std::pow(static_cast<double>(x) - query[c], 2);
            }
            const double reach =
                std::max({square, static_cast<double>(core[r]), static_cast<double>(job.queryCore)});
            const bool lowered = r >= kReachBlock && reach < before[r];
            QVERIFY(std::abs(best[r] - (lowered ? reach : static_cast<double>(before[r]))) < 1e-5 * scale);
            QCOMPARE(source[r], lowered ? 9U : 77U);
        }
        QCOMPARE(found, static_cast<std::size_t>(std::min_element(best.begin() + kReachBlock, best.end()) -
                                                 best.begin()));
    }
}

void TestSpanningTree::treeOfAllPairsIsAsShortAsATextbooksTree()
{
    for (const std::size_t cols : {std::size_t{2}, std::size_t{9}}) {
        const Table t = heaps(4, 70, cols, 0.5, cols);
        const ClusterRows rows = ready(t);
        Workers workers(2);
        const auto cores = coreDistances(rows, 4, 4, 2, {});
        QVERIFY(cores.ok());
        const auto edges = exactTree(rows, cores->distance, workers, {});
        QVERIFY(edges.ok());
        QVERIFY(joinsAll(*edges, t.rows()));
        Rows all(t.rows());
        std::iota(all.begin(), all.end(), std::size_t{0});
        const auto expected = treeLengths(Reach(t, 4), all);
        const double sum = std::accumulate(expected.begin(), expected.end(), 0.0);
        QVERIFY(std::abs(total(*edges) * rows.unit - sum) < 1e-5 * sum);
    }
}

void TestSpanningTree::clustersAreThoseOfTheDefinition_data()
{
    QTest::addColumn<int>("minClusterSize");
    QTest::addColumn<int>("minSamples");
    QTest::addColumn<int>("cols");
    QTest::addColumn<double>("width");
    QTest::addRow("plane") << 8 << 4 << 2 << 0.6;
    QTest::addRow("plane, blurred") << 12 << 3 << 2 << 1.5;
    QTest::addRow("space") << 6 << 2 << 3 << 0.8;
    QTest::addRow("ten dimensions") << 10 << 5 << 10 << 1.0;
    QTest::addRow("nearest neighbor") << 5 << 1 << 2 << 1.0;
}

void TestSpanningTree::clustersAreThoseOfTheDefinition()
{
    QFETCH(int, minClusterSize);
    QFETCH(int, minSamples);
    QFETCH(int, cols);
    QFETCH(double, width);
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const Table t = heaps(4, 35, static_cast<std::size_t>(cols), width, seed);
        const Reach reach(t, minSamples);
        const ByDefinition expected(reach, static_cast<std::size_t>(minClusterSize));
        const auto found = hdbscan(t.view(), {minClusterSize, minSamples}, Metric::euclidean);
        QVERIFY(found.ok());
        std::map<int, int> same{{-1, -1}}, back{{-1, -1}};
        for (std::size_t r = 0; r < t.rows(); ++r) {
            if (expected.between(r))
                continue;
            const int own = found->member[r];
            const int other = expected.label[r];
            const QString where =
                QStringLiteral("seed %1, row %2: %3, expected %4").arg(seed).arg(r).arg(own).arg(other);
            QVERIFY2(same.emplace(own, other).first->second == other, qPrintable(where));
            QVERIFY2(back.emplace(other, own).first->second == own, qPrintable(where));
            QVERIFY2(std::abs(found->strength[r] - expected.strength[r]) < 1e-4, qPrintable(where));
        }
    }
}

void TestSpanningTree::treeOfNeighborsIsHardlyLonger()
{
    const Table t = heaps(6, 150, 4, 1.2, 3);
    const ClusterRows rows = ready(t);
    Workers workers(1);
    const auto cores = coreDistances(rows, 5, 30, 1, {});
    QVERIFY(cores.ok());
    const auto shortest = exactTree(rows, cores->distance, workers, {});
    const auto close = neighborTree(rows, *cores, 1, {});
    QVERIFY(shortest.ok() && close.ok());
    QVERIFY(joinsAll(*close, t.rows()));
    QVERIFY(total(*close) >= total(*shortest) * (1 - 1e-9));
    QVERIFY(total(*close) <= total(*shortest) * 1.01);
}

void TestSpanningTree::piecesWithoutCommonNeighborsAreJoined()
{
    // Copies fill each other's lists of neighbors, so that no list leads out of a piece.
    Table t{3, {}};
    Random random(4);
    for (int place = 0; place < 60; ++place) {
        const float x = random.uniform(0.0F, 1.0F);
        const float y = random.uniform(0.0F, 1.0F);
        for (int copy = 0; copy < 8; ++copy)
            t.values.insert(t.values.end(), {x, y, 0.5F});
    }
    const ClusterRows rows = ready(t);
    Workers workers(1);
    const auto cores = coreDistances(rows, 3, 5, 1, {});
    QVERIFY(cores.ok());
    const auto shortest = exactTree(rows, cores->distance, workers, {});
    const auto close = neighborTree(rows, *cores, 1, {});
    QVERIFY(shortest.ok() && close.ok());
    QVERIFY(joinsAll(*close, t.rows()));
    QVERIFY(total(*close) >= total(*shortest) * (1 - 1e-9));
    QVERIFY(total(*close) <= total(*shortest) * 1.2);
}

void TestSpanningTree::manyBooksGetTheSameClustersAsFew()
{
    const Table t = heaps(7, 120, 5, 0.4, 8);
    HdbscanParameters parameters{20, 5};
    const auto exact = hdbscan(t.view(), parameters, Metric::euclidean);
    parameters.exactUpTo = 100;
    const auto close = hdbscan(t.view(), parameters, Metric::euclidean);
    QVERIFY(exact.ok() && close.ok());
    QCOMPARE(close->count, exact->count);
    int different = 0;
    for (std::size_t r = 0; r < t.rows(); ++r)
        different += close->member[r] != exact->member[r];
    QVERIFY2(different < 10, qPrintable(QString::number(different)));
}

QTEST_APPLESS_MAIN(TestSpanningTree)
#include "tst_spanning_tree.moc"
