// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/picture_bytes.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace shelf {

namespace {

constexpr int kDotsPerInch = 96;

/// Where the font is not there, one without serifs takes its place.
QByteArray withAnyFont(const QByteArray& svg)
{
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\",]+)\""));
    return QString::fromUtf8(svg)
        .replace(family, QStringLiteral("font-family=\"\\1, sans-serif\""))
        .toUtf8();
}

} // namespace

QByteArray pictureBytes(const QByteArray& format, QSize size, const PictureWords& words,
                        const std::function<void(QPaintDevice* device, bool vector)>& paint,
                        const PicturePixels& pixels)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QByteArray kind = format.toLower();
    if (kind == "png") {
        QImage image(size * pixels.aUnit,
                     pixels.ground ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
        if (image.isNull())
            return {};
        image.setDevicePixelRatio(pixels.aUnit);
        image.fill(pixels.ground ? Qt::white : Qt::transparent);
        paint(&image, false);
        if (!image.save(&buffer, "PNG"))
            return {};
    } else if (kind == "svg") {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(kDotsPerInch);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(0, 0), size));
        svg.setTitle(words.title);
        svg.setDescription(words.description);
        paint(&svg, true);
        return withAnyFont(buffer.data());
    } else if (kind == "pdf") {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(kDotsPerInch);
        pdf.setPageSize(
            QPageSize(QSizeF(size) * 72 / kDotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
        pdf.setTitle(words.title);
        paint(&pdf, true);
    }
    return buffer.data();
}

} // namespace shelf
