// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/factorization/factorization_parameters.h"
#include "engine/parameters/model_kind.h"
#include "engine/training/fit.h"
#include "tests/engine/batch_fit.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace shelf;

namespace {

constexpr std::size_t kUsers = 30;
constexpr std::size_t kBooks = 20;

FactorizationShape parameters(bool biases, bool nonNegative = false)
{
    FactorizationShape p;
    p.factors = 4;
    p.biases = biases;
    p.nonNegative = nonNegative;
    p.initScale = 0.8;
    return p;
}

std::vector<Tensor> copies(const Model& model)
{
    std::vector<Tensor> list;
    for (const Tensor* tensor : model.tensors())
        list.push_back(*tensor);
    return list;
}

/// A model whose biases too are not zero.
std::unique_ptr<FactorizationModel> model(bool biases, bool nonNegative = false)
{
    std::vector<Tensor> tensors =
        copies(*makeFactorizationModel(kUsers, kBooks, 3.25, parameters(biases, nonNegative), 4));
    Random random(8);
    for (std::size_t t = 2; t < 4 && biases; ++t) {
        for (float& x : tensors[t].values)
            x = random.uniform(-0.5F, 0.5F);
    }
    auto made =
        FactorizationModel::fromTensors(parameters(biases, nonNegative), kUsers, kBooks, std::move(tensors));
    return made ? std::move(*made) : nullptr;
}

double predictedByHand(const FactorizationModel& m, std::size_t user, std::size_t book)
{
    const auto t = m.tensors();
    double sum = 0;
    for (std::size_t f = 0; f < 4; ++f)
        sum += double(t[0]->values[user * 4 + f]) * double(t[1]->values[book * 4 + f]);
    if (t.size() > 2)
        sum += double(t[4]->values[0]) + double(t[2]->values[user]) + double(t[3]->values[book]);
    return sum;
}

constexpr std::size_t kUnknowns = 5;
using Vector = std::array<double, kUnknowns>;

/// Gauss-Jordan elimination with the largest pivot.
Vector solve(std::array<Vector, kUnknowns> a, Vector y)
{
    for (std::size_t i = 0; i < kUnknowns; ++i) {
        std::size_t pivot = i;
        for (std::size_t r = i; r < kUnknowns; ++r) {
            if (std::fabs(a[r][i]) > std::fabs(a[pivot][i]))
                pivot = r;
        }
        std::swap(a[i], a[pivot]);
        std::swap(y[i], y[pivot]);
        for (std::size_t r = 0; r < kUnknowns; ++r) {
            const double share = r == i ? 0 : a[r][i] / a[i][i];
            for (std::size_t c = i; c < kUnknowns; ++c)
                a[r][c] -= share * a[i][c];
            y[r] -= share * y[i];
        }
    }
    for (std::size_t i = 0; i < kUnknowns; ++i)
        y[i] /= a[i][i];
    return y;
}

} // namespace

class TestFactorization : public QObject {
    Q_OBJECT

private slots:
    void predictionsAreTheDotProductWithBiases()
    {
        for (const bool biases : {false, true}) {
            const auto m = model(biases);
            std::vector<float> all(kBooks);
            for (std::int32_t user = -1; user <= std::int32_t(kUsers) + 3; ++user) {
                const std::size_t row = user < 0 || user >= std::int32_t(kUsers) ? kUsers : std::size_t(user);
                m->scoreAllBooks(user, all);
                for (std::int32_t book = -1; book <= std::int32_t(kBooks); ++book) {
                    const std::size_t at =
                        book < 0 || book >= std::int32_t(kBooks) ? kBooks : std::size_t(book);
                    float one = 0;
                    m->predict({&user, 1}, {&book, 1}, {&one, 1});
                    QVERIFY(std::fabs(double(one) - predictedByHand(*m, row, at)) < 1e-5);
                    if (at < kBooks)
                        QVERIFY(std::fabs(all[at] - one) < 1e-5F);
                }
            }
        }
    }

    void movieLensHasThePublishedNumberOfParameters()
    {
        FactorizationShape p;
        p.factors = 3;
        QCOMPARE(makeFactorizationModel(943, 1682, 0, p, 1)->parameterCount(), std::uint64_t(7881));
        p.biases = true;
        QCOMPARE(makeFactorizationModel(943, 1682, 3.5, p, 1)->parameterCount(),
                 std::uint64_t(7881 + 944 + 1683));
    }

    void oneStepFollowsTheGradient_data()
    {
        QTest::addColumn<bool>("biases");
        QTest::addColumn<int>("loss");
        for (const bool biases : {false, true}) {
            for (const Loss loss : {Loss::mse, Loss::mae, Loss::huber})
                QTest::addRow("%s, loss %d", biases ? "biased" : "plain", int(loss)) << biases << int(loss);
        }
    }
    /// SGD with rate 1 moves each parameter by minus its gradient; finite differences of the loss in double
    /// say what that is.
    void oneStepFollowsTheGradient()
    {
        QFETCH(bool, biases);
        QFETCH(int, loss);
        const auto initial = std::shared_ptr<const FactorizationModel>(model(biases));
        const std::vector<std::int32_t> users = {0, 3, 3, 7, 29, 3, -1};
        const std::vector<std::int32_t> books = {5, 5, 6, 19, 0, 5, 2};
        const std::vector<float> ratings = {1, 5, 3, 2, 4, 4.5F, 3};
        BatchFit r(initial, {users, books, ratings});
        r.settings.training.loss = static_cast<Loss>(loss);
        r.settings.training.huberDelta = 0.7;
        r.settings.training.epochs = 1;
        r.settings.training.optimizer.kind = OptimizerKind::sgd;
        r.settings.training.optimizer.learningRate = 1;
        const auto outcome = r.run();
        QVERIFY(outcome.ok());
        std::vector<Tensor> before = copies(*initial);
        const std::vector<Tensor> after = copies(*outcome->model);
        const auto lossNow = [&](std::size_t tensor, std::size_t at, double nudge) {
            const auto value = [&](std::size_t t, std::size_t i) {
                return double(before[t].values[i]) + (t == tensor && i == at ? nudge : 0.0);
            };
            double sum = 0;
            for (std::size_t i = 0; i < users.size(); ++i) {
                const std::size_t u = users[i] < 0 ? kUsers : std::size_t(users[i]);
                const std::size_t b = std::size_t(books[i]);
                double predicted = biases ? value(4, 0) + value(2, u) + value(3, b) : 0;
                for (std::size_t f = 0; f < 4; ++f)
                    predicted += value(0, u * 4 + f) * value(1, b * 4 + f);
                const double e = std::fabs(predicted - double(ratings[i]));
                sum += r.settings.training.loss == Loss::mse   ? e * e
                       : r.settings.training.loss == Loss::mae ? e
                       : e <= 0.7                              ? e * e / 2
                                                               : 0.7 * (e - 0.35);
            }
            return sum / double(users.size());
        };
        const std::size_t trained = biases ? 4 : 2;
        for (std::size_t t = 0; t < trained; ++t) {
            for (std::size_t i = 0; i < before[t].values.size(); ++i) {
                const double expected = (lossNow(t, i, 1e-5) - lossNow(t, i, -1e-5)) / 2e-5;
                const double moved = double(before[t].values[i]) - double(after[t].values[i]);
                QVERIFY2(std::fabs(moved - expected) < 2e-6,
                         qPrintable(QStringLiteral("%1 %2").arg(t).arg(i)));
            }
        }
    }

    /// Biases learn once a batch, from where the closed form has left them: many steps against plain gradient
    /// descent in double, which starts from the same biases.
    void biasesLearnOnceABatch()
    {
        Random random(5);
        auto data = std::make_shared<Dataset>();
        data->scale = {1, 5};
        for (std::size_t i = 0; i < 400; ++i) {
            data->user.push_back(static_cast<std::int32_t>(random.below(kUsers)));
            data->book.push_back(static_cast<std::int32_t>(random.below(kBooks)));
            data->rating.push_back(static_cast<float>(1 + random.below(5)));
        }
        for (std::size_t u = 0; u < kUsers; ++u)
            data->userIds.push_back(std::to_string(u));
        for (std::size_t b = 0; b < kBooks; ++b) {
            data->books.ids.push_back(std::to_string(b));
            data->books.titles.push_back("");
        }
        std::vector<std::uint32_t> train(data->rating.size());
        std::iota(train.begin(), train.end(), 0U);
        FitRequest request{.data = data, .train = train, .validation = {}, .known = nullptr, .settings = {}};
        request.threads = 1;
        RunSettings& s = request.settings;
        s.kind = &kFactorizationKind;
        s.seed = 3;
        s.of<VectorParameters>().factors = 4;
        s.of<StartParameters>().initScale = 0.5;
        s.of<FactorizationParameters>().biases = true;
        s.training.batchSize = 400; // so that the order of ratings is no matter
        s.training.epochs = 60;
        s.training.optimizer.kind = OptimizerKind::sgd;
        s.training.optimizer.learningRate = 0.3;
        s.training.optimizer.momentum = 0.5;
        const auto outcome = fitModel(request);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : outcome.error().text().c_str());

        const auto start = makeFactorizationModel(kUsers, kBooks, 0, factorizationShape(s), s.seed);
        const auto biases = BiasModel::train(*data, train);
        std::vector<std::vector<double>> w;
        for (const Tensor* tensor : start->tensors()) {
            for (const Tensor* known : biases->tensors())
                if (known->name == tensor->name)
                    tensor = known;
            w.emplace_back(tensor->values.begin(), tensor->values.end());
        }
        std::vector<std::vector<double>> velocity = w;
        for (std::vector<double>& part : velocity)
            std::fill(part.begin(), part.end(), 0.0);
        double moved = 0;
        for (int epoch = 0; epoch < s.training.epochs; ++epoch) {
            std::vector<std::vector<double>> slope = velocity;
            for (std::vector<double>& part : slope)
                std::fill(part.begin(), part.end(), 0.0);
            for (std::size_t i = 0; i < train.size(); ++i) {
                const auto u = static_cast<std::size_t>(data->user[i]);
                const auto b = static_cast<std::size_t>(data->book[i]);
                double error = w[4][0] + w[2][u] + w[3][b] - double(data->rating[i]);
                for (std::size_t f = 0; f < 4; ++f)
                    error += w[0][u * 4 + f] * w[1][b * 4 + f];
                const double share = 2 * error / double(train.size());
                for (std::size_t f = 0; f < 4; ++f) {
                    slope[0][u * 4 + f] += share * w[1][b * 4 + f];
                    slope[1][b * 4 + f] += share * w[0][u * 4 + f];
                }
                slope[2][u] += share;
                slope[3][b] += share;
            }
            for (std::size_t t = 0; t < 4; ++t)
                for (std::size_t i = 0; i < w[t].size(); ++i) {
                    velocity[t][i] = 0.5 * velocity[t][i] - 0.3 * slope[t][i];
                    w[t][i] += velocity[t][i];
                    if (t == 2 || t == 3)
                        moved = std::max(moved, std::fabs(velocity[t][i]));
                }
        }
        QVERIFY(moved > 1e-3);
        const auto learned = outcome->model->tensors();
        for (std::size_t t = 0; t < 4; ++t)
            for (std::size_t i = 0; i < w[t].size(); ++i)
                QVERIFY2(std::fabs(double(learned[t]->values[i]) - w[t][i]) < 1e-4,
                         qPrintable(QStringLiteral("%1 %2").arg(t).arg(i)));
    }

    void decayPullsOnceForEachRating()
    {
        const auto initial = std::shared_ptr<const FactorizationModel>(model(true));
        const std::vector<std::int32_t> users = {1, 1, 2};
        const std::vector<std::int32_t> books = {4, 5, 5};
        const std::vector<float> ratings = {1, 5, 3};
        const auto trained = [&](double decay) {
            BatchFit r(initial, {users, books, ratings});
            r.settings.training.epochs = 1;
            r.settings.training.optimizer.kind = OptimizerKind::sgd;
            r.settings.training.optimizer.learningRate = 1;
            r.settings.training.optimizer.weightDecay = decay;
            return copies(*r.run().value().model);
        };
        const std::vector<Tensor> free = trained(0);
        const std::vector<Tensor> held = trained(0.3);
        const std::vector<Tensor> start = copies(*initial);
        for (std::size_t user = 0; user < 4; ++user) {
            const double times = user == 1 ? 2 : user == 2 ? 1 : 0;
            for (std::size_t f = 0; f < 4; ++f) {
                const std::size_t at = user * 4 + f;
                const double pulled = double(free[0].values[at]) - double(held[0].values[at]);
                QVERIFY(std::fabs(pulled - 0.3 * times / 3 * double(start[0].values[at])) < 1e-6);
            }
        }
    }

    void nonNegativeVectorsStaySo()
    {
        Random random(2);
        std::vector<std::int32_t> users, books;
        std::vector<float> ratings;
        for (int i = 0; i < 900; ++i) {
            users.push_back(static_cast<std::int32_t>(random.below(kUsers)));
            books.push_back(static_cast<std::int32_t>(random.below(kBooks)));
            ratings.push_back(static_cast<float>(random.below(2) * 4 + 1));
        }
        BatchFit r(std::shared_ptr<const FactorizationModel>(model(false, true)), {users, books, ratings});
        r.settings.training.epochs = 10;
        r.settings.training.batchSize = 8;
        r.settings.training.optimizer.learningRate = 0.05;
        const auto outcome = r.run();
        QVERIFY(outcome.ok());
        float least = 1, most = 0;
        std::size_t zeros = 0;
        for (const Tensor* tensor : outcome->model->tensors()) {
            for (const float x : tensor->values) {
                least = std::min(least, x);
                most = std::max(most, x);
                zeros += x == 0 ? 1 : 0;
            }
        }
        QVERIFY(least >= 0);
        QVERIFY(most > 0.1F);
        QVERIFY(zeros > 0);
    }

    /// The fold-in against the same ridge problem solved by plain elimination from its normal equations.
    void aNewReaderIsTheRidgeSolution()
    {
        const auto m = model(true);
        const std::vector<std::int32_t> books = {0, 3, 7, 11, 12};
        const std::vector<float> ratings = {5, 4.5F, 1, 2, 5};
        const auto t = m->tensors();
        const auto user = [&](std::size_t u, std::size_t d) {
            return d < 4 ? double(t[0]->values[u * 4 + d]) : double(t[2]->values[u]);
        };
        Vector mean{}, variance{};
        for (std::size_t d = 0; d < kUnknowns; ++d) {
            for (std::size_t u = 0; u < kUsers; ++u)
                mean[d] += user(u, d) / kUsers;
            for (std::size_t u = 0; u < kUsers; ++u)
                variance[d] += std::pow(user(u, d) - mean[d], 2) / kUsers;
        }
        std::array<Vector, kUnknowns> x{}; // as many ratings as unknowns
        Vector y{};
        double noise = 0;
        for (std::size_t i = 0; i < books.size(); ++i) {
            const auto b = std::size_t(books[i]);
            y[i] = double(ratings[i]) - double(t[4]->values[0]) - double(t[3]->values[b]);
            double residual = y[i];
            for (std::size_t d = 0; d < kUnknowns; ++d) {
                x[i][d] = d < 4 ? double(t[1]->values[b * 4 + d]) : 1.0;
                residual -= x[i][d] * mean[d];
            }
            noise += residual * residual / double(books.size());
        }
        std::array<Vector, kUnknowns> normal{};
        Vector right{};
        for (std::size_t d = 0; d < kUnknowns; ++d) {
            normal[d][d] = noise / variance[d];
            right[d] = noise / variance[d] * mean[d];
            for (std::size_t i = 0; i < books.size(); ++i) {
                right[d] += x[i][d] * y[i];
                for (std::size_t e = 0; e < kUnknowns; ++e)
                    normal[d][e] += x[i][d] * x[i][e];
            }
        }
        const Vector solution = solve(normal, right);
        std::vector<float> scores(kBooks);
        m->scoreNewReader(books, ratings, scores);
        for (std::size_t b = 0; b < kBooks; ++b) {
            double expected = double(t[4]->values[0]) + double(t[3]->values[b]) + solution[4];
            for (std::size_t d = 0; d < 4; ++d)
                expected += solution[d] * double(t[1]->values[b * 4 + d]);
            QVERIFY(std::fabs(double(scores[b]) - expected) < 1e-4);
        }
    }

    void aNewReaderWithoutRatingsIsTheMeanReader()
    {
        const auto m = model(false);
        std::vector<float> scores(kBooks);
        m->scoreNewReader({}, {}, scores);
        double expected = 0;
        for (std::size_t u = 0; u < kUsers; ++u)
            expected += predictedByHand(*m, u, 6) / kUsers;
        QVERIFY(std::fabs(double(scores[6]) - expected) < 1e-5);
    }

    void tensorsThatDoNotFitAreRefused()
    {
        const auto rebuilt = [](const auto& change) {
            std::vector<Tensor> tensors = copies(*model(true));
            change(tensors);
            return FactorizationModel::fromTensors(parameters(true), kUsers, kBooks, std::move(tensors)).ok();
        };
        QVERIFY(rebuilt([](std::vector<Tensor>&) {}));
        QVERIFY(!rebuilt([](std::vector<Tensor>& t) { t.pop_back(); }));
        QVERIFY(!rebuilt([](std::vector<Tensor>& t) { t[0].rows = 5; }));
        QVERIFY(!rebuilt([](std::vector<Tensor>& t) { t[1].values.pop_back(); }));
        QVERIFY(!rebuilt([](std::vector<Tensor>& t) { t[1].values[3] = std::nanf(""); }));
    }
};

QTEST_APPLESS_MAIN(TestFactorization)
#include "tst_factorization.moc"
