// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/run_file.h"
#include "engine/models/factorization/factorization_parameters.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/resume.h"
#include "engine/run/train_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> library()
{
    SampleParameters parameters;
    parameters.books = 150;
    parameters.users = 250;
    parameters.ratings = 6000;
    static const auto data = std::make_shared<const Dataset>(*makeSampleLibrary(parameters));
    return data;
}

TrainingRequest request(const RunSettings& settings)
{
    return {"", library(), settings, 1, nullptr, 0};
}

TrainingRequest request(RunSettings settings, int epochs)
{
    settings.training.epochs = epochs;
    return request(settings);
}

RunSettings preset(std::string_view name, int epochs = 2)
{
    RunSettings settings = *presetSettings(name);
    limitByEpochs(settings, epochs);
    return settings;
}

/// Measured after every epoch, and never stopped by patience.
RunSettings measuredOften(const Preset& preset)
{
    RunSettings settings = preset.settings;
    settings.training.steps = 0;
    settings.training.evaluateEvery = 1;
    settings.training.patience = 0;
    return settings;
}

bool sameTensors(const std::vector<const Tensor*>& a, const std::vector<const Tensor*>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Tensor* s, const Tensor* t) {
        return s->name == t->name && s->rows == t->rows && s->values == t->values;
    });
}

bool sameNumber(double x, double y)
{
    return x == y || (std::isnan(x) && std::isnan(y));
}

/// All but the seconds.
bool sameHistory(const History& a, const History& b)
{
    return a.bestEpoch == b.bestEpoch &&
           std::equal(a.epochs.begin(), a.epochs.end(), b.epochs.begin(), b.epochs.end(),
                      [](const EpochRecord& x, const EpochRecord& y) {
                          return x.epoch == y.epoch && x.step == y.step &&
                                 sameNumber(x.trainLoss, y.trainLoss) &&
                                 sameNumber(x.validationLoss, y.validationLoss) &&
                                 sameNumber(x.validationRmse, y.validationRmse) &&
                                 sameNumber(x.validationNdcg, y.validationNdcg) &&
                                 sameNumber(x.learningRate, y.learningRate);
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

void verifySame(const Run& a, const Run& b)
{
    QVERIFY(sameHistory(a.history, b.history));
    QVERIFY(sameTensors(a.model->tensors(), b.model->tensors()));
    QVERIFY(a.last && b.last);
    QCOMPARE(a.last->step, b.last->step);
    QCOMPARE(a.last->epoch, b.last->epoch);
    QVERIFY(a.last->lastTouched == b.last->lastTouched);
    QCOMPARE(a.last->tensors.size(), b.last->tensors.size());
    for (std::size_t t = 0; t < a.last->tensors.size(); ++t)
        QVERIFY2(a.last->tensors[t].values == b.last->tensors[t].values, a.last->tensors[t].name.c_str());
    QCOMPARE(a.embeddings.size(), b.embeddings.size());
    for (std::size_t i = 0; i < a.embeddings.size(); ++i)
        QVERIFY(a.embeddings[i].epoch == b.embeddings[i].epoch &&
                *a.embeddings[i].values == *b.embeddings[i].values);
}

} // namespace

/// Of every preset that goes through its data more than once.
class TestGoingOn : public QObject {
    Q_OBJECT

private slots:
    void goingOnFromAFileIsAsNeverHavingStopped_data() { listPresets(); }
    void goingOnFromAFileIsAsNeverHavingStopped()
    {
        QFETCH(QString, name);
        QFETCH(bool, byBatches);
        RunSettings settings = measuredOften(*findPreset(name.toStdString()));
        if (byBatches)
            settings.of<FactorizationParameters>().solver = Solver::miniBatch;
        const auto half = trainRun(request(settings, 2));
        QVERIFY2(half.ok(), half.ok() ? "" : half.error().text().c_str());
        QCOMPARE(half->last != nullptr, settings.kind->goesOn);
        TrainingRequest goOn = request(settings, 4);
        if (!settings.kind->goesOn) {
            goOn.resume = std::make_shared<const Run>(*half);
            QVERIFY(!trainRun(goOn).ok());
            return;
        }
        const auto whole = trainRun(request(settings, 4));
        QVERIFY(whole.ok());
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("half.shelf")).toStdString();
        QVERIFY(saveRun(*half, file).ok());
        auto back = loadRun(file);
        QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
        goOn.resume = std::make_shared<const Run>(std::move(*back));
        goOn.data = goOn.resume->data;
        const auto rest = trainRun(goOn);
        QVERIFY2(rest.ok(), rest.ok() ? "" : rest.error().text().c_str());
        verifySame(*rest, *whole);
    }

    void goingOnAfterAStopWithinAnEpochIsAsNeverHavingStopped_data() { listPresets(); }
    void goingOnAfterAStopWithinAnEpochIsAsNeverHavingStopped()
    {
        QFETCH(QString, name);
        QFETCH(bool, byBatches);
        RunSettings settings = measuredOften(*findPreset(name.toStdString()));
        if (byBatches)
            settings.of<FactorizationParameters>().solver = Solver::miniBatch;
        if (!settings.kind->goesOn)
            return;
        const auto whole = trainRun(request(settings, 4));
        QVERIFY(whole.ok());
        TrainingObserver observer;
        int whileThird = 0;
        observer.progress = [&](const TrainingProgress& at) { return at.epoch < 3 || ++whileThird < 2; };
        const auto part = trainRun(request(settings, 4), observer);
        QVERIFY2(part.ok(), part.ok() ? "" : part.error().text().c_str());
        QVERIFY(part->history.stoppedByUser && part->last);
        TrainingRequest goOn = request(continuedSettings(*part), 4);
        QCOMPARE(continuedSettings(*part).training.epochs, 4);
        goOn.resume = std::make_shared<const Run>(*part);
        const auto rest = trainRun(goOn);
        QVERIFY2(rest.ok(), rest.ok() ? "" : rest.error().text().c_str());
        verifySame(*rest, *whole);
    }

    void byBatchesNothingOfAnEpochIsLost_data() { listPresets(); }
    /// Whoever takes steps by batches can be stopped and limited after each, with the best epoch so far at
    /// hand.
    void byBatchesNothingOfAnEpochIsLost()
    {
        QFETCH(QString, name);
        QFETCH(bool, byBatches);
        RunSettings settings = measuredOften(*findPreset(name.toStdString()));
        if (byBatches)
            settings.of<FactorizationParameters>().solver = Solver::miniBatch;
        if (!settings.kind->uses(settings).batches)
            return;
        settings.training.batchSize = std::min(settings.training.batchSize, 1024);
        const auto whole = trainRun(request(settings, 4));
        const auto half = trainRun(request(settings, 2));
        QVERIFY(whole.ok() && half.ok());
        const std::uint64_t cut = half->last->step + 2;

        TrainingObserver observer;
        observer.progress = [&](const TrainingProgress& at) { return at.step < cut; };
        const auto stopped = trainRun(request(settings, 4), observer);
        RunSettings limited = settings;
        limited.training.steps = static_cast<std::int64_t>(cut);
        const auto ended = trainRun(request(limited, 4));
        QVERIFY(stopped.ok() && ended.ok());
        QVERIFY(stopped->history.stoppedByUser && !ended->history.stoppedByUser);
        QVERIFY(sameTensors(stopped->model->tensors(), half->model->tensors()));
        for (const Run* part : {&*stopped, &*ended}) {
            QVERIFY(part->last);
            QCOMPARE(part->last->step, cut);
            QCOMPARE(part->last->epoch, 2);
            QCOMPARE(part->last->stepInEpoch, std::uint64_t(2));
            TrainingRequest goOn = request(settings, 4);
            goOn.resume = std::make_shared<const Run>(*part);
            const auto rest = trainRun(goOn);
            QVERIFY2(rest.ok(), rest.ok() ? "" : rest.error().text().c_str());
            verifySame(*rest, *whole);
        }
        TrainingRequest again = request(limited, 4);
        again.resume = std::make_shared<const Run>(*ended);
        QVERIFY(trainRun(again).error().text().find(std::to_string(cut) + " steps") != std::string::npos);
    }

    void aStateOfAnotherModelIsRefused_data() { listPresets(); }
    void aStateOfAnotherModelIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, byBatches);
        RunSettings settings = measuredOften(*findPreset(name.toStdString()));
        if (byBatches)
            settings.of<FactorizationParameters>().solver = Solver::miniBatch;
        if (!settings.kind->goesOn)
            return;
        const auto half = trainRun(request(settings, 1));
        QVERIFY(half.ok());
        for (std::size_t t = 0; t < half->last->tensors.size(); ++t)
            for (const bool gone : {true, false}) {
                auto state = std::make_shared<Checkpoint>(*half->last);
                if (gone)
                    state->tensors.erase(state->tensors.begin() + static_cast<std::ptrdiff_t>(t));
                else
                    state->tensors[t].values.resize(state->tensors[t].values.size() / 2);
                Run damaged = *half;
                damaged.last = std::move(state);
                TrainingRequest goOn = request(settings, 2);
                goOn.resume = std::make_shared<const Run>(std::move(damaged));
                QVERIFY2(!trainRun(goOn).ok(), half->last->tensors[t].name.c_str());
            }
    }

    void stoppedInTheMiddleOfAnEpochItGoesOnAsIfNothingHadHappened()
    {
        const RunSettings settings = preset("goodbooks-neural", 3);
        const auto whole = trainRun(request(settings));
        RunSettings saving = settings;
        saving.training.checkpointSteps = 37;
        std::vector<Run> saved;
        TrainingObserver observer;
        observer.checkpoint = [&](const Run& run) { saved.push_back(run); };
        const auto unbroken = trainRun(request(saving), observer);
        QVERIFY(unbroken.ok());
        QVERIFY(sameTensors(unbroken->model->tensors(), whole->model->tensors()));
        QVERIFY(saved.size() >= 3);
        for (const std::size_t i : {std::size_t(0), saved.size() - 2}) {
            QCOMPARE(saved[i].last->step, std::uint64_t(37 * (i + 1)));
            QVERIFY(saved[i].model && saved[i].metrics.count > 0 && saved[i].baselines.size() == 2);
            TrainingRequest goOn = request(saving);
            goOn.resume = std::make_shared<const Run>(saved[i]);
            const auto rest = trainRun(goOn);
            QVERIFY2(rest.ok(), rest.ok() ? "" : rest.error().text().c_str());
            QVERIFY(sameTensors(rest->model->tensors(), whole->model->tensors()));
            QVERIFY(sameHistory(rest->history, whole->history));
        }
    }

    void keepingTheBestFromNowOnKeepsTheEpochThatIsNamed()
    {
        // This training over-fits from the first epochs on, and the model of its best was not asked for.
        RunSettings settings = preset("biased-mf", 6);
        settings.of<FactorizationParameters>().solver = Solver::miniBatch;
        settings.training.schedule.kind = ScheduleKind::constant;
        settings.training.batchSize = 128;
        settings.training.optimizer.learningRate = 0.01;
        settings.training.patience = 0;
        settings.training.keepBest = false;
        const auto half = trainRun(request(settings));
        QVERIFY(half.ok());
        QVERIFY(half->history.bestEpoch > 0 && half->history.bestEpoch < 6);
        settings.training.keepBest = true;
        settings.training.epochs = 8;
        TrainingRequest goOn = request(settings);
        goOn.resume = std::make_shared<const Run>(*half);
        const auto rest = trainRun(goOn);
        QVERIFY2(rest.ok(), rest.ok() ? "" : rest.error().text().c_str());
        QCOMPARE(rest->history.epochs.size(), std::size_t(8));
        for (const EpochRecord& later : rest->history.epochs)
            QVERIFY(later.epoch <= 6 || later.validationLoss > half->history.best()->validationLoss);
        QVERIFY(rest->history.best() != nullptr);
        const double rmse = rmseOf(*rest, [&](std::int32_t user, std::int32_t book) {
            float predicted = 0;
            rest->model->predict({&user, 1}, {&book, 1}, {&predicted, 1});
            return static_cast<double>(predicted);
        });
        QVERIFY(std::abs(rmse - rest->history.best()->validationRmse) < 1e-6);
    }

    void aRunOnlyGoesOnWithTheSettingsAndRatingsItHad()
    {
        RunSettings settings = preset("mf", 1);
        const auto run = std::make_shared<const Run>(*trainRun(request(settings)));
        const auto refusal = [&](const RunSettings& changed) {
            TrainingRequest goOn = request(changed);
            goOn.resume = run;
            const auto result = trainRun(goOn);
            return result.ok() ? std::string() : result.error().text();
        };
        QVERIFY(refusal(settings).find("already") != std::string::npos);
        settings.training.epochs = 2;
        settings.training.keepBest = false;
        settings.training.patience = 3;
        QCOMPARE(refusal(settings), std::string());
        settings.training.optimizer.learningRate = 0.25;
        settings.of<VectorParameters>().factors = 4;
        const std::string text = refusal(settings);
        QVERIFY2(text.find("learning_rate (0.25, was 0.001)") != std::string::npos, text.c_str());
        QVERIFY2(text.find("factors (4, was 3)") != std::string::npos, text.c_str());

        // A cosine reaches zero at the last step, so another end is another training from the first step on.
        RunSettings falling = preset("mf", 2);
        falling.training.schedule.kind = ScheduleKind::cosine;
        falling.training.steps = 100;
        TrainingRequest longer = request(falling);
        longer.resume = std::make_shared<const Run>(*trainRun(request(falling)));
        longer.settings.training.steps = 200;
        QVERIFY(trainRun(longer).error().text().find("cosine") != std::string::npos);

        TrainingRequest other = request(preset("mf", 2));
        auto changedData = std::make_shared<Dataset>(*library());
        changedData->rating[5] = changedData->rating[5] > 2 ? 1 : 5;
        other.data = changedData;
        other.resume = run;
        QVERIFY(trainRun(other).error().text().find("other ratings") != std::string::npos);

        TrainingRequest closed = request(preset("bias"));
        closed.resume = std::make_shared<const Run>(*trainRun(request(preset("bias"))));
        QVERIFY(!trainRun(closed).ok());
    }

    void aFinishedRunGoesOnAsFarAgain()
    {
        RunSettings settings = measuredOften(*findPreset("ials"));
        settings.training.patience = 3;
        const auto run = trainRun(request(settings, 2));
        QVERIFY(run.ok());
        const RunSettings longer = continuedSettings(*run);
        QCOMPARE(longer.training.epochs, 4);
        QCOMPARE(longer.training.patience, 0);
        Run closed = *trainRun(request(*presetSettings("ease"), 1));
        QVERIFY(settingsText(continuedSettings(closed)) == settingsText(closed.settings));
        TrainingRequest goOn = request(closed.settings, 1);
        goOn.resume = std::make_shared<const Run>(closed);
        const std::string text = trainRun(goOn).error().text();
        QVERIFY2(text.find("at once") != std::string::npos, text.c_str());
        TrainingRequest again = request(settings, 2);
        again.resume = std::make_shared<const Run>(*run);
        QVERIFY(trainRun(again).error().text().find("2 epochs") != std::string::npos);
    }

private:
    static void listPresets()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("byBatches");
        QTest::newRow("biased-mf by mini-batches") << QStringLiteral("biased-mf") << true;
        for (const Preset& preset : presets())
            if (preset.settings.kind->uses(preset.settings).epochs)
                QTest::newRow(preset.name.data()) << QString::fromUtf8(preset.name.data()) << false;
    }
};

QTEST_APPLESS_MAIN(TestGoingOn)
#include "tst_going_on.moc"
