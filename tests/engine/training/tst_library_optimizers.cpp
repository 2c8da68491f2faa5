// SPDX-License-Identifier: GPL-3.0-or-later
// Each optimizer beside the libraries that it is named after. The numbers are theirs: a table of four rows
// was given the gradients below, row by row of each batch summed, in Keras 3.15.1 (on JAX and on PyTorch,
// whose numbers are the same to the last digits of a float) and in PyTorch 2.15.0 (torch.optim, in double),
// all with learning rate 0.01 and their own defaults unless said.
#include "engine/training/embedding_table.h"

#include <QTest>
#include <array>
#include <cmath>
#include <vector>

using namespace shelf;

namespace {

constexpr std::size_t kRows = 4;
constexpr std::size_t kCols = 2;
using Weights = std::array<double, kRows * kCols>;

constexpr Weights kStart = {0.5, -0.25, 0.125, 1.0, -0.75, 0.0625, 0.3125, -1.5};

struct Sample {
    std::uint32_t row;
    double gradient[kCols];
};

/// Large and tiny gradients; rows that a batch holds twice and thrice, that miss batches, that are in none.
const std::vector<std::vector<Sample>> kBatches = {
    {{0, {0.5, -1e-4}}, {1, {2e-3, -0.25}}, {0, {0.25, 3e-4}}},
    {{2, {-1e-3, 4e-5}}},
    {{0, {1e-4, 0.125}}, {2, {5e-4, -2e-5}}, {2, {5e-4, -2e-5}}, {2, {1e-3, 1e-5}}},
    {{1, {-3e-3, 0.5}}},
    {{0, {-0.0625, 2e-4}}, {1, {1e-5, -1e-5}}, {2, {2e-3, -0.5}}},
    {{0, {1e-4, 1e-4}}, {0, {-3e-4, 2e-4}}},
};

Weights trained(const OptimizerParameters& optimizer)
{
    CatchUp catchUp(optimizer, LearningRate(optimizer.learningRate, {}, kBatches.size(), kBatches.size()));
    catchUp.beginStretch(0, kBatches.size());
    EmbeddingTable table("t", kRows, kCols, catchUp, optimizer, {});
    for (std::size_t i = 0; i < kStart.size(); ++i)
        table.weights(i / kCols)[i % kCols] = static_cast<float>(kStart[i]);
    std::uint64_t step = 0;
    for (const std::vector<Sample>& batch : kBatches) {
        std::vector<std::uint32_t> rows;
        for (const Sample& sample : batch)
            rows.push_back(sample.row);
        table.begin(rows, ++step, Team());
        for (std::size_t i = 0; i < batch.size(); ++i)
            for (std::size_t c = 0; c < kCols; ++c)
                table.gradients()[table.slotOfSample()[i] * table.lanes() + c] +=
                    static_cast<float>(batch[i].gradient[c]);
        table.step(catchUp.job(step), step, batch.size(), Team());
    }
    table.flush(step, Team());
    Weights out;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<double>(table.weights(i / kCols)[i % kCols]);
    return out;
}

OptimizerParameters optimizer(OptimizerKind kind)
{
    OptimizerParameters parameters;
    parameters.kind = kind;
    parameters.learningRate = 0.01;
    return parameters;
}

double greatestDifference(const Weights& a, const Weights& b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::fabs(a[i] - b[i]));
    return most;
}

void compare(const OptimizerParameters& parameters, const Weights& theirs)
{
    const double difference = greatestDifference(trained(parameters), theirs);
    QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
}

} // namespace

class TestLibraryOptimizers : public QObject {
    Q_OBJECT

private slots:
    void adamIsThatOfKeras()
    {
        compare(optimizer(OptimizerKind::adam),
                {0.468067527, -0.286350071, 0.109520182, 1.013376, -0.758074284, 0.0644480363, 0.3125, -1.5});
    }

    /// There each gradient of a row that a batch holds more than once is squared for itself, as a table of
    /// the second moments that takes the sums of squares shows.
    void kerasOnTensorFlowHasAnotherAdamForRowsThatOccurTwice()
    {
        // Keras 3.15.1 on TensorFlow 2.21.0, by an Embedding layer; without repeated rows as on the others.
        const Weights theirs = {0.457179695,  -0.280367285, 0.109520182, 1.013376,
                                -0.762159824, 0.0644480363, 0.3125,      -1.5};
        QVERIFY(greatestDifference(trained(optimizer(OptimizerKind::adam)), theirs) > 0.01);
        Weights w = kStart, first{}, second{};
        for (std::size_t t = 0; t < kBatches.size(); ++t) {
            Weights sum{}, squares{};
            for (const Sample& sample : kBatches[t])
                for (std::size_t c = 0; c < kCols; ++c) {
                    sum[sample.row * kCols + c] += sample.gradient[c];
                    squares[sample.row * kCols + c] += sample.gradient[c] * sample.gradient[c];
                }
            const auto time = static_cast<double>(t + 1);
            const double alpha = 0.01 * std::sqrt(1 - std::pow(0.999, time)) / (1 - std::pow(0.9, time));
            for (std::size_t i = 0; i < w.size(); ++i) {
                first[i] = 0.9 * first[i] + 0.1 * sum[i];
                second[i] = 0.999 * second[i] + 0.001 * squares[i];
                w[i] -= alpha * first[i] / (std::sqrt(second[i]) + 1e-7);
            }
        }
        QVERIFY(greatestDifference(w, theirs) < 1e-6);
    }

    /// Theirs stands beside the root that has been corrected for the first steps, ours and Keras' beside the
    /// one that has not, so only without it are they the same.
    void adamIsThatOfTorchButForEpsilon()
    {
        OptimizerParameters adam = optimizer(OptimizerKind::adam);
        adam.epsilon = 1e-12;
        compare(adam, {0.468067174, -0.286610834, 0.109491106, 1.01337637, -0.758069209, 0.0638198821, 0.3125,
                       -1.5});
    }

    void adamWIsThatOfKeras()
    {
        OptimizerParameters adamW = optimizer(OptimizerKind::adamW);
        adamW.weightDecay = 0.1;
        compare(adamW, {0.465178788, -0.284744263, 0.108857051, 1.00730813, -0.753595352, 0.0640994012,
                        0.310629696, -1.49102247});
    }

    void adagradIsThatOfKeras()
    {
        compare(optimizer(OptimizerKind::adagrad), {0.491552413, -0.253697067, 0.125031307, 0.99841696,
                                                    -0.750094831, 0.0709512234, 0.3125, -1.5});
    }

    void adagradTorchIsThatOfTorch()
    {
        OptimizerParameters adagrad = optimizer(OptimizerKind::adagradTorch);
        compare(adagrad, {0.490831779, -0.270039982, 0.123292768, 1.00105591, -0.755610939, 0.0685000129,
                          0.3125, -1.5});
        // eps=1e-7, initial_accumulator_value=0.1: what earlier versions of this program called adagrad.
        adagrad.torchEpsilon = 1e-7;
        adagrad.torchAccumulator = 0.1;
        compare(adagrad, {0.491552411, -0.2536971, 0.125031302, 0.998416903, -0.750094864, 0.0709512249,
                          0.3125, -1.5});
    }

    void rmspropIsThatOfKeras()
    {
        compare(optimizer(OptimizerKind::rmsprop), {0.471619785, -0.287968546, 0.123020545, 1.00253975,
                                                    -0.774795413, 0.093806386, 0.3125, -1.5});
    }

    void rmspropTorchIsThatOfTorch()
    {
        OptimizerParameters rmsprop = optimizer(OptimizerKind::rmspropTorch);
        const Weights asGiven = {0.471619745,  -0.313390577, 0.120763148, 1.00253998,
                                 -0.769352785, 0.0821117352, 0.3125,      -1.5};
        compare(rmsprop, asGiven); // alpha=0.9, eps=1e-10
        QVERIFY(greatestDifference(trained(optimizer(OptimizerKind::rmsprop)), asGiven) > 0.02);
        rmsprop.rho = 0.99;
        rmsprop.torchEpsilon = 1e-8;
        compare(rmsprop, {0.408485757, -0.450355079, 0.108310501, 1.01029222, -0.806611248, 0.122821752,
                          0.3125, -1.5});
    }

    void sgdWithMomentumIsThatOfBoth()
    {
        OptimizerParameters sgd = optimizer(OptimizerKind::sgd);
        sgd.momentum = 0.9;
        compare(sgd, {0.466044136, -0.254314921, 0.124987398, 0.998164165, -0.750065829, 0.0719993937, 0.3125,
                      -1.5});
    }
};

QTEST_APPLESS_MAIN(TestLibraryOptimizers)
#include "tst_library_optimizers.moc"
