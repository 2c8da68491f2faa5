// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/choose_kernels.h"
#include "engine/models/ials/ials_model.h"
#include "engine/models/ials/ials_solver.h"
#include "engine/parameters/parameter_table.h"
#include "tests/engine/dense_solve.h"
#include "tests/engine/implicit_fits.h"
#include "tests/engine/kernel_variants.h"
#include "tests/test_data.h"

#include <QScopeGuard>
#include <QTest>
#include <cmath>

using namespace shelf;
using namespace implicit_fits;

namespace {

using Rows = std::vector<std::vector<std::int32_t>>;

IalsTable randomTable(std::size_t rows, std::size_t factors, float bound, std::uint64_t seed)
{
    IalsTable table(rows, factors);
    Random random(seed);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t f = 0; f < factors; ++f)
            table.row(r)[f] = random.uniform(-bound, bound);
    return table;
}

/// Rows of 1, 2, 5, 40 and all of `count` others, and one of none.
Rows ratedRows(std::size_t count)
{
    Rows rows;
    for (const std::size_t every : {count, count / 2, count / 5, count / 40, std::size_t(1)}) {
        rows.emplace_back();
        for (std::size_t i = every / 2; i < count; i += every)
            rows.back().push_back(static_cast<std::int32_t>(i));
    }
    rows.emplace_back();
    return rows;
}

Rows turned(const Rows& rows, std::size_t count)
{
    Rows out(count);
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (const std::int32_t i : rows[r])
            out[static_cast<std::size_t>(i)].push_back(static_cast<std::int32_t>(r));
    return out;
}

IalsSolver::Ratings ratingsOf(const Rows& rows)
{
    return
        [&rows](std::int32_t r) { return std::span<const std::int32_t>(rows[static_cast<std::size_t>(r)]); };
}

using Matrix = std::vector<std::vector<double>>;

void addRow(Matrix& sum, const IalsTable& fixed, std::size_t r)
{
    const float* const row = fixed.row(r);
    for (std::size_t f = 0; f < fixed.factors; ++f)
        for (std::size_t g = 0; g < fixed.factors; ++g)
            sum[f][g] += static_cast<double>(row[f]) * static_cast<double>(row[g]);
}

/// The definition, in double. whole: the sum over all rows of the fixed side.
std::vector<double> minimumOf(const Matrix& whole, const IalsTable& fixed,
                              const std::vector<std::int32_t>& own, const IalsPenalty& penalty)
{
    const std::size_t n = fixed.factors;
    Matrix a = whole;
    for (std::vector<double>& row : a)
        for (double& value : row)
            value *= penalty.unobservedWeight;
    std::vector<double> b(n, 0.0);
    for (const std::int32_t r : own) {
        addRow(a, fixed, static_cast<std::size_t>(r));
        for (std::size_t f = 0; f < n; ++f)
            b[f] += static_cast<double>(fixed.row(static_cast<std::size_t>(r))[f]);
    }
    for (std::size_t f = 0; f < n; ++f)
        a[f][f] += penalty.lambda(own.size());
    return solveDense(a, b);
}

/// By how much of itself a row is off.
double share(const float* row, const std::vector<double>& expected)
{
    double off = 0;
    double whole = 0;
    for (std::size_t f = 0; f < expected.size(); ++f) {
        off += std::pow(static_cast<double>(row[f]) - expected[f], 2);
        whole += std::pow(expected[f], 2);
    }
    return std::sqrt(off / whole);
}

} // namespace

class TestIalsDescent : public QObject {
    Q_OBJECT

private slots:
    void manyStepsComeToTheExactSolution_data() { kernelVariantRows(); }
    void manyStepsComeToTheExactSolution()
    {
        const std::string name = kernelVariantOfRow().name;
        chooseKernels(name);
        const auto best = qScopeGuard([] { chooseKernels({}); });
        constexpr std::size_t kOthers = 1300; // more than are summed in float at once
        const Rows rows = ratedRows(kOthers);
        const Rows others = turned(rows, kOthers);
        const auto own = ratingsOf(rows);
        const auto theirs = ratingsOf(others);
        for (const std::size_t factors : {1U, 30U, 48U, 64U, 80U}) {
            const IalsPenalty penalty{0.3, 0.5, 0.7};
            const IalsTable fixed = randomTable(kOthers, factors, 0.5F, factors);
            Workers workers(2);
            IalsSolver solver(penalty, factors, workers);
            IalsTable solved = randomTable(rows.size(), factors, 0.5F, 77); // from anywhere
            const IalsSolver::Descent descent{&theirs, {200, 1e-13}, false};
            QVERIFY(solver.solve(fixed, own, solved, {}, &descent) == IalsSolver::Outcome::done);
            Matrix whole(factors, std::vector<double>(factors, 0.0));
            for (std::size_t r = 0; r < fixed.rows; ++r)
                addRow(whole, fixed, r);
            double error = 0;
            for (std::size_t r = 0; r + 1 < rows.size(); ++r) {
                const auto expected = minimumOf(whole, fixed, rows[r], penalty);
                QVERIFY2(share(solved.row(r), expected) < 2e-5,
                         qPrintable(QStringLiteral("%1 factors, row %2: %3")
                                        .arg(factors)
                                        .arg(r)
                                        .arg(share(solved.row(r), expected))));
                for (const std::int32_t i : rows[r]) {
                    double score = 0;
                    for (std::size_t f = 0; f < factors; ++f)
                        score += expected[f] * static_cast<double>(fixed.row(static_cast<std::size_t>(i))[f]);
                    error += (1 - score) * (1 - score);
                }
            }
            QVERIFY(std::abs(solver.ratingError() - error) < 1e-5 * error);
            for (std::size_t f = 0; f < factors; ++f)
                QCOMPARE(solved.row(rows.size() - 1)[f], 0.0F);
        }
    }

    void rowsThatTakeTooManyStepsAreSolvedAtOnce()
    {
        const Rows rows = ratedRows(400);
        const Rows others = turned(rows, 400);
        const auto own = ratingsOf(rows);
        const auto theirs = ratingsOf(others);
        const IalsTable fixed = randomTable(400, 24, 0.5F, 3);
        Workers workers(1);
        IalsSolver solver({0.01, 0, 0.01}, 24, workers);
        IalsTable atOnce(rows.size(), 24);
        QVERIFY(solver.solve(fixed, own, atOnce, {}) == IalsSolver::Outcome::done);
        const double error = solver.ratingError();
        const IalsSolver::Descent descent{&theirs, {1, 1e-12}, true};
        IalsTable solved(rows.size(), 24);
        QVERIFY(solver.solve(fixed, own, solved, {}, &descent) == IalsSolver::Outcome::done);
        QVERIFY(solved.values == atOnce.values);
        QCOMPARE(solver.ratingError(), error);
    }

    void stepsEndWhenAskedTo()
    {
        const Rows rows = ratedRows(4000);
        const Rows others = turned(rows, 4000);
        const auto own = ratingsOf(rows);
        const auto theirs = ratingsOf(others);
        const IalsTable fixed = randomTable(4000, 64, 0.5F, 3);
        Workers workers(1);
        IalsSolver solver({0.1, 1, 0.05}, 64, workers);
        const IalsSolver::Descent descent{&theirs, {16, 1e-8}, true};
        IalsTable solved(rows.size(), 64);
        int asked = 0;
        QVERIFY(solver.solve(
                    fixed, own, solved, [&](double) { return ++asked > 0; }, &descent) ==
                IalsSolver::Outcome::done);
        for (int stopAt = 1; stopAt < asked; stopAt += 1 + asked / 12) {
            int left = 0;
            QVERIFY(solver.solve(
                        fixed, own, solved, [&](double) { return ++left < stopAt; }, &descent) ==
                    IalsSolver::Outcome::stopped);
        }
    }

    void aFewStepsAnEpochComeAsLowAsExactSolutions()
    {
        const auto data = randomReaders(300, 200, 7);
        RunSettings settings = *presetSettings("ials");
        settings.of<VectorParameters>().factors = 32;
        for (const int epochs : {4, 16}) {
            settings.training.epochs = epochs;
            double loss[2];
            for (const bool exact : {false, true}) {
                settings.of<IalsParameters>().exact = exact;
                const auto outcome = fit(data, settings, allRows(*data));
                QVERIFY(outcome.ok());
                loss[exact] = outcome->history.epochs.back().trainLoss;
            }
            QVERIFY2(loss[0] < loss[1] * 1.001, qPrintable(QString::number(loss[0] / loss[1], 'g', 8)));
        }
    }

    void realReadersAreServedAsByExactSolutions()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("real data sets are not here");
        RunSettings settings = *presetSettings("ials");
        const double steps = movieLensNdcg(folder, settings);
        settings.of<IalsParameters>().exact = true;
        const double exact = movieLensNdcg(folder, settings);
        QVERIFY2(std::abs(steps - exact) < 0.004,
                 qPrintable(QStringLiteral("%1 for %2").arg(steps).arg(exact)));
    }

    void aRunThatDoesNotSayHowWasSolvedExactly()
    {
        RunSettings earlier;
        QVERIFY(setParameter(earlier, "model", "ials").ok());
        QVERIFY(settingsText(earlier).find("exact_solutions=true") != std::string::npos);
        QVERIFY(settingsText(*presetSettings("ials")).find("exact_solutions=false") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestIalsDescent)
#include "tst_ials_descent.moc"
