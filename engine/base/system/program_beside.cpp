// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/system/program_beside.h"

#include <filesystem>
#include <unistd.h>

namespace shelf {

namespace fs = std::filesystem;

namespace {

/// Not by where the program is called from; empty where the system does not say.
fs::path ownFolder()
{
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored).parent_path();
}

} // namespace

std::string programBeside(const char* name)
{
    std::error_code ignored;
    const fs::path own = ownFolder();
    if (own.empty())
        return {};
    for (const char* folder : {"", "..", "../libexec/shelfspace", "../..", "../../bin"}) {
        const fs::path program = own / folder / name;
        if (fs::is_regular_file(program, ignored) && ::access(program.c_str(), X_OK) == 0)
            return program.lexically_normal().string();
    }
    return {};
}

std::string folderBeside(std::initializer_list<const char*> names, const char* file)
{
    std::error_code ignored;
    const fs::path own = ownFolder();
    for (const char* up : {"", "..", "../.."}) {
        for (const char* name : names) {
            const fs::path folder = own / up / name;
            if (!own.empty() && fs::is_regular_file(folder / file, ignored))
                return folder.lexically_normal().string();
        }
    }
    return {};
}

} // namespace shelf
