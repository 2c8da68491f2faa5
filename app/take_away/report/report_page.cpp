// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/report_page.h"

#include "engine/base/numbers.h"
#include "engine/base/text/languages.h"
#include "engine/base/text/message.h"
#include "engine/base/utf8.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QLocale>

#include <kainjow/mustache.hpp>

#include <cmath>
#include <string>

namespace shelf {

namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;
using kainjow::mustache::partial;

std::string resource(const char* name)
{
    QFile file(QStringLiteral(":/report_page/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string clean(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        out += isControl(c.unicode())      ? QChar(QLatin1Char(' ')) // not allowed in a page
               : reordersText(c.unicode()) ? QChar(QChar::ReplacementCharacter)
                                           : c;
    return out.toStdString();
}

data listOf(const QStringList& texts)
{
    data list(data::type::list);
    for (const QString& text : texts)
        list.push_back(data(clean(text)));
    return list;
}

data cellsOf(const QStringList& texts, const QList<int>& numbers)
{
    data cells(data::type::list);
    for (int column = 0; column < texts.size(); ++column) {
        data cell;
        cell.set("text", clean(texts[column]));
        cell.set("isNumber", data(numbers.contains(column))); // a boolean: "0" and "" count as true
        cells.push_back(cell);
    }
    return cells;
}

data tableOf(const ReportTable& table)
{
    data rows(data::type::list);
    for (const ReportTable::Row& row : table.rows) {
        data line;
        line.set("cells", cellsOf(row.cells, table.numbers));
        line.set("isMarked", data(row.marked));
        rows.push_back(line);
    }
    data out;
    out.set("headers", cellsOf(table.headers, table.numbers));
    out.set("rows", rows);
    return out;
}

data factsOf(const QList<ReportFact>& facts)
{
    data entries(data::type::list);
    for (const ReportFact& fact : facts) {
        data entry;
        entry.set("fact", clean(fact.name));
        entry.set("value", clean(fact.value));
        entries.push_back(entry);
    }
    return {"entries", entries};
}

data pictureOf(const ReportPicture& picture)
{
    data out;
    out.set("source",
            "data:" + picture.type.toStdString() + ";base64," + picture.bytes.toBase64().toStdString());
    out.set("alt", clean(picture.alt));
    out.set("caption", clean(picture.caption));
    return out;
}

data columnsOf(const QList<ReportColumn>& columns)
{
    data tables(data::type::list);
    for (const ReportColumn& column : columns) {
        data table = tableOf(column.table);
        if (!column.heading.isEmpty())
            table.set("columnHeading", clean(column.heading));
        tables.push_back(table);
    }
    return {"tables", tables};
}

data partOf(const ReportPart& part)
{
    data out;
    if (!part.heading.isEmpty())
        out.set("heading", clean(part.heading));
    if (!part.paragraph.isEmpty())
        out.set("paragraph", clean(part.paragraph));
    if (!part.bullets.isEmpty())
        out.set("bullets", data("texts", listOf(part.bullets)));
    if (!part.facts.isEmpty())
        out.set("facts", factsOf(part.facts));
    if (!part.table.rows.isEmpty() && part.folded.isEmpty())
        out.set("table", tableOf(part.table));
    if (!part.table.rows.isEmpty() && !part.folded.isEmpty()) {
        data table = tableOf(part.table);
        table.set("summary", clean(part.folded));
        out.set("fold", table);
    }
    if (!part.picture.bytes.isEmpty())
        out.set("picture", pictureOf(part.picture));
    if (!part.code.isEmpty())
        out.set("code", clean(part.code));
    if (!part.columns.isEmpty())
        out.set("columns", columnsOf(part.columns));
    return out;
}

data sectionsOf(const QList<ReportSection>& sections)
{
    data list(data::type::list);
    for (const ReportSection& section : sections) {
        if (section.parts.isEmpty())
            continue;
        data parts(data::type::list);
        for (const ReportPart& part : section.parts)
            parts.push_back(partOf(part));
        data one;
        one.set("id", clean(section.id));
        one.set("title", clean(section.title));
        one.set("parts", parts);
        list.push_back(one);
    }
    return list;
}

} // namespace

QString decimal(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("\u2013");
}

QString starsOf(float rating)
{
    return decimal(static_cast<double>(rating), starDecimals(rating));
}

QString count(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

ReportParts partsOf(const ReportTable& table, const QString& folded)
{
    return table.rows.isEmpty() ? ReportParts() : ReportParts{{.table = table, .folded = folded}};
}

QString reportLanguage()
{
    return QLatin1String(spokenLanguage().tag);
}

QString plainText(const QString& text)
{
    return QString::fromStdString(clean(text));
}

Result<QByteArray> htmlPage(const ReportPage& page)
{
    std::string style = resource("page.css");
    if (page.paper == ReportPaper::letter)
        if (const auto at = style.find("size: A4"); at != std::string::npos)
            style.replace(at, 8, "size: letter");
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(style.data(), static_cast<qsizetype>(style.size())), QCryptographicHash::Sha256);
    data all;
    const QString language = reportLanguage();
    all.set("language", language.toStdString());
    all.set("direction", directionOf(language.toStdString()));
    all.set("version", SHELFSPACE_VERSION);
    all.set("style", style);
    all.set("styleHash", hash.toBase64().toStdString());
    all.set("name", clean(page.name));
    all.set("lead", clean(page.lead));
    if (!page.made.isEmpty())
        all.set("made", clean(page.made));
    all.set("sections", sectionsOf(page.sections));
    all.set("contents", QCoreApplication::translate("Report", "Contents").toStdString());
    all.set("tablePage", partial([] { return resource("table.html"); }));

    mustache layout(resource("page.html"));
    // Only what is there is named, as what is missing in an object is looked for in those around it.
    const std::string html = layout.is_valid() ? layout.render(all) : std::string();
    if (html.empty() || !layout.is_valid())
        return Error::failure(
            shelf::tr("The page of the report could not be filled: %1").arg(layout.error_message()));
    return QByteArray::fromStdString(html);
}

} // namespace shelf
