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
    document["knc_classes"] = quality.classes.english();
    document["cpd"] = numberOrNull(faith.cpd);
}

Message qualityText(const Faithfulness& faith)
{
    return tr("Of %n true neighbors %1 are near on the map; trustworthiness %2, continuity %3, KNC %4, CPD "
              "%5.",
              "Of %n true neighbor %1 is near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.",
              faith.k)
        .arg(faith.k * faith.knn, 1)
        .arg(number(faith.trustworthiness, 3))
        .arg(number(faith.continuity, 3))
        .arg(number(faith.knc, 3))
        .arg(number(faith.cpd, 3));
}

Message summary(const Projection& map, const LayoutMethod& method, std::size_t books, const Message& file)
{
    const Message what = tr("%n books in %1 dimensions", "%n book in %1 dimensions", books).arg(map.dims);
    if (!map.explainedVariance.empty()) {
        std::vector<Message> shares;
        for (const int component : map.components)
            shares.emplace_back(percent(map.explainedVariance[static_cast<std::size_t>(component - 1)], 1));
        return tr("%1, which explain %2 of the variance, are in %3", "books, shares, a file")
            .arg(what)
            .arg(commaList(shares))
            .arg(file);
    }
    if (map.curve.empty())
        return tr("%1 are in %2", "books, a file").arg(what).arg(file);
    // Every method calls its steps by one of two words.
    return (method.stepName == "epoch" ? tr("%1, %2 %3 after %n epochs, are in %4",
                                            "%1, %2 %3 after %n epoch, are in %4", map.iterations)
                                       : tr("%1, %2 %3 after %n iterations, are in %4",
                                            "%1, %2 %3 after %n iteration, are in %4", map.iterations))
        .arg(what)
        .arg(tr(method.costName))
        .arg(map.curve.back().cost, 4)
        .arg(file);
}

/// What was done before it went wrong is said along with it.
Error notMeasured(Error why, const Message& file)
{
    if (why.kind == ErrorKind::cancelled)
        return why;
    const Message there = tr("The map itself is in %1; with --no-quality it is not measured").arg(file);
    why.message = why.words();
    why.advice = there;
    return why;
}

/// Places the books that a map does not have beside those that it has.
int runPlacing(const Options& options, MapParameters parameters, const Run& run, TextOutput& out,
               Console& console)
{
    const auto table = readMapTable(options.onto, run.data->books);
    if (!table)
        return console.fail(table.error());
    for (const Message& note : table->notes)
        console.warn(note);
    if (saysDims(options.map) && parameters.dims != table->dims)
        return console.fail(
            Error::usageError(tr("The map has %1 dimensions, and the call asks for %2")
                                  .arg(table->dims)
                                  .arg(parameters.dims),
                              tr("Books are placed in the dimensions of the map: leave out dims."))
                .in(options.onto));
    parameters.dims = table->dims;
    const auto placed = placeBooks({.rows = run.model->bookEmbedding(),
                                    .places = table->places,
                                    .leftOut = run.unlearned,
                                    .parameters = parameters,
                                    .threads = options.map.threads},
                                   console.progress(tr("Placing books")));
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
                  {"file", out.plainPlace()}};
    if (console.json)
        console.printJson(document);
    console.printText(
        line(tr("%n books are placed beside %1 that stay where they are; the map is in %2.",
                "%n book is placed beside %1 that stay where they are; the map is in %2.", placed->placed)
                 .arg(placed->kept)
                 .arg(out.place())) +
        line(tr("Of the 10 true neighbors of those placed %1 are near on the map, of those that stay %2.")
                 .arg(number(10 * placed->placedNeighbors, 1))
                 .arg(number(10 * placed->keptNeighbors, 1))) +
        line(leftOutLine(run)));
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
    std::string text = line(summary(*map, method, books, out.place())) + line(leftOutLine(*run));
    if (!options.noQuality && !map->stopped) {
        const auto quality =
            measureMap(vectors, run->data->books, *map, method.faithfulBy(*parameters), run->unlearned,
                       options.map.threads, console.progress(tr("Measuring the map")));
        if (!quality)
            return console.fail(notMeasured(quality.error(), out.place()));
        addQuality(document, *quality);
        text += line(qualityText(quality->faith));
    }
    document["seed"] = parameters->seed;
    document["file"] = out.plainPlace();
    if (console.json)
        console.printJson(document);
    console.printText(text);
    if (!map->stopped)
        return kDone;
    console.note(tr("Stopped; the map as far as it came is in %1.").arg(out.place()));
    return kStopped;
}

} // namespace

void addMapCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<Options>();
    const Command command =
        addCommand(program, console, "map", tr("Project the book vectors and write a coordinate line a book"),
                   [options, &console] { return runMap(*options, console); });
    addRunOption(command, options->run);
    addMapOptions(command, options->map);
    command
        .option(
            "--onto", options->onto,
            tr("A map that this command wrote: its books stay where they are, to the digit, and the run's "
               "others are placed among them; by tsne or umap, with the dimensions of that map"))
        .typeName("MAP.tsv")
        .readsFile();
    command.flag("--no-quality", options->noQuality, tr("Do not measure how faithful the map is"));
    command
        .option("--out", options->out,
                tr("The file to write: book_id, title, x, y[, z], tab-separated; -: standard output"))
        .typeName("FILE")
        .required();
    addForceOption(command, options->force, tr("Replace a map that is there already"));
    addMapParameterHelp(command);
    command.footer(replacing());
}

} // namespace shelf
