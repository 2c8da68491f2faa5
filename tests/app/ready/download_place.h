// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ready/download.h"
#include "app/ready/part_state.h"
#include "tests/app/file_server.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// Bytes in which no part is like another.
inline QByteArray manyBytes(qsizetype count)
{
    QRandomGenerator draws(7);
    QByteArray bytes(count, '\0');
    for (char& c : bytes)
        c = static_cast<char>(draws.generate());
    return bytes;
}

inline QByteArray contentOrMissing(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

/// One folder, one server, and the server let through as if it stood on the internet.
struct Place {
    QTemporaryDir folder;
    FileServer server;
    QStringList notes;

    Place() { server.files["/file"].body = manyBytes(300'000); }

    Served& file() { return server.files["/file"]; }
    QString path() const { return folder.filePath(QStringLiteral("file.zip")); }
    shelf::DownloadRequest request(const char* path = "/file") const
    {
        shelf::DownloadRequest request;
        request.address = server.address(path);
        request.file = this->path();
        request.manners.pause = 1;
        const int port = server.serverPort();
        request.manners.rule = {.mayAsk = [port](const QUrl& url) { return url.port() == port; },
                                .mayConnect = [](const QHostAddress&) { return true; }};
        return request;
    }
    shelf::Result<shelf::Download> fetch(const shelf::DownloadRequest& request,
                                         const shelf::Progress& progress = {})
    {
        return shelf::downloadFile(request, progress, [this](const QString& note) { notes.append(note); });
    }
    shelf::Result<shelf::Download> fetch() { return fetch(request()); }
    QByteArray arrived() const { return contentOrMissing(shelf::partFile(path())); }
    QString beside(const char* ending) const { return path() + QLatin1String(ending); }
    void put(const char* ending, const QByteArray& bytes) const
    {
        QFile file(beside(ending));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList inFolder() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

inline QByteArray why(const shelf::Result<shelf::Download>& result)
{
    return result ? QByteArray("it arrived") : QByteArray::fromStdString(result.error().text());
}
