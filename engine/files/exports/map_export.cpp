// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"
#include "engine/output/file_kind.h"
#include "engine/output/text_fields.h"
#include "engine/run/learned_books.h"

#include <cmath>

namespace shelf {

namespace {

void appendAxisName(std::string& out, int axis)
{
    if (axis < 3) {
        out += "xyz"[axis];
    } else {
        out += 'c';
        appendNumber(out, axis + 1);
    }
}

/// The cells of one line of a table, separated by commas or tabs.
class Line {
public:
    explicit Line(bool commas) : m_commas(commas) {}

    std::string& next()
    {
        if (m_begun)
            m_text += m_commas ? ',' : '\t';
        m_begun = true;
        return m_text;
    }
    void text(std::string_view cell)
    {
        std::string& out = next();
        if (m_commas)
            appendCsvField(out, cell);
        else
            appendTsvField(out, cell);
    }
    void end(AtomicFile& file)
    {
        file.write(m_text += '\n');
        m_text.clear();
        m_begun = false;
    }

private:
    bool m_commas;
    bool m_begun = false;
    std::string m_text;
};

Status check(std::size_t books, const Projection& projection, const MapFileColumns& columns)
{
    if (projection.points() != books)
        return Error::usageError(tr("This map has %1 points, but the run %2 books")
                                     .arg(std::to_string(projection.points()))
                                     .arg(std::to_string(books)),
                                 tr("Draw the map of this run again"));
    for (const std::size_t size : {columns.cluster.size(), columns.kept.size(), columns.selected.size(),
                                   columns.tags ? columns.tags->size() : std::size_t(0)})
        if (size != 0 && size != books)
            return Error::usageError(tr("A column of this map has %1 values for %2 books")
                                         .arg(std::to_string(size))
                                         .arg(std::to_string(books)),
                                     tr("Draw the map of this run again"));
    return {};
}

void writeHeader(AtomicFile& file, Line& line, int dims, const MapFileColumns& columns)
{
    line.text("book_id");
    line.text("title");
    for (int axis = 0; axis < dims; ++axis)
        appendAxisName(line.next(), axis);
    if (columns.authors)
        line.text("authors");
    if (!columns.cluster.empty())
        line.text("cluster");
    if (!columns.kept.empty())
        line.text("kept");
    if (!columns.selected.empty())
        line.text("selected");
    if (columns.tags)
        line.text("tags");
    line.end(file);
}

void writeBook(AtomicFile& file, Line& line, const Catalogue& books, std::size_t b,
               std::span<const float> point, const MapFileColumns& columns)
{
    line.text(books.ids[b]);
    line.text(books.titles[b]);
    for (const float x : point)
        appendNumber(line.next(), x);
    if (columns.authors)
        line.text(books.authors[b]);
    if (!columns.cluster.empty()) {
        const std::int32_t cluster = columns.cluster[b];
        appendNumber(line.next(), cluster >= 0 ? cluster + 1 : kNoCluster);
    }
    if (!columns.kept.empty()) {
        std::string& cell = line.next();
        if (!std::isnan(columns.kept[b]))
            appendNumber(cell, columns.kept[b]);
    }
    if (!columns.selected.empty())
        line.text(columns.selected[b] != 0 ? "1" : "0");
    if (columns.tags)
        line.text((*columns.tags)[b]);
    line.end(file);
}

Result<WrittenFiles> write(const Run& run, const Projection& projection, const std::string& path,
                           const MapFileColumns& columns)
{
    const Catalogue& books = run.data->books;
    if (const Status sound = check(books.size(), projection, columns); !sound)
        return sound.error();
    AtomicFile file(path, &kinds::mapTable);
    Line line(path.ends_with(".csv"));
    writeHeader(file, line, projection.dims, columns);
    for (std::size_t b = 0; b < books.size(); ++b)
        if (!isUnlearned(run, static_cast<std::int32_t>(b)))
            writeBook(file, line, books, b, projection.point(b), columns);
    if (const Status status = file.commit(); !status)
        return status.error();
    return WrittenFiles{path};
}

} // namespace

Result<WrittenFiles> exportMap(const Run& run, const Projection& projection, const std::string& file,
                               const MapFileColumns& columns)
{
    return atEdge(file, [&] { return write(run, projection, file, columns); });
}

namespace {

constexpr ExportFile kFiles[] = {{"coordinates.csv", &kinds::mapTable}};

Result<WrittenFiles> writeCalled(const ExportCall& call)
{
    const auto map = call.mapOfBooks();
    if (!map)
        return map.error();
    return exportMap(*call.run, *map, call.folder + "/coordinates.csv", {.authors = true});
}

} // namespace

extern const Export kCoordinateExport;
constinit const Export kCoordinateExport{
    .key = "coordinates",
    .title = trNoop("Map coordinates (CSV)"),
    .meaning = trNoop(
        "Each book's place on the map, its title and who wrote it: for any program that draws points."),
    .readBy = trNoop("spreadsheets, pandas, R, DuckDB"),
    .files = kFiles,
    .needs = kNeedsRun | kNeedsVectors,
    .takes = kTakesMap,
    .chosenAtFirst = true,
    .ofVectors = true,
    .formerKey = "map",
    .write = writeCalled,
};

} // namespace shelf
