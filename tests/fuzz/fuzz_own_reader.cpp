// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as the file of a reader that the window keeps, finds the books, and writes it out again.
#include "app/session/own_reader.h"
#include "tests/fuzz/fuzz_data.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const auto reader = shelf::readerFromJson(json, QStringLiteral("reader.json"));
    if (!reader) {
        fuzz::require(fuzz::told(reader.error()));
        return 0;
    }
    const shelf::Dataset& data = fuzz::smallData();
    const shelf::MatchedReader matched = shelf::matchReader(*reader, data);
    fuzz::require(matched.rated.size() + matched.missingRated.size() <= reader->ratings.size());
    for (const shelf::RatedBook& one : matched.rated) {
        fuzz::require(one.book >= 0 && static_cast<std::size_t>(one.book) < data.bookCount());
        fuzz::require(one.rating >= data.scale.min && one.rating <= data.scale.max);
    }
    const QByteArray written = shelf::readerToJson(*reader);
    const auto again = shelf::readerFromJson(written, QStringLiteral("reader.json"));
    fuzz::require(again.ok() && shelf::readerToJson(*again) == written);
    fuzz::require(again->ratings.size() == reader->ratings.size());
    fuzz::require(!shelf::readerToCsv(*reader).empty());
    return 0;
}
