// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/open_vectors.h"

#include "engine/base/at_edge.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/text/reading.h"
#include "engine/models/given/given_vectors.h"
#include "engine/parameters/model_kind.h"
#include "engine/vectors/labels.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <filesystem>

namespace shelf {

namespace {

Error unrecognized(const std::string& path)
{
    return Error::failure(
               tr("The file is neither a run nor vectors of a kind that is known here"),
               tr("Known are run files, and vectors as NumPy, safetensors, word2vec, GloVe, Keras, "
                  "the Projector's files and tables have them."))
        .in(path);
}

/// Squares and their sums over all dimensions are float numbers up to here.
constexpr float kLargest = 1e15F;

/// Zeros in place of rows that are no numbers or too large; says how many there were that nobody spoke of,
/// and how many zeros. Refuses a table of nothing else.
Status tellRows(const VectorTable& table, const std::string& path, Dataset& data)
{
    NamedLines broken, large, zeros;
    std::size_t compared = 0;
    for (std::size_t r = 0; r < table.values.rows; ++r) {
        const std::span<float> row = table.values.row(r);
        float sum = 0;
        float most = 0;
        for (const float value : row) {
            sum += value * 0; // NaN of anything that is no number
            most = std::max(most, std::abs(value));
        }
        if (!std::isfinite(sum)) {
            std::fill(row.begin(), row.end(), 0.0F);
            if (!std::binary_search(table.noted.begin(), table.noted.end(), r))
                broken.add(static_cast<std::int64_t>(r));
        } else if (most > kLargest) {
            std::fill(row.begin(), row.end(), 0.0F);
            large.add(static_cast<std::int64_t>(r));
        } else if (most == 0) {
            zeros.add(static_cast<std::int64_t>(r));
        } else {
            ++compared;
        }
    }
    if (compared == 0)
        return Error::failure(tr("No vector in the file can be compared: each is nothing but zeros, or holds "
                                 "a number beyond 1e15 or something that is no finite number"),
                              tr("See what wrote it: a training that ran away leaves such numbers."))
            .in(path);
    if (broken.count() > 0)
        data.warn({WarningKind::badValue, path, 0,
                   tr("%n vectors hold something that is no finite number, and can be compared with none: "
                      "%1, counted from 0",
                      "%n vector holds something that is no finite number, and can be compared with none: "
                      "%1, counted from 0",
                      broken.count())
                       .arg(broken.text(NamedLines::Of::rows))});
    if (large.count() > 0)
        data.warn({WarningKind::badValue, path, 0,
                   tr("%n vectors hold a number beyond 1e15, too large to be compared: %1, counted from 0",
                      "%n vector holds a number beyond 1e15, too large to be compared: %1, counted from 0",
                      large.count())
                       .arg(large.text(NamedLines::Of::rows))});
    if (zeros.count() > 0)
        data.warn({WarningKind::other, path, 0,
                   tr("%n vectors are nothing but zeros, and can be compared with none: %1, counted from 0",
                      "%n vector is nothing but zeros, and can be compared with none: %1, counted from 0",
                      zeros.count())
                       .arg(zeros.text(NamedLines::Of::rows))});
    return {};
}

Result<VectorContents> contentsOf(VectorFile file)
{
    VectorContents contents{std::make_shared<VectorFile>(std::move(file)), nullptr, {}};
    contents.format = recognizedVectors(*contents.file);
    if (!contents.format)
        return unrecognized(contents.file->path());
    if (contents.format->list) {
        auto tensors = contents.format->list(*contents.file);
        if (!tensors)
            return tensors.error();
        contents.tensors = *std::move(tensors);
    }
    return contents;
}

Result<Run> runOf(const VectorContents& contents, const VectorOptions& options, const Progress& progress)
{
    const VectorFile& file = *contents.file;
    const VectorFormat* format = contents.format;
    std::string tensor;
    if (format->list) {
        const auto chosen = chosenTensor(contents.tensors, options.tensor, file.path());
        if (!chosen)
            return chosen.error();
        tensor = chosen->name;
    } else if (!options.tensor.empty()) {
        return Error::usageError(
            tr("There is one table in the file, and it has no name: --tensor means nothing here"));
    }
    auto table = format->read(file, tensor, options);
    if (!table)
        return table.error();
    auto data = std::make_shared<Dataset>();
    const std::string name(lastName(file.path()));
    data->name = tensor.empty() ? name : name + " (" + tensor + ')';
    data->format = format->key;
    data->source.path = file.path();
    data->source.books = options.books.empty() ? options.labels : options.books;
    data->onlyTaken = true;
    for (Warning& note : table->notes)
        data->warn(std::move(note));
    if (const Status named = nameRows(*table, options, file.path(), progress, *data); !named)
        return named.error();
    // Which changes them: not before all else is well.
    if (const Status told = tellRows(*table, file.path(), *data); !told)
        return told.error();
    data->sortNotes();

    Run run;
    run.name = data->name;
    run.settings.kind = &kGivenKind;
    run.settings.preset = kGivenKind.key;
    run.model = std::make_shared<const GivenVectors>(table->values.view(), table->values.owner);
    run.data = std::move(data);
    run.unlearned = zeroRows(*run.model);
    run.created = static_cast<std::int64_t>(std::time(nullptr));
    return run;
}

Result<Run> runAtEdge(const std::string& path, const VectorOptions& options, const Progress& progress,
                      const std::function<Result<VectorContents>()>& look)
{
    return atEdge(
        {tr("open these vectors", "a task"), path, tr("Save fewer rows or dimensions, or float32.")},
        [&]() -> Result<Run> {
            const auto contents = look();
            if (!contents)
                return contents.error();
            return runOf(*contents, options, progress);
        });
}

} // namespace

Result<VectorContents> lookAtVectors(const std::string& path, const Progress& progress)
{
    return atEdge({tr("look at this file", "a task"), path}, [&]() -> Result<VectorContents> {
        auto file = VectorFile::open(path, progress);
        if (!file)
            return file.error();
        return contentsOf(*std::move(file));
    });
}

Result<Run> openVectors(const std::string& path, const VectorOptions& options, const Progress& progress)
{
    return runAtEdge(path, options, progress, [&] { return lookAtVectors(path, progress); });
}

Result<Run> openVectors(const VectorContents& contents, const VectorOptions& options,
                        const Progress& progress)
{
    return runAtEdge(contents.file->path(), options, progress, [&]() -> Result<VectorContents> {
        contents.file->tell(progress);
        return contents;
    });
}

Result<Run> openVectorBytes(const std::string& name, std::string_view bytes, const VectorOptions& options)
{
    return runAtEdge(name, options, {}, [&] { return contentsOf(VectorFile::ofBytes(name, bytes)); });
}

const VectorFormat* vectorFormatOf(const Dataset& data)
{
    return data.userCount() == 0 ? findVectorFormat(data.format) : nullptr;
}

std::string labelsBeside(const std::string& path)
{
    std::error_code ignored;
    const std::filesystem::path vectors(path);
    const std::string stem = vectors.stem().string();
    std::vector<std::string> names{stem + "_labels", stem + "_meta", "labels", "meta", "metadata"};
    if (stem == "book_embedding") // as this program exports them
        names.push_back("books");
    for (const std::string& name : names)
        for (const char* ending : {".tsv", ".csv", ".txt"}) {
            const auto beside = vectors.parent_path() / (name + ending);
            if (beside.filename() != vectors.filename() && std::filesystem::is_regular_file(beside, ignored))
                return beside.string();
        }
    return {};
}

std::size_t titledBooks(const Run& run)
{
    const TextList& titles = run.data->books.titles;
    return static_cast<std::size_t>(
        std::count_if(titles.begin(), titles.end(), [](std::string_view title) { return !title.empty(); }));
}

} // namespace shelf
