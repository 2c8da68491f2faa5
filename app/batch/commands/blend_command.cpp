// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/recommend_answer.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/recommend_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/metric_tables.h"
#include "app/batch/output/names_apart.h"
#include "app/batch/output/recommend_text.h"
#include "engine/recommend/blend/blend.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace shelf {

namespace {

struct BlendOptions {
    std::vector<std::string> runs;
    std::vector<std::string> weights;
    std::string combine = "standardized";
    bool evaluate = false;
    RankingParameters ranking;
    RecommendOptions reader;
};

/// Each run's weight, in their order.
Result<std::vector<double>> readWeights(const BlendOptions& options)
{
    std::vector<double> weights(options.runs.size(), 1.0);
    if (options.weights.empty())
        return weights;
    if (options.weights.size() != weights.size())
        return Error::usageError(
            tr("There are %1 runs and %2 weights").arg(weights.size()).arg(options.weights.size()),
            tr("Name one weight a run, as in --weights 2,1."));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::string& word = options.weights[i];
        const auto read = std::from_chars(word.data(), word.data() + word.size(), weights[i]);
        if (read.ec != std::errc() || read.ptr != word.data() + word.size())
            return Error::usageError(tr("'%1' is no weight").arg(word),
                                     tr("Weights are numbers from 0 up, as in 2,0.5."));
    }
    return weights;
}

Result<std::vector<BlendPart>> openParts(const BlendOptions& options, Console& console)
{
    const auto weights = readWeights(options);
    if (!weights)
        return weights.error();
    std::vector<BlendPart> parts;
    for (std::size_t i = 0; i < options.runs.size(); ++i) {
        auto run = openRun(options.runs[i], console, loadRunToAsk);
        if (!run)
            return run.error();
        parts.push_back({std::make_shared<const Run>(std::move(*run)), (*weights)[i]});
    }
    return parts;
}

Status addFigures(const BlendOptions& options, const std::vector<BlendPart>& parts, BlendRule rule,
                  Console& console, Json& document, std::string& text)
{
    const auto figures =
        measureBlend(parts, rule, options.ranking, console.progress(tr("measuring the blend")));
    if (!figures)
        return figures.error();
    std::vector<std::pair<std::string, RankingMetrics>> rows = {
        {tr("blend", "several runs together"), figures->blend}};
    std::vector<std::string> names;
    for (const BlendPart& part : parts)
        names.push_back(part.run->name);
    names = namesApart(names, options.runs);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        rows.emplace_back(names[i], figures->parts[i]);
        addMetrics(document["runs"][i], figures->parts[i]);
    }
    addMetrics(document["blend"], figures->blend);
    text += (text.empty() ? "" : "\n") + rankingTable(rows);
    return {};
}

/// What the blend recommends to the one reader who is named.
Status addBooks(const BlendOptions& options, const Run& blend, Console& console, Json& document, std::string& text)
{
    const RecommendOptions& reader = options.reader;
    std::optional<LibraryAnswer> library;
    if (!reader.reader.empty()) {
        auto read = readLibraryAnswer(reader.reader, reader.choices, KnownBooks(*blend.data),
                                      console.progress(tr("reading your library")));
        if (!read)
            return read.error();
        library = std::move(*read);
    }
    const auto answer = recommendAnswer(reader.question, std::move(library), blend, Recommender(blend));
    if (!answer)
        return answer.error();
    for (const Message& note : answer->notes)
        console.warn(note);
    const auto books = recommendDocument(reader.question, blend, *answer);
    if (!books)
        return books.error();
    document.update(*books);
    text += recommendText(reader.question, blend, *answer);
    if (answer->library)
        text = libraryText(*answer->library, *blend.data) + text;
    return {};
}

int runBlend(const BlendOptions& options, Console& console)
{
    const RecommendOptions& reader = options.reader;
    const int asked = !reader.question.user.empty() + !reader.reader.empty();
    if (asked > 1 || (asked == 0 && !options.evaluate))
        return console.fail(Error::usageError(
            tr("Name one reader"), tr("Use --user ID or --reader FILE, or --evaluate for figures alone.")));
    const auto parts = openParts(options, console);
    if (!parts)
        return console.fail(parts.error());
    const BlendRule rule = options.combine == blendRuleName(BlendRule::ranks) ? BlendRule::ranks
                                                                              : BlendRule::standardized;
    const auto blend = blendRuns(*parts, rule);
    if (!blend)
        return console.fail(blend.error());
    Json document = {{"combine", options.combine}, {"runs", Json::array()}};
    for (std::size_t i = 0; i < parts->size(); ++i)
        document["runs"].push_back(
            {{"run", options.runs[i]}, {"name", (*parts)[i].run->name}, {"weight", (*parts)[i].weight}});
    std::string text;
    if (asked == 1)
        if (const Status added = addBooks(options, *blend, console, document, text); !added)
            return console.fail(added.error());
    if (options.evaluate)
        if (const Status added = addFigures(options, *parts, rule, console, document, text); !added)
            return console.fail(added.error());
    if (console.json)
        console.printJson(document);
    console.printText(text);
    return kDone;
}

} // namespace

void addBlendCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<BlendOptions>();
    const Command command = addCommand(program, console, "blend",
                                       tr("Recommend by several runs together, and measure them together"),
                                       [options, &console] { return runBlend(*options, console); });
    command.option("runs", options->runs, tr("Two run files or more that train wrote, of the same data"))
        .typeName("RUN")
        .readsFile()
        .required();
    command
        .option("--weights", options->weights,
                tr("A weight a run, in their order: 2,1; all alike where none is said"))
        .typeName("W,...")
        .delimited(',');
    command
        .option("--combine", options->combine,
                tr("What is added: standardized scores (mean 0, standard deviation 1 over the reader's "
                   "candidates), or "
                   "ranks (reciprocal rank fusion: 61 / (60 + place))"))
        .oneOf({std::string(blendRuleName(BlendRule::standardized)),
                std::string(blendRuleName(BlendRule::ranks))})
        .showDefault();
    command.flag(
        "--evaluate", options->evaluate,
        tr("Measure the blend and its runs on what all of them hold out, as evaluate --protocol full does"));
    command
        .option("--threads", options->ranking.threads,
                tr("Threads to measure with, 0 for as many as the machine has"))
        .threadCount()
        .showDefault();
    addReaderOptions(command, options->reader);
}

} // namespace shelf
