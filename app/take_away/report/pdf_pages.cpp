// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/pdf_pages.h"

#include "app/take_away/report/pdf_flow.h"
#include "engine/base/text/message.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QPageLayout>
#include <QPdfWriter>

namespace shelf {

namespace {

/// Where each section begins, and how many pages there are.
struct Places {
    QHash<QString, int> sections;
    int pages = 0;
};

/// How much must stand together from a part on: an introduction goes with what it introduces.
double togetherFrom(const PdfFlow& flow, const ReportParts& parts, int i)
{
    constexpr double kIntroduction = 30;
    if (i >= parts.size())
        return 0;
    const bool introduces = !parts[i].paragraph.isEmpty() || !parts[i].heading.isEmpty();
    return introduces ? kIntroduction + togetherFrom(flow, parts, i + 1) : flow.beginningOf(parts[i]);
}

/// The page that it begins on.
int put(PdfFlow& flow, const ReportSection& section)
{
    flow.heading(section.title, 15, togetherFrom(flow, section.parts, 0));
    const int begins = flow.page();
    for (int i = 0; i < section.parts.size(); ++i) {
        const ReportPart& part = section.parts[i];
        if (!part.heading.isEmpty())
            flow.heading(part.heading, 11, togetherFrom(flow, section.parts, i + 1));
        if (!part.paragraph.isEmpty()) {
            flow.need(togetherFrom(flow, section.parts, i));
            flow.paragraph(part.paragraph);
        }
        if (!part.bullets.isEmpty())
            flow.bullets(part.bullets);
        if (!part.facts.isEmpty())
            flow.facts(part.facts);
        if (!part.folded.isEmpty() && !part.table.rows.isEmpty())
            flow.heading(part.folded, 10, 60);
        if (!part.table.rows.isEmpty())
            flow.table(part.table);
        if (!part.picture.bytes.isEmpty())
            flow.picture(part.picture);
        if (!part.code.isEmpty())
            flow.code(part.code);
        if (!part.columns.isEmpty())
            flow.columns(part.columns);
    }
    return begins;
}

Places write(QPdfWriter& writer, const ReportPage& page, const Places& known)
{
    Places found;
    PdfFlow flow(writer, page.name, known.pages);
    flow.heading(page.name, 22, 100);
    if (!page.made.isEmpty())
        flow.paragraph(page.made, {.color = QColor(0x5a, 0x64, 0x70)});
    flow.paragraph(page.lead, {.points = 10.5});
    flow.heading(QCoreApplication::translate("Report", "Contents"), 12, 60);
    for (const ReportSection& section : page.sections)
        if (!section.parts.isEmpty())
            flow.entry(section.title, known.sections.value(section.id));
    flow.space(8);
    for (const ReportSection& section : page.sections) {
        if (!section.parts.isEmpty())
            found.sections.insert(section.id, put(flow, section));
    }
    found.pages = flow.page();
    return found;
}

/// A paper of A4 or Letter with its margins; who and what the file is.
void prepare(QPdfWriter& writer, const ReportPage& page)
{
    writer.setPageLayout(QPageLayout(pageSizeOf(page.paper), QPageLayout::Portrait, QMarginsF(46, 48, 46, 34),
                                     QPageLayout::Point));
    writer.setTitle(page.name);
    writer.setCreator(QStringLiteral("Shelfspace ") + QLatin1String(SHELFSPACE_VERSION));
    writer.setResolution(1200);
}

} // namespace

Result<QByteArray> pdfPages(const ReportPage& page)
{
    Places places;
    QByteArray bytes;
    // The first time tells where everything stands, which the contents name the second time.
    for (int time = 0; time < 2; ++time) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            prepare(writer, page);
            places = write(writer, page, places);
        }
        bytes = buffer.data();
    }
    if (!bytes.startsWith("%PDF"))
        return Error::failure(shelf::tr("The pages of the report could not be drawn"));
    return bytes;
}

} // namespace shelf
