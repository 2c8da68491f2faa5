// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/map_picture_file.h"

#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "widgets/map/view/map_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace shelf {

namespace {

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::MapPictureFile)
};

/// One unit of the drawing is a pixel of a picture this wide; larger ones are the same drawing, finer.
constexpr double kPlainWidth = 1200;
constexpr int kMostPixels = 16000;

QByteArray png(QSize size, const MapContent& content, const QString& title, const MapCamera* camera,
               const PictureOptions& options)
{
    QImage image(size, options.background ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    const double ratio = std::max(1.0, std::max(size.width(), size.height()) / kPlainWidth);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    drawMapPicture(painter, QSizeF(size) / ratio, content, title, camera, false, ratio, options);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svg(QSize size, const MapContent& content, const QString& title, const MapCamera* camera,
               const PictureOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    drawMapPicture(painter, size, content, title, camera, true, 1, options);
    painter.end();
    return bytes;
}

QByteArray pdf(QSize size, const MapContent& content, const QString& title, const MapCamera* camera,
               const PictureOptions& options)
{
    constexpr int kDotsPerInch = 96;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QSizeF(size) * 72 / kDotsPerInch, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kDotsPerInch);
    QPainter painter(&writer);
    drawMapPicture(painter, size, content, title, camera, true, 1, options);
    painter.end();
    return bytes;
}

} // namespace

bool saveMapPicture(const QString& file, QSize size, const MapContent& content, const QString& title,
                    const MapCamera* camera, QString* error, const PictureOptions& options)
{
    const auto fail = [error](const QString& why) {
        if (error)
            *error = why;
        return false;
    };
    if (content.points() == 0)
        return fail(PictureWords::tr("There is no map yet: train a run first."));
    if (size.width() < 1 || size.height() < 1 || size.width() > kMostPixels || size.height() > kMostPixels)
        return fail(PictureWords::tr("A picture has 1 to %1 pixels in each direction.")
                        .arg(QLocale().toString(kMostPixels)));
    const QString kind = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (kind == QLatin1String("png"))
        bytes = png(size, content, title, camera, options);
    else if (kind == QLatin1String("svg"))
        bytes = svg(size, content, title, camera, options);
    else if (kind == QLatin1String("pdf"))
        bytes = pdf(size, content, title, camera, options);
    else
        return fail(PictureWords::tr("The name of the picture has to end in .png, .svg or .pdf."));
    if (bytes.isEmpty())
        return fail(PictureWords::tr("There is not enough memory for a picture of this size."));
    if (const Status written = writeFileAtomically(
            file.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())},
            kindNamed(file.toStdString()));
        !written)
        return fail(QString::fromStdString(written.error().text()));
    return true;
}

} // namespace shelf
