// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/shelves/library_cells.h"
#include "engine/shelves/librarything.h"

#include <nlohmann/json.hpp>

namespace shelf {

// An object with a member a book. Members that hold several values are lists or objects ("0", "2", ...) by
// the number of them, numbers are mostly texts, and what is empty may be a list.

namespace {

using Json = nlohmann::json;

constexpr std::string_view kEndings[] = {"json"};
constexpr int kInBook = 2; ///< the depth of the members of a book
constexpr std::string_view kWanted[] = {"title",     "primaryauthor", "authors",    "originalisbn",
                                        "isbn",      "ean",           "rating",     "dateread",
                                        "entrydate", "collections",   "datestarted"};

std::string textOf(const Json& value)
{
    if (value.is_string())
        return std::string(trimmed(value.get_ref<const std::string&>()));
    if (value.is_number_float())
        return shortest(value.get<double>());
    if (value.is_number())
        return std::to_string(value.get<std::int64_t>());
    return {};
}

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::string() : textOf(*found);
}

/// All texts of a list, an object or a text by itself.
std::vector<std::string> textsAt(const Json& object, const char* key)
{
    std::vector<std::string> texts;
    const auto found = object.find(key);
    if (found == object.end())
        return texts;
    if (!found->is_structured())
        texts.push_back(textOf(*found));
    else
        for (const Json& one : *found)
            texts.push_back(textOf(one));
    std::erase(texts, std::string());
    return texts;
}

void takeAuthors(const Json& entry, OwnBook& book)
{
    const auto add = [&](const std::string& name) {
        if (!name.empty() && std::find(book.authors.begin(), book.authors.end(), name) == book.authors.end())
            book.authors.push_back(name);
    };
    add(textAt(entry, "primaryauthor"));
    if (const auto all = entry.find("authors"); all != entry.end() && all->is_structured())
        for (const Json& one : *all)
            if (one.is_object())
                add(textAt(one, "lf").empty() ? textAt(one, "fl") : textAt(one, "lf"));
}

OwnBook bookOf(const Json& entry, std::int64_t number, Reading& reading, const TextFile& file)
{
    OwnBook book;
    book.line = number;
    book.title = textAt(entry, "title");
    takeAuthors(entry, book);
    for (const char* key : {"originalisbn", "isbn", "ean"})
        for (const std::string& isbn : textsAt(entry, key))
            takeIsbn(isbn, book);
    takeStars(textAt(entry, "rating"), book, reading, file);
    for (const std::string& date : textsAt(entry, "dateread"))
        book.lastRead = std::max(book.lastRead, isoDate(date));
    book.added = isoDate(textAt(entry, "entrydate"));
    book.shelf =
        libraryThingShelf(textsAt(entry, "collections"), book, !textsAt(entry, "datestarted").empty());
    book.readCount = book.shelf == Shelf::read ? 1 : 0;
    return book;
}

bool claims(const LibraryHead& head)
{
    constexpr std::size_t kStart = 1u << 16;
    return head.isJson && head.text->text().substr(0, kStart).find("\"books_id\"") != std::string_view::npos;
}

Status read(const LibraryHead& head, Reading& reading, OwnLibrary& library)
{
    const TextFile& file = *head.text;
    const std::string_view text = file.text();
    LineFaults faults(reading, file);
    std::int64_t number = 0;
    bool stopped = false;
    // A book at a time: each is dropped as soon as it is taken, and members that nobody asks for before.
    const auto each = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::key && depth == kInBook)
            return std::find(std::begin(kWanted), std::end(kWanted), parsed.get_ref<const std::string&>()) !=
                   std::end(kWanted);
        if (event != Json::parse_event_t::object_end || depth != kInBook - 1)
            return true;
        ++number;
        stopped = stopped || (number % 1024 == 0 && !reading.goOn(0));
        OwnBook book = bookOf(parsed, number, reading, file);
        if (book.title.empty() && book.isbns.empty())
            faults.badValue(number,
                            tr("Book %1 has neither a title nor an ISBN").arg(std::to_string(number)));
        else if (!stopped)
            library.books.push_back(std::move(book));
        return false;
    };
    try {
        [[maybe_unused]] const Json none = Json::parse(text, each);
    } catch (const Json::parse_error& error) {
        const Place place = placeOf(text, text.data() + std::min(error.byte, text.size()));
        return Error::failure(tr("The file is damaged: its JSON ends or breaks off here"),
                              tr("Export the library once more."))
            .in(file.path(), place.line, place.column);
    } catch (const Json::exception&) {
        return Error::failure(tr("The file is damaged: a number in it is out of range")).in(file.path());
    }
    if (stopped)
        return Error::cancelledByCaller();
    return faults.verdict(library.books.size());
}

} // namespace

extern const LibraryFormat kLibraryThingJson; // for the list of library_format.cpp
constinit const LibraryFormat kLibraryThingJson{
    .key = "librarything-json",
    .title = trNoop("LibraryThing (JSON)"),
    .meaning = trNoop("the JSON export"),
    .claims = claims,
    .read = read,
    .endings = kEndings,
};

} // namespace shelf
