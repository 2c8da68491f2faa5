// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"
#include "engine/parameters/presets.h"
#include "engine/search/schedule.h"
#include "engine/search/search_file.h"
#include "tests/engine/search/search_toys.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace shelf;

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    void theSameSeedMakesTheSameTrials();
    void noSettingsAreTriedTwice();
    void halvingKeepsTheBestThirdAndFindsTheOptimum();
    void halvingCostsLessThanTrainingAllInFull();
    void aTrialThatFailsIsRecordedAndTheSearchGoesOn();
    void aSearchThatWasInterruptedEndsLikeOneThatWasNot_data();
    void aSearchThatWasInterruptedEndsLikeOneThatWasNot();
    void trialsOfManyMachinesComeInTheOrderOfOne_data();
    void trialsOfManyMachinesComeInTheOrderOfOne();
    void aTrialThatIsMissingAmongLaterOnesIsMade();
    void theTimeEndsASearchWithoutAnEnd();
    void higherIsBetterForRankings();
    void withoutRatingsOnlyRankingsAreJudged();
};

void TestSchedule::theSameSeedMakesTheSameTrials()
{
    Toy toy;
    SearchPlan plan = toyPlan(SearchMethod::random, 12);
    const SearchState first = searched(plan, toy.runner());
    const SearchState second = searched(plan, toy.runner());
    QCOMPARE(first.trials.size(), std::size_t{12});
    QCOMPARE(first.end, SearchEnd::complete);
    QCOMPARE(timeless(first), timeless(second));
    plan.seed = 2;
    QVERIFY(searched(plan, toy.runner()).trials[0].values != first.trials[0].values);
}

void TestSchedule::noSettingsAreTriedTwice()
{
    SearchPlan plan = toyPlan(SearchMethod::random, 50);
    plan.axes = {*parseAxis("factors=3:5", plan.base), *parseAxis("biases=true,false", plan.base)};
    Toy toy;
    const SearchState state = searched(plan, toy.runner());
    std::set<std::vector<std::string>> different;
    for (const Trial& trial : state.trials)
        different.insert(trial.values);
    QCOMPARE(different.size(), std::size_t{6}); // 3 x 2, all of them
    QCOMPARE(state.trials.size(), different.size());
    QCOMPARE(state.end, SearchEnd::exhausted);
}

void TestSchedule::halvingKeepsTheBestThirdAndFindsTheOptimum()
{
    Toy toy;
    const SearchState state = searched(toyPlan(SearchMethod::halving, 27), toy.runner());
    std::map<int, std::vector<const Trial*>> rungs;
    for (const Trial& trial : state.trials)
        rungs[trial.rung].push_back(&trial);
    QCOMPARE(rungs.size(), std::size_t{4});
    const std::size_t sizes[] = {27, 9, 3, 1};
    for (int rung = 0; rung < 4; ++rung) {
        QCOMPARE(rungs[rung].size(), sizes[rung]);
        for (const Trial* trial : rungs[rung])
            QCOMPARE(trial->share, std::pow(3.0, rung - 3));
    }
    // The landscape orders all trials alike at every share: each rung holds the very best of the first.
    std::vector<const Trial*> ordered = rungs[0];
    std::sort(ordered.begin(), ordered.end(),
              [](const Trial* a, const Trial* b) { return a->objective < b->objective; });
    for (int rung = 1; rung < 4; ++rung) {
        std::set<int> expected;
        for (std::size_t i = 0; i < sizes[rung]; ++i)
            expected.insert(ordered[i]->configuration);
        std::set<int> kept;
        for (const Trial* trial : rungs[rung])
            kept.insert(trial->configuration);
        QVERIFY(kept == expected);
    }
    const Trial& best = state.trials[static_cast<std::size_t>(state.best())];
    QCOMPARE(best.configuration, ordered[0]->configuration);
    QCOMPARE(best.share, 1.0);
}

void TestSchedule::halvingCostsLessThanTrainingAllInFull()
{
    Toy toy;
    searched(toyPlan(SearchMethod::halving, 27), toy.runner());
    QVERIFY(std::abs(toy.spent - 4.0) < 1e-9); // a quarter each: 27/27 + 9/9 + 3/3 + 1/1
    QCOMPARE(toy.calls, 40);
}

void TestSchedule::aTrialThatFailsIsRecordedAndTheSearchGoesOn()
{
    const TrialRunner runner = [](const RunSettings& settings, double share,
                                  const TrialProgress&) -> Result<TrialResult> {
        const double rate = settings.training.optimizer.learningRate;
        if (rate > 0.1)
            return Error::failure("The loss grew without limit");
        TrialResult result;
        result.objective = rate < 0.001 ? std::nan("") : landscape(settings, share);
        return result;
    };
    for (const SearchMethod method : {SearchMethod::random, SearchMethod::halving}) {
        const SearchState state = searched(toyPlan(method, 27), runner);
        QCOMPARE(state.end, SearchEnd::complete);
        int failed = 0;
        int silent = 0;
        for (const Trial& trial : state.trials) {
            failed += trial.message == "The loss grew without limit";
            silent += trial.failed() && trial.message != "The loss grew without limit";
            if (trial.failed())
                QCOMPARE(trial.rung, 0); // none of them is promoted
        }
        QVERIFY(failed > 0 && silent > 0);
        QVERIFY(state.best() >= 0);
        QVERIFY(!state.trials[static_cast<std::size_t>(state.best())].failed());
    }
}

void TestSchedule::aSearchThatWasInterruptedEndsLikeOneThatWasNot_data()
{
    QTest::addColumn<bool>("halving");
    QTest::addColumn<int>("stopAt");
    for (const int at : {1, 5, 13, 30, 38})
        QTest::addRow("halving, stopped in trial %d", at) << true << at;
    for (const int at : {1, 2, 20})
        QTest::addRow("random, stopped in trial %d", at) << false << at;
}

void TestSchedule::aSearchThatWasInterruptedEndsLikeOneThatWasNot()
{
    QFETCH(bool, halving);
    QFETCH(int, stopAt);
    const SearchPlan plan = toyPlan(halving ? SearchMethod::halving : SearchMethod::random, 27);
    Toy whole;
    const SearchState expected = searched(plan, whole.runner());

    Toy toy;
    toy.stopAt = stopAt;
    const SearchState halfway = searched(plan, toy.runner(), toy.observer());
    QCOMPARE(halfway.trials.size(), static_cast<std::size_t>(stopAt - 1));
    QCOMPARE(halfway.end, SearchEnd::open);
    toy.stopAt = -1;
    const auto reread = parseSearch(searchDocument(halfway));
    QVERIFY(reread);
    const auto finished = runSearch(*reread, toy.runner());
    QVERIFY(finished);
    QCOMPARE(timeless(*finished), timeless(expected));
}

void TestSchedule::trialsOfManyMachinesComeInTheOrderOfOne_data()
{
    QTest::addColumn<bool>("halving");
    QTest::addColumn<int>("machines");
    for (const bool halving : {false, true})
        for (const int machines : {1, 2, 7, 100})
            QTest::addRow("%s on %d", halving ? "halving" : "random", machines) << halving << machines;
}

/// Machines take what is ready and end in any order; none of them waits for another but between two rungs.
void TestSchedule::trialsOfManyMachinesComeInTheOrderOfOne()
{
    QFETCH(bool, halving);
    QFETCH(int, machines);
    const SearchPlan plan = toyPlan(halving ? SearchMethod::halving : SearchMethod::random, 27);
    Toy toy;
    const SearchState expected = searched(plan, toy.runner());
    SearchState state;
    state.plan = plan;
    SearchSchedule schedule(plan);
    Random random(5, 0);
    int rounds = 0;
    for (auto ready = schedule.ready({}, machines); !ready.empty(); ++rounds) {
        QVERIFY(ready.size() <= static_cast<std::size_t>(machines));
        const auto& chosen = ready[random.below(static_cast<std::uint32_t>(ready.size()))];
        const Trial planned{chosen.configuration, chosen.rung, chosen.share, chosen.values};
        state.trials.push_back(
            madeTrial(planned, toy.runner()(*state.settingsOf(planned), chosen.share, {}), 1));
        ready = schedule.ready(state.trials, machines);
    }
    QCOMPARE(rounds, static_cast<int>(expected.trials.size()));
    state.trials = schedule.inOrder(std::move(state.trials));
    state.end = SearchEnd::complete;
    QCOMPARE(timeless(state), timeless(expected));
}

void TestSchedule::aTrialThatIsMissingAmongLaterOnesIsMade()
{
    Toy toy;
    const SearchState expected = searched(toyPlan(SearchMethod::random, 8), toy.runner());
    SearchState state = expected;
    state.trials.erase(state.trials.begin() + 2, state.trials.begin() + 4);
    const auto done = runSearch(state, toy.runner());
    QVERIFY(done);
    QCOMPARE(timeless(*done), timeless(expected));
}

void TestSchedule::theTimeEndsASearchWithoutAnEnd()
{
    SearchPlan plan = toyPlan(SearchMethod::random, 0);
    QVERIFY(!checkPlan(plan));
    plan.seconds = 30;
    // Every look at the clock finds it a quarter of a second later; the observer holds the search up for an
    // hour once, which is a pause and does not count.
    double now = 1000;
    SearchObserver observer;
    observer.clock = [&] { return now += 0.25; };
    observer.progress = [&](const SearchProgress& at) {
        now += at.trial == 3 ? 3600 : 0;
        return true;
    };
    Toy toy;
    const SearchState state = searched(plan, toy.runner(), observer);
    QCOMPARE(state.end, SearchEnd::timeUp);
    QVERIFY(state.seconds() <= 30);
    QVERIFY(state.trials.size() > 20 && state.trials.size() < 120);
    plan.method = SearchMethod::halving;
    const SearchState brackets = searched(plan, toy.runner(), observer);
    QCOMPARE(brackets.end, SearchEnd::timeUp);
    QVERIFY(brackets.trials.size() > 13); // one bracket has 9 + 3 + 1
    QCOMPARE(brackets.trials[13].configuration, 9);
    QCOMPARE(brackets.trials[13].rung, 0);
}

void TestSchedule::higherIsBetterForRankings()
{
    SearchState state;
    state.plan = toyPlan(SearchMethod::random, 2);
    state.plan.objective = SearchObjective::ndcg;
    for (const double value : {0.2, 0.4, 0.3}) {
        Trial trial;
        trial.objective = value;
        state.trials.push_back(trial);
    }
    QCOMPARE(state.best(), 1);
    state.plan.objective = SearchObjective::rmse;
    QCOMPARE(state.best(), 0);
    state.trials[0].share = 1.0 / 3; // little effort does not count against full effort
    QCOMPARE(state.best(), 2);
}

void TestSchedule::withoutRatingsOnlyRankingsAreJudged()
{
    Dataset stars;
    Dataset taken;
    taken.onlyTaken = true;
    SearchPlan plan = toyPlan(SearchMethod::random, 2);
    plan.base = presetSettings("item-knn").value();
    plan.axes = defaultAxes(plan.base);
    QCOMPARE(defaultObjective(plan.base), SearchObjective::rmse);
    QCOMPARE(defaultObjective(plan.base, &stars), SearchObjective::rmse);
    QCOMPARE(defaultObjective(plan.base, &taken), SearchObjective::ndcg);
    plan.objective = SearchObjective::rmse;
    QVERIFY(checkPlan(plan, &stars).ok());
    QVERIFY(checkPlan(plan, &taken).error().message.find("no ratings") != std::string::npos);
    plan.objective = SearchObjective::ndcg;
    QVERIFY(checkPlan(plan, &taken).ok());
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
