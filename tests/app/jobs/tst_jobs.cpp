// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/jobs/running_job.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>
#include <stdexcept>
#include <thread>
#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace shelf;

namespace {

/// Work that goes on until it is told to stop.
int untilStopped(JobControl& control)
{
    while (control.report(0.5))
        QThread::usleep(200);
    return 7;
}

} // namespace

class JobsTest : public QObject {
    Q_OBJECT
private slots:
    void theWindowGoesFirst()
    {
#ifdef __linux__
        const auto niceOf = [](pid_t thread) { return getpriority(PRIO_PROCESS, static_cast<id_t>(thread)); };
        const int window = niceOf(gettid());
        if (window >= 15)
            QSKIP("All of this runs at the lowest priority");
        Jobs jobs;
        std::pair<int, int> found;
        jobs.start<std::pair<int, int>>(
            {.title = QStringLiteral("Looking")}, this,
            [&](JobControl&) {
                int started = 0;
                std::thread([&] { started = niceOf(gettid()); }).join();
                return std::pair(niceOf(gettid()), started);
            },
            [&](const std::pair<int, int>& nice) { found = nice; });
        QTRY_VERIFY(found.first > window);
        QCOMPARE(found.second, found.first);
        QCOMPARE(niceOf(gettid()), window);
#endif
    }

    void aResultArrivesInTheWindowsThread()
    {
        Jobs jobs;
        QSignalSpy finished(&jobs, &Jobs::finished);
        Qt::HANDLE worker = nullptr;
        Qt::HANDLE receiver = nullptr;
        int answer = 0;
        const int id = jobs.start<int>(
            {.title = QStringLiteral("Adding")}, this,
            [&](JobControl&) {
                worker = QThread::currentThreadId();
                return 40 + 2;
            },
            [&](int value) {
                receiver = QThread::currentThreadId();
                answer = value;
            });
        QVERIFY(jobs.isBusy());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().toInt(), id);
        QCOMPARE(answer, 42);
        QCOMPARE(receiver, QThread::currentThreadId());
        QVERIFY(worker != receiver);
        QVERIFY(!jobs.isBusy());
    }

    void aResultThatCannotBeCopiedArrives()
    {
        Jobs jobs;
        int answer = 0;
        jobs.start<std::unique_ptr<int>>(
            {}, this, [](JobControl&) { return std::make_unique<int>(9); },
            [&](std::unique_ptr<int> value) { answer = *value; });
        QTRY_COMPARE(answer, 9);
    }

    void theLateResultOfAnOlderSearchIsDropped()
    {
        Jobs jobs;
        QSignalSpy finished(&jobs, &Jobs::finished);
        QList<int> answers;
        const auto take = [&](int value) { answers.append(value); };
        QList<JobEnd> ends;
        const auto told = [&](JobEnd end) { ends.append(end); };
        JobSlot slot;
        jobs.start<int>({.slot = &slot, .quiet = true}, this, untilStopped, take, told);
        jobs.start<int>(
            {.slot = &slot, .quiet = true}, this, [](JobControl&) { return 2; }, take);
        JobSlot other;
        jobs.start<int>(
            {.slot = &other}, this, [](JobControl&) { return 3; }, take);
        QTRY_COMPARE(finished.count(), 3);
        std::sort(answers.begin(), answers.end());
        QCOMPARE(answers, (QList<int>{2, 3}));
        QCOMPARE(ends, QList<JobEnd>{JobEnd::superseded});
    }

    void twoOwnersWhoAskAlikeLeaveEachOtherAlone()
    {
        Jobs jobs;
        struct Owner {
            JobSlot slot;
            QList<int> answers;
        };
        Owner first;
        Owner second;
        std::binary_semaphore gate(0);
        const auto ask = [&](Owner& owner, int answer, bool wait) {
            jobs.start<int>(
                {.title = QStringLiteral("Searching"), .slot = &owner.slot}, this,
                [&gate, answer, wait](JobControl& control) {
                    if (wait)
                        gate.acquire();
                    return control.report(1) ? answer : -1;
                },
                [&owner](int value) { owner.answers.append(value); });
        };
        ask(first, 1, true);
        ask(second, 2, false);
        QTRY_COMPARE(second.answers, QList<int>{2});
        gate.release();
        QTRY_COMPARE(first.answers, QList<int>{1});
    }

    void anOwnerIsToldHowEachOfItsJobsEnded()
    {
        Jobs jobs;
        QSignalSpy finished(&jobs, &Jobs::finished);
        QSignalSpy swallowed(&jobs, &Jobs::failed);
        QHash<QString, JobEnd> ends;
        QStringList answered;
        const auto start = [&](const QString& name, std::function<Result<int>(JobControl&)> work) {
            return jobs.start<Result<int>>(
                {}, this, std::move(work), [&, name](const Result<int>&) { answered.append(name); },
                [&, name](JobEnd end) {
                    QVERIFY(!ends.contains(name) && answered.contains(name));
                    ends.insert(name, end);
                });
        };
        start(QStringLiteral("done"), [](JobControl&) { return 1; });
        start(QStringLiteral("failed"), [](JobControl&) { return Error::failure("no such shelf"); });
        start(QStringLiteral("thrown"), [](JobControl&) -> Result<int> { throw std::bad_alloc(); });
        const int kept = start(QStringLiteral("stopped with a result"), untilStopped);
        const int without = start(QStringLiteral("stopped without"), [](JobControl& control) -> Result<int> {
            untilStopped(control);
            return Error::cancelledByCaller();
        });
        jobs.cancel(kept);
        jobs.cancel(without);
        QTRY_COMPARE(finished.count(), 5);
        QCOMPARE(ends.value(QStringLiteral("done")), JobEnd::done);
        QCOMPARE(ends.value(QStringLiteral("failed")), JobEnd::failed);
        QCOMPARE(ends.value(QStringLiteral("thrown")), JobEnd::failed);
        QCOMPARE(ends.value(QStringLiteral("stopped with a result")), JobEnd::cancelled);
        QCOMPARE(ends.value(QStringLiteral("stopped without")), JobEnd::cancelled);
        QCOMPARE(swallowed.count(), 0);
    }

    void aFailureThatAResultCannotHoldIsToldAllTheSame()
    {
        Jobs jobs;
        QSignalSpy failed(&jobs, &Jobs::failed);
        bool called = false;
        QList<JobEnd> ends;
        jobs.start<int>(
            {}, this, [](JobControl&) -> int { throw std::runtime_error("a broken shelf"); },
            [&](int) { called = true; }, [&](JobEnd end) { ends.append(end); });
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(QString::fromStdString(failed.first().first().value<Error>().message)
                    .contains(QStringLiteral("a broken shelf")));
        QCOMPARE(ends, QList<JobEnd>{JobEnd::failed});
        QVERIFY(!called);
    }

    void aRunningJobEndsWithTheJobHoweverThatEnds()
    {
        Jobs jobs;
        RunningJob running(jobs);
        QSignalSpy changed(&running, &RunningJob::changed);
        running.begin(jobs.start<int>(
            {.slot = &running.slot()}, this, [](JobControl&) -> int { throw std::runtime_error("torn"); },
            [](int) {}));
        QVERIFY(running.isRunning());
        QTRY_VERIFY(!running.isRunning());
        QCOMPARE(changed.count(), 1);
    }

    void aClosedPanelGetsNoResult()
    {
        Jobs jobs;
        QSignalSpy finished(&jobs, &Jobs::finished);
        auto panel = std::make_unique<QObject>();
        bool called = false;
        std::binary_semaphore gate(0);
        jobs.start<int>(
            {}, panel.get(),
            [&](JobControl&) {
                gate.acquire();
                return 1;
            },
            [&](int) { called = true; });
        panel.reset();
        gate.release();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!called);
    }

    void pauseHoldsTheWorkAndResumeLetsItGoOn()
    {
        Jobs jobs;
        std::atomic<int> steps = 0;
        bool done = false;
        const int id = jobs.start<int>(
            {.canPause = true}, this,
            [&](JobControl& control) {
                while (control.report(-1))
                    ++steps;
                return 1;
            },
            [&](int) { done = true; });
        QTRY_VERIFY(steps > 10);
        jobs.setPaused(id, true);
        QVERIFY(jobs.running().first().paused);
        int held = -1; // the step that was under way when pause was pressed may take its time
        const auto rests = [&] {
            const int last = std::exchange(held, steps.load());
            QTest::qWait(80);
            return last == held && steps == held;
        };
        QTRY_VERIFY(rests());
        jobs.setPaused(id, false);
        QTRY_VERIFY(steps > held);
        jobs.cancel(id);
        QTRY_VERIFY(done);
    }

    void aPausedJobCanBeCancelled()
    {
        Jobs jobs;
        bool done = false;
        const int id = jobs.start<int>({.canPause = true}, this, untilStopped, [&](int) { done = true; });
        jobs.setPaused(id, true);
        QTest::qWait(20);
        jobs.cancel(id);
        QVERIFY(jobs.running().isEmpty() || jobs.running().first().stopping);
        QTRY_VERIFY(done);
    }

    void aJobThatCannotPauseIsNotPaused()
    {
        Jobs jobs;
        const int id = jobs.start<int>({}, this, untilStopped, [](int) {});
        jobs.setPaused(id, true);
        QVERIFY(!jobs.running().first().paused);
    }

    void stoppingAllWaitsAndDeliversNothing()
    {
        Jobs jobs;
        std::atomic<int> ended = 0;
        bool called = false;
        for (int i = 0; i < 4; ++i) {
            jobs.start<int>(
                {.canPause = true}, this,
                [&](JobControl& control) {
                    const int value = untilStopped(control);
                    QThread::msleep(20);
                    ++ended;
                    return value;
                },
                [&](int) { called = true; });
        }
        jobs.setPaused(2, true);
        jobs.stopAll();
        QCOMPARE(ended.load(), 4);
        QVERIFY(!jobs.isBusy());
        QTest::qWait(30);
        QVERIFY(!called);
    }

    void leavingTheProgramStopsWhatRuns()
    {
        std::atomic<bool> ended = false;
        {
            Jobs jobs;
            jobs.start<int>(
                {}, this,
                [&](JobControl& control) {
                    const int value = untilStopped(control);
                    ended = true;
                    return value;
                },
                [](int) {});
        }
        QVERIFY(ended);
    }

    void aTalkativeJobDoesNotFloodTheWindow()
    {
        Jobs jobs;
        QSignalSpy progressed(&jobs, &Jobs::progressed);
        QSignalSpy finished(&jobs, &Jobs::finished);
        std::atomic<long> reports = 0;
        const int id = jobs.start<int>(
            {}, this,
            [&](JobControl& control) {
                while (control.report(0.25, QStringLiteral("a step")))
                    ++reports;
                return 0;
            },
            [](int) {});
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(reports > 10000 && clock.elapsed() > 400 && progressed.count() > 1);
        jobs.cancel(id);
        QTRY_COMPARE(finished.count(), 1);
        // One in 50 ms, by a timer that may be early by a twentieth.
        QVERIFY2(progressed.count() <= clock.elapsed() / 47 + 3,
                 qPrintable(QString::number(progressed.count())));
        const auto info = progressed.first().first().value<JobInfo>();
        QCOMPARE(info.fraction, 0.25);
        QCOMPARE(info.detail, QStringLiteral("a step"));
    }

    void timeLeftFollowsThePace()
    {
        Jobs jobs;
        bool done = false;
        std::atomic<bool> seen = false;
        // The pace is half of the work in the time that passed in the worker, which lies between these two.
        std::atomic<qint64> least = 0;
        std::atomic<qint64> most = 0;
        const int id = jobs.start<int>(
            {}, this,
            [&](JobControl& control) {
                QElapsedTimer outer;
                outer.start();
                const Progress progress = control.progress();
                QElapsedTimer inner;
                inner.start();
                QThread::msleep(600); // half of the work
                least = inner.nsecsElapsed();
                progress(50, 100);
                most = outer.nsecsElapsed();
                while (!seen && !control.stopRequested())
                    QThread::msleep(1);
                return 1;
            },
            [&](int) { done = true; });
        QTRY_VERIFY(most > 0);
        const JobInfo info = jobs.running().first();
        QCOMPARE(info.fraction, 0.5);
        const double left = info.secondsLeft * 1e9;
        QVERIFY2(left >= double(least) && left <= double(most), qPrintable(QString::number(left)));
        QCOMPARE(info.id, id);
        seen = true;
        QTRY_VERIFY(done);
    }

    void workThatThrowsIsToldNotHidden()
    {
        Jobs jobs;
        QString told;
        jobs.start<Result<int>>(
            {}, this, [](JobControl&) -> Result<int> { throw std::runtime_error("a broken shelf"); },
            [&](Result<int> result) {
                QVERIFY(!result.ok());
                told = QString::fromStdString(result.error().message);
            });
        QTRY_VERIFY(told.contains(QStringLiteral("a broken shelf")));
    }

    void quietJobsAreNotListed()
    {
        Jobs jobs;
        QSignalSpy started(&jobs, &Jobs::started);
        jobs.start<int>({.quiet = true}, this, untilStopped, [](int) {});
        QCOMPARE(started.count(), 0);
        QVERIFY(jobs.running().isEmpty());
        QVERIFY(!jobs.isBusy());
    }

    void aResultMayStartTheNextJob()
    {
        Jobs jobs;
        int second = 0;
        jobs.start<int>(
            {}, this, [](JobControl&) { return 1; },
            [&](int first) {
                jobs.start<int>(
                    {}, this, [first](JobControl&) { return first + 1; }, [&](int value) { second = value; });
            });
        QTRY_COMPARE(second, 2);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
