// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cover_store.h"

#include "app/ask.h"
#include "app/settings.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStandardPaths>
#include <QUrl>

namespace shelf {

namespace {

constexpr int kAtOnce = 4;
constexpr int kMostInMemory = 600;
constexpr int kMostWaiting = 300;
constexpr qint64 kMostBytes = 4'000'000; ///< of one picture
constexpr qint64 kMostOnDisk = 200'000'000;
constexpr int kHeight = 240;      ///< pixels: more is never shown
constexpr int kPatience = 15'000; ///< ms

/// Reads with a limit on what a picture may claim to be.
QImage decoded(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(64);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && size.height() > kHeight)
        reader.setScaledSize(size.scaled(size.width(), kHeight, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

CoverStore::CoverStore(Settings* settings, QObject* parent, const QString& folder)
    : QObject(parent), m_settings(settings), m_network(new QNetworkAccessManager(this))
{
    const QString cache =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation) : folder;
    if (!cache.isEmpty()) {
        auto* disk = new QNetworkDiskCache(m_network);
        disk->setCacheDirectory(cache + QStringLiteral("/covers"));
        disk->setMaximumCacheSize(kMostOnDisk);
        m_network->setCache(disk);
    }
    m_network->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_network->setTransferTimeout(kPatience);
    if (settings) {
        const QString answer = settings->get(keys::coverPictures);
        m_answered = !answer.isEmpty();
        m_allowed = answer == QLatin1String("allowed");
    }
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
    if (m_settings)
        m_settings->set(keys::coverPictures, allowed ? QStringLiteral("allowed") : QStringLiteral("refused"));
    emit allowedChanged(allowed);
}

void CoverStore::askOnce(QWidget* window, const std::function<void()>& answered)
{
    if (m_answered)
        return answered();
    ask(window, tr("Fetch cover pictures?"),
        tr("The data name an address for each cover. Fetching one tells its server that somebody looks at "
           "this book. "
           "Pictures are kept on this computer. Without them, covers are drawn."),
        {tr("Draw them"), tr("Fetch pictures")}, [this, answered](int button) {
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
        if (!url.isValid() ||
            (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
            continue;
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
        QNetworkReply* reply = m_network->get(request);
        ++m_running;
        connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
            if (received > kMostBytes || total > kMostBytes)
                reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, [this, reply, book, data = m_data] {
            --m_running;
            if (data == m_data)
                finish(reply, book);
            reply->deleteLater();
            fetchNext();
        });
    }
}

void CoverStore::finish(QNetworkReply* reply, int book)
{
    if (reply->error() != QNetworkReply::NoError)
        return;
    const QImage picture = decoded(reply->readAll());
    // Some shops answer with a picture of one pixel where they have no cover.
    if (picture.isNull() || picture.width() < 8 || picture.height() < 8)
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
