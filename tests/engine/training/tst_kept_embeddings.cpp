// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/initial_model.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <thread>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> library()
{
    static const auto data = std::make_shared<const Dataset>(
        *makeSampleLibrary({.books = 60, .users = 70, .ratings = 1200, .seed = 5}));
    return data;
}

/// Small enough to be trained many times; what is kept is the model of the last epoch, measured as seldom as
/// can be.
RunSettings settingsOf(const QString& preset, int epochs)
{
    RunSettings settings = *presetSettings(preset.toStdString());
    limitByEpochs(settings, epochs);
    settings.training.keepBest = false;
    settings.training.patience = 0;
    settings.training.evaluateEvery = 1000;
    settings.of<VectorParameters>().factors = std::min(settings.of<VectorParameters>().factors, 6);
    return settings;
}

Run trained(const RunSettings& settings, const TrainingObserver& observer = {},
            std::shared_ptr<const Run> resume = nullptr)
{
    auto run = trainRun({"", library(), settings, 1, std::move(resume), 0}, observer);
    if (!run)
        qFatal("%s", run.error().text().c_str());
    return std::move(*run);
}

std::vector<int> epochsOf(const std::vector<KeptEmbedding>& kept)
{
    std::vector<int> epochs;
    for (const KeptEmbedding& k : kept)
        epochs.push_back(k.epoch);
    return epochs;
}

bool same(const KeptEmbedding& kept, const MatrixView& vectors)
{
    if (kept.rows != vectors.rows || kept.cols != vectors.cols || !kept.values ||
        kept.values->size() != kept.rows * kept.cols)
        return false;
    for (std::size_t row = 0; row < kept.rows; ++row)
        if (!std::ranges::equal(kept.view().row(row), vectors.row(row)))
            return false;
    return true;
}

bool same(const std::vector<KeptEmbedding>& a, const std::vector<KeptEmbedding>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const KeptEmbedding& x, const KeptEmbedding& y) {
                          return x.epoch == y.epoch && same(x, y.view());
                      });
}

bool sameModel(const Model& a, const Model& b)
{
    const auto x = a.tensors();
    const auto y = b.tensors();
    return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                      [](const Tensor* s, const Tensor* t) { return s->values == t->values; });
}

} // namespace

class TestKeptEmbeddings : public QObject {
    Q_OBJECT

private slots:
    void aKeptEpochIsTheModelTrainedForThatLong_data();
    void aKeptEpochIsTheModelTrainedForThatLong();
    void epochZeroIsTheModelBeforeTraining();
    void keepingEpochsChangesNothingElse_data() { aKeptEpochIsTheModelTrainedForThatLong_data(); }
    void keepingEpochsChangesNothingElse();
    void noMoreAreKeptThanAskedForAndTheyAreEvenlySpread_data();
    void noMoreAreKeptThanAskedForAndTheyAreEvenlySpread();
    void observersSeeEachOneAsItIsKept();
    void theLastEpochIsKeptWhereTrainingStopsEarly();
    void stoppedAndGoneOnWithTheSameAreKept();
    void anEpochThatALimitCutShortIsKeptUntilItIsWhole();
    void moreOrFewerCanBeKeptWhenGoingOn();
    void memoryIsBounded();
    void modelsComputedAtOnceKeepNothing();
};

void TestKeptEmbeddings::aKeptEpochIsTheModelTrainedForThatLong_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("start"); ///< whether it has vectors before training
    QTest::newRow("mf") << "mf" << true;
    QTest::newRow("network") << "goodbooks-neural" << true;
    QTest::newRow("biased-mf") << "biased-mf" << true;
    QTest::newRow("svdpp") << "svdpp" << true;
    QTest::newRow("ials") << "ials" << false;
    QTest::newRow("bpr") << "bpr" << true;
    QTest::newRow("lightgcn") << "lightgcn" << true;
    QTest::newRow("neumf") << "neumf" << true;
    QTest::newRow("two-tower") << "two-tower" << true;
    QTest::newRow("bayesian-mf") << "bayesian-mf" << false;
}

void TestKeptEmbeddings::aKeptEpochIsTheModelTrainedForThatLong()
{
    QFETCH(QString, preset);
    QFETCH(bool, start);
    const Run run = trained(settingsOf(preset, 5));
    const std::vector<int> expected =
        start ? std::vector<int>{0, 1, 2, 3, 4, 5} : std::vector<int>{1, 2, 3, 4, 5};
    QCOMPARE(epochsOf(run.embeddings), expected);
    for (const KeptEmbedding& kept : run.embeddings) {
        if (kept.epoch == 5)
            QVERIFY(same(kept, run.model->bookEmbedding()));
        if (kept.epoch == 0 || kept.epoch == 5)
            continue;
        // The same training, ended after so many epochs by the person at the screen or by the settings.
        RunSettings shorter = run.settings;
        shorter.training.epochs = kept.epoch;
        shorter.training.keptEpochs = 0;
        const Run ended = trained(shorter);
        QVERIFY(ended.embeddings.empty());
        QVERIFY2(same(kept, ended.model->bookEmbedding()), qPrintable(QString::number(kept.epoch)));
    }
}

void TestKeptEmbeddings::epochZeroIsTheModelBeforeTraining()
{
    for (const char* preset : {"mf", "goodbooks-neural"}) {
        const RunSettings settings = settingsOf(QString::fromLatin1(preset), 2);
        const Run run = trained(settings);
        const auto before = initialModel(settings, library()->userCount(), library()->bookCount());
        QVERIFY(same(run.embeddings.at(0), before->bookEmbedding()));
        QVERIFY(!same(run.embeddings.at(1), before->bookEmbedding()));
    }
}

void TestKeptEmbeddings::keepingEpochsChangesNothingElse()
{
    QFETCH(QString, preset);
    RunSettings settings = settingsOf(preset, 4);
    settings.training.keepBest = true;
    settings.training.evaluateEvery = 3;
    settings.training.keptEpochs = 0;
    const Run plain = trained(settings);
    settings.training.keptEpochs = 12;
    const Run kept = trained(settings);
    QVERIFY(plain.embeddings.empty());
    QVERIFY(kept.embeddings.size() >= 4);
    QVERIFY(sameModel(*plain.model, *kept.model));
    QCOMPARE(kept.history.bestEpoch, plain.history.bestEpoch);
    QCOMPARE(kept.history.epochs.size(), plain.history.epochs.size());
    for (std::size_t i = 0; i < kept.history.epochs.size(); ++i)
        QCOMPARE(kept.history.epochs[i].trainLoss, plain.history.epochs[i].trainLoss);
    QCOMPARE(bool(kept.last), bool(plain.last));
    if (kept.last)
        for (std::size_t i = 0; i < kept.last->tensors.size(); ++i)
            QVERIFY(kept.last->tensors[i].values == plain.last->tensors[i].values);
}

void TestKeptEmbeddings::noMoreAreKeptThanAskedForAndTheyAreEvenlySpread_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("most");
    for (const QString& name : {QStringLiteral("mf"), QStringLiteral("biased-mf")})
        for (const int length : {1, 7, 50})
            for (const int wanted : {0, 1, 2, 3, 5, 12, 100})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2 of %3").arg(name).arg(wanted).arg(length)))
                    << QString(name) << length << wanted;
}

void TestKeptEmbeddings::noMoreAreKeptThanAskedForAndTheyAreEvenlySpread()
{
    QFETCH(QString, preset);
    QFETCH(int, epochs);
    QFETCH(int, most);
    RunSettings settings = settingsOf(preset, epochs);
    settings.training.batchSize = 400;
    settings.training.keptEpochs = most;
    const std::vector<int> kept = epochsOf(trained(settings).embeddings);
    QVERIFY(kept.size() <= static_cast<std::size_t>(most));
    // At least half of what was asked for, where the training has so many.
    QVERIFY(kept.size() >= static_cast<std::size_t>(std::min((most + 1) / 2, epochs)));
    if (most == 0)
        return;
    QCOMPARE(kept.back(), epochs);
    if (most > 1)
        QCOMPARE(kept.front(), 0);
    for (std::size_t i = 2; i + 1 < kept.size(); ++i)
        QCOMPARE(kept[i] - kept[i - 1], kept[1] - kept[0]);
    if (kept.size() > 2)
        QVERIFY(kept.back() - kept[kept.size() - 2] <= kept[1] - kept[0]);
}

void TestKeptEmbeddings::observersSeeEachOneAsItIsKept()
{
    for (const char* preset : {"mf", "bpr"}) {
        RunSettings settings = settingsOf(QString::fromLatin1(preset), 30);
        settings.training.batchSize = 400;
        settings.training.keptEpochs = 5;
        std::vector<KeptEmbedding> live;
        int epoch = 0;
        std::size_t most = 0;
        bool inTime = true;
        TrainingObserver observer;
        observer.epoch = [&](const EpochRecord& record, bool) { epoch = record.epoch; };
        observer.embedding = [&, thread = std::this_thread::get_id()](const KeptEmbedding& kept) {
            inTime = inTime && kept.epoch == epoch && std::this_thread::get_id() == thread;
            addKept(live, kept, 5);
            most = std::max(most, live.size());
        };
        const Run run = trained(settings, observer);
        QVERIFY(inTime);
        QVERIFY(most <= 5);
        QVERIFY(same(live, run.embeddings));
    }
}

void TestKeptEmbeddings::theLastEpochIsKeptWhereTrainingStopsEarly()
{
    for (const char* preset : {"mf", "biased-mf", "ials"}) {
        RunSettings settings = settingsOf(QString::fromLatin1(preset), 500);
        settings.training.evaluateEvery = 1;
        settings.training.patience = 2;
        settings.training.minDelta = 0.02;
        settings.training.keptEpochs = 4;
        const Run run = trained(settings);
        QVERIFY(run.history.stoppedEarly);
        QVERIFY(run.embeddings.size() <= 4);
        QCOMPARE(run.embeddings.back().epoch, run.history.epochs.back().epoch);
        QVERIFY(same(run.embeddings.back(), run.model->bookEmbedding()));
    }
}

void TestKeptEmbeddings::stoppedAndGoneOnWithTheSameAreKept()
{
    for (const char* preset : {"mf", "goodbooks-neural"}) {
        RunSettings settings = settingsOf(QString::fromLatin1(preset), 9);
        settings.training.batchSize = 50;
        settings.training.checkpointSteps = 7;
        settings.training.keptEpochs = 6;
        const Run whole = trained(settings);
        QCOMPARE(epochsOf(whole.embeddings), (std::vector<int>{0, 2, 4, 6, 8, 9}));
        for (const int after : {1, 3, -4, -7}) { // below 0: within the next epoch
            bool stop = false;
            TrainingObserver observer;
            observer.epoch = [&](const EpochRecord& record, bool) { stop = stop || record.epoch == after; };
            observer.checkpoint = [&](const Run& run) {
                stop = stop || (run.last->epoch == -after && run.last->stepInEpoch > 0);
            };
            observer.progress = [&](const TrainingProgress&) { return !stop; };
            const Run half = trained(settings, observer);
            QVERIFY(half.history.stoppedByUser);
            QCOMPARE(half.history.epochs.size(), static_cast<std::size_t>(std::abs(after)));
            QCOMPARE(half.last->stepInEpoch > 0, after < 0);
            QCOMPARE(half.embeddings.back().epoch, half.history.epochs.back().epoch);
            QVERIFY(half.embeddings.size() <= 6);
            const Run gone = trained(settings, {}, std::make_shared<const Run>(half));
            QVERIFY(same(gone.embeddings, whole.embeddings));
            QVERIFY(sameModel(*gone.model, *whole.model));
        }
    }
}

void TestKeptEmbeddings::anEpochThatALimitCutShortIsKeptUntilItIsWhole()
{
    RunSettings settings = settingsOf(QStringLiteral("mf"), 4);
    settings.training.batchSize = 100;
    const Run whole = trained(settings);
    RunSettings limited = settings;
    limited.training.steps = static_cast<std::int64_t>(whole.history.epochs[1].step) + 3;
    const Run cut = trained(limited);
    QCOMPARE(epochsOf(cut.embeddings), (std::vector<int>{0, 1, 2, 3}));
    QVERIFY(same(cut.embeddings.back(), cut.model->bookEmbedding()));
    QVERIFY(!same(cut.embeddings.back(), whole.embeddings[3].view()));
    const Run gone = trained(settings, {}, std::make_shared<const Run>(cut));
    QVERIFY(same(gone.embeddings, whole.embeddings));
}

void TestKeptEmbeddings::moreOrFewerCanBeKeptWhenGoingOn()
{
    RunSettings settings = settingsOf(QStringLiteral("mf"), 4);
    const auto four = std::make_shared<const Run>(trained(settings));
    settings.training.epochs = 6;
    settings.training.keptEpochs = 3;
    QCOMPARE(epochsOf(trained(settings, {}, four).embeddings), (std::vector<int>{0, 4, 6}));
    settings.training.keptEpochs = 0;
    QVERIFY(trained(settings, {}, four).embeddings.empty());
    settings.training.keptEpochs = 20;
    QCOMPARE(epochsOf(trained(settings, {}, four).embeddings), (std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
}

void TestKeptEmbeddings::memoryIsBounded()
{
    // 64 MiB an epoch, of which four make 256 MiB.
    constexpr std::size_t kRows = std::size_t{1} << 20;
    QCOMPARE(keptEpochLimit(100, kRows, 16), 4);
    QCOMPARE(keptEpochLimit(3, kRows, 16), 3);
    QCOMPARE(keptEpochLimit(12, kRows, 65), 0);
    QCOMPARE(keptEpochLimit(1000, 10, 2), 100);
    QCOMPARE(keptEpochLimit(-1, 10, 2), 0);
    QCOMPARE(keptEpochLimit(12, 0, 2), 0);
    std::vector<KeptEmbedding> kept;
    for (int epoch = 0; epoch <= 1000; ++epoch) {
        addKept(kept, {epoch, kRows, 16, nullptr}, 12);
        QVERIFY(kept.size() <= 4);
        QCOMPARE(kept.back().epoch, epoch);
        QCOMPARE(kept.front().epoch, 0);
    }
    QCOMPARE(epochsOf(kept), (std::vector<int>{0, 512, 1000}));
    addKept(kept, {1001, kRows, 65, nullptr}, 12);
    QVERIFY(kept.empty());
}

void TestKeptEmbeddings::modelsComputedAtOnceKeepNothing()
{
    for (const char* preset : {"mean", "bias", "ease", "popularity", "slope-one"})
        QVERIFY(trained(settingsOf(QString::fromLatin1(preset), 1)).embeddings.empty());
}

QTEST_GUILESS_MAIN(TestKeptEmbeddings)
#include "tst_kept_embeddings.moc"
