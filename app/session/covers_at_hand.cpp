// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/covers_at_hand.h"

#include "app/base/identity.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QNetworkDiskCache>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace shelf {

namespace {

constexpr int kHeight = 240; ///< pixels: more is never shown
constexpr int kLeastSide = 8;
constexpr int kMostMegabytes = 64; ///< of one picture, decoded

} // namespace

QString coverFolder()
{
    identifyProgram(); // batch commands may come here before anybody else has
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return cache.isEmpty() ? QString() : cache + QStringLiteral("/covers");
}

CoversAtHand CoversAtHand::onDisk()
{
    return {{}, coverFolder()};
}

QImage decodedCover(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(kMostMegabytes);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && size.height() > kHeight)
        reader.setScaledSize(size.scaled(size.width(), kHeight, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    // Some shops answer with a picture of one pixel where they have no cover.
    return picture.width() < kLeastSide || picture.height() < kLeastSide ? QImage() : picture;
}

CoverReader::CoverReader(CoversAtHand covers) : m_covers(std::move(covers))
{
    if (m_covers.folder.isEmpty() || !QFileInfo(m_covers.folder).isDir())
        return; // the cache would make it
    m_disk = std::make_unique<QNetworkDiskCache>();
    m_disk->setCacheDirectory(m_covers.folder);
}

CoverReader::~CoverReader() = default;

QImage CoverReader::cover(int book, const std::string& url) const
{
    if (const auto found = m_covers.pictures.constFind(book); found != m_covers.pictures.constEnd())
        return *found;
    if (!m_disk || url.empty())
        return {};
    const std::unique_ptr<QIODevice> kept(m_disk->data(QUrl(QString::fromStdString(url))));
    return kept ? decodedCover(kept->readAll()) : QImage();
}

} // namespace shelf
