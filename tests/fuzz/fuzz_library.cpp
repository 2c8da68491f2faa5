// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as a person's own library, as `recommend --reader FILE` and the window do, and matches it.
#include "engine/shelves/library_format.h"
#include "engine/shelves/library_match.h"
#include "tests/fuzz/fuzz_data.h"

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace {

void readAndMatch(const shelf::LibraryHead& head)
{
    const shelf::LibraryFormat* format = shelf::recognizedLibrary(head);
    if (!format)
        return;
    const auto library = shelf::readLibrary(*format, head, {});
    if (!library) {
        fuzz::require(fuzz::told(library.error()));
        return;
    }
    fuzz::require(!library->books.empty());
    const shelf::Dataset& data = fuzz::smallData();
    static const shelf::BookFinder finder(data);
    const auto match = shelf::matchLibrary(library->books, finder, data);
    fuzz::require(match.matches.size() == library->books.size());
    for (const shelf::OwnBook& book : library->books)
        fuzz::require(book.stars >= 0 && book.stars <= shelf::kMostStars);
    for (const shelf::BookMatch& one : match.matches) {
        fuzz::require((one.kind == shelf::MatchKind::matched) == (one.book >= 0));
        fuzz::require(one.book < static_cast<std::int32_t>(data.bookCount()));
        fuzz::require(one.kind == shelf::MatchKind::matched || one.reason.why != shelf::Unmatched::no);
    }
    for (const shelf::ShelvedBook& one : match.taken)
        fuzz::require(!one.isRated || (one.rating >= data.scale.min && one.rating <= data.scale.max));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    // A database is opened by its path.
    if (text.starts_with("SQLite format 3")) {
        const std::string path = "/tmp/fuzz_library." + std::to_string(getpid());
        std::FILE* file = std::fopen(path.c_str(), "wb");
        fuzz::require(file && std::fwrite(bytes, 1, size, file) == size && std::fclose(file) == 0);
        if (const auto head = shelf::openLibrary(path))
            readAndMatch(*head);
        std::remove(path.c_str());
        return 0;
    }
    auto file = shelf::TextFile::fromBytes("library.csv", text);
    if (file)
        readAndMatch(shelf::libraryHead(std::move(*file)));
    return 0;
}
