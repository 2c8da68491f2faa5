// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample_library.h"
#include "engine/files/run_file.h"
#include "engine/run/model_kind.h"
#include "engine/run/parameter_table.h"
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
    parameters.books = 120;
    parameters.users = 200;
    parameters.ratings = 4000;
    static const auto data = std::make_shared<const Dataset>(*makeSampleLibrary(parameters));
    return data;
}

TrainingRequest request(const RunSettings& settings, int epochs)
{
    TrainingRequest request{"", library(), settings, 1, nullptr, 0};
    request.settings.training.epochs = epochs;
    return request;
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
        const RunSettings settings = measuredOften(*findPreset(name.toStdString()));
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
        const RunSettings settings = measuredOften(*findPreset(name.toStdString()));
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

    void aStateOfAnotherModelIsRefused_data() { listPresets(); }
    void aStateOfAnotherModelIsRefused()
    {
        QFETCH(QString, name);
        const RunSettings settings = measuredOften(*findPreset(name.toStdString()));
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
        for (const Preset& preset : presets())
            if (preset.settings.kind->uses(preset.settings).epochs)
                QTest::newRow(preset.name.data()) << QString::fromUtf8(preset.name.data());
    }
};

QTEST_APPLESS_MAIN(TestGoingOn)
#include "tst_going_on.moc"
