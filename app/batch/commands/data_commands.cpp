// SPDX-License-Identifier: GPL-3.0-or-later
// sample, info: what is in the data.
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/overview_output.h"
#include "app/batch/output/project_info.h"
#include "app/batch/output/vector_info.h"
#include "engine/base/text/listed.h"
#include "engine/data/split_times.h"
#include "engine/data/text/reading.h"
#include "engine/files/run/run_file.h"
#include "engine/output/output_guard.h"
#include "engine/vectors/open_vectors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace shelf {

namespace {

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
    const auto data = makeSampleLibrary(options.size, console.progress("Making the sample library"));
    if (!data)
        return console.fail(data.error());
    if (const Status written = writeGoodbooksLayout(*data, options.folder); !written)
        return console.fail(written.error());
    if (console.json)
        console.printJson(Json{{"books", data->bookCount()},
                               {"users", data->userCount()},
                               {"ratings", data->ratingCount()},
                               {"folder", options.folder}});
    console.printText(countText(data->ratingCount(), "rating", "ratings") + " of " +
                      countText(data->bookCount(), "book", "books") + " by " +
                      countText(data->userCount(), "reader", "readers") + " are in " + options.folder + "\n");
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
    return {{"name", data.name},
            {"format", data.format},
            {"files", data.source.files()},
            {"ratings", data.ratingCount()},
            {"users", data.userCount()},
            {"books", data.bookCount()},
            {"rated_books", rated},
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
            {"warnings", warnings}};
}

std::string leftOutText(const LeftOut& out)
{
    std::string text;
    const auto add = [&](std::uint64_t count, const char* what) {
        if (count > 0)
            addToList(text, grouped(count) + ' ' + what);
    };
    add(out.unrated, "not rated");
    add(out.unreadable, "unreadable");
    add(out.ragged, "with another number of columns");
    add(out.swallowed, "swallowed by a quote");
    add(out.duplicates, "rated again");
    return text.empty() ? "nothing" : text;
}

std::string columnsText(const ColumnsTaken& columns)
{
    const std::pair<const char*, const std::string&> parts[] = {{"reader", columns.user},
                                                                {"book", columns.book},
                                                                {"rating", columns.rating},
                                                                {"time", columns.time},
                                                                {"title", columns.title}};
    std::string text;
    for (const auto& [what, name] : parts)
        if (!name.empty())
            addToList(text, std::string(what) + ": " + oneLine(name));
    return text.empty() ? "as the format has them" : text;
}

std::string infoText(const Dataset& data, std::size_t shown)
{
    ScreenTable facts({"", ""});
    facts.add({"name", data.name});
    facts.add({"format", data.format});
    facts.add({"ratings", grouped(data.ratingCount())});
    facts.add({"readers", grouped(data.userCount())});
    const std::size_t rated = data.ratedBookCount();
    facts.add({"books", rated == data.bookCount()
                            ? grouped(rated)
                            : grouped(rated) + (data.onlyTaken ? " taken" : " rated") + ", of " +
                                  grouped(data.bookCount()) + " in the catalogue"});
    facts.add({"density", number(100 * data.density(rated), 3) + " %"});
    facts.add({"columns", columnsText(data.columns)});
    if (!data.match.column.empty())
        facts.add({"catalogue", number(100 * data.match.coverage, 1) + " % of the rated books, by " +
                                    oneLine(data.match.column) +
                                    " (ids: " + std::string(idComparisonName(data.match.by)) + ')'});
    facts.add({"scale", data.onlyTaken ? "none: books that were taken"
                                       : stars(data.scale.min) + " to " + stars(data.scale.max)});
    facts.add({"times", data.hasTimes() ? "yes" : timesLeftOut(data) ? "left out, as the notes say" : "no"});
    facts.add({"duplicates", grouped(data.duplicates)});
    facts.add({"left out", leftOutText(data.leftOut)});
    for (const CleaningStep& one : data.cleaned)
        facts.add({"cleaned", "--" + one.step + (one.gone > 0 ? ": " + grouped(one.gone) + " ratings" : "")});
    facts.add({"warnings", grouped(data.warningCount)});
    std::string text = facts.text().substr(1);
    for (std::size_t i = 0; i < std::min(shown, data.warnings.size()); ++i)
        text += "  " + oneLine(placeText(data.warnings[i]) + ": " + data.warnings[i].message.text()) + '\n';
    if (data.warningCount > shown)
        text += "  ... and " + grouped(data.warningCount - shown) + " more (--json lists them)\n";
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
    const auto contents = lookAtVectors(path, console.progress("Looking at " + path));
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
    const auto run = openVectors(*contents, said, console.progress("Reading " + path));
    if (!run)
        return console.fail(run.error());
    if (console.json)
        console.printJson(vectorDocument(*run, *contents));
    console.printText(vectorText(*run, *contents));
    return kDone;
}

int runProjectInfo(const std::string& path, Console& console)
{
    const auto project = readProject(path, console.progress("Looking into " + path));
    if (!project)
        return console.fail(project.error());
    if (console.json)
        console.printJson(projectDocument(*project, path));
    else
        console.printText(projectText(*project, path));
    return kDone;
}

int runInfo(const InfoOptions& options, Console& console)
{
    if (const std::string& path = options.data.source.path; !path.empty() && looksLikeProject(path))
        return runProjectInfo(path, console);
    if (isAboutVectors(options))
        return runVectorInfo(options, console);
    const auto data = openData(options.data, console, console.json); // the text lists the notes itself
    if (!data)
        return console.fail(data.error());
    constexpr std::size_t kShownWarnings = 20;
    constexpr std::size_t kShownSuspects = 20;
    std::optional<Overview> overview;
    if (options.overview) {
        auto looked = overviewOf(**data, console.progress("Looking at the ratings"));
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
                   "Write the sample library as ratings.csv and books.csv in goodbooks-10k's layout",
                   [options, &console] { return runSample(*options, console); });
    command.option("--out", options->folder, "The folder to write into; made where it is missing")
        .typeName("DIR")
        .required();
    addSampleSizeOptions(command, options->size, "");
    addForceOption(command, options->force, "a library");
    command.footer(kReplacing);
}

void addInfoCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<InfoOptions>();
    const Command command =
        addCommand(program, console, "info", "Say what is in the data, with every warning, or in a project",
                   [options, &console] { return runInfo(*options, console); });
    addDataOptions(command, options->data);
    addVectorOptions(command, options->vectors, false);
    command.flag(
        "--overview", options->overview,
        "Say also how the ratings are spread over values, books, readers and time, what the catalogue "
        "knows, and which readers may be none");
}

} // namespace shelf
