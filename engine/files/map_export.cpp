// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/export_edge.h"
#include "engine/files/exports.h"
#include "engine/files/text_fields.h"

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

Result<WrittenFiles> write(const Run& run, const Projection& projection, const std::string& path)
{
    const Catalogue& books = run.data->books;
    if (projection.points() != books.size())
        return Error::usageError("This map has " + std::to_string(projection.points()) +
                                     " points, but the run " + std::to_string(books.size()) + " books",
                                 "Draw the map of this run again");
    AtomicFile file(path);
    std::string line = "book_id\ttitle";
    for (int axis = 0; axis < projection.dims; ++axis) {
        line += '\t';
        appendAxisName(line, axis);
    }
    file.write(line += '\n');
    for (std::size_t b = 0; b < books.size(); ++b) {
        line.clear();
        appendTsvField(line, books.ids[b]);
        line += '\t';
        appendTsvField(line, books.titles[b]);
        for (const float x : projection.point(b)) {
            line += '\t';
            appendNumber(line, x);
        }
        file.write(line += '\n');
    }
    if (const Status status = file.commit(); !status)
        return status.error();
    return WrittenFiles{path};
}

} // namespace

Result<WrittenFiles> exportMap(const Run& run, const Projection& projection, const std::string& file)
{
    return atEdge(file, [&] { return write(run, projection, file); });
}

} // namespace shelf
