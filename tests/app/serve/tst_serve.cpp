// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/serve/http_client.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

namespace {

/// The program, serving until it is told to end. It speaks German with the person who calls it, and English with
/// other programs.
class Serving {
public:
    explicit Serving(const QString& run, const QStringList& more = {})
    {
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(QStringLiteral("SHELFSPACE_LANG"), QStringLiteral("de"));
        m_process.setProcessEnvironment(environment);
        m_process.start(
            QStringLiteral(SHELFSPACE_PROGRAM),
            QStringList{QStringLiteral("serve"), run, QStringLiteral("--port"), QStringLiteral("0")} + more);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60000)) {
        }
        static const QRegularExpression address(QStringLiteral("^http://127\\.0\\.0\\.1:(\\d+)$"));
        const auto told = address.match(QString::fromUtf8(m_process.readLine()).trimmed());
        m_port = static_cast<quint16>(told.captured(1).toUInt());
    }
    ~Serving()
    {
        if (m_process.state() != QProcess::NotRunning)
            end(SIGTERM);
    }

    quint16 port() const { return m_port; }
    /// The exit status.
    int end(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        if (!m_process.waitForFinished(60000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }
    QByteArray said() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// A sound body.
constexpr const char* kRatings = R"({"ratings": [{"book": "3", "rating": 5}]})";

/// Parameters of which every address takes some or none.
const QList<QByteArray> kParameters = {"user", "features", "books", "with", "rule",   "top",
                                       "book", "metric",   "plus",  "from", "search", "diversity"};

QStringList words(std::initializer_list<const char*> list)
{
    QStringList all;
    for (const char* word : list)
        all << QString::fromUtf8(word);
    return all;
}

} // namespace

/// What a program that asks over HTTP gets, beside what the commands write.
class ServeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_run = m_folder.filePath(QStringLiteral("run.shelf"));
        const BatchCall sample =
            callProgram({QStringLiteral("sample"), QStringLiteral("--out"), path("sample"),
                         QStringLiteral("--books"), QStringLiteral("60"), QStringLiteral("--users"),
                         QStringLiteral("50"), QStringLiteral("--ratings"), QStringLiteral("1500")});
        QVERIFY2(sample.exit == 0, sample.err.constData());
        const BatchCall trained =
            callProgram({QStringLiteral("train"), path("sample"), QStringLiteral("--preset"),
                         QStringLiteral("goodbooks-mf"), QStringLiteral("--epochs"), QStringLiteral("2"),
                         QStringLiteral("--out"), m_run});
        QVERIFY2(trained.exit == 0, trained.err.constData());
        m_serving = std::make_unique<Serving>(m_run);
        QVERIFY(m_serving->port() != 0);
    }
    void cleanupTestCase() { m_serving.reset(); }

    void answersAreThoseOfTheCommands_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QStringList>("command");
        QTest::newRow("recommend") << QByteArray("/recommend?user=7&top=5")
                                   << words({"recommend", "--user", "7", "--top", "5"});
        QTest::newRow("recommend, flags")
            << QByteArray(
                   "/recommend?user=3&include-seen&explain=true&diversity=0.5&similar=2&without=4&without=5")
            << words({"recommend", "--user", "3", "--include-seen", "--explain", "--diversity", "0.5",
                      "--similar", "2", "--without", "4", "--without", "5"});
        QTest::newRow("two readers") << QByteArray("/recommend?user=3&with=4&rule=least")
                                     << words({"recommend", "--user", "3", "--with", "4", "--rule", "least"});
        QTest::newRow("neighbors") << QByteArray("/neighbors?book=9&metric=euclidean&top=4")
                                   << words({"neighbors", "--book", "9", "--metric", "euclidean", "--top",
                                             "4"});
        QTest::newRow("sums") << QByteArray("/neighbors?book=9&plus=1&minus=2&plus=%33")
                              << words({"neighbors", "--book", "9", "--plus", "1", "--minus", "2", "--plus",
                                        "3"});
    }
    void answersAreThoseOfTheCommands()
    {
        QFETCH(QByteArray, target);
        QFETCH(QStringList, command);
        command.insert(1, m_run);
        const BatchCall call = callProgram(command << QStringLiteral("--json"));
        QVERIFY2(call.exit == 0, call.err.constData());
        const HttpReply reply = askFor(port(), target);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(!call.json().isEmpty());
        QCOMPARE(reply.json(), call.json());
    }

    void somebodyNewIsAnsweredAsAFileOfTheirRatingsIs()
    {
        const QByteArray table = "item_id,rating\n3,5\n8,1\n12,4\nnone,4\n";
        QFile file(path("mine.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        const BatchCall call = callProgram({QStringLiteral("recommend"), m_run, QStringLiteral("--reader"),
                                            file.fileName(), QStringLiteral("--json")});
        QVERIFY2(call.exit == 0, call.err.constData());
        const HttpReply text = postTo(port(), "/recommend", "text/csv", table);
        QCOMPARE(text.status, 200);
        QCOMPARE(text.json(), call.json());
        const HttpReply json = postTo(
            port(), "/recommend", "application/json; charset=utf-8",
            R"({"ratings": [{"book": "3", "rating": 5}, {"book": 8, "rating": 1.0}, {"book": "12", "rating": 4},
                {"book": "none", "rating": 4}]})");
        QCOMPARE(json.status, 200);
        QCOMPARE(json.json(), call.json());
    }

    /// A prediction is the figure of the reader's list.
    void aPredictionIsTheFigureOfTheList()
    {
        const QJsonArray list = askFor(port(), "/recommend?user=5&top=60&include-seen")
                                    .json()[QStringLiteral("recommended")]
                                    .toArray();
        QVERIFY(list.size() > 20);
        for (const QJsonValue& one : list) {
            const QByteArray book = one[QStringLiteral("book")].toString().toUtf8();
            const QJsonObject told = askFor(port(), "/predict?user=5&book=" + book).json();
            QCOMPARE(told[QStringLiteral("score")], one[QStringLiteral("score")]);
            QCOMPARE(told[QStringLiteral("predicted_rating")], one[QStringLiteral("predicted_rating")]);
            QCOMPARE(told[QStringLiteral("title")], one[QStringLiteral("title")]);
        }
    }

    void booksComeSomeAtATimeAndAreFoundByWords()
    {
        QStringList ids;
        for (int from = 0; from < 60; from += 25) {
            const QJsonObject part = askFor(port(), "/books?top=25&from=" + QByteArray::number(from)).json();
            QCOMPARE(part[QStringLiteral("found")].toInt(), 60);
            for (const QJsonValue& one : part[QStringLiteral("books")].toArray())
                ids << one[QStringLiteral("book")].toString();
        }
        QCOMPARE(ids.size(), 60);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 60);
        const QJsonObject first =
            askFor(port(), "/books?top=1").json()[QStringLiteral("books")].toArray().first().toObject();
        const QString title = first[QStringLiteral("title")].toString();
        const QJsonArray found =
            askFor(port(), "/books?search=" + title.toUpper().toUtf8().toPercentEncoding())
                .json()[QStringLiteral("books")]
                .toArray();
        QVERIFY(found.contains(first));
    }

    /// The document and the server know the same paths, methods, parameters and keys.
    void openApiNamesJustWhatExists()
    {
        const QJsonObject document = askFor(port(), "/openapi.json").json();
        QVERIFY(document[QStringLiteral("openapi")].toString().startsWith(QLatin1String("3.")));
        const QJsonObject paths = document[QStringLiteral("paths")].toObject();
        QStringList known = paths.keys();
        known.sort();
        QCOMPARE(known,
                 words({"/books", "/health", "/neighbors", "/openapi.json", "/predict", "/recommend"}));
        const QHash<QString, QByteArray> sound = {{QStringLiteral("/recommend"), "user=7"},
                                                  {QStringLiteral("/neighbors"), "book=9"},
                                                  {QStringLiteral("/predict"), "user=7&book=9"}};
        for (const QString& path : known)
            for (const char* method : {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
                const QJsonObject operation =
                    paths[path].toObject()[QString::fromLatin1(method).toLower()].toObject();
                const QByteArray target = path.toUtf8() + '?' + sound.value(path);
                const HttpReply reply = qstrcmp(method, "POST") == 0 && !operation.isEmpty()
                                            ? postTo(port(), path.toUtf8(), "application/json", kRatings)
                                            : askFor(port(), target, method);
                QCOMPARE(reply.status, operation.isEmpty() ? 405 : 200);
                if (operation.isEmpty()) {
                    QVERIFY(!reply.headers.value("allow").isEmpty());
                    QVERIFY(!reply.headers.value("allow").contains(method));
                    continue;
                }
                const QJsonObject schema =
                    operation[QStringLiteral("responses")][QStringLiteral("200")][QStringLiteral("content")]
                             [QStringLiteral("application/json")][QStringLiteral("schema")]
                                 .toObject();
                QVERIFY(!schema[QStringLiteral("required")].toArray().isEmpty());
                for (const QJsonValue& key : schema[QStringLiteral("required")].toArray())
                    QVERIFY2(reply.json().contains(key.toString()), qPrintable(path + key.toString()));
                QSet<QByteArray> named;
                for (const QJsonValue& parameter : operation[QStringLiteral("parameters")].toArray())
                    named.insert(parameter[QStringLiteral("name")].toString().toUtf8());
                for (const QByteArray& name : kParameters + QList<QByteArray>{"no-such"}) {
                    const QByteArray asked = path.toUtf8() + '?' + name + "=%01";
                    const HttpReply told = qstrcmp(method, "POST") == 0
                                               ? postTo(port(), asked, "application/json", kRatings)
                                               : askFor(port(), asked, method);
                    QVERIFY2(told.body.contains("There is no parameter") != named.contains(name),
                             (method + (' ' + asked)).constData());
                    if (!named.contains(name))
                        QCOMPARE(told.status, 400);
                }
            }
    }

    /// What the run knows nothing of is one answer, however it was written: nothing is recommended, and why.
    void nothingKnownIsAnAnswerThatSaysSo_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("JSON") << QByteArray("application/json")
                              << QByteArray(R"({"ratings":[{"book":"none","rating":3}]})");
        QTest::newRow("table") << QByteArray("text/csv") << QByteArray("item_id,rating\nnone,3\n");
        QTest::newRow("library") << QByteArray("text/csv")
                                 << QByteArray("Title,Authors,ISBN/UID,Read Status,Star Rating\n"
                                               "Iron Gate,Ivo Ire,,read,3\n");
    }
    void nothingKnownIsAnAnswerThatSaysSo()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const HttpReply reply = postTo(port(), "/recommend", type, body);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()[QStringLiteral("recommended")].toArray().isEmpty());
        QCOMPARE(reply.json()[QStringLiteral("unmatched")].toArray().size(), 1);
        const QJsonArray notes = reply.json()[QStringLiteral("notes")].toArray();
        QVERIFY(!notes.isEmpty());
        QVERIFY2(notes.last().toString().contains(QLatin1String("nothing is recommended")),
                 reply.body.constData());
    }

    void askedWrongly_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto get = [](const char* name, const QByteArray& target, int status) {
            QTest::newRow(name) << "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n" << status;
        };
        const auto post = [](const char* name, const QByteArray& type, const QByteArray& body, int status,
                             const QByteArray& query = {}) {
            QTest::newRow(name) << "POST /recommend" + query +
                                       " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type +
                                       "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                                       body
                                << status;
        };
        get("nothing there", "/nothing", 404);
        get("root", "/", 404);
        get("outside", "/../../etc/passwd", 404);
        get("no reader", "/recommend", 400);
        get("two ways to say who", "/recommend?user=7&features=a=b", 400);
        get("unknown reader", "/recommend?user=nobody", 404);
        get("unknown book", "/neighbors?book=nothing", 404);
        get("unknown book left out", "/recommend?user=7&without=nothing", 404);
        get("no book", "/predict?user=7", 400);
        get("unknown parameter", "/recommend?user=7&tpo=5", 400);
        get("said twice", "/recommend?user=7&user=8", 400);
        get("no number", "/recommend?user=7&top=many", 400);
        get("number too large", "/recommend?user=7&top=99999999999999999999", 400);
        get("below the least", "/recommend?user=7&top=0", 400);
        get("none of the choices", "/neighbors?book=9&metric=manhattan", 400);
        get("cut escape", "/recommend?user=%4", 400);
        get("no escape", "/recommend?user=%zz", 400);
        get("zero byte", "/recommend?user=%00", 404);
        get("features of a model without", "/recommend?features=a=b", 400);
        post("no JSON", "application/json", "{", 400);
        post("no list", "application/json", "[]", 400);
        post("no rating", "application/json", R"({"ratings":[{"book":"3"}]})", 400);
        post("rating as text", "application/json", R"({"ratings":[{"book":"3","rating":"5"}]})", 400);
        post("off the scale", "application/json", R"({"ratings":[{"book":"3","rating":77}]})", 400);
        post("no ratings", "application/json", R"({"ratings":[]})", 422);
        post("table without a line", "text/csv", "item_id,rating\n", 422);
        post("deep", "application/json", QByteArray(100000, '['), 400);
        post("no table", "text/csv", "hello\nworld\n", 422);
        post("empty table", "text/csv", "", 422);
        post("somebody new who is somebody known", "application/json", kRatings, 400, "?user=7");
        post("somebody new by features", "application/json", kRatings, 400, "?features=a=b");
        post("unknown parameter of a body", "text/csv", "item_id,rating\n3,5\n", 400, "?tpo=5");
        post("below the least, with a body", "application/json", kRatings, 400, "?top=0");
        post("other type", "application/x-www-form-urlencoded", "a=b", 415);
        QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << 400;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET /health HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts")
            << QByteArray("GET /health HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n") << 400;
        QTest::newRow("another's host")
            << QByteArray("GET /health HTTP/1.1\r\nHost: evil.example:80\r\n\r\n") << 421;
        QTest::newRow("another's host in the target")
            << QByteArray("GET http://evil.example/health HTTP/1.1\r\nHost: localhost\r\n\r\n") << 421;
        QTest::newRow("like localhost")
            << QByteArray("GET /health HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n") << 421;
        QTest::newRow("like loopback")
            << QByteArray("GET /health HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n") << 421;
        QTest::newRow("headers too large")
            << QByteArray("GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(20000, 'x') +
                          "\r\n\r\n")
            << 431;
        QByteArray many = "GET /health HTTP/1.1\r\nHost: localhost\r\n";
        for (int i = 0; i < 2000; ++i)
            many += "X-" + QByteArray::number(i) + ": some words\r\n";
        QTest::newRow("too many headers") << many + "\r\n" << 431;
        QTest::newRow("address too long")
            << QByteArray("GET /" + QByteArray(20000, 'x') + " HTTP/1.1\r\nHost: localhost\r\n\r\n") << 431;
        QTest::newRow("large body announced")
            << QByteArray("POST /recommend HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000000000\r\n\r\n")
            << 413;
        QByteArray chunked = "POST /recommend HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 40; ++i)
            chunked += "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n";
        QTest::newRow("large body in pieces") << chunked << 413;
        QTest::newRow("length twice")
            << QByteArray("POST /recommend HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                          "1\r\nContent-Length: 2\r\n\r\nab")
            << 400;
    }
    void askedWrongly()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const HttpReply reply = sendOnce(port(), request);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.json()[QStringLiteral("status")].toInt(), status);
        QVERIFY(!reply.json()[QStringLiteral("error")].toString().isEmpty());
        QCOMPARE(askFor(port(), "/health").status, 200);
    }

    void ownNamesAreTaken()
    {
        for (const char* host :
             {"localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
            QCOMPARE(
                sendOnce(port(), QByteArray("GET /health HTTP/1.1\r\nHost: ") + host + "\r\n\r\n").status,
                200);
        QCOMPARE(sendOnce(port(), "GET /health HTTP/1.0\r\n\r\n").status, 200);
    }

    void oneConnectionTakesManyRequests()
    {
        HttpClient client(port());
        const QByteArray request = "GET /predict?user=7&book=9 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        client.send(request + request + request); // without waiting for an answer
        const HttpReply first = client.receive();
        QCOMPARE(first.status, 200);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(client.receive().body, first.body);
        client.send("HEAD /predict?user=7&book=9 HTTP/1.1\r\nHost: localhost\r\n\r\n" + request);
        const HttpReply head = client.receive(false);
        QCOMPARE(head.headers.value("content-length").toInt(), static_cast<int>(first.body.size()));
        QCOMPARE(client.receive().body, first.body);
        const QByteArray body = R"({"ratings":[{"book":"3","rating":5}]})";
        client.send("POST /recommend HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    "Expect: 100-continue\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n");
        QCOMPARE(client.receive().status, 100);
        client.send(body);
        QCOMPARE(client.receive().status, 200);
    }

    void manyAtOnceGetTheirOwnAnswers()
    {
        constexpr int kCallers = 8;
        constexpr int kCalls = 30;
        QList<QByteArray> expected;
        for (int user = 1; user <= kCallers; ++user)
            expected << askFor(port(), "/recommend?user=" + QByteArray::number(user)).body;
        std::atomic<int> right{0};
        std::vector<std::unique_ptr<QThread>> callers;
        for (int user = 1; user <= kCallers; ++user) {
            callers.emplace_back(QThread::create([&, user] {
                for (int i = 0; i < kCalls; ++i)
                    right += askFor(port(), "/recommend?user=" + QByteArray::number(user)).body ==
                             expected[user - 1];
            }));
            callers.back()->start();
        }
        for (const auto& caller : callers)
            QVERIFY(caller->wait(120000));
        QCOMPARE(right.load(), kCallers * kCalls);
    }

    void pagesOfOthersReadNothingUnlessAllowed()
    {
        const QByteArray page = "Origin: https://my.page\r\n";
        const HttpReply plain = askFor(port(), "/health", "GET", page);
        QCOMPARE(plain.status, 200);
        QVERIFY(!plain.headers.contains("access-control-allow-origin"));
        Serving open(m_run, words({"--allow-origin", "https://my.page"}));
        QCOMPARE(askFor(open.port(), "/health", "GET", page).headers.value("access-control-allow-origin"),
                 QByteArray("https://my.page"));
        QVERIFY(!askFor(open.port(), "/health", "GET", "Origin: https://other.page\r\n")
                     .headers.contains("access-control-allow-origin"));
        const HttpReply before =
            askFor(open.port(), "/recommend", "OPTIONS", page + "Access-Control-Request-Method: POST\r\n");
        QCOMPARE(before.status, 204);
        QVERIFY(before.headers.value("access-control-allow-methods").contains("POST"));
    }

    void aSignalEndsItWithConnectionsOpen_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void aSignalEndsItWithConnectionsOpen()
    {
        QFETCH(int, signal);
        Serving serving(m_run, words({"--verbose"}));
        HttpClient idle(serving.port());
        HttpClient half(serving.port());
        half.send("GET /health HTTP/1.1\r\nHo");
        QCOMPARE(askFor(serving.port(), "/recommend?user=7%1b").status, 404);
        QCOMPARE(serving.end(signal), 130);
        QVERIFY(idle.isClosed());
        const QByteArray said = serving.said();
        QVERIFY2(said.contains("GET /recommend?user=7%1b 404"), said.constData());
    }

    void aTakenPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const BatchCall call = callProgram(
            {QStringLiteral("serve"), m_run, QStringLiteral("--port"), QString::number(other.serverPort())});
        QCOMPARE(call.exit, 1);
        QVERIFY2(call.err.contains(QByteArray::number(other.serverPort())) && call.err.contains("taken"),
                 call.err.constData());
        const BatchCall nowhere = callProgram(
            {QStringLiteral("serve"), m_run, QStringLiteral("--address"), QStringLiteral("somewhere")});
        QCOMPARE(nowhere.exit, 2);
    }

    void helpNamesWhatCanBeAsked()
    {
        const BatchCall help = callProgram(words({"serve", "--help"}));
        const QJsonObject paths = askFor(port(), "/openapi.json").json()[QStringLiteral("paths")].toObject();
        for (const QString& path : paths.keys())
            QVERIFY2(help.out.contains(path.toUtf8()), qPrintable(path));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    quint16 port() const { return m_serving->port(); }

    QTemporaryDir m_folder;
    QString m_run;
    std::unique_ptr<Serving> m_serving;
};

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
