// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/align.h"
#include "tests/engine/table_rows.h"

#include <Eigen/LU>
#include <Eigen/QR>
#include <QString>
#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace shelf;

namespace {

Table randomTable(std::size_t rows, std::size_t cols, std::uint64_t seed)
{
    Random random(seed);
    Table t{cols, {}};
    for (std::size_t i = 0; i < rows * cols; ++i)
        t.values.push_back(static_cast<float>(random.normal() * (1 + static_cast<double>(i % cols))));
    return t;
}

/// Each row times the matrix, plus a shift.
Table turned(const Table& t, const Eigen::MatrixXd& matrix, double shift)
{
    Table out{t.cols, {}};
    for (std::size_t r = 0; r < t.rows(); ++r)
        for (std::size_t c = 0; c < t.cols; ++c) {
            double sum = shift;
            for (std::size_t k = 0; k < t.cols; ++k)
                sum += t.values[r * t.cols + k] *
                       matrix(static_cast<Eigen::Index>(c), static_cast<Eigen::Index>(k));
            out.values.push_back(static_cast<float>(sum));
        }
    return out;
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double largest = a.size() == b.size() ? 0 : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - b[i]));
    return largest;
}

/// Sum of squared distances of the rows once both are taken to their means.
double squaresAtMeans(const std::vector<float>& a, const std::vector<float>& b, std::size_t cols)
{
    const std::size_t rows = a.size() / cols;
    double total = 0;
    for (std::size_t c = 0; c < cols; ++c) {
        double mean = 0;
        for (std::size_t r = 0; r < rows; ++r)
            mean += (static_cast<double>(a[r * cols + c]) - b[r * cols + c]) / static_cast<double>(rows);
        for (std::size_t r = 0; r < rows; ++r)
            total += std::pow(static_cast<double>(a[r * cols + c]) - b[r * cols + c] - mean, 2);
    }
    return total;
}

} // namespace

class TestAlign : public QObject {
    Q_OBJECT

private slots:
    void aTurnedMapIsTurnedBack_data();
    void aTurnedMapIsTurnedBack();
    void noTurnByHandComesCloser();
    void alignedMapsAreNeverFartherApart();
    void sizeAndShapeStay();
    void oddMapsComeBackSound();
    void changedNeighborsAreCounted();
};

void TestAlign::aTurnedMapIsTurnedBack_data()
{
    QTest::addColumn<int>("cols");
    QTest::addColumn<bool>("mirrored");
    for (const int cols : {1, 2, 3, 15, 40})
        for (const bool mirrored : {false, true})
            QTest::addRow("%d%s", cols, mirrored ? " mirrored" : "") << cols << mirrored;
}

void TestAlign::aTurnedMapIsTurnedBack()
{
    QFETCH(int, cols);
    QFETCH(bool, mirrored);
    Random random(static_cast<std::uint64_t>(cols));
    Eigen::MatrixXd any(cols, cols);
    for (Eigen::Index i = 0; i < any.size(); ++i)
        any.data()[i] = random.normal();
    Eigen::MatrixXd turn = Eigen::HouseholderQR<Eigen::MatrixXd>(any).householderQ();
    if ((turn.determinant() < 0) != mirrored)
        turn.row(0) *= -1;
    const Table reference = randomTable(200, static_cast<std::size_t>(cols), 5);
    const Table other = turned(reference, turn, 30);
    const auto back = alignedTo(other.view(), reference.view());
    QVERIFY2(largestDifference(back, reference.values) < 2e-4,
             qPrintable(QString::number(largestDifference(back, reference.values))));
}

void TestAlign::noTurnByHandComesCloser()
{
    const Table reference = randomTable(50, 2, 1);
    const Table other = randomTable(50, 2, 2);
    const double best = squaresAtMeans(alignedTo(other.view(), reference.view()), reference.values, 2);
    double byHand = std::numeric_limits<double>::infinity();
    for (int step = 0; step < 3600; ++step) {
        const double angle = step * std::numbers::pi / 1800;
        for (const double mirror : {1.0, -1.0}) {
            Eigen::MatrixXd turn(2, 2);
            turn << std::cos(angle), -mirror * std::sin(angle), std::sin(angle), mirror * std::cos(angle);
            byHand = std::min(byHand, squaresAtMeans(turned(other, turn, 0).values, reference.values, 2));
        }
    }
    QVERIFY(best <= byHand * (1 + 1e-6));
    QVERIFY(best >= byHand * (1 - 1e-4));
}

void TestAlign::alignedMapsAreNeverFartherApart()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const std::size_t cols : {std::size_t{2}, std::size_t{3}, std::size_t{20}}) {
            const Table reference = randomTable(30, cols, seed);
            const Table other = randomTable(30, cols, seed + 100);
            const double before = squaresAtMeans(other.values, reference.values, cols);
            const auto aligned = alignedTo(other.view(), reference.view());
            QVERIFY(squaresAtMeans(aligned, reference.values, cols) <= before * (1 + 1e-6));
        }
}

void TestAlign::sizeAndShapeStay()
{
    const Table reference = randomTable(40, 3, 3);
    Table other = randomTable(40, 3, 4);
    for (float& x : other.values)
        x *= 5;
    const auto aligned = alignedTo(other.view(), reference.view());
    for (std::size_t a = 0; a < 40; ++a)
        for (std::size_t b = 0; b < a; ++b) {
            double before = 0, after = 0;
            for (std::size_t c = 0; c < 3; ++c) {
                before += std::pow(other.values[a * 3 + c] - other.values[b * 3 + c], 2);
                after += std::pow(aligned[a * 3 + c] - aligned[b * 3 + c], 2);
            }
            QVERIFY(std::abs(std::sqrt(after) - std::sqrt(before)) < 1e-4);
        }
    for (std::size_t c = 0; c < 3; ++c) {
        double difference = 0;
        for (std::size_t r = 0; r < 40; ++r)
            difference += aligned[r * 3 + c] - reference.values[r * 3 + c];
        QVERIFY(std::abs(difference) < 1e-3);
    }
}

void TestAlign::oddMapsComeBackSound()
{
    const Table reference = randomTable(10, 2, 1);
    QVERIFY(alignedTo({}, {}).empty());
    const Table shorter = randomTable(9, 2, 2);
    QCOMPARE(alignedTo(shorter.view(), reference.view()), shorter.values);
    Table broken = randomTable(10, 2, 3);
    broken.values[4] = std::numeric_limits<float>::infinity();
    QCOMPARE(alignedTo(broken.view(), reference.view()), broken.values);
    QCOMPARE(alignedTo(reference.view(), broken.view()), reference.values);
    const Table constant{2, std::vector<float>(20, 7.0F)};
    for (std::size_t r = 0; r < 10; ++r) // all of them at the mean of the reference
        QVERIFY(largestDifference({alignedTo(constant.view(), reference.view())[2 * r]},
                                  {alignedTo(constant.view(), reference.view())[0]}) < 1e-6);
    // Rows with room between them.
    const std::vector<float> wide = {1, 2, 99, 3, 5, 99, 0, 1, 99};
    const auto same = alignedTo({wide.data(), 3, 2, 3}, {wide.data(), 3, 2, 3});
    QVERIFY(largestDifference(same, {1, 2, 3, 5, 0, 1}) < 1e-6);
}

void TestAlign::changedNeighborsAreCounted()
{
    const std::vector<std::int32_t> a = {1, 2, 3, 0, 2, 3, 0, 1, 3};
    const std::vector<std::int32_t> b = {3, 2, 1, 0, 4, 5, 7, 8, 9};
    const auto change = neighborhoodChange(a, b, 3);
    QCOMPARE(change.size(), std::size_t{3});
    QCOMPARE(change[0], 0.0F); // the order does not count
    QVERIFY(std::abs(change[1] - 2.0F / 3) < 1e-6F);
    QCOMPARE(change[2], 1.0F);
    QVERIFY(neighborhoodChange({}, {}, 3).empty());
    QVERIFY(neighborhoodChange(a, b, 0).empty());
}

QTEST_APPLESS_MAIN(TestAlign)
#include "tst_align.moc"
