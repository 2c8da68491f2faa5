// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report_map.h"

#include "widgets/map/content/map_content.h"
#include "widgets/map/view/map_picture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace shelf {

Result<QByteArray> mapPng(const Run& run, const Projection& projection, const QSize& size)
{
    constexpr int kPixelRatio = 2;
    const MapContent content =
        makeMapContent(run.data, std::make_shared<const Projection>(projection), run.unlearned);
    QImage image(size * kPixelRatio, QImage::Format_RGB32);
    if (image.isNull())
        return Error{.message = "There is not enough memory for the picture of the map"};
    image.setDevicePixelRatio(kPixelRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawMapPicture(painter, size, content, QString::fromStdString(run.name), nullptr, false, kPixelRatio);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace shelf
