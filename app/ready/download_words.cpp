// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/download_words.h"

#include "app/ready/download.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QLocale>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace shelf {

namespace {

struct DownloadTexts {
    Q_DECLARE_TR_FUNCTIONS(Download)
};

QString elsewhere()
{
    return DownloadTexts::tr(
        "Name a mirror, fetch the address with a browser, or open a copy that you have.");
}

/// The same behind other advice.
QString orElsewhere()
{
    return DownloadTexts::tr(
        " Or name a mirror, fetch the address with a browser, or open a copy that you have.");
}

Error atAddress(const QUrl& url, const QString& message, const QString& advice)
{
    return Error::failure(message.toStdString(), advice.toStdString()).in(url.toString().toStdString());
}

} // namespace

QString originOf(const QUrl& url)
{
    const int usual = url.scheme() == QLatin1String("http") ? 80 : 443;
    return url.scheme() + QStringLiteral("://") + url.host() + QLatin1Char(':') +
           QString::number(url.port(usual));
}

DownloadProblem unknownHost(const QUrl& url)
{
    return {atAddress(url,
                      DownloadTexts::tr("%1 cannot be found: this computer is offline, or the server is gone")
                          .arg(url.host()),
                      DownloadTexts::tr("Go online and try again.") + orElsewhere())};
}

DownloadProblem refusedAddress(const QUrl& url)
{
    return {atAddress(url, DownloadTexts::tr("The address is not one of the public web, and nobody named it"),
                      DownloadTexts::tr("Where it is a mirror of your own, name it as one."))};
}

DownloadProblem lessSafeAddress(const QUrl& from, const QUrl& to)
{
    return {
        atAddress(to,
                  DownloadTexts::tr("%1 leads on to an address that is not encrypted, which is not followed")
                      .arg(from.host()),
                  elsewhere())};
}

DownloadProblem webPage(const QUrl& url)
{
    return {
        atAddress(url, DownloadTexts::tr("What the server sends is a page, not the file"),
                  DownloadTexts::tr("A network that wants you to log in does that too.") + orElsewhere())};
}

DownloadProblem wrongSize(const QUrl& url, std::uint64_t size, std::uint64_t published)
{
    return {
        atAddress(url,
                  DownloadTexts::tr("The file there has %1 bytes; the publisher's has %2")
                      .arg(QLocale().toString(qulonglong(size)), QLocale().toString(qulonglong(published))),
                  DownloadTexts::tr("It is another file, or was cut short. ") + elsewhere())};
}

DownloadProblem statusProblem(int status, const QUrl& url)
{
    constexpr int kPassing[] = {408, 425, 429, 500, 502, 503, 504};
    const bool mayPass = std::find(std::begin(kPassing), std::end(kPassing), status) != std::end(kPassing);
    QString message = DownloadTexts::tr("The server answers with status %1").arg(status);
    if (status == 404 || status == 410)
        message = DownloadTexts::tr("The server has no such file (status %1)").arg(status);
    else if (status == 401 || status == 403)
        message = DownloadTexts::tr("The server does not give the file to everybody (status %1)").arg(status);
    else if (mayPass)
        message = DownloadTexts::tr("The server cannot answer now (status %1)").arg(status);
    return {atAddress(url, message,
                      mayPass ? DownloadTexts::tr("Try again later.") + orElsewhere() : elsewhere()),
            mayPass};
}

DownloadProblem addressUntold(int status, const QUrl& url)
{
    return {atAddress(
        url,
        DownloadTexts::tr("The server answers that the file is elsewhere, but not where (status %1)")
            .arg(status),
        elsewhere())};
}

DownloadProblem endlessAddress(const QUrl& url)
{
    return {atAddress(url, DownloadTexts::tr("The address leads from one to the next without an end"),
                      elsewhere())};
}

DownloadProblem networkProblem(QNetworkReply::NetworkError error, const QString& said, const QUrl& url)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return unknownHost(url);
    case QNetworkReply::ConnectionRefusedError:
        return {atAddress(url, DownloadTexts::tr("%1 takes no connection").arg(url.host()), elsewhere()),
                true};
    case QNetworkReply::SslHandshakeFailedError:
        return {atAddress(
            url, DownloadTexts::tr("%1 cannot prove who it is: %2").arg(url.host(), said),
            DownloadTexts::tr(
                "Look whether date and time of this computer are right and the package "
                "ca-certificates is installed; a certificate that ran out is the server's to renew.") +
                orElsewhere())};
    case QNetworkReply::TooManyRedirectsError:
        return endlessAddress(url);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::UnknownServerError:
        return {brokenOff(url, DownloadTexts::tr("The connection broke off: %1").arg(said)), true};
    default:
        return {
            atAddress(url, DownloadTexts::tr("The file could not be fetched: %1").arg(said), elsewhere())};
    }
}

Error brokenOff(const QUrl& url, const QString& how)
{
    return atAddress(url, how,
                     DownloadTexts::tr("What has arrived is kept: fetching again goes on from there.") +
                         orElsewhere());
}

Error cutOff(const QUrl& url, std::uint64_t done, std::uint64_t published)
{
    return brokenOff(
        url, DownloadTexts::tr("The file was cut off: %1 of %2 bytes have come")
                 .arg(QLocale().toString(qulonglong(done)), QLocale().toString(qulonglong(published))));
}

Error endUntold(const QUrl& url)
{
    return brokenOff(url,
                     DownloadTexts::tr("The server does not say where the file ends, so that nobody can tell "
                                       "whether it was cut off"));
}

Error cannotWrite(const QFileDevice& file)
{
    return Error::failure(
               DownloadTexts::tr("The file cannot be written: %1").arg(file.errorString()).toStdString(),
               DownloadTexts::tr(
                   "Look whether the disk is full or the folder may not be written to. What has "
                   "arrived is kept.")
                   .toStdString())
        .in(file.fileName().toStdString());
}

Error noRoom(const QString& folder, std::uint64_t wanted, std::uint64_t spare, std::uint64_t left)
{
    const QString message =
        wanted > 0
            ? DownloadTexts::tr(
                  "The disk has no room for it: %1 are to come and %2 are to stay free, but only %3 are free")
                  .arg(sizeText(wanted), sizeText(spare), sizeText(left))
            : DownloadTexts::tr("The disk is nearly full: %1 are free, and %2 are to stay free")
                  .arg(sizeText(left), sizeText(spare));
    return Error::failure(
               message.toStdString(),
               DownloadTexts::tr("Free some space or choose another folder. What has arrived is kept.")
                   .toStdString())
        .in(folder.toStdString());
}

std::uint64_t wantedSize(const DownloadRequest& request, std::uint64_t size)
{
    if (request.bytes > 0 && size != request.bytes)
        return request.bytes;
    return size < request.least ? request.least : 0;
}

bool tellsEnd(const QNetworkReply& reply)
{
    return reply.header(QNetworkRequest::ContentLengthHeader).isValid() ||
           reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool() ||
           reply.rawHeader("Transfer-Encoding").toLower().contains("chunked");
}

bool isWebPage(const QString& type, const QString& file)
{
    return type.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive) &&
           !file.endsWith(QLatin1String(".html"));
}

QString sizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

Status checkRoom(const FetchManners& manners, const QString& folder, std::uint64_t bytes)
{
    constexpr std::uint64_t kSpare = std::uint64_t{32} << 20;
    std::int64_t room = -1;
    if (manners.room)
        room = manners.room(folder);
    else if (const QStorageInfo disk(folder); disk.isValid())
        room = disk.bytesAvailable();
    if (room < 0 || static_cast<std::uint64_t>(room) >= bytes + kSpare)
        return {};
    return noRoom(folder, bytes, kSpare, static_cast<std::uint64_t>(room));
}

bool isOfServer(const Error& error)
{
    return error.kind == ErrorKind::failed && error.file.find("://") != std::string::npos;
}

} // namespace shelf
