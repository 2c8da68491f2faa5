// SPDX-License-Identifier: GPL-3.0-or-later
// recommend, neighbors: what a model answers.
#include "app/batch/commands.h"
#include "app/batch/checks.h"
#include "app/batch/reader_file.h"
#include "app/batch/run_options.h"
#include "app/batch/text.h"
#include "engine/neighbors/nearest.h"
#include "engine/recommend/top_n.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace shelf {

namespace {

constexpr std::size_t kTitleWidth = 60;
constexpr int kReasons = 3;

struct RecommendOptions {
    std::string run;
    std::string user;
    std::string reader;
    std::string features;
    bool explain = false;
    TopNParameters top;
};

Json reasonsDocument(const Recommendation& recommendation, const Catalogue& books)
{
    Json because = Json::array();
    for (const Reason& reason : recommendation.because) {
        const auto book = static_cast<std::size_t>(reason.book);
        because.push_back(
            {{"book", books.ids[book]}, {"title", books.label(book)}, {"weight", plain(reason.weight)}});
    }
    return because;
}

Json recommendDocument(const RecommendOptions& options, const Catalogue& books,
                       const std::vector<RatedBook>& rated, const std::vector<Recommendation>& recommended)
{
    Json ratedList = Json::array();
    for (const RatedBook& one : rated) {
        const auto book = static_cast<std::size_t>(one.book);
        ratedList.push_back({{"book", books.ids[book]},
                             {"title", books.label(book)},
                             {"rating", plain(one.rating)},
                             {"held_out", one.heldOut}});
    }
    Json list = Json::array();
    for (std::size_t i = 0; i < recommended.size(); ++i) {
        const auto book = static_cast<std::size_t>(recommended[i].book);
        Json one = {{"rank", i + 1},
                    {"book", books.ids[book]},
                    {"title", books.label(book)},
                    {"score", plain(recommended[i].score)}};
        if (options.explain)
            one["because"] = reasonsDocument(recommended[i], books);
        list.push_back(one);
    }
    return {{"user", options.user.empty() ? Json(nullptr) : Json(options.user)},
            {"rated", ratedList},
            {"recommended", list}};
}

std::string recommendText(const RecommendOptions& options, const Catalogue& books,
                          const std::vector<RatedBook>& rated, const std::vector<Recommendation>& recommended)
{
    constexpr std::size_t kShownRated = 20;
    ScreenTable own({">rating", "title", "book"});
    for (std::size_t i = 0; i < std::min(kShownRated, rated.size()); ++i) {
        const auto book = static_cast<std::size_t>(rated[i].book);
        own.add({number(static_cast<double>(rated[i].rating), 1), clipped(books.label(book), kTitleWidth),
                 books.ids[book]});
    }
    ScreenTable others({">", ">score", "title", "book", options.explain ? "because" : ""});
    for (std::size_t i = 0; i < recommended.size(); ++i) {
        const auto book = static_cast<std::size_t>(recommended[i].book);
        std::string because;
        for (const Reason& reason : recommended[i].because)
            because += (because.empty() ? "" : "; ") +
                       clipped(books.label(static_cast<std::size_t>(reason.book)), 32) + " (" +
                       number(static_cast<double>(reason.weight), 2) + ")";
        others.add({std::to_string(i + 1), number(static_cast<double>(recommended[i].score), 3),
                    clipped(books.label(book), kTitleWidth), books.ids[book], because});
    }
    std::string text = "Rated books: " + std::to_string(rated.size()) +
                       (rated.size() > kShownRated ? ", the best liked:" : "") + '\n' + own.text();
    return text + "\nRecommended books:\n" + others.text();
}

int runRecommend(const RecommendOptions& options, Console& console)
{
    const int asked = !options.user.empty() + !options.reader.empty() + !options.features.empty();
    if (asked != 1)
        return console.fail(Error::usageError("Name one reader", "Use --user ID or --reader FILE."));
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    if (!options.features.empty())
        return console.fail(Error::usageError("The model of this run knows no features of readers",
                                              "Use --user ID or --reader FILE."));
    TopNParameters top = options.top;
    top.reasons = options.explain ? kReasons : 0;
    std::vector<RatedBook> rated;
    std::vector<Recommendation> recommended;
    if (!options.user.empty()) {
        const auto user = requireUser(*run->data, options.user);
        if (!user)
            return console.fail(user.error());
        rated = ratedBooks(*run, *user);
        recommended = recommend(*run, *user, top);
    } else {
        auto reader = readReaderFile(options.reader, *run->data);
        if (!reader)
            return console.fail(reader.error());
        for (const std::string& note : reader->notes)
            console.warn(note);
        for (const std::string& id : reader->unknown)
            console.warn("the run does not know the book '" + id + "'; it is left out");
        rated = std::move(reader->rated);
        recommended = recommendNewReader(*run, rated, top);
    }
    if (console.json)
        console.printJson(recommendDocument(options, run->data->books, rated, recommended));
    console.printText(recommendText(options, run->data->books, rated, recommended));
    return kDone;
}

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

void addRecommendCommand(CLI::App& program, Console& console)
{
    const auto options = std::make_shared<RecommendOptions>();
    CLI::App& command = addCommand(program, console, "recommend", "List a reader's books and the best others",
                                   [options, &console] { return runRecommend(*options, console); });
    addRunOption(command, options->run);
    command.add_option("--user", options->user, "A reader of the run's data")->type_name("ID");
    command
        .add_option("--reader", options->reader,
                    "A new reader: a file with the header item_id,rating and a line a book")
        ->type_name("FILE");
    command
        .add_option("--features", options->features,
                    "A reader by attributes, k=v,...; for models that learn from attributes")
        ->type_name("K=V,...");
    command.add_option("--top", options->top.count, "How many books to recommend")
        ->check(atLeast(1))
        ->capture_default_str();
    command.add_flag("--include-seen", options->top.includeSeen, "Also books that the reader has rated");
    command.add_flag("--include-untrained", options->top.includeUntrained,
                     "Also books without a rating in training, of which the model knows nothing");
    command.add_flag("--explain", options->explain,
                     "Name the rated books that speak for each recommendation");
}

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
