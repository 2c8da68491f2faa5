// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cover_sheet.h"

#include "engine/base/text/message.h"
#include "widgets/book/cover_painter.h"
#include "widgets/look/text.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

constexpr int kMostSide = 4096;
constexpr int kWantedSide = 2048;
constexpr int kLargestCell = 64;
constexpr int kWantedCell = 24;
constexpr int kSmallestCell = 16;
constexpr int kMargin = 1; ///< clear, so that no picture runs into the one beside it when it is scaled
constexpr double kCoverShape = 2.0 / 3.0;
constexpr int kDotsPerMeter = 3780; ///< 96 an inch: letters as large whatever the screen

QRectF within(const QRectF& cell, const QSizeF& shape)
{
    QRectF area({}, shape.scaled(cell.size(), Qt::KeepAspectRatio));
    area.moveCenter(cell.center());
    return area;
}

Error noMemory()
{
    return Error::failure(shelf::tr("There is not enough memory for the pictures of the books"));
}

} // namespace

Result<PictureSheet> coverSheet(const Catalogue& catalogue, std::span<const std::int32_t> books,
                                const CoversAtHand& covers, const Progress& progress)
{
    PictureSheet sheet;
    const int across = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(books.size()))));
    if (across == 0 || kMostSide / across < kSmallestCell)
        return sheet;
    const int size =
        std::min(kMostSide / across, std::clamp(kWantedSide / across, kWantedCell, kLargestCell));
    QImage image(across * size, across * size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return noMemory();
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(kDotsPerMeter);
    image.setDotsPerMeterY(kDotsPerMeter);
    const CoverReader reader(covers);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t i = 0; i < books.size(); ++i) {
        if (!report(progress, i, books.size()))
            return Error::cancelledByCaller();
        const auto book = static_cast<std::size_t>(books[i]);
        const int at = static_cast<int>(i);
        const QRectF cell = QRectF(at % across * size, at / across * size, size, size)
                                .adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const bool named = book < catalogue.imageUrls.size();
        const QImage picture = reader.cover(books[i], named ? catalogue.imageUrls[book] : std::string());
        if (!picture.isNull())
            painter.drawImage(within(cell, picture.size()), picture);
        else
            paintCover(painter, within(cell, {kCoverShape, 1}), shownText(catalogue.label(book)),
                       book < catalogue.authors.size() ? shownText(catalogue.authors[book]) : QString());
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return noMemory();
    sheet.png = bytes.toStdString();
    sheet.cell = size;
    return sheet;
}

std::function<Result<PictureSheet>(std::span<const std::int32_t>, const Progress&)>
coverSheets(const Dataset& data, CoversAtHand covers)
{
    return
        [&data, covers = std::move(covers)](std::span<const std::int32_t> books, const Progress& progress) {
            return coverSheet(data.books, books, covers, progress);
        };
}

} // namespace shelf
