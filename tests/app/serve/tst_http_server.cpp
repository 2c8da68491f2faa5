// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/address_query.h"
#include "app/serve/http_server.h"
#include "tests/app/serve/http_client.h"

#include <QTest>

#include <atomic>
#include <mutex>

using namespace shelf;

namespace {

HttpServer::Calls echo()
{
    return {.answer =
                [](const HttpRequest& request) { return HttpAnswer{.body = request.target + request.body}; },
            .refuse = [](int status,
                         const std::string& why) { return HttpAnswer{.status = status, .body = why}; }};
}

constexpr const char* kRequest = "GET /here HTTP/1.1\r\nHost: localhost\r\n\r\n";

} // namespace

/// How the server treats callers that are slow, many or gone.
class HttpServerTest : public QObject {
    Q_OBJECT
private slots:
    void whoIsSlowIsSentAway()
    {
        HttpPlace place;
        place.limits.seconds = 0.2;
        const auto server = HttpServer::start(place, echo());
        QVERIFY(server.ok());
        const quint16 port = (*server)->port();
        HttpClient slow(port);
        slow.send("GET /here HTTP/1.1\r\nHost: ");
        QCOMPARE(slow.receive().status, 408);
        QVERIFY(slow.isClosed());
        HttpClient body(port);
        body.send("POST /here HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nab");
        QCOMPARE(body.receive().status, 408);
        HttpClient idle(port);
        QVERIFY(idle.isClosed()); // without a word: nothing was asked
        HttpClient kept(port);
        kept.send(kRequest);
        QCOMPARE(kept.receive().status, 200);
        QVERIFY(kept.isClosed());
    }

    /// Byte by byte, each in time, is no way to hold a connection for ever.
    void whoDripsIsSentAway()
    {
        HttpPlace place;
        place.limits.seconds = 0.3;
        const auto server = HttpServer::start(place, echo());
        HttpClient client((*server)->port());
        bool isGone = false;
        for (int i = 0; i < 600 && !isGone; ++i) {
            client.send(i == 0 ? "GET /" : "x");
            QTest::qWait(20);
            isGone = client.isOver();
        }
        QVERIFY(isGone);
    }

    void idleConnectionsHoldNobodyUp()
    {
        HttpPlace place;
        place.threads = 1;
        place.limits.seconds = 600;
        const auto server = HttpServer::start(place, echo());
        std::vector<std::unique_ptr<HttpClient>> idle;
        for (int i = 0; i < 40; ++i) {
            idle.push_back(std::make_unique<HttpClient>((*server)->port()));
            idle.back()->send("GET /he");
        }
        QCOMPARE(sendOnce((*server)->port(), kRequest).body, QByteArray("/here"));
        idle.front()->send("re HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(idle.front()->receive().status, 200);
    }

    void moreThanTheMostWaitForOneToLeave()
    {
        HttpPlace place;
        place.limits.connections = 2;
        place.limits.seconds = 600;
        const auto server = HttpServer::start(place, echo());
        auto first = std::make_unique<HttpClient>((*server)->port());
        HttpClient second((*server)->port());
        second.send(kRequest);
        QCOMPARE(second.receive().status, 200); // both are accepted by now
        HttpClient third((*server)->port());
        third.send(kRequest);
        first.reset();
        QCOMPARE(third.receive().status, 200);
    }

    void itEndsWithCallersThatDoNotRead()
    {
        std::atomic<int> calls{0};
        HttpServer::Calls large = echo();
        large.answer = [&calls](const HttpRequest&) {
            ++calls;
            return HttpAnswer{.body = std::string(64 << 20, 'x')};
        };
        auto server = HttpServer::start({}, large);
        HttpClient client((*server)->port());
        client.send(kRequest);
        QTRY_COMPARE_WITH_TIMEOUT(calls.load(), 1, 60000);
        server->reset(); // returns
        QVERIFY(true);
    }

    void whatIsThrownIsAnAnswer()
    {
        HttpServer::Calls throwing = echo();
        std::mutex mutex;
        std::vector<int> seen;
        throwing.answer = [](const HttpRequest& request) -> HttpAnswer {
            if (request.target == "/memory")
                throw std::bad_alloc();
            throw std::runtime_error("broken");
        };
        throwing.seen = [&](const HttpCall& call) {
            const std::lock_guard lock(mutex);
            seen.push_back(call.status);
        };
        auto server = HttpServer::start({}, throwing);
        QCOMPARE(askFor((*server)->port(), "/memory").status, 503);
        QCOMPARE(askFor((*server)->port(), "/other").status, 500);
        server->reset();
        QCOMPARE(seen, (std::vector<int>{503, 500}));
    }

    void addressesAreRead()
    {
        const auto query = parseAddressQuery("/a%20b?x=1%2B1&y=two+words&z&&w=a=b#end");
        QVERIFY(query.ok());
        QCOMPARE(query->path, std::string("/a b"));
        const std::vector<std::pair<std::string, std::string>> values = {
            {"x", "1+1"}, {"y", "two words"}, {"z", ""}, {"w", "a=b"}};
        QCOMPARE(query->values, values);
        for (const char* bad : {"/%", "/%1", "/?a=%g1", "/?%-1=2"})
            QVERIFY(!parseAddressQuery(bad).ok());
    }

    void hostsAreRead()
    {
        QCOMPARE(hostWithoutPort("LocalHost:80"), std::string("localhost"));
        QCOMPARE(hostWithoutPort("[::1]:80"), std::string("::1"));
        QCOMPARE(hostWithoutPort("[::1]"), std::string("::1"));
        for (const char* bad : {"a:b", "[::1", "[::1]x", "localhost:80:evil"})
            QCOMPARE(hostWithoutPort(bad), std::string());
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_http_server.moc"
