// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <concepts>
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

/// How a job ended.
enum class JobEnd {
    done,
    failed,     ///< its result is an Error, or the work threw
    cancelled,  ///< it was asked to stop; it may still have a result
    superseded, ///< its owner has asked anew through the same slot
};

/// The place of one question of an owner, who keeps it as a member. What is asked through a slot supersedes
/// what was asked through it before, which is told to stop and whose answer is dropped; it touches nothing
/// else.
class JobSlot {
public:
    JobSlot() : m_place(std::make_shared<char>()) {}
    Q_DISABLE_COPY_MOVE(JobSlot)

private:
    friend class Jobs;
    std::shared_ptr<const char> m_place; ///< its address is the slot's identity, also when the slot is gone
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

/// Long work on worker threads. Lives in the GUI thread; every signal, `done` and `ended` is delivered there.
/// A job's result reaches `done` only if its receiver still lives and nothing newer was asked through its
/// slot. A receiver that lives is told by `ended`, after `done`, how each of its jobs ended, whichever way it
/// was; only stopAll() tells nobody. The destructor stops all and waits.
class Jobs : public QObject {
    Q_OBJECT
public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override;

    struct Options {
        QString title = {};
        const JobSlot* slot = nullptr; ///< null: it supersedes nothing and is never superseded
        bool canPause = false;
        bool quiet = false; ///< too short to be shown in the status bar (neighbors, top-N)
    };

    using Ended = std::function<void(JobEnd)>;

    /// Runs work on a worker thread, then done(result) in this thread. T is copied or moved once. Work that
    /// throws yields an Error where T can hold one; otherwise done is not called and the failure is told by
    /// failed().
    template <class T>
    int start(const Options& options, QObject* receiver, std::function<T(JobControl&)> work,
              std::function<void(T)> done, Ended ended = {})
    {
        auto result = std::make_shared<std::unique_ptr<T>>();
        Erased erased;
        erased.work = [result, work = std::move(work)](JobControl& control) {
            *result = std::make_unique<T>(work(control));
        };
        erased.fail = [result](const Error& error) {
            if constexpr (std::is_constructible_v<T, Error>)
                *result = std::make_unique<T>(error);
        };
        erased.error = [result]() -> const Error* {
            if constexpr (requires(const T& t) {
                              {
                                  t.error()
                                  } -> std::convertible_to<const Error&>;
                          })
                return *result && !**result ? &(*result)->error() : nullptr;
            return nullptr;
        };
        erased.done = [result, done = std::move(done)] {
            if (*result)
                done(std::move(**result));
        };
        erased.ended = std::move(ended);
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
    bool isIdle() const;            ///< none at all, not even a quiet one

signals:
    void started(const shelf::JobInfo& job);
    void progressed(const shelf::JobInfo& job);
    void finished(int id); ///< after `done` and `ended`, of every job
    /// Work threw, and its result is of a type that cannot say so.
    void failed(const shelf::Error& error);

private:
    struct Erased {
        std::function<void(JobControl&)> work;
        std::function<void(const Error&)> fail;
        std::function<const Error*()> error; ///< of the result; null where it is none
        std::function<void()> done;
        Ended ended;
    };
    int startErased(const Options& options, QObject* receiver, Erased erased);
    void deliver(int id);
    void publish();
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
