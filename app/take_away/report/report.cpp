// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/report.h"

#include "app/take_away/report/pdf_pages.h"
#include "app/take_away/report/report_sections.h"
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

bool isPdf(const QString& file)
{
    return file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

Status writeReport(const Run& run, const QByteArray& curves, const QString& file, const ReportMap* map,
                   const ReportChoice& choice)
{
    const QFileInfo there(file);
    const bool pipe = there.exists() && !there.isFile() && !there.isDir();
    if (!pipe && !isPdf(file) && !file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) &&
        !file.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive))
        return Error::usageError(
            shelf::tr("A report is a page or a PDF, and '%1' ends neither in .html nor in .pdf")
                .arg(file.toStdString()),
            shelf::tr("Name it FILE.html or FILE.pdf."));
    if (!run.data || !run.model)
        return Error::failure(shelf::tr("The run has no model yet"), shelf::tr("Train it first."));
    const ReportPage page = Report(run, curves, map, choice).page();
    const auto bytes = isPdf(file) ? pdfPages(page) : htmlPage(page);
    if (!bytes)
        return bytes.error();
    return writeFileAtomically(file.toStdString(),
                               std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())),
                               isPdf(file) ? kindNamed(".pdf") : &kinds::page);
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
    .title = trNoop("Report"),
    .meaning = trNoop("The whole run as one web page."),
    .readBy = trNoop("any browser, without a network"),
    .files = kFiles,
    .drawsText = true,
    .chosenAtFirst = true,
    .drawAhead = drawCurves,
    .write = writeCalled,
};

} // namespace shelf
