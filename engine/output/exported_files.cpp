// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/exported_files.h"

#include "engine/base/text/message.h"
#include "engine/output/run_format.h"

#include <filesystem>
#include <fstream>
#include <span>
#include <sstream>
#include <string_view>

namespace shelf {

std::optional<FileSeal> sealOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::string piece(std::size_t{1} << 18, '\0');
    FileSeal seal;
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto got = static_cast<std::size_t>(in.gcount());
        seal.crc = run_format::crc32(std::as_bytes(std::span(piece.data(), got)), seal.crc);
        seal.bytes += got;
    }
    if (!in.eof())
        return {};
    return seal;
}

ExportedFiles readExportedFiles(const std::string& folder)
{
    ExportedFiles files;
    const std::string path = folder + '/' + kExportedFiles;
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none))
        return files;
    std::ifstream in(path, std::ios::binary);
    std::string line;
    if (!std::getline(in, line) || line + '\n' != kExportedFilesTitle)
        return files;
    while (std::getline(in, line)) {
        std::istringstream words(line);
        FileSeal seal;
        std::string name;
        if (words >> seal.bytes >> seal.crc && words.get() == ' ' && std::getline(words, name))
            files[name] = seal;
    }
    return files;
}

bool isForeign(const std::string& path)
{
    std::error_code none;
    const std::filesystem::path place(path);
    if (std::filesystem::is_symlink(place, none) && !std::filesystem::exists(place, none))
        return true; // what it leads to may come back, as a disk that is plugged in does
    if (!std::filesystem::is_regular_file(place, none))
        return false;
    const ExportedFiles earlier = readExportedFiles(place.parent_path().string());
    const auto known = earlier.find(place.filename().string());
    return known == earlier.end() || sealOf(path) != known->second;
}

Error foreignFile(const std::string& path)
{
    return Error::failure(tr("A file of this name is there already, and no export wrote it as it is"),
                          tr("Name another folder, or add --force to replace it"))
        .in(path);
}

std::string exportedFilesText(const ExportedFiles& files)
{
    std::string text = kExportedFilesTitle;
    for (const auto& [name, seal] : files)
        if (name.find('\n') == std::string::npos)
            text += std::to_string(seal.bytes) + ' ' + std::to_string(seal.crc) + ' ' + name + '\n';
    return text;
}

} // namespace shelf
