// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

/// The folder of real data sets that are not part of the project: SHELFSPACE_TEST_DATA, or ../shared/data
/// beside the project. Empty where it is absent: then say so with QSKIP.
inline std::string testDataFolder()
{
    const char* named = std::getenv("SHELFSPACE_TEST_DATA");
    const std::filesystem::path folder =
        named ? std::filesystem::path(named)
              : std::filesystem::path(SHELFSPACE_SOURCE_DIR) / "../shared/data";
    std::error_code ignored;
    return std::filesystem::is_directory(folder, ignored) ? folder.lexically_normal().string()
                                                          : std::string();
}
