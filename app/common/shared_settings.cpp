// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/shared_settings.h"

#include "engine/output/atomic_file.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <mutex>
#include <string_view>

namespace shelf {

namespace {

constexpr std::string_view kHead = "# Written by Shelfspace's window, for its command line.\n";
constexpr std::string_view kLimit = "opened_limit";
constexpr std::string_view kPlace = "unsaved_work";
constexpr std::string_view kAlso = "unsaved_work_also";
constexpr std::size_t kMostLines = 100;

std::string fileIn(const std::string& folder)
{
    return folder + "/shared-settings";
}

/// A path may hold any byte but these two, which would be other lines.
bool isLine(const std::string& value)
{
    return !value.empty() && value.find_first_of("\r\n") == std::string::npos;
}

std::string textOf(const SharedSettings& settings)
{
    std::string text(kHead);
    const auto add = [&text](std::string_view key, const std::string& value) {
        if (isLine(value))
            text.append(key).append("=").append(value).append("\n");
    };
    if (settings.openedLimit)
        add(kLimit, std::to_string(*settings.openedLimit));
    add(kPlace, settings.unsavedWork);
    for (const std::string& folder : settings.alsoThere)
        add(kAlso, folder);
    return text;
}

} // namespace

SharedSettings readSharedSettings(const std::string& folder)
{
    SharedSettings settings;
    std::ifstream file(fileIn(folder), std::ios::binary);
    std::string line;
    for (std::size_t count = 0; count < kMostLines && std::getline(file, line); ++count) {
        const std::size_t equals = line.find('=');
        if (line.starts_with('#') || equals == std::string::npos)
            continue;
        const std::string_view key = std::string_view(line).substr(0, equals);
        const std::string value = line.substr(equals + 1);
        if (key == kLimit) {
            std::uint64_t limit = 0;
            const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), limit);
            if (problem == std::errc() && end == value.data() + value.size())
                settings.openedLimit = limit;
        } else if (key == kPlace && value.starts_with('/')) {
            settings.unsavedWork = value;
        } else if (key == kAlso && value.starts_with('/')) {
            settings.alsoThere.push_back(value);
        }
    }
    return settings;
}

Status changeSharedSettings(const std::string& folder, const std::function<void(SharedSettings&)>& change)
{
    static std::mutex one; // several jobs of this window; of two windows the last one has the word
    const std::lock_guard lock(one);
    const SharedSettings before = readSharedSettings(folder);
    SharedSettings after = before;
    change(after);
    if (after == before)
        return {};
    if (Status made = makeFolder(folder); !made)
        return made;
    return writeFileAtomically(fileIn(folder), textOf(after));
}

std::vector<std::string> placesOfUnsavedWork(const std::string& folder)
{
    const SharedSettings settings = readSharedSettings(folder);
    std::vector<std::string> places{settings.unsavedWork.empty() ? folder : settings.unsavedWork};
    const auto add = [&places](const std::string& place) {
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    };
    add(folder);
    for (const std::string& place : settings.alsoThere)
        add(place);
    return places;
}

} // namespace shelf
