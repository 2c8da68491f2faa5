// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/linear_algebra.h"
#include "engine/base/random.h"

#include <QTest>

using namespace shelf;

namespace {

Eigen::MatrixXd drawn(Eigen::Index rows, Eigen::Index cols, std::uint64_t seed)
{
    Random random(seed);
    Eigen::MatrixXd matrix(rows, cols);
    for (Eigen::Index r = 0; r < rows; ++r)
        for (Eigen::Index c = 0; c < cols; ++c)
            matrix(r, c) = 2 * random.uniform() - 1;
    return matrix;
}

double largest(const Eigen::MatrixXd& matrix)
{
    return matrix.cwiseAbs().maxCoeff();
}

} // namespace

class TestLinearAlgebra : public QObject {
    Q_OBJECT

private slots:
    void eigenvectorsRebuildTheMatrix();
    void solvesWhatWasMultiplied();
    void tellsPositiveDefiniteFromOthers();
    void nearestOrthogonalIsThePolarFactor_data();
    void nearestOrthogonalIsThePolarFactor();
};

void TestLinearAlgebra::eigenvectorsRebuildTheMatrix()
{
    const Eigen::MatrixXd half = drawn(12, 9, 1);
    const Eigen::MatrixXd matrix = half.transpose() * half;
    const SymmetricEigen eigen = symmetricEigen(matrix);
    QVERIFY(eigen.converged);
    QVERIFY(largest(eigen.vectors * eigen.values.asDiagonal() * eigen.vectors.transpose() - matrix) < 1e-12);
    QVERIFY(largest(eigen.vectors.transpose() * eigen.vectors - Eigen::MatrixXd::Identity(9, 9)) < 1e-12);
    for (Eigen::Index i = 1; i < 9; ++i)
        QVERIFY(eigen.values[i - 1] <= eigen.values[i]);
}

void TestLinearAlgebra::solvesWhatWasMultiplied()
{
    const Eigen::MatrixXd half = drawn(20, 7, 2);
    const Eigen::MatrixXd a = half.transpose() * half;
    const Eigen::VectorXd x = drawn(7, 1, 3);
    QVERIFY(largest(solvePositiveDefinite(a, a * x) - x) < 1e-10);
}

void TestLinearAlgebra::tellsPositiveDefiniteFromOthers()
{
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Identity(3, 3);
    QVERIFY(isPositiveDefinite(matrix));
    matrix(1, 0) = matrix(0, 1) = 2; // determinant -3
    QVERIFY(!isPositiveDefinite(matrix));
}

void TestLinearAlgebra::nearestOrthogonalIsThePolarFactor_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 2, 3, 16, 40})
        QTest::addRow("%d", rows) << rows;
}

/// a = q s with q orthogonal and s symmetric and positive definite: there is one such q (Higham 1986).
void TestLinearAlgebra::nearestOrthogonalIsThePolarFactor()
{
    QFETCH(int, rows);
    const Eigen::MatrixXd a = drawn(rows, rows, 4);
    const Eigen::MatrixXd q = nearestOrthogonal(a);
    QVERIFY(largest(q.transpose() * q - Eigen::MatrixXd::Identity(rows, rows)) < 1e-12);
    const Eigen::MatrixXd s = q.transpose() * a;
    QVERIFY(largest(s - s.transpose()) < 1e-12);
    QVERIFY(isPositiveDefinite(0.5 * (s + s.transpose())));
}

QTEST_APPLESS_MAIN(TestLinearAlgebra)
#include "tst_linear_algebra.moc"
