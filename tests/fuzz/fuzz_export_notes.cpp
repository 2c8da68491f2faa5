// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as what an export leaves in its folder for the next one: the list of its files, which is
// the same when it is written and read again, and the places that it was about to change.
#include "engine/output/exported_files.h"
#include "engine/output/published_places.h"
#include "tests/fuzz/fuzz_data.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace {

struct Gone {
    const std::string& path;
    ~Gone() { std::filesystem::remove_all(path); }
};

const std::string& folder()
{
    static const std::string path = [] {
        const auto made =
            std::filesystem::temp_directory_path() / ("fuzz_export_notes." + std::to_string(::getpid()));
        std::filesystem::create_directories(made);
        return made.string();
    }();
    static const Gone gone{path};
    return path;
}

void put(const char* name, const std::uint8_t* bytes, std::size_t size)
{
    std::ofstream(folder() + '/' + name, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(size));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    put(shelf::kExportedFiles, bytes, size);
    const shelf::ExportedFiles files = shelf::readExportedFiles(folder());
    const std::string text = shelf::exportedFilesText(files);
    put(shelf::kExportedFiles, reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    fuzz::require(shelf::exportedFilesText(shelf::readExportedFiles(folder())) == text);

    put(std::string(shelf::kPlacesNote).c_str(), bytes, size);
    for (const shelf::PublishedPlace& place : shelf::notedPlaces(folder()))
        fuzz::require(place.name.find('/') == std::string::npos); // of this folder alone
    return 0;
}
