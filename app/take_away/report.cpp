// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report.h"

#include "app/take_away/report_sections.h"
#include "engine/files/exports/export.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"

#include <QFileInfo>

namespace shelf {

Status writeReport(const Run& run, const QString& file)
{
    const QFileInfo there(file);
    const bool pipe = there.exists() && !there.isFile() && !there.isDir();
    if (!pipe && !file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) &&
        !file.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive))
        return Error::usageError("A report is a page, and '" + file.toStdString() + "' does not end in .html",
                                 "Name it FILE.html.");
    if (!run.data || !run.model)
        return Error{.message = "The run has no model yet", .advice = "Train it first."};
    const QByteArray page = Report(run).html().toUtf8();
    return writeFileAtomically(file.toStdString(),
                               std::string_view(page.constData(), static_cast<std::size_t>(page.size())),
                               &kinds::page);
}

namespace {

constexpr ExportFile kFiles[] = {{"report.html"}};

Result<WrittenFiles> writeCalled(const ExportCall& call)
{
    const std::string file = call.folder + "/report.html";
    if (const Status written = writeReport(*call.run, QString::fromStdString(file)); !written)
        return written.error();
    return WrittenFiles{file};
}

} // namespace

extern const Export kReportExport;
constinit const Export kReportExport{
    .key = "report",
    .title = "Report",
    .meaning = "The whole run as one web page.",
    .files = kFiles,
    .drawsText = true,
    .chosenAtFirst = true,
    .write = writeCalled,
};

} // namespace shelf
