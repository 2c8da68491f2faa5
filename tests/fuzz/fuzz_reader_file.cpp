// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as the ratings of a new reader, as `recommend --reader FILE` does.
#include "app/session/reader_file.h"
#include "tests/fuzz/fuzz_data.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const shelf::Dataset& data = fuzz::smallData();
    static const shelf::KnownBooks books(data);
    const auto file = shelf::TextFile::fromBytes("reader.csv", {reinterpret_cast<const char*>(bytes), size});
    if (!file) {
        fuzz::require(fuzz::told(file.error()));
        return 0;
    }
    const auto reader = shelf::readReaderText(*file, books);
    if (!reader) {
        fuzz::require(fuzz::told(reader.error()));
        return 0;
    }
    fuzz::require(!(reader->rated.empty() && reader->unknown.empty()) &&
                  reader->rated.size() <= data.bookCount());
    for (const shelf::RatedBook& one : reader->rated) {
        fuzz::require(one.book >= 0 && static_cast<std::size_t>(one.book) < data.bookCount());
        fuzz::require(one.rating >= data.scale.min && one.rating <= data.scale.max);
    }
    return 0;
}
