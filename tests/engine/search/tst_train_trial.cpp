// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "engine/search/schedule.h"
#include "engine/search/train_trial.h"
#include "tests/engine/search/search_toys.h"

#include <QTest>

#include <algorithm>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> library()
{
    static const auto data = [] {
        SampleParameters parameters;
        parameters.books = 100;
        parameters.users = 200;
        parameters.ratings = 4000;
        return std::make_shared<const Dataset>(std::move(*makeSampleLibrary(parameters)));
    }();
    return data;
}

} // namespace

class TestTrainTrial : public QObject {
    Q_OBJECT

private slots:
    void realTrainingsFindABetterLearningRate();
    void theTestPartChangesNothing();
    void aShareOfTheRatingsLeavesTheValidationPartWhole();
    void otherDataAreNoticed();
};

void TestTrainTrial::realTrainingsFindABetterLearningRate()
{
    SearchPlan plan;
    plan.base = *presetSettings("mf");
    limitByEpochs(plan.base, 9);
    plan.axes = {*parseAxis("learning_rate=1e-6:0.05:log", plan.base)};
    plan.trials = 9;
    plan.method = SearchMethod::halving;
    const SearchState state = searched(plan, trainingTrials(library(), plan.objective));
    QCOMPARE(state.end, SearchEnd::complete);
    QCOMPARE(state.trials.size(), std::size_t{13});
    QCOMPARE(state.trials[0].epochs, 1);
    QCOMPARE(state.trials.back().epochs, 9);
    // A rate of a millionth leaves such a model where it began: predicting next to nothing.
    const Trial& best = state.trials[static_cast<std::size_t>(state.best())];
    QVERIFY(std::stod(best.values[0]) > 1e-3);
    double worst = 0;
    for (const Trial& trial : state.trials)
        worst = std::max(worst, trial.objective);
    QVERIFY(best.objective < 0.7 * worst);
    // The winner's figure is that of a plain training with its settings.
    TrainingRequest request;
    request.data = library();
    request.settings = *state.settingsOf(best);
    QCOMPARE(trainRun(request)->metrics.rmse, best.objective);
}

void TestTrainTrial::theTestPartChangesNothing()
{
    SearchPlan plan;
    plan.base = *presetSettings("bias");
    plan.base.split.testFraction = 0.2;
    plan.axes = {*parseAxis("book_regularization=1:50:log", plan.base)};
    plan.trials = 3;
    plan.method = SearchMethod::halving;
    const auto split = makeSplit(*library(), plan.base.split, plan.base.seed);
    QVERIFY(split);
    if (split->test.empty())
        QSKIP("no test part is set aside yet");
    auto changed = std::make_shared<Dataset>(*library());
    for (const std::uint32_t row : split->test)
        changed->rating[row] = changed->scale.min + changed->scale.max - changed->rating[row];
    QVERIFY(dataFingerprint(*changed) != dataFingerprint(*library()));
    const SearchState first = searched(plan, trainingTrials(library(), plan.objective));
    const SearchState second = searched(plan, trainingTrials(changed, plan.objective));
    QCOMPARE(timeless(first), timeless(second));
}

void TestTrainTrial::aShareOfTheRatingsLeavesTheValidationPartWhole()
{
    // The bias model has no epochs: less of it means fewer ratings. The best of full shares beats that of a
    // ninth, and the full one is a plain training.
    SearchPlan plan;
    plan.base = *presetSettings("bias");
    plan.axes = {*parseAxis("user_regularization=1:20:log", plan.base),
                 *parseAxis("book_regularization=1:20:log", plan.base)};
    plan.trials = 9;
    plan.method = SearchMethod::halving;
    const SearchState state = searched(plan, trainingTrials(library(), plan.objective));
    QCOMPARE(state.trials.size(), std::size_t{13});
    const Trial& last = state.trials.back();
    QCOMPARE(last.share, 1.0);
    const auto early = std::find_if(state.trials.begin(), state.trials.end(), [&](const Trial& trial) {
        return trial.configuration == last.configuration && trial.rung == 0;
    });
    QVERIFY(early->objective > last.objective);
    TrainingRequest request;
    request.data = library();
    request.settings = *state.settingsOf(last);
    QCOMPARE(trainRun(request)->metrics.rmse, last.objective);
}

void TestTrainTrial::otherDataAreNoticed()
{
    SearchState state;
    state.dataName = "The library";
    state.fingerprint = dataFingerprint(*library());
    QVERIFY(checkData(state, *library()));
    auto other = std::make_shared<Dataset>(*library());
    other->rating[17] += 1;
    const Status refused = checkData(state, *other);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("The library") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestTrainTrial)
#include "tst_train_trial.moc"
