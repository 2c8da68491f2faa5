// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report.h"

#include "app/take_away/report_sections.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "widgets/charts/chart_points.h"
#include "widgets/charts/loss_chart.h"

#include <QFileInfo>
#include <QSize>

namespace shelf {

QByteArray reportCurves(const Run& run)
{
    constexpr QSize kSize(900, 480);
    return chartPoints(run.history).empty() ? QByteArray()
                                            : LossChart::picture({chartRun(run)}, "svg", kSize);
}

Status writeReport(const Run& run, const QByteArray& curves, const QString& file, const ReportMap* map)
{
    const QFileInfo there(file);
    const bool pipe = there.exists() && !there.isFile() && !there.isDir();
    if (!pipe && !file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) &&
        !file.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive))
        return Error::usageError(
            shelf::tr("A report is a page, and '%1' does not end in .html").arg(file.toStdString()),
            shelf::tr("Name it FILE.html."));
    if (!run.data || !run.model)
        return Error::failure(shelf::tr("The run has no model yet"), shelf::tr("Train it first."));
    const auto page = htmlPage(Report(run, curves, map).page());
    if (!page)
        return page.error();
    return writeFileAtomically(file.toStdString(),
                               std::string_view(page->constData(), static_cast<std::size_t>(page->size())),
                               &kinds::page);
}

extern const Export kReportExport;

namespace {

constexpr ExportFile kFiles[] = {{"report.html"}};

std::string drawCurves(const ExportCall& call)
{
    return reportCurves(*call.run).toStdString();
}

Result<WrittenFiles> writeCalled(const ExportCall& call)
{
    const std::string file = call.folder + "/report.html";
    const auto curves = call.drawnAhead.find(kReportExport.key);
    const QByteArray svg =
        curves == call.drawnAhead.end() ? QByteArray() : QByteArray::fromStdString(curves->second);
    const auto map = shownReportMap(call);
    if (!map)
        return map.error();
    const ReportMap* const shown = *map ? &**map : nullptr;
    if (const Status written = writeReport(*call.run, svg, QString::fromStdString(file), shown); !written)
        return written.error();
    return WrittenFiles{file};
}

} // namespace

constinit const Export kReportExport{
    .key = "report",
    .title = "Report",
    .meaning = "The whole run as one web page.",
    .readBy = "any browser, without a network",
    .files = kFiles,
    .drawsText = true,
    .chosenAtFirst = true,
    .drawAhead = drawCurves,
    .write = writeCalled,
};

} // namespace shelf
