// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/recommend_text.h"

#include "app/base/text.h"
#include "engine/base/numbers.h"
#include "engine/recommend/expectations.h"
#include "engine/run/learned_books.h"

#include <algorithm>

namespace shelf {

namespace {

Message kindWords(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::exact:
        return tr("what each rated book adds to the score");
    case ReasonKind::ablation:
        return tr("how much the score falls without each rated book");
    case ReasonKind::neighbors:
        return tr("liked books near the recommended one in the model's space");
    case ReasonKind::none:
        break;
    }
    return tr("no rated book speaks for these in particular");
}

Message editionsText(const std::vector<OtherEdition>& editions)
{
    const auto near = std::count_if(editions.begin(), editions.end(), [](const OtherEdition& one) {
        return one.toldBy == EditionSign::vectors;
    });
    if (near == 0)
        return tr("%n books are left out as other editions of what was read, told by title and author",
                  "%n book is left out as another edition of what was read, told by title and author",
                  editions.size());
    return tr("%n books are left out as other editions of what was read, told by title and author; %1 of "
              "them by "
              "vectors that are near, where title or author leave it open",
              "%n book is left out as another edition of what was read, told by vectors that are near, as "
              "title or "
              "author leave it open",
              editions.size())
        .arg(near);
}

} // namespace

std::string recommendText(const RecommendQuestion& question, const Run& run, const RecommendAnswer& answer)
{
    const Dataset& data = *run.data;
    constexpr std::size_t kShownRated = 20;
    const Catalogue& books = data.books;
    const bool taken = data.onlyTaken;
    const std::string title = tr("title", "column of a table");
    const std::string id = tr("book", "column of a table");
    ScreenTable own({taken ? ">" : numbers(tr("rating", "column of a table")), title, id});
    for (std::size_t i = 0; i < std::min(kShownRated, answer.rated.size()); ++i) {
        const auto book = static_cast<std::size_t>(answer.rated[i].book);
        own.add({taken ? std::string() : stars(answer.rated[i].rating),
                 cellText(books.label(book), kTitleWidth), books.ids[book]});
    }
    const bool ratings = answer.expectsRatings(question);
    bool beyond = false;
    ScreenTable others(
        {">", numbers(ratings ? tr("predicted", "column of a table") : tr("score", "column of a table")),
         title, id, question.explain ? tr("because", "column of a table").text() : ""});
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
    const Message heading =
        taken ? (more ? tr("Books taken: %1, %2 of them:") : tr("Books taken: %1"))
              : (more ? tr("Rated books: %1, the %2 rated highest:") : tr("Rated books: %1"));
    std::string text = line(heading.arg(answer.rated.size()).arg(kShownRated)) + own.text() + '\n';
    text += answer.recommended.empty() ? line(tr("No book is left to recommend."))
                                       : line(tr("Recommended books:")) + others.text();
    if (beyond)
        text += line(
            tr("predicted: held within the scale of %1 to %2; the order is that of the model's own figures, "
               "which lie beyond it")
                .arg(shortest(static_cast<double>(data.scale.min)))
                .arg(shortest(static_cast<double>(data.scale.max))));
    if (!answer.editions.empty())
        text += line(editionsText(answer.editions));
    if (anyUnlearned)
        text +=
            line(tr("* %1; its score is chance", "why nothing is known of a book").arg(tr(kUnlearnedReason)));
    if (question.explain && !answer.recommended.empty())
        text += line(tr("because: %1").arg(kindWords(kind)));
    if (question.similar > 0) {
        ScreenTable alike({numbers(tr("likeness", "column of a table")),
                           numbers(tr("common", "column of a table")), tr("reader", "column of a table")});
        for (const SimilarReader& one : answer.similar.readers)
            alike.add({number(static_cast<double>(one.likeness), 3), inGroups(one.common),
                       data.userIds[static_cast<std::size_t>(one.user)]});
        text += '\n' + (answer.similar.readers.empty() ? line(tr("No reader is like this one."))
                                                       : line(tr("Readers like this one:")) + alike.text());
    }
    return text;
}

} // namespace shelf
