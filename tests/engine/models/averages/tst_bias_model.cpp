// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/averages/mean_model.h"
#include "tests/engine/dense_solve.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <vector>

using namespace shelf;

namespace {

/// Random ratings on 1-5; the last reader and the last book have none, some pairs come twice.
Dataset randomData(std::size_t users, std::size_t books, std::size_t ratings, std::uint64_t seed)
{
    Dataset data;
    data.userIds.resize(users);
    data.books.ids.resize(books);
    data.scale = {1, 5};
    Random random(seed);
    for (std::size_t i = 0; i < ratings; ++i) {
        data.user.push_back(static_cast<std::int32_t>(random.below(users - 1)));
        data.book.push_back(static_cast<std::int32_t>(random.below(books - 1)));
        data.rating.push_back(static_cast<float>(1 + random.below(5)));
    }
    return data;
}

std::vector<std::uint32_t> allRows(const Dataset& data)
{
    std::vector<std::uint32_t> rows(data.ratingCount());
    std::iota(rows.begin(), rows.end(), 0u);
    return rows;
}

/// The biases by the full normal equations: readers first, then books.
std::vector<double> denseBiases(const Dataset& data, const BiasParameters& parameters)
{
    const std::size_t users = data.userCount(), n = users + data.bookCount();
    double mean = 0;
    for (const float r : data.rating)
        mean += r / static_cast<double>(data.ratingCount());
    std::vector<std::vector<double>> a(n, std::vector<double>(n, 0.0));
    std::vector<double> b(n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        a[i][i] = i < users ? parameters.userRegularization : parameters.bookRegularization;
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        const auto u = static_cast<std::size_t>(data.user[row]);
        const std::size_t i = users + static_cast<std::size_t>(data.book[row]);
        a[u][u] += 1;
        a[i][i] += 1;
        a[u][i] += 1;
        a[i][u] += 1;
        b[u] += data.rating[row] - mean;
        b[i] += data.rating[row] - mean;
    }
    return solveDense(a, b);
}

float predictOne(const Model& model, std::int32_t user, std::int32_t book)
{
    float rating = -1;
    model.predict(std::span(&user, 1), std::span(&book, 1), std::span(&rating, 1));
    return rating;
}

std::uint64_t countedParameters(const Model& model)
{
    std::uint64_t sum = 0;
    for (const LayerInfo& layer : model.layers())
        sum += layer.parameters;
    return sum;
}

} // namespace

class TestBiasModel : public QObject {
    Q_OBJECT

private slots:
    void theBiasesSolveTheNormalEquations_data()
    {
        QTest::addColumn<double>("userRegularization");
        QTest::addColumn<double>("bookRegularization");
        QTest::newRow("as preset") << 3.0 << 10.0;
        QTest::newRow("hardly any") << 1e-3 << 1e-3;
        QTest::newRow("much") << 50.0 << 0.5;
    }

    void theBiasesSolveTheNormalEquations()
    {
        QFETCH(double, userRegularization);
        QFETCH(double, bookRegularization);
        const BiasParameters parameters{userRegularization, bookRegularization};
        const Dataset data = randomData(40, 60, 700, 3);
        const auto rows = allRows(data);
        const auto model = BiasModel::train(data, rows, parameters);
        const std::vector<double> expected = denseBiases(data, parameters);
        const auto tensors = model->tensors();
        for (std::size_t b = 0; b < data.bookCount(); ++b)
            QVERIFY(std::abs(tensors[1]->values[b] - expected[data.userCount() + b]) < 2e-6);
        for (std::size_t u = 0; u < data.userCount(); ++u)
            QVERIFY(std::abs(tensors[2]->values[u] - expected[u]) < 2e-6);
    }

    void twoRatingsAreSolvedAsByHand()
    {
        // One reader, two books rated 5 and 1; mean 3. By symmetry the reader's bias is 0 and the books'
        // are +-2 / (1 + 10).
        Dataset data;
        data.userIds = {"a"};
        data.books.ids = {"x", "y"};
        data.user = {0, 0};
        data.book = {0, 1};
        data.rating = {5, 1};
        const auto model = BiasModel::train(data, allRows(data), {3, 10});
        QVERIFY(std::abs(predictOne(*model, 0, 0) - (3 + 2.0 / 11)) < 1e-6);
        QVERIFY(std::abs(predictOne(*model, 0, 1) - (3 - 2.0 / 11)) < 1e-6);
        QVERIFY(std::abs(predictOne(*model, -1, -1) - 3) < 1e-6);
        QVERIFY(std::abs(predictOne(*model, 99, 0) - (3 + 2.0 / 11)) < 1e-6);
    }

    void withoutRegularizationItStillSettles()
    {
        const Dataset data = randomData(20, 20, 300, 5);
        const auto model = BiasModel::train(data, allRows(data), {0, 0});
        // At a least-squares solution the errors of every reader and every book sum to nothing.
        std::vector<double> byUser(20, 0.0), byBook(20, 0.0);
        for (std::size_t row = 0; row < data.ratingCount(); ++row) {
            const double error = predictOne(*model, data.user[row], data.book[row]) - data.rating[row];
            byUser[static_cast<std::size_t>(data.user[row])] += error;
            byBook[static_cast<std::size_t>(data.book[row])] += error;
        }
        for (int i = 0; i < 20; ++i)
            QVERIFY(std::abs(byUser[i]) < 1e-4 && std::abs(byBook[i]) < 1e-4);
    }

    void aReadersScoresAreThePredictionsOfAllBooks()
    {
        const Dataset data = randomData(10, 30, 200, 7);
        const auto bias = BiasModel::train(data, allRows(data));
        const auto mean = MeanModel::train(data, allRows(data));
        const std::vector<const Model*> models = {bias.get(), mean.get()};
        for (const Model* model : models)
            for (const std::int32_t user : {0, 9, -1}) {
                std::vector<float> scores(30);
                model->scoreAllBooks(user, scores);
                for (std::int32_t book = 0; book < 30; ++book)
                    QCOMPARE(scores[static_cast<std::size_t>(book)], predictOne(*model, user, book));
            }
    }

    void aNewReaderGetsTheBiasOfTheirOwnRatings()
    {
        const Dataset data = randomData(10, 30, 200, 7);
        const auto model = BiasModel::train(data, allRows(data), {3, 10});
        const std::vector<std::int32_t> books = {1, 2};
        const std::vector<float> ratings = {5, 4};
        std::vector<float> scores(30);
        model->scoreNewReader(books, ratings, scores);
        // The ridge solution of one unknown: b = sum(r - mu - b_i) / (n + 3).
        const double b = (5.0 - predictOne(*model, -1, 1) + 4.0 - predictOne(*model, -1, 2)) / 5.0;
        for (std::int32_t book = 0; book < 30; ++book)
            QVERIFY(std::abs(scores[static_cast<std::size_t>(book)] - (predictOne(*model, -1, book) + b)) <
                    1e-5);
        model->scoreNewReader({}, {}, scores);
        QCOMPARE(scores[4], predictOne(*model, -1, 4));
    }

    void theMeanIsTheMeanOfTheTrainingPartOnly()
    {
        Dataset data = randomData(5, 5, 4, 1);
        data.rating = {1, 2, 4, 5};
        const std::vector<std::uint32_t> rows = {0, 1, 2};
        const auto model = MeanModel::train(data, rows);
        QCOMPARE(predictOne(*model, 0, 0), static_cast<float>(7.0 / 3.0));
        QCOMPARE(countedParameters(*model), std::uint64_t(1));
        QVERIFY(model->bookEmbedding().empty());
    }

    void theLayerTableCountsWhatIsStored()
    {
        const Dataset data = randomData(10, 30, 200, 7);
        const auto model = BiasModel::train(data, allRows(data));
        QCOMPARE(countedParameters(*model), std::uint64_t(11 + 31 + 1));
        QCOMPARE(model->userCount(), std::size_t(10));
        QCOMPARE(model->bookCount(), std::size_t(30));
    }

    void aStoredModelPredictsTheSameAndADamagedOneIsRefused()
    {
        const Dataset data = randomData(10, 30, 200, 7);
        const auto model = BiasModel::train(data, allRows(data));
        std::vector<Tensor> stored;
        for (const Tensor* t : model->tensors())
            stored.push_back(*t);
        const auto copy = BiasModel::fromTensors({}, 10, 30, stored);
        QVERIFY(copy.ok());
        QCOMPARE(predictOne(**copy, 3, 4), predictOne(*model, 3, 4));
        QVERIFY(!BiasModel::fromTensors({}, 11, 30, stored).ok());
        auto damaged = stored;
        damaged[1].values[3] = NAN;
        QVERIFY(!BiasModel::fromTensors({}, 10, 30, damaged).ok());
        damaged = stored;
        damaged[2].values.pop_back();
        QVERIFY(!BiasModel::fromTensors({}, 10, 30, damaged).ok());
        damaged = stored;
        damaged.erase(damaged.begin());
        QVERIFY(!BiasModel::fromTensors({}, 10, 30, damaged).ok());
    }
};

QTEST_APPLESS_MAIN(TestBiasModel)
#include "tst_bias_model.moc"
