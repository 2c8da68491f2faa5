// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/training/embedding_table.h"

#include <QTest>
#include <cmath>
#include <functional>
#include <vector>

using namespace shelf;

namespace {

constexpr std::size_t kRows = 24;
constexpr std::size_t kCols = 5;

/// The textbook optimizer over a whole table in double: what lazy rows must amount to.
class DenseOptimizer {
public:
    DenseOptimizer(OptimizerParameters parameters, LearningRate rate)
        : w(kRows * kCols),
          m_first(kRows * kCols),
          m_second(kRows * kCols, parameters.kind == OptimizerKind::adagrad ? parameters.initialAccumulator
                                  : parameters.kind == OptimizerKind::adagradTorch
                                      ? parameters.torchAccumulator
                                      : 0.0),
          m_parameters(parameters),
          m_rate(rate)
    {}

    void step(std::uint64_t t, const std::vector<double>& gradient, const std::vector<bool>& touched)
    {
        const double lr = m_rate.at(t);
        const OptimizerParameters& p = m_parameters;
        const auto time = static_cast<double>(t);
        for (std::size_t i = 0; i < w.size(); ++i) {
            const double g = gradient[i];
            double& m = m_first[i];
            double& v = m_second[i];
            switch (p.kind) {
            case OptimizerKind::lazyAdam:
                if (!touched[i / kCols])
                    break;
                [[fallthrough]];
            case OptimizerKind::adam:
            case OptimizerKind::adamW: {
                if (p.kind == OptimizerKind::adamW)
                    w[i] -= lr * p.weightDecay * w[i];
                m = p.beta1 * m + (1 - p.beta1) * g;
                v = p.beta2 * v + (1 - p.beta2) * g * g;
                const double alpha =
                    lr * std::sqrt(1 - std::pow(p.beta2, time)) / (1 - std::pow(p.beta1, time));
                w[i] -= alpha * m / (std::sqrt(v) + p.epsilon);
                break;
            }
            case OptimizerKind::adagrad:
                v += g * g;
                w[i] -= lr * g / std::sqrt(v + p.epsilon);
                break;
            case OptimizerKind::adagradTorch:
                v += g * g;
                w[i] -= lr * g / (std::sqrt(v) + p.torchEpsilon);
                break;
            case OptimizerKind::sgd:
                m = p.momentum * m - lr * g;
                w[i] += m;
                break;
            case OptimizerKind::rmsprop:
                v = p.rho * v + (1 - p.rho) * g * g;
                w[i] -= lr * g / std::sqrt(v + p.epsilon);
                break;
            case OptimizerKind::rmspropTorch:
                v = p.rho * v + (1 - p.rho) * g * g;
                w[i] -= lr * g / (std::sqrt(v) + p.torchEpsilon);
                break;
            }
        }
    }

    std::vector<double> w;

private:
    std::vector<double> m_first;
    std::vector<double> m_second;
    OptimizerParameters m_parameters;
    LearningRate m_rate;
};

/// A pattern of touches: some rows in every batch, some now and then, some hardly ever.
struct Touches {
    explicit Touches(std::uint64_t seed) : random(seed) {}
    void next()
    {
        rows.clear();
        touched.assign(kRows, false);
        gradient.assign(kRows * kCols, 0.0);
        for (std::uint32_t row = 0; row < kRows; ++row) {
            if (random.uniform() >= 1.0 / (1 + row * row))
                continue;
            rows.push_back(row);
            touched[row] = true;
            const double scale = std::pow(10.0, -1.0 - 6.0 * (row % 7) / 6.0);
            for (std::size_t c = 0; c < kCols; ++c)
                gradient[row * kCols + c] = static_cast<double>(static_cast<float>(scale * random.normal()));
        }
    }
    Random random;
    std::vector<std::uint32_t> rows;
    std::vector<bool> touched;
    std::vector<double> gradient;
};

ScheduleParameters schedule(int which)
{
    ScheduleParameters s;
    s.warmupSteps = which % 2 ? 150 : 0;
    s.kind = static_cast<ScheduleKind>(which % 4);
    s.everyEpochs = 2;
    s.factor = 0.7;
    return s;
}

constexpr std::uint64_t kSteps = 4000;
constexpr std::uint64_t kEpoch = 700;

/// Runs the table over 4,000 steps; the greatest difference from the dense optimizer at the end.
double greatestDifference(const OptimizerParameters& parameters, int which, int* order = nullptr)
{
    const LearningRate rate(parameters.learningRate, schedule(which), kEpoch, kSteps);
    CatchUp catchUp(parameters, rate);
    if (order)
        *order = catchUp.everyRow() ? -2 : catchUp.order();
    EmbeddingTable table("t", kRows, kCols, catchUp, parameters, {});
    DenseOptimizer dense(parameters, rate);
    Random start(3);
    for (std::size_t i = 0; i < kRows * kCols; ++i) {
        const float value = start.uniform(-0.05F, 0.05F);
        table.weights(i / kCols)[i % kCols] = value;
        dense.w[i] = static_cast<double>(value);
    }
    Touches touches(static_cast<std::uint64_t>(which) + 11);
    std::uint64_t end = 0;
    for (std::uint64_t t = 1; t <= kSteps; ++t) {
        if (t - 1 == end)
            end = catchUp.beginStretch(t - 1, std::min(kSteps, ((t - 1) / kEpoch + 1) * kEpoch));
        touches.next();
        table.begin(touches.rows, t, Team());
        for (std::size_t i = 0; i < touches.rows.size(); ++i) {
            for (std::size_t c = 0; c < kCols; ++c)
                table.gradients()[table.slotOfSample()[i] * table.lanes() + c] =
                    static_cast<float>(touches.gradient[touches.rows[i] * kCols + c]);
        }
        table.step(catchUp.job(t), t, 1, Team());
        dense.step(t, touches.gradient, touches.touched);
        if (t == end)
            table.flush(t, Team());
    }
    const Tensor weights = table.flushedWeights("w", 0, kCols, kSteps);
    double greatest = 0;
    for (std::size_t i = 0; i < weights.values.size(); ++i)
        greatest = std::max(greatest, std::fabs(static_cast<double>(weights.values[i]) - dense.w[i]));
    return greatest;
}

/// The series alone, the rows held in double, so that nothing but the expansion can differ.
double seriesDifference(const OptimizerParameters& p, int which)
{
    const LearningRate rate(p.learningRate, schedule(which), kEpoch, kSteps);
    CatchUp catchUp(p, rate);
    DenseOptimizer dense(p, rate);
    std::vector<double> w(kRows * kCols), m(kRows * kCols), v(kRows * kCols);
    std::vector<std::uint32_t> last(kRows, 0);
    Touches touches(static_cast<std::uint64_t>(which) + 31);
    const auto advance = [&](std::uint32_t row, std::uint64_t now) {
        BasicRowSteps<double> steps;
        catchUp.fill<double>({&last[row], 1}, now, &steps);
        const auto q = static_cast<double>(now - last[row]);
        for (std::size_t i = row * kCols; i < (row + 1) * kCols; ++i) {
            const double s = std::sqrt(v[i]);
            double series = 0;
            for (int k = catchUp.order(); k >= 0; --k)
                series = steps.drift[k] + s / (s + p.epsilon) * series;
            w[i] = w[i] * steps.keep - m[i] / (s + p.epsilon) * series;
            m[i] *= std::pow(p.beta1, q);
            v[i] *= std::pow(p.beta2, q);
        }
        last[row] = static_cast<std::uint32_t>(now);
    };
    std::uint64_t end = 0;
    for (std::uint64_t t = 1; t <= kSteps; ++t) {
        if (t - 1 == end)
            end = catchUp.beginStretch(t - 1, std::min(kSteps, ((t - 1) / kEpoch + 1) * kEpoch));
        touches.next();
        dense.step(t, touches.gradient, touches.touched);
        const double alpha =
            rate.at(t) * std::sqrt(1 - std::pow(p.beta2, double(t))) / (1 - std::pow(p.beta1, double(t)));
        const double keep = p.kind == OptimizerKind::adamW ? 1 - rate.at(t) * p.weightDecay : 1;
        for (const std::uint32_t row : touches.rows) {
            advance(row, t - 1);
            for (std::size_t i = row * kCols; i < (row + 1) * kCols; ++i) {
                m[i] = p.beta1 * m[i] + (1 - p.beta1) * touches.gradient[i];
                v[i] = p.beta2 * v[i] + (1 - p.beta2) * touches.gradient[i] * touches.gradient[i];
                w[i] = keep * w[i] - alpha * m[i] / (std::sqrt(v[i]) + p.epsilon);
            }
            last[row] = static_cast<std::uint32_t>(t);
        }
        for (std::uint32_t row = 0; t == end && row < kRows; ++row)
            advance(row, t);
    }
    double greatest = 0;
    for (std::size_t i = 0; i < w.size(); ++i)
        greatest = std::max(greatest, std::fabs(w[i] - dense.w[i]));
    return greatest;
}

OptimizerParameters optimizer(OptimizerKind kind)
{
    OptimizerParameters p;
    p.kind = kind;
    p.momentum = kind == OptimizerKind::sgd ? 0.9 : 0.0;
    p.weightDecay = kind == OptimizerKind::adamW ? 0.05 : 0.0;
    return p;
}

} // namespace

class TestOptimizers : public QObject {
    Q_OBJECT

private slots:
    void lazyAdamIsDenseAdamInDouble()
    {
        for (const OptimizerKind kind : {OptimizerKind::adam, OptimizerKind::adamW}) {
            for (int which = 0; which < 8; ++which) {
                const double difference = seriesDifference(optimizer(kind), which);
                QVERIFY2(difference <= 2e-7, qPrintable(QString::number(difference)));
            }
        }
    }

    // In float each of some thousand steps rounds a weight of up to about one: half of 6e-8 each time.
    void everyOptimizerIsItsDenseSelfInFloat_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("adam") << int(OptimizerKind::adam);
        QTest::newRow("adamW") << int(OptimizerKind::adamW);
        QTest::newRow("lazyAdam") << int(OptimizerKind::lazyAdam);
        QTest::newRow("adagrad") << int(OptimizerKind::adagrad);
        QTest::newRow("sgd") << int(OptimizerKind::sgd);
        QTest::newRow("rmsprop") << int(OptimizerKind::rmsprop);
        QTest::newRow("adagradTorch") << int(OptimizerKind::adagradTorch);
        QTest::newRow("rmspropTorch") << int(OptimizerKind::rmspropTorch);
    }
    void everyOptimizerIsItsDenseSelfInFloat()
    {
        QFETCH(int, kind);
        for (int which = 0; which < 4; ++which) {
            const double difference = greatestDifference(optimizer(static_cast<OptimizerKind>(kind)), which);
            QVERIFY2(difference <= 1e-5, qPrintable(QString::number(difference)));
        }
    }

    void decayRatesWithoutAShortSeriesTakeHonestSteps()
    {
        OptimizerParameters p;
        p.beta1 = 0.9;
        p.beta2 = 0.8;
        int order = 0;
        const double difference = greatestDifference(p, 1, &order);
        QCOMPARE(order, -2);
        QVERIFY2(difference <= 1e-5, qPrintable(QString::number(difference)));
    }

    void theUsualSeriesLeavesOutLessThanABillionth()
    {
        const CatchUp usual({}, LearningRate(1e-3, {}, 100, 100));
        QVERIFY(!usual.everyRow());
        QVERIFY(usual.order() <= 5);
        QVERIFY(usual.truncation() < 1e-9);
    }

    void theFirstAdamStepIsTheSignOfTheGradient()
    {
        OptimizerParameters p;
        CatchUp catchUp(p, LearningRate(p.learningRate, {}, 10, 10));
        catchUp.beginStretch(0, 10);
        EmbeddingTable table("t", 1, 2, catchUp, p, {});
        const std::uint32_t rows[] = {0, 0};
        table.begin(rows, 1, Team());
        table.gradients()[0] = 0.25F;
        table.gradients()[1] = -3.0F;
        table.step(catchUp.job(1), 1, 2, Team());
        // -lr g / (|g| + eps / sqrt(1 - beta2))
        QVERIFY(std::fabs(double(table.weights(0)[0]) + 1e-3 * 0.25 / (0.25 + 1e-7 / std::sqrt(1e-3))) <
                1e-9);
        QVERIFY(std::fabs(double(table.weights(0)[1]) - 1e-3) < 1e-8);
    }

    void adagradAfterEqualGradientsHasItsClosedForm()
    {
        OptimizerParameters p = optimizer(OptimizerKind::adagrad);
        p.learningRate = 0.1;
        CatchUp catchUp(p, LearningRate(p.learningRate, {}, 10, 10));
        catchUp.beginStretch(0, 10);
        EmbeddingTable table("t", 1, 1, catchUp, p, {});
        const std::uint32_t rows[] = {0};
        double expected = 0;
        for (std::uint64_t t = 1; t <= 10; ++t) {
            table.begin(rows, t, Team());
            table.gradients()[0] = 0.5F;
            table.step(catchUp.job(t), t, 1, Team());
            expected -= 0.1 * 0.5 / std::sqrt(0.1 + double(t) * 0.25 + 1e-7);
        }
        QVERIFY(std::fabs(double(table.weights(0)[0]) - expected) < 1e-6);
    }

    void learningRatesFollowTheirSchedules()
    {
        ScheduleParameters s;
        s.kind = ScheduleKind::step;
        s.everyEpochs = 2;
        s.factor = 0.1;
        QCOMPARE(LearningRate(1, s, 10, 100).at(20), 1.0);
        QCOMPARE(LearningRate(1, s, 10, 100).at(21), 0.1);
        s.kind = ScheduleKind::exponential;
        QCOMPARE(LearningRate(1, s, 10, 100).at(21), 0.1 * 0.1);
        s.kind = ScheduleKind::cosine;
        QCOMPARE(LearningRate(1, s, 10, 100).at(51), 0.5);
        s.kind = ScheduleKind::constant;
        s.warmupSteps = 4;
        QCOMPARE(LearningRate(2, s, 10, 100).at(1), 0.5);
        QCOMPARE(LearningRate(2, s, 10, 100).at(9), 2.0);
    }
};

QTEST_APPLESS_MAIN(TestOptimizers)
#include "tst_optimizers.moc"
