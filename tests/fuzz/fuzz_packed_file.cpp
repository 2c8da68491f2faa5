// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacks any bytes as a compressed file, an archive or a workbook, and reads what comes out as a text.
#include "engine/data/archives/packed_file.h"
#include "engine/data/text/text_file.h"
#include "tests/fuzz/fuzz_data.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const shelf::UnpackLimits limits{.freely = 1 << 20, .times = 50};
    for (const char* entry : {"", "ratings.csv", "Sheet1"}) {
        const auto out = shelf::unpackBytes("ratings.zip", entry, text, limits);
        if (!out) {
            fuzz::require(fuzz::told(out.error()));
            continue;
        }
        // A member or a block is unpacked whole before it is counted.
        fuzz::require(out->bytes.size() <= (std::size_t{8} << 20) + limits.times * size);
        const auto file = shelf::TextFile::fromBytes(out->path, out->bytes.text());
        fuzz::require(file.ok() || fuzz::told(file.error()));
    }
    return 0;
}
