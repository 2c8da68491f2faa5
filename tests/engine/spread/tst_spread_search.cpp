// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/spread_search.h"
#include "engine/spread/work_folder.h"
#include "tests/engine/search/search_toys.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <fstream>
#include <memory>
#include <thread>
#include <vector>

using namespace shelf;

namespace {

void rest(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

/// Workers that come and go, each a thread in place of a machine: they know of each other by the folder
/// alone.
class Crew {
public:
    Crew(const std::string& folder, const SearchState& search, int workers)
    {
        for (int w = 0; w < workers; ++w)
            m_threads.emplace_back([this, folder, search, w] { work(folder, search, w); });
    }
    ~Crew()
    {
        for (std::thread& thread : m_threads)
            thread.join();
    }
    int made() const { return m_made; }

private:
    void work(const std::string& folder, const SearchState& search, int number)
    {
        auto helper = WorkHelper::join(folder, "worker-" + std::to_string(number));
        for (int i = 0; i < 500 && !helper; ++i) {
            rest(10);
            helper = WorkHelper::join(folder, "worker-" + std::to_string(number));
        }
        if (!helper)
            return;
        const TrialRunner runner = [this, number](const RunSettings& settings, double share,
                                                  const TrialProgress&) -> Result<TrialResult> {
            rest((m_made * 7 + number) % 5); // whoever is quicker
            ++m_made;
            TrialResult result;
            result.objective = landscape(settings, share);
            result.epochs = 1;
            return result;
        };
        (void)workAt(**helper, trialWork(search, runner), [] { return true; });
    }

    std::vector<std::thread> m_threads;
    std::atomic<int> m_made{0};
};

struct Place {
    QTemporaryDir folder;
    std::string queue = folder.filePath(QStringLiteral("queue")).toStdString();
    bool isClear() const { return !QDir(QString::fromStdString(queue)).exists(); }
};

SearchState newSearch(SearchMethod method, int trials)
{
    SearchState state;
    state.plan = toyPlan(method, trials);
    return state;
}

SearchState alone(const SearchState& state)
{
    Toy toy;
    return *runSearch(state, toy.runner());
}

/// The search as these workers make it.
SearchState spread(const std::string& queue, SearchState state, int workers, double lease = 60,
                   const SearchObserver& observer = {})
{
    WorkLeader leader;
    const std::string plan = spreadPlan(state);
    if (const Status begun = leader.begin(queue, plan, {.lease = lease}); !begun)
        qFatal("%s", begun.error().text().c_str());
    auto crew = std::make_unique<Crew>(queue, *parseSearch(plan), workers);
    HostWorkers nobody;
    auto done = spreadSearch(std::move(state), leader, nobody, observer, {});
    if (!done)
        qFatal("%s", done.error().text().c_str());
    crew.reset();
    leader.end(false);
    return *done;
}

} // namespace

class TestSpreadSearch : public QObject {
    Q_OBJECT

private slots:
    void anyNumberOfWorkersFindsWhatOneMachineFinds_data();
    void anyNumberOfWorkersFindsWhatOneMachineFinds();
    void aWorkerThatFallsSilentLosesItsTrialToAnother();
    void aResultThatWasNotWrittenWholeIsMadeAgain();
    void whatWasFinishedIsKeptWhenItIsStopped();
    void theTrainingOfAllWorkersCountsAgainstTheTime();
    void aTrialThatEndsOneWorkerAfterAnotherEndsTheSearch();
    void aWorkerWithoutALeaderEnds();
    void aLeaderThatDiedIsReplacedAndOneThatLivesIsNot();
    void workersOfEarlierWorkTakeNothingOfTheNext();
    void foldersOfOtherThingsAreLeftAlone();
};

void TestSpreadSearch::anyNumberOfWorkersFindsWhatOneMachineFinds_data()
{
    QTest::addColumn<bool>("halving");
    QTest::addColumn<int>("workers");
    QTest::newRow("random, 3 workers") << false << 3;
    for (const int workers : {1, 2, 5})
        QTest::addRow("halving, %d workers", workers) << true << workers;
}

void TestSpreadSearch::anyNumberOfWorkersFindsWhatOneMachineFinds()
{
    QFETCH(bool, halving);
    QFETCH(int, workers);
    const SearchState search = newSearch(halving ? SearchMethod::halving : SearchMethod::random, 20);
    const Place place;
    QCOMPARE(timeless(spread(place.queue, search, workers)), timeless(alone(search)));
    QVERIFY(place.isClear());
}

void TestSpreadSearch::aWorkerThatFallsSilentLosesItsTrialToAnother()
{
    const SearchState search = newSearch(SearchMethod::random, 4);
    const Place place;
    SearchObserver observer;
    // It has taken the second trial, and its machine has lost its power.
    const std::string claim = work_folder::claims(place.queue) + '/' + work_folder::offerName("000002-0", 1);
    bool hasClaimed = false;
    observer.progress = [&](const SearchProgress&) {
        hasClaimed = hasClaimed || work_folder::make(claim, work_folder::text({"dead", 3, 0}));
        return true;
    };
    WorkLeader leader;
    const std::string plan = spreadPlan(search);
    QVERIFY(leader.begin(place.queue, plan, {.lease = 0.3}));
    HostWorkers nobody;
    std::unique_ptr<Crew> crew;
    observer.progress = [&, claims = observer.progress](const SearchProgress& at) {
        claims(at);
        if (!crew)
            crew = std::make_unique<Crew>(place.queue, *parseSearch(plan), 2);
        return true;
    };
    const auto done = spreadSearch(search, leader, nobody, observer, {});
    QVERIFY(done);
    QVERIFY(hasClaimed);
    QCOMPARE(timeless(*done), timeless(alone(search)));
}

void TestSpreadSearch::aResultThatWasNotWrittenWholeIsMadeAgain()
{
    const SearchState search = newSearch(SearchMethod::random, 4);
    const SearchState expected = alone(search);
    const std::string whole = trialDocument(expected.trials[1], search.plan);
    const Place place;
    const std::string results = work_folder::results(place.queue);
    bool isThere = false;
    SearchObserver observer;
    observer.progress = [&](const SearchProgress&) {
        if (!std::exchange(isThere, true)) {
            std::ofstream(results + "/000002-0") << whole.substr(0, whole.size() / 2);
            std::ofstream(results + "/.000003-0.other-host.17") << "{";
            std::ofstream(results + "/000001-0") << trialDocument(expected.trials[3], search.plan);
        }
        return true;
    };
    QCOMPARE(timeless(spread(place.queue, search, 2, 60, observer)), timeless(expected));
    QVERIFY(isThere);
}

void TestSpreadSearch::whatWasFinishedIsKeptWhenItIsStopped()
{
    const SearchState search = newSearch(SearchMethod::halving, 20);
    const Place place;
    SearchObserver observer;
    observer.progress = [](const SearchProgress& at) { return at.trial < 5; };
    const SearchState halfway = spread(place.queue, search, 3, 60, observer);
    QCOMPARE(halfway.end, SearchEnd::open);
    QVERIFY(halfway.trials.size() >= 5);
    QVERIFY(place.isClear());
    const auto reread = parseSearch(searchDocument(halfway));
    QVERIFY(reread);
    const std::string expected = timeless(alone(search));
    QCOMPARE(timeless(spread(place.queue, *reread, 2)), expected);
    QCOMPARE(timeless(alone(*reread)), expected); // or on one machine
}

void TestSpreadSearch::theTrainingOfAllWorkersCountsAgainstTheTime()
{
    SearchState search = newSearch(SearchMethod::random, 0);
    search.plan.seconds = 0.05;
    const Place place;
    const SearchState done = spread(place.queue, search, 2);
    QCOMPARE(done.end, SearchEnd::timeUp);
    QVERIFY(!done.trials.empty());
}

void TestSpreadSearch::aTrialThatEndsOneWorkerAfterAnotherEndsTheSearch()
{
    const Place place;
    WorkLeader leader;
    QVERIFY(leader.begin(place.queue, "work", {}));
    QVERIFY(leader.offer({"large", "text"}));
    for (int times = 1; times <= 3; ++times) {
        const auto helper = WorkHelper::join(place.queue, "w" + std::to_string(times));
        QVERIFY(helper);
        const auto task = (*helper)->take();
        QVERIFY(task && task->text == "text");
        QVERIFY(!(*helper)->take()); // nobody has it twice
        QVERIFY(leader.lost("another"));
        const Status lost = leader.lost((*helper)->name());
        QCOMPARE(lost.ok(), times < 3);
        if (!lost)
            QVERIFY2(lost.error().text().find("failed at the same trial") != std::string::npos,
                     lost.error().text().c_str());
    }
}

void TestSpreadSearch::aWorkerWithoutALeaderEnds()
{
    const Place place;
    QVERIFY(!WorkHelper::join(place.queue, "early"));
    WorkLeader leader;
    QVERIFY(leader.begin(place.queue, "work", {.lease = 0.2}));
    QVERIFY(leader.offer({"task", "text"}));
    const auto helper = WorkHelper::join(place.queue, "worker");
    QVERIFY(helper);
    // The leader's process is gone: it says no more that it lives.
    bool wasTold = false;
    const auto end = workAt(
        **helper,
        [&](const WorkTask&,
            const std::function<bool(double)>& progress) -> Result<std::optional<std::string>> {
            for (int i = 0; i < 500 && !wasTold; ++i) {
                rest(10);
                wasTold = !progress(0.5);
            }
            return std::optional<std::string>();
        },
        [] { return true; });
    QVERIFY(end);
    QCOMPARE(*end, WorkEnd::leaderIsSilent);
    QVERIFY(wasTold);
    QVERIFY(work_folder::names(work_folder::claims(place.queue)).empty()); // given back
}

void TestSpreadSearch::aLeaderThatDiedIsReplacedAndOneThatLivesIsNot()
{
    const Place place;
    WorkLeader first;
    QVERIFY(first.begin(place.queue, "work", {.lease = 0.5}));
    QVERIFY(first.offer({"task", "text"}));
    QVERIFY(work_folder::publish(work_folder::results(place.queue) + "/task", "result"));
    std::atomic<bool> lives{true};
    std::thread living([&] {
        while (lives) {
            (void)first.look();
            rest(5);
        }
    });
    WorkLeader second;
    const Status refused = second.begin(place.queue, "work", {.lease = 0.5});
    lives = false;
    living.join();
    QVERIFY(!refused);
    QVERIFY2(refused.error().text().find("Another search") != std::string::npos,
             refused.error().text().c_str());

    WorkLeader third;
    QVERIFY(third.begin(place.queue, "work", {.lease = 0.5}));
    QVERIFY(third.offer({"task", "text"}));
    const auto results = third.results(); // of the first one's time
    QCOMPARE(results.size(), std::size_t{1});
    QCOMPARE(results[0].text, std::string("result"));
    // Should the first one only have slept, it leaves the folder to the other.
    rest(60);
    QVERIFY(!first.look());
    first.end(false);
    QVERIFY(third.look());
    QCOMPARE(third.results().size(), std::size_t{1});
}

void TestSpreadSearch::workersOfEarlierWorkTakeNothingOfTheNext()
{
    const Place place;
    auto first = std::make_unique<WorkLeader>();
    QVERIFY(first->begin(place.queue, "one work", {.lease = 0.2}));
    const auto helper = WorkHelper::join(place.queue, "worker");
    QVERIFY(helper);
    WorkLeader second; // where the first one's process was killed
    QVERIFY(second.begin(place.queue, "other work", {.lease = 60}));
    QVERIFY(second.offer({"task", "text"}));
    QVERIFY(!(*helper)->take());
    QCOMPARE((*helper)->leader(), WorkHelper::Leader::hasLeft);
    const auto next = WorkHelper::join(place.queue, "next");
    QVERIFY(next);
    QCOMPARE((*next)->work(), std::string("other work"));
    QVERIFY((*next)->take());
    rest(40);
    QVERIFY(!first->look());
}

void TestSpreadSearch::foldersOfOtherThingsAreLeftAlone()
{
    QTemporaryDir folder;
    std::ofstream(folder.filePath(QStringLiteral("diary.txt")).toStdString()) << "mine";
    WorkLeader leader;
    const Status refused = leader.begin(folder.path().toStdString(), "work", {});
    QVERIFY(!refused);
    QVERIFY(refused.error().text().find("diary.txt") != std::string::npos);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);

    const Place place;
    {
        WorkLeader one;
        QVERIFY(one.begin(place.queue, "one work", {}));
        QVERIFY(work_folder::publish(work_folder::results(place.queue) + "/task", "result"));
        one.end(true);
    }
    WorkLeader other;
    const Status mixed = other.begin(place.queue, "other work", {});
    QVERIFY(!mixed);
    QVERIFY2(mixed.error().text().find("results of other work") != std::string::npos,
             mixed.error().text().c_str());
    WorkLeader same;
    QVERIFY(same.begin(place.queue, "one work", {}));
    same.end(false);
    QVERIFY(place.isClear() || QDir(QString::fromStdString(place.queue)).isEmpty());
}

QTEST_APPLESS_MAIN(TestSpreadSearch)
#include "tst_spread_search.moc"
