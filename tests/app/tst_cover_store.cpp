// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cover_store.h"
#include "app/settings.h"

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

    PictureServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray line = socket->readLine();
                socket->readAll();
                ++asked;
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

DatasetPtr books(const PictureServer& server)
{
    auto data = std::make_shared<Dataset>();
    data->books.imageUrls = {server.url("/red"), server.url("/text"), server.url("/pixel"), "",
                             "file:///etc/passwd"};
    data->books.ids.resize(data->books.imageUrls.size());
    return data;
}

} // namespace

class TestCoverStore : public QObject {
    Q_OBJECT
    QTemporaryDir folder;

private slots:
    void nothingIsFetchedBeforeItIsAllowed()
    {
        PictureServer server;
        CoverStore store(nullptr, nullptr, folder.path());
        store.setBooks(books(server));
        QVERIFY(!store.isAllowed());
        QVERIFY(store.cover(0).isNull());
        QTest::qWait(100);
        QCOMPARE(server.asked, 0);
    }

    void aPictureArrivesAndStays()
    {
        PictureServer server;
        CoverStore store(nullptr, nullptr, folder.path());
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
        CoverStore again(nullptr, nullptr, folder.path());
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
        CoverStore store(nullptr, nullptr, own.path());
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

    void theAnswerIsRemembered()
    {
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        QWidget window;
        window.show();
        int answered = 0;
        {
            CoverStore store(&settings, nullptr, folder.path());
            store.askOnce(&window, [&] { ++answered; });
            QPushButton* fetch = nullptr;
            QTRY_VERIFY([&] {
                for (QPushButton* button : window.findChildren<QPushButton*>())
                    if (button->text().contains(QStringLiteral("Fetch")))
                        fetch = button;
                return fetch != nullptr;
            }());
            QTest::mouseClick(fetch, Qt::LeftButton);
            QTRY_COMPARE(answered, 1);
            QVERIFY(store.isAllowed());
        }
        CoverStore later(&settings, nullptr, folder.path());
        QVERIFY(later.isAllowed());
        later.askOnce(&window, [&] { ++answered; });
        QCOMPARE(answered, 2);
        later.setAllowed(false);
        QVERIFY(!CoverStore(&settings, nullptr, folder.path()).isAllowed());
    }
};

QTEST_MAIN(TestCoverStore)
#include "tst_cover_store.moc"
