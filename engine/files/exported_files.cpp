// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exported_files.h"

#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace shelf {

std::optional<FileSeal> sealOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::string piece(std::size_t{1} << 18, '\0');
    uLong check = ::crc32(0, nullptr, 0);
    FileSeal seal;
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto got = static_cast<std::size_t>(in.gcount());
        check = ::crc32(check, reinterpret_cast<const Bytef*>(piece.data()), static_cast<uInt>(got));
        seal.bytes += got;
    }
    if (!in.eof())
        return {};
    seal.crc = static_cast<std::uint32_t>(check);
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

std::string exportedFilesText(const ExportedFiles& files)
{
    std::string text = kExportedFilesTitle;
    for (const auto& [name, seal] : files)
        if (name.find('\n') == std::string::npos)
            text += std::to_string(seal.bytes) + ' ' + std::to_string(seal.crc) + ' ' + name + '\n';
    return text;
}

} // namespace shelf
