// SPDX-License-Identifier: GPL-3.0-or-later
// export, report: files for people and for other programs.
#include "app/batch/commands.h"
#include "app/batch/checks.h"
#include "app/batch/run_options.h"
#include "app/batch/screenless.h"
#include "app/batch/text.h"
#include "app/report.h"
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
