// SPDX-License-Identifier: GPL-3.0-or-later
// export, report: files for people and for other programs.
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/map_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/left_out.h"
#include "app/batch/output/screenless.h"
#include "app/batch/output/text_output.h"
#include "app/take_away/report.h"
#include "app/take_away/run_html_map.h"
#include "engine/files/exports/exports.h"
#include "engine/output/atomic_file.h"
#include "engine/output/exported_files.h"
#include "engine/output/output_guard.h"
#include "engine/output/staged_folder.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

struct ExportOptions {
    std::string run;
    std::string what;
    std::string folder;
    bool unitLength = false;
    std::vector<std::string> users;
    std::vector<std::string> books;
    std::string metric = "cosine";
    MapOptions map; ///< html and coordinates only
    TopNParameters top;
};

Result<WrittenFiles> exportRecommendationsOf(const Run& run, const ExportOptions& options, Console& console)
{
    std::vector<std::int32_t> users;
    for (const std::string& id : options.users) {
        const auto user = requireUser(*run.data, id);
        if (!user)
            return user.error();
        users.push_back(*user);
    }
    const std::vector<std::uint8_t> unlearned = unlearnedReaders(run);
    const auto unknown = static_cast<std::size_t>(
        users.empty() ? std::count(unlearned.begin(), unlearned.end(), std::uint8_t{1})
                      : std::count_if(users.begin(), users.end(), [&](std::int32_t user) {
                            return !unlearned.empty() && unlearned[static_cast<std::size_t>(user)] != 0;
                        }));
    if (unknown > 0)
        console.warn("all ratings of " + grouped(unknown) + (unknown == 1 ? " reader" : " readers") +
                     " are held out, so that the model has learned nothing about them; books for them are "
                     "chosen by those ratings, as for new readers, or left out where nothing is known of "
                     "what they rated");
    return exportRecommendations(run, users, options.top, options.folder, console.progress("Recommending"));
}

Result<WrittenFiles> exportNeighborsOf(const Run& run, const ExportOptions& options, Metric metric,
                                       Console& console)
{
    std::vector<std::int32_t> books;
    for (const std::string& id : options.books) {
        const auto book = requireBook(*run.data, id);
        if (!book)
            return book.error();
        books.push_back(*book);
    }
    if (const Status made = makeFolder(options.folder); !made)
        return made.error();
    return exportNeighbors(run, books, options.top.count, metric, nullptr, options.folder + "/neighbors.csv",
                           console.progress("Finding neighbors"));
}

Result<Projection> mapOf(const Run& run, const MapOptions& options, Console& console)
{
    if (run.model->bookEmbedding().empty())
        return Error::usageError("The model '" + run.settings.preset + "' has no book vectors",
                                 "Train one that has, for example goodbooks-neural.");
    const auto parameters = mapParameters(options);
    if (!parameters)
        return parameters.error();
    return mapWithProgress(run, *parameters, options.threads, console);
}

/// "html" or "coordinates" of any map of the run.
Result<WrittenFiles> exportMapAs(const std::string& what, const Run& run, const Projection& map,
                                 const std::string& folder, Metric metric, int neighbors, Console& console)
{
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    if (what == "coordinates")
        return exportMap(run, map, folder + "/coordinates.csv", {.authors = true});
    return exportHtmlMap(htmlMapOf(run, map, metric, neighbors), folder + "/map.html",
                         console.progress("Finding neighbors"));
}

std::vector<std::string> csvFiles()
{
    std::vector<std::string> names = tableFiles();
    names.insert(names.begin(), "history.csv");
    return names;
}

Result<WrittenFiles> exportCsv(const Run& run, const std::string& folder, EarlierFiles& earlier)
{
    StagedFolder stage(folder);
    if (!stage.status())
        return stage.status().error();
    stage.replaces(csvFiles());
    auto files = exportHistory(run, stage.path());
    if (!files)
        return stage.told(files.error());
    const auto tables = exportTables(run, stage.path());
    if (!tables)
        return stage.told(tables.error());
    files->insert(files->end(), tables->begin(), tables->end());
    if (const Status published = stage.publish(); !published)
        return published.error();
    earlier = {stage.removed(), stage.left()};
    return stage.placesOf(std::move(*files));
}

Result<WrittenFiles> exportWhat(const Run& run, const ExportOptions& options, EarlierFiles& earlier,
                                Console& console)
{
    if (options.what == "projector")
        return exportProjector(run, options.folder, options.unitLength);
    if (options.what == "web") {
        if (const std::size_t withheld = withheldCovers(*run.data); withheld > 0)
            console.warn(
                grouped(withheld) +
                " addresses of covers lead into a network of one's own or are no web addresses; they "
                "are left out");
        return exportWebBooks(*run.data, options.folder);
    }
    if (options.what == "recommendations")
        return exportRecommendationsOf(run, options, console);
    const auto metric = parseMetric(options.metric);
    if (!metric)
        return metric.error();
    if (options.what == "neighbors")
        return exportNeighborsOf(run, options, *metric, console);
    if (options.what == "html" || options.what == "coordinates") {
        const auto map = mapOf(run, options.map, console);
        if (!map)
            return map.error();
        return exportMapAs(options.what, run, *map, options.folder, *metric, options.top.count, console);
    }
    return exportCsv(run, options.folder, earlier);
}

std::vector<std::string> csvPlaces()
{
    std::vector<std::string> names = csvFiles();
    names.emplace_back(kExportedFiles);
    return names;
}

struct ExportFiles {
    std::string_view what;
    std::vector<std::string> names;
};

const ExportFiles kExportFiles[] = {
    {"projector", {"vecs.tsv", "meta.tsv", "projector_config.pbtxt"}},
    {"web", {"web_book_data.json"}},
    {"recommendations", {"recommendations.csv"}},
    {"neighbors", {"neighbors.csv"}},
    {"html", {"map.html"}},
    {"coordinates", {"coordinates.csv"}},
    {"csv", csvPlaces()},
};

Status checkFiles(const ExportOptions& options)
{
    OutputGuard guard;
    guard.reads(options.run);
    for (const ExportFiles& files : kExportFiles)
        if (files.what == options.what)
            guard.writesInto(options.folder, files.names);
    return guard.check();
}

int runExport(const ExportOptions& options, Console& console)
{
    if (const Status writable = checkFiles(options); !writable)
        return console.fail(writable.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    EarlierFiles earlier;
    const auto files = exportWhat(*run, options, earlier, console);
    if (!files)
        return console.fail(files.error());
    // Of books alone, what the model knows of them does not matter.
    const bool ofModel =
        options.what != "web" && options.what != "recommendations" && !run->model->bookEmbedding().empty();
    if (console.json) {
        Json document{{"files", *files}, {"removed", earlier.removed}, {"left", earlier.left}};
        if (ofModel)
            document["unlearned"] = unlearnedCount(*run);
        console.printJson(document);
    }
    for (const std::string& file : *files)
        console.printText(file + '\n');
    tellEarlierFiles(earlier, console);
    if (ofModel)
        console.note(leftOutLine(*run));
    return kDone;
}

struct ReportOptions {
    std::string run;
    std::string out;
};

int runReport(const ReportOptions& options, Console& console)
{
    TextOutput out(options.out, console);
    if (!out.status())
        return console.fail(out.status().error());
    OutputGuard guard;
    guard.reads(options.run);
    guard.writes(out.path(), kinds::page);
    if (const Status writable = guard.check(); !writable)
        return console.fail(writable.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    const Screenless drawing;
    if (!drawing.status())
        return console.fail(drawing.status().error());
    if (const Status written = writeReport(*run, QString::fromStdString(out.path())); !written)
        return console.fail(written.error());
    out.deliver();
    if (console.json)
        console.printJson(Json{{"file", options.out}});
    console.printText("The report is in " + out.place() + '\n');
    return kDone;
}

} // namespace

void addExportCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<ExportOptions>();
    const Command command = addCommand(program, console, "export", "Write a run's results for other programs",
                                       [options, &console] { return runExport(*options, console); });
    addRunOption(command, options->run);
    command
        .option("--what", options->what,
                "projector: vecs.tsv, meta.tsv and their configuration for the TensorFlow Embedding "
                "Projector; web: web_book_data.json; recommendations: recommendations.csv; csv: history, "
                "metrics, vectors and their statistics; html: map.html, an interactive map that opens in "
                "any browser; neighbors: neighbors.csv, the nearest books of every book; coordinates: "
                "coordinates.csv, each book's place on the map")
        .oneOf({"projector", "web", "recommendations", "csv", "html", "neighbors", "coordinates"})
        .required();
    command.option("--out", options->folder, "The folder to write into; made where it is missing")
        .typeName("DIR")
        .required();
    command.flag("--unit-length", options->unitLength, "Scale each vector to length 1; projector only");
    command.option("--user", options->users, "Only this reader, can be repeated; recommendations only")
        .typeName("ID")
        .repeated();
    command.option("--book", options->books, "Only this book, can be repeated; neighbors only")
        .typeName("ID")
        .repeated();
    command
        .option("--metric", options->metric,
                "What is near, for neighbors and html. cosine: 1 - cosine of the angle; euclidean: "
                "distance; dot: product, where larger is nearer")
        .oneOf({"cosine", "euclidean", "dot"})
        .showDefault();
    command
        .option("--top", options->top.count,
                "Books for each reader, or neighbors for each book; recommendations, neighbors and html")
        .atLeast(1)
        .showDefault();
    addMapOptions(command, options->map);
    command.footer(std::string("The map of html and coordinates is drawn as 'shelfspace map' draws it: "
                               "--method, --dims, --set.\n") +
                   kReplacing);
}

void addReportCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<ReportOptions>();
    const Command command =
        addCommand(program, console, "report", "Write the whole run with its pictures as one page",
                   [options, &console] { return runReport(*options, console); });
    addRunOption(command, options->run);
    command.option("--out", options->out, "The page to write: FILE.html; -: standard output")
        .typeName("FILE")
        .required();
    command.footer(kReplacing);
}

} // namespace shelf
