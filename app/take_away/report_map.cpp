// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report_map.h"

#include "app/take_away/run_html_map.h"
#include "engine/base/text/message.h"
#include "engine/models/given/given_vectors.h"
#include "engine/projection/clusters/book_groups.h"
#include "widgets/charts/picture_bytes.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/view/map_picture.h"

#include <QPainter>

namespace shelf {

Result<std::optional<ReportMap>> shownReportMap(const ExportCall& call)
{
    if (!call.shownPng)
        return std::optional<ReportMap>();
    const auto png = call.shownPng(kReportMapSize.width(), kReportMapSize.height());
    if (!png)
        return png.error();
    const auto map = call.mapOfBooks();
    if (!map)
        return map.error();
    const auto faith = call.faith(call.progressOf(shelf::tr("Measuring the map")));
    if (!faith)
        return faith.error();
    return std::optional(ReportMap{QByteArray::fromStdString(*png), mapNote(*call.run, *map, faith->get())});
}

Result<QByteArray> mapPng(const MapContent& content, const QString& title, const QSize& size)
{
    constexpr PicturePixels kPixels;
    const QByteArray png = pictureBytes(
        "png", size, {title},
        [&](QPaintDevice* device, bool vector) {
            QPainter painter(device);
            drawMapPicture(painter, size, content, title, nullptr, vector, kPixels.aUnit);
        },
        kPixels);
    if (png.isEmpty())
        return Error::failure(shelf::tr("There is not enough memory for the picture of the map"));
    return png;
}

Result<QByteArray> mapPng(const Run& run, const Projection& projection, const QSize& size)
{
    MapContent content =
        makeMapContent(run.data, std::make_shared<const Projection>(projection), run.unlearned);
    content.isGiven = isGiven(*run.settings.kind);
    // Of a handful of books there may be none.
    if (auto groups = namedGroups(run.model->bookEmbedding(), run.unlearned, run.data->books)) {
        putGroups(content, std::move(*groups));
        content.setChoice({ColorBy::cluster});
    }
    return mapPng(content, QString::fromStdString(run.name), size);
}

} // namespace shelf
