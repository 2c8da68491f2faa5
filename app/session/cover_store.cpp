// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cover_store.h"

#include "app/base/ask.h"
#include "app/base/settings.h"

#include <QAbstractNetworkCache>
#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace shelf {

namespace {

constexpr int kAtOnce = 4;
constexpr int kMostHops = 8; ///< from one address to the next
constexpr int kMostInMemory = 600;
constexpr int kMostWaiting = 300;
constexpr qint64 kMostBytes = 4'000'000; ///< of one picture
constexpr qint64 kMostOnDisk = 200'000'000;
constexpr int kPatience = 15'000; ///< ms

const QString kAllowed = QStringLiteral(" allowed");
const QString kRefused = QStringLiteral(" refused");
constexpr int kMostLibraries = 200;
const QString kAsk = QStringLiteral("ask"); ///< and the next two: values of keys::coverFetching
const QString kAlways = QStringLiteral("always");
const QString kNever = QStringLiteral("never");

/// The same for the same books with the same addresses, whatever file they come from.
QString libraryName(const Dataset& data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const auto& texts) {
        for (const auto& text : texts) {
            hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
            hash.addData(QByteArrayView("\0", 1)); // "ab", "c" are not "a", "bc"
        }
    };
    add(data.books.ids);
    add(data.books.imageUrls);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

CoverStore::CoverStore(Settings* settings, QObject* parent, const QString& folder, WebRule rule)
    : QObject(parent),
      m_settings(settings),
      m_network(new QNetworkAccessManager(this)),
      m_folder(folder.isEmpty() ? coverFolder() : folder + QStringLiteral("/covers")),
      m_rule(std::move(rule))
{
    if (!m_folder.isEmpty()) {
        auto* disk = new QNetworkDiskCache(m_network);
        disk->setCacheDirectory(m_folder);
        disk->setMaximumCacheSize(kMostOnDisk);
        m_network->setCache(disk);
    }
    // Qt 6.4 asks twice where a second redirect was verified, and thrice at the third.
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setTransferTimeout(kPatience);
    m_pool.setMaxThreadCount(1);
}

CoverStore::~CoverStore() = default;

void CoverStore::setBooks(DatasetPtr data)
{
    if (data == m_data)
        return;
    m_data = std::move(data);
    m_pictures.clear();
    m_order.clear();
    m_wanted.clear();
    m_asked.clear();
    m_library.clear();
    m_whenRecognized = nullptr;
    m_answered = false;
    if (std::exchange(m_allowed, false))
        emit allowedChanged(false);
    if (!m_data)
        return;
    // Weighing every address takes longer than a frame where there are many books.
    m_pool.start([this, data = m_data] {
        QMetaObject::invokeMethod(
            this,
            [this, data, library = libraryName(*data)] {
                if (data == m_data)
                    recognize(library);
            },
            Qt::QueuedConnection);
    });
}

void CoverStore::recognize(const QString& library)
{
    m_library = library;
    if (m_settings && !m_answered) {
        const QStringList answers = m_settings->get(keys::coverLibraries);
        const bool isAsked = rule() == kAsk;
        const bool allowed = isAsked ? answers.contains(library + kAllowed) : rule() == kAlways;
        m_answered = !isAsked || allowed || answers.contains(library + kRefused);
        if (std::exchange(m_allowed, allowed) != allowed)
            emit allowedChanged(allowed);
    } else if (m_answered) {
        remember(); // the answer came first
    }
    if (const auto then = std::exchange(m_whenRecognized, nullptr))
        then();
}

/// For every library; "ask" where there are no settings.
QString CoverStore::rule() const
{
    const QString kept = m_settings ? m_settings->get(keys::coverFetching) : kAsk;
    return kept == kAlways || kept == kNever ? kept : kAsk;
}

void CoverStore::follow()
{
    m_answered = false;
    m_asked.clear();
    m_wanted.clear();
    if (!m_library.isEmpty())
        recognize(m_library);
}

CoversAtHand CoverStore::atHand() const
{
    return {m_pictures, m_allowed ? m_folder : QString()};
}

bool CoverStore::isAllowed() const
{
    return m_allowed;
}

void CoverStore::setAllowed(bool allowed)
{
    m_allowed = allowed;
    m_answered = true;
    m_asked.clear();
    m_wanted.clear();
    remember();
    emit allowedChanged(allowed);
}

void CoverStore::remember()
{
    if (!m_settings || m_library.isEmpty() || rule() != kAsk)
        return; // against what holds for every library an answer is for now
    QStringList answers = m_settings->get(keys::coverLibraries);
    answers.removeAll(m_library + kAllowed);
    answers.removeAll(m_library + kRefused);
    answers.prepend(m_library + (m_allowed ? kAllowed : kRefused));
    m_settings->set(keys::coverLibraries, QStringList(answers.mid(0, kMostLibraries)));
}

void CoverStore::askOnce(QWidget* window, const std::function<void()>& answered)
{
    if (m_answered)
        return answered();
    if (!m_data || !m_library.isEmpty())
        return askNow(window, answered);
    m_whenRecognized = [this, window = QPointer<QWidget>(window), answered] {
        if (window)
            askOnce(window, answered);
    };
}

void CoverStore::askNow(QWidget* window, const std::function<void()>& answered)
{
    shelf::ask(
        window, tr("Fetch cover pictures?"),
        tr("The data name an address for each cover. Fetching one tells its server that somebody looks at "
           "this book. "
           "Pictures are kept on this computer. Without them, covers are drawn. The answer holds for this "
           "library."),
        {tr("Draw them"), tr("Fetch pictures")}, [this, answered, data = m_data](int button) {
            if (data != m_data)
                return; // these books are gone, and the answer with them
            setAllowed(button == 1);
            answered();
        });
}

QImage CoverStore::cover(int book)
{
    if (const auto found = m_pictures.constFind(book); found != m_pictures.constEnd())
        return *found;
    if (!m_allowed || !m_data || book < 0 || m_asked.contains(book))
        return {};
    const auto at = static_cast<std::size_t>(book);
    if (at >= m_data->books.imageUrls.size() || m_data->books.imageUrls[at].empty())
        return {};
    m_asked.insert(book);
    m_wanted.enqueue(book);
    while (m_wanted.size() > kMostWaiting) // what was looked at long ago is not waited for any more
        m_asked.remove(m_wanted.dequeue());
    fetchNext();
    return {};
}

void CoverStore::fetchNext()
{
    while (m_allowed && m_running < kAtOnce && !m_wanted.isEmpty()) {
        const int book = m_wanted.takeLast();
        const QUrl url(QString::fromStdString(m_data->books.imageUrls[static_cast<std::size_t>(book)]));
        if (!mayAsk(m_rule, url))
            continue;
        ++m_running;
        QAbstractNetworkCache* disk = m_network->cache();
        if (disk && disk->metaData(url).isValid())
            fetch(url, book, QNetworkRequest::AlwaysCache);
        else
            fetchFromNetwork(url, book);
    }
}

void CoverStore::fetchFromNetwork(const QUrl& url, int book, int hops)
{
    checkHost(m_rule, url, this, [this, url, book, hops, data = m_data](HostAnswer answer) {
        if (answer == HostAnswer::allowed && m_allowed && data == m_data)
            fetch(url, book, QNetworkRequest::AlwaysNetwork, hops);
        else
            done();
    });
}

void CoverStore::done()
{
    --m_running;
    fetchNext();
}

void CoverStore::fetch(const QUrl& url, int book, QNetworkRequest::CacheLoadControl from, int hops)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, from);
    QNetworkReply* reply = m_network->get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (received > kMostBytes || total > kMostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, url, book, from, hops, data = m_data] {
        reply->deleteLater();
        const bool lost = from == QNetworkRequest::AlwaysCache && reply->error() != QNetworkReply::NoError;
        if (data == m_data && lost)
            return fetchFromNetwork(url, book);
        const QUrl moved = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (data == m_data && !moved.isEmpty()) {
            const QUrl target = url.resolved(moved);
            if (hops < kMostHops && !isLessSafe(url, target) && mayAsk(m_rule, target))
                return fetchFromNetwork(target, book, hops + 1);
        } else if (data == m_data)
            finish(reply, book);
        done();
    });
}

void CoverStore::finish(QNetworkReply* reply, int book)
{
    if (reply->error() != QNetworkReply::NoError)
        return;
    const QImage picture = decodedCover(reply->readAll());
    if (picture.isNull())
        return;
    keep(book, picture);
    emit arrived(book);
}

void CoverStore::keep(int book, const QImage& picture)
{
    m_pictures.insert(book, picture);
    m_order.enqueue(book);
    while (m_order.size() > kMostInMemory) {
        const int oldest = m_order.dequeue();
        m_pictures.remove(oldest);
        m_asked.remove(oldest);
    }
}

} // namespace shelf
