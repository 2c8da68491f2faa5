// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/data/text/reading.h"
#include "engine/shelves/own_library.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// What a file is, before it is read.
struct LibraryHead {
    std::string path;
    bool isDatabase = false;               ///< of SQLite; then nothing else is known
    std::optional<TextFile> text = {};     ///< all of it
    bool isJson = false;                   ///< the text begins with an object or a list
    std::vector<std::string> columns = {}; ///< of the first line, as plainName

    bool has(std::string_view column) const;
};

/// A way in which a person's own library is written: all that the rest of the program knows of it. Each
/// stands at the foot of its own file, and its name in the list of library_format.cpp.
struct LibraryFormat {
    std::string_view key = {};     ///< "goodreads"
    std::string_view title = {};   ///< "Goodreads": for the window
    std::string_view meaning = {}; ///< which file it is, and what is special: for README
    bool (*claims)(const LibraryHead&) = nullptr;
    /// Adds the books of the file. An error refuses it; what concerns a line is told to the reading.
    Status (*read)(const LibraryHead&, Reading&, OwnLibrary&) = nullptr;
    std::span<const std::string_view> endings = {}; ///< of its files: "csv"
};

/// All of them, in the order in which they are asked.
std::span<const LibraryFormat* const> libraryFormats();
/// Null where none claims it.
const LibraryFormat* recognizedLibrary(const LibraryHead& head);

/// Opens a file (calibre's folder stands for the database in it) as far as is needed to tell what it is.
Result<LibraryHead> openLibrary(const std::string& path);
/// The format of a file by its first bytes, which costs next to nothing; null where none claims them, and
/// where they cannot be read: what is packed, and pipes.
const LibraryFormat* sniffedLibrary(const std::string& path);
/// The head of a text that is in memory.
LibraryHead libraryHead(TextFile text);
/// Reads what a format claims. A file without any book is refused.
Result<OwnLibrary> readLibrary(const LibraryFormat& format, const LibraryHead& head,
                               const Progress& progress);

} // namespace shelf
