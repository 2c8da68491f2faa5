// SPDX-License-Identifier: GPL-3.0-or-later
// map, export, report: files for people and for other programs.
#include "app/batch/commands.h"
#include "app/batch/checks.h"
#include "app/batch/run_options.h"
#include "app/batch/screenless.h"
#include "app/batch/text.h"
#include "app/report.h"
#include "engine/files/exports.h"
#include "engine/projection/projection.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>

namespace shelf {

namespace {

struct MapOptions {
    std::string run;
    std::string method = "pca";
    int dims = 2;
    std::vector<std::string> changes;
    std::string out;
};

int runMap(const MapOptions& options, Console& console)
{
    if (options.method != "pca")
        return console.fail(
            Error::usageError("There is no method '" + options.method + "' here", "The method is pca."));
    if (!options.changes.empty())
        return console.fail(Error::usageError("pca has no parameter to set", "Leave out --set."));
    if (const Status writable = checkOutput(options.out); !writable)
        return console.fail(writable.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    const MatrixView vectors = run->model->bookEmbedding();
    if (vectors.empty())
        return console.fail(Error::usageError("The model '" + run->settings.preset + "' has no book vectors",
                                              "Train one that has, for example goodbooks-neural."));
    const auto start = std::chrono::steady_clock::now();
    const auto projection = principalComponents(vectors, options.dims, console.progress("Projecting"));
    if (!projection)
        return console.fail(projection.error());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    const auto written = exportMap(*run, *projection, options.out);
    if (!written)
        return console.fail(written.error());
    if (console.json)
        console.printJson(Json{{"method", projection->method},
                               {"dims", projection->dims},
                               {"points", projection->points()},
                               {"seconds", seconds.count()},
                               {"explained_variance", projection->explainedVariance},
                               {"file", options.out}});
    std::string shares;
    for (int d = 0; d < options.dims; ++d)
        shares += (d > 0 ? ", " : "") +
                  number(100 * projection->explainedVariance[static_cast<std::size_t>(d)], 1) + " %";
    console.printText(grouped(projection->points()) + " books in " + std::to_string(projection->dims) +
                      " dimensions, which explain " + shares + " of the variance, are in " + options.out +
                      '\n');
    return kDone;
}

struct ExportOptions {
    std::string run;
    std::string what;
    std::string folder;
    bool unitLength = false;
    std::vector<std::string> users;
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
    if (options.what == "web")
        return exportWebBooks(*run.data, options.folder);
    if (options.what == "recommendations")
        return exportRecommendationsOf(run, options, console);
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

void addMapCommand(CLI::App& program, Console& console)
{
    const auto options = std::make_shared<MapOptions>();
    CLI::App& command =
        addCommand(program, console, "map", "Project the book vectors and write a coordinate line a book",
                   [options, &console] { return runMap(*options, console); });
    addRunOption(command, options->run);
    command.add_option("--method", options->method, "The projection: pca, principal components")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--dims", options->dims, "Dimensions of the map")
        ->check(CLI::IsMember({2, 3}))
        ->capture_default_str();
    command.add_option("--set", options->changes, "Change a parameter of the method; pca has none")
        ->type_name("KEY=VALUE")
        ->expected(1)
        ->take_all();
    command.add_option("--out", options->out, "The file to write: book_id, title, x, y[, z], tab-separated")
        ->type_name("FILE")
        ->required();
}

void addExportCommand(CLI::App& program, Console& console)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App& command = addCommand(program, console, "export", "Write a run's results for other programs",
                                   [options, &console] { return runExport(*options, console); });
    addRunOption(command, options->run);
    command
        .add_option("--what", options->what,
                    "projector: vecs.tsv, meta.tsv and their configuration for the TensorFlow Embedding "
                    "Projector; web: "
                    "web_book_data.json; recommendations: recommendations.csv; csv: history, metrics, "
                    "vectors and their "
                    "statistics")
        ->check(CLI::IsMember({"projector", "web", "recommendations", "csv"}))
        ->required();
    command.add_option("--out", options->folder, "The folder to write into; made where it is missing")
        ->type_name("DIR")
        ->required();
    command.add_flag("--unit-length", options->unitLength, "Scale each vector to length 1; projector only");
    command.add_option("--user", options->users, "Only this reader, can be repeated; recommendations only")
        ->type_name("ID")
        ->expected(1)
        ->take_all();
    command.add_option("--top", options->top.count, "Books for each reader; recommendations only")
        ->check(atLeast(1))
        ->capture_default_str();
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
