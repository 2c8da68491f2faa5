// SPDX-License-Identifier: GPL-3.0-or-later
// Alone because operator new is its own.
#include "app/serve/address_query.h"
#include "app/serve/http_server.h"
#include "tests/app/serve/http_client.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cstdlib>
#include <functional>
#include <memory>
#include <mutex>
#include <new>

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

/// What a caller of these bytes hears from a server of little patience: whoever is held up on the way to the
/// first of them is sent away without a word, and comes again.
HttpReply heardBy(std::unique_ptr<HttpClient>& client, quint16 port, const QByteArray& bytes, int status)
{
    for (;;) {
        client = std::make_unique<HttpClient>(port);
        client->send(bytes);
        const HttpReply reply = client->receive();
        if (reply.status == status || (reply.status != 0 && reply.status != 408))
            return reply;
    }
}

/// Whether the server takes no new callers, at the latest by the time that a test may take.
bool refusesSoon(quint16 port)
{
    for (;;) {
        QTcpSocket probe;
        probe.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!probe.waitForConnected(60000))
            return probe.error() == QAbstractSocket::ConnectionRefusedError;
    }
}

/// Larger than anything that the server asks for but the room for a connection.
constexpr std::size_t kConnectionBytes = 4096;
/// What happens when room for a connection is asked for next, once.
std::function<void()>& atConnection()
{
    static std::function<void()> call;
    return call;
}
std::atomic<bool> isWatched{false};

} // namespace

void* operator new(std::size_t size)
{
    if (size >= kConnectionBytes && isWatched.exchange(false))
        atConnection()();
    if (void* room = std::malloc(size))
        return room;
    throw std::bad_alloc();
}
void operator delete(void* room) noexcept
{
    std::free(room);
}
void operator delete(void* room, std::size_t) noexcept
{
    std::free(room);
}

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
        std::unique_ptr<HttpClient> client;
        QCOMPARE(heardBy(client, port, "GET /here HTTP/1.1\r\nHost: ", 408).status, 408);
        QVERIFY(client->isClosed());
        QCOMPARE(heardBy(client, port,
                         "POST /here HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nab", 408)
                     .status,
                 408);
        HttpClient idle(port);
        QVERIFY(idle.isClosed()); // without a word: nothing was asked
        QCOMPARE(heardBy(client, port, kRequest, 200).status, 200);
        QVERIFY(client->isClosed());
    }

    /// Byte by byte, each in time, is no way to hold a connection for ever.
    void whoDripsIsSentAway()
    {
        HttpPlace place;
        place.limits.seconds = 0.3;
        const auto server = HttpServer::start(place, echo());
        HttpClient client((*server)->port());
        for (bool isFirst = true; !client.isOver(); isFirst = false) // a server that never ends it is seen
            client.send(isFirst ? "GET /" : "x");                    // by the time that a test may take
        QVERIFY(true);
    }

    /// There was no memory for a caller: the next one is answered.
    void whomThereIsNoRoomForCostsTheOthersNothing()
    {
        HttpPlace place;
        place.limits.seconds = 600;
        const auto server = HttpServer::start(place, echo());
        atConnection() = [] { throw std::bad_alloc(); };
        isWatched = true;
        HttpClient lost((*server)->port());
        QVERIFY(lost.isClosed());
        QCOMPARE(sendOnce((*server)->port(), kRequest).body, QByteArray("/here"));
    }

    /// Who had connected and asked when the end came is answered, and no more is.
    void whoIsTakenWhileItEndsIsAnsweredOnce()
    {
        std::atomic<int> calls{0};
        HttpServer::Calls counted = echo();
        counted.answer = [&calls](const HttpRequest&) {
            ++calls;
            return HttpAnswer{};
        };
        HttpPlace place;
        place.threads = 2;
        place.limits.seconds = 600;
        auto server = HttpServer::start(place, counted);
        HttpClient early((*server)->port());
        early.send(kRequest);
        QCOMPARE(early.receive().status, 200);
        QSemaphore goOn;
        atConnection() = [&goOn] { goOn.acquire(); };
        isWatched = true;
        HttpClient late((*server)->port());
        late.send(kRequest);
        while (isWatched) // until a thread holds the late caller
            QThread::yieldCurrentThread();
        std::unique_ptr<QThread> ending(QThread::create([&server] { server->reset(); }));
        ending->start();
        goOn.release();
        QCOMPARE(late.receive().status, 200);
        QVERIFY(late.isClosed());
        QVERIFY(early.isClosed());
        QVERIFY(ending->wait());
        QCOMPARE(calls.load(), 2);
    }

    /// More callers than threads, whose answers take until the end has begun: nobody is cut off.
    void whatIsAskedBeforeTheEndIsAnswered()
    {
        QSemaphore latch;
        std::atomic<int> held{0};
        HttpServer::Calls slow = echo();
        slow.answer = [&](const HttpRequest& request) {
            if (request.target == "/slow") {
                ++held;
                latch.acquire();
            }
            return HttpAnswer{.body = request.target};
        };
        HttpPlace place;
        place.threads = 2;
        place.limits.seconds = 600;
        place.limits.graceSeconds = 600;
        auto server = HttpServer::start(place, slow);
        QVERIFY(server.ok());
        const quint16 port = (*server)->port();
        HttpClient idle(port);
        idle.send(kRequest);
        QCOMPARE(idle.receive().body, QByteArray("/here"));
        HttpClient partly(port);
        partly.send("GET /par");
        constexpr int kCallers = 8;
        std::vector<std::unique_ptr<HttpClient>> callers;
        for (int i = 0; i < kCallers; ++i) {
            callers.push_back(std::make_unique<HttpClient>(port));
            callers.back()->send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        QTRY_COMPARE_WITH_TIMEOUT(held.load(), 2, 60000);
        std::unique_ptr<QThread> ending(QThread::create([&server] { server->reset(); }));
        ending->start();
        QVERIFY(refusesSoon(port)); // though every thread is held
        latch.release(kCallers);
        for (const auto& caller : callers) {
            const HttpReply reply = caller->receive();
            QCOMPARE(reply.body, QByteArray("/slow"));
            QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
            QVERIFY(caller->isClosed());
        }
        partly.send("tly HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const HttpReply reply = partly.receive();
        QCOMPARE(reply.body, QByteArray("/partly"));
        QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
        QVERIFY(idle.isClosed());
        QVERIFY(ending->wait());
    }

    /// The promise to keep a connection alive holds for what is on its way when the end begins.
    void whoWasPromisedAnotherAnswerGetsIt()
    {
        HttpPlace place;
        place.limits.seconds = 600;
        place.limits.lingerSeconds = 600;
        auto server = HttpServer::start(place, echo());
        const quint16 port = (*server)->port();
        HttpClient client(port);
        client.send(kRequest);
        QCOMPARE(client.receive().headers.value("connection", "keep-alive"), QByteArray("keep-alive"));
        std::unique_ptr<QThread> ending(QThread::create([&server] { server->reset(); }));
        ending->start();
        QVERIFY(refusesSoon(port));
        client.send(kRequest);
        const HttpReply reply = client.receive();
        QCOMPARE(reply.body, QByteArray("/here"));
        QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosed());
        QVERIFY(ending->wait());
    }

    /// A request whose rest never comes holds the end up no longer than the grace.
    void whoNeverEndsARequestIsToldSoAtTheEnd()
    {
        HttpPlace place;
        place.limits.seconds = 600;
        place.limits.graceSeconds = 0.2;
        auto server = HttpServer::start(place, echo());
        HttpClient client((*server)->port());
        client.send("GET /he");
        std::unique_ptr<QThread> ending(QThread::create([&server] { server->reset(); }));
        ending->start();
        QCOMPARE(client.receive().status, 408);
        QVERIFY(ending->wait());
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
        QCOMPARE(seen, (std::vector<int>{503, 500})); // as they came, whichever threads answered them
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
