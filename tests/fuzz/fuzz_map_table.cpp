// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as the coordinates of an earlier map, for a small catalogue: what is read has a place or
// none for each of its books, and says which lines it left.
#include "app/batch/options/map_table.h"
#include "tests/fuzz/fuzz_data.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace {

struct Gone {
    const std::string& path;
    ~Gone() { std::filesystem::remove(path); }
};

const std::string& place()
{
    static const std::string path =
        (std::filesystem::temp_directory_path() / ("fuzz_map_table." + std::to_string(::getpid()) + ".tsv"))
            .string();
    static const Gone gone{path};
    return path;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    std::ofstream(place(), std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(size));
    const auto& books = fuzz::smallData().books;
    const auto table = shelf::readMapTable(place(), books);
    if (!table) {
        fuzz::require(fuzz::told(table.error()));
        return 0;
    }
    fuzz::require(table->dims == 2 || table->dims == 3);
    fuzz::require(table->places.size() == books.ids.size() * static_cast<std::size_t>(table->dims));
    for (const float value : table->places)
        fuzz::require(!std::isinf(value));
    return 0;
}
