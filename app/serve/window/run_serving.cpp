// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/window/run_serving.h"

#include "widgets/look/text.h"

#include <deque>
#include <mutex>

namespace shelf {

namespace {

constexpr int kLookMilliseconds = 250; ///< a busy server may answer a thousand times a second

} // namespace

struct RunServing::CallBox {
    std::mutex mutex;
    std::deque<ServedCall> calls; ///< under the mutex, oldest first

    void add(const HttpCall& call)
    {
        const std::lock_guard lock(mutex);
        calls.push_back({QDateTime::currentDateTime(), call});
        if (calls.size() > kMostCalls)
            calls.pop_front();
    }
};

RunServing::RunServing(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs)
{
    m_look.setInterval(kLookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &RunServing::collect);
}

RunServing::~RunServing()
{
    if (m_server)
        end(nullptr, {});
}

/// An answer that is under way may take a while; the window does not wait for it.
void RunServing::end(QObject* receiver, Jobs::Ended ended)
{
    const Jobs::Options options{.title = tr("Ending the server"), .slot = &m_slot, .quiet = true};
    m_jobs.start<bool>(
        options, receiver,
        [server = std::make_shared<ServerPtr>(std::move(m_server))](JobControl&) {
            server->reset();
            return true;
        },
        [](bool) {}, std::move(ended));
    m_server.reset();
}

void RunServing::setState(State state)
{
    m_state = state;
    emit changed();
}

void RunServing::start(const RunPtr& run, const QString& name, int port)
{
    if (m_state != State::off || !run)
        return;
    m_problem = {};
    m_calls.clear();
    m_runName = name;
    m_box = std::make_shared<CallBox>();
    emit called(0);
    setState(State::starting);
    const Jobs::Options options{
        .title = tr("Starting to serve %1").arg(name), .slot = &m_slot, .quiet = true};
    m_jobs.start<Result<ServerPtr>>(
        options, this,
        [run, port, box = m_box](JobControl&) -> Result<ServerPtr> {
            ServeOptions serve;
            serve.place.port = static_cast<std::uint16_t>(port);
            auto server = RunServer::start(std::make_shared<const ServedRun>(run), serve,
                                           [box](const HttpCall& call) { box->add(call); });
            if (!server)
                return server.error();
            return ServerPtr(std::move(*server));
        },
        [this](Result<ServerPtr> server) { take(std::move(server)); });
}

void RunServing::take(Result<ServerPtr> server)
{
    if (!server) {
        m_problem = server.error();
        return setState(State::off);
    }
    m_server = std::move(*server);
    m_url = textOf(m_server->url());
    m_look.start();
    setState(State::on);
}

void RunServing::stop()
{
    if (m_state != State::on)
        return;
    m_look.stop();
    m_url.clear();
    setState(State::stopping);
    end(this, [this](JobEnd) {
        collect();
        setState(State::off);
    });
}

void RunServing::collect()
{
    std::deque<ServedCall> calls;
    {
        const std::lock_guard lock(m_box->mutex);
        calls.swap(m_box->calls);
    }
    if (calls.empty())
        return;
    for (const ServedCall& call : calls)
        m_calls.prepend(call);
    if (m_calls.size() > kMostCalls)
        m_calls.erase(m_calls.begin() + kMostCalls, m_calls.end());
    emit called(static_cast<int>(calls.size()));
}

} // namespace shelf
