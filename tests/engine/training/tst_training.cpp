// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/network/network.h"
#include "engine/training/planned_steps.h"
#include "tests/engine/batch_fit.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstring>

using namespace shelf;

namespace {

struct Ratings : RatingColumns {
    std::size_t userCount = 0;
    std::size_t bookCount = 0;
};

/// Ratings with a bias of each user and book and one shared taste, whole stars from 1 to 5.
Ratings makeRatings(std::size_t users, std::size_t books, std::size_t count, std::uint64_t seed)
{
    Random world(5);
    std::vector<double> userBias(users), userTaste(users), bookBias(books), bookTaste(books);
    for (std::size_t u = 0; u < users; ++u) {
        userBias[u] = 0.4 * world.normal();
        userTaste[u] = world.normal();
    }
    for (std::size_t b = 0; b < books; ++b) {
        bookBias[b] = 0.4 * world.normal();
        bookTaste[b] = 0.5 * world.normal();
    }
    Random random(seed);
    Ratings made{{}, users, books};
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t u = random.below(users);
        const std::size_t b = random.below(books);
        const double stars =
            3.5 + userBias[u] + bookBias[b] + userTaste[u] * bookTaste[b] + 0.5 * random.normal();
        made.users.push_back(static_cast<std::int32_t>(u));
        made.books.push_back(static_cast<std::int32_t>(b));
        made.ratings.push_back(static_cast<float>(std::clamp(std::round(stars), 1.0, 5.0)));
    }
    return made;
}

NetworkParameters smallNetwork()
{
    NetworkParameters p;
    p.bookEmbedding = 6;
    p.userEmbedding = 5;
    p.embeddingDropout = 0.2;
    p.hidden = {20, 9};
    p.activations = {Activation::relu, Activation::tanh};
    p.hiddenDropout = 0.1;
    p.outputActivation = Activation::linear;
    return p;
}

std::shared_ptr<const Model> initialModel(bool network, const Ratings& data)
{
    FactorizationShape factors;
    factors.biases = true;
    factors.factors = 7;
    if (network)
        return makeNetworkModel(data.userCount, data.bookCount, smallNetwork(), 3);
    return makeFactorizationModel(data.userCount, data.bookCount, 3.5, factors, 3);
}

BatchFit request(const std::shared_ptr<const Model>& initial, const Ratings& train, const Ratings& validation)
{
    BatchFit r(initial, train, validation);
    r.settings.seed = 9;
    r.settings.training.batchSize = 32;
    r.settings.training.epochs = 3;
    return r;
}

bool sameBytes(const Tensor& a, const Tensor& b)
{
    return a.name == b.name && a.rows == b.rows && a.cols == b.cols && a.values.size() == b.values.size() &&
           std::memcmp(a.values.data(), b.values.data(), a.values.size() * sizeof(float)) == 0;
}

bool sameState(const Checkpoint& a, const Checkpoint& b)
{
    return std::equal(a.tensors.begin(), a.tensors.end(), b.tensors.begin(), b.tensors.end(), sameBytes) &&
           a.lastTouched == b.lastTouched && a.step == b.step && a.epoch == b.epoch &&
           a.stepInEpoch == b.stepInEpoch && a.bestLoss == b.bestLoss;
}

bool sameModel(const Model& a, const Model& b)
{
    const auto x = a.tensors();
    const auto y = b.tensors();
    return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                      [](const Tensor* p, const Tensor* q) { return sameBytes(*p, *q); });
}

bool sameLosses(const History& a, const History& b)
{
    return std::equal(a.epochs.begin(), a.epochs.end(), b.epochs.begin(), b.epochs.end(),
                      [](const EpochRecord& x, const EpochRecord& y) {
                          return x.epoch == y.epoch && x.trainLoss == y.trainLoss &&
                                 x.validationLoss == y.validationLoss;
                      });
}

BatchFit continued(BatchFit r, const TrainingOutcome& from)
{
    r.resume = from;
    if (from.history.bestEpoch == 0)
        r.resume.model = nullptr;
    return r;
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

private slots:
    void stoppedAndResumedIsAsIfNeverStopped_data() { families(); }
    void stoppedAndResumedIsAsIfNeverStopped()
    {
        QFETCH(bool, network);
        BatchFit whole = request(initialModel(network, m_train), m_train, m_validation);
        QFETCH(int, optimizer);
        whole.settings.training.optimizer.kind = static_cast<OptimizerKind>(optimizer);
        whole.settings.training.optimizer.momentum = 0.9;
        whole.settings.training.optimizer.weightDecay = 0.01;
        whole.settings.training.checkpointSteps = 37;
        const auto expected = whole.run();
        QVERIFY2(expected.ok(), expected.ok() ? "" : expected.error().text().c_str());
        const std::uint64_t perEpoch = stepsPerEpoch(whole.settings.training, m_train.ratings.size());
        for (const std::uint64_t stop : {std::uint64_t(17), perEpoch, perEpoch + 40, 2 * perEpoch + 1}) {
            BatchFit first = whole;
            first.settings.training.steps = static_cast<std::int64_t>(stop);
            const auto half = first.run();
            QVERIFY(half.ok());
            QCOMPARE(half->last->step, stop);
            const auto rest = continued(whole, *half).run();
            QVERIFY2(rest.ok(), rest.ok() ? "" : rest.error().text().c_str());
            QVERIFY(sameState(*rest->last, *expected->last));
            QVERIFY(sameLosses(rest->history, expected->history));
            QVERIFY(sameModel(*rest->model, *expected->model));
        }
    }

    void stoppedByTheObserverItCanGoOn()
    {
        const BatchFit whole = [&] {
            BatchFit r = request(initialModel(true, m_train), m_train, m_validation);
            r.progressSeconds = 0;
            return r;
        }();
        const auto expected = whole.run();
        QVERIFY(expected.ok());
        std::uint64_t calls = 0;
        FitObserver observer;
        observer.progress = [&](const TrainingProgress& progress) {
            ++calls;
            return progress.step < 50;
        };
        const auto half = whole.run(observer);
        QVERIFY(half.ok());
        QCOMPARE(calls, std::uint64_t(51)); // at the start, and after each batch
        QVERIFY(half->history.stoppedByUser);
        QCOMPARE(half->last->step, std::uint64_t(50));
        std::vector<float> scores(m_train.bookCount);
        half->model->scoreAllBooks(0, scores);
        QVERIFY(std::all_of(scores.begin(), scores.end(), [](float x) { return std::isfinite(x); }));
        const auto rest = continued(whole, *half).run();
        QVERIFY(rest.ok());
        QVERIFY(!rest->history.stoppedByUser);
        QVERIFY(sameState(*rest->last, *expected->last));
        QVERIFY(sameModel(*rest->model, *expected->model));
    }

    void theNumberOfThreadsDoesNotShow_data()
    {
        QTest::addColumn<bool>("network");
        QTest::addColumn<int>("batch");
        QTest::newRow("network, small batches") << true << 64;
        QTest::newRow("network, shared batches") << true << 700;
        QTest::newRow("factorization, small batches") << false << 64;
        QTest::newRow("factorization, a table a thread") << false << 1000;
        QTest::newRow("factorization, shared batches") << false << 20000;
    }
    void theNumberOfThreadsDoesNotShow()
    {
        QFETCH(bool, network);
        QFETCH(int, batch);
        const Ratings train = makeRatings(300, 150, batch > 1000 ? 50000 : 6000, 21);
        BatchFit r = request(initialModel(network, train), train, m_validation);
        r.settings.training.batchSize = batch;
        const auto one = r.run();
        QVERIFY(one.ok());
        for (const int threads : {2, 3}) {
            r.threads = threads;
            const auto several = r.run();
            QVERIFY(several.ok());
            QVERIFY(sameState(*several->last, *one->last));
            QVERIFY(sameLosses(several->history, one->history));
        }
    }

    void recordsSayWhatTheModelDoesOnTheHeldOutPart()
    {
        BatchFit r = request(initialModel(true, m_train), m_train, m_validation);
        r.settings.training.loss = Loss::huber;
        r.settings.training.huberDelta = 0.6;
        std::vector<EpochRecord> seen;
        FitObserver observer;
        observer.epoch = [&](const EpochRecord& record, bool) { seen.push_back(record); };
        const auto outcome = r.run(observer);
        QVERIFY(outcome.ok());
        QCOMPARE(seen.size(), std::size_t(3));
        const History& history = outcome->history;
        QVERIFY(history.best() != nullptr);
        for (const EpochRecord& record : history.epochs)
            QVERIFY(record.validationLoss >= history.best()->validationLoss);
        double loss = 0, squares = 0, sizes = 0;
        for (std::size_t i = 0; i < m_validation.ratings.size(); ++i) {
            float predicted = 0;
            outcome->model->predict({&m_validation.users[i], 1}, {&m_validation.books[i], 1},
                                    {&predicted, 1});
            const double e = std::fabs(double(predicted) - double(m_validation.ratings[i]));
            loss += e <= 0.6 ? e * e / 2 : 0.6 * (e - 0.3);
            squares += e * e;
            sizes += e;
        }
        const auto n = static_cast<double>(m_validation.ratings.size());
        QVERIFY(std::fabs(history.best()->validationLoss - loss / n) < 1e-6);
        QVERIFY(std::fabs(history.best()->validationRmse - std::sqrt(squares / n)) < 1e-6);
        QVERIFY(std::fabs(history.best()->validationMae - sizes / n) < 1e-6);
    }

    void trainingLearnsWhatThereIsToLearn()
    {
        BatchFit r = request(initialModel(false, m_train), m_train, m_validation);
        r.settings.training.epochs = 15;
        r.settings.training.optimizer.learningRate = 5e-3;
        const auto outcome = r.run();
        QVERIFY(outcome.ok());
        // The noise of 0.5 and the rounding to stars leave about 0.58; guessing the mean leaves about 0.95.
        QVERIFY2(outcome->history.best()->validationRmse < 0.72,
                 qPrintable(QString::number(outcome->history.best()->validationRmse)));
    }

    void trainingEndsWhenPatienceDoesAndKeepsTheBest()
    {
        BatchFit r = request(initialModel(true, m_train), m_train, m_validation);
        r.settings.training.epochs = 200;
        r.settings.training.patience = 3;
        r.settings.training.optimizer.learningRate = 0.02;
        const auto outcome = r.run();
        QVERIFY(outcome.ok());
        const History& history = outcome->history;
        QVERIFY(history.stoppedEarly);
        QCOMPARE(history.bestEpoch, history.epochs.back().epoch - 3);
        QVERIFY(!sameModel(*outcome->model, *trainLast(r)->model));
    }

    void aLimitOfStepsEndsWithinAnEpoch()
    {
        BatchFit r = request(initialModel(true, m_train), m_train, m_validation);
        r.settings.training.steps = 11;
        QCOMPARE(plannedSteps(r.settings.training, m_train.ratings.size()), std::uint64_t(11));
        const auto outcome = r.run();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->last->step, std::uint64_t(11));
        QCOMPARE(outcome->last->epoch, 0);
        QCOMPARE(outcome->history.epochs.size(), std::size_t(1));
        QCOMPARE(outcome->history.epochs[0].step, std::uint64_t(11));
    }

    void checkpointsComeWhenTheyAreDue()
    {
        BatchFit r = request(initialModel(false, m_train), m_train, m_validation);
        r.settings.training.epochs = 1;
        r.settings.training.checkpointSteps = 30;
        std::vector<std::uint64_t> steps;
        FitObserver observer;
        observer.checkpoint = [&](const TrainingOutcome& outcome) {
            steps.push_back(outcome.last->step);
            QVERIFY(outcome.model != nullptr);
        };
        const auto outcome = r.run(observer);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->history.checkpoints.size(), steps.size());
        QVERIFY(!steps.empty());
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i], 30 * (i + 1));
    }

    void decayKeepsWeightsSmall()
    {
        for (const OptimizerKind kind : {OptimizerKind::adam, OptimizerKind::adamW}) {
            BatchFit r = request(initialModel(true, m_train), m_train, m_validation);
            r.settings.training.keepBest = false;
            r.settings.training.optimizer.kind = kind;
            const double free = squareSum(r);
            r.settings.training.optimizer.weightDecay = kind == OptimizerKind::adam ? 0.05 : 3.0;
            QVERIFY(squareSum(r) < 0.8 * free);
        }
    }

    void whatCannotBeTrainedIsRefusedWithAReason()
    {
        const auto refused = [](const BatchFit& r) {
            const auto outcome = r.run();
            return !outcome.ok() && !outcome.error().message.empty();
        };
        const BatchFit good = request(initialModel(true, m_train), m_train, m_validation);
        BatchFit r = good;
        r.train.clear();
        QVERIFY(refused(r));
        r = good;
        r.initial = nullptr;
        QVERIFY(refused(r));
        r = good;
        r.settings.training.batchSize = 0;
        QVERIFY(refused(r));
        r = good;
        r.settings.training.optimizer.learningRate = -1;
        QVERIFY(refused(r));
        r = good;
        r.settings.training.optimizer.beta2 = 1;
        QVERIFY(refused(r));
        r = good;
        r.settings.training.optimizer.kind = OptimizerKind::sgd;
        r.settings.training.optimizer.learningRate = 1e12;
        QVERIFY(refused(r));
    }

    void aForeignCheckpointIsRefused()
    {
        BatchFit r = request(initialModel(true, m_train), m_train, m_validation);
        r.settings.training.epochs = 1;
        const auto outcome = r.run();
        QVERIFY(outcome.ok());
        r.settings.training.epochs = 2;
        r.resume.last = outcome->last;
        QVERIFY(r.run().ok());
        BatchFit other = r;
        other.initial = initialModel(false, m_train);
        QVERIFY(!other.run().ok());
        other = r;
        other.settings.training.batchSize = 31;
        QVERIFY(!other.run().ok());
        Checkpoint damaged = *outcome->last;
        damaged.lastTouched[0][0] = 5;
        other = r;
        other.resume.last = std::make_shared<const Checkpoint>(damaged);
        QVERIFY(!other.run().ok());
        damaged = *outcome->last;
        damaged.tensors[1].values.pop_back();
        other.resume.last = std::make_shared<const Checkpoint>(damaged);
        QVERIFY(!other.run().ok());
    }

    void aHistoryReadsAsCsv()
    {
        History history;
        history.epochs.push_back({1, 10, 0.5, 0.25, 0.5, 0.125, 1e-3, 2});
        history.epochs.push_back({2, 20, 0.25});
        QCOMPARE(QByteArray::fromStdString(historyCsv(history)),
                 QByteArray("epoch,train_loss,validation_loss,learning_rate,seconds,rmse,mae,ndcg@10\n"
                            "1,0.5,0.25,0.001,2,0.5,0.125,\n"
                            "2,0.25,,0,0,,,\n"));
    }

private:
    static void families()
    {
        QTest::addColumn<bool>("network");
        QTest::addColumn<int>("optimizer");
        QTest::newRow("network, adam") << true << int(OptimizerKind::adam);
        QTest::newRow("network, adamW") << true << int(OptimizerKind::adamW);
        QTest::newRow("network, sgd") << true << int(OptimizerKind::sgd);
        QTest::newRow("factorization, adam") << false << int(OptimizerKind::adam);
        QTest::newRow("factorization, adagrad") << false << int(OptimizerKind::adagrad);
        QTest::newRow("factorization, rmsprop") << false << int(OptimizerKind::rmsprop);
        QTest::newRow("factorization, lazyAdam") << false << int(OptimizerKind::lazyAdam);
    }

    static Result<TrainingOutcome> trainLast(BatchFit r)
    {
        r.settings.training.keepBest = false;
        return r.run();
    }

    static double squareSum(const BatchFit& r)
    {
        const auto outcome = r.run();
        double sum = 0;
        for (const Tensor* tensor : outcome.value().model->tensors()) {
            for (const float x : tensor->values)
                sum += double(x) * double(x);
        }
        return sum;
    }

    const Ratings m_train = makeRatings(120, 80, 3000, 1);
    const Ratings m_validation = makeRatings(120, 80, 700, 2);
};

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
