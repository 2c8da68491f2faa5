// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/system/program_beside.h"

#include <filesystem>
#include <unistd.h>

namespace shelf {

std::string programBeside(const char* name)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::path own = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    if (own.empty())
        return {}; // not by where the program is called from
    for (const char* folder : {"", "..", "../libexec/shelfspace", "../..", "../../bin"}) {
        const fs::path program = own / folder / name;
        if (fs::is_regular_file(program, ignored) && ::access(program.c_str(), X_OK) == 0)
            return program.lexically_normal().string();
    }
    return {};
}

} // namespace shelf
