// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/kept_rows.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/book_cells.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"
#include "engine/neighbors/nearest_of_some.h"
#include "engine/output/file_kind.h"
#include "engine/output/text_fields.h"
#include "engine/run/learned_books.h"
#include "engine/run/unlearned_reason.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

Status checkBooks(std::span<const std::int32_t> books, std::size_t count)
{
    for (const std::int32_t book : books)
        if (book < 0 || static_cast<std::size_t>(book) >= count)
            return Error::usageError(tr("There is no book number %1 in this run").arg(std::to_string(book)));
    return {};
}

Result<WrittenFiles> finish(AtomicFile& file, const std::string& path)
{
    if (const Status status = file.commit(); !status)
        return status.error();
    return WrittenFiles{path};
}

void appendBook(std::string& line, const Catalogue& books, std::size_t b, const RatingSummary& ratings)
{
    appendBookCells(line, books, b);
    line += ',';
    appendMean(line, ratings);
    line += ',';
    appendNumber(line, ratings.count);
}

Result<WrittenFiles> writeSelection(const Run& run, std::span<const std::int32_t> books,
                                    const Projection* projection, const std::string& path,
                                    const TextList* tags)
{
    const Dataset& data = *run.data;
    if (const Status known = checkBooks(books, data.bookCount()); !known)
        return known.error();
    if (projection && projection->points() != data.bookCount())
        return Error::usageError(tr("This map has %1 points, but the run %2 books")
                                     .arg(std::to_string(projection->points()))
                                     .arg(std::to_string(data.bookCount())),
                                 tr("Draw the map of this run again"));
    AtomicFile file(path, &kinds::selection);
    std::string line = "book_id,title,authors,year,mean_rating,ratings";
    for (int axis = 0; projection && axis < projection->dims; ++axis)
        line += axis < 3 ? std::string{',', "xyz"[axis]} : ",c" + std::to_string(axis + 1);
    if (tags)
        line += ",tags";
    file.write(line += '\n');
    const std::vector<RatingSummary> summaries = summarizeBooks(data);
    for (const std::int32_t book : books) {
        const auto b = static_cast<std::size_t>(book);
        line.clear();
        appendBook(line, data.books, b, summaries[b]);
        for (const float x : projection ? projection->point(b) : std::span<const float>()) {
            line += ',';
            if (!isUnlearned(run, book))
                appendNumber(line, x);
        }
        if (tags) {
            line += ',';
            appendCsvField(line, (*tags)[b]);
        }
        file.write(line += '\n');
    }
    return finish(file, path);
}

/// The graph that was given, where it says what is asked for.
bool answers(const NeighborGraph* graph, std::size_t books, int k, Metric metric)
{
    return graph && graph->rows == books && graph->metric == metric &&
           (graph->k >= k || static_cast<std::size_t>(graph->k) + 1 >= books);
}

Result<WrittenFiles> writeNeighbors(const Run& run, std::span<const std::int32_t> wanted, int k,
                                    Metric metric, const NeighborGraph* graph, const std::string& path,
                                    const Progress& progress)
{
    const Catalogue& books = run.data->books;
    const MatrixView vectors = run.model ? run.model->bookEmbedding() : MatrixView{};
    if (vectors.empty())
        return Error::usageError(tr("This model has no book vectors, so no book has a nearest one"),
                                 tr("Train a factorization or a network"));
    if (k < 1)
        return Error::usageError(tr("At least one neighbor has to be asked for"));
    if (const Status known = checkBooks(wanted, books.size()); !known)
        return known.error();
    for (const std::int32_t book : wanted)
        if (isUnlearned(run, book))
            return Error::usageError(tr("\"%1\" has no nearest books: %2")
                                         .arg(books.label(static_cast<std::size_t>(book)))
                                         .arg(tr(unlearnedReason(run))),
                                     tr("Leave it out, or hold out fewer ratings"));
    const KeptRows learned(vectors, run.unlearned);
    std::vector<std::int32_t> list; // of learned rows
    if (wanted.empty()) {
        list.resize(learned.view().rows);
        std::iota(list.begin(), list.end(), 0);
    } else {
        const std::vector<std::int32_t> places = learned.places();
        for (const std::int32_t book : wanted)
            list.push_back(places[static_cast<std::size_t>(book)]);
    }
    NeighborGraph found;
    const bool ready = learned.isWhole() && answers(graph, vectors.rows, k, metric);
    if (!ready) {
        auto searched = nearestOfSome(learned.view(), list, k, metric, 0, progress);
        if (!searched)
            return searched.error();
        found = std::move(*searched);
        graph = &found;
    }
    AtomicFile file(path, &kinds::neighbors);
    file.write(metric == Metric::dot ? "book_id,title,rank,neighbor_id,neighbor_title,product\n"
                                     : "book_id,title,rank,neighbor_id,neighbor_title,distance\n");
    std::string line;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::size_t book = learned.source(static_cast<std::size_t>(list[i]));
        const std::size_t row = ready ? book : i;
        for (int rank = 0; rank < std::min(k, graph->k); ++rank) {
            const auto n = static_cast<std::size_t>(rank);
            const std::size_t near = learned.source(static_cast<std::size_t>(graph->of(row)[n]));
            line.clear();
            appendCsvField(line, books.ids[book]);
            line += ',';
            appendCsvField(line, books.titles[book]);
            line += ',';
            appendNumber(line, rank + 1);
            line += ',';
            appendCsvField(line, books.ids[near]);
            line += ',';
            appendCsvField(line, books.titles[near]);
            line += ',';
            if (const float distance = graph->distances(row)[n]; std::isfinite(distance))
                appendNumber(line, distance);
            else // beyond the range of floats
                appendNumber(line, distanceOf(vectors.row(book), vectors.row(near), metric));
            file.write(line += '\n');
        }
    }
    return finish(file, path);
}

} // namespace

Result<WrittenFiles> exportSelection(const Run& run, std::span<const std::int32_t> books,
                                     const Projection* projection, const std::string& file,
                                     const TextList* tags)
{
    return atEdge(file, [&] { return writeSelection(run, books, projection, file, tags); });
}

Result<WrittenFiles> exportNeighbors(const Run& run, std::span<const std::int32_t> books, int k,
                                     Metric metric, const NeighborGraph* graph, const std::string& file,
                                     const Progress& progress)
{
    return atEdge(file, [&] { return writeNeighbors(run, books, k, metric, graph, file, progress); });
}

namespace {

constexpr ExportFile kFiles[] = {{"neighbors.csv", &kinds::neighbors}};

Result<WrittenFiles> writeCalled(const ExportCall& call)
{
    return exportNeighbors(*call.run, call.books, call.neighbors, call.metric, nullptr,
                           call.folder + "/neighbors.csv", call.progressOf(tr("Finding neighbors")));
}

} // namespace

extern const Export kNeighborExport;
constinit const Export kNeighborExport{
    .key = "neighbors",
    .title = trNoop("Nearest books (CSV)"),
    .meaning = trNoop("A line each: book, rank, neighbor, distance in the model's space."),
    .readBy = trNoop("spreadsheets, pandas, R, DuckDB"),
    .files = kFiles,
    .needs = kNeedsRun | kNeedsVectors,
    .takes = kTakesBooks | kTakesMetric | kTakesTop,
    .chosenAtFirst = true,
    .ofVectors = true,
    .write = writeCalled,
};

} // namespace shelf
