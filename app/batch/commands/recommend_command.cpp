// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/recommend_options.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/feature_answer.h"
#include "app/batch/output/left_out.h"
#include "app/batch/output/library_answer.h"
#include "engine/base/numbers.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/recommender.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

namespace shelf {

namespace {

/// All that is written.
struct Answer {
    bool unlearnedReader = false;       ///< the reader is taken for a new one
    ScoreKind kind = ScoreKind::rating; ///< of the scores; those for two readers are none of either
    std::vector<RatedBook> rated;
    std::vector<Recommendation> recommended;
    SimilarReaders similar;
};

const char* kindName(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::exact:
        return "exact";
    case ReasonKind::ablation:
        return "ablation";
    case ReasonKind::neighbors:
        return "neighbors";
    case ReasonKind::none:
        break;
    }
    return "none";
}

const char* kindWords(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::exact:
        return "what each rated book adds to the score";
    case ReasonKind::ablation:
        return "how much the score falls without each rated book";
    case ReasonKind::neighbors:
        return "liked books near the recommended one in the model's space";
    case ReasonKind::none:
        break;
    }
    return "no rated book speaks for these in particular";
}

/// Whether a recommendation's score is a rating that is expected of the one reader.
bool expectsRatings(const RecommendOptions& options, const Answer& answer)
{
    return answer.kind == ScoreKind::rating && options.with.empty();
}

Json reasonsDocument(const Recommendation& recommendation, const Catalogue& books)
{
    Json because = Json::array();
    for (const Reason& reason : recommendation.because) {
        const auto book = static_cast<std::size_t>(reason.book);
        Json one = {
            {"book", books.ids[book]}, {"title", books.label(book)}, {"weight", plain(reason.weight)}};
        if (!recommendation.each.empty())
            one["reader"] = reason.reader + 1;
        because.push_back(one);
    }
    return because;
}

Json similarDocument(const SimilarReaders& similar, const Dataset& data)
{
    Json list = Json::array();
    for (const SimilarReader& one : similar.readers)
        list.push_back({{"user", data.userIds[static_cast<std::size_t>(one.user)]},
                        {"likeness", plain(one.likeness)},
                        {"common", one.common}});
    return list;
}

Json recommendDocument(const RecommendOptions& options, const Run& run, const Answer& answer)
{
    const Dataset& data = *run.data;
    const Catalogue& books = data.books;
    Json rated = Json::array();
    for (const RatedBook& one : answer.rated) {
        const auto book = static_cast<std::size_t>(one.book);
        rated.push_back({{"book", books.ids[book]},
                         {"title", books.label(book)},
                         {"rating", plain(one.rating)},
                         {"held_out", one.heldOut}});
    }
    Json list = Json::array();
    for (std::size_t i = 0; i < answer.recommended.size(); ++i) {
        const Recommendation& recommendation = answer.recommended[i];
        const auto book = static_cast<std::size_t>(recommendation.book);
        Json one = {{"rank", i + 1},
                    {"book", books.ids[book]},
                    {"title", books.label(book)},
                    {"score", plain(recommendation.score)},
                    {"hit", recommendation.hit}};
        if (expectsRatings(options, answer))
            one["predicted_rating"] = plain(shownRating(data.scale, recommendation.score));
        if (isUnlearned(run, recommendation.book))
            one["unlearned"] = true;
        if (recommendation.insteadOf >= 0)
            one["instead_of"] = books.ids[static_cast<std::size_t>(recommendation.insteadOf)];
        for (const float score : recommendation.each)
            one["scores"].push_back(plain(score));
        if (options.explain) {
            one["because"] = reasonsDocument(recommendation, books);
            one["reason"] = kindName(recommendation.kind);
        }
        list.push_back(one);
    }
    Json document = {{"user", options.user.empty() ? Json(nullptr) : Json(options.user)},
                     {"rated", rated},
                     {"recommended", list}};
    if (answer.unlearnedReader)
        document["unlearned_reader"] = true;
    if (!options.with.empty())
        document["with"] = options.with;
    if (options.similar > 0) {
        document["similar"] = similarDocument(answer.similar, data);
        document["likeness"] = answer.similar.kind == LikenessKind::vectors ? "vectors"
                               : answer.similar.kind == LikenessKind::books ? "books"
                                                                            : "none";
    }
    return document;
}

std::string recommendText(const RecommendOptions& options, const Run& run, const Answer& answer)
{
    const Dataset& data = *run.data;
    constexpr std::size_t kShownRated = 20;
    const Catalogue& books = data.books;
    const bool taken = data.onlyTaken;
    ScreenTable own({taken ? ">" : ">rating", "title", "book"});
    for (std::size_t i = 0; i < std::min(kShownRated, answer.rated.size()); ++i) {
        const auto book = static_cast<std::size_t>(answer.rated[i].book);
        own.add({taken ? std::string() : stars(answer.rated[i].rating),
                 clipped(books.label(book), kTitleWidth), books.ids[book]});
    }
    const bool ratings = expectsRatings(options, answer);
    bool beyond = false;
    ScreenTable others(
        {">", ratings ? ">predicted" : ">score", "title", "book", options.explain ? "because" : ""});
    ReasonKind kind = ReasonKind::none;
    bool anyUnlearned = false;
    for (std::size_t i = 0; i < answer.recommended.size(); ++i) {
        const Recommendation& one = answer.recommended[i];
        const auto book = static_cast<std::size_t>(one.book);
        kind = one.kind == ReasonKind::none ? kind : one.kind;
        std::string because;
        for (const Reason& reason : one.because)
            because += (because.empty() ? "" : "; ") +
                       clipped(books.label(static_cast<std::size_t>(reason.book)), 32) + " (" +
                       number(static_cast<double>(reason.weight), 3) + ")";
        const float shown = ratings ? shownRating(data.scale, one.score) : one.score;
        beyond = beyond || shown != one.score;
        const bool unlearned = isUnlearned(run, one.book);
        others.add({std::to_string(i + 1), number(static_cast<double>(shown), 3),
                    clipped(books.label(book), kTitleWidth) + (unlearned ? " *" : ""), books.ids[book],
                    because});
        anyUnlearned = anyUnlearned || unlearned;
    }
    const bool more = answer.rated.size() > kShownRated;
    std::string text = taken ? "Books taken: " : "Rated books: ";
    text += std::to_string(answer.rated.size());
    if (more)
        text += taken ? ", some of them:" : ", the best liked:";
    text += '\n' + own.text();
    text += answer.recommended.empty() ? "\nNo book is left to recommend.\n"
                                       : "\nRecommended books:\n" + others.text();
    if (beyond)
        text += "predicted: held within the scale of " + shortest(static_cast<double>(data.scale.min)) +
                " to " + shortest(static_cast<double>(data.scale.max)) +
                "; the order is that of the model's own figures, which lie beyond it\n";
    if (anyUnlearned)
        text += "* " + std::string(kUnlearnedReason) + "; its score is chance\n";
    if (options.explain && !answer.recommended.empty())
        text += std::string("because: ") + kindWords(kind) + '\n';
    if (options.similar > 0) {
        ScreenTable alike({">likeness", ">common", "reader"});
        for (const SimilarReader& one : answer.similar.readers)
            alike.add({number(static_cast<double>(one.likeness), 3), std::to_string(one.common),
                       data.userIds[static_cast<std::size_t>(one.user)]});
        text += answer.similar.readers.empty() ? "\nNo reader is like this one.\n"
                                               : "\nReaders like this one:\n" + alike.text();
    }
    return text;
}

/// Names a few books whose ratings count for nothing, and counts more of them.
void tellUnlearned(const Run& run, const std::vector<RatedBook>& rated, Console& console)
{
    constexpr std::ptrdiff_t kNamed = 5;
    const auto isNothing = [&run](const RatedBook& one) { return isUnlearned(run, one.book); };
    const auto count = std::count_if(rated.begin(), rated.end(), isNothing);
    if (count > kNamed)
        return console.warn("the ratings of " + grouped(static_cast<std::uint64_t>(count)) +
                            " books count for nothing: nobody rated these books in the training part, so the "
                            "model knows nothing about them");
    for (const RatedBook& one : rated)
        if (isNothing(one))
            console.warn(unlearnedLine(run, one.book) + "; its rating counts for nothing");
}

/// library: set where the reader is one.
Result<Somebody> readSomebody(const RecommendOptions& options, const Run& run, Console& console,
                              std::optional<LibraryAnswer>& library)
{
    Somebody somebody;
    if (!options.user.empty()) {
        const auto user = requireUser(*run.data, options.user);
        if (!user)
            return user.error();
        somebody.user = *user;
    } else if (!options.features.empty()) {
        auto features = parseFeatures(options.features);
        if (!features)
            return features.error();
        somebody.features = std::move(*features);
    } else {
        auto read = readLibraryAnswer(options.reader, options.choices, *run.data, console);
        if (!read)
            return read.error();
        library = std::move(*read);
        somebody = library->somebody();
        tellUnlearned(run, somebody.rated, console);
    }
    return somebody;
}

int runRecommend(const RecommendOptions& options, Console& console)
{
    const int asked = !options.user.empty() + !options.reader.empty() + !options.features.empty();
    if (asked != 1)
        return console.fail(
            Error::usageError("Name one reader", "Use --user ID, --reader FILE or --features K=V,..."));
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    const auto top = wantedBooks(options, *run->data);
    if (!top)
        return console.fail(top.error());
    for (const std::string& name : unknownAuthors(top->rules, run->data->books))
        console.warn("--without-author '" + name + "' leaves nothing out: no book of the run's data is by " +
                     "somebody of that name");
    std::optional<LibraryAnswer> library;
    const auto somebody = readSomebody(options, *run, console, library);
    if (!somebody)
        return console.fail(somebody.error());

    const Recommender recommender(*run);
    const auto tellIfUnlearned = [&](std::int32_t user, const std::string& id) {
        if (recommender.isUnlearnedReader(user))
            console.warn("reader '" + id + "': " + std::string(kUnlearnedReaderReason) +
                         "; the books are chosen by those ratings, as for a new reader, and none counts as a "
                         "hit");
        return recommender.isUnlearnedReader(user);
    };
    Result<std::vector<Recommendation>> list = std::vector<Recommendation>();
    const bool unknownTaste = library && library->match.taken.empty();
    if (options.with.empty()) {
        if (!unknownTaste)
            list = recommender.forSomebody(*somebody, *top);
    } else {
        const auto second = requireUser(*run->data, options.with);
        if (!second)
            return console.fail(second.error());
        tellIfUnlearned(*second, options.with);
        list = recommender.forBoth(*somebody, {.user = *second}, parseRule(options.rule), *top);
    }
    if (!list)
        return console.fail(list.error());
    Answer answer;
    answer.unlearnedReader = tellIfUnlearned(somebody->user, options.user);
    answer.kind = run->model->scoreKind();
    answer.rated = somebody->user >= 0 ? recommender.ratedBooks(somebody->user) : somebody->rated;
    answer.recommended = std::move(*list);
    answer.similar = recommender.similarReaders(*somebody, options.similar);
    Json document = recommendDocument(options, *run, answer);
    std::string text = recommendText(options, *run, answer);
    if (!options.features.empty()) {
        const auto more = addFeatureAnswer(*run, somebody->features, options.books, document);
        if (!more)
            return console.fail(more.error());
        text += *more;
    }
    if (library) {
        addLibrary(*library, *run->data, document);
        text = libraryText(*library, *run->data) + text;
    }
    if (console.json)
        console.printJson(document);
    console.printText(text);
    return kDone;
}

} // namespace

void addRecommendCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<RecommendOptions>();
    const Command command =
        addCommand(program, console, "recommend", "List a reader's books and the best others",
                   [options, &console] { return runRecommend(*options, console); });
    addRecommendOptions(command, *options);
}

} // namespace shelf
