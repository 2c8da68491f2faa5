// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"
#include "engine/files/exports/projector_words.h"
#include "engine/output/text_fields.h"
#include "engine/run/learned_books.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

bool isLineOfNumbers(std::string_view head)
{
    const std::string_view line = head.substr(0, head.find('\n'));
    return !line.empty() && std::all_of(line.begin(), line.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || c == '\t' || c == '.' || c == '-' || c == '+' || c == 'e';
    });
}

const FileKind kVectors{trNoop("the Projector's vectors"), "", isLineOfNumbers};
const FileKind kLabels{trNoop("the Projector's labels"), "title\tbook_id\tauthors\t"};
const FileKind kConfiguration{trNoop("the Projector's configuration"), "embeddings {"};
constexpr bool kSometimes = true;
constexpr ExportFile kFiles[] = {{"vecs.tsv", &kVectors},
                                 {"meta.tsv", &kLabels},
                                 {"projector_config.pbtxt", &kConfiguration},
                                 {kProjectorBookmarks, &kProjectorBookmarkKind, kSometimes},
                                 {kProjectorSprite, nullptr, kSometimes},
                                 {kProjectorReadme, &kProjectorReadmeKind}};

void appendVector(std::string& out, std::span<const float> vector, bool unitLength)
{
    double scale = 1;
    if (unitLength) {
        double square = 0;
        for (const float x : vector)
            square += double(x) * x;
        scale = square > 0 ? 1 / std::sqrt(square) : 1;
    }
    for (std::size_t i = 0; i < vector.size(); ++i) {
        if (i > 0)
            out += '\t';
        appendNumber(out, unitLength ? static_cast<float>(vector[i] * scale) : vector[i]);
    }
    out += '\n';
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

/// What the Projector would refuse, or take for a label because it is no number.
Status check(const MatrixView& vectors)
{
    if (vectors.cols == 1)
        return Error::usageError(tr("The Embedding Projector opens no vectors of one dimension"),
                                 tr("Train longer vectors, or leave the Projector's files out"));
    return checkVectors(vectors);
}

/// Labels as the Projector shows them: no mark of text before signs, as the other tables have it, since
/// nothing there would take it away again. The Projector's own rule: with two or more columns the first line
/// is a header. A line must not be empty and each vector has one, so that lines and vectors match.
void appendBook(std::string& out, const Catalogue& books, std::size_t b, const RatingSummary& ratings)
{
    const std::size_t begin = out.size();
    appendLine(out, books.titles[b]);
    if (isBlank(std::string_view(out).substr(begin))) {
        out.resize(begin);
        appendLine(out, books.ids[b]);
    }
    if (isBlank(std::string_view(out).substr(begin))) {
        out.resize(begin);
        out += "(untitled)";
    }
    out += '\t';
    appendLine(out, books.ids[b]);
    out += '\t';
    appendLine(out, books.authors[b]);
    out += '\t';
    if (books.years[b] != kNoYear)
        appendNumber(out, books.years[b]);
    out += '\t';
    appendNumber(out, ratings.count);
    out += '\t';
    if (ratings.mean)
        appendNumber(out, std::round(*ratings.mean * 10000) / 10000);
}

void appendGroup(std::string& out, const BookGroups& groups, std::size_t b)
{
    const std::int32_t group = groups.clustering.member[b];
    out += '\t';
    if (group < 0)
        out += std::to_string(kNoCluster);
    else if (const std::string& name = groups.names[static_cast<std::size_t>(group)]; !name.empty())
        appendLine(out, name);
    else
        out += "Cluster " + std::to_string(group + 1);
}

std::string quoted(std::string_view text)
{
    std::string clean;
    appendLine(clean, text);
    std::string out = "\"";
    for (const char c : clean) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string projectorConfig(std::string_view name, std::size_t rows, std::size_t cols,
                            const ProjectorExtras& extras)
{
    std::string text = "embeddings {\n  tensor_name: " + quoted(name) +
                       "\n  tensor_path: \"vecs.tsv\"\n  metadata_path: \"meta.tsv\"\n  tensor_shape: " +
                       std::to_string(rows) + "\n  tensor_shape: " + std::to_string(cols) + '\n';
    if (extras.map)
        text += "  bookmarks_path: " + quoted(kProjectorBookmarks) + '\n';
    if (hasSprite(extras)) {
        const std::string cell = "    single_image_dim: " + std::to_string(extras.pictures->cell) + '\n';
        text += "  sprite {\n    image_path: " + quoted(kProjectorSprite) + '\n' + cell + cell + "  }\n";
    }
    return text + "}\n";
}

Result<WrittenFiles> write(const Run& run, const std::string& folder, const ProjectorExtras& extras)
{
    const MatrixView vectors = run.model ? run.model->bookEmbedding() : MatrixView{};
    if (const Status sound = check(vectors); !sound)
        return sound.error();
    const Dataset& data = *run.data;
    if (extras.map && extras.map->points() != vectors.rows)
        return Error::usageError(tr("This map is of other books than the run's"),
                                 tr("Draw the map of this run again"));
    ExportFolder out(folder, kFiles);
    if (!out.status())
        return out.status().error();

    AtomicFile& vecs = out.add("vecs.tsv");
    AtomicFile& meta = out.add("meta.tsv");
    AtomicFile& config = out.add("projector_config.pbtxt");
    const std::vector<RatingSummary> summaries = summarizeBooks(data);
    meta.write("title\tbook_id\tauthors\tyear\tratings\tmean_rating");
    meta.write(extras.groups ? "\tgroup" : "");
    meta.write(extras.tags ? "\ttags\n" : "\n");
    std::string line;
    std::size_t written = 0;
    for (std::size_t b = 0; b < vectors.rows; ++b) {
        if (isUnlearned(run, static_cast<std::int32_t>(b)))
            continue;
        ++written;
        line.clear();
        appendVector(line, vectors.row(b), extras.unitLength);
        vecs.write(line);
        line.clear();
        appendBook(line, data.books, b, summaries[b]);
        if (extras.groups)
            appendGroup(line, *extras.groups, b);
        if (extras.tags) {
            line += '\t';
            appendTsvField(line, (*extras.tags)[b]);
        }
        meta.write(line += '\n');
    }
    config.write(projectorConfig(run.name.empty() ? "books" : run.name, written, vectors.cols, extras));
    if (extras.map)
        writeProjectorBookmarks(run, *extras.map, written, extras.groups && !hasSprite(extras),
                                out.add(kProjectorBookmarks));
    if (hasSprite(extras))
        out.add(kProjectorSprite).write(extras.pictures->png);
    out.add(kProjectorReadme).write(projectorReadme(vectors.cols, extras));
    return out.commit();
}

} // namespace

Result<WrittenFiles> exportProjector(const Run& run, const std::string& folder, const ProjectorExtras& extras)
{
    return atEdge(folder, [&] { return write(run, folder, extras); });
}

namespace {

/// The books that have a line, in the order of the lines.
std::vector<std::int32_t> booksShown(const Run& run, std::size_t rows)
{
    std::vector<std::int32_t> books;
    for (std::int32_t b = 0; static_cast<std::size_t>(b) < rows; ++b)
        if (!isUnlearned(run, b))
            books.push_back(b);
    return books;
}

Result<WrittenFiles> writeCalled(const ExportCall& call)
{
    const Run& run = *call.run;
    const MatrixView vectors = run.model->bookEmbedding();
    if (const Status sound = check(vectors); !sound)
        return sound.error();
    const std::vector<std::int32_t> books = booksShown(run, vectors.rows);
    std::optional<PictureSheet> sheet;
    if (call.pictures) {
        auto drawn = call.pictures(books, call.progressOf(tr("Drawing the books")));
        if (!drawn)
            return drawn.error();
        sheet = std::move(*drawn);
    }
    const PictureSheet* const pictures = sheet ? &*sheet : nullptr;
    if (books.size() < 2) // nothing to group and no map of it
        return exportProjector(
            run, call.folder, {.pictures = pictures, .unitLength = call.unitLength, .tags = call.tags.get()});
    const auto map = call.mapOfBooks();
    if (!map)
        return map.error();
    const auto groups = call.groupsOfBooks();
    if (!groups)
        return groups.error();
    std::shared_ptr<const Faithfulness> faith;
    if (call.faith) {
        auto measured = call.faith(call.progressOf(tr("Measuring the map")));
        if (!measured)
            return measured.error();
        faith = std::move(*measured);
    }
    return exportProjector(run, call.folder,
                           {&*groups, &*map, faith.get(), pictures, call.unitLength, call.tags.get()});
}

std::string caution(const ExportCall& call)
{
    return spherizes(call.run->model->bookEmbedding().cols) ? std::string(kSpherizeCaution) : std::string();
}

} // namespace

extern const Export kProjectorExport;
constinit const Export kProjectorExport{
    .key = "projector",
    .title = trNoop("Book vectors for the Embedding Projector"),
    .meaning =
        trNoop("With groups, a picture of each book, and the map as a bookmark. From 50 dimensions on untick "
               "the Projector's "
               "\"Spherize data\": else it shows other distances."),
    .readBy = trNoop("TensorBoard and the Embedding Projector's page"),
    .files = kFiles,
    .needs = kNeedsRun | kNeedsVectors,
    .takes = kTakesUnitLength | kTakesMap | kTakesPictures,
    .drawsText = true,
    .chosenAtFirst = true,
    .ofVectors = true,
    .inTour = trNoop("for the TensorFlow Embedding Projector"),
    .caution = caution,
    .write = writeCalled,
};

} // namespace shelf
