// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>

/// How a file is served, and how badly.
struct Served {
    QByteArray body = {};
    QByteArray etag = "\"1\"";
    QByteArray modified = {};
    QByteArray type = "application/octet-stream";
    bool ranges = true;      ///< whether a wish for a part is heard
    bool heedsChange = true; ///< whether If-Range is
    bool tellsSize = true;
    qint64 cut = -1;          ///< the connection is closed behind so many bytes of an answer ...
    int cuts = 1;             ///< ... in so many answers
    bool stalls = false;      ///< it stays open there instead
    qint64 shift = 0;         ///< of the part that is sent against the one that was wished
    qint64 claim = -1;        ///< the size that is told; -1: the true one
    int status = 0;           ///< answered instead of the file, ...
    int failures = -1;        ///< ... so often; -1: always
    QByteArray redirect = {}; ///< where the file is instead
    bool tellsWhere = true;   ///< whether it says so
};

/// What was asked of a server.
struct Asked {
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// A server of files on this machine, of HTTP 1.1, for tests: over a QTcpServer, or over what encrypts.
/// Runs in the event loop of its thread.
template <class Server> class FileServerOver : public Server {
public:
    QHash<QByteArray, Served> files; ///< by path
    QList<Asked> asked;

    FileServerOver()
    {
        this->listen(QHostAddress::LocalHost);
        QObject::connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket* socket = this->nextPendingConnection();
            if (!socket)
                return;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (socket->bytesAvailable() > 0)
                take(socket);
        });
    }

    QString address(const char* path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(this->serverPort()).arg(QLatin1String(path));
    }

    /// How often a part was asked for that begins there.
    qsizetype askedFrom(qint64 place) const
    {
        return std::count_if(asked.begin(), asked.end(), [&](const Asked& one) {
            return one.headers.value("range") == "bytes=" + QByteArray::number(place) + '-';
        });
    }

    /// Whether anything but beginnings was asked for.
    bool wasAskedForParts() const
    {
        return std::any_of(asked.begin(), asked.end(),
                           [](const Asked& one) { return one.headers.contains("range"); });
    }

private:
    static constexpr int kCutAfter = 50; ///< ms

    void take(QTcpSocket* socket)
    {
        const QByteArray heard = socket->property("heard").toByteArray() + socket->readAll();
        socket->setProperty("heard", heard);
        if (!heard.endsWith("\r\n\r\n"))
            return;
        socket->setProperty("heard", QByteArray());
        QList<QByteArray> lines = heard.trimmed().split('\n');
        Asked one{lines.takeFirst().split(' ').value(1), {}};
        for (const QByteArray& line : lines)
            one.headers[line.left(line.indexOf(':')).trimmed().toLower()] =
                line.mid(line.indexOf(':') + 1).trimmed();
        asked.append(one);
        answer(socket, one);
    }

    void answer(QTcpSocket* socket, const Asked& wish)
    {
        const auto found = files.find(wish.path);
        if (found == files.end())
            return say(socket, "404 Not Found", "Content-Type: text/html\r\n", "<html>no such file</html>");
        Served& file = *found;
        if (!file.redirect.isEmpty())
            return say(socket, "302 Found",
                       file.tellsWhere ? "Location: " + file.redirect + "\r\n" : QByteArray(), "moved");
        if (file.status > 0 && file.failures != 0) {
            --file.failures;
            return say(socket, QByteArray::number(file.status) + " Sorry", "Content-Type: text/html\r\n",
                       "<html>sorry</html>");
        }
        QByteArray facts = "Content-Type: " + file.type + "\r\n";
        if (!file.etag.isEmpty())
            facts += "ETag: " + file.etag + "\r\n";
        if (!file.modified.isEmpty())
            facts += "Last-Modified: " + file.modified + "\r\n";
        const qint64 size = file.claim >= 0 ? file.claim : file.body.size();
        const QByteArray range = wish.headers.value("range");
        const QByteArray known = wish.headers.value("if-range");
        const bool isSame =
            known.isEmpty() || !file.heedsChange || known == file.etag || known == file.modified;
        if (!file.ranges || !range.startsWith("bytes=") || !isSame) {
            if (file.tellsSize)
                facts += "Content-Length: " + QByteArray::number(size) + "\r\n";
            return send(socket, file, "200 OK", facts, file.body);
        }
        const qint64 from = range.mid(6, range.indexOf('-') - 6).toLongLong();
        if (from >= size)
            return say(socket, "416 Range Not Satisfiable",
                       "Content-Range: bytes */" + QByteArray::number(size) + "\r\n", "");
        const qint64 first = from + file.shift;
        facts += "Content-Range: bytes " + QByteArray::number(first) + '-' + QByteArray::number(size - 1) +
                 '/' + QByteArray::number(size) + "\r\n";
        if (file.tellsSize)
            facts += "Content-Length: " + QByteArray::number(size - first) + "\r\n";
        send(socket, file, "206 Partial Content", facts, file.body.mid(first));
    }

    void send(QTcpSocket* socket, Served& file, const QByteArray& status, const QByteArray& facts,
              QByteArray body)
    {
        const bool isCut = file.cut >= 0 && file.cuts > 0 && body.size() > file.cut;
        if (isCut) {
            --file.cuts;
            body.truncate(file.cut);
        }
        socket->write("HTTP/1.1 " + status + "\r\n" + facts + "Connection: close\r\n\r\n" + body);
        // Where a connection closes before Qt has looked at the answer, it asks once more by itself.
        if (!isCut)
            socket->disconnectFromHost();
        else if (!file.stalls)
            QTimer::singleShot(kCutAfter, socket, [socket] { socket->disconnectFromHost(); });
    }

    static void say(QTcpSocket* socket, const QByteArray& status, const QByteArray& facts,
                    const QByteArray& body)
    {
        socket->write("HTTP/1.1 " + status + "\r\n" + facts + "Content-Length: " +
                      QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
};

using FileServer = FileServerOver<QTcpServer>;
