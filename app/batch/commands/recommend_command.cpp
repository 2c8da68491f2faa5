// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/feature_answer.h"
#include "app/answers/recommend_answer.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/recommend_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/recommend_text.h"
#include "engine/files/run/reader_run_loader.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace shelf {

namespace {

/// One reader's books and list take a part of the file; readers like him, somebody's library and features
/// take all of it.
Result<Run> loadAsked(const RecommendQuestion& question, const std::string& path, const Progress& progress,
                      std::optional<std::vector<std::uint32_t>>& learned)
{
    if (question.user.empty() || question.similar > 0)
        return loadRunToAsk(path, progress);
    ReadersAsked asked;
    asked.readers = {question.user, question.with};
    asked.wholeCatalogue = !question.top.filter.isOpen() || !question.top.rules.isOpen() ||
                           !question.years.empty() || !question.columns.empty();
    asked.comparesBooks = question.top.diversity > 0;
    auto part = loadReaderRun(path, asked, progress);
    if (!part)
        return part.error();
    learned = std::move(part->learned);
    return std::move(part->run);
}

int runRecommend(const RecommendOptions& options, Console& console)
{
    const RecommendQuestion& question = options.question;
    const int asked = !question.user.empty() + !options.reader.empty() + !question.features.empty();
    if (asked != 1)
        return console.fail(Error::usageError(tr("Name one reader"),
                                              tr("Use --user ID, --reader FILE or --features K=V,...")));
    std::optional<std::vector<std::uint32_t>> learned;
    const auto run = openRun(options.run, console, [&](const std::string& path, const Progress& progress) {
        return loadAsked(question, path, progress, learned);
    });
    if (!run)
        return console.fail(run.error());
    std::optional<LibraryAnswer> library;
    if (!options.reader.empty()) {
        auto read = readLibraryAnswer(options.reader, options.choices, KnownBooks(*run->data),
                                      console.progress(tr("reading your library")));
        if (!read)
            return console.fail(read.error());
        library = std::move(*read);
    }
    const auto answer = recommendAnswer(question, std::move(library), *run, Recommender(*run, learned));
    if (!answer)
        return console.fail(answer.error());
    for (const Message& note : answer->notes)
        console.warn(note);
    Result<Json> document = Json();
    if (console.json || !question.features.empty()) // it names every book that was rated
        document = recommendDocument(question, *run, *answer);
    if (!document)
        return console.fail(document.error());
    std::string text = recommendText(question, *run, *answer);
    if (!question.features.empty())
        text += featureText(*run, *document);
    if (answer->library)
        text = libraryText(*answer->library, *run->data) + text;
    if (console.json)
        console.printJson(*document);
    console.printText(text);
    return kDone;
}

} // namespace

void addRecommendCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<RecommendOptions>();
    const Command command =
        addCommand(program, console, "recommend", tr("List a reader's books and the best others"),
                   [options, &console] { return runRecommend(*options, console); });
    addRecommendOptions(command, *options);
}

} // namespace shelf
