// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/checks.h"
#include "app/batch/commands.h"
#include "app/batch/run_options.h"
#include "app/batch/text.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/custom_axes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace shelf {

namespace {

constexpr std::size_t kTitleWidth = 60;

struct NeighborsOptions {
    std::string run;
    std::string book;
    std::vector<std::string> plus;
    std::vector<std::string> minus;
    std::string metric = "cosine";
    int top = 10;
};

/// A - B + C: what is added and what is taken away.
struct Terms {
    std::vector<std::int32_t> plus; ///< the book itself first
    std::vector<std::int32_t> minus;
};

Result<Terms> termsOf(const NeighborsOptions& options, const Dataset& data)
{
    Terms terms;
    const auto add = [&](const std::string& id, std::vector<std::int32_t>& to) -> Status {
        const auto book = requireBook(data, id);
        if (!book)
            return book.error();
        to.push_back(*book);
        return {};
    };
    if (const Status found = add(options.book, terms.plus); !found)
        return found.error();
    for (const std::string& id : options.plus)
        if (const Status found = add(id, terms.plus); !found)
            return found.error();
    for (const std::string& id : options.minus)
        if (const Status found = add(id, terms.minus); !found)
            return found.error();
    return terms;
}

std::string spelled(const Terms& terms, const Catalogue& books)
{
    std::string text = books.label(static_cast<std::size_t>(terms.plus.front()));
    for (std::size_t i = 1; i < terms.plus.size(); ++i)
        text += " + " + books.label(static_cast<std::size_t>(terms.plus[i]));
    for (const std::int32_t book : terms.minus)
        text += " - " + books.label(static_cast<std::size_t>(book));
    return text;
}

std::vector<Neighbor> nearestTo(const Terms& terms, const MatrixView& vectors, int top, Metric metric)
{
    if (terms.plus.size() == 1 && terms.minus.empty())
        return nearestRows(vectors, terms.plus.front(), top, metric);
    std::vector<std::uint8_t> named(vectors.rows, 0);
    for (const auto* books : {&terms.plus, &terms.minus})
        for (const std::int32_t book : *books)
            named[static_cast<std::size_t>(book)] = 1;
    const std::vector<float> sum = bookArithmetic(vectors, terms.plus, terms.minus, metric);
    return nearestToVector(vectors, sum, top, metric, named);
}

int runNeighbors(const NeighborsOptions& options, Console& console)
{
    const auto metric = parseMetric(options.metric);
    if (!metric)
        return console.fail(metric.error());
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    const auto terms = termsOf(options, *run->data);
    if (!terms)
        return console.fail(terms.error());
    const MatrixView vectors = run->model->bookEmbedding();
    if (vectors.empty())
        return console.fail(Error::usageError("The model '" + run->settings.preset + "' has no book vectors",
                                              "Train one that has, for example goodbooks-neural."));
    const auto nearest = nearestTo(*terms, vectors, options.top, *metric);
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
    if (console.json) {
        Json document{{"book", options.book},
                      {"title", books.label(static_cast<std::size_t>(terms->plus.front()))}};
        if (!options.plus.empty())
            document["plus"] = options.plus;
        if (!options.minus.empty())
            document["minus"] = options.minus;
        document["metric"] = metricName(*metric);
        document["neighbors"] = list;
        console.printJson(document);
    }
    console.printText("Nearest to " + oneLine(spelled(*terms, books)) + ":\n" + table.text());
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
    command
        .add_option("--plus", options->plus,
                    "Add this book's vector before looking, can be repeated: A - B + C is "
                    "--book A --minus B --plus C")
        ->type_name("ID")
        ->expected(1)
        ->take_all();
    command.add_option("--minus", options->minus, "Take this book's vector away, can be repeated")
        ->type_name("ID")
        ->expected(1)
        ->take_all();
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
