// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/library_format.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <filesystem>

namespace shelf {

// A line a format, in the order in which they are asked.
#define LIBRARY_FORMATS(FORMAT)                                                                              \
    FORMAT(kGoodreadsLibrary)                                                                                \
    FORMAT(kStoryGraphLibrary)                                                                               \
    FORMAT(kLibraryThingTable)                                                                               \
    FORMAT(kLibraryThingJson)                                                                                \
    FORMAT(kCalibreDatabase)                                                                                 \
    FORMAT(kCalibreCatalog)

#define DECLARED(format) extern const LibraryFormat format;
LIBRARY_FORMATS(DECLARED)
#undef DECLARED

namespace {

constexpr std::string_view kDatabaseMagic("SQLite format 3\0", 16);

/// The first bytes of a plain file; empty of all else, which may be read only once.
std::string firstBytes(const std::string& path, std::size_t count)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(path, unknown))
        return {};
    const auto source = openFile(path);
    if (!source)
        return {};
    std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>((*source)->size(), count)), '\0');
    return (*source)->read(0, std::as_writable_bytes(std::span(bytes))) ? bytes : std::string();
}

} // namespace

std::string_view shelfName(Shelf shelf)
{
    switch (shelf) {
    case Shelf::read:
        return "read";
    case Shelf::reading:
        return "reading";
    case Shelf::unfinished:
        return "unfinished";
    case Shelf::wished:
        return "wished";
    case Shelf::owned:
        break;
    }
    return "owned";
}

bool isTaken(Shelf shelf)
{
    return shelf == Shelf::read || shelf == Shelf::reading || shelf == Shelf::unfinished;
}

bool LibraryHead::has(std::string_view column) const
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

std::span<const LibraryFormat* const> libraryFormats()
{
#define LISTED(format) &format,
    static constexpr const LibraryFormat* kFormats[] = {LIBRARY_FORMATS(LISTED)};
#undef LISTED
    return kFormats;
}

const LibraryFormat* recognizedLibrary(const LibraryHead& head)
{
    const auto formats = libraryFormats();
    const auto claiming =
        std::find_if(formats.begin(), formats.end(), [&](const LibraryFormat* f) { return f->claims(head); });
    return claiming == formats.end() ? nullptr : *claiming;
}

LibraryHead libraryHead(TextFile file)
{
    LibraryHead head;
    head.path = file.path();
    const std::string_view text = file.text();
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    head.isJson = start != std::string_view::npos && (text[start] == '{' || text[start] == '[');
    if (!head.isJson) {
        RowReader rows(file, detectDialect(text));
        std::vector<Field> fields;
        if (rows.next(fields) == RowReader::Next::row && fields.size() <= kMostColumns)
            for (const Field& field : fields)
                head.columns.push_back(plainName(field.text));
    }
    head.text.emplace(std::move(file));
    return head;
}

Result<LibraryHead> openLibrary(const std::string& path)
{
    std::error_code unknown;
    if (const auto inside = std::filesystem::path(path) / "metadata.db";
        std::filesystem::is_directory(path, unknown) && std::filesystem::is_regular_file(inside, unknown))
        return openLibrary(inside.string());
    if (firstBytes(path, kDatabaseMagic.size()) == kDatabaseMagic)
        return LibraryHead{.path = path, .isDatabase = true};
    auto file = TextFile::open(path);
    if (!file)
        return file.error();
    return libraryHead(std::move(*file));
}

const LibraryFormat* sniffedLibrary(const std::string& path)
{
    constexpr std::size_t kStart = 1u << 16;
    std::error_code unknown;
    if (std::filesystem::is_directory(path, unknown))
        return sniffedLibrary((std::filesystem::path(path) / "metadata.db").string());
    std::string bytes = firstBytes(path, kStart);
    if (bytes.starts_with(kDatabaseMagic))
        return recognizedLibrary({.path = path, .isDatabase = true});
    if (bytes.size() == kStart) // no cut line, and no cut character
        bytes.resize(bytes.rfind('\n') + 1);
    auto file = TextFile::fromBytes(path, bytes);
    return file ? recognizedLibrary(libraryHead(std::move(*file))) : nullptr;
}

Result<OwnLibrary> readLibrary(const LibraryFormat& format, const LibraryHead& head, const Progress& progress)
{
    return atEdge({tr("read this library", "a task"), head.path}, [&]() -> Result<OwnLibrary> {
        Dataset notes;
        Reading reading{notes, progress};
        if (head.text) {
            reading.bytesTotal = head.text->text().size();
            tellEncoding(*head.text, reading);
        }
        OwnLibrary library;
        library.format = format.key;
        library.file = head.path;
        if (Status status = format.read(head, reading, library); !status)
            return status.error();
        if (library.books.empty())
            return Error::failure(tr("There is no book in this library")).in(head.path);
        library.notes = std::move(notes.warnings);
        library.leftOut = notes.leftOut.unreadable + notes.leftOut.ragged + notes.leftOut.swallowed;
        return library;
    });
}

} // namespace shelf
