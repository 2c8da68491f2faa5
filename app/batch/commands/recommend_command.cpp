// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/feature_answer.h"
#include "app/answers/recommend_answer.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/recommend_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/recommend_text.h"

#include <nlohmann/json.hpp>

namespace shelf {

namespace {

int runRecommend(const RecommendOptions& options, Console& console)
{
    const RecommendQuestion& question = options.question;
    const int asked = !question.user.empty() + !options.reader.empty() + !question.features.empty();
    if (asked != 1)
        return console.fail(Error::usageError(tr("Name one reader"),
                                              tr("Use --user ID, --reader FILE or --features K=V,...")));
    const auto run = openRun(options.run, console);
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
    const auto answer = recommendAnswer(question, std::move(library), *run, Recommender(*run));
    if (!answer)
        return console.fail(answer.error());
    for (const Message& note : answer->notes)
        console.warn(note);
    const auto document = recommendDocument(question, *run, *answer);
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
