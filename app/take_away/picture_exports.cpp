// SPDX-License-Identifier: GPL-3.0-or-later
// Exports that are pictures.
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/base/text/message.h"
#include "widgets/charts/loss_chart.h"

#include <QByteArray>
#include <QSize>

namespace shelf {

namespace {

constexpr QSize kCurvesSize(1200, 750);
constexpr ExportFile kCurves[] = {{"loss_curves"}};
constexpr ExportFile kMap[] = {{"book_map"}};

std::string paintCurves(const ExportCall& call, std::string_view format)
{
    const ChartRun run = chartRun(*call.run);
    const QByteArray ending(format.data(), static_cast<qsizetype>(format.size()));
    return LossChart::picture({run}, ending, kCurvesSize).toStdString();
}

Result<WrittenFiles> writeMap(const ExportCall& call)
{
    WrittenFiles files;
    for (const std::string& format : call.formats) {
        files.push_back(call.folder + "/book_map." + format);
        if (const Status written = call.shownMap(files.back()); !written)
            return written.error();
    }
    return files;
}

} // namespace

extern const Export kCurvesExport;
constinit const Export kCurvesExport{
    .key = "curves",
    .title = trNoop("Picture of the loss curves"),
    .meaning = trNoop("On a light ground."),
    .readBy = trNoop("any viewer of pictures"),
    .files = kCurves,
    .needs = kNeedsRun | kNeedsTraining,
    .isPicture = true,
    .drawsText = true,
    .paint = paintCurves,
};

extern const Export kMapPictureExport;
constinit const Export kMapPictureExport{
    .key = "mapPicture",
    .title = trNoop("Picture of the map"),
    .meaning = trNoop("As it stands on the Map page."),
    .readBy = trNoop("any viewer of pictures"),
    .files = kMap,
    .needs = kNeedsRun | kNeedsShownMap,
    .isPicture = true,
    .drawsText = true,
    .write = writeMap,
};

} // namespace shelf
