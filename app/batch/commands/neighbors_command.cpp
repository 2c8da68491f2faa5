// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/left_out.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/axes/custom_axes.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <span>

namespace shelf {

namespace {

constexpr double kLargestInFull = 1e15;

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

/// A book near the sum, and how near in double.
struct Near {
    std::size_t book = 0;
    double distance = 0;

    /// With the digits of a float, where it is one.
    double plainDistance() const
    {
        return std::abs(distance) <= std::numeric_limits<float>::max() ? plain(static_cast<float>(distance))
                                                                       : distance;
    }
    std::string text() const
    {
        return std::abs(distance) < kLargestInFull ? number(distance, 4) : shortest(distance);
    }
};

std::vector<Near> nearestTo(const Terms& terms, const Run& run, int top, Metric metric)
{
    const MatrixView vectors = run.model->bookEmbedding();
    const auto measured = [&](const std::vector<Neighbor>& neighbors, std::span<const float> from) {
        std::vector<Near> list;
        for (const Neighbor& one : neighbors) {
            const auto book = static_cast<std::size_t>(one.row);
            list.push_back({book, std::isfinite(one.distance) ? static_cast<double>(one.distance)
                                                              : distanceOf(from, vectors.row(book), metric)});
        }
        return list;
    };
    if (terms.plus.size() == 1 && terms.minus.empty())
        return measured(nearestRows(vectors, terms.plus.front(), top, metric, run.unlearned),
                        vectors.row(static_cast<std::size_t>(terms.plus.front())));
    std::vector<std::uint8_t> named = run.unlearned;
    named.resize(vectors.rows, 0);
    for (const auto* books : {&terms.plus, &terms.minus})
        for (const std::int32_t book : *books)
            named[static_cast<std::size_t>(book)] = 1;
    const std::vector<float> sum = bookArithmetic(vectors, terms.plus, terms.minus, metric);
    return measured(nearestToVector(vectors, sum, top, metric, named), sum);
}

/// Why nothing is near the sum: a line for each of its books that the model knows nothing of.
std::vector<std::string> unlearnedIn(const Terms& terms, const Run& run)
{
    std::vector<std::string> lines;
    for (const auto* books : {&terms.plus, &terms.minus})
        for (const std::int32_t book : *books)
            if (isUnlearned(run, book))
                lines.push_back(unlearnedLine(run, book));
    return lines;
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
    if (const Status comparable = requireBookVectors(*run); !comparable)
        return console.fail(comparable.error());
    const std::vector<std::string> unlearned = unlearnedIn(*terms, *run);
    const auto nearest =
        unlearned.empty() ? nearestTo(*terms, *run, options.top, *metric) : std::vector<Near>();
    const Catalogue& books = run->data->books;
    Json list = Json::array();
    ScreenTable table({">", *metric == Metric::dot ? ">product" : ">distance", "title", "authors", "book"});
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        const std::size_t row = nearest[i].book;
        list.push_back({{"rank", i + 1},
                        {"book", books.ids[row]},
                        {"title", books.label(row)},
                        {"distance", nearest[i].plainDistance()}});
        table.add({std::to_string(i + 1), nearest[i].text(), clipped(books.label(row), kTitleWidth),
                   clipped(books.authors[row], 32), books.ids[row]});
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
        if (!unlearned.empty())
            document["unlearned"] = unlearned;
        console.printJson(document);
    }
    for (const std::string& line : unlearned)
        console.printText(line + ".\n");
    if (unlearned.empty())
        console.printText("Nearest to " + oneLine(spelled(*terms, books)) + ":\n" + table.text());
    return kDone;
}

} // namespace

void addNeighborsCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<NeighborsOptions>();
    const Command command =
        addCommand(program, console, "neighbors", "List the books nearest to one in the model's space",
                   [options, &console] { return runNeighbors(*options, console); });
    addRunOption(command, options->run);
    command.option("--book", options->book, "The book").typeName("ID").required();
    command
        .option("--plus", options->plus,
                "Add this book's vector before looking, can be repeated: A - B + C is "
                "--book A --minus B --plus C")
        .typeName("ID")
        .repeated();
    command.option("--minus", options->minus, "Take this book's vector away, can be repeated")
        .typeName("ID")
        .repeated();
    command.option("--top", options->top, "How many neighbors to list").atLeast(1).showDefault();
    command
        .option("--metric", options->metric,
                "cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer")
        .oneOf({"cosine", "euclidean", "dot"})
        .showDefault();
}

} // namespace shelf
