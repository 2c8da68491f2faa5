// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/models/network/network.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/restore.h"
#include "engine/run/train_run.h"
#include "tests/test_data.h"

#include <QTest>

#include <cmath>
#include <fstream>
#include <unordered_map>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> smallLibrary()
{
    SampleParameters parameters;
    parameters.books = 150;
    parameters.users = 250;
    parameters.ratings = 6000;
    static const auto data = std::make_shared<const Dataset>(*makeSampleLibrary(parameters));
    return data;
}

RunSettings preset(std::string_view name, int epochs = 2)
{
    RunSettings settings = *presetSettings(name);
    limitByEpochs(settings, epochs);
    return settings;
}

TrainingRequest request(const RunSettings& settings, int threads = 1)
{
    return {"", smallLibrary(), settings, threads, nullptr, 0};
}

Result<std::shared_ptr<const Model>> restoredFrom(const Run& run, std::shared_ptr<const Dataset> data,
                                                  std::vector<Tensor> tensors)
{
    return restoreModel({run.settings, std::move(data), run.split.train, std::move(tensors)});
}

std::shared_ptr<const Dataset> oneMoreBook(Dataset data)
{
    data.books.ids.emplace_back("one more");
    return std::make_shared<const Dataset>(std::move(data));
}

std::vector<Tensor> copies(const Model& model)
{
    std::vector<Tensor> tensors;
    for (const Tensor* tensor : model.tensors())
        tensors.push_back(*tensor);
    return tensors;
}

bool sameBytes(const Model& a, const Model& b)
{
    const auto x = a.tensors(), y = b.tensors();
    return std::equal(x.begin(), x.end(), y.begin(), y.end(), [](const Tensor* s, const Tensor* t) {
        return s->name == t->name && s->rows == t->rows && s->values == t->values;
    });
}

/// Equal but for the seconds.
bool sameHistory(const History& a, const History& b)
{
    const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return a.bestEpoch == b.bestEpoch &&
           std::equal(a.epochs.begin(), a.epochs.end(), b.epochs.begin(), b.epochs.end(),
                      [&](const EpochRecord& x, const EpochRecord& y) {
                          return x.epoch == y.epoch && x.step == y.step && same(x.trainLoss, y.trainLoss) &&
                                 same(x.validationLoss, y.validationLoss) &&
                                 same(x.validationRmse, y.validationRmse);
                      });
}

/// Root mean square of predicted - rating over the validation part, in double.
template <class Predict> double rmseOf(const Run& run, Predict predict)
{
    double sum = 0;
    for (const std::uint32_t row : run.split.validation) {
        const double error = predict(run.data->user[row], run.data->book[row]) - run.data->rating[row];
        sum += error * error;
    }
    return std::sqrt(sum / static_cast<double>(run.split.validation.size()));
}

/// The users and items of MovieLens 100k and their ratings.
std::shared_ptr<const Dataset> movieLens()
{
    std::ifstream file(testDataFolder() + "/ml-100k/u.data");
    auto data = std::make_shared<Dataset>();
    std::unordered_map<std::string, std::int32_t> users, items;
    std::string user, item;
    float rating = 0;
    std::int64_t time = 0;
    while (file >> user >> item >> rating >> time) {
        const auto u = users.emplace(user, static_cast<std::int32_t>(users.size())).first->second;
        const auto i = items.emplace(item, static_cast<std::int32_t>(items.size())).first->second;
        data->user.push_back(u);
        data->book.push_back(i);
        data->rating.push_back(rating);
        data->time.push_back(time);
    }
    data->userIds.resize(users.size());
    data->books.ids.resize(items.size());
    data->scale = {1, 5};
    return data;
}

} // namespace

class TestTrainRun : public QObject {
    Q_OBJECT

private slots:
    void everyPresetTrainsAndIsMeasured_data()
    {
        QTest::addColumn<QString>("name");
        for (const Preset& p : presets()) {
            const std::string name(p.name);
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        }
    }

    void everyPresetTrainsAndIsMeasured()
    {
        QFETCH(QString, name);
        const RunSettings settings = preset(name.toStdString());
        int baselines = 0, epochs = 0;
        TrainingObserver observer;
        observer.baselines = [&](const std::vector<Baseline>& all) {
            baselines += static_cast<int>(all.size());
        };
        observer.epoch = [&](const EpochRecord& record, bool) {
            QVERIFY(baselines > 0 || settings.kind->key == "popularity");
            QCOMPARE(record.epoch, ++epochs);
        };
        const auto run = trainRun(request(settings), observer);
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        // The mean and the biases, or popularity, which needs none.
        const int ranking = settings.kind->key == "popularity" ? 0 : 1;
        QCOMPARE(baselines, run->model->predictsRatings() ? 2 : ranking);
        const int expected = findParameter("epochs")->applies(settings) ? 2 : 1;
        QCOMPARE(run->history.epochs.size(), std::size_t(expected));
        QCOMPARE(epochs, expected);
        QCOMPARE(run->last != nullptr, settings.kind->goesOn);
        QCOMPARE(run->name, name.toStdString());
        QCOMPARE(run->model->userCount(), std::size_t(250));
        QCOMPARE(run->model->bookCount(), std::size_t(150));
        QCOMPARE(run->split.train.size() + run->split.validation.size(), std::size_t(6000));
        QVERIFY(run->created > 1'600'000'000);
        QVERIFY(run->seconds >= 0);
        if (!run->model->predictsRatings()) {
            QVERIFY(run->ranking.users > 0 && run->ranking.ndcg >= 0 && run->ranking.ndcg <= 1);
            return;
        }

        const double rmse = rmseOf(*run, [&](std::int32_t user, std::int32_t book) {
            float rating = 0;
            run->model->predict(std::span(&user, 1), std::span(&book, 1), std::span(&rating, 1));
            return static_cast<double>(rating);
        });
        QVERIFY2(std::abs(run->metrics.rmse - rmse) < 1e-5, qPrintable(QString::number(rmse)));
        QVERIFY(std::abs(run->history.best()->validationRmse - rmse) < 1e-5);
        if (settings.training.loss == Loss::mse)
            QVERIFY(std::abs(run->history.best()->validationLoss - rmse * rmse) < 1e-4);
    }

    void theBaselinesAreTheMeanAndTheBestBiases()
    {
        const auto run = trainRun(request(preset("mean")));
        QVERIFY(run.ok());
        QCOMPARE(run->baselines.size(), std::size_t(2));
        const Dataset& data = *run->data;
        double mean = 0;
        for (const std::uint32_t row : run->split.train)
            mean += data.rating[row] / static_cast<double>(run->split.train.size());
        QCOMPARE(run->baselines[0].name, std::string("mean"));
        const double meanRmse = rmseOf(*run, [&](std::int32_t, std::int32_t) { return mean; });
        QVERIFY(std::abs(run->baselines[0].metrics.rmse - meanRmse) < 1e-6);
        QVERIFY(std::abs(run->baselines[0].validationLoss - meanRmse * meanRmse) < 1e-6);

        // The biases by alternating between readers and books until nothing moves any more.
        std::vector<double> user(data.userCount()), book(data.bookCount());
        for (int sweep = 0; sweep < 500; ++sweep)
            for (const bool books : {false, true}) {
                auto& own = books ? book : user;
                const auto& other = books ? user : book;
                std::vector<double> sum(own.size()), count(own.size(), books ? 10.0 : 3.0);
                for (const std::uint32_t row : run->split.train) {
                    const auto u = static_cast<std::size_t>(data.user[row]);
                    const auto b = static_cast<std::size_t>(data.book[row]);
                    sum[books ? b : u] += data.rating[row] - mean - other[books ? u : b];
                    count[books ? b : u] += 1;
                }
                for (std::size_t i = 0; i < own.size(); ++i)
                    own[i] = sum[i] / count[i];
            }
        const double biasRmse = rmseOf(*run, [&](std::int32_t u, std::int32_t b) {
            return mean + user[static_cast<std::size_t>(u)] + book[static_cast<std::size_t>(b)];
        });
        QCOMPARE(run->baselines[1].name, std::string("bias"));
        QVERIFY(std::abs(run->baselines[1].metrics.rmse - biasRmse) < 1e-5);
        const auto bias = trainRun(request(preset("bias")));
        QCOMPARE(bias->metrics.rmse, run->baselines[1].metrics.rmse);
    }

    void theBiasModelReachesItsPublishedErrorOnMovieLens()
    {
        const auto data = movieLens();
        if (data->ratingCount() == 0)
            QSKIP("MovieLens 100k is not here");
        // Baseline of the Surprise library: 0.944 over five folds, on rating-and-book biases alike.
        const auto run = trainRun({"", data, preset("bias"), 1, nullptr});
        QVERIFY2(std::abs(run->metrics.rmse - 0.944) < 0.012, qPrintable(QString::number(run->metrics.rmse)));
    }

    void aFactorizationWithBiasesBeginsWhereTheBiasesEnd()
    {
        RunSettings settings = preset("biased-mf", 1);
        settings.of<StartParameters>().initScale = 1e-6;
        settings.training.optimizer.learningRate = 1e-8;
        const auto run = trainRun(request(settings));
        QVERIFY(run.ok());
        QVERIFY(std::abs(run->metrics.rmse - run->baselines[1].metrics.rmse) < 1e-4);
    }

    void theBiasedFactorizationReachesPublishedErrorsOnMovieLens()
    {
        const auto data = movieLens();
        if (data->ratingCount() == 0)
            QSKIP("MovieLens 100k is not here");
        // Five-fold figures of the Surprise library: SVD 0.934, SVD++ 0.919.
        const auto run = trainRun({"", data, *presetSettings("biased-mf"), 0, nullptr});
        QVERIFY(run.ok());
        QVERIFY2(run->metrics.rmse < 0.919, qPrintable(QString::number(run->metrics.rmse)));
        QVERIFY(run->metrics.rmse < run->baselines[1].metrics.rmse);
    }

    void parametersAreCountedAsPublished_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<quint64>("parameters");
        QTest::newRow("mf") << QStringLiteral("mf") << quint64(7881);
        QTest::newRow("neural-mf") << QStringLiteral("neural-mf") << quint64(25675);
    }

    void parametersAreCountedAsPublished()
    {
        QFETCH(QString, name);
        QFETCH(quint64, parameters);
        const auto data = movieLens();
        if (data->ratingCount() == 0)
            QSKIP("MovieLens 100k is not here");
        RunSettings settings = preset(name.toStdString(), 1);
        settings.training.steps = 3;
        const auto run = trainRun({"", data, settings, 1, nullptr});
        QVERIFY(run.ok());
        QCOMPARE(quint64(run->model->parameterCount()), parameters);
        std::size_t stored = 0;
        for (const Tensor* tensor : run->model->tensors())
            stored += tensor->values.size();
        QCOMPARE(quint64(stored), parameters);
    }

    void oneThreadAndThreeGiveTheSameBytes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"goodbooks-neural", "goodbooks-deep", "mf", "biased-mf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void oneThreadAndThreeGiveTheSameBytes()
    {
        QFETCH(QString, name);
        const RunSettings settings = preset(name.toStdString(), 2);
        const auto one = trainRun(request(settings, 1));
        const auto three = trainRun(request(settings, 3));
        QVERIFY(sameBytes(*one->model, *three->model));
        QVERIFY(sameHistory(one->history, three->history));
        RunSettings otherSeed = settings;
        otherSeed.seed = 2;
        QVERIFY(!sameBytes(*one->model, *trainRun(request(otherSeed, 1))->model));
    }

    void stoppingKeepsWhatWasReachedAndStoppingAtOnceIsACancellation()
    {
        TrainingObserver observer;
        observer.progress = [](const TrainingProgress&) { return false; };
        const auto none = trainRun(request(preset("mf")), observer);
        QVERIFY(!none.ok() && none.error().kind == ErrorKind::cancelled);

        observer.progress = [](const TrainingProgress& at) { return at.step < 9; };
        const auto stopped = trainRun(request(preset("mf", 20)), observer);
        QVERIFY2(stopped.ok(), stopped.ok() ? "" : stopped.error().text().c_str());
        QVERIFY(stopped->history.stoppedByUser);
        QVERIFY(stopped->model && stopped->last);
        QCOMPARE(stopped->last->step, std::uint64_t(9));
    }

    void aTrainingStoppedBeforeItIsMeasuredKeepsItsWholeEpochs_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"bpr", "lightgcn", "two-tower", "neumf"})
            QTest::newRow(name) << name;
    }
    void aTrainingStoppedBeforeItIsMeasuredKeepsItsWholeEpochs()
    {
        QFETCH(const QString, name);
        RunSettings settings = preset(name.toStdString(), 20);
        settings.training.evaluateEvery = 5;
        int whole = 0;
        int snapshots = 0;
        TrainingObserver observer;
        observer.epoch = [&](const EpochRecord&, bool) { ++whole; };
        observer.progress = [&](const TrainingProgress&) { return whole < 2; };
        observer.wantsSnapshot = [](std::uint64_t) { return true; };
        observer.snapshot = [&](const std::shared_ptr<const Run>&) { ++snapshots; };
        const auto stopped = trainRun(request(settings), observer);
        QVERIFY2(stopped.ok(), stopped.ok() ? "" : stopped.error().text().c_str());
        QCOMPARE(stopped->history.epochs.size(), std::size_t(2));
        QVERIFY(stopped->history.stoppedByUser);
        QVERIFY(stopped->model != nullptr);
        QVERIFY(stopped->ranking.users > 0);
        QVERIFY(snapshots > 0); // a kill before that would lose all

        settings = preset(name.toStdString(), 2);
        settings.training.evaluateEvery = 1;
        settings.training.keepBest = false;
        const auto two = trainRun(request(settings));
        QVERIFY(two.ok());
        QVERIFY(sameBytes(*stopped->model, *two->model));
    }

    void aSnapshotIsTheRunAsIfItHadBeenStoppedThere_data()
    {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"goodbooks-neural", "mf", "biased-mf", "svdpp", "bayesian-mf", "ials", "bpr",
                                 "lightgcn", "neumf", "two-tower"})
            QTest::newRow(name) << std::string(name);
    }

    void aSnapshotIsTheRunAsIfItHadBeenStoppedThere()
    {
        QFETCH(std::string, name);
        RunSettings settings = preset(name, 100000);
        settings.training.patience = 0;
        settings.training.keptEpochs = 0;
        std::shared_ptr<const Run> snapshot;
        std::uint64_t asked = 0;
        TrainingObserver observer;
        observer.wantsSnapshot = [&](std::uint64_t done) {
            asked = done;
            return true;
        };
        observer.snapshot = [&](std::shared_ptr<const Run> run) { snapshot = std::move(run); };
        observer.progress = [&](const TrainingProgress&) { return snapshot == nullptr; };
        const auto stopped = trainRun(request(settings), observer);
        QVERIFY2(stopped.ok(), stopped.ok() ? "" : stopped.error().text().c_str());
        QVERIFY(snapshot && snapshot->history.stoppedByUser);
        QVERIFY(sameBytes(*snapshot->model, *stopped->model));
        QVERIFY(sameHistory(snapshot->history, stopped->history));
        QCOMPARE(snapshot->split.train, stopped->split.train);
        QCOMPARE(snapshot->last == nullptr, stopped->last == nullptr);
        if (stopped->last) {
            QCOMPARE(snapshot->last->step, stopped->last->step);
            const bool inSteps = settings.kind->uses(settings).batches;
            QCOMPARE(inSteps ? snapshot->last->step : std::uint64_t(snapshot->last->epoch), asked);
            QVERIFY(std::equal(snapshot->last->tensors.begin(), snapshot->last->tensors.end(),
                               stopped->last->tensors.begin(), stopped->last->tensors.end(),
                               [](const Tensor& a, const Tensor& b) { return a.values == b.values; }));
        }
        Run measured = *snapshot;
        QCOMPARE(measured.metrics.count, std::size_t(0));
        QVERIFY(measureRun(measured).ok());
        QCOMPARE(measured.metrics.mse, stopped->metrics.mse);
        QCOMPARE(measured.ranking.ndcg, stopped->ranking.ndcg);
    }

    void progressOnlyGoesForward()
    {
        std::vector<TrainingProgress> seen;
        TrainingObserver observer;
        observer.progress = [&](const TrainingProgress& at) {
            seen.push_back(at);
            return true;
        };
        RunSettings settings = preset("goodbooks-mf", 50);
        settings.training.batchSize = 64;
        settings.training.steps = 190; // 75 batches an epoch
        const auto run = trainRun(request(settings), observer);
        QVERIFY(run.ok());
        QCOMPARE(run->last->step, std::uint64_t(190));
        QVERIFY(seen.size() > 150); // the start, and after nearly every batch
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i].epochs, 3);
            QCOMPARE(seen[i].steps, std::uint64_t(190));
            QCOMPARE(seen[i].stepsPerEpoch, std::uint64_t(75));
            QVERIFY(seen[i].step <= 190 && seen[i].epoch >= 1 && seen[i].epoch <= 3);
            QVERIFY(seen[i].secondsLeft >= 0);
            QVERIFY(i == 0 || seen[i].step >= seen[i - 1].step);
        }
    }

    void withNothingHeldOutThereIsNothingToMeasure()
    {
        RunSettings settings = preset("mf", 2);
        settings.split.kind = SplitKind::none;
        const auto run = trainRun(request(settings));
        QVERIFY(run.ok());
        QVERIFY(run->split.validation.empty());
        QCOMPARE(run->metrics.count, std::uint64_t(0));
        QCOMPARE(run->history.bestEpoch, 0);
        QVERIFY(std::isnan(run->history.epochs[0].validationLoss));
        QCOMPARE(run->baselines[1].metrics.rmse, 0.0);
    }

    void whatAnObserverThrowsBecomesAnError()
    {
        TrainingObserver observer;
        observer.baselines = [](const std::vector<Baseline>&) { throw std::runtime_error("no window"); };
        const auto run = trainRun(request(preset("mf", 1)), observer);
        QVERIFY(!run.ok());
        QVERIFY(run.error().message.find("no window") != std::string::npos);
    }

    void whatCannotBeTrainedIsRefusedWithAReason()
    {
        const auto text = [](const TrainingRequest& bad) {
            const auto result = trainRun(bad);
            return result.ok() || result.error().kind != ErrorKind::usage ? std::string()
                                                                          : result.error().text();
        };
        TrainingRequest bad = request(preset("mf"));
        bad.data = nullptr;
        QVERIFY(!text(bad).empty());
        bad.data = std::make_shared<const Dataset>();
        QVERIFY(!text(bad).empty());
        bad = request(preset("mf"));
        bad.settings.training.epochs = 0;
        QVERIFY2(text(bad).find("epochs") != std::string::npos, text(bad).c_str());
        bad = request(preset("goodbooks-neural"));
        bad.settings.of<NetworkParameters>().hiddenDropout = 1;
        QVERIFY(text(bad).find("hidden_dropout") != std::string::npos);
        bad = request(preset("mf"));
        bad.settings.training.optimizer.learningRate = NAN;
        QVERIFY(text(bad).find("learning_rate") != std::string::npos);
    }

    void aStoredModelComesBackWhole_data() { everyPresetTrainsAndIsMeasured_data(); }

    void aStoredModelComesBackWhole()
    {
        QFETCH(QString, name);
        const auto run = trainRun(request(preset(name.toStdString(), 1)));
        QVERIFY(run.ok());
        const auto restored = restoredFrom(*run, run->data, copies(*run->model));
        QVERIFY2(restored.ok(), restored.ok() ? "" : restored.error().text().c_str());
        QVERIFY(sameBytes(**restored, *run->model));
        std::vector<float> before(150), after(150);
        for (const std::int32_t user : {0, 249, -1}) {
            run->model->scoreAllBooks(user, before);
            (*restored)->scoreAllBooks(user, after);
            QVERIFY(before == after);
        }
        auto damaged = copies(*run->model);
        damaged.pop_back();
        QVERIFY(!restoredFrom(*run, run->data, damaged).ok());
        damaged = copies(*run->model);
        damaged[0].values[0] = NAN;
        QVERIFY(!restoredFrom(*run, run->data, damaged).ok());
        if (run->settings.kind->key != "mean")
            QVERIFY(!restoredFrom(*run, oneMoreBook(*run->data), copies(*run->model)).ok());
    }
};

QTEST_APPLESS_MAIN(TestTrainRun)
#include "tst_train_run.moc"
