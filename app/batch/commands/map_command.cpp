// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/map_options.h"
#include "app/batch/options/map_table.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/left_out.h"
#include "app/batch/output/text_output.h"
#include "engine/files/exports/exports.h"
#include "engine/output/output_guard.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/placing/place_books.h"
#include "engine/projection/quality/map_quality.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>

namespace shelf {

namespace {

struct Options {
    RunWords run;
    MapOptions map;
    bool noQuality = false;
    std::string onto; ///< a map whose books stay where they are
    std::string out;
    bool force = false;
};

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

void addQuality(Json& document, const MapQuality& quality)
{
    const Faithfulness& faith = quality.faith;
    document["knn_preserved"] = faith.knn;
    document["trustworthiness"] = numberOrNull(faith.trustworthiness);
    document["continuity"] = numberOrNull(faith.continuity);
    document["knc"] = numberOrNull(faith.knc);
    document["knc_classes"] = quality.classes;
    document["cpd"] = numberOrNull(faith.cpd);
}

std::string qualityText(const Faithfulness& faith)
{
    const auto figure = [](double value) {
        return std::isfinite(value) ? number(value, 3) : std::string("-");
    };
    return "Of " + std::to_string(faith.k) + (faith.k == 1 ? " true neighbor " : " true neighbors ") +
           number(faith.k * faith.knn, 1) + (faith.k == 1 ? " is" : " are") +
           " near on the map; trustworthiness " + figure(faith.trustworthiness) + ", continuity " +
           figure(faith.continuity) + ", KNC " + figure(faith.knc) + ", CPD " + figure(faith.cpd) + ".\n";
}

std::string summary(const Projection& map, const LayoutMethod& method, std::size_t books,
                    const std::string& file)
{
    std::string text = grouped(books) + " books in " + std::to_string(map.dims) + " dimensions";
    if (!map.explainedVariance.empty()) {
        text += ", which explain ";
        for (std::size_t d = 0; d < map.components.size(); ++d)
            text += (d > 0 ? ", " : "") +
                    number(100 * map.explainedVariance[static_cast<std::size_t>(map.components[d] - 1)], 1) +
                    " %";
        text += " of the variance,";
    } else if (!map.curve.empty()) {
        text += ", " + std::string(method.costName) + " " + number(map.curve.back().cost, 4) + " after " +
                std::to_string(map.iterations) + " " + std::string(method.stepName) +
                (map.iterations == 1 ? "," : "s,");
    }
    return text + " are in " + file + '\n';
}

/// What was done before it went wrong is said along with it.
Error notMeasured(Error why, const std::string& file)
{
    if (why.kind != ErrorKind::cancelled)
        why.advice = Error::failure(why.advice, tr("The map itself is in %1; with --no-quality it is not measured")
                                                    .arg(file))
                         .words();
    return why;
}

/// Places the books that a map does not have beside those that it has.
int runPlacing(const Options& options, MapParameters parameters, const Run& run, TextOutput& out,
               Console& console)
{
    const auto table = readMapTable(options.onto, run.data->books);
    if (!table)
        return console.fail(table.error());
    for (const std::string& note : table->notes)
        console.warn(note);
    if (saysDims(options.map) && parameters.dims != table->dims)
        return console.fail(
            Error::usageError("The map has " + std::to_string(table->dims) +
                                  " dimensions, and the call asks for " + std::to_string(parameters.dims),
                              "Books are placed in the dimensions of the map: leave out dims.")
                .in(options.onto));
    parameters.dims = table->dims;
    const auto placed = placeBooks({.rows = run.model->bookEmbedding(),
                                    .places = table->places,
                                    .leftOut = run.unlearned,
                                    .parameters = parameters,
                                    .threads = options.map.threads},
                                   console.progress("Placing books"));
    if (!placed)
        return console.fail(placed.error());
    const auto written = exportMap(run, placed->map, out.path());
    if (!written)
        return console.fail(written.error());
    out.deliver();
    Json document{{"method", placed->map.method},
                  {"dims", placed->map.dims},
                  {"points", placed->kept + placed->placed},
                  {"kept", placed->kept},
                  {"placed", placed->placed},
                  {"not_in_run", table->unknown},
                  {"repeated", table->repeated},
                  {"unlearned", unlearnedCount(run)},
                  {"knn_preserved_placed", numberOrNull(placed->placedNeighbors)},
                  {"knn_preserved_kept", numberOrNull(placed->keptNeighbors)},
                  {"seed", parameters.seed},
                  {"file", out.place()}};
    if (console.json)
        console.printJson(document);
    const auto share = [](double value) {
        return std::isfinite(value) ? number(10 * value, 1) : std::string("-");
    };
    console.printText(grouped(placed->placed) + " books are placed beside " + grouped(placed->kept) +
                      " that stay where they are; the map is in " + out.place() +
                      ".\nOf the 10 true neighbors of those placed " + share(placed->placedNeighbors) +
                      " are near on the map, of those that stay " + share(placed->keptNeighbors) + ".\n" +
                      leftOutLine(run));
    return kDone;
}

int runMap(const Options& options, Console& console)
{
    const auto parameters = mapParameters(options.map);
    if (!parameters)
        return console.fail(parameters.error());
    TextOutput out(options.out, console);
    if (!out.status())
        return console.fail(out.status().error());
    OutputGuard guard;
    guardRun(guard, options.run);
    guard.reads(options.onto);
    guard.writes(out.path(), kinds::mapTable, options.force);
    if (const Status writable = guard.check(); !writable)
        return console.fail(writable.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    if (const Status drawable = requireBookVectors(*run); !drawable)
        return console.fail(drawable.error());
    if (!options.onto.empty())
        return runPlacing(options, *parameters, *run, out, console);
    const MatrixView vectors = run->model->bookEmbedding();
    const auto start = std::chrono::steady_clock::now();
    const auto map = mapWithProgress(*run, *parameters, options.map.threads, console);
    if (!map)
        return console.fail(map.error());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    const auto written = exportMap(*run, *map, out.path());
    if (!written)
        return console.fail(written.error());
    out.deliver();

    const LayoutMethod& method = *parameters->method;
    const std::size_t books = map->points() - unlearnedCount(*run);
    Json document{{"method", map->method},
                  {"dims", map->dims},
                  {"points", books},
                  {"unlearned", map->points() - books},
                  {"seconds", seconds.count()}};
    if (!map->explainedVariance.empty()) {
        document["explained_variance"] = map->explainedVariance;
        document["components"] = map->components;
    }
    if (!map->curve.empty()) {
        document["iterations"] = map->iterations;
        document[std::string(method.costKey)] = map->curve.back().cost;
        document["neighbor_recall"] = map->recall;
    }
    if (!map->axisNames.empty())
        document["axes"] = map->axisNames;
    std::string text = summary(*map, method, books, out.place()) + leftOutLine(*run);
    if (!options.noQuality && !map->stopped) {
        const auto quality =
            measureMap(vectors, run->data->books, *map, method.faithfulBy(*parameters), run->unlearned,
                       options.map.threads, console.progress("Measuring the map"));
        if (!quality)
            return console.fail(notMeasured(quality.error(), out.place()));
        addQuality(document, *quality);
        text += qualityText(quality->faith);
    }
    document["seed"] = parameters->seed;
    document["file"] = out.place();
    if (console.json)
        console.printJson(document);
    console.printText(text);
    if (!map->stopped)
        return kDone;
    console.note("Stopped; the map as far as it came is in " + out.place() + ".");
    return kStopped;
}

} // namespace

void addMapCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<Options>();
    const Command command =
        addCommand(program, console, "map", "Project the book vectors and write a coordinate line a book",
                   [options, &console] { return runMap(*options, console); });
    addRunOption(command, options->run);
    addMapOptions(command, options->map);
    command
        .option("--onto", options->onto,
                "A map that this command wrote: its books stay where they are, to the digit, and the run's "
                "others are placed among them; by tsne or umap, with the dimensions of that map")
        .typeName("MAP.tsv")
        .readsFile();
    command.flag("--no-quality", options->noQuality, "Do not measure how faithful the map is");
    command
        .option("--out", options->out,
                "The file to write: book_id, title, x, y[, z], tab-separated; -: standard output")
        .typeName("FILE")
        .required();
    addForceOption(command, options->force, "a map");
    command.footer(mapParameterHelp() + "\n" + kReplacing);
}

} // namespace shelf
