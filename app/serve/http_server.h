// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace shelf {

struct HttpRequest {
    std::string method; ///< "GET"; "HEAD" never: it is asked as GET and answered without the body
    std::string target; ///< as it was sent: "/recommend?user=1"
    std::string host;   ///< of the target where that names one, else the header Host
    std::string origin; ///< of the page that asks, where a browser says it
    std::string contentType;
    std::string body;
    bool hasHost = false;
};

struct HttpAnswer {
    int status = 200;
    std::string body = {};
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers = {};
};

/// One call, for those who want to see them.
struct HttpCall {
    std::string method = {};
    std::string target = {};
    std::string from = {}; ///< the caller's address
    int status = 0;
    double seconds = 0; ///< from the whole request to the answer
};

struct HttpLimits {
    std::size_t headerBytes = 16 << 10; ///< of the request's first line and headers together
    std::size_t bodyBytes = 1 << 20;
    std::size_t connections = 256; ///< more have to wait
    /// A request has to be there whole, and its answer taken, in this time; what is idle so long is closed.
    double seconds = 10;
    /// How long the end waits for what is received in part and for answers that run.
    double graceSeconds = 2;
    /// How long it waits for callers that ask nothing: their next request may be on its way.
    double lingerSeconds = 0.25;
};

struct HttpPlace {
    std::string address = "127.0.0.1"; ///< numeric
    std::uint16_t port = 0;            ///< 0: any that is free
    int threads = 0;                   ///< 0: as many as the machine has, at least two
    HttpLimits limits = {};
};

/// Answers HTTP/1.1 on threads of its own, and takes callers on another, which no answer holds up. The one unit that knows the library (Boost.Beast). What is too
/// large, too slow or no HTTP it answers itself, by `refuse`; connections that keep alive hold no thread.
class HttpServer {
public:
    struct Calls {
        /// Called by several threads at once.
        std::function<HttpAnswer(const HttpRequest&)> answer = {};
        /// The answer for a request that never became one: its status, and why.
        std::function<HttpAnswer(int status, const std::string& why)> refuse = {};
        /// Told of each call right before its answer goes out; may be empty; by several threads at once.
        std::function<void(const HttpCall&)> seen = {};
    };

    /// Listens from now on. An Error where the address is none or the port is taken or not allowed.
    static Result<std::unique_ptr<HttpServer>> start(const HttpPlace& place, Calls calls);
    /// Takes no new callers, answers what was received by now, also in part, as the last of its connection,
    /// closes the connections that ask nothing, and waits for that: little longer than the grace at most.
    ~HttpServer();

    std::uint16_t port() const;

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
