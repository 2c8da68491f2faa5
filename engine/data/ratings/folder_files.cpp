// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/folder_files.h"

#include "engine/data/archives/packed_names.h"

#include <system_error>

namespace shelf {

std::vector<std::filesystem::path> filesBelow(const std::string& folder)
{
    namespace fs = std::filesystem;
    constexpr int kDeepest = 3;
    constexpr std::size_t kMost = 10'000;
    std::vector<fs::path> files;
    std::error_code problem;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, problem);
    for (const fs::recursive_directory_iterator end; !problem && at != end && files.size() < kMost;
         at.increment(problem)) {
        std::error_code ignored;
        const bool isLeft = isLeftBySystem(at->path().string());
        if (at.depth() >= kDeepest || isLeft)
            at.disable_recursion_pending();
        if (!isLeft && at->is_regular_file(ignored))
            files.push_back(at->path());
    }
    return files;
}

} // namespace shelf
