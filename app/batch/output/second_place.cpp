// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/second_place.h"

#include "app/base/user_folders.h"
#include "engine/output/atomic_file.h"

#include <filesystem>

namespace shelf {

namespace fs = std::filesystem;

namespace {

/// A name in the folder that nothing bears yet.
fs::path freeName(const fs::path& folder, const fs::path& name)
{
    std::error_code ignored;
    fs::path path = folder / name;
    for (int number = 2; fs::exists(fs::symlink_status(path, ignored)); ++number)
        path = folder / (name.stem().string() + '-' + std::to_string(number) + name.extension().string());
    return path;
}

} // namespace

std::vector<std::string> secondPlaces()
{
    std::vector<std::string> folders = {userDataFolder() + "/rescued"};
    std::error_code code;
    const fs::path temporary = fs::temp_directory_path(code);
    if (!code)
        folders.push_back(temporary.string());
    return folders;
}

void saveElsewhere(const std::string& meant, const std::function<Status(const std::string& path)>& write,
                   Console& console)
{
    for (const std::string& folder : secondPlaces()) {
        if (!makeFolder(folder))
            continue;
        const std::string place = freeName(folder, fs::path(meant).filename()).string();
        if (!write(place))
            continue;
        console.warn(
            tr("%1 could not be written; what was to stand there is in %2 instead").arg(meant).arg(place));
        return;
    }
    console.warn(
        tr("It could not be kept elsewhere either: neither the data folder nor the one for temporary files "
           "takes it"));
}

Status saveSomewhere(const std::string& meant, const std::function<Status(const std::string& path)>& write,
                     Console& console)
{
    const Status first = write(meant);
    if (!first && first.error().kind != ErrorKind::cancelled)
        saveElsewhere(meant, write, console);
    return first;
}

} // namespace shelf
