// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ials/ials_model.h"
#include "engine/models/ials/ials_solver.h"
#include "tests/engine/dense_solve.h"
#include "tests/engine/implicit_fits.h"
#include "tests/test_data.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace shelf;
using namespace implicit_fits;

namespace {

using Vector = std::vector<double>;

RunSettings ialsSettings(int factors, int epochs, double regularization = 0.05)
{
    RunSettings settings = *presetSettings("ials");
    settings.of<VectorParameters>().factors = factors;
    settings.of<LatentParameters>().regularization = regularization;
    settings.training.epochs = epochs;
    return settings;
}

/// A reader's vector from the definition: every book of the library is a weighted equation.
Vector denseReader(const std::vector<Vector>& books, std::span<const std::int32_t> own,
                   const RunSettings& settings)
{
    const std::size_t factors = books[0].size();
    const double w0 = settings.of<IalsParameters>().unobservedWeight;
    std::vector<Vector> a(factors, Vector(factors, 0.0));
    Vector b(factors, 0.0);
    for (std::size_t i = 0; i < books.size(); ++i) {
        const bool has = std::find(own.begin(), own.end(), static_cast<std::int32_t>(i)) != own.end();
        for (std::size_t f = 0; f < factors; ++f) {
            for (std::size_t g = 0; g < factors; ++g)
                a[f][g] += (w0 + (has ? 1 : 0)) * books[i][f] * books[i][g];
            b[f] += has ? books[i][f] : 0;
        }
    }
    const auto ratings = static_cast<double>(own.size());
    for (std::size_t f = 0; f < factors; ++f)
        a[f][f] += settings.of<LatentParameters>().regularization *
                   std::pow(ratings, settings.of<IalsParameters>().frequencyExponent);
    return solveDense(a, b);
}

std::vector<Vector> rowsOf(const MatrixView& view)
{
    std::vector<Vector> rows(view.rows);
    for (std::size_t r = 0; r < view.rows; ++r)
        rows[r].assign(view.row(r).begin(), view.row(r).end());
    return rows;
}

double dot(const Vector& a, const Vector& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// The whole objective, every pair of reader and book visited.
double objectiveOf(const Model& model, const Interactions& known, const RunSettings& settings)
{
    const auto users = rowsOf(model.userEmbedding());
    const auto books = rowsOf(model.bookEmbedding());
    const double w0 = settings.of<IalsParameters>().unobservedWeight;
    const auto lambda = [&](std::size_t ratings) {
        return settings.of<LatentParameters>().regularization *
               std::pow(static_cast<double>(ratings), settings.of<IalsParameters>().frequencyExponent);
    };
    double sum = 0;
    for (std::size_t u = 0; u < users.size(); ++u) {
        const auto user = static_cast<std::int32_t>(u);
        sum += lambda(known.booksOf(user).size()) * dot(users[u], users[u]);
        for (std::size_t b = 0; b < books.size(); ++b) {
            const double score = dot(users[u], books[b]);
            sum += w0 * score * score;
            if (known.contains(user, static_cast<std::int32_t>(b)))
                sum += (1 - score) * (1 - score);
        }
    }
    for (std::size_t b = 0; b < books.size(); ++b)
        sum += lambda(known.usersOf(static_cast<std::int32_t>(b)).size()) * dot(books[b], books[b]);
    return sum;
}

} // namespace

class TestIals : public QObject {
    Q_OBJECT

private slots:
    void everyReaderSolvesTheirNormalEquations_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<double>("exponent");
        QTest::addColumn<double>("regularization");
        QTest::addColumn<bool>("exact");
        for (const bool exact : {false, true}) {
            const auto row = [exact](const char* name) -> QTestData& {
                return QTest::addRow("%s, %s", name, exact ? "exactly" : "in a few steps");
            };
            row("one factor") << 1 << 1.0 << 0.05 << exact;
            row("eight, lambda the same for all") << 8 << 0.0 << 0.05 << exact;
            row("twenty") << 20 << 1.0 << 0.05 << exact;
            row("sixty-four") << 64 << 0.5 << 0.05 << exact;
            row("twenty with hardly any pull") << 20 << 0.0 << 1e-4 << exact;
        }
    }
    void everyReaderSolvesTheirNormalEquations()
    {
        QFETCH(int, factors);
        QFETCH(double, exponent);
        QFETCH(double, regularization);
        QFETCH(bool, exact);
        // More books than are gathered at once, and a reader who has them all and one who has none.
        auto data = randomReaders(60, 700, 5);
        for (std::int32_t b = 0; b < 700; ++b) {
            data->user.push_back(60);
            data->book.push_back(b);
            data->rating.push_back(3);
        }
        data->userIds.push_back("all");
        data->userIds.push_back("none");
        RunSettings settings = ialsSettings(factors, 2, regularization);
        settings.of<IalsParameters>().frequencyExponent = exponent;
        settings.of<IalsParameters>().exact = exact;
        const auto model = fitted(data, settings);
        const Interactions known(*data, allRows(*data));
        const auto books = rowsOf(model->bookEmbedding());
        for (const std::int32_t user : {0, 31, 59, 60}) {
            const Vector expected = denseReader(books, known.booksOf(user), settings);
            const auto actual = model->userEmbedding().row(static_cast<std::size_t>(user));
            for (std::size_t f = 0; f < expected.size(); ++f)
                QVERIFY(std::abs(static_cast<double>(actual[f]) - expected[f]) <
                        2e-4 * std::sqrt(dot(expected, expected)));
        }
        for (const float value : model->userEmbedding().row(61))
            QCOMPARE(value, 0.0F);
    }

    void theObjectiveNeverRises()
    {
        const auto data = randomReaders(120, 90, 9);
        const auto outcome = fit(data, ialsSettings(16, 30), allRows(*data));
        QVERIFY(outcome.ok());
        const auto& epochs = outcome->history.epochs;
        QCOMPARE(epochs.size(), std::size_t(30));
        for (std::size_t e = 1; e < epochs.size(); ++e)
            QVERIFY(epochs[e].trainLoss <= epochs[e - 1].trainLoss * (1 + 1e-7));
        QVERIFY(epochs.back().trainLoss < 0.95 * epochs.front().trainLoss);
    }

    void theLossIsTheObjectiveOverAllPairs()
    {
        const auto data = randomReaders(50, 40, 9);
        const RunSettings settings = ialsSettings(12, 3);
        const auto outcome = fit(data, settings, allRows(*data));
        QVERIFY(outcome.ok());
        const Interactions known(*data, allRows(*data));
        const double expected =
            objectiveOf(*outcome->model, known, settings) / static_cast<double>(known.size());
        QVERIFY(std::abs(outcome->history.epochs.back().trainLoss - expected) < 1e-5 * expected);
    }

    void aNewReaderOfTheSameBooksGetsTheSameScores()
    {
        const auto data = randomReaders(80, 50, 3);
        const auto model = fitted(data, ialsSettings(16, 4));
        const Interactions known(*data, allRows(*data));
        const auto own = known.booksOf(9);
        std::vector<std::int32_t> books(own.rbegin(), own.rend());
        books.push_back(books.front());
        books.push_back(-1);
        std::vector<float> scores(50);
        model->scoreNewReader(books, std::vector<float>(books.size(), 1.0F), scores);
        const auto expected = scoresOf(*model, 9);
        for (std::size_t b = 0; b < 50; ++b)
            QVERIFY(std::abs(scores[b] - expected[b]) < 1e-4F);
    }

    void reasonsAddUpToTheScore()
    {
        const auto data = randomReaders(80, 50, 3);
        const auto model = fitted(data, ialsSettings(16, 4));
        const Interactions known(*data, allRows(*data));
        const auto scores = scoresOf(*model, 4);
        for (const std::int32_t book : {0, 17, 49}) {
            double sum = 0;
            const auto reasons = model->contributions(4, known.booksOf(4), known.ratingsOf(4), book);
            QCOMPARE(reasons.size(), known.booksOf(4).size());
            for (const Contribution& reason : reasons)
                sum += static_cast<double>(reason.weight);
            QVERIFY(std::abs(sum - static_cast<double>(scores[static_cast<std::size_t>(book)])) < 1e-4);
        }
        QVERIFY(model->contributions(4, known.booksOf(4), known.ratingsOf(4), -1).empty());
    }

    void aReaderWithoutBooksIsTheMeanReader()
    {
        const auto data = randomReaders(40, 30, 3);
        const auto model = fitted(data, ialsSettings(8, 3));
        std::vector<double> mean(30, 0.0);
        for (std::int32_t user = 0; user < 40; ++user) {
            const auto scores = scoresOf(*model, user);
            for (std::size_t b = 0; b < 30; ++b)
                mean[b] += static_cast<double>(scores[b]) / 40;
        }
        std::vector<float> scores(30);
        model->scoreNewReader({}, {}, scores);
        for (std::size_t b = 0; b < 30; ++b)
            QVERIFY(std::abs(static_cast<double>(scores[b]) - mean[b]) < 1e-5);
        QVERIFY(scoresOf(*model, -1) == scores);
    }

    void pairsAndManyReadersAreScoredAlike()
    {
        for (const std::size_t books : {9u, 64u, 150u}) {
            const auto data = randomReaders(70, books, 3);
            const auto model = fitted(data, ialsSettings(20, 2));
            const std::vector<std::int32_t> users = {3, -1, 69, 3, 8};
            std::vector<float> all(users.size() * books);
            model->scoreManyUsers(users, all);
            for (std::size_t i = 0; i < users.size(); ++i) {
                const auto scores = scoresOf(*model, users[i]);
                for (std::size_t b = 0; b < books; ++b) {
                    const auto book = static_cast<std::int32_t>(b);
                    float one = -1;
                    model->scorePairs(std::span(&users[i], 1), std::span(&book, 1), std::span(&one, 1));
                    QVERIFY(std::abs(all[i * books + b] - scores[b]) < 1e-5F);
                    QVERIFY(std::abs(one - scores[b]) < 1e-5F);
                }
            }
        }
    }

    void theVectorsAreTheSameForAnyNumberOfThreads()
    {
        const auto data = randomReaders(400, 300, 11);
        RunSettings other = ialsSettings(24, 3);
        for (const bool exact : {true, false}) {
            other.of<IalsParameters>().exact = exact;
            const auto one = stored(*fitted(data, other, 1));
            for (const int threads : {2, 3, 4}) {
                const auto more = stored(*fitted(data, other, threads));
                QVERIFY(more[0].values == one[0].values && more[1].values == one[1].values);
            }
        }
        const auto one = stored(*fitted(data, other));
        other.seed = 2;
        QVERIFY(stored(*fitted(data, other))[1].values != one[1].values);
    }

    void aStoredModelScoresTheSameAndADamagedOneIsRefused()
    {
        const auto data = randomReaders(40, 30, 3);
        const RunSettings settings = ialsSettings(8, 2);
        const auto model = fitted(data, settings);
        const auto tensors = stored(*model);
        const auto copy = restored(data, settings, tensors);
        QVERIFY(copy.ok());
        QVERIFY(scoresOf(**copy, 7) == scoresOf(*model, 7));
        const std::vector<std::int32_t> books = {1, 5};
        const std::vector<float> ratings = {5, 5};
        std::vector<float> before(30), after(30);
        model->scoreNewReader(books, ratings, before);
        (*copy)->scoreNewReader(books, ratings, after);
        QVERIFY(before == after);
        QCOMPARE((*copy)->parameterCount(), std::uint64_t((41 + 30) * 8));

        auto damaged = tensors;
        damaged[1].values[5] = std::numeric_limits<float>::infinity();
        QVERIFY(!restored(data, settings, damaged).ok());
        damaged = tensors;
        damaged[0].values.resize(damaged[0].values.size() - 8);
        damaged[0].rows -= 1;
        QVERIFY(!restored(data, settings, damaged).ok());
        damaged = tensors;
        damaged.pop_back();
        QVERIFY(!restored(data, settings, damaged).ok());
        QVERIFY(!restored(data, ialsSettings(9, 2), tensors).ok());
        QVERIFY(!restored(data, ialsSettings(0, 2), tensors).ok());
    }

    void withoutAnyPullItSaysSo()
    {
        // One reader with one book and four factors: three directions are free.
        auto data = std::make_shared<Dataset>();
        data->userIds = {"a"};
        data->books.ids = {"x"};
        data->books.titles = {""};
        data->user = {0};
        data->book = {0};
        data->rating = {1};
        const auto outcome = fit(data, ialsSettings(4, 2, 0), {0});
        QVERIFY(!outcome.ok());
        QVERIFY(QString::fromStdString(outcome.error().text()).contains(QStringLiteral("regularization")));
    }

    void itAsksByTheWorkDoneAndNotByTheRows()
    {
        // Few rows of long vectors, and one row with very many ratings.
        constexpr std::size_t kFactors = 384;
        constexpr std::size_t kLongRow = 8000;
        const IalsTable fixed = [] {
            IalsTable table(kLongRow, kFactors);
            Random random(5);
            for (std::size_t r = 0; r < table.rows; ++r)
                for (std::size_t f = 0; f < kFactors; ++f)
                    table.row(r)[f] = random.uniform(-0.05F, 0.05F);
            return table;
        }();
        std::vector<std::int32_t> every(kLongRow);
        std::iota(every.begin(), every.end(), 0);
        const auto ratings = [&](std::int32_t row) {
            return std::span<const std::int32_t>(every).first(row == 3 ? kLongRow : 20);
        };
        IalsTable solved(40, kFactors);
        Workers workers(1);
        IalsSolver solver({0.1, 1, 0.05}, kFactors, workers);
        const double square = double(kFactors) * kFactors;
        double work = 0;
        for (std::int32_t row = 0; row < 40; ++row)
            work += square * (double(ratings(row).size()) / 2 + kFactors / 6.0);
        int asked = 0;
        double last = 0;
        QVERIFY(solver.solve(fixed, ratings, solved, [&](double share) {
            ++asked;
            const bool forward = share >= last;
            last = share;
            return forward;
        }) == IalsSolver::Outcome::done);
        QCOMPARE(last, 1.0);
        constexpr int kGramBlocks = (kLongRow + 255) / 256; // each of which it asks after as well
        QVERIFY2(asked - kGramBlocks >= int(work / IalsSolver::kWorkBetweenAsks),
                 qPrintable(QString::number(asked)));
        // Told to stop in the midst of the long row it does no more rows.
        IalsTable stopped(40, kFactors);
        int left = 0;
        QVERIFY(solver.solve(fixed, ratings, stopped, [&](double) { return ++left < asked; }) ==
                IalsSolver::Outcome::stopped);
    }

    void stoppingKeepsTheEpochsDone()
    {
        const auto data = randomReaders(300, 200, 3);
        FitObserver observer;
        observer.progress = [](const TrainingProgress& at) { return at.epoch <= 3; };
        const auto outcome = fit(data, ialsSettings(16, 8), allRows(*data), 1, observer);
        QVERIFY(outcome.ok());
        QVERIFY(outcome->history.stoppedByUser);
        QCOMPARE(outcome->history.epochs.size(), std::size_t(3));
        QVERIFY(outcome->model != nullptr);
    }

    void realReadersAreServedAsPublished()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("real data sets are not here");
        const double ndcg = movieLensNdcg(folder, *presetSettings("ials"));
        QVERIFY2(ndcg > 0.42 && ndcg < 0.48, qPrintable(QString::number(ndcg)));
    }
};

QTEST_APPLESS_MAIN(TestIals)
#include "tst_ials.moc"
