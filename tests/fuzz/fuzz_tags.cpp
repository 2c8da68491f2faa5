// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as kept tags and as a table of tags; what is read says the same when it is written and read again.
#include "engine/tags/tag_table.h"
#include "tests/fuzz/fuzz_data.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto kept = shelf::Tags::fromJson(text, "tags.json");
    if (kept) {
        const auto again = shelf::Tags::fromJson(kept->toJson());
        fuzz::require(again.ok() && *again == *kept);
        shelf::placeTags(*kept, fuzz::smallData().books);
    } else {
        fuzz::require(fuzz::told(kept.error()));
    }

    const auto file = shelf::TextFile::fromBytes("tags.csv", text);
    if (!file) {
        fuzz::require(fuzz::told(file.error()));
        return 0;
    }
    const auto table = shelf::readTagTable(*file);
    if (!table) {
        fuzz::require(fuzz::told(table.error()));
        return 0;
    }
    for (const shelf::Tag& tag : table->tags.all())
        fuzz::require(tag.name == shelf::Tags::cleanName(tag.name) && !tag.name.empty());
    return 0;
}
