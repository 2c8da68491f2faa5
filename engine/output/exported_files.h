// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace shelf {

/// By what the content of a file is known again.
struct FileSeal {
    std::uint64_t bytes = 0;
    std::uint32_t crc = 0;

    bool operator==(const FileSeal&) const = default;
};

/// None where the file cannot be read.
std::optional<FileSeal> sealOf(const std::string& path);

/// Which files of a folder are those of earlier exports, as these wrote them: a later one may take them away.
/// Kept in the folder, in a hidden file of the name kExportedFiles.
using ExportedFiles = std::map<std::string, FileSeal>;

inline constexpr const char* kExportedFiles = ".shelfspace-files";
inline constexpr const char* kExportedFilesTitle = "shelfspace exported files\n";

/// Empty where there is no such list.
ExportedFiles readExportedFiles(const std::string& folder);
/// Whether a file of this path is there that no export put into its folder as it is: a person's own. Links
/// are followed; one that leads nowhere is a person's own, too, and so is a file without content.
bool isForeign(const std::string& path);
/// Why such a file is not replaced.
Error foreignFile(const std::string& path);
std::string exportedFilesText(const ExportedFiles& files);

} // namespace shelf
