// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "engine/search/schedule.h"
#include "engine/search/search_file.h"
#include "engine/search/train_trial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace shelf;

namespace {

SearchPlan toyPlan(SearchMethod method, int trials)
{
    SearchPlan plan;
    plan.base = *presetSettings("mf");
    plan.base.training.steps = 0;
    plan.base.training.epochs = 27;
    plan.axes = {*parseAxis("learning_rate=0.0001:1:log", plan.base),
                 *parseAxis("factors=4:64:log", plan.base)};
    plan.method = method;
    plan.trials = trials;
    return plan;
}

/// A landscape with its lowest point at a learning rate of 0.01, the deeper the longer one trains.
double landscape(const RunSettings& settings, double share)
{
    const double off = std::log10(settings.training.optimizer.learningRate) + 2;
    return 1 + off * off + 0.1 / share;
}

struct Toy {
    int calls = 0;
    int stopAt = -1; ///< the call during which it is stopped
    double spent = 0;

    TrialRunner runner()
    {
        return [this](const RunSettings& settings, double share,
                      const TrialProgress& progress) -> Result<TrialResult> {
            ++calls;
            spent += share;
            TrialResult result;
            if (progress && !progress(0.5, 1, 2))
                result.stopped = true;
            result.objective = landscape(settings, share);
            result.epochs = 1;
            return result;
        };
    }
    SearchObserver observer()
    {
        SearchObserver observer;
        observer.progress = [this](const SearchProgress&) { return calls != stopAt; };
        return observer;
    }
};

SearchState searched(const SearchPlan& plan, const TrialRunner& runner, const SearchObserver& observer = {})
{
    SearchState state;
    state.plan = plan;
    return *runSearch(state, runner, observer);
}

/// The document without what a clock decides.
std::string timeless(SearchState state)
{
    for (Trial& trial : state.trials)
        trial.seconds = 0;
    return searchDocument(state);
}

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

class TestSearch : public QObject {
    Q_OBJECT
private slots:
    void drawsLieWithinTheRangeAndFillIt();
    void logarithmicDrawsFavorNoDecade();
    void wholeNumbersReachBothEnds();
    void rangesThatMakeNoSenseAreRefused_data();
    void rangesThatMakeNoSenseAreRefused();
    void whatIsVariedReadsBackAsWritten();
    void everyAxisThatIsRefusedSaysWhy();
    void everyPresetHasAxesThatCanBeSearched();
    void theSameSeedMakesTheSameTrials();
    void noSettingsAreTriedTwice();
    void halvingKeepsTheBestThirdAndFindsTheOptimum();
    void halvingCostsLessThanTrainingAllInFull();
    void aTrialThatFailsIsRecordedAndTheSearchGoesOn();
    void aSearchThatWasInterruptedEndsLikeOneThatWasNot_data();
    void aSearchThatWasInterruptedEndsLikeOneThatWasNot();
    void theTimeEndsASearchWithoutAnEnd();
    void higherIsBetterForRankings();
    void aSearchComesBackFromItsFile();
    void hostileFilesAreRefusedInWords_data();
    void hostileFilesAreRefusedInWords();
    void everyShortenedFileIsRefused();
    void realTrainingsFindABetterLearningRate();
    void theTestPartChangesNothing();
    void aShareOfTheRatingsLeavesTheValidationPartWhole();
    void otherDataAreNoticed();
};

void TestSearch::drawsLieWithinTheRangeAndFillIt()
{
    const RunSettings base = *presetSettings("mf");
    const SearchAxis axis = *parseAxis("init_scale=0.25:0.75", base);
    Random random(7);
    double sum = 0;
    double lowest = 1;
    double highest = 0;
    for (int i = 0; i < 4000; ++i) {
        const double value = std::stod(drawValue(axis, random));
        QVERIFY(value >= 0.25 && value <= 0.75);
        sum += value;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    // The mean of 4,000 uniforms over a width of 0.5 has a standard error of 0.0023.
    QVERIFY(std::abs(sum / 4000 - 0.5) < 0.01);
    QVERIFY(lowest < 0.26 && highest > 0.74);
}

void TestSearch::logarithmicDrawsFavorNoDecade()
{
    const SearchAxis axis = *parseAxis("learning_rate=0.0001:1:log", *presetSettings("mf"));
    Random random(3);
    std::map<int, int> decades;
    for (int i = 0; i < 4000; ++i)
        ++decades[static_cast<int>(std::floor(std::log10(std::stod(drawValue(axis, random)) * 0.999999)))];
    for (int decade = -4; decade < 0; ++decade)
        QVERIFY2(std::abs(decades[decade] - 1000) < 120, qPrintable(QString::number(decades[decade])));
}

void TestSearch::wholeNumbersReachBothEnds()
{
    const SearchAxis axis = *parseAxis("factors=2:5", *presetSettings("mf"));
    Random random(1);
    std::map<std::string, int> counts;
    for (int i = 0; i < 4000; ++i)
        ++counts[drawValue(axis, random)];
    QCOMPARE(counts.size(), std::size_t{4});
    for (const auto& [value, count] : counts)
        QVERIFY2(std::abs(count - 1000) < 120, value.c_str());
}

void TestSearch::rangesThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "factors",
                             "=1:2",
                             "factors=",
                             "factors=5:5",
                             "factors=9:3",
                             "factors=0:8",
                             "factors=1:1e9",
                             "factors=1.5:3",
                             "factors=a:b",
                             "factors=1:8:cubic",
                             "factors=1:8:log:2",
                             "learning_rate=0:1:log",
                             "learning_rate=nan:1",
                             "learning_rate=0.1:inf",
                             "optimizer=adam,nonsense",
                             "no_such_key=1:2",
                             "split=random,time",
                             "seed=1:9",
                             "model=bias,mean",
                             "lambda=1:100",
                             "hidden_dropout=0:0.5",
                             "validation_fraction=0.1:0.5"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestSearch::rangesThatMakeNoSenseAreRefused()
{
    QFETCH(QByteArray, text);
    const auto axis = parseAxis(text.toStdString(), *presetSettings("mf"));
    QVERIFY(!axis);
    QVERIFY(!axis.error().message.empty());
}

void TestSearch::everyAxisThatIsRefusedSaysWhy()
{
    const RunSettings base = *presetSettings("biased-mf");
    for (const char* text : {"", "=", "factors", "\nhidden=32", "\tno_such_key=1", " factors\r=1:x", "\v=1",
                             "factors=", "model=mf"}) {
        const auto axis = parseAxis(text, base);
        QVERIFY2(!axis, text);
        QVERIFY2(!axis.error().message.empty(), text);
    }
    // White space around a key or a value is nobody's mistake.
    const auto axis = parseAxis("\nfactors\t=\t8 :\r16 : log ", base);
    QVERIFY(axis.ok());
    QCOMPARE(axisText(*axis), std::string("factors=8:16:log"));
}

void TestSearch::whatIsVariedReadsBackAsWritten()
{
    const RunSettings base = *presetSettings("goodbooks-neural");
    for (const char* text : {"learning_rate=0.0001:0.1:log", "book_embedding=8:64", "optimizer=adam,adagrad",
                             "hidden=128,64|32", "batch_size=32,64,128", "hidden_dropout=0:0.5"}) {
        const auto axis = parseAxis(text, base);
        QVERIFY2(axis, text);
        QCOMPARE(QString::fromStdString(axisText(*axis)), QString::fromLatin1(text));
        QCOMPARE(*parseAxis(axisText(*axis), base), *axis);
    }
}

void TestSearch::everyPresetHasAxesThatCanBeSearched()
{
    for (const Preset& preset : presets()) {
        for (const SearchAxis& axis : possibleAxes(preset.settings)) {
            QVERIFY2(checkAxis(axis, preset.settings), axis.key.c_str());
            Random random(1);
            RunSettings settings = preset.settings;
            for (int i = 0; i < 20; ++i)
                QVERIFY2(setParameter(settings, axis.key, drawValue(axis, random)), axis.key.c_str());
        }
        // Only means and counts have nothing to be tuned.
        const bool fixed = preset.settings.kind->key == "mean" || preset.settings.kind->key == "popularity" ||
                           preset.settings.kind->key == "slope-one";
        QVERIFY2(fixed || !defaultAxes(preset.settings).empty(), preset.name.data());
    }
}

void TestSearch::theSameSeedMakesTheSameTrials()
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

void TestSearch::noSettingsAreTriedTwice()
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

void TestSearch::halvingKeepsTheBestThirdAndFindsTheOptimum()
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

void TestSearch::halvingCostsLessThanTrainingAllInFull()
{
    Toy toy;
    searched(toyPlan(SearchMethod::halving, 27), toy.runner());
    QVERIFY(std::abs(toy.spent - 4.0) < 1e-9); // a quarter each: 27/27 + 9/9 + 3/3 + 1/1
    QCOMPARE(toy.calls, 40);
}

void TestSearch::aTrialThatFailsIsRecordedAndTheSearchGoesOn()
{
    const TrialRunner runner = [](const RunSettings& settings, double share,
                                  const TrialProgress&) -> Result<TrialResult> {
        const double rate = settings.training.optimizer.learningRate;
        if (rate > 0.1)
            return Error{"The loss grew without limit"};
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

void TestSearch::aSearchThatWasInterruptedEndsLikeOneThatWasNot_data()
{
    QTest::addColumn<bool>("halving");
    QTest::addColumn<int>("stopAt");
    for (const int at : {1, 5, 13, 30, 38})
        QTest::addRow("halving, stopped in trial %d", at) << true << at;
    for (const int at : {1, 2, 20})
        QTest::addRow("random, stopped in trial %d", at) << false << at;
}

void TestSearch::aSearchThatWasInterruptedEndsLikeOneThatWasNot()
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

void TestSearch::theTimeEndsASearchWithoutAnEnd()
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

void TestSearch::higherIsBetterForRankings()
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

void TestSearch::aSearchComesBackFromItsFile()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("search.json")).toStdString();
    Toy toy;
    SearchState state = searched(toyPlan(SearchMethod::halving, 9), toy.runner());
    state.dataName = "Some \"data\"";
    state.fingerprint = "0123456789abcdef";
    state.trials[2].message = "It failed";
    state.trials[2].objective = std::nan("");
    QVERIFY(saveSearch(state, file));
    const auto back = loadSearch(file);
    QVERIFY(back);
    QCOMPARE(searchDocument(*back), searchDocument(state));
    QCOMPARE(settingsText(back->plan.base), settingsText(state.plan.base));
    QVERIFY(!loadSearch(file + ".missing"));

    // Another program may have written it again, with its members in another order and some of its own.
    QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(searchDocument(state))).object();
    document[QStringLiteral("comment")] = QJsonArray{QJsonArray{1, 2}, QJsonObject{}, QStringLiteral("mine")};
    const QByteArray sorted = QJsonDocument(document).toJson(); // by name: the trials before what they vary
    QVERIFY(sorted.indexOf("\"trials\"") < sorted.indexOf("\"vary\""));
    const auto again = parseSearch(sorted.toStdString());
    QVERIFY2(again, again ? "" : again.error().text().c_str());
    QCOMPARE(searchDocument(*again), searchDocument(state));
}

void TestSearch::hostileFilesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::newRow("another format") << QByteArray("shelfspace-search") << QByteArray("something");
    QTest::newRow("a newer version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
    QTest::newRow("a version that is no number")
        << QByteArray("\"version\": 1") << QByteArray("\"version\": []");
    QTest::newRow("an unknown method") << QByteArray("\"random\"") << QByteArray("\"guess\"");
    QTest::newRow("an unknown measure") << QByteArray("\"rmse\"") << QByteArray("\"taste\"");
    QTest::newRow("a setting out of range")
        << QByteArray("\"factors\": \"3\"") << QByteArray("\"factors\": \"-3\"");
    QTest::newRow("an unknown setting") << QByteArray("\"batch_size\"") << QByteArray("\"bitch_size\"");
    QTest::newRow("a range that is none") << QByteArray("factors=4:64:log") << QByteArray("factors=64:4:log");
    QTest::newRow("an endless search")
        << QByteArray("\"trials_wanted\": 3") << QByteArray("\"trials_wanted\": 0");
    QTest::newRow("too many trials") << QByteArray("\"trials_wanted\": 3")
                                     << QByteArray("\"trials_wanted\": 1e18");
    QTest::newRow("a negative seed") << QByteArray("\"seed\": 1,\n \"end\"")
                                     << QByteArray("\"seed\": -1,\n \"end\"");
    QTest::newRow("trial zero") << QByteArray("\"trial\": 1") << QByteArray("\"trial\": 0");
    QTest::newRow("a trial twice") << QByteArray("\"trial\": 2") << QByteArray("\"trial\": 1");
    QTest::newRow("half a rung") << QByteArray("\"rung\": 0") << QByteArray("\"rung\": 0.5");
    QTest::newRow("no share") << QByteArray("\"share\": 1.0") << QByteArray("\"share\": 0");
    QTest::newRow("a result that is no number")
        << QByteArray("\"objective\": 1") << QByteArray("\"objective\": \"\",\"x\": 1");
    QTest::newRow("trials that are none")
        << QByteArray("\"trials\": [") << QByteArray("\"trials\": {}, \"x\": [");
    QTest::newRow("trials that are numbers") << QByteArray("\"trials\": [") << QByteArray("\"trials\": [0, ");
    QTest::newRow("trials twice") << QByteArray("\"trials\": [")
                                  << QByteArray("\"trials\": [], \"trials\": [");
    QTest::newRow("endless nesting") << QByteArray("\"seed\": 1")
                                     << "\"x\": " + QByteArray(9, '[') + QByteArray(9, ']') + ", \"seed\": 1";
    QTest::newRow("a setting that is a list")
        << QByteArray("\"factors\": \"3\"") << QByteArray("\"factors\": [\"3\"]");
    QByteArray settings;
    for (int i = 0; i < 1000; ++i)
        settings += "\"s" + QByteArray::number(i) + "\": \"1\", ";
    QTest::newRow("endless settings") << QByteArray("\"factors\": \"3\"") << settings + "\"factors\": \"3\"";
}

void TestSearch::hostileFilesAreRefusedInWords()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    Toy toy;
    SearchPlan plan = toyPlan(SearchMethod::random, 3);
    setParameter(plan.base, "factors", "3").ok();
    QByteArray document = QByteArray::fromStdString(searchDocument(searched(plan, toy.runner())));
    QVERIFY(parseSearch(document.toStdString()));
    const qsizetype at = document.indexOf(find);
    QVERIFY2(at >= 0, document.constData());
    document.replace(at, find.size(), replace);
    const auto state = parseSearch(document.toStdString());
    QVERIFY(!state);
    QVERIFY(state.error().message.size() > 20);
}

void TestSearch::everyShortenedFileIsRefused()
{
    Toy toy;
    const std::string document = searchDocument(searched(toyPlan(SearchMethod::random, 2), toy.runner()));
    for (std::size_t length = 0; length + 2 < document.size(); ++length)
        QVERIFY(!parseSearch(std::string_view(document).substr(0, length)));
    // Values that fit but are not those that the plan draws.
    SearchState forged = searched(toyPlan(SearchMethod::random, 2), toy.runner());
    forged.trials[1].values[1] = "9";
    forged.plan.trials = 3;
    QVERIFY(!runSearch(forged, toy.runner()));
}

void TestSearch::realTrainingsFindABetterLearningRate()
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

void TestSearch::theTestPartChangesNothing()
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

void TestSearch::aShareOfTheRatingsLeavesTheValidationPartWhole()
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

void TestSearch::otherDataAreNoticed()
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

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
