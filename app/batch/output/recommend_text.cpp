// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/recommend_text.h"

#include "app/base/text.h"
#include "engine/base/numbers.h"
#include "engine/recommend/expectations.h"
#include "engine/run/learned_books.h"

#include <algorithm>

namespace shelf {

namespace {

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

std::string editionsText(const std::vector<OtherEdition>& editions)
{
    const auto near = std::count_if(editions.begin(), editions.end(), [](const OtherEdition& one) {
        return one.toldBy == EditionSign::vectors;
    });
    return grouped(editions.size()) + (editions.size() == 1 ? " book is" : " books are") +
           " left out as other editions of what was read, told by title and author" +
           (near > 0 ? "; " + grouped(static_cast<std::uint64_t>(near)) +
                           " of them by vectors that are near, where title or author leave it open"
                     : std::string()) +
           '\n';
}

} // namespace

std::string recommendText(const RecommendQuestion& question, const Run& run, const RecommendAnswer& answer)
{
    const Dataset& data = *run.data;
    constexpr std::size_t kShownRated = 20;
    const Catalogue& books = data.books;
    const bool taken = data.onlyTaken;
    ScreenTable own({taken ? ">" : ">rating", "title", "book"});
    for (std::size_t i = 0; i < std::min(kShownRated, answer.rated.size()); ++i) {
        const auto book = static_cast<std::size_t>(answer.rated[i].book);
        own.add({taken ? std::string() : stars(answer.rated[i].rating),
                 cellText(books.label(book), kTitleWidth), books.ids[book]});
    }
    const bool ratings = answer.expectsRatings(question);
    bool beyond = false;
    ScreenTable others(
        {">", ratings ? ">predicted" : ">score", "title", "book", question.explain ? "because" : ""});
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
                    cellText(books.label(book), kTitleWidth) + (unlearned ? " *" : ""), books.ids[book],
                    because});
        anyUnlearned = anyUnlearned || unlearned;
    }
    const bool more = answer.rated.size() > kShownRated;
    std::string text = taken ? "Books taken: " : "Rated books: ";
    text += std::to_string(answer.rated.size());
    if (more)
        text += (taken ? ", " : ", the ") + std::to_string(kShownRated) +
                (taken ? " of them:" : " rated highest:");
    text += '\n' + own.text();
    text += answer.recommended.empty() ? "\nNo book is left to recommend.\n"
                                       : "\nRecommended books:\n" + others.text();
    if (beyond)
        text += "predicted: held within the scale of " + shortest(static_cast<double>(data.scale.min)) +
                " to " + shortest(static_cast<double>(data.scale.max)) +
                "; the order is that of the model's own figures, which lie beyond it\n";
    if (!answer.editions.empty())
        text += editionsText(answer.editions);
    if (anyUnlearned)
        text += "* " + std::string(kUnlearnedReason) + "; its score is chance\n";
    if (question.explain && !answer.recommended.empty())
        text += std::string("because: ") + kindWords(kind) + '\n';
    if (question.similar > 0) {
        ScreenTable alike({">likeness", ">common", "reader"});
        for (const SimilarReader& one : answer.similar.readers)
            alike.add({number(static_cast<double>(one.likeness), 3), std::to_string(one.common),
                       data.userIds[static_cast<std::size_t>(one.user)]});
        text += answer.similar.readers.empty() ? "\nNo reader is like this one.\n"
                                               : "\nReaders like this one:\n" + alike.text();
    }
    return text;
}

} // namespace shelf
