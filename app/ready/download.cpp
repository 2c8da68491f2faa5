// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/download.h"

#include "app/ready/download_words.h"
#include "app/ready/part_state.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>

#include <unistd.h>

namespace shelf {

namespace {

constexpr int kLook = 100;     ///< ms between two looks at the observer
constexpr int kLongLook = 200; ///< ms: an observer that took longer was a pause
constexpr int kMostHops = 8;
constexpr int kRoomLook = 1'000;    ///< ms between two looks at the disk
constexpr qint64 kAtOnce = 1 << 20; ///< bytes that wait to be written

class Downloader : public QObject {
    Q_DECLARE_TR_FUNCTIONS(Downloader)
public:
    Downloader(const DownloadRequest& request, const Progress& progress,
               const std::function<void(const QString&)>& note)
        : m_request(request),
          m_progress(progress),
          m_note(note),
          m_url(request.address, QUrl::StrictMode),
          m_file(partFile(request.file))
    {
        connect(&m_watch, &QTimer::timeout, this, [this] { look(); });
        m_watch.setInterval(kLook);
    }

    Result<Download> run();

private:
    enum class Outcome { open, complete, again, failed };

    void begin();
    void ask();
    void take();
    bool takeHead();
    bool takePart();
    bool takeWhole();
    void end();
    void endWithStatus();
    void look();
    void follow(const QUrl& target);
    bool isTrusted(const QUrl& url) const;
    bool mayGo(const QUrl& url) const;
    void checkedHost(const QUrl& url, const std::function<void()>& then);
    bool hasRoom(std::uint64_t bytes);
    bool restart();
    void settle(Outcome outcome, Error error = {});
    void failed(const DownloadProblem& problem);
    Result<Download> finished();

    const DownloadRequest& m_request;
    const Progress& m_progress;
    const std::function<void(const QString&)>& m_note;
    QUrl m_url; ///< that is asked at present
    QFile m_file;
    PartState m_state;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0; ///< 0: not told so far
    std::uint64_t m_from = 0;  ///< the size when this try began

    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QEventLoop m_loop;
    QTimer m_watch;
    QElapsedTimer m_quiet; ///< since the last byte
    QElapsedTimer m_roomLooked;
    int m_hops = 0; ///< from one address to the next in this try
    bool m_hasHead = false;
    bool m_isBody = false; ///< what comes belongs to the file
    bool m_whole = false;  ///< the next try asks for all of it
    Outcome m_outcome = Outcome::open;
    Error m_error;
};

Result<Download> Downloader::run()
{
    QDir().mkpath(QFileInfo(m_file.fileName()).path());
    if (!m_file.open(QIODevice::ReadWrite))
        return cannotWrite(m_file);
    // Qt 6.4 follows verified redirects once only: the second asks twice.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_watch.start();
    int left = m_request.manners.tries;
    for (int failures = 0;;) {
        m_outcome = Outcome::open;
        begin();
        if (m_outcome == Outcome::open)
            m_loop.exec();
        m_reply.reset();
        if (m_outcome == Outcome::complete)
            return finished();
        if (m_outcome == Outcome::failed)
            return m_error;
        if (m_done > m_from) {
            left = m_request.manners.tries;
            failures = 0;
        }
        if (--left <= 0)
            return m_error;
        m_outcome = Outcome::open;
        QTimer::singleShot(m_request.manners.pause * ++failures, this, [this] { settle(Outcome::again); });
        m_quiet.invalidate();
        m_loop.exec();
        if (m_outcome == Outcome::failed)
            return m_error;
    }
}

/// Where there is a beginning that may be gone on with, the rest is asked for.
void Downloader::begin()
{
    m_state = PartState::read(partStateFile(m_request.file));
    const bool isKnown = m_state.address == m_request.address && !m_state.validator().isEmpty();
    m_done = static_cast<std::uint64_t>(m_file.size());
    if (m_done > 0 && (m_whole || !(isKnown || m_request.isSumKnown)) && !restart())
        return;
    m_whole = false;
    if (!m_file.seek(static_cast<qint64>(m_done)))
        return settle(Outcome::failed, cannotWrite(m_file));
    m_from = m_done;
    m_total = m_done > 0 ? m_state.bytes : m_request.bytes;
    m_hasHead = m_isBody = false;
    m_hops = 0;
    m_url = QUrl(m_request.address, QUrl::StrictMode);
    m_quiet.start();
    m_roomLooked.start();
    if (!mayGo(m_url))
        return failed(refusedAddress(m_url));
    checkedHost(m_url, [this] { ask(); });
}

void Downloader::ask()
{
    QNetworkRequest request = modestRequest(m_url);
    if (m_done > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(qulonglong(m_done)) + '-');
        if (m_state.address == m_request.address && !m_state.validator().isEmpty())
            request.setRawHeader("If-Range", m_state.validator());
    }
    m_reply.reset(m_network.get(request));
    m_reply->setReadBufferSize(kAtOnce);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, [this] { take(); });
    connect(m_reply.get(), &QNetworkReply::finished, this, [this] { end(); });
}

bool Downloader::isTrusted(const QUrl& url) const
{
    return !m_request.trusted.isEmpty() && originOf(url) == m_request.trusted;
}

bool Downloader::mayGo(const QUrl& url) const
{
    static const WebRule everywhere{.mayAsk = [](const QUrl&) { return true; }};
    return mayAsk(isTrusted(url) ? everywhere : m_request.manners.rule, url);
}

void Downloader::checkedHost(const QUrl& url, const std::function<void()>& then)
{
    if (isTrusted(url))
        return then();
    checkHost(m_request.manners.rule, url, this, [this, url, then](HostAnswer answer) {
        if (m_outcome != Outcome::open)
            return;
        if (answer == HostAnswer::unknown)
            failed(unknownHost(url));
        else if (answer == HostAnswer::refused)
            failed(refusedAddress(url));
        else
            then();
    });
}

void Downloader::follow(const QUrl& target)
{
    if (++m_hops > kMostHops)
        return failed(statusProblem(302, m_url));
    if (isLessSafe(m_url, target))
        return failed(lessSafeAddress(m_url, target));
    if (!mayGo(target))
        return failed(refusedAddress(target));
    m_reply.release()->deleteLater();
    m_hasHead = m_isBody = false;
    m_url = target;
    checkedHost(target, [this] { ask(); });
}

/// True where what follows belongs to the file.
bool Downloader::takeHead()
{
    m_hasHead = true;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 206)
        m_isBody = takePart();
    else if (status == 200)
        m_isBody = takeWhole();
    return m_isBody;
}

bool Downloader::takePart()
{
    const ContentRange range = ContentRange::parse(m_reply->rawHeader("Content-Range"));
    const bool fits = range.isValid && range.first == m_done &&
                      (range.whole == 0 || m_total == 0 || range.whole == m_total);
    if (!fits) {
        m_whole = true;
        settle(Outcome::again, brokenOff(m_url, tr("The server has another file by now")));
        return false;
    }
    m_total = std::max(m_total, range.whole);
    return hasRoom(m_total > m_done ? m_total - m_done : 0);
}

bool Downloader::takeWhole()
{
    if (m_done > 0) {
        if (m_note)
            m_note(tr("%1 does not go on where it stopped, or has another file by now: begun anew")
                       .arg(m_url.host()));
        if (!restart())
            return false;
        m_from = 0;
    }
    const auto told = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const std::uint64_t size = told.isValid() ? told.toULongLong() : 0;
    if (isWebPage(m_reply->header(QNetworkRequest::ContentTypeHeader).toString(), m_request.file)) {
        failed(webPage(m_url));
        return false;
    }
    if (m_request.bytes > 0 && size > 0 && size != m_request.bytes) {
        failed(wrongSize(m_url, size, m_request.bytes));
        return false;
    }
    m_total = size > 0 ? size : m_request.bytes;
    if (!hasRoom(m_total))
        return false;
    const QByteArray etag = m_reply->rawHeader("ETag").trimmed();
    m_state = {.address = m_request.address,
               .etag = etag.startsWith('"') ? etag : QByteArray(), // a weak one says nothing of the bytes
               .modified = m_reply->rawHeader("Last-Modified").trimmed(),
               .bytes = m_total};
    m_state.write(partStateFile(m_request.file));
    return true;
}

void Downloader::take()
{
    if (m_outcome != Outcome::open)
        return;
    if (!m_hasHead && !takeHead() && m_outcome != Outcome::open)
        return;
    while (m_outcome == Outcome::open && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(kAtOnce);
        m_quiet.start();
        if (!m_isBody)
            continue; // the words of an error page
        if (m_file.write(bytes) != bytes.size() || !m_file.flush())
            return settle(Outcome::failed, cannotWrite(m_file));
        m_done += static_cast<std::uint64_t>(bytes.size());
        if (m_request.bytes > 0 && m_done > m_request.bytes)
            return failed(wrongSize(m_url, m_done, m_request.bytes));
    }
}

void Downloader::end()
{
    if (m_outcome != Outcome::open)
        return;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        take();
    if (m_outcome != Outcome::open)
        return;
    if (m_hasHead && !m_isBody)
        return endWithStatus();
    const auto error = m_reply->error();
    if (error != QNetworkReply::NoError) {
        const DownloadProblem problem = networkProblem(error, m_reply->errorString(), m_url);
        return settle(problem.mayPass ? Outcome::again : Outcome::failed, problem.error);
    }
    if (m_total > 0 && m_done < m_total)
        return settle(Outcome::again, brokenOff(m_url, tr("The server sent less than it announced")));
    settle(Outcome::complete);
}

/// The server has answered with something else than the file.
void Downloader::endWithStatus()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        status / 100 == 3 && !target.isEmpty())
        return follow(m_url.resolved(target));
    if (status == 416 && m_done > 0) { // there is nothing behind what has arrived
        const std::uint64_t size = unsatisfiedSize(m_reply->rawHeader("Content-Range"));
        if (size == m_done && (m_total == 0 || m_total == size))
            return settle(Outcome::complete);
        m_whole = true;
        return settle(Outcome::again, brokenOff(m_url, tr("The server has another file by now")));
    }
    const DownloadProblem problem = statusProblem(status, m_url);
    settle(problem.mayPass ? Outcome::again : Outcome::failed, problem.error);
}

void Downloader::look()
{
    QElapsedTimer took;
    took.start();
    if (!report(m_progress, m_done, m_total))
        return settle(Outcome::failed, Error::cancelledByCaller());
    if (m_outcome != Outcome::open || !m_quiet.isValid())
        return;
    if (took.elapsed() > kLongLook) // a pause is no fault of the server's
        m_quiet.start();
    if (m_roomLooked.elapsed() > kRoomLook) {
        m_roomLooked.start();
        if (!hasRoom(0))
            return;
    }
    if (m_quiet.elapsed() > m_request.manners.patience)
        settle(Outcome::again, brokenOff(m_url, tr("The server has stopped sending")));
}

/// Whether the disk has room for so much more; says so where it has not.
bool Downloader::hasRoom(std::uint64_t bytes)
{
    const QString folder = QFileInfo(m_file.fileName()).absolutePath();
    if (const Status status = checkRoom(m_request.manners, folder, bytes); !status)
        settle(Outcome::failed, status.error());
    return m_outcome == Outcome::open;
}

/// Throws away what has arrived.
bool Downloader::restart()
{
    QFile::remove(partStateFile(m_request.file));
    m_state = {};
    if (!m_file.resize(0) || !m_file.seek(0)) {
        settle(Outcome::failed, cannotWrite(m_file));
        return false;
    }
    m_done = 0;
    return true;
}

void Downloader::settle(Outcome outcome, Error error)
{
    if (m_outcome != Outcome::open)
        return;
    m_outcome = outcome;
    if (!error.message.empty() || error.kind != ErrorKind::failed)
        m_error = std::move(error);
    if (m_reply && m_reply->isRunning())
        m_reply->abort();
    m_loop.quit();
}

void Downloader::failed(const DownloadProblem& problem)
{
    settle(Outcome::failed, problem.error);
}

Result<Download> Downloader::finished()
{
    if (m_request.bytes > 0 && m_done != m_request.bytes)
        return wrongSize(m_url, m_done, m_request.bytes).error;
    if (!m_file.flush() || fsync(m_file.handle()) != 0)
        return cannotWrite(m_file);
    report(m_progress, m_done, m_done);
    return Download{.part = m_file.fileName(), .bytes = m_done, .from = m_url.toString()};
}

} // namespace

Result<Download> downloadFile(const DownloadRequest& request, const Progress& progress,
                              const std::function<void(const QString&)>& note)
{
    return Downloader(request, progress, note).run();
}

} // namespace shelf
