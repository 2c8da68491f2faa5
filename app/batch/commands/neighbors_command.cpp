// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/neighbors_answer.h"
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/question_options.h"
#include "app/batch/options/run_options.h"
#include "engine/files/run/book_vectors_loader.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace shelf {

namespace {

constexpr double kLargestInFull = 1e15;

struct NeighborsOptions {
    RunWords run;
    NeighborsQuestion question;
};

std::string spelled(const NeighborsAnswer& terms, const Catalogue& books)
{
    std::string text = books.label(static_cast<std::size_t>(terms.plus.front()));
    for (std::size_t i = 1; i < terms.plus.size(); ++i)
        text += " + " + books.label(static_cast<std::size_t>(terms.plus[i]));
    for (const std::int32_t book : terms.minus)
        text += " - " + books.label(static_cast<std::size_t>(book));
    return text;
}

std::string distanceText(double distance)
{
    return std::abs(distance) < kLargestInFull ? number(distance, 4) : shortest(distance);
}

std::string neighborsText(const Run& run, const NeighborsAnswer& answer)
{
    std::string text;
    for (const Message& one : answer.unlearned)
        text += line(tr("%1.", "a sentence").arg(one));
    if (!answer.unlearned.empty())
        return text;
    const Catalogue& books = run.data->books;
    ScreenTable table({">",
                       numbers(answer.metric == Metric::dot ? tr("product", "column of a table: of vectors")
                                                            : tr("distance", "column of a table")),
                       tr("title", "column of a table"), tr("authors", "column of a table"),
                       tr("book", "column of a table")});
    for (std::size_t i = 0; i < answer.nearest.size(); ++i) {
        const std::size_t row = answer.nearest[i].book;
        table.add({std::to_string(i + 1), distanceText(answer.nearest[i].distance),
                   cellText(books.label(row), kTitleWidth), cellText(books.authors[row], 32),
                   books.ids[row]});
    }
    text = line(tr("Nearest to %1:").arg(oneLine(spelled(answer, books)))) + table.text();
    for (std::size_t i = 0; i < answer.why.size(); ++i)
        text += '\n' + std::to_string(i + 1) + "  " + oneLine(books.label(answer.nearest[i].book)) + '\n' +
                whyText(answer.why[i]);
    return text;
}

int runNeighbors(const NeighborsOptions& options, Console& console)
{
    const auto run =
        openRun(options.run, console, true, options.question.why ? loadRunToAsk : loadBookVectors);
    if (!run)
        return console.fail(run.error());
    const auto answer = neighborsAnswer(options.question, *run);
    if (!answer)
        return console.fail(answer.error());
    if (console.json)
        console.printJson(neighborsDocument(options.question, *run, *answer));
    console.printText(neighborsText(*run, *answer));
    return kDone;
}

} // namespace

void addNeighborsCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<NeighborsOptions>();
    const Command command =
        addCommand(program, console, "neighbors", tr("List the books nearest to one in the model's space"),
                   [options, &console] { return runNeighbors(*options, console); });
    addRunOption(command, options->run);
    addQuestionOptions<NeighborsQuestion>(command, options->question, neighborsParts());
}

} // namespace shelf
