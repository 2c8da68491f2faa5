// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serve/http_server.h"
#include "app/serve/served_run.h"

#include <memory>
#include <string>
#include <vector>

namespace shelf {

struct ServeOptions {
    HttpPlace place;
    /// Pages of these addresses ("https://my.page"; "*": all) may read the answers in a browser.
    std::vector<std::string> origins = {};
};

/// Answers questions to a run over HTTP. On the own computer's address only callers who name it so are
/// answered: a page that lets its own name point here is not (DNS rebinding).
class RunServer {
public:
    using Seen = std::function<void(const HttpCall&)>;

    /// seen: called right before each answer goes out, by several threads at once; may be empty.
    static Result<std::unique_ptr<RunServer>> start(std::shared_ptr<const ServedRun> run,
                                                    const ServeOptions& options, Seen seen = {});

    std::uint16_t port() const { return m_server->port(); }
    /// "http://127.0.0.1:8080"
    std::string url() const;
    /// Whether nobody but this computer reaches it.
    bool isLocal() const { return m_isLocal; }

private:
    RunServer(std::shared_ptr<const ServedRun> run, ServeOptions options);
    HttpAnswer answer(const HttpRequest& request) const;
    HttpAnswer routed(const HttpRequest& request) const;
    bool isMeant(const HttpRequest& request) const;
    void allowOrigin(const HttpRequest& request, HttpAnswer& answer) const;

    std::shared_ptr<const ServedRun> m_run;
    ServeOptions m_options;
    bool m_isLocal = true;
    std::unique_ptr<HttpServer> m_server; ///< last: its threads ask the others
};

} // namespace shelf
