// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it reads every section of a run, and whole: a part alone opens nothing.
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/files/run/frame_reader.h"
#include "engine/files/run/map_sections.h"
#include "engine/files/run/reader_sections.h"
#include "engine/files/run/run_file.h"
#include "engine/files/run/run_sections.h"
#include "engine/files/run/run_stream.h"
#include "engine/files/run/section_values.h"
#include "engine/output/atomic_file.h"
#include "engine/output/leftovers.h"
#include "engine/output/message_parts.h"
#include "engine/parameters/restore.h"
#include "engine/run/imported_model.h"
#include "engine/run/learned_books.h"
#include "engine/run/parent_run.h"
#include "engine/run/unlearned_reason.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <set>
#include <span>
#include <utility>

namespace shelf {

namespace {

using run_format::numbered;

void checkIndices(const std::string& tag, std::span<const std::int32_t> indices, std::size_t limit)
{
    for (const std::int32_t index : indices)
        if (index < 0 || static_cast<std::size_t>(index) >= limit)
            throw damaged(tag, tr("an index out of range"));
}

void readWarnings(FrameReader& in, Dataset& data)
{
    const std::uint64_t count = in.count("warnings/kinds", 1);
    if (count > Dataset::kMaxWarnings || count > data.warningCount)
        throw damaged("warnings/kinds", tr("too many warnings"));
    const auto kinds = in.array<std::vector<std::uint8_t>>("warnings/kinds", count);
    const auto lines = in.array<std::vector<std::int64_t>>("warnings/lines", count);
    const TextList files = in.texts("warnings/files", kinds.size());
    const TextList messages = in.texts("warnings/messages", kinds.size());
    const bool hasParts = in.has("warnings/parts"); // of files since they are shown in several languages
    const TextList parts = hasParts ? in.texts("warnings/parts", kinds.size()) : messages;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] > static_cast<std::uint8_t>(kLastWarningKind))
            throw damaged("warnings/kinds", tr("an unknown kind"));
        data.warnings.push_back({static_cast<WarningKind>(kinds[i]), files[i], lines[i],
                                 MessageParts::unpacked(parts[i], messages[i])});
    }
}

ReadingOptions readReading(const StoredSource& stored, int version)
{
    ReadingOptions reading;
    if (version < kWithReading) {
        const auto duplicates = duplicatePolicyNamed(stored.duplicates);
        if (!duplicates)
            throw damaged("about", tr("how the data were read"));
        reading.duplicates = *duplicates;
        if (stored.namesUnrated)
            reading.noRating = stored.unrated;
        return reading;
    }
    std::set<std::string> seen;
    for (const StoredSetting& said : stored.reading) {
        const ReadingOption* option = findReadingOption(said.key);
        if (!option || !seen.insert(said.key).second || !option->set(reading, said.value))
            throw damaged("about", tr("how the data were read"));
    }
    return reading;
}

DataSource readSource(const StoredSource& stored, int version)
{
    if (stored.samples.size() > 1)
        throw damaged("about", tr("how the data were read"));
    DataSource source{.ratings = stored.ratings,
                      .books = stored.books,
                      .users = stored.users,
                      .tags = stored.tags,
                      .validation = stored.validation,
                      .format = stored.format,
                      .reading = readReading(stored, version),
                      .isComplete = stored.isComplete};
    if (!stored.samples.empty())
        source.sample = stored.samples.front();
    return source;
}

bool anyText(const TextList& texts)
{
    return std::any_of(texts.begin(), texts.end(), [](std::string_view text) { return !text.empty(); });
}

/// What a file of a format before 4 lets know of it.
DataSource earlierSource(const std::vector<std::string>& files, const Dataset& data)
{
    DataSource source =
        sourceFromNames(files, {.validation = !data.heldOut.empty(),
                                .users = !data.userAttributes.empty(),
                                .books = anyText(data.books.titles) || anyText(data.books.authors)});
    if (data.format == "sample")
        source.sample = SampleParameters{.books = static_cast<int>(data.bookCount()),
                                         .users = static_cast<int>(data.userCount()),
                                         .ratings = static_cast<int>(data.ratingCount())};
    return source;
}

std::shared_ptr<const Dataset> readData(FrameReader& in, const AboutRun& about)
{
    auto data = std::make_shared<Dataset>();
    readAbout(about, *data);

    data->books = readBooks(in, about);
    data->userIds = in.texts("users/ids");
    for (std::size_t i = 0; i < about.userColumns.size(); ++i)
        data->userAttributes.push_back(
            {about.userColumns[i], in.texts(numbered("users/extra/", i), data->userIds.size())});

    const std::uint64_t n = in.count("ratings/rating", sizeof(float));
    if (n > std::numeric_limits<std::uint32_t>::max())
        throw damaged("ratings/rating", tr("too many ratings"));
    data->rating = in.array<NumberColumn<float>>("ratings/rating", n);
    data->user = in.array<NumberColumn<std::int32_t>>("ratings/user", n);
    data->book = in.array<NumberColumn<std::int32_t>>("ratings/book", n);
    if (in.has("ratings/time"))
        data->time = in.array<NumberColumn<std::int64_t>>("ratings/time", n);
    if (in.has("ratings/held_out"))
        data->heldOut = in.array<NumberColumn<std::uint8_t>>("ratings/held_out", n);
    checkFinite("ratings/rating", data->rating);
    checkIndices("ratings/user", data->user, data->userIds.size());
    checkIndices("ratings/book", data->book, data->books.size());
    if (std::any_of(data->heldOut.begin(), data->heldOut.end(), [](std::uint8_t h) { return h > 1; }))
        throw damaged("ratings/held_out", tr("a value out of range"));
    readWarnings(in, *data);
    data->source = in.version() >= kWithSource ? readSource(about.source, in.version())
                                               : earlierSource(about.sources, *data);
    return data;
}

std::vector<std::uint32_t> readRows(FrameReader& in, const std::string& tag, std::size_t ratings)
{
    auto rows = in.array<std::vector<std::uint32_t>>(tag, in.count(tag, sizeof(std::uint32_t)));
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] >= ratings || (i > 0 && rows[i] <= rows[i - 1]))
            throw damaged(tag, tr("a rating number out of range or out of order"));
    return rows;
}

Split readSplit(FrameReader& in, std::size_t ratings)
{
    Split split{readRows(in, "split/train", ratings), readRows(in, "split/validation", ratings), {}};
    if (in.has("split/test"))
        split.test = readRows(in, "split/test", ratings);
    std::vector<std::uint8_t> taken(ratings, 0);
    const auto take = [&](const std::vector<std::uint32_t>& part, const char* tag) {
        for (const std::uint32_t row : part)
            if (std::exchange(taken[row], std::uint8_t{1}))
                throw damaged(tag, tr("a rating that is in another part too"));
    };
    take(split.train, "split/train");
    take(split.validation, "split/validation");
    take(split.test, "split/test");
    return split;
}

std::shared_ptr<const Checkpoint> readCheckpoint(FrameReader& in)
{
    if (!in.has("last"))
        return nullptr;
    const auto stored = readMetadata<StoredCheckpoint>(in, "last");
    auto last = std::make_shared<Checkpoint>();
    last->tensors = readTensors(in, "last", "last/tensor/", stored.tensors);
    // Steps are counted in 32 bits a row, so a training cannot have more of them.
    if (stored.step > std::numeric_limits<std::uint32_t>::max() || stored.stepInEpoch > stored.step ||
        stored.epoch < 0 || stored.epochsSinceBest < 0)
        throw damaged("last", tr("where the training stood"));
    for (std::size_t i = 0; i < stored.touched.size(); ++i) {
        const std::string tag = numbered("last/touched/", i);
        auto& rows =
            last->lastTouched.emplace_back(in.array<std::vector<std::uint32_t>>(tag, stored.touched[i]));
        if (std::any_of(rows.begin(), rows.end(), [&](std::uint32_t step) { return step > stored.step; }))
            throw damaged(tag, tr("a step that has not been"));
    }
    last->step = stored.step;
    last->epoch = stored.epoch;
    last->stepInEpoch = stored.stepInEpoch;
    last->lossSum = stored.lossSum;
    last->lossCount = stored.lossCount;
    last->bestLoss = stored.bestLoss;
    last->epochsSinceBest = stored.epochsSinceBest;
    return last;
}

void checkHistory(const History& history)
{
    bool bestIsThere = history.bestEpoch == 0;
    int before = 0;
    for (const EpochRecord& epoch : history.epochs) {
        if (epoch.epoch <= before)
            throw damaged("results", tr("the order of the epochs"));
        before = epoch.epoch;
        bestIsThere = bestIsThere || epoch.epoch == history.bestEpoch;
    }
    if (!bestIsThere)
        throw damaged("results", tr("the best epoch"));
}

void readResults(FrameReader& in, Run& run)
{
    auto results = readMetadata<RunResults>(in, "results");
    const auto clock = readMetadata<RunClock>(in, "clock");
    checkHistory(results.history);
    if (clock.epochSeconds.size() != results.history.epochs.size())
        throw damaged("clock", tr("the number of epochs"));
    for (std::size_t i = 0; i < clock.epochSeconds.size(); ++i)
        results.history.epochs[i].seconds = clock.epochSeconds[i];
    run.history = std::move(results.history);
    run.baselines = std::move(results.baselines);
    run.metrics = results.metrics;
    run.ranking = results.ranking;
    run.test = {clock.testOpened, results.testMetrics, results.testRanking};
    run.seconds = clock.seconds;
    run.created = clock.created;
}

/// The rows that the parent learned from are in no part.
void readParent(FrameReader& in, Run& run)
{
    if (!in.has("parent"))
        return;
    const TextList texts = in.texts("parent", 2);
    auto learned = readRows(in, "parent/learned", run.data->ratingCount());
    for (const auto* part : {&run.split.train, &run.split.validation, &run.split.test})
        for (const std::uint32_t row : *part)
            if (std::binary_search(learned.begin(), learned.end(), row))
                throw damaged("parent/learned", tr("a rating that is in a part too"));
    if (texts[0].empty())
        throw damaged("parent", tr("it has no name"));
    run.settings.of<ParentRun>() = {texts[0], texts[1],
                                    std::make_shared<const std::vector<std::uint32_t>>(std::move(learned))};
}

void readImported(FrameReader& in, Run& run)
{
    if (!in.has("imported"))
        return;
    const TextList texts = in.texts("imported", 4);
    if (texts[0].empty())
        throw damaged("imported", tr("it has no file"));
    run.settings.of<ImportedModel>() = {texts[0], texts[1], texts[2], texts[3]};
}

enum class Wanted { all, allButLast };

Run read(ByteSource& source, const Progress& progress, Wanted wanted)
{
    FrameReader in(source, progress);
    const auto about = readMetadata<AboutRun>(in, "about");
    Run run;
    run.name = about.name;
    run.settings = readSettings(about, in.version());
    readResults(in, run);
    run.data = readData(in, about);
    run.split = readSplit(in, run.data->ratingCount());
    readParent(in, run);
    readImported(in, run);
    const auto model = readMetadata<StoredModel>(in, "model");
    auto restored = restoreModel(
        {run.settings, run.data, run.split.train, readTensors(in, "model", "model/", model.tensors)});
    if (!restored)
        throw damaged("model", restored.error().message);
    run.model = std::move(*restored);
    run.unlearned = unlearnedBooks(run);
    if (wanted == Wanted::all)
        run.last = readCheckpoint(in);
    readMaps(in, run);
    checkReaders(in);
    if (wanted == Wanted::all)
        in.expectAllRead();
    return run;
}

Result<Run> readAtEdge(ByteSource& source, const std::string& name, const Progress& progress,
                       Wanted wanted = Wanted::all)
{
    return atEdge({tr("open this run file", "a task"), name}, [&]() -> Result<Run> {
        try {
            return read(source, progress, wanted);
        } catch (const LoadFailure& failure) {
            Error error = failure.error;
            error.file = name;
            return error;
        }
    });
}

Result<Run> load(const std::string& path, const Progress& progress, Wanted wanted)
{
    auto source = openFile(path);
    if (!source) { // one of several files that a killed command had yet to name?
        finishExports(folderOf(path));
        source = openFile(path);
    }
    if (!source)
        return source.error();
    return readAtEdge(**source, path, progress, wanted);
}

} // namespace

Result<Run> loadRun(const std::string& path, const Progress& progress)
{
    return load(path, progress, Wanted::all);
}

Result<Run> loadRunToAsk(const std::string& path, const Progress& progress)
{
    return load(path, progress, Wanted::allButLast);
}

Result<Run> readRun(ByteSource& source, const std::string& name, const Progress& progress)
{
    return readAtEdge(source, name, progress);
}

Result<Run> loadRunBytes(std::span<const std::byte> bytes, const std::string& name)
{
    return readAtEdge(*memorySource(bytes), name, {});
}

bool looksLikeRunFile(const std::string& path)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) // a pipe would be given up, and its writer ended
        return false;
    const auto source = openFile(path);
    std::array<std::byte, run_format::kMagic.size()> start{};
    return source && (*source)->read(0, start) &&
           std::equal(start.begin(), start.end(), std::as_bytes(std::span(run_format::kMagic)).begin());
}

} // namespace shelf
