// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernels.h"
#include "engine/models/logistic_loss.h"
#include "engine/models/ranking/light_gcn_training.h"
#include "engine/parameters/model_kind.h"
#include "tests/engine/kernel_variants.h"
#include "tests/engine/ranking_toys.h"

#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

RunSettings smallSettings(int layers)
{
    RunSettings s;
    s.kind = findModelKind("lightgcn");
    s.of<VectorParameters>().factors = 10;
    s.of<StartParameters>().initScale = 0.5;
    s.of<LightGcnParameters>().layers = layers;
    s.of<LatentParameters>().regularization = 0.3;
    s.training.optimizer.learningRate = 0.02;
    s.training.batchSize = 300;
    s.training.epochs = 4;
    s.split.kind = SplitKind::none;
    return s;
}

using Matrix = std::vector<std::vector<double>>;

/// The mean of the powers 0 .. layers of the normalized adjacency, as dense matrices.
Matrix denseAverage(const Interactions& known, int layers)
{
    const std::size_t users = known.userCount(), n = users + known.bookCount();
    Matrix a(n, std::vector<double>(n, 0.0)), power = a, sum = a;
    for (std::size_t u = 0; u < users; ++u)
        for (const std::int32_t book : known.booksOf(static_cast<std::int32_t>(u))) {
            const std::size_t b = users + static_cast<std::size_t>(book);
            a[u][b] = a[b][u] = 1 / std::sqrt(double(known.booksOf(static_cast<std::int32_t>(u)).size()) *
                                              double(known.usersOf(book).size()));
        }
    for (std::size_t i = 0; i < n; ++i)
        power[i][i] = 1;
    for (int layer = 0; layer <= layers; ++layer) {
        Matrix next(n, std::vector<double>(n, 0.0));
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t k = 0; k < n; ++k) {
                sum[i][k] += power[i][k] / (layers + 1);
                for (std::size_t j = 0; j < n && a[i][k] != 0; ++j)
                    next[i][j] += a[i][k] * power[k][j];
            }
        power = next;
    }
    return sum;
}

Matrix product(const Matrix& a, const Matrix& x)
{
    Matrix out(a.size(), std::vector<double>(x[0].size(), 0.0));
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t k = 0; k < x.size(); ++k)
            for (std::size_t f = 0; f < x[0].size(); ++f)
                out[i][f] += a[i][k] * x[k][f];
    return out;
}

} // namespace

class TestLightGcn : public QObject {
    Q_OBJECT

private slots:
    void averagesAreThoseOfDenseMatrices()
    {
        const auto made = toy::twoTastes(40, 30, 6, smallSettings(2));
        const Interactions known(*made.data, made.split.train);
        const BipartiteGraph graph(known);
        QCOMPARE(graph.nodes(), std::size_t(70));
        for (const std::size_t lanes : {std::size_t(16), std::size_t(48), std::size_t(208)}) {
            Random random(3);
            AlignedVector<float> x(70 * lanes), scratch(x.size()), out(x.size());
            Matrix plain(70, std::vector<double>(lanes));
            for (std::size_t i = 0; i < x.size(); ++i)
                plain[i / lanes][i % lanes] = double(x[i] = random.uniform(-1.0f, 1.0f));
            for (const int layers : {0, 1, 2, 3}) {
                graph.average(layers, lanes, x.data(), scratch, out.data(), Team());
                const Matrix expected = product(denseAverage(known, layers), plain);
                for (std::size_t i = 0; i < x.size(); ++i)
                    QVERIFY(std::abs(double(out[i]) - expected[i / lanes][i % lanes]) < 1e-5);
            }
        }
    }

    void everyInstructionSetMultipliesAlike()
    {
        const std::vector<std::uint32_t> start = {0, 2, 2, 3}, columns = {0, 2, 1};
        const std::vector<float> weight = {0.5f, 0.25f, 2.0f};
        std::vector<float> x(3 * 176), base(3 * 176);
        Random random(1);
        for (auto* values : {&x, &base})
            for (float& value : *values)
                value = random.uniform(-1.0f, 1.0f);
        for (const char* isa : kernelNames())
            if (const Kernels* kernel = kernelVariant(isa)) {
                std::vector<float> out(x.size());
                kernel->multiplySparse({0, 3, start.data(), columns.data(), weight.data(), 176, x.data(),
                                        base.data(), 0.5f, out.data()});
                for (std::size_t l = 0; l < 176; ++l) {
                    const float rows[] = {0.5f * (0.5f * x[l] + 2 * x[352 + l]), 0.0f,
                                          2 * 0.25f * x[176 + l]};
                    for (std::size_t r = 0; r < 3; ++r)
                        QVERIFY(std::abs(out[r * 176 + l] - 0.5f * (base[r * 176 + l] + rows[r])) < 1e-5f);
                }
            }
    }

    void slopesAreThoseOfFiniteDifferences()
    {
        const auto made = toy::twoTastes(20, 16, 4, smallSettings(2));
        const Interactions known(*made.data, made.split.train);
        const LearningRate rate(1e-3, {}, 1, 1);
        CatchUp catchUp(made.settings.training.optimizer, rate);
        catchUp.beginStretch(0, 1);
        auto flat = made.settings; // the vectors themselves, from the same seed
        flat.of<LightGcnParameters>().layers = 0;
        const auto start = LightGcnTraining(known, flat, catchUp).tensors(0, Team());
        Matrix vectors(36, std::vector<double>(10));
        for (std::size_t i = 0; i < 36; ++i)
            for (std::size_t f = 0; f < 10; ++f)
                vectors[i][f] =
                    double(i < 20 ? start[0].values[i * 10 + f] : start[1].values[(i - 20) * 10 + f]);
        const std::vector<std::uint32_t> users = {0, 3, 3, 19, 8}, better = {1, 2, 5, 14, 1},
                                         worse = {9, 9, 12, 3, 15};
        const Matrix graph = denseAverage(known, 2);
        double orders = 0;
        const auto loss = [&] {
            const Matrix e = product(graph, vectors);
            double pull = 0;
            orders = 0;
            for (std::size_t i = 0; i < users.size(); ++i) {
                double x = 0;
                for (std::size_t f = 0; f < 10; ++f)
                    x += e[users[i]][f] * (e[20 + better[i]][f] - e[20 + worse[i]][f]);
                orders += logisticLoss(x, true).loss;
                for (const std::size_t node :
                     {std::size_t(users[i]), std::size_t(20 + better[i]), std::size_t(20 + worse[i])})
                    for (const double v : vectors[node])
                        pull += made.settings.of<LatentParameters>().regularization / 2 * v * v;
            }
            return (orders + pull) / double(users.size());
        };
        LightGcnTraining training(known, made.settings, catchUp);
        const double reported = training.step(users, better, worse, 1, Team());
        loss();
        QVERIFY(std::abs(reported - orders) < 1e-5);
        for (std::size_t node = 0; node < 36; ++node)
            for (const std::size_t f : {std::size_t(0), std::size_t(9)}) {
                double& value = vectors[node][f];
                const double before = value;
                value = before + 1e-5;
                const double above = loss();
                value = before - 1e-5;
                const double below = loss();
                value = before;
                const double expected = (above - below) / 2e-5;
                QVERIFY(std::abs(double(training.gradients()[node * training.lanes() + f]) - expected) <
                        1e-5 + 1e-4 * std::abs(expected));
            }
    }

    void threadsDoNotChangeASingleBit()
    {
        auto made = toy::twoTastes(1500, 300, 20, smallSettings(3));
        made.settings.training.batchSize = 4000;
        made.settings.training.epochs = 2;
        const auto one = made.fit(1);
        QVERIFY(one.ok());
        for (const int threads : {2, 4})
            QVERIFY(toy::sameBytes(*one->model, *made.fit(threads)->model));
    }

    void aSavedModelComesBackAndADamagedOneDoesNot()
    {
        const auto made = toy::twoTastes(30, 20, 5, smallSettings(2));
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        QCOMPARE(toy::restoringFault(made, *outcome->model), QByteArray());
    }

    void aNewReaderGetsBooksOfTheTasteShown()
    {
        auto made = toy::twoTastes(200, 60, 12, smallSettings(2));
        made.settings.of<LatentParameters>().regularization = 1e-4;
        made.settings.training.epochs = 20;
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        std::vector<float> scores(60);
        outcome->model->scoreAllBooks(0, scores);
        QVERIFY(toy::shareOfFirstHalfAbove(scores, {}) > 0.95);
        const std::vector<std::int32_t> liked = {3, 11, 20, 27};
        outcome->model->scoreNewReader(liked, std::vector<float>(4, 5.0f), scores);
        QVERIFY2(toy::shareOfFirstHalfAbove(scores, liked) > 0.9,
                 qPrintable(QString::number(toy::shareOfFirstHalfAbove(scores, liked))));
    }

    void movieLensIsOrderedFarBetterThanByPopularity()
    {
        // Popularity has 0.222 on such a split.
        RunSettings settings = *presetSettings("lightgcn");
        settings.training.epochs = 8;
        settings.training.evaluateEvery = 8;
        const auto made = toy::movieLens(SplitKind::random, settings);
        if (!made.data)
            QSKIP("MovieLens 100k is not here");
        const auto outcome = made.fit();
        QVERIFY(outcome.ok());
        const auto m = rankingMetrics(*outcome->model, *made.data, made.split, {.k = 10});
        QVERIFY2(m.ok() && m->ndcg > 0.29, qPrintable(QString::number(m->ndcg)));
    }
};

QTEST_APPLESS_MAIN(TestLightGcn)
#include "tst_light_gcn.moc"
