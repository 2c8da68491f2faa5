// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serve/http_server.h"

#include <utility> // before Asio, which forgets it

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

// Of HttpServer alone: the other half of what knows the library.
namespace shelf {

class HttpConnection;

/// What the connections of a server share.
struct HttpShared {
    HttpLimits limits;
    HttpServer::Calls calls;
    std::mutex mutex;
    std::set<HttpConnection*> open;     ///< under the mutex
    std::atomic<bool> stopping = false;
    std::function<void()> roomIsFree;   ///< called when one of the most that may be has closed
};

/// One caller: reads a request, answers it, and so on. Everything runs on its strand.
class HttpConnection : public std::enable_shared_from_this<HttpConnection> {
public:
    HttpConnection(boost::asio::ip::tcp::socket socket, HttpShared& shared);
    ~HttpConnection();

    void start();
    /// Called once the server is stopping: what is asked by now is answered as the last, and who asks nothing
    /// is let go.
    void finish();

private:
    using Clock = std::chrono::steady_clock;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void expectWithin(Clock::duration time);
    void readHeader();
    /// Whether anything of the request that is waited for is there.
    bool hasBegun() const;
    /// Waits no longer than the end of the server allows.
    void hurry();
    void readBody();
    void readRest();
    void answer();
    /// Says what was wrong with a request that is not there whole, where anybody may still listen.
    void refuse(boost::system::error_code ec);
    void write(HttpAnswer made, bool keepAlive);
    /// Closes so that the last answer arrives, also where what was sent has not been read.
    void leave();
    void drain();
    void close();

    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_deadline;
    HttpShared& m_shared;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    boost::beast::http::response<boost::beast::http::string_body> m_answer;
    std::array<char, 4096> m_dropped{};
    std::string m_from;
    HttpCall m_call;
    unsigned m_version = 11;
    bool m_withoutBody = false;
    bool m_reading = false;
    bool m_lingering = false; ///< waits for a request that may be on its way when the server stops
    bool m_late = false;
};

} // namespace shelf
