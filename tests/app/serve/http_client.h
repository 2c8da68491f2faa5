// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

/// What came back over a connection.
struct HttpReply {
    int status = 0; ///< 0: nothing that is HTTP
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A caller that sends what it is told to, sound or not.
class HttpClient {
public:
    explicit HttpClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(kWait);
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(kWait);
    }

    HttpReply receive(bool withBody = true)
    {
        HttpReply reply;
        while (!m_read.contains("\r\n\r\n"))
            if (!more())
                return reply;
        const auto end = m_read.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = m_read.left(end).split('\n');
        m_read.remove(0, end + 4);
        reply.status = lines.first().startsWith("HTTP/1.") ? lines.first().mid(9, 3).toInt() : 0;
        for (const QByteArray& line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            reply.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
        }
        const auto length = withBody ? reply.headers.value("content-length").toLongLong() : 0;
        while (m_read.size() < length)
            if (!more())
                break;
        reply.body = m_read.left(length);
        m_read.remove(0, length);
        return reply;
    }

    /// Whether the other side has closed by now.
    bool isOver()
    {
        m_socket.waitForReadyRead(1);
        return m_socket.state() != QAbstractSocket::ConnectedState;
    }

    /// Whether the other side closes, with nothing more said.
    bool isClosed()
    {
        while (m_socket.state() == QAbstractSocket::ConnectedState)
            if (!more())
                break;
        return m_socket.state() != QAbstractSocket::ConnectedState && m_read.isEmpty();
    }

private:
    static constexpr int kWait = 60000;
    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kWait))
            return false;
        m_read += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_read;
};

inline HttpReply sendOnce(quint16 port, const QByteArray& bytes, bool withBody = true)
{
    HttpClient client(port);
    client.send(bytes);
    return client.receive(withBody);
}

inline HttpReply askFor(quint16 port, const QByteArray& target, const QByteArray& method = "GET",
                        const QByteArray& headers = {})
{
    return sendOnce(port,
                    method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" +
                        headers + "\r\n",
                    method != "HEAD");
}

inline HttpReply postTo(quint16 port, const QByteArray& target, const QByteArray& type,
                        const QByteArray& body)
{
    return sendOnce(port, "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type +
                              "\r\nContent-Length: " + QByteArray::number(body.size()) +
                              "\r\nConnection: close\r\n\r\n" + body);
}
