// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/http_connection.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <exception>
#include <new>
#include <string_view>
#include <utility>

namespace shelf {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

constexpr auto kFarewell = std::chrono::seconds(1); ///< for a caller to hear why the connection closes

std::chrono::steady_clock::duration durationOf(double seconds)
{
    return std::chrono::duration_cast<std::chrono::steady_clock::duration>(
        std::chrono::duration<double>(seconds));
}

template <class Text> std::string plainText(const Text& text)
{
    return std::string(text.data(), text.size());
}

/// Whether the caller wrote something that is none, rather than went away.
bool isHttp(const error_code& problem)
{
    return problem.category() == http::make_error_code(http::error::end_of_stream).category();
}

/// Takes "http://HOST" off a target that names its host.
void splitTarget(HttpRequest& request)
{
    constexpr std::string_view kScheme = "http://";
    if (request.target.compare(0, kScheme.size(), kScheme) != 0)
        return;
    const std::size_t path =
        std::min(request.target.find_first_of("/?", kScheme.size()), request.target.size());
    request.host = request.target.substr(kScheme.size(), path - kScheme.size());
    request.hasHost = true;
    request.target.erase(0, path);
    if (request.target.empty() || request.target.front() != '/')
        request.target.insert(0, 1, '/');
}

HttpAnswer answered(const HttpServer::Calls& calls, const HttpRequest& request)
{
    try {
        return calls.answer(request);
    } catch (const std::bad_alloc&) {
        return calls.refuse(503, "There is not enough memory for this answer");
    } catch (const std::exception& thrown) {
        return calls.refuse(500, thrown.what());
    }
}

} // namespace

HttpConnection::HttpConnection(tcp::socket socket, HttpShared& shared)
    : m_socket(std::move(socket)),
      m_deadline(m_socket.get_executor()),
      m_shared(shared),
      m_buffer(shared.limits.headerBytes + shared.limits.bodyBytes)
{
    error_code ignored;
    const auto end = m_socket.remote_endpoint(ignored);
    if (!ignored)
        m_from = end.address().to_string();
    m_socket.set_option(tcp::no_delay(true), ignored);
}

HttpConnection::~HttpConnection()
{
    std::function<void()> free;
    {
        const std::lock_guard lock(m_shared.mutex);
        const bool wasOpen = m_shared.open.erase(this) > 0;
        if (wasOpen && !m_shared.stopping && m_shared.open.size() + 1 == m_shared.limits.connections)
            free = m_shared.roomIsFree;
    }
    if (free)
        free();
}

void HttpConnection::start()
{
    asio::dispatch(m_socket.get_executor(), [self = shared_from_this()] { self->readHeader(); });
}

void HttpConnection::finish()
{
    asio::post(m_socket.get_executor(), [self = shared_from_this()] {
        if (self->m_reading)
            self->hurry();
    });
}

void HttpConnection::expectWithin(Clock::duration time)
{
    m_late = false;
    m_deadline.expires_after(time);
    m_deadline.async_wait([self = shared_from_this()](error_code ec) {
        if (ec || self->m_deadline.expiry() > Clock::now()) // put off when this was on its way already
            return;
        if (std::exchange(self->m_lingering, false) && self->hasBegun())
            return self->expectWithin(durationOf(self->m_shared.limits.graceSeconds));
        self->m_late = true;
        error_code ignored;
        self->m_socket.cancel(ignored);
    });
}

void HttpConnection::readHeader()
{
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_shared.limits.headerBytes));
    m_parser->body_limit(m_shared.limits.bodyBytes);
    m_reading = true;
    expectWithin(durationOf(m_shared.limits.seconds));
    if (m_shared.stopping)
        hurry();
    http::async_read_header(m_socket, m_buffer, *m_parser,
                            [self = shared_from_this()](error_code ec, std::size_t) {
                                ec ? self->refuse(ec) : self->readBody();
                            });
}

bool HttpConnection::hasBegun() const
{
    error_code ignored;
    return m_parser->got_some() || m_buffer.size() > 0 || m_socket.available(ignored) > 0;
}

void HttpConnection::hurry()
{
    if (m_late)
        return;
    const Clock::duration left = m_deadline.expiry() - Clock::now();
    m_lingering = !hasBegun();
    const HttpLimits& limits = m_shared.limits;
    expectWithin(std::min(left, durationOf(m_lingering ? limits.lingerSeconds : limits.graceSeconds)));
}

void HttpConnection::readBody()
{
    const auto expected = m_parser->get()[http::field::expect];
    if (m_parser->is_done() || !boost::beast::iequals(expected, "100-continue"))
        return readRest();
    static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(
        m_socket, asio::buffer(kContinue.data(), kContinue.size()),
        [self = shared_from_this()](error_code ec, std::size_t) { ec ? self->close() : self->readRest(); });
}

void HttpConnection::readRest()
{
    http::async_read(m_socket, m_buffer, *m_parser, [self = shared_from_this()](error_code ec, std::size_t) {
        ec ? self->refuse(ec) : self->answer();
    });
}

void HttpConnection::answer()
{
    m_deadline.cancel();
    m_reading = false;
    m_lingering = false;
    auto message = m_parser->release();
    HttpRequest request;
    request.method = plainText(message.method_string());
    request.target = plainText(message.target());
    const auto host = message.find(http::field::host);
    request.hasHost = host != message.end() || message.version() < 11;
    if (host != message.end())
        request.host = plainText(host->value());
    const bool isTwice = message.count(http::field::host) > 1;
    request.origin = plainText(message[http::field::origin]);
    request.contentType = plainText(message[http::field::content_type]);
    request.body = std::move(message.body());
    m_call = {.method = request.method, .target = request.target, .from = m_from};
    m_withoutBody = request.method == "HEAD";
    if (m_withoutBody)
        request.method = "GET";
    splitTarget(request);
    m_version = message.version();
    const auto begun = Clock::now();
    HttpAnswer made = isTwice ? m_shared.calls.refuse(400, "The header Host is there twice")
                              : answered(m_shared.calls, request);
    m_call.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    write(std::move(made), message.keep_alive());
}

void HttpConnection::refuse(error_code ec)
{
    m_deadline.cancel();
    m_reading = false;
    m_lingering = false;
    const bool begun = m_parser->got_some() || m_buffer.size() > 0;
    int status = 400;
    std::string why = "This is no HTTP request: " + ec.message();
    if (m_late) {
        status = 408;
        why = "The request was not there in time";
    } else if (ec == http::error::header_limit ||
               (ec == http::error::buffer_overflow && !m_parser->is_header_done())) {
        status = 431;
        why = "The headers are larger than " + std::to_string(m_shared.limits.headerBytes) + " bytes";
    } else if (ec == http::error::body_limit || ec == http::error::buffer_overflow) {
        status = 413;
        why = "The body is larger than " + std::to_string(m_shared.limits.bodyBytes) + " bytes";
    } else if (ec == http::error::end_of_stream || !isHttp(ec)) {
        return close();
    }
    if (!begun)
        return close();
    m_call = {.method = "?", .target = {}, .from = m_from};
    if (m_parser->is_header_done()) {
        m_call.method = plainText(m_parser->get().method_string());
        m_call.target = plainText(m_parser->get().target());
    }
    m_withoutBody = false;
    m_version = 11;
    write(m_shared.calls.refuse(status, why), false);
}

void HttpConnection::write(HttpAnswer made, bool keepAlive)
{
    m_call.status = made.status;
    m_answer = {};
    m_answer.version(m_version);
    m_answer.result(static_cast<unsigned>(made.status));
    m_answer.set(http::field::content_type, made.contentType);
    m_answer.set(http::field::cache_control, "no-store");
    m_answer.set("X-Content-Type-Options", "nosniff");
    for (const auto& [name, value] : made.headers)
        m_answer.set(name, value);
    m_answer.keep_alive(keepAlive && !m_shared.stopping);
    m_answer.body() = std::move(made.body);
    m_answer.prepare_payload();
    if (m_withoutBody)
        m_answer.body().clear(); // its length stays said
    expectWithin(durationOf(m_shared.limits.seconds));
    if (m_shared.calls.seen) // before it goes out: what is asked next, even over another connection, comes after
        m_shared.calls.seen(m_call);
    http::async_write(m_socket, m_answer, [self = shared_from_this()](error_code ec, std::size_t) {
        self->m_deadline.cancel();
        if (ec)
            return self->close();
        self->m_answer.need_eof() ? self->leave() : self->readHeader();
    });
}

void HttpConnection::leave()
{
    error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    expectWithin(kFarewell);
    drain();
}

void HttpConnection::drain()
{
    m_socket.async_read_some(asio::buffer(m_dropped),
                             [self = shared_from_this()](error_code ec, std::size_t) {
                                 ec || self->m_late ? self->close() : self->drain();
                             });
}

void HttpConnection::close()
{
    m_deadline.cancel();
    error_code ignored;
    m_socket.close(ignored);
}

} // namespace shelf
