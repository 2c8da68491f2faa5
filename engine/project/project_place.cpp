// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_place.h"

#include "engine/base/system/os.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace shelf {

namespace {

/// Of a name in a folder, in bytes, with what is put around it here.
constexpr std::size_t kLongestName = 200;

/// The same for the same text on every machine and in every version (FNV-1a).
std::string hashText(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    std::string digits;
    for (int i = 0; i < 16; ++i, hash >>= 4)
        digits += "0123456789abcdef"[hash & 15];
    return digits;
}

} // namespace

ProjectPlace projectPlace(const std::string& file, const std::string& dataFolder)
{
    namespace fs = std::filesystem;
    ProjectPlace place;
    place.journal = dataFolder + "/journal";
    if (file.empty())
        return place;
    std::error_code code;
    fs::path path = fs::weakly_canonical(fs::absolute(file, code), code);
    if (code)
        path = fs::absolute(file, code).lexically_normal();
    place.file = path.string();
    const std::string folder = path.parent_path().string();
    std::string name = path.filename().string();
    if (name.size() > kLongestName)
        name = name.substr(0, kLongestName - 17) + '-' + hashText(name);
    if (os::access(folder.c_str(), W_OK | X_OK) != 0) {
        place.lock = dataFolder + "/locks/" + hashText(place.file) + ".lock";
        return place;
    }
    place.journal = folder + "/." + name + "-autosave";
    place.lock = folder + "/." + name + ".lock";
    place.ownJournal = true;
    return place;
}

} // namespace shelf
