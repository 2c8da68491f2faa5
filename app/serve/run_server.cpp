// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/run_server.h"

#include "app/base/console.h"
#include "app/serve/address_query.h"
#include "app/serve/endpoint.h"
#include "engine/base/numbers.h"
#include "engine/base/text/catalogue.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"

#include <algorithm>

namespace shelf {

namespace {

/// Whether it is the own computer's number: no name that only begins like one.
bool isLoopback(const std::string& address)
{
    return address == "::1" || (address.compare(0, 4, "127.") == 0 &&
                                address.find_first_not_of("0123456789.") == std::string::npos);
}

HttpAnswer refused(int status, const Error& error)
{
    Json document = {{"status", status}, {"error", error.message.english()}};
    if (!error.advice.empty())
        document["advice"] = error.advice.english();
    return {.status = status, .body = jsonText(document, -1) + '\n'};
}

/// "GET, HEAD, POST, OPTIONS" of what is at this path; empty where nothing is.
std::string methodsAt(const std::string& path)
{
    std::string methods;
    for (const Endpoint& endpoint : endpoints())
        if (endpoint.path == path)
            methods += endpoint.method + (endpoint.method == "GET" ? ", HEAD, " : ", ");
    return methods.empty() ? methods : methods + "OPTIONS";
}

/// "application/json" of "application/json; charset=utf-8".
std::string bareType(const std::string& contentType)
{
    std::string bare(trimmed(std::string_view(contentType).substr(0, contentType.find(';'))));
    std::transform(bare.begin(), bare.end(), bare.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return bare;
}

HttpAnswer asked(const Endpoint& endpoint, const ServedRun& run, const AddressQuery& query,
                 const HttpRequest& request)
{
    const auto& types = endpoint.bodyTypes;
    if (!types.empty() && std::find(types.begin(), types.end(), request.contentType) == types.end()) {
        std::string known;
        for (const std::string& type : types)
            addToList(known, type);
        return refused(415, Error::failure(tr("A body of type '%1' is not taken").arg(request.contentType),
                                           tr("Say Content-Type: one of %1.").arg(known)));
    }
    const auto document = endpoint.answer(run, query, request);
    if (document)
        return {.body = jsonText(*document, -1) + '\n'};
    if (document.error().kind == ErrorKind::usage)
        return refused(400, document.error());
    return refused(types.empty() ? 404 : 422, document.error());
}

} // namespace

RunServer::RunServer(std::shared_ptr<const ServedRun> run, ServeOptions options)
    : m_run(std::move(run)), m_options(std::move(options)), m_isLocal(isLoopback(m_options.place.address))
{}

Result<std::unique_ptr<RunServer>> RunServer::start(std::shared_ptr<const ServedRun> run,
                                                    const ServeOptions& options, Seen seen)
{
    std::unique_ptr<RunServer> made(new RunServer(std::move(run), options));
    const RunServer* asked = made.get();
    auto server = HttpServer::start(
        options.place,
        {.answer = [asked](const HttpRequest& request) { return asked->answer(request); },
         .refuse = [](int status, const std::string& why) { return refused(status, Error::failure(why)); },
         .seen = std::move(seen)});
    if (!server)
        return server.error();
    made->m_server = std::move(*server);
    return made;
}

std::string RunServer::url() const
{
    const std::string& address = m_options.place.address;
    const bool isSix = address.find(':') != std::string::npos;
    return "http://" + (isSix ? '[' + address + ']' : address) + ':' + std::to_string(port());
}

/// Whether the caller knows whom it asks.
bool RunServer::isMeant(const HttpRequest& request) const
{
    if (!m_isLocal || request.host.empty()) // HTTP/1.0 need not say; browsers always do
        return true;
    const std::string host = hostWithoutPort(request.host);
    return host == "localhost" || isLoopback(host) || host == m_options.place.address;
}

void RunServer::allowOrigin(const HttpRequest& request, HttpAnswer& answer) const
{
    if (m_options.origins.empty())
        return;
    const auto& origins = m_options.origins;
    const bool isAnybody = std::find(origins.begin(), origins.end(), "*") != origins.end();
    answer.headers.emplace_back("Vary", "Origin");
    if (isAnybody)
        answer.headers.emplace_back("Access-Control-Allow-Origin", "*");
    else if (!request.origin.empty() &&
             std::find(origins.begin(), origins.end(), request.origin) != origins.end())
        answer.headers.emplace_back("Access-Control-Allow-Origin", request.origin);
    else
        return;
    if (request.method == "OPTIONS") {
        answer.headers.emplace_back("Access-Control-Allow-Methods", "GET, HEAD, POST");
        answer.headers.emplace_back("Access-Control-Allow-Headers", "Content-Type");
        answer.headers.emplace_back("Access-Control-Max-Age", "600");
    }
}

HttpAnswer RunServer::answer(const HttpRequest& request) const
{
    const EnglishHere english; // programs read it
    if (!request.hasHost)
        return refused(400, Error::failure(tr("The header Host is missing")));
    if (!isMeant(request))
        return refused(
            421, Error::failure(tr("'%1' is not this server").arg(request.host), tr("It is %1.").arg(url())));
    HttpRequest understood = request;
    understood.contentType = bareType(request.contentType);
    HttpAnswer made = routed(understood);
    allowOrigin(request, made);
    return made;
}

HttpAnswer RunServer::routed(const HttpRequest& request) const
{
    const auto query = parseAddressQuery(request.target);
    if (!query)
        return refused(400, query.error());
    const std::string methods = methodsAt(query->path);
    if (methods.empty())
        return refused(404, Error::failure(tr("There is nothing at %1").arg(query->path),
                                           tr("What there is stands in /openapi.json.")));
    if (request.method == "OPTIONS")
        return {.status = 204, .headers = {{"Allow", methods}}};
    for (const Endpoint& endpoint : endpoints())
        if (endpoint.path == query->path && endpoint.method == request.method)
            return asked(endpoint, *m_run, *query, request);
    HttpAnswer made = refused(405, Error::failure(tr("%1 is not for %2").arg(request.method).arg(query->path),
                                                  tr("It takes %1.").arg(methods)));
    made.headers.emplace_back("Allow", methods);
    return made;
}

} // namespace shelf
