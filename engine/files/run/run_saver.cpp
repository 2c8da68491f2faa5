// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/bulk/finite.h"
#include "engine/base/text/message.h"
#include "engine/files/run/frame_writer.h"
#include "engine/files/run/map_sections.h"
#include "engine/files/run/metadata_archive.h"
#include "engine/files/run/reader_sections.h"
#include "engine/files/run/run_file.h"
#include "engine/files/run/run_metadata.h"
#include "engine/files/run/run_stream.h"
#include "engine/output/message_parts.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/imported_model.h"
#include "engine/run/parent_run.h"

namespace shelf {

namespace {

using run_format::numbered;

StoredSource storedSource(const DataSource& source)
{
    StoredSource stored{.ratings = source.ratings,
                        .validation = source.validation,
                        .books = source.books,
                        .users = source.users,
                        .tags = source.tags,
                        .format = source.format,
                        .reading = {},
                        .duplicates = {},
                        .namesUnrated = false,
                        .unrated = {},
                        .samples = {},
                        .isComplete = source.isComplete};
    for (const ReadingOption& option : readingOptions())
        if (std::string value = option.get(source.reading); !value.empty())
            stored.reading.push_back({std::string(option.key), std::move(value)});
    if (source.sample)
        stored.samples.push_back(*source.sample);
    return stored;
}

AboutRun aboutRun(const Run& run)
{
    const Dataset& data = *run.data;
    AboutRun about;
    about.name = run.name;
    about.preset = run.settings.preset;
    for (const Parameter& parameter : parameterTable())
        if (parameter.applies(run.settings))
            about.settings.push_back({std::string(parameter.key), parameter.get(run.settings)});
    about.dataName = data.name;
    about.dataFormat = data.format;
    about.source = storedSource(data.source);
    for (const TextColumn& column : data.books.extra)
        about.bookColumns.push_back(column.name);
    for (const TextColumn& column : data.userAttributes)
        about.userColumns.push_back(column.name);
    about.scale = data.scale;
    about.onlyTaken = data.onlyTaken;
    about.duplicates = data.duplicates;
    about.warningCount = data.warningCount;
    return about;
}

void addDataset(FrameWriter& out, const Dataset& data)
{
    const Catalogue& books = data.books;
    out.addTexts("books/ids", books.ids);
    out.addTexts("books/titles", books.titles);
    out.addTexts("books/authors", books.authors);
    out.addTexts("books/languages", books.languages);
    out.addTexts("books/images", books.imageUrls);
    if (!books.isbns.characters().empty())
        out.addTexts("books/isbns", books.isbns);
    out.addArray<std::int32_t>("books/years", books.years);
    for (std::size_t i = 0; i < books.extra.size(); ++i)
        out.addTexts(numbered("books/extra/", i), books.extra[i].values);
    out.addTexts("users/ids", data.userIds);
    for (std::size_t i = 0; i < data.userAttributes.size(); ++i)
        out.addTexts(numbered("users/extra/", i), data.userAttributes[i].values);
    out.addArray<std::int32_t>("ratings/user", data.user);
    out.addArray<std::int32_t>("ratings/book", data.book);
    out.addArray<float>("ratings/rating", data.rating);
    if (!data.time.empty())
        out.addArray<std::int64_t>("ratings/time", data.time);
    if (!data.heldOut.empty())
        out.addArray<std::uint8_t>("ratings/held_out", data.heldOut);
}

void addWarnings(FrameWriter& out, const std::vector<Warning>& warnings)
{
    TextList files;
    TextList messages;
    TextList parts;
    std::string kinds;
    std::string lines;
    for (const Warning& warning : warnings) {
        kinds += static_cast<char>(warning.kind);
        lines.append(reinterpret_cast<const char*>(&warning.line), sizeof warning.line);
        files.push_back(warning.file);
        messages.push_back(warning.message.english());
        parts.push_back(MessageParts::packed(warning.message));
    }
    out.addOwned("warnings/kinds", std::move(kinds));
    out.addOwned("warnings/lines", std::move(lines));
    out.addTexts("warnings/files", files);
    out.addTexts("warnings/messages", messages);
    out.addTexts("warnings/parts", parts);
}

StoredTensor shapeOf(const Tensor& tensor)
{
    return {tensor.name, tensor.rows, tensor.cols};
}

void addModel(FrameWriter& out, const Model& model)
{
    StoredModel stored;
    for (const Tensor* tensor : model.tensors()) {
        out.addArray<float>(numbered("model/", stored.tensors.size()), tensor->values);
        stored.tensors.push_back(shapeOf(*tensor));
    }
    out.addMetadata("model", toMetadata(stored, kRunFileVersion));
}

void addCheckpoint(FrameWriter& out, const Checkpoint& last)
{
    StoredCheckpoint stored{{},
                            {},
                            last.step,
                            last.epoch,
                            last.stepInEpoch,
                            last.lossSum,
                            last.lossCount,
                            last.bestLoss,
                            last.epochsSinceBest};
    for (const Tensor& tensor : last.tensors) {
        out.addArray<float>(numbered("last/tensor/", stored.tensors.size()), tensor.values);
        stored.tensors.push_back(shapeOf(tensor));
    }
    for (const auto& rows : last.lastTouched) {
        out.addArray<std::uint32_t>(numbered("last/touched/", stored.touched.size()), rows);
        stored.touched.push_back(rows.size());
    }
    out.addMetadata("last", toMetadata(stored, kRunFileVersion));
}

/// What could be written but not read again is refused now, while the run is still in memory.
Status checkReadable(const Run& run)
{
    if (!run.data || !run.model)
        return Error::usageError(tr("This run has no model yet, so there is nothing to save"),
                                 tr("Train it first"));
    RunSettings settings;
    for (const Parameter& parameter : parameterTable())
        if (!parameter.applies(run.settings))
            continue;
        else if (const Status status = setParameter(settings, parameter.key, parameter.get(run.settings));
                 !status)
            return status.error();
    bool isFinite = true;
    for (const Tensor* tensor : run.model->tensors())
        isFinite = isFinite && allFinite(tensor->values);
    if (run.last)
        for (const Tensor& tensor : run.last->tensors)
            isFinite = isFinite && allFinite(tensor.values);
    if (!isFinite)
        return Error::failure(tr("This run's model holds values that are not numbers, so it cannot be saved"),
                              tr("The training ran away: train again with a lower learning rate"));
    return checkMaps(run);
}

/// The run must live until the sections are written.
Status collect(const Run& run, FrameWriter& out)
{
    if (const Status status = checkReadable(run); !status)
        return status;
    out.addMetadata("about", toMetadata(aboutRun(run), kRunFileVersion));
    RunResults results{run.history, run.baselines,    run.metrics,
                       run.ranking, run.test.metrics, run.test.ranking};
    RunClock clock{run.seconds, run.created, {}, run.test.opened};
    for (const EpochRecord& epoch : run.history.epochs)
        clock.epochSeconds.push_back(epoch.seconds);
    out.addMetadata("results", toMetadata(results, kRunFileVersion));
    addModel(out, *run.model);
    if (run.last)
        addCheckpoint(out, *run.last);
    addDataset(out, *run.data);
    addWarnings(out, run.data->warnings);
    out.addArray<std::uint32_t>("split/train", run.split.train);
    out.addArray<std::uint32_t>("split/validation", run.split.validation);
    if (!run.split.test.empty())
        out.addArray<std::uint32_t>("split/test", run.split.test);
    if (const auto& parent = run.settings.of<ParentRun>(); parent.isThere()) {
        out.addTexts("parent", {parent.name, parent.file});
        out.addArray<std::uint32_t>("parent/learned", *parent.learned);
    }
    if (const auto& imported = run.settings.of<ImportedModel>(); imported.isThere())
        out.addTexts("imported", {imported.file, imported.bookLayer, imported.bookRows, imported.readerRows});
    addMaps(out, run);
    addReaders(out, run);
    // Last, so that the bytes before it stay where they are from one run to an equal one.
    out.addMetadata("clock", toMetadata(clock, kRunFileVersion));
    return {};
}

} // namespace

Status saveRun(const Run& run, const std::string& path, const Progress& progress)
{
    return atEdge({tr("save this run", "a task"), path}, [&] {
        FrameWriter out;
        const Status collected = collect(run, out);
        return collected ? out.write(path, progress) : collected;
    });
}

Status writeRun(const Run& run, const FrameSink& sink, const Progress& progress)
{
    return atEdge({tr("save this run", "a task")}, [&] {
        FrameWriter out;
        const Status collected = collect(run, out);
        return collected ? out.write(sink, progress) : collected;
    });
}

} // namespace shelf
