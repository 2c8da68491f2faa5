// SPDX-License-Identifier: GPL-3.0-or-later
// export, report: files for people and for other programs.
#include "app/batch/checks.h"
#include "app/batch/commands.h"
#include "app/batch/map_options.h"
#include "app/batch/run_options.h"
#include "app/batch/screenless.h"
#include "app/batch/text.h"
#include "app/report.h"
#include "app/run_html_map.h"
#include "engine/files/atomic_file.h"
#include "engine/files/exports.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

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

Result<WrittenFiles> exportCsv(const Run& run, const std::string& folder)
{
    auto files = exportHistory(run, folder);
    if (!files)
        return files;
    const auto tables = exportTables(run, folder);
    if (!tables)
        return tables;
    files->insert(files->end(), tables->begin(), tables->end());
    return files;
}

Result<WrittenFiles> exportWhat(const Run& run, const ExportOptions& options, Console& console)
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
    return exportCsv(run, options.folder);
}

int runExport(const ExportOptions& options, Console& console)
{
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    const auto files = exportWhat(*run, options, console);
    if (!files)
        return console.fail(files.error());
    if (console.json)
        console.printJson(Json{{"files", *files}});
    for (const std::string& file : *files)
        console.printText(file + '\n');
    return kDone;
}

struct ReportOptions {
    std::string run;
    std::string out;
};

int runReport(const ReportOptions& options, Console& console)
{
    if (const Status writable = checkOutput(options.out); !writable)
        return console.fail(writable.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    const Screenless drawing;
    if (const Status written = writeReport(*run, QString::fromStdString(options.out)); !written)
        return console.fail(written.error());
    if (console.json)
        console.printJson(Json{{"file", options.out}});
    console.printText("The report is in " + options.out + '\n');
    return kDone;
}

} // namespace

void addExportCommand(CLI::App& program, Console& console)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App& command = addCommand(program, console, "export", "Write a run's results for other programs",
                                   [options, &console] { return runExport(*options, console); });
    addRunOption(command, options->run);
    command
        .add_option("--what", options->what,
                    "projector: vecs.tsv, meta.tsv and their configuration for the TensorFlow Embedding "
                    "Projector; web: web_book_data.json; recommendations: recommendations.csv; csv: history, "
                    "metrics, vectors and their statistics; html: map.html, an interactive map that opens in "
                    "any browser; neighbors: neighbors.csv, the nearest books of every book; coordinates: "
                    "coordinates.csv, each book's place on the map")
        ->check(
            CLI::IsMember({"projector", "web", "recommendations", "csv", "html", "neighbors", "coordinates"}))
        ->required();
    command.add_option("--out", options->folder, "The folder to write into; made where it is missing")
        ->type_name("DIR")
        ->required();
    command.add_flag("--unit-length", options->unitLength, "Scale each vector to length 1; projector only");
    command.add_option("--user", options->users, "Only this reader, can be repeated; recommendations only")
        ->type_name("ID")
        ->expected(1)
        ->take_all();
    command.add_option("--book", options->books, "Only this book, can be repeated; neighbors only")
        ->type_name("ID")
        ->expected(1)
        ->take_all();
    command
        .add_option("--metric", options->metric,
                    "What is near, for neighbors and html. cosine: 1 - cosine of the angle; euclidean: "
                    "distance; dot: product, where larger is nearer")
        ->check(CLI::IsMember({"cosine", "euclidean", "dot"}))
        ->capture_default_str();
    command
        .add_option("--top", options->top.count,
                    "Books for each reader, or neighbors for each book; recommendations, neighbors and html")
        ->check(atLeast(1))
        ->capture_default_str();
    addMapOptions(command, options->map);
    command.footer(
        "The map of html and coordinates is drawn as 'shelfspace map' draws it: --method, --dims, --set.");
}

void addReportCommand(CLI::App& program, Console& console)
{
    const auto options = std::make_shared<ReportOptions>();
    CLI::App& command =
        addCommand(program, console, "report", "Write the whole run with its pictures as one page",
                   [options, &console] { return runReport(*options, console); });
    addRunOption(command, options->run);
    command.add_option("--out", options->out, "The page to write: FILE.html")->type_name("FILE")->required();
}

} // namespace shelf
