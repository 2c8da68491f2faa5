// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/http_server.h"

#include "app/serve/http_connection.h"
#include "engine/base/text/message.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>
#include <thread>

namespace shelf {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

constexpr auto kFarewells = std::chrono::seconds(1);     ///< after the grace, for its last answers to arrive
constexpr auto kBreath = std::chrono::milliseconds(100); ///< where the machine has no room for a connection

Error cannotListen(const HttpPlace& place, const error_code& problem)
{
    const std::string port = std::to_string(place.port);
    if (problem == asio::error::address_in_use)
        return Error::failure(tr("Port %1 of %2 is taken by another program").arg(port).arg(place.address),
                              tr("Name another port, or 0 for any that is free."));
    if (problem == asio::error::access_denied)
        return Error::failure(tr("Port %1 of %2 is not allowed").arg(port).arg(place.address),
                              tr("Ports from 1024 up are."));
    return Error::failure(
        tr("Port %1 of %2 cannot be listened to: %3").arg(port).arg(place.address).arg(problem.message()));
}

} // namespace

struct HttpServer::Private {
    Private() : acceptor(door), pause(door) {}

    Status listen(const HttpPlace& place)
    {
        error_code problem;
        const auto address = asio::ip::make_address(place.address, problem);
        if (problem)
            return Error::usageError(tr("'%1' is no numeric address").arg(place.address),
                                     tr("Write 127.0.0.1, ::1, 0.0.0.0 or one of this computer's."));
        const tcp::endpoint end(address, place.port);
        acceptor.open(end.protocol(), problem);
        if (!problem)
            acceptor.set_option(tcp::acceptor::reuse_address(true), problem);
        if (!problem)
            acceptor.bind(end, problem);
        if (!problem)
            acceptor.listen(asio::socket_base::max_listen_connections, problem);
        if (problem)
            return cannotListen(place, problem);
        port = acceptor.local_endpoint(problem).port();
        return {};
    }

    void accept()
    {
        acceptor.async_accept(asio::make_strand(context), [this](error_code ec, tcp::socket socket) {
            if (ec) // no descriptors are left, the caller is gone, or it ends
                return acceptLater();
            try {
                if (take(std::move(socket)) && acceptor.is_open())
                    accept();
            } catch (const std::exception&) { // no memory is left for this caller; there may be for the next
                acceptLater();
            }
        });
    }

    void acceptLater()
    {
        if (!acceptor.is_open())
            return;
        pause.expires_after(kBreath);
        pause.async_wait([this](error_code stopped) {
            if (!stopped && acceptor.is_open())
                accept();
        });
    }

    /// Whether there is room for one more.
    bool take(tcp::socket socket)
    {
        const auto connection = std::make_shared<HttpConnection>(std::move(socket), shared);
        bool isFull = false;
        {
            const std::lock_guard lock(shared.mutex);
            shared.open.insert(connection.get());
            isFull = shared.open.size() >= shared.limits.connections;
        }
        connection->start();
        return !isFull;
    }

    /// Those who are connected but not taken yet have asked before the end; who comes later is refused.
    void closeDoor()
    {
        pause.cancel();
        error_code problem;
        acceptor.non_blocking(true, problem);
        for (int i = 0; !problem && i < asio::socket_base::max_listen_connections; ++i) {
            tcp::socket socket(asio::make_strand(context));
            acceptor.accept(socket, problem);
            try {
                if (!problem)
                    take(std::move(socket));
            } catch (const std::exception&) { // no memory is left
                break;
            }
        }
        acceptor.close(problem);
    }

    /// One thread's part. What a connection throws costs that connection.
    static void work(asio::io_context& part)
    {
        for (;;) {
            try {
                part.run();
                return;
            } catch (const std::exception&) {
                continue;
            }
        }
    }

    void stop()
    {
        shared.stopping = true;
        asio::post(door, [this] { closeDoor(); });
        doorIsKept.reset();
        if (doorkeeper.joinable())
            doorkeeper.join();
        std::vector<std::shared_ptr<HttpConnection>> open; // let go without the mutex, which their ends take
        {
            const std::lock_guard lock(shared.mutex);
            for (HttpConnection* connection : shared.open)
                open.push_back(connection->weak_from_this().lock());
        }
        for (const auto& connection : open)
            if (connection)
                connection->finish();
        open.clear();
        isOpen.reset();
        const auto deadline = Clock::now() + kFarewells +
                              std::chrono::duration_cast<Clock::duration>(
                                  std::chrono::duration<double>(shared.limits.graceSeconds));
        while (running > 0 && Clock::now() < deadline)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        context.stop();
        for (std::thread& thread : threads)
            thread.join();
    }

    HttpShared shared; // before the context, whose end lets go of connections
    asio::io_context context;
    asio::io_context door; ///< who waits there is taken by a thread of its own
    using Guard = asio::executor_work_guard<asio::io_context::executor_type>;
    Guard isOpen{context.get_executor()};
    Guard doorIsKept{door.get_executor()};
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    std::thread doorkeeper;
    std::vector<std::thread> threads;
    std::atomic<int> running{0};
    std::uint16_t port = 0;
};

HttpServer::HttpServer(std::unique_ptr<Private> parts) : m_private(std::move(parts)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpPlace& place, Calls calls)
{
    auto parts = std::make_unique<Private>();
    parts->shared.limits = place.limits;
    parts->shared.calls = std::move(calls);
    if (const Status listening = parts->listen(place); !listening)
        return listening.error();
    Private* all = parts.get();
    parts->shared.roomIsFree = [all] {
        asio::post(all->door, [all] {
            if (all->acceptor.is_open())
                all->accept();
        });
    };
    parts->accept();
    const auto machine = static_cast<int>(std::thread::hardware_concurrency());
    const int threads = place.threads > 0 ? place.threads : std::max(2, machine);
    std::unique_ptr<HttpServer> server(new HttpServer(std::move(parts)));
    try {
        all->doorkeeper = std::thread([all] { Private::work(all->door); });
        for (int i = 0; i < threads; ++i) {
            ++all->running;
            try {
                all->threads.emplace_back([all] {
                    Private::work(all->context);
                    --all->running;
                });
            } catch (...) {
                --all->running;
                throw;
            }
        }
    } catch (const std::system_error& problem) {
        return Error::failure(tr("No thread can be started: %1").arg(problem.what()));
    }
    return server;
}

HttpServer::~HttpServer()
{
    m_private->stop();
}

std::uint16_t HttpServer::port() const
{
    return m_private->port;
}

} // namespace shelf
