// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/library_words.h"

#include "app/pages/readers/library_panel.h"
#include "widgets/look/text.h"
#include "widgets/readers/unmatched_words.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>

namespace shelf {

namespace {

/// How stars become ratings; libraries have five.
QString starsWords(const Dataset& data)
{
    if (data.onlyTaken)
        return LibraryPanel::tr("These data have no stars: every book counts as taken.");
    const RatingScale& scale = data.scale;
    const auto number = [](float value) { return QLocale().toString(static_cast<double>(value)); };
    if (ratingOfStars(4, scale) == 4 && ratingOfStars(2, scale) == 2)
        return LibraryPanel::tr("Stars are ratings as they are.");
    return LibraryPanel::tr("1 to 5 stars become %1 to %2, evenly: 4 stars are %3.")
        .arg(number(scale.min), number(scale.max), number(ratingOfStars(4, scale)));
}

QString questionOf(const OwnBook& book, const BookMatch& match)
{
    const QString title = textOf(book.title.empty() ? book.isbnAsWritten : book.title);
    switch (match.kind) {
    case MatchKind::ambiguous:
        return LibraryPanel::tr("Which of these is “%1”? (%2)").arg(title, unmatchedWords(match.reason));
    case MatchKind::matched:
        return LibraryPanel::tr("You decided which book “%1” is.").arg(title);
    case MatchKind::unmatched:
        break;
    }
    return LibraryPanel::tr("“%1”: %2.").arg(title, unmatchedWords(match.reason));
}

} // namespace

QString LibraryWords::facts(const KeptLibrary& kept, const Dataset& data)
{
    const QString day = QLocale().toString(QDate::fromString(kept.readOn, Qt::ISODate), QLocale::ShortFormat);
    return LibraryPanel::tr("%1, %2, read %3: %Ln book(s). %4", nullptr,
                            static_cast<int>(kept.library.books.size()))
        .arg(libraryTitle(kept.library), QFileInfo(textOf(kept.library.file)).fileName(), day,
             starsWords(data));
}

QString LibraryWords::section(LibrarySection section, int count)
{
    const QString number = QLocale().toString(count);
    switch (section) {
    case LibrarySection::toDecide:
        return LibraryPanel::tr("To decide (%1)").arg(number);
    case LibrarySection::unknown:
        return LibraryPanel::tr("Not known (%1)").arg(number);
    case LibrarySection::found:
        return LibraryPanel::tr("Found (%1)").arg(number);
    case LibrarySection::wishes:
        return LibraryPanel::tr("Wishes (%1)").arg(number);
    case LibrarySection::all:
        break;
    }
    return LibraryPanel::tr("All (%1)").arg(number);
}

QString LibraryWords::nothing(LibrarySection section)
{
    switch (section) {
    case LibrarySection::toDecide:
        return LibraryPanel::tr("Nothing is left to decide.");
    case LibrarySection::unknown:
        return LibraryPanel::tr("Every book of your library is known.");
    case LibrarySection::wishes:
        return LibraryPanel::tr("Your library has no books that are to be read.");
    case LibrarySection::found:
    case LibrarySection::all:
        break;
    }
    return LibraryPanel::tr("No book of your library is one of these data.");
}

LibrarySection LibraryWords::first(const LibraryModel& model)
{
    for (const LibrarySection section :
         {LibrarySection::toDecide, LibrarySection::found, LibrarySection::unknown})
        if (model.count(section) > 0)
            return section;
    return LibrarySection::toDecide;
}

LibraryWords::Decision LibraryWords::decision(const LibraryModel& model, int row, const Dataset& data)
{
    const BookMatch* match = model.matchAt(row);
    const bool isDecided = match && match->by == MatchedBy::choice;
    if (!match || (match->kind == MatchKind::matched && !isDecided))
        return {};
    Decision decision{questionOf(*model.bookAt(row), *match), {}, isDecided};
    for (const std::int32_t candidate : match->candidates) {
        const auto at = static_cast<std::size_t>(candidate);
        const QString author = shownText(data.books.authors[at]);
        const QString label = shownText(data.books.label(at));
        decision.candidates.append(
            {candidate, author.isEmpty() ? label : LibraryPanel::tr("%1, by %2").arg(label, author)});
    }
    return decision;
}

} // namespace shelf
