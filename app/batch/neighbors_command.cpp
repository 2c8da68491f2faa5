// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/checks.h"
#include "app/batch/commands.h"
#include "app/batch/run_options.h"
#include "app/batch/text.h"
#include "engine/neighbors/nearest.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace shelf {

namespace {

constexpr std::size_t kTitleWidth = 60;

struct NeighborsOptions {
    std::string run;
    std::string book;
    std::string metric = "cosine";
    int top = 10;
};

int runNeighbors(const NeighborsOptions& options, Console& console)
{
    const auto metric = parseMetric(options.metric);
    if (!metric)
        return console.fail(metric.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    const auto book = requireBook(*run->data, options.book);
    if (!book)
        return console.fail(book.error());
    const MatrixView vectors = run->model->bookEmbedding();
    if (vectors.empty())
        return console.fail(Error::usageError("The model '" + run->settings.preset + "' has no book vectors",
                                              "Train one that has, for example goodbooks-neural."));
    const auto nearest = nearestRows(vectors, *book, options.top, *metric);
    const Catalogue& books = run->data->books;
    Json list = Json::array();
    ScreenTable table({">", *metric == Metric::dot ? ">product" : ">distance", "title", "authors", "book"});
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        const auto row = static_cast<std::size_t>(nearest[i].row);
        list.push_back({{"rank", i + 1},
                        {"book", books.ids[row]},
                        {"title", books.label(row)},
                        {"distance", plain(nearest[i].distance)}});
        table.add({std::to_string(i + 1), number(static_cast<double>(nearest[i].distance), 4),
                   clipped(books.label(row), kTitleWidth), clipped(books.authors[row], 32), books.ids[row]});
    }
    const auto self = static_cast<std::size_t>(*book);
    if (console.json)
        console.printJson(Json{{"book", options.book},
                               {"title", books.label(self)},
                               {"metric", metricName(*metric)},
                               {"neighbors", list}});
    console.printText("Nearest to " + books.label(self) + ":\n" + table.text());
    return kDone;
}

} // namespace

void addNeighborsCommand(CLI::App& program, Console& console)
{
    const auto options = std::make_shared<NeighborsOptions>();
    CLI::App& command =
        addCommand(program, console, "neighbors", "List the books nearest to one in the model's space",
                   [options, &console] { return runNeighbors(*options, console); });
    addRunOption(command, options->run);
    command.add_option("--book", options->book, "The book")->type_name("ID")->required();
    command.add_option("--top", options->top, "How many neighbors to list")
        ->check(atLeast(1))
        ->capture_default_str();
    command
        .add_option(
            "--metric", options->metric,
            "cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer")
        ->check(CLI::IsMember({"cosine", "euclidean", "dot"}))
        ->capture_default_str();
}

} // namespace shelf
