// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/session/cover_store.h"

#include <QBuffer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace shelf;

namespace {

/// A server of pictures on this machine: /red is one, /text is none, /pixel is too small to be a cover.
class PictureServer : public QTcpServer {
public:
    int asked = 0;
    int connected = 0;
    QByteArray redirectTo; ///< where /red says the picture is

    PictureServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            ++connected;
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray line = socket->readLine();
                socket->readAll();
                ++asked;
                if (!redirectTo.isEmpty()) {
                    socket->write("HTTP/1.1 302 Found\r\nLocation: " + redirectTo +
                                  "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    return socket->disconnectFromHost();
                }
                QByteArray body = "not a picture";
                if (line.startsWith("GET /red") || line.startsWith("GET /pixel")) {
                    QImage image(line.startsWith("GET /red") ? QSize(30, 40) : QSize(1, 1),
                                 QImage::Format_RGB32);
                    image.fill(Qt::red);
                    body.clear();
                    QBuffer buffer(&body);
                    buffer.open(QIODevice::WriteOnly);
                    image.save(&buffer, "PNG");
                }
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nCache-Control: max-age=3600\r\n"
                              "Content-Length: " +
                              QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    std::string url(const char* path) const
    {
        return "http://127.0.0.1:" + std::to_string(serverPort()) + path;
    }
};

/// Lets the servers of the test through, by their ports, as if they stood on the internet.
WebRule onlyPorts(const QList<int>& ports)
{
    return {.mayAsk = [ports](const QUrl& url) { return ports.contains(url.port()); },
            .mayConnect = [](const QHostAddress&) { return true; }};
}

DatasetPtr booksAt(std::vector<std::string> urls)
{
    auto data = std::make_shared<Dataset>();
    data->books.imageUrls = std::move(urls);
    data->books.ids.resize(data->books.imageUrls.size());
    return data;
}

DatasetPtr books(const PictureServer& server)
{
    return booksAt({server.url("/red"), server.url("/text"), server.url("/pixel"), "", "file:///etc/passwd"});
}

QPushButton* fetchButton(QWidget& window)
{
    for (QPushButton* button : window.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Fetch")))
            return button;
    return nullptr;
}

} // namespace

class TestCoverStore : public QObject {
    Q_OBJECT
    QTemporaryDir folder;

private slots:
    void nothingIsFetchedBeforeItIsAllowed()
    {
        PictureServer server;
        CoverStore store(nullptr, nullptr, folder.path(), onlyPorts({server.serverPort()}));
        store.setBooks(books(server));
        QVERIFY(!store.isAllowed());
        QVERIFY(store.cover(0).isNull());
        QTest::qWait(100);
        QCOMPARE(server.asked, 0);
    }

    void aPictureArrivesAndStays()
    {
        PictureServer server;
        CoverStore store(nullptr, nullptr, folder.path(), onlyPorts({server.serverPort()}));
        store.setBooks(books(server));
        store.setAllowed(true);
        QSignalSpy arrived(&store, &CoverStore::arrived);
        QVERIFY(store.cover(0).isNull());
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().first().toInt(), 0);
        QCOMPARE(store.cover(0).pixelColor(5, 5), QColor(Qt::red));
        store.cover(0);
        QCOMPARE(server.asked, 1);
        // Another start of the program finds it on the disk.
        CoverStore again(nullptr, nullptr, folder.path(), onlyPorts({server.serverPort()}));
        again.setBooks(books(server));
        again.setAllowed(true);
        QSignalSpy fromDisk(&again, &CoverStore::arrived);
        again.cover(0);
        QTRY_COMPARE(fromDisk.size(), 1);
        QCOMPARE(server.asked, 1);
    }

    void whatIsNoCoverIsAskedForOnce()
    {
        PictureServer server;
        QTemporaryDir own;
        CoverStore store(nullptr, nullptr, own.path(), onlyPorts({server.serverPort()}));
        store.setBooks(books(server));
        store.setAllowed(true);
        QSignalSpy arrived(&store, &CoverStore::arrived);
        for (int round = 0; round < 3; ++round)
            for (const int book : {1, 2, 3, 4, 5, -1})
                QVERIFY(store.cover(book).isNull());
        QTRY_COMPARE(server.asked, 2);
        QTest::qWait(50);
        QCOMPARE(arrived.size(), 0);
        QCOMPARE(server.asked, 2);
    }

    void whatHoldsForEveryLibraryComesBeforeItsAnswer()
    {
        QTemporaryDir own;
        Settings settings(own.filePath(QStringLiteral("settings.ini")));
        CoverStore store(&settings, nullptr, own.path());
        QWidget window;
        store.setBooks(booksAt({"http://example.org/a"}));
        settings.set(keys::coverFetching, QStringLiteral("always"));
        store.follow();
        QTRY_VERIFY_WITH_TIMEOUT(store.isAllowed(), 60000);
        bool isAnswered = false;
        store.askOnce(&window, [&] { isAnswered = true; });
        QVERIFY(isAnswered); // without a question
        settings.set(keys::coverFetching, QStringLiteral("never"));
        store.follow();
        QVERIFY(!store.isAllowed());
        store.setAllowed(true); // for now
        QVERIFY(settings.get(keys::coverLibraries).isEmpty());
        store.follow();
        QVERIFY(!store.isAllowed());
        settings.set(keys::coverFetching, QStringLiteral("ask"));
        store.follow();
        QVERIFY(!store.isAllowed());
        store.setAllowed(true);
        QCOMPARE(settings.get(keys::coverLibraries).size(), 1);
        settings.forget(keys::coverLibraries.name);
        store.follow();
        QVERIFY(!store.isAllowed()); // and is asked about again
    }

    void nothingOfTheOwnNetworkIsFetched()
    {
        PictureServer server;
        const std::string port = ':' + std::to_string(server.serverPort()) + "/red";
        std::vector<std::string> urls;
        for (const char* host :
             {"127.0.0.1", "localhost", "LOCALHOST.", "a.localhost", "127.1", "2130706433", "0x7f000001",
              "0177.0.0.1", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0", "0", "user@127.0.0.1", "%6cocalhost"})
            urls.push_back(std::string("http://") + host + port);
        CoverStore store(nullptr, nullptr, folder.path());
        store.setBooks(booksAt(urls));
        store.setAllowed(true);
        for (int book = 0; book < static_cast<int>(urls.size()); ++book)
            QVERIFY(store.cover(book).isNull());
        QTest::qWait(300);
        QCOMPARE(server.connected, 0);
    }

    void namesThatLeadIntoTheOwnNetworkAreNotFollowed()
    {
        PictureServer server;
        QTemporaryDir own;
        // The name itself is taken for an honest one: what it stands for decides.
        CoverStore store(nullptr, nullptr, own.path(), {.mayAsk = [](const QUrl&) { return true; }});
        const std::string port = ':' + std::to_string(server.serverPort()) + "/red";
        store.setBooks(booksAt({"http://localhost" + port, "http://127.0.0.1" + port}));
        store.setAllowed(true);
        QVERIFY(store.cover(0).isNull() && store.cover(1).isNull());
        QTest::qWait(300);
        QCOMPARE(server.connected, 0);
    }

    void redirectsIntoTheOwnNetworkAreNotFollowed()
    {
        PictureServer inside;
        PictureServer outside;
        PictureServer moved;
        QTemporaryDir own;
        outside.redirectTo = QByteArray::fromStdString(inside.url("/red"));
        CoverStore store(nullptr, nullptr, own.path(), onlyPorts({outside.serverPort(), moved.serverPort()}));
        store.setBooks(booksAt({outside.url("/red"), outside.url("/red?2"), outside.url("/red?3")}));
        store.setAllowed(true);
        QSignalSpy arrived(&store, &CoverStore::arrived);
        store.cover(0);
        QTRY_COMPARE(outside.asked, 1);
        QTest::qWait(200);
        QCOMPARE(inside.connected, 0);
        outside.redirectTo = "file:///etc/passwd";
        store.cover(1);
        QTRY_COMPARE(outside.asked, 2);
        QTest::qWait(100);
        QCOMPARE(arrived.size(), 0);
        // An honest one is.
        outside.redirectTo = QByteArray::fromStdString(moved.url("/red"));
        store.cover(2);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(moved.asked, 1);
    }

    void aPictureThatMovedTwiceArrives()
    {
        PictureServer first, second, third;
        QTemporaryDir own;
        first.redirectTo = QByteArray::fromStdString(second.url("/red"));
        second.redirectTo = QByteArray::fromStdString(third.url("/red"));
        CoverStore store(nullptr, nullptr, own.path(),
                         onlyPorts({first.serverPort(), second.serverPort(), third.serverPort()}));
        store.setBooks(booksAt({first.url("/red")}));
        store.setAllowed(true);
        QSignalSpy arrived(&store, &CoverStore::arrived);
        store.cover(0);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(third.asked, 1);
    }

    void everyLibraryIsAskedAboutForItself()
    {
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        QWidget window;
        window.show();
        const DatasetPtr mine = booksAt({"http://covers.example/1", "http://covers.example/2"});
        const DatasetPtr same = booksAt({"http://covers.example/1", "http://covers.example/2"});
        const DatasetPtr strange = booksAt({"http://covers.example/1", "http://tracker.example/2"});
        int answered = 0;
        {
            CoverStore store(&settings, nullptr, folder.path());
            store.setBooks(mine);
            store.askOnce(&window, [&] { ++answered; });
            QTRY_VERIFY(fetchButton(window));
            QTest::mouseClick(fetchButton(window), Qt::LeftButton);
            QTRY_COMPARE(answered, 1);
            QVERIFY(store.isAllowed());
            QTRY_VERIFY(!fetchButton(window));

            store.setBooks(strange);
            QVERIFY(!store.isAllowed());
            store.askOnce(&window, [&] { ++answered; });
            QTRY_VERIFY(fetchButton(window));
            QCOMPARE(answered, 1);
            QTest::keyClick(fetchButton(window), Qt::Key_Escape);
            QTRY_COMPARE(answered, 2);
            QVERIFY(!store.isAllowed());
        }
        CoverStore later(&settings, nullptr, folder.path());
        later.setBooks(same); // another reading of the same books
        QTRY_VERIFY(later.isAllowed());
        later.askOnce(&window, [&] { ++answered; });
        QCOMPARE(answered, 3);
        later.setBooks(strange);
        QVERIFY(!later.isAllowed());
        later.askOnce(&window, [&] { ++answered; }); // refused, and known to be
        QTRY_COMPARE(answered, 4);
        QVERIFY(!later.isAllowed() && !fetchButton(window));
        later.setBooks(mine);
        QTRY_VERIFY(later.isAllowed());
        later.setAllowed(false);
        later.setBooks(strange);
        later.setBooks(same);
        QTest::qWait(50);
        QVERIFY(!later.isAllowed());
    }
};

QTEST_MAIN(TestCoverStore)
#include "tst_cover_store.moc"
