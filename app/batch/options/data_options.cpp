// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/data_options.h"

#include "app/base/opened_data.h"
#include "app/batch/options/pipe_watch.h"
#include "app/batch/options/project_run.h"
#include "app/batch/options/standard_input.h"

#include "engine/base/numbers.h"
#include "engine/data/archives/packed_file.h"
#include "engine/data/cleaning/cleaning.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/files/run/run_file.h"
#include "engine/files/store/store_file.h"
#include "engine/output/output_guard.h"
#include "engine/shelves/library_format.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <utility>

namespace shelf {

namespace {

/// Usage errors where a value is none.
Result<ReadingOptions> readingOf(const std::vector<std::string>& words)
{
    ReadingOptions reading;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const Status set = words[i].empty() ? Status() : readingOptions()[i].set(reading, words[i]); !set)
            return set.error();
    return reading;
}

void addReadingOptions(const Command& command, std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const ReadingOption& row = readingOptions()[i];
        const std::string name = "--" + std::string(row.key);
        if (row.value.empty()) {
            command.flag(
                name, [&words, i] { words[i] = ReadingOption::kGiven; }, tr(row.meaning));
            continue;
        }
        const CommandOption option = command.option(name, words[i], tr(row.meaning));
        if (row.choices.empty())
            option.typeName(std::string(row.value).c_str());
        else
            option.oneOf({row.choices.begin(), row.choices.end()});
    }
}

/// Data with the thread that keeps them for the next time, while they are used.
class OpenedData {
public:
    OpenedData(DataOpening opening, Dataset data) : m_opening(std::move(opening)), m_data(std::move(data))
    {
        if (!m_opening.isWorthKeeping())
            return;
        try {
            m_keeper = std::thread([this] { m_opening.keep(m_data); });
        } catch (const std::system_error&) {
            // The machine gives no more threads: they are read once more.
        }
    }
    ~OpenedData()
    {
        if (m_keeper.joinable())
            m_keeper.join();
    }
    OpenedData(const OpenedData&) = delete;
    OpenedData& operator=(const OpenedData&) = delete;

    const Dataset* data() const { return &m_data; }

private:
    DataOpening m_opening;
    Dataset m_data;
    std::thread m_keeper;
};

} // namespace

bool DataOptions::given() const
{
    return sample || !source.path.empty() || !source.ratings.empty();
}

Status DataOptions::checkNothingSaid(const Message& why) const
{
    for (const auto& [option, value] :
         {std::pair("--books", &source.books), std::pair("--users", &source.users),
          std::pair("--tags", &source.tags), std::pair("--validation", &source.validation),
          std::pair("--format", &source.format)})
        if (!value->empty())
            return Error::usageError(why.arg(option));
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const ReadingOption& row = readingOptions()[i];
        // What is cleaned then can be made as well as read.
        if (!reading[i].empty() && !(sample && row.group == OptionGroup::cleaning))
            return Error::usageError(why.arg("--" + std::string(row.key)));
    }
    return {};
}

void addSampleSizeOptions(const Command& command, SampleParameters& size, const std::string& prefix)
{
    command.option("--" + prefix + "books", size.books, tr("Books in the sample library"))
        .atLeast(1)
        .showDefault();
    // Of data it is an option of its own, which draws readers from files, too.
    if (prefix.empty())
        command.option("--" + prefix + "users", size.users, tr("Readers in the sample library"))
            .atLeast(1)
            .showDefault();
    command.option("--" + prefix + "ratings", size.ratings, tr("Ratings in the sample library"))
        .atLeast(1)
        .showDefault();
    command
        .option("--" + prefix + "seed", size.seed,
                tr("Seed of the sample library; the same seed gives the same library everywhere"))
        .showDefault();
}

void addDataOptions(const Command& command, DataOptions& options, bool positional)
{
    auto& source = options.source;
    command.group(tr("Data"));
    if (positional)
        command
            .option("data", source.path,
                    tr("A folder, or a file whose format is recognized; -: standard input"))
            .typeName("DATA")
            .readsFile();
    command.option("--ratings", source.ratings, tr("The ratings: a file with user, book and rating columns"))
        .typeName("FILE")
        .readsFile();
    command.option("--books", source.books, tr("The catalogue: ids, titles, authors, years, ..."))
        .typeName("FILE")
        .readsFile();
    command.option("--users", source.users, tr("Attributes of the readers")).typeName("FILE").readsFile();
    command.option("--tags", source.tags, tr("Tags or genres of the books")).typeName("FILE").readsFile();
    command
        .option(
            "--validation", source.validation,
            tr("More ratings; the split file:FILE holds just these out, any other takes them like the rest"))
        .typeName("FILE")
        .readsFile();
    command.option("--format", source.format, tr("Read as this format instead of recognizing it"))
        .oneOf(ratingsFormatKeys());
    addReadingOptions(command, options.reading);
    command.flag("--no-cache", options.noCache,
                 tr("Read the files, whatever is kept of an earlier opening, and keep nothing"));
    command.flag("--sample", options.sample, tr("The built-in sample library"));
    addSampleSizeOptions(command, options.sampleSize, "sample-");
    command.group({});
}

Status takeHeldOutFile(DataOptions& options, const SplitParameters& split)
{
    if (split.kind != SplitKind::file)
        return {};
    std::string& named = options.source.validation;
    if (!named.empty() && named != split.file)
        return Error::usageError(tr("Both --validation and the split name a file of held-out ratings"),
                                 tr("Name one of them."));
    named = split.file;
    return {};
}

void guardData(OutputGuard& guard, const DataOptions& options)
{
    const DataSource& source = options.source;
    for (const std::string& file :
         {source.path, source.ratings, source.books, source.users, source.tags, source.validation})
        guard.reads(fileOnDisk(file));
}

void tellFileNotes(const Dataset& data, Console& console)
{
    constexpr std::size_t kMost = 20;
    std::size_t told = 0;
    for (; told < data.warnings.size() && data.warnings[told].line == 0; ++told)
        if (told < kMost)
            console.warn(noteText(data.warnings[told]));
    const std::uint64_t rest = data.warningCount - std::min(told, kMost);
    if (rest > 0)
        console.note(tr("%n more notes on these data; 'shelfspace info' lists them",
                        "%n more note on these data; 'shelfspace info' lists it", rest));
}

Result<DataSource> readSource(const DataOptions& options)
{
    DataSource source = options.source;
    const bool files = !source.path.empty() || !source.ratings.empty();
    if (options.sample && files)
        return Error::usageError(tr("--sample and files are both named"), tr("Name one of them."));
    if (options.sample)
        if (const Status made = options.checkNothingSaid(
                tr("%1 is about files that are read, and the sample library is made, not read"));
            !made)
            return made.error();
    if (!source.path.empty() && !source.ratings.empty())
        return Error::usageError(tr("Both '%1' and --ratings name ratings").arg(source.path),
                                 tr("Name one of them."));
    if (!options.sample && !files)
        return Error::usageError(
            tr("No data are named"),
            tr("Name a folder or file, --ratings FILE, or --sample for the built-in library."));
    auto reading = readingOf(options.reading);
    if (!reading)
        return reading.error();
    source.reading = *std::move(reading);
    const auto project = source.path.empty() ? std::nullopt : projectWord(source.path);
    const bool isRun = project ? !project->run.empty() : looksLikeRunFile(source.path);
    if (!source.path.empty() && isRun)
        return Error::usageError(tr("'%1' is a run, not data").arg(source.path),
                                 tr("Name the ratings it was trained on, or use evaluate."));
    if (project)
        return Error::usageError(tr("'%1' is a project, not data").arg(source.path),
                                 tr("info says where its data are; a run of it is named as PROJECT#RUN."));
    return source;
}

Status waitForPipes(const DataSource& source)
{
    PipeWatch pipes;
    for (const std::string& file :
         {source.path, source.ratings, source.books, source.users, source.tags, source.validation})
        if (const Status filled = pipes.waitFor(file); !filled)
            return filled.error();
    return {};
}

namespace {

/// A store has been read and cleaned.
Result<std::shared_ptr<const Dataset>> openPrepared(const DataOptions& options, Console& console)
{
    auto data = openStore(options.source.path, console.progress(tr("Reading", "data")));
    if (!data)
        return data.error();
    DataOptions said = options;
    if (said.source.validation == data->source.validation)
        said.source.validation.clear(); // by its name the split asks for what it holds out
    if (const Status made = said.checkNothingSaid(
            tr("%1 is about files that are read, and a store holds what was read: prepare it anew"));
        !made)
        return made.error();
    return std::make_shared<const Dataset>(*std::move(data));
}

} // namespace

Result<std::shared_ptr<const Dataset>> openData(const DataOptions& options, Console& console, bool sayNotes)
{
    auto named = readSource(options);
    if (!named)
        return named.error();
    DataSource source = *std::move(named);
    if (looksLikeStore(source.path)) {
        auto data = openPrepared(options, console);
        if (data && sayNotes)
            tellFileNotes(**data, console);
        return data;
    }
    SampleParameters sample = options.sampleSize;
    if (options.sample && source.reading.cleaning.sampleUsers > 0)
        sample.users = std::exchange(source.reading.cleaning.sampleUsers, 0);
    if (const Status filled = waitForPipes(source); !filled)
        return filled.error();
    // What came by a pipe comes never again under that name.
    const bool isPassing = source.path == kStandardInput || source.ratings == kStandardInput;
    DataOpening opening(options.sample || options.noCache || isPassing ? OpenedCache() : openedCache(), source);
    auto data = options.sample ? makeSampleLibrary(sample, console.progress(tr("Making the sample library")))
                               : opening.read(console.progress(tr("Reading", "data")));
    if (!data) {
        const std::string& file = source.path.empty() ? source.ratings : source.path;
        if (const LibraryFormat* library = file.empty() ? nullptr : sniffedLibrary(file))
            return Error::failure(
                       tr("This is one person's own library (%1), which says nothing of other readers")
                           .arg(tr(library->title)),
                       tr("With a trained run, recommend RUN --reader FILE takes it."))
                .in(file);
        return data.error();
    }
    if (options.sample) {
        data->source.reading.cleaning = source.reading.cleaning;
        if (const Status cleaned = cleanDataset(*data); !cleaned)
            return cleaned.error();
    }
    if (sayNotes)
        tellFileNotes(*data, console);
    auto opened = std::make_shared<OpenedData>(std::move(opening), std::move(data).value());
    return std::shared_ptr<const Dataset>(opened, opened->data());
}

} // namespace shelf
