// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <type_traits>

namespace shelf {

struct JobInfo {
    int id = 0;
    QString title = {};      ///< "Training goodbooks-neural"
    QString detail = {};     ///< "epoch 3 of 5"; may be empty
    double fraction = -1;    ///< 0 .. 1, or -1 while unknown
    double secondsLeft = -1; ///< -1 while unknown
    bool paused = false;
    bool canPause = false;
    bool stopping = false;
};

/// The worker's side of a job: thread-safe, handed to the work by reference.
class JobControl {
public:
    /// To be called often; thinned to about 20 updates a second before they reach the window. Blocks while
    /// the job is paused. False: stop.
    bool report(double fraction, const QString& detail = {}, double secondsLeft = -1);
    bool stopRequested() const;
    /// report() in the engine's form, the time left estimated from the pace so far.
    Progress progress();

private:
    friend class Jobs;
    struct State;
    explicit JobControl(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<State> m_state;
};

/// Long work on worker threads. Lives in the GUI thread; every signal and every `done` is delivered there.
/// A job's result reaches `done` only if its receiver still lives and, where a `kind` is given, no newer job
/// of that kind was started meanwhile (the older one is asked to stop). The destructor stops all and waits.
class Jobs : public QObject {
    Q_OBJECT
public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override;

    struct Options {
        QString title = {};
        QString kind = {}; ///< jobs of one kind replace each other; empty: independent
        bool canPause = false;
        bool quiet = false; ///< too short to be shown in the status bar (neighbors, top-N)
    };

    /// Runs work on a worker thread, then done(result) in this thread. T is copied or moved once. Work that
    /// throws yields an Error where T can hold one, and no call of done otherwise.
    template <class T>
    int start(const Options& options, QObject* receiver, std::function<T(JobControl&)> work,
              std::function<void(T)> done)
    {
        auto result = std::make_shared<std::unique_ptr<T>>();
        Erased erased;
        erased.work = [result, work = std::move(work)](JobControl& control) {
            *result = std::make_unique<T>(work(control));
        };
        erased.fail = [result](const std::string& reason) {
            if constexpr (std::is_constructible_v<T, Error>)
                *result = std::make_unique<T>(Error{reason});
        };
        erased.done = [result, done = std::move(done)] {
            if (*result)
                done(std::move(**result));
        };
        return startErased(options, receiver, std::move(erased));
    }

    void cancel(int id);
    void setPaused(int id, bool paused);
    /// Asks all to stop and waits; no `done` is called afterwards.
    void stopAll();
    /// Asks all to stop and returns at once; `done` is called as ever.
    void cancelAll();

    QList<JobInfo> running() const; ///< quiet ones left out
    bool isBusy() const;            ///< any that is not quiet

signals:
    void started(const shelf::JobInfo& job);
    void progressed(const shelf::JobInfo& job);
    void finished(int id);

private:
    struct Erased {
        std::function<void(JobControl&)> work;
        std::function<void(const std::string&)> fail;
        std::function<void()> done;
    };
    int startErased(const Options& options, QObject* receiver, Erased erased);
    void deliver(int id);
    void publish();
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
