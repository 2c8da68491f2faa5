// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/system/program_beside.h"

#include "engine/base/system/os.h"

#include <filesystem>

namespace shelf {

namespace fs = std::filesystem;

namespace {

/// Not by where the program is called from; empty where the system does not say.
fs::path ownFolder()
{
    return fs::path(os::ownProgram()).parent_path();
}

} // namespace

std::string programBeside(const char* name)
{
#ifdef _WIN32
    constexpr const char* kEnding = ".exe";
#else
    constexpr const char* kEnding = "";
#endif
    std::error_code ignored;
    const fs::path own = ownFolder();
    if (own.empty())
        return {};
    for (const char* folder : {"", "..", "../libexec/shelfspace", "../..", "../../bin"}) {
        const fs::path program = own / folder / (std::string(name) + kEnding);
        if (fs::is_regular_file(program, ignored) && os::access(program.string().c_str(), X_OK) == 0)
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
