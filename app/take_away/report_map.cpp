// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report_map.h"

#include "engine/models/given/given_vectors.h"
#include "widgets/charts/picture_bytes.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/view/map_picture.h"

#include <QPainter>

namespace shelf {

Result<QByteArray> mapPng(const Run& run, const Projection& projection, const QSize& size)
{
    MapContent content =
        makeMapContent(run.data, std::make_shared<const Projection>(projection), run.unlearned);
    content.isGiven = isGiven(*run.settings.kind);
    constexpr PicturePixels kPixels;
    const QString title = QString::fromStdString(run.name);
    const QByteArray png = pictureBytes(
        "png", size, {title},
        [&](QPaintDevice* device, bool vector) {
            QPainter painter(device);
            drawMapPicture(painter, size, content, title, nullptr, vector, kPixels.aUnit);
        },
        kPixels);
    if (png.isEmpty())
        return Error::failure("There is not enough memory for the picture of the map");
    return png;
}

} // namespace shelf
