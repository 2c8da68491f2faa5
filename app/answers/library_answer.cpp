// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/library_answer.h"

#include "app/answers/named.h"
#include "app/base/text.h"
#include "engine/base/text/message.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace shelf {

namespace {

constexpr std::size_t kShown = 20; ///< lines of each list for people

Result<LibraryChoices> parseChoices(const std::vector<std::string>& words, const OwnLibrary& library,
                                    const Dataset& data)
{
    LibraryChoices choices;
    for (const std::string& word : words) {
        const std::size_t equals = std::min(word.find('='), word.size());
        std::int64_t line = 0;
        const auto read = std::from_chars(word.data(), word.data() + equals, line);
        if (read.ec != std::errc() || read.ptr != word.data() + equals || equals + 1 >= word.size())
            return Error::usageError(tr("'%1' is not LINE=ID").arg(word),
                                     tr("Write --choose 12=345, or 12=none."));
        if (std::none_of(library.books.begin(), library.books.end(),
                         [line](const OwnBook& book) { return book.line == line; }))
            return Error::usageError(
                tr("No book of the library begins on line %1").arg(std::to_string(line)));
        if (choices.contains(line))
            return Error::usageError(tr("--choose names line %1 twice").arg(std::to_string(line)),
                                     tr("A line is one book."));
        const std::string id = word.substr(equals + 1);
        if (id == "none") {
            choices[line] = -1;
            continue;
        }
        const auto book = requireBook(data, id);
        if (!book)
            return book.error();
        choices[line] = *book;
    }
    return choices;
}

std::string authorsText(const OwnBook& book)
{
    std::string text;
    for (const std::string& author : book.authors)
        text += (text.empty() ? "" : "; ") + author;
    return text;
}

Json bookDocument(const Catalogue& books, std::int32_t book)
{
    const auto at = static_cast<std::size_t>(book);
    return {{"book", books.ids[at]}, {"title", books.label(at)}, {"author", books.authors[at]}};
}

/// What every entry of the library says.
Json entryDocument(const OwnBook& book)
{
    Json entry = {{"title", book.title},
                  {"author", authorsText(book)},
                  {"isbn", book.isbns.empty() ? book.isbnAsWritten : book.isbns.front()},
                  {"shelf", shelfName(book.shelf)}};
    if (book.stars > 0)
        entry["stars"] = book.stars;
    if (!book.lastRead.empty())
        entry["last_read"] = book.lastRead;
    if (book.line > 0)
        entry["line"] = book.line;
    return entry;
}

Message entryText(const OwnBook& book)
{
    Message text = book.title.empty() ? book.isbnAsWritten : clipped(book.title, kTitleWidth);
    if (!book.authors.empty())
        text = tr("%1 by %2", "a book's title and author")
                   .arg(text)
                   .arg(clipped(book.authors.front(), kTitleWidth / 2));
    return book.line > 0 ? tr("line %1: %2").arg(std::to_string(book.line)).arg(text) : text;
}

/// An entry, and why it is not settled.
std::string openEntry(const OwnBook& book, const BookMatch& match)
{
    return tr("%1 (%2)", "a book and why it is not known")
        .arg(entryText(book))
        .arg(unmatchedText(match.reason));
}

std::string moreText(std::size_t count)
{
    return count > kShown ? "  " + line(tr("and %1 more, which --json lists").arg(count - kShown))
                          : std::string();
}

Message formatTitle(const OwnLibrary& library)
{
    for (const LibraryFormat* format : libraryFormats())
        if (format->key == library.format)
            return tr(format->title);
    return tr("table of ratings");
}

void noteIfNothingIsKnown(LibraryAnswer& answer)
{
    if (answer.match.taken.empty())
        answer.notes.push_back(
            tr("none of the %n books here that is rated or read is one of the run's: nothing is "
               "known of your taste, and nothing is recommended",
               "none of the %n book here that is rated or read is one of the run's: nothing is "
               "known of your taste, and nothing is recommended",
               answer.library.books.size()));
}

} // namespace

Somebody LibraryAnswer::somebody() const
{
    Somebody somebody;
    for (const ShelvedBook& one : match.taken) {
        if (one.isRated)
            somebody.rated.push_back({.book = one.book, .rating = one.rating});
        else
            somebody.read.push_back(one.book);
    }
    return somebody;
}

LibraryAnswer libraryOf(ReaderFile reader, const std::string& path, const Dataset& data)
{
    LibraryAnswer answer;
    answer.library = {.format = "ratings", .file = path, .books = {}, .notes = {}};
    for (const RatedBook& one : reader.rated) {
        const auto book = static_cast<std::size_t>(one.book);
        OwnBook own{.title = data.books.titles[book], .shelf = Shelf::read};
        if (!data.books.authors[book].empty())
            own.authors.push_back(data.books.authors[book]);
        answer.library.books.push_back(std::move(own));
        answer.match.matches.push_back({.kind = MatchKind::matched, .book = one.book, .by = MatchedBy::id});
        answer.match.taken.push_back({one.book, one.rating, true});
    }
    answer.notes = std::move(reader.notes);
    for (const std::string& id : reader.unknown) {
        answer.notes.push_back(tr("the run does not know the book '%1'; it is left out").arg(id));
        answer.library.books.push_back({.isbnAsWritten = id, .shelf = Shelf::read});
        answer.match.matches.push_back({.reason = {Unmatched::unknownId, id}});
    }
    noteIfNothingIsKnown(answer);
    return answer;
}

Result<LibraryAnswer> readLibraryAnswer(const std::string& path, const std::vector<std::string>& choices,
                                        const KnownBooks& books, const Progress& progress)
{
    const auto head = openLibrary(path);
    if (!head)
        return head.error();
    return readLibraryAnswer(*head, choices, books, progress);
}

Result<LibraryAnswer> readLibraryAnswer(const LibraryHead& head, const std::vector<std::string>& choices,
                                        const KnownBooks& books, const Progress& progress)
{
    const LibraryFormat* format = recognizedLibrary(head);
    if (!format) {
        if (!choices.empty())
            return Error::usageError(tr("--choose is for a library of books, not for a table of ratings"));
        auto reader = readReaderText(*head.text, books);
        if (!reader)
            return reader.error();
        return libraryOf(std::move(*reader), head.path, books.data());
    }
    auto library = readLibrary(*format, head, progress);
    if (!library)
        return library.error();
    const auto chosen = parseChoices(choices, *library, books.data());
    if (!chosen)
        return chosen.error();
    LibraryAnswer answer{std::move(*library), {}, {}};
    for (const Warning& note : answer.library.notes)
        answer.notes.push_back(noteText(note));
    answer.match = matchLibrary(answer.library.books, books.finder(), books.data(), *chosen);
    answer.notes.insert(answer.notes.end(), answer.match.notes.begin(), answer.match.notes.end());
    noteIfNothingIsKnown(answer);
    return answer;
}

void addLibrary(const LibraryAnswer& answer, const Dataset& data, Json& document)
{
    Json matched = Json::array();
    Json ambiguous = Json::array();
    Json unmatched = Json::array();
    Json unrated = Json::array();
    Json wishes = Json::array();
    for (std::size_t i = 0; i < answer.library.books.size(); ++i) {
        const OwnBook& book = answer.library.books[i];
        const BookMatch& match = answer.match.matches[i];
        Json entry = entryDocument(book);
        entry["book"] =
            match.book < 0 ? Json(nullptr) : Json(data.books.ids[static_cast<std::size_t>(match.book)]);
        if (book.shelf == Shelf::wished && book.stars <= 0)
            wishes.push_back(entry);
        else if (isTaken(book.shelf) && book.stars <= 0 && answer.library.format != "ratings")
            unrated.push_back(entry);
        switch (match.kind) {
        case MatchKind::matched:
            entry["by"] = matchedByName(match.by);
            matched.push_back(std::move(entry));
            break;
        case MatchKind::ambiguous:
            entry["reason"] = unmatchedText(match.reason);
            entry["candidates"] = Json::array();
            for (const std::int32_t candidate : match.candidates)
                entry["candidates"].push_back(bookDocument(data.books, candidate));
            ambiguous.push_back(std::move(entry));
            break;
        case MatchKind::unmatched:
            entry["reason"] = unmatchedText(match.reason);
            unmatched.push_back(std::move(entry));
            break;
        }
    }
    document["library"] = {{"format", answer.library.format},
                           {"books", answer.library.books.size()},
                           {"left_out", answer.library.leftOut},
                           {"stars", starsText(data)}};
    document["matched"] = std::move(matched);
    document["ambiguous"] = std::move(ambiguous);
    document["unmatched"] = std::move(unmatched);
    document["unrated"] = std::move(unrated);
    document["wishes"] = std::move(wishes);
}

std::string libraryText(const LibraryAnswer& answer, const Dataset& data)
{
    const LibraryMatch& match = answer.match;
    const auto& books = answer.library.books;
    const auto rated = static_cast<std::size_t>(std::count_if(
        match.taken.begin(), match.taken.end(), [](const ShelvedBook& one) { return one.isRated; }));
    std::string text =
        line(tr("Your library (%1): %n books, %2 of them known to the run, %3 to be decided, %4 not known",
                "Your library (%1): %n book, %2 of them known to the run, %3 to be decided, %4 not known",
                books.size())
                 .arg(formatTitle(answer.library))
                 .arg(match.count(MatchKind::matched))
                 .arg(match.count(MatchKind::ambiguous))
                 .arg(match.count(MatchKind::unmatched)));
    const bool hasStars = rated > 0 && answer.library.format != "ratings";
    text += line((hasStars ? tr("Of the known ones %1 rated, %2 read without a rating, %3 to be read; %4")
                           : tr("Of the known ones %1 rated, %2 read without a rating, %3 to be read"))
                     .arg(rated)
                     .arg(match.taken.size() - rated)
                     .arg(match.wishes.size())
                     .arg(starsText(data)));
    const auto list = [&](MatchKind kind, const Message& heading, const auto& row) {
        const std::size_t count = match.count(kind);
        if (count == 0)
            return;
        text += '\n' + line(heading);
        std::size_t shown = 0;
        for (std::size_t i = 0; i < books.size() && shown < kShown; ++i)
            if (match.matches[i].kind == kind) {
                text += "  " + row(books[i], match.matches[i]) + '\n';
                ++shown;
            }
        text += moreText(count);
    };
    list(MatchKind::ambiguous, tr("To be decided, with --choose LINE=ID:"),
         [&](const OwnBook& book, const BookMatch& one) {
             std::string row = openEntry(book, one);
             for (const std::int32_t candidate : one.candidates) {
                 const auto at = static_cast<std::size_t>(candidate);
                 row += "\n    " + std::string(data.books.ids[at]) + ": " +
                        clipped(data.books.label(at), kTitleWidth);
             }
             return row;
         });
    list(MatchKind::unmatched, tr("Not known:", "books"), openEntry);
    return text + '\n';
}

} // namespace shelf
