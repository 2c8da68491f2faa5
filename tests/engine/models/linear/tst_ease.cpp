// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/ease_model.h"
#include "tests/engine/implicit_fits.h"
#include "tests/test_data.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace shelf;
using namespace implicit_fits;

namespace {

using Matrix = std::vector<std::vector<double>>;

RunSettings easeSettings(double lambda)
{
    RunSettings settings = *presetSettings("ease");
    settings.of<EaseParameters>().lambda = lambda;
    return settings;
}

/// By Gauss and Jordan with pivots.
Matrix inverseOf(Matrix a)
{
    const std::size_t n = a.size();
    Matrix inverse(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i)
        inverse[i][i] = 1;
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k; i < n; ++i)
            if (std::abs(a[i][k]) > std::abs(a[pivot][k]))
                pivot = i;
        std::swap(a[k], a[pivot]);
        std::swap(inverse[k], inverse[pivot]);
        const double scale = 1 / a[k][k];
        for (std::size_t j = 0; j < n; ++j) {
            a[k][j] *= scale;
            inverse[k][j] *= scale;
        }
        for (std::size_t i = 0; i < n; ++i) {
            const double f = a[i][k];
            for (std::size_t j = 0; i != k && j < n; ++j) {
                a[i][j] -= f * a[k][j];
                inverse[i][j] -= f * inverse[k][j];
            }
        }
    }
    return inverse;
}

/// The paper's closed form, in double and with no regard to speed.
Matrix closedForm(const Matrix& x, double lambda)
{
    const std::size_t n = x[0].size();
    Matrix g(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            for (const auto& shelf : x)
                g[i][j] += shelf[i] * shelf[j];
            if (i == j)
                g[i][j] += lambda;
        }
    Matrix b = inverseOf(g);
    std::vector<double> diagonal(n);
    for (std::size_t j = 0; j < n; ++j)
        diagonal[j] = b[j][j];
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            b[i][j] = i == j ? 0 : -b[i][j] / diagonal[j];
    return b;
}

float weight(const Model& model, std::size_t i, std::size_t j)
{
    return model.tensors()[0]->values[i * model.bookCount() + j];
}

} // namespace

class TestEase : public QObject {
    Q_OBJECT

private slots:
    void threeBooksAreWeighedAsByHand()
    {
        // Readers {0,1}, {0,1}, {2}; lambda 1: the first two books make [[3,2],[2,3]], whose inverse is
        // [[3,-2],[-2,3]] / 5, so each weighs 2/3 for the other and nothing for the third.
        auto data = std::make_shared<Dataset>();
        data->userIds = {"a", "b", "c"};
        data->books.ids = {"x", "y", "z"};
        data->books.titles = {"", "", ""};
        data->user = {0, 0, 1, 1, 2};
        data->book = {0, 1, 0, 1, 2};
        data->rating = {5, 1, 3, 3, 2};
        const auto model = fitted(data, easeSettings(1));
        const float expected[3][3] = {{0, 2.0F / 3, 0}, {2.0F / 3, 0, 0}, {0, 0, 0}};
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                QVERIFY(std::abs(weight(*model, i, j) - expected[i][j]) < 1e-7F);
        const auto scores = scoresOf(*model, 0);
        QVERIFY(std::abs(scores[0] - 2.0F / 3) < 1e-7F && std::abs(scores[1] - 2.0F / 3) < 1e-7F);
        QCOMPARE(scores[2], 0.0F);
    }

    void theWeightsAreTheClosedForm_data()
    {
        QTest::addColumn<int>("books");
        QTest::addColumn<double>("lambda");
        QTest::newRow("forty books") << 40 << 5.0;
        QTest::newRow("more than one tile") << 230 << 20.0;
        QTest::newRow("hardly any pull") << 60 << 0.01;
        QTest::newRow("much pull") << 40 << 500.0;
    }
    void theWeightsAreTheClosedForm()
    {
        QFETCH(int, books);
        QFETCH(double, lambda);
        const auto data = randomReaders(150, static_cast<std::size_t>(books), 7);
        const auto model = fitted(data, easeSettings(lambda));
        const Matrix x = shelves(*data);
        const Matrix b = closedForm(x, lambda);
        for (std::size_t i = 0; i < b.size(); ++i)
            for (std::size_t j = 0; j < b.size(); ++j)
                QVERIFY(std::abs(static_cast<double>(weight(*model, i, j)) - b[i][j]) <
                        1e-7 * (1 + std::abs(b[i][j])));
        for (const std::size_t user : {0u, 77u, 149u}) {
            const auto scores = scoresOf(*model, static_cast<std::int32_t>(user));
            for (std::size_t j = 0; j < b.size(); ++j) {
                double sum = 0;
                for (std::size_t i = 0; i < b.size(); ++i)
                    sum += x[user][i] * b[i][j];
                QVERIFY(std::abs(static_cast<double>(scores[j]) - sum) < 2e-6);
            }
        }
    }

    void manyBooksAreWeighedAsCloselyHoweverWeakThePull_data()
    {
        QTest::addColumn<double>("lambda");
        for (const double lambda : {200.0, 5.0, 0.05, 0.001}) // floats hold the first two
            QTest::addRow("%g", lambda) << lambda;
    }
    void manyBooksAreWeighedAsCloselyHoweverWeakThePull()
    {
        QFETCH(double, lambda);
        constexpr std::size_t kReaders = 40, kBooks = 2100;
        const auto data = randomReaders(kReaders, kBooks, 19);
        const auto model = fitted(data, easeSettings(lambda));
        // Of few readers the inverse follows from one as large as they are (Woodbury), here by pivots in
        // double: (X'X + lambda)^-1 = (1 - X' (X X' + lambda)^-1 X) / lambda.
        const Matrix x = shelves(*data);
        Matrix k(kReaders, std::vector<double>(kReaders, 0.0));
        for (std::size_t u = 0; u < kReaders; ++u)
            for (std::size_t v = 0; v < kReaders; ++v) {
                for (std::size_t b = 0; b < kBooks; ++b)
                    k[u][v] += x[u][b] * x[v][b];
                k[u][v] += u == v ? lambda : 0;
            }
        k = inverseOf(k);
        double worst = 0;
        for (std::size_t j = 0; j < kBooks; j += 13) {
            std::vector<double> toReaders(kReaders, 0.0);
            for (std::size_t u = 0; u < kReaders; ++u)
                for (std::size_t v = 0; v < kReaders; ++v)
                    toReaders[u] += k[u][v] * x[v][j];
            std::vector<double> column(kBooks);
            for (std::size_t i = 0; i < kBooks; ++i) {
                double sum = i == j ? 1 : 0;
                for (std::size_t u = 0; u < kReaders; ++u)
                    sum -= x[u][i] * toReaders[u];
                column[i] = sum / lambda;
            }
            for (std::size_t i = 0; i < kBooks; ++i)
                worst = std::max(worst, std::abs(static_cast<double>(weight(*model, i, j)) -
                                                 (i == j ? 0 : -column[i] / column[j])));
        }
        QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
    }

    void theLossIsWhatTheWeightsMakeOfTheShelves()
    {
        const double lambda = 8;
        const auto data = randomReaders(60, 30, 5);
        const auto outcome = fit(data, easeSettings(lambda), allRows(*data));
        QVERIFY(outcome.ok());
        const Matrix x = shelves(*data);
        double sum = 0;
        for (const auto& shelf : x)
            for (std::size_t j = 0; j < 30; ++j) {
                double score = 0;
                for (std::size_t i = 0; i < 30; ++i)
                    score += shelf[i] * static_cast<double>(weight(*outcome->model, i, j));
                sum += (shelf[j] - score) * (shelf[j] - score);
            }
        for (const float w : outcome->model->tensors()[0]->values)
            sum += lambda * static_cast<double>(w) * static_cast<double>(w);
        const double loss = outcome->history.epochs.back().trainLoss;
        QVERIFY(std::abs(loss - sum / static_cast<double>(data->ratingCount())) < 1e-6 * loss);
    }

    void reasonsAddUpToTheScore()
    {
        const auto data = randomReaders(80, 50, 3);
        const auto model = fitted(data, easeSettings(10));
        const Interactions known(*data, allRows(*data));
        const auto scores = scoresOf(*model, 4);
        for (const std::int32_t book : {0, 17, 49}) {
            double sum = 0;
            const auto reasons = model->contributions(4, known.booksOf(4), known.ratingsOf(4), book);
            QCOMPARE(reasons.size(), known.booksOf(4).size());
            for (const Contribution& reason : reasons)
                sum += static_cast<double>(reason.weight);
            QVERIFY(std::abs(sum - static_cast<double>(scores[static_cast<std::size_t>(book)])) < 1e-6);
        }
        QVERIFY(model->contributions(4, known.booksOf(4), known.ratingsOf(4), 50).empty());
    }

    void aNewReaderOfTheSameBooksGetsTheSameScores()
    {
        const auto data = randomReaders(80, 50, 3);
        const auto model = fitted(data, easeSettings(10));
        const Interactions known(*data, allRows(*data));
        const auto own = known.booksOf(9);
        // In another order, one twice, and one that nobody knows.
        std::vector<std::int32_t> books(own.rbegin(), own.rend());
        books.push_back(books.front());
        books.push_back(999);
        std::vector<float> scores(50);
        model->scoreNewReader(books, std::vector<float>(books.size(), 1.0F), scores);
        QVERIFY(scores == scoresOf(*model, 9));
    }

    void aReaderWithoutBooksGetsTheMeanReadersScores()
    {
        const auto data = randomReaders(40, 30, 3);
        const auto model = fitted(data, easeSettings(10));
        std::vector<double> mean(30, 0.0);
        for (std::int32_t user = 0; user < 40; ++user) {
            const auto scores = scoresOf(*model, user);
            for (std::size_t b = 0; b < 30; ++b)
                mean[b] += static_cast<double>(scores[b]) / 40;
        }
        std::vector<float> scores(30);
        model->scoreNewReader({}, {}, scores);
        for (std::size_t b = 0; b < 30; ++b)
            QVERIFY(std::abs(static_cast<double>(scores[b]) - mean[b]) < 1e-6);
        QVERIFY(scoresOf(*model, -1) == scores && scoresOf(*model, 40) == scores);
    }

    void pairsAndManyReadersAreScoredAlike()
    {
        const auto data = randomReaders(70, 300, 3);
        const auto model = fitted(data, easeSettings(10));
        const std::vector<std::int32_t> users = {3, -1, 69, 3};
        std::vector<float> all(users.size() * 300);
        model->scoreManyUsers(users, all);
        for (std::size_t i = 0; i < users.size(); ++i) {
            const auto scores = scoresOf(*model, users[i]);
            for (std::int32_t b = 0; b < 300; ++b) {
                const auto at = static_cast<std::size_t>(b);
                QCOMPARE(all[i * 300 + at], scores[at]);
                float one = -1;
                model->scorePairs(std::span(&users[i], 1), std::span(&b, 1), std::span(&one, 1));
                QVERIFY(std::abs(one - scores[at]) < 1e-6F);
            }
        }
    }

    void theWeightsAreTheSameForAnyNumberOfThreads()
    {
        for (const std::size_t books : {400u, 2003u}) { // in doubles and in floats
            const auto data = randomReaders(100, books, 11);
            const auto one = stored(*fitted(data, easeSettings(50), 1));
            for (const int threads : {2, 3})
                QVERIFY(stored(*fitted(data, easeSettings(50), threads))[0].values == one[0].values);
        }
    }

    void aStoredModelScoresTheSameAndADamagedOneIsRefused()
    {
        const auto data = randomReaders(40, 30, 3);
        const RunSettings settings = easeSettings(10);
        const auto model = fitted(data, settings);
        const auto tensors = stored(*model);
        const auto copy = restored(data, settings, tensors);
        QVERIFY(copy.ok());
        QVERIFY(scoresOf(**copy, 7) == scoresOf(*model, 7));
        QCOMPARE((*copy)->parameterCount(), std::uint64_t(30 * 29));
        auto damaged = tensors;
        damaged[0].values[5] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!restored(data, settings, damaged).ok());
        damaged = tensors;
        damaged[0].rows = 29;
        QVERIFY(!restored(data, settings, damaged).ok());
        damaged = tensors;
        damaged[0].values.pop_back();
        QVERIFY(!restored(data, settings, damaged).ok());
        QVERIFY(!restored(data, settings, {}).ok());
        QVERIFY(!restored(randomReaders(40, 31, 3), settings, tensors).ok());
    }

    void aLibraryTooLargeIsRefusedWithNumbers()
    {
        auto data = std::make_shared<Dataset>();
        data->userIds = {"a"};
        data->books.ids.resize(30001);
        data->user = {0};
        data->book = {0};
        data->rating = {1};
        const auto outcome = fit(data, easeSettings(10), {0});
        QVERIFY(!outcome.ok());
        const QString text = QString::fromStdString(outcome.error().text());
        QVERIFY2(text.contains(QStringLiteral("30,001")) && text.contains(QStringLiteral("30,000")),
                 qPrintable(text));
    }

    void stoppingLeavesNothingBehind()
    {
        const auto data = randomReaders(300, 700, 3);
        FitObserver observer;
        observer.progress = [](const TrainingProgress&) { return false; };
        const auto outcome = fit(data, easeSettings(10), allRows(*data), 1, observer);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::cancelled);
    }

    void realReadersAreServedAsPublished()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("real data sets are not here");
        const double ndcg = movieLensNdcg(folder, *presetSettings("ease"));
        QVERIFY2(ndcg > 0.425 && ndcg < 0.46, qPrintable(QString::number(ndcg)));
    }
};

QTEST_APPLESS_MAIN(TestEase)
#include "tst_ease.moc"
