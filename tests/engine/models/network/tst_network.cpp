// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/kernels/choose_kernels.h"
#include "engine/models/network/network.h"
#include "engine/training/dropout.h"
#include "tests/engine/batch_fit.h"
#include "tests/engine/kernel_variants.h"

#include <QScopeGuard>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace shelf;

namespace {

constexpr std::size_t kUsers = 12;
constexpr std::size_t kBooks = 9;

struct Case {
    const char* name;
    NetworkParameters parameters;
    Loss loss;
};

std::vector<Case> cases()
{
    NetworkParameters deep;
    deep.bookEmbedding = 3;
    deep.userEmbedding = 2;
    deep.hidden = {7, 18, 4};
    deep.activations = {Activation::tanh, Activation::sigmoid, Activation::linear};
    deep.outputActivation = Activation::linear;
    NetworkParameters rectified;
    rectified.bookEmbedding = 15;
    rectified.userEmbedding = 17;
    rectified.hidden = {20, 5};
    rectified.activations = {Activation::relu, Activation::relu};
    NetworkParameters one = rectified;
    one.hidden = {33};
    one.activations = {Activation::relu};
    NetworkParameters none = deep;
    none.hidden = {};
    none.activations = {};
    none.outputActivation = Activation::tanh;
    NetworkParameters squashed = deep;
    squashed.hidden = {5};
    squashed.activations = {Activation::sigmoid};
    squashed.outputActivation = Activation::sigmoid;
    return {{"tanh, sigmoid, linear; squared", deep, Loss::mse},
            {"relu twice; squared", rectified, Loss::mse},
            {"relu once; absolute", one, Loss::mae},
            {"no hidden layer; huber", none, Loss::huber},
            {"sigmoid output; huber", squashed, Loss::huber},
            {"tanh, sigmoid, linear; absolute", deep, Loss::mae}};
}

/// The network in double, written from its definition.
struct Reference {
    NetworkParameters parameters;
    std::vector<std::vector<double>> values; ///< of the tensors, in their order
    std::vector<std::size_t> cols;

    static double activate(Activation a, double z)
    {
        switch (a) {
        case Activation::relu:
            return std::max(z, 0.0);
        case Activation::sigmoid:
            return 1 / (1 + std::exp(-z));
        case Activation::tanh:
            return std::tanh(z);
        default:
            return z;
        }
    }
    static double slope(Activation a, double h)
    {
        switch (a) {
        case Activation::relu:
            return h > 0 ? 1 : 0;
        case Activation::sigmoid:
            return h * (1 - h);
        case Activation::tanh:
            return 1 - h * h;
        default:
            return 1;
        }
    }
    Activation activation(std::size_t layer) const
    {
        return layer < parameters.hidden.size() ? parameters.activations[layer] : parameters.outputActivation;
    }
    std::vector<std::vector<double>> forward(std::size_t user, std::size_t book) const
    {
        std::vector<std::vector<double>> h(1);
        for (std::size_t c = 0; c < cols[0]; ++c)
            h[0].push_back(values[0][book * cols[0] + c]);
        for (std::size_t c = 0; c < cols[1]; ++c)
            h[0].push_back(values[1][user * cols[1] + c]);
        for (std::size_t l = 0; l <= parameters.hidden.size(); ++l) {
            const std::size_t units = cols[2 + 2 * l];
            std::vector<double> next = values[3 + 2 * l];
            for (std::size_t j = 0; j < units; ++j) {
                for (std::size_t i = 0; i < h[l].size(); ++i)
                    next[j] += h[l][i] * values[2 + 2 * l][i * units + j];
                next[j] = activate(activation(l), next[j]);
            }
            h.push_back(next);
        }
        return h;
    }
    /// The gradient of the mean loss by the chain rule.
    std::vector<std::vector<double>> gradient(const std::vector<std::int32_t>& users,
                                              const std::vector<std::int32_t>& books,
                                              const std::vector<float>& ratings, Loss loss) const
    {
        std::vector<std::vector<double>> g;
        for (const auto& v : values)
            g.emplace_back(v.size(), 0.0);
        const auto n = static_cast<double>(users.size());
        for (std::size_t s = 0; s < users.size(); ++s) {
            const std::size_t user = std::size_t(users[s]), book = std::size_t(books[s]);
            const auto h = forward(user, book);
            const double e = h.back()[0] - double(ratings[s]);
            const double sign = e > 0 ? 1 : -1;
            double d0 = loss == Loss::mse ? 2 * e : sign;
            if (loss == Loss::huber)
                d0 = std::fabs(e) <= 0.5 ? e : 0.5 * sign;
            std::vector<double> d = {d0 / n};
            for (std::size_t l = parameters.hidden.size() + 1; l-- > 0;) {
                const std::size_t units = cols[2 + 2 * l];
                std::vector<double> below(h[l].size(), 0.0);
                for (std::size_t j = 0; j < units; ++j) {
                    d[j] *= slope(activation(l), h[l + 1][j]);
                    g[3 + 2 * l][j] += d[j];
                    for (std::size_t i = 0; i < h[l].size(); ++i) {
                        g[2 + 2 * l][i * units + j] += d[j] * h[l][i];
                        below[i] += d[j] * values[2 + 2 * l][i * units + j];
                    }
                }
                d = below;
            }
            for (std::size_t c = 0; c < cols[0]; ++c)
                g[0][book * cols[0] + c] += d[c];
            for (std::size_t c = 0; c < cols[1]; ++c)
                g[1][user * cols[1] + c] += d[cols[0] + c];
        }
        return g;
    }
    double loss(const std::vector<std::int32_t>& users, const std::vector<std::int32_t>& books,
                const std::vector<float>& ratings, Loss kind) const
    {
        double sum = 0;
        for (std::size_t s = 0; s < users.size(); ++s) {
            const double e = std::fabs(forward(std::size_t(users[s]), std::size_t(books[s])).back()[0] -
                                       double(ratings[s]));
            sum += kind == Loss::mse   ? e * e
                   : kind == Loss::mae ? e
                   : e <= 0.5          ? e * e / 2
                                       : 0.5 * (e - 0.25);
        }
        return sum / double(users.size());
    }
};

/// A network in general position: no parameter small, no bias zero.
std::shared_ptr<const NetworkModel> model(const NetworkParameters& parameters, std::size_t users = kUsers,
                                          std::size_t books = kBooks)
{
    const auto drawn = makeNetworkModel(users, books, parameters, 5);
    std::vector<Tensor> tensors;
    Random random(6);
    for (const Tensor* tensor : drawn->tensors()) {
        tensors.push_back(*tensor);
        for (float& x : tensors.back().values)
            x = random.uniform(-0.7F, 0.7F);
    }
    tensors.back().values[0] = 0.9F;
    auto made = NetworkModel::fromTensors(parameters, users, books, std::move(tensors));
    return made ? std::shared_ptr<const NetworkModel>(std::move(*made)) : nullptr;
}

Reference reference(const NetworkModel& m)
{
    Reference r{m.parameters(), {}, {}};
    for (const Tensor* tensor : m.tensors()) {
        r.values.emplace_back(tensor->values.begin(), tensor->values.end());
        r.cols.push_back(tensor->cols);
    }
    return r;
}

void caseRows()
{
    QTest::addColumn<int>("which");
    const std::vector<Case> list = cases();
    for (std::size_t i = 0; i < list.size(); ++i)
        QTest::newRow(list[i].name) << int(i);
}

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private slots:
    void predictionsAreTheNetworksDefinition_data() { caseRows(); }
    void predictionsAreTheNetworksDefinition()
    {
        QFETCH(int, which);
        const auto m = model(cases()[std::size_t(which)].parameters);
        const Reference r = reference(*m);
        std::vector<std::int32_t> users, books;
        for (std::int32_t u = -1; u < std::int32_t(kUsers) + 2; ++u) {
            for (std::int32_t b = -2; b < std::int32_t(kBooks) + 1; ++b) {
                users.push_back(u);
                books.push_back(b);
            }
        }
        std::vector<float> predicted(users.size());
        m->predict(users, books, predicted);
        std::vector<float> all(kBooks);
        for (std::size_t i = 0; i < users.size(); ++i) {
            const std::size_t u = users[i] < 0 || users[i] >= int(kUsers) ? kUsers : std::size_t(users[i]);
            const std::size_t b = books[i] < 0 || books[i] >= int(kBooks) ? kBooks : std::size_t(books[i]);
            QVERIFY(std::fabs(double(predicted[i]) - r.forward(u, b).back()[0]) < 1e-5);
            if (b < kBooks) {
                m->scoreAllBooks(users[i], all);
                QVERIFY(std::fabs(all[b] - predicted[i]) < 1e-5F);
            }
        }
    }

    void manyReadersAreScoredByTheDefinitionAndAsEachAlone_data() { caseRows(); }
    void manyReadersAreScoredByTheDefinitionAndAsEachAlone()
    {
        QFETCH(int, which);
        constexpr std::size_t kMany = 11;
        for (const char* instructions : kernelNames()) {
            if (!kernelVariant(instructions))
                continue;
            chooseKernels(instructions);
            const auto best = qScopeGuard([] { chooseKernels({}); });
            for (const std::size_t books : {1, 16, 83, 135}) {
                const auto m = model(cases()[std::size_t(which)].parameters, kMany, books);
                const Reference r = reference(*m);
                std::vector<std::int32_t> users(kMany + 2);
                std::iota(users.begin(), users.end(), -1);
                std::vector<float> all(users.size() * books), alone(books);
                m->scoreManyUsers(users, all);
                for (std::size_t i = 0; i < users.size(); ++i) {
                    const std::size_t u = i > 0 && i <= kMany ? i - 1 : kMany;
                    for (std::size_t b = 0; b < books; ++b)
                        QVERIFY(std::fabs(double(all[i * books + b]) - r.forward(u, b).back()[0]) < 1e-5);
                    m->scoreAllBooks(users[i], alone);
                    QVERIFY(std::equal(alone.begin(), alone.end(), &all[i * books]));
                }
            }
        }
    }

    void oneStepFollowsTheGradient_data() { caseRows(); }
    /// The chain rule in double against finite differences, then what SGD with rate 1 moves against both.
    void oneStepFollowsTheGradient()
    {
        QFETCH(int, which);
        const Case c = cases()[std::size_t(which)];
        const auto m = model(c.parameters);
        Reference r = reference(*m);
        std::vector<std::int32_t> users, books;
        std::vector<float> ratings;
        Random random(12);
        for (int i = 0; i < 75; ++i) {
            users.push_back(static_cast<std::int32_t>(random.below(kUsers)));
            books.push_back(static_cast<std::int32_t>(random.below(kBooks)));
            ratings.push_back(random.uniform(-1.5F, 1.5F));
        }
        const auto exact = r.gradient(users, books, ratings, c.loss);
        for (std::size_t t = 0; t < r.values.size(); ++t) {
            for (std::size_t i = 0; i < r.values[t].size(); i += 1 + i % 3) {
                double& x = r.values[t][i];
                const double before = x;
                x = before + 1e-5;
                const double above = r.loss(users, books, ratings, c.loss);
                x = before - 1e-5;
                const double below = r.loss(users, books, ratings, c.loss);
                x = before;
                const double difference = (above - below) / 2e-5;
                QVERIFY2(std::fabs(difference - exact[t][i]) <= 1e-6 * std::max(1.0, std::fabs(difference)),
                         qPrintable(QStringLiteral("tensor %1 at %2").arg(t).arg(i)));
            }
        }
        for (const int batch : {75, 300}) { // one chunk and part of the next; several chunks
            std::vector<std::int32_t> u, b;
            std::vector<float> y;
            for (int i = 0; i < batch; ++i) {
                u.push_back(users[std::size_t(i % 75)]);
                b.push_back(books[std::size_t(i % 75)]);
                y.push_back(ratings[std::size_t(i % 75)]);
            }
            BatchFit request(m, {u, b, y});
            request.threads = 2;
            request.settings.training.loss = c.loss;
            request.settings.training.huberDelta = 0.5;
            request.settings.training.batchSize = batch;
            request.settings.training.epochs = 1;
            request.settings.training.optimizer.kind = OptimizerKind::sgd;
            request.settings.training.optimizer.learningRate = 1;
            const auto outcome = request.run();
            QVERIFY(outcome.ok());
            QVERIFY(std::fabs(outcome->history.epochs[0].trainLoss - r.loss(users, books, ratings, c.loss)) <
                    1e-5);
            const auto after = outcome->model->tensors();
            for (std::size_t t = 0; t < r.values.size(); ++t) {
                for (std::size_t i = 0; i < r.values[t].size(); ++i) {
                    const double moved = r.values[t][i] - double(after[t]->values[i]);
                    QVERIFY2(
                        std::fabs(moved - exact[t][i]) < 3e-6 * std::max(1.0, std::fabs(exact[t][i])),
                        qPrintable(QStringLiteral("batch %1, tensor %2 at %3").arg(batch).arg(t).arg(i)));
                }
            }
        }
    }

    void dropoutDropsItsShareAndKeepsTheExpectedSum()
    {
        std::size_t dropped = 0;
        double sum = 0;
        constexpr std::size_t kSamples = 4000;
        constexpr std::size_t kUnits = 25;
        for (std::size_t i = 0; i < kSamples; ++i) {
            float mask[kUnits];
            DropoutDraws(1, 3, i).fill(0.2, mask, kUnits);
            for (const float x : mask) {
                QVERIFY(x == 0.0F || x == 1.25F);
                dropped += x == 0.0F ? 1 : 0;
                sum += double(x);
            }
        }
        // Standard error 0.0013
        QVERIFY(std::fabs(double(dropped) / (kSamples * kUnits) - 0.2) < 0.006);
        QVERIFY(std::fabs(sum / (kSamples * kUnits) - 1) < 0.008);
    }

    void dropoutIsOffWhenPredicting()
    {
        NetworkParameters p = cases()[1].parameters;
        const auto plain = model(p);
        p.embeddingDropout = 0.5;
        p.hiddenDropout = 0.5;
        const auto dropping = model(p);
        std::vector<float> a(kBooks), b(kBooks);
        plain->scoreAllBooks(3, a);
        dropping->scoreAllBooks(3, b);
        QCOMPARE(a, b);
    }

    void theSystemsHaveTheirPublishedNumbersOfParameters()
    {
        NetworkParameters p;
        p.bookEmbedding = 8;
        p.userEmbedding = 5;
        p.hidden = {100, 50, 20};
        p.activations = {Activation::linear, Activation::linear, Activation::relu};
        QCOMPARE(makeNetworkModel(943, 1682, p, 1)->parameterCount(), std::uint64_t(25675));
        // 10,001 x 15 + 53,425 x 15 + 30 x 128 + 128 + 128 + 1
        QCOMPARE(makeNetworkModel(53424, 10000, {}, 1)->parameterCount(), std::uint64_t(955487));
    }

    void weightsStartAsInKeras()
    {
        const auto m = makeNetworkModel(2000, 1000, {}, 9);
        const auto t = m->tensors();
        const double limits[] = {0.05, 0.05, std::sqrt(6.0 / 158), 0, std::sqrt(6.0 / 129), 0};
        for (std::size_t i = 0; i < t.size(); ++i) {
            double most = 0, squares = 0;
            for (const float x : t[i]->values) {
                most = std::max(most, double(std::fabs(x)));
                squares += double(x) * double(x);
            }
            QVERIFY(most <= limits[i] * (1 + 1e-6));
            const double variance = limits[i] * limits[i] / 3;
            QVERIFY(std::fabs(squares / double(t[i]->values.size()) - variance) <= 0.25 * variance);
        }
    }

    void noSeedStartsARectifiedOutputSilent()
    {
        NetworkParameters p = cases()[1].parameters;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto m = makeNetworkModel(kUsers, kBooks, p, seed);
            std::size_t awake = 0;
            std::vector<float> scores(kBooks);
            for (std::int32_t u = 0; u < std::int32_t(kUsers); ++u) {
                m->scoreAllBooks(u, scores);
                awake +=
                    std::size_t(std::count_if(scores.begin(), scores.end(), [](float x) { return x > 0; }));
            }
            QVERIFY(awake > kUsers * kBooks / 4);
        }
    }

    void aNewReaderWhoRatesLikeAnOldOneIsScoredLikeThem()
    {
        NetworkParameters p = cases()[0].parameters;
        const auto m = model(p);
        std::vector<std::int32_t> books;
        std::vector<float> own(kBooks), found(kBooks), mean(kBooks);
        for (std::int32_t b = 0; b < std::int32_t(kBooks); ++b) {
            for (int again = 0; again < 30; ++again)
                books.push_back(b);
        }
        m->scoreNewReader({}, {}, mean);
        double foldedError = 0, meanError = 0;
        for (std::int32_t user = 0; user < std::int32_t(kUsers); ++user) {
            m->scoreAllBooks(user, own);
            std::vector<float> ratings;
            for (const std::int32_t b : books)
                ratings.push_back(own[std::size_t(b)]);
            m->scoreNewReader(books, ratings, found);
            for (std::size_t b = 0; b < kBooks; ++b) {
                foldedError += std::fabs(double(found[b]) - double(own[b]));
                meanError += std::fabs(double(mean[b]) - double(own[b]));
            }
        }
        QVERIFY2(foldedError < 0.1 * meanError,
                 qPrintable(QStringLiteral("%1 against %2").arg(foldedError).arg(meanError)));
    }

    void shapesThatMakeNoNetworkAreRefused()
    {
        NetworkParameters p;
        p.hidden = {128, 0};
        p.activations = {Activation::relu, Activation::relu};
        QVERIFY(makeNetworkModel(kUsers, kBooks, p, 1) == nullptr);
        p.hidden = {128};
        QVERIFY(makeNetworkModel(kUsers, kBooks, p, 1) == nullptr);
        std::vector<Tensor> none;
        QVERIFY(!NetworkModel::fromTensors({}, kUsers, kBooks, std::move(none)).ok());
    }
};

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
