// SPDX-License-Identifier: GPL-3.0-or-later
// sample, info: what is in the data.
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/commands/run_info.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/project_run.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/data_info.h"
#include "app/batch/output/overview_output.h"
#include "app/batch/output/project_info.h"
#include "app/batch/output/vector_info.h"
#include "engine/data/split_times.h"
#include "engine/data/text/reading.h"
#include "engine/files/run/run_file.h"
#include "engine/output/output_guard.h"
#include "engine/vectors/open_vectors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <optional>

namespace shelf {

namespace {

constexpr std::size_t kShownWarnings = 20;
constexpr std::size_t kShownSuspects = 20;

struct SampleOptions {
    SampleParameters size;
    std::string folder;
    bool force = false;
};

int runSample(const SampleOptions& options, Console& console)
{
    OutputGuard guard;
    guard.writesInto(options.folder, {"ratings.csv", "books.csv", ".shelfspace-sample"}, options.force);
    if (const Status writable = guard.check(); !writable)
        return console.fail(writable.error());
    if (const Status own = checkLibraryReplaced(options.folder); !own)
        return console.fail(own.error());
    const auto data = makeSampleLibrary(options.size, console.progress(tr("Making the sample library")));
    if (!data)
        return console.fail(data.error());
    if (const Status written = writeGoodbooksLayout(*data, options.folder); !written)
        return console.fail(written.error());
    if (console.json)
        console.printJson(Json{{"books", data->bookCount()},
                               {"users", data->userCount()},
                               {"ratings", data->ratingCount()},
                               {"folder", options.folder}});
    console.printText(line(tr("%1 of %2 by %3 are in %4", "ratings, books, readers, a folder")
                               .arg(tr("%n ratings", "%n rating", data->ratingCount()))
                               .arg(tr("%n books", "%n book", data->bookCount()))
                               .arg(tr("%n readers", "%n reader", data->userCount()))
                               .arg(options.folder)));
    return kDone;
}

Json infoDocument(const Dataset& data)
{
    Json warnings = Json::array();
    Json assumptions = Json::array();
    for (const Warning& warning : data.warnings) {
        warnings.push_back({{"line", warning.line}, {"message", warning.message.english()}, {"file", warning.file}});
        if (warning.line == 0 && isAssumption(warning.kind))
            assumptions.push_back(warning.message.english());
    }
    Json cleaned = Json::array();
    for (const CleaningStep& one : data.cleaned)
        cleaned.push_back({{"step", one.step}, {"ratings", one.gone}});
    const std::size_t rated = data.ratedBookCount();
    const LeftOut& leftOut = data.leftOut;
    const auto orNull = [](const std::string& name) { return name.empty() ? Json() : Json(name); };
    const ColumnsTaken& columns = data.columns;
    const CatalogueMatch& match = data.match;
    Json document = dataDocument(data);
    document.update({{"rated_books", rated},
                     {"density", data.density(rated)},
                     {"scale", data.onlyTaken ? Json() : Json{plain(data.scale.min), plain(data.scale.max)}},
                     {"times", data.hasTimes()},
                     {"only_taken", data.onlyTaken},
                     {"columns",
                      {{"user", orNull(columns.user)},
                       {"book", orNull(columns.book)},
                       {"rating", orNull(columns.rating)},
                       {"time", orNull(columns.time)},
                       {"title", orNull(columns.title)}}},
                     {"join", match.column.empty() ? Json()
                                                   : Json{{"column", match.column},
                                                          {"coverage", match.coverage},
                                                          {"by", idComparisonName(match.by)}}},
                     {"duplicates", data.duplicates},
                     {"left_out",
                      {{"unrated", leftOut.unrated},
                       {"unreadable", leftOut.unreadable},
                       {"ragged", leftOut.ragged},
                       {"swallowed", leftOut.swallowed},
                       {"duplicates", leftOut.duplicates}}},
                     {"cleaned", cleaned},
                     {"assumptions", assumptions},
                     {"warning_count", data.warningCount},
                     {"warnings", warnings}});
    return document;
}

Message leftOutText(const LeftOut& out)
{
    std::vector<Message> parts;
    const auto add = [&](std::uint64_t count, const Message& what) {
        if (count > 0)
            parts.push_back(what);
    };
    add(out.unrated, tr("%n not rated", "%n not rated", out.unrated));
    add(out.unreadable, tr("%n unreadable", "%n unreadable", out.unreadable));
    add(out.ragged, tr("%n with another number of columns", "%n with another number of columns", out.ragged));
    add(out.swallowed, tr("%n swallowed by a quote", "%n swallowed by a quote", out.swallowed));
    add(out.duplicates, tr("%n rated again", "%n rated again", out.duplicates));
    return parts.empty() ? tr("nothing", "that was left out") : commaList(parts);
}

Message columnsText(const ColumnsTaken& columns)
{
    const std::pair<Message, const std::string&> parts[] = {{tr("reader: %1", "a column"), columns.user},
                                                            {tr("book: %1", "a column"), columns.book},
                                                            {tr("rating: %1", "a column"), columns.rating},
                                                            {tr("time: %1", "a column"), columns.time},
                                                            {tr("title: %1", "a column"), columns.title}};
    std::vector<Message> said;
    for (const auto& [what, name] : parts)
        if (!name.empty())
            said.push_back(what.arg(oneLine(name)));
    return said.empty() ? tr("as the format has them") : commaList(said);
}

Message comparisonText(IdComparison by)
{
    switch (by) {
    case IdComparison::asWritten:
        return tr("as written", "how ids are compared");
    case IdComparison::trimmed:
        return tr("trimmed", "how ids are compared");
    case IdComparison::number:
        return tr("number", "how ids are compared");
    case IdComparison::isbn:
        break;
    }
    return tr("isbn", "how ids are compared");
}

std::string infoText(const Dataset& data, std::size_t shown)
{
    ScreenTable facts({"", ""});
    const auto add = [&facts](const Message& name, const Message& value) { facts.add({name, value}); };
    add(tr("name"), data.name);
    add(tr("format"), data.format);
    add(tr("ratings"), inGroups(data.ratingCount()));
    add(tr("readers"), inGroups(data.userCount()));
    const std::size_t rated = data.ratedBookCount();
    add(tr("books"), rated == data.bookCount() ? Message(inGroups(rated))
                                               : (data.onlyTaken ? tr("%1 taken, of %2 in the catalogue")
                                                                 : tr("%1 rated, of %2 in the catalogue"))
                                                     .arg(rated)
                                                     .arg(data.bookCount()));
    const double density = data.density(rated);
    add(tr("density"), percent(density, shareDecimals(density)));
    add(tr("columns"), columnsText(data.columns));
    if (!data.match.column.empty())
        add(tr("catalogue"),
            tr("%1 of the rated books, by %2 (ids: %3)", "a share, a column, how ids are compared")
                .argPercent(data.match.coverage)
                .arg(oneLine(data.match.column))
                .arg(comparisonText(data.match.by)));
    add(tr("scale"),
        data.onlyTaken ? tr("none: books that were taken", "of stars")
                       : tr("%1 to %2", "two numbers").arg(stars(data.scale.min)).arg(stars(data.scale.max)));
    add(tr("times"), data.hasTimes()      ? tr("yes", "there are times")
                     : timesLeftOut(data) ? tr("left out, as the notes say")
                                          : tr("no", "there are no times"));
    add(tr("duplicates"), inGroups(data.duplicates));
    add(tr("left out"), leftOutText(data.leftOut));
    for (const CleaningStep& one : data.cleaned)
        add(tr("cleaned"), one.gone > 0 ? tr("--%1: %n ratings", "--%1: %n rating", one.gone).arg(one.step)
                                        : Message("--" + one.step));
    add(tr("warnings"), inGroups(data.warningCount));
    std::string text = facts.text().substr(1);
    for (std::size_t i = 0; i < std::min(shown, data.warnings.size()); ++i)
        text += "  " + oneLine(noteText(data.warnings[i]).text()) + '\n';
    if (data.warningCount > shown)
        text += "  " + line(tr("... and %1 more (--json lists them)").arg(data.warningCount - shown));
    return text;
}

struct InfoOptions {
    DataOptions data;
    VectorOptions vectors;
    bool overview = false;
};

/// Whether the call is about vectors that were made elsewhere: by its words, or by the file.
bool isAboutVectors(const InfoOptions& options)
{
    const VectorOptions& said = options.vectors;
    const std::string& path = options.data.source.path;
    if (path.empty() || looksLikeRunFile(path))
        return false;
    if (!said.tensor.empty() || !said.labels.empty() || !said.labelColumn.empty() || !said.idColumn.empty())
        return true;
    return options.data.source.format.empty() && looksLikeVectors(path);
}

int runVectorInfo(const InfoOptions& options, Console& console)
{
    const std::string& path = options.data.source.path;
    const auto contents = lookAtVectors(path, console.progress(tr("Looking at %1").arg(path)));
    if (!contents)
        return console.fail(contents.error());
    VectorOptions said = options.vectors;
    said.books = options.data.source.books;
    // Of several arrays what there is is the answer; all that is said of one needs to know which.
    const bool isOpen =
        said.tensor.empty() && contents->tensors.size() > 1 && !chosenTensor(contents->tensors, {}, path);
    if (isOpen) {
        if (console.json)
            console.printJson(contentsDocument(*contents));
        console.printText(contentsText(*contents));
        return kDone;
    }
    const auto run = openVectors(*contents, said, console.progress(tr("Reading %1").arg(path)));
    if (!run)
        return console.fail(run.error());
    if (console.json)
        console.printJson(vectorDocument(*run, *contents));
    console.printText(vectorText(*run, *contents));
    return kDone;
}

int runProjectInfo(const std::string& path, Console& console)
{
    const auto project = readProject(path, console.progress(tr("Looking into %1").arg(path)));
    if (!project)
        return console.fail(project.error());
    if (console.json)
        console.printJson(projectDocument(*project, path));
    else
        console.printText(projectText(*project, path));
    return kDone;
}

/// Whether the call is about a run, in a file of its own or in a project.
bool isAboutRun(const std::string& path)
{
    if (path.empty())
        return false;
    const auto project = projectWord(path);
    return project ? !project->run.empty() : looksLikeRunFile(path);
}

int runRunInfo(const InfoOptions& options, Console& console)
{
    if (const Status made = options.data.checkNothingSaid(
            tr("%1 is about files that are read, and a run holds its data"));
        !made)
        return console.fail(made.error());
    const std::string& path = options.data.source.path;
    RunWords words{.path = path, .vectors = options.vectors};
    const auto run = openRun(words, console);
    if (!run)
        return console.fail(run.error());
    std::optional<Overview> overview;
    if (options.overview) {
        auto looked = overviewOf(*run->data, console.progress(tr("Looking at the ratings")));
        if (!looked)
            return console.fail(looked.error());
        overview = *std::move(looked);
    }
    std::error_code isInProject;
    const std::uintmax_t size = std::filesystem::file_size(path, isInProject);
    const std::uint64_t bytes = isInProject ? 0 : size;
    if (console.json) {
        Json document = runDocument(*run, bytes);
        if (overview)
            document["overview"] = overviewDocument(*run->data, *overview);
        console.printJson(document);
        return kDone;
    }
    console.printText(runText(*run, bytes) +
                      (overview ? overviewText(*run->data, *overview, kShownSuspects) : std::string()));
    return kDone;
}

int runInfo(const InfoOptions& options, Console& console)
{
    if (isAboutRun(options.data.source.path))
        return runRunInfo(options, console);
    if (const std::string& path = options.data.source.path; !path.empty() && looksLikeProject(path))
        return runProjectInfo(path, console);
    if (isAboutVectors(options))
        return runVectorInfo(options, console);
    const auto data = openData(options.data, console, console.json); // the text lists the notes itself
    if (!data)
        return console.fail(data.error());
    std::optional<Overview> overview;
    if (options.overview) {
        auto looked = overviewOf(**data, console.progress(tr("Looking at the ratings")));
        if (!looked)
            return console.fail(looked.error());
        overview = *std::move(looked);
    }
    if (console.json) {
        Json document = infoDocument(**data);
        if (overview)
            document["overview"] = overviewDocument(**data, *overview);
        console.printJson(document);
        return kDone;
    }
    console.printText(infoText(**data, kShownWarnings) +
                      (overview ? overviewText(**data, *overview, kShownSuspects) : std::string()));
    return kDone;
}

} // namespace

void addSampleCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<SampleOptions>();
    const Command command =
        addCommand(program, console, "sample",
                   tr("Write the sample library as ratings.csv and books.csv in goodbooks-10k's layout"),
                   [options, &console] { return runSample(*options, console); });
    command.option("--out", options->folder, tr("The folder to write into; made where it is missing"))
        .typeName("DIR")
        .required();
    addSampleSizeOptions(command, options->size, "");
    addForceOption(command, options->force, tr("Replace a library that is there already"));
    command.footer(replacing());
}

void addInfoCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<InfoOptions>();
    const Command command = addCommand(program, console, "info",
                                       tr("Say what is in the data, with every warning, in a project or in a run"),
                                       [options, &console] { return runInfo(*options, console); });
    addDataOptions(command, options->data);
    addVectorOptions(command, options->vectors, false);
    command.flag(
        "--overview", options->overview,
        tr("Say also how the ratings are spread over values, books, readers and time, what the catalogue "
           "knows, and which readers may be none"));
}

} // namespace shelf
