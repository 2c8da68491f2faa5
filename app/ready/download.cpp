// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/download.h"

#include "app/ready/download_words.h"
#include "app/ready/part_state.h"
#include "engine/base/system/os.h"

#include <QCoreApplication>
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
    bool isTrusted(const QUrl& url) const
    {
        return !m_request.trusted.isEmpty() && originOf(url) == m_request.trusted;
    }
    void admit(const QUrl& url, const std::function<void()>& then);
    bool hasRoom(std::uint64_t bytes);
    bool openAt(std::uint64_t place);
    Error discarded(const DownloadProblem& problem);
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
    std::uint64_t m_most = 0;  ///< that any try came to

    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QEventLoop m_loop;
    QTimer m_watch;
    QElapsedTimer m_quiet; ///< since the last byte
    QElapsedTimer m_roomLooked;
    int m_hops = 0; ///< from one address to the next in this try
    bool m_hasHead = false;
    bool m_isBody = false;    ///< what comes belongs to the file
    bool m_isEndTold = false; ///< by the server: what comes cannot be cut off without a word
    bool m_whole = false;     ///< the next try asks for all of it
    Outcome m_outcome = Outcome::open;
    Error m_error;
};

Result<Download> Downloader::run()
{
    if (isAnythingAt(m_file.fileName()))
        if (const Status status = openPart(m_file, m_state); !status)
            return status.error();
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
        if (m_done > m_most) {
            m_most = m_done;
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
    const std::uint64_t inode = m_state.inode;
    m_state = PartState::read(partStateFile(m_file.fileName()));
    m_state.inode = inode;
    const bool isKnown = m_state.address == m_request.address && !m_state.validator().isEmpty();
    const bool goesOn = m_file.isOpen() && !m_whole && (isKnown || m_request.isSumKnown);
    m_done = goesOn ? static_cast<std::uint64_t>(m_file.size()) : 0;
    m_whole = false;
    m_total = m_done > 0 ? m_state.bytes : m_request.bytes;
    m_hasHead = m_isBody = false;
    m_hops = 0;
    m_url = QUrl(m_request.address, QUrl::StrictMode);
    m_quiet.start();
    m_roomLooked.start();
    admit(m_url, [this] { ask(); });
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

/// Goes on where the address may be asked.
void Downloader::admit(const QUrl& url, const std::function<void()>& then)
{
    static const WebRule everywhere{.mayAsk = [](const QUrl&) { return true; }};
    if (!mayAsk(isTrusted(url) ? everywhere : m_request.manners.rule, url))
        return failed(refusedAddress(url));
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
        return failed(endlessAddress(m_url));
    if (isLessSafe(m_url, target))
        return failed(lessSafeAddress(m_url, target));
    m_reply.release()->deleteLater();
    m_hasHead = m_isBody = false;
    m_url = target;
    admit(target, [this] { ask(); });
}

/// True where what follows belongs to the file.
bool Downloader::takeHead()
{
    m_hasHead = true;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_isEndTold = tellsEnd(*m_reply);
    m_isBody = status == 206 ? takePart() : status == 200 && takeWhole();
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
    return hasRoom(m_total > m_done ? m_total - m_done : 0) && openAt(m_done);
}

bool Downloader::takeWhole()
{
    const auto told = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const std::uint64_t size = told.isValid() ? told.toULongLong() : 0;
    if (isWebPage(m_reply->header(QNetworkRequest::ContentTypeHeader).toString(), m_request.file)) {
        failed(webPage(m_url));
        return false;
    }
    if (const std::uint64_t wanted = wantedSize(m_request, size); size > 0 && wanted > 0) {
        failed(wrongSize(m_url, size, wanted));
        return false;
    }
    m_total = size > 0 ? size : m_request.bytes;
    if (!hasRoom(m_total))
        return false;
    if (m_done > 0 && m_note)
        m_note(tr("%1 does not go on where it stopped, or has another file by now: begun anew")
                   .arg(m_url.host()));
    m_done = 0;
    if (!openAt(0))
        return false;
    m_state = PartState::told(*m_reply, m_request.address, m_total, m_state.inode);
    if (const Status status = m_state.write(partStateFile(m_file.fileName())); !status)
        settle(Outcome::failed, status.error());
    return m_outcome == Outcome::open;
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
        if (const auto most = std::max(m_total, m_request.bytes); most > 0 && m_done > most)
            return settle(Outcome::failed, discarded(wrongSize(m_url, m_done, most)));
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
    if (m_done < m_request.least)
        return settle(Outcome::again, cutOff(m_url, m_done, m_request.least));
    if (m_total == 0 && !m_isEndTold && !m_request.isEndChecked && m_done != m_request.least)
        return settle(Outcome::failed, endUntold(m_url));
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
    const DownloadProblem problem =
        status / 100 == 3 ? addressUntold(status, m_url) : statusProblem(status, m_url);
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
    const auto room = checkRoom(m_request.manners, QFileInfo(m_file.fileName()).absolutePath(), bytes);
    if (!room)
        settle(Outcome::failed, room.error());
    return m_outcome == Outcome::open;
}

/// What comes is written there; what is behind it is thrown away.
bool Downloader::openAt(std::uint64_t place)
{
    if (!m_file.isOpen())
        if (const Status status = openPart(m_file, m_state); !status)
            settle(Outcome::failed, status.error());
    const auto at = static_cast<qint64>(place);
    if (m_outcome == Outcome::open && !(m_file.resize(at) && m_file.seek(at)))
        settle(Outcome::failed, cannotWrite(m_file));
    return m_outcome == Outcome::open;
}

/// What is wrong is not gone on with.
Error Downloader::discarded(const DownloadProblem& problem)
{
    m_file.close();
    forgetPart(m_request.file);
    return problem.error;
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
    if (const std::uint64_t wanted = wantedSize(m_request, m_done); wanted > 0)
        return discarded(wrongSize(m_url, m_done, wanted));
    if (!m_file.flush() || os::fsync(m_file.handle()) != 0)
        return cannotWrite(m_file);
    report(m_progress, m_done, m_done);
    return Download{.part = m_file.fileName(), .bytes = m_done, .from = m_url.toString()};
}

} // namespace

Result<Download> downloadFile(const DownloadRequest& request, const Progress& progress,
                              const std::function<void(const QString&)>& note)
{
    auto result = Downloader(request, progress, note).run();
    if (!result && arrivedOf(request.file) == 0)
        forgetPart(request.file); // no empty file stays
    return result;
}

} // namespace shelf
