// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_keeping.h"
#include "app/pages/search/search_standing.h"
#include "engine/parameters/presets.h"

#include <QTest>

using namespace shelf;

namespace {

SearchState stopped(int trials)
{
    SearchState state;
    state.plan.base = *presetSettings("mf");
    state.plan.axes = {*parseAxis("factors=8:64", state.plan.base)};
    state.plan.trials = 20;
    state.trials.resize(static_cast<std::size_t>(trials));
    return state;
}

} // namespace

class SearchStandingTest : public QObject {
    Q_OBJECT

private slots:
    void onlyTheEndOfARandomSearchMayDiffer()
    {
        const SearchState state = stopped(3);
        SearchPlan plan = state.plan;
        QVERIFY(goesOnWith(state, plan));
        plan.trials = 40;
        plan.seconds = 60;
        QVERIFY(goesOnWith(state, plan));
        QVERIFY(!goesOnWith(stopped(0), state.plan)); // nothing to go on from

        plan = state.plan;
        plan.axes = {*parseAxis("factors=8:128", plan.base)};
        QVERIFY(!goesOnWith(state, plan));
        plan = state.plan;
        plan.seed = 2;
        QVERIFY(!goesOnWith(state, plan));
        plan = state.plan;
        plan.objective = SearchObjective::mae;
        QVERIFY(!goesOnWith(state, plan));
        plan = state.plan;
        plan.base.training.epochs += 1;
        QVERIFY(!goesOnWith(state, plan));
    }

    void whatCanBeDoneFollowsFromWhereTheSearchStands()
    {
        const SearchState state = stopped(3);
        SearchStanding now{.hasData = true};
        SearchOffer offer = searchOffer(state, state.plan, now);
        QVERIFY(offer.canStart && offer.goesOn && offer.canOpen && offer.canSave && !offer.canEnd);
        QVERIFY(!searchOffer(stopped(0), state.plan, now).canSave);
        QVERIFY(!searchOffer(stopped(0), state.plan, now).goesOn);
        now.valid = Error::failure("Nothing is varied");
        QVERIFY(!searchOffer(state, state.plan, now).canStart);
        now = {.running = true, .hasData = true};
        offer = searchOffer(state, state.plan, now);
        QVERIFY(!offer.canStart && !offer.goesOn && !offer.canOpen && offer.canSave && offer.canEnd);
        now.stopping = true;
        QVERIFY(!searchOffer(state, state.plan, now).canEnd);
        now = {};
        offer = searchOffer(state, state.plan, now);
        QVERIFY(!offer.canStart && !offer.canOpen && offer.canSave);
    }

    void trialsAreUnsavedUntilTheyAreAllInAFile()
    {
        SearchKeeping keeping;
        QVERIFY(!keeping.isUnsaved(stopped(0)));
        QVERIFY(keeping.isUnsaved(stopped(3)));
        keeping.written(3, stopped(5)); // which went on meanwhile
        QVERIFY(!keeping.isUnsaved(stopped(3)) && keeping.isUnsaved(stopped(5)));
        keeping.written(2, stopped(5)); // an earlier writing that ends late
        QVERIFY(!keeping.isUnsaved(stopped(3)));
        keeping.written(5, stopped(1)); // another search is in hand by now
        QVERIFY(keeping.isUnsaved(stopped(5)));
        keeping.replace(4); // from a file
        QVERIFY(!keeping.isUnsaved(stopped(4)) && keeping.isUnsaved(stopped(6)));
        keeping.follow(stopped(6));
        QVERIFY(keeping.isUnsaved(stopped(6)));
        keeping.follow(stopped(0)); // another one begins
        QVERIFY(keeping.isUnsaved(stopped(1)));
    }

    void theTrialsOfAHalvingSearchAreSettled()
    {
        SearchState state = stopped(3);
        state.plan.method = SearchMethod::halving;
        SearchPlan plan = state.plan;
        plan.seconds = 60;
        QVERIFY(goesOnWith(state, plan));
        plan.trials = 40;
        QVERIFY(!goesOnWith(state, plan));
    }

    void aCompleteSearchGoesOnWithMoreTrialsAndAnExhaustedOneNever()
    {
        SearchState state = stopped(20);
        state.end = SearchEnd::complete;
        SearchPlan plan = state.plan;
        QVERIFY(!goesOnWith(state, plan));
        plan.trials = 40;
        QVERIFY(goesOnWith(state, plan));
        state.end = SearchEnd::exhausted;
        QVERIFY(!goesOnWith(state, plan));
        state.end = SearchEnd::timeUp;
        QVERIFY(goesOnWith(state, state.plan));
    }

    void whatIsWrongIsSaidBeforeWhatGoesOn()
    {
        const SearchState state = stopped(3);
        const Status wrong = Error::failure("Nothing is varied");
        SearchHint hint =
            searchHint(state, {.running = true, .hasData = true, .refused = QStringLiteral("no range")});
        QCOMPARE(hint.text, QStringLiteral("no range"));
        QVERIFY(hint.isProblem);
        hint = searchHint(state, {.hasData = true, .valid = wrong});
        QVERIFY(hint.isProblem && hint.text.contains(QLatin1String("Nothing is varied")));
        hint = searchHint(state, {.running = true, .hasData = true, .valid = wrong});
        QVERIFY(!hint.isProblem && hint.text.contains(QLatin1Char('3')));
    }

    void everyEndHasASentenceOfItsOwn()
    {
        QStringList seen;
        for (const SearchEnd end :
             {SearchEnd::open, SearchEnd::complete, SearchEnd::timeUp, SearchEnd::exhausted}) {
            SearchState state = stopped(3);
            state.end = end;
            const SearchHint hint = searchHint(state, {.hasData = true});
            QVERIFY(!hint.isProblem && hint.text.contains(QLatin1Char('3')) && !seen.contains(hint.text));
            seen << hint.text;
        }
    }
};

QTEST_GUILESS_MAIN(SearchStandingTest)
#include "tst_search_standing.moc"
