// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/user_folders.h"

#include <cstdlib>
#include <string_view>

namespace shelf {

namespace {

std::string valueOf(const char* variable)
{
    const char* value = std::getenv(variable);
    return value ? value : "";
}

/// variable: of the environment, whose folder counts; underHome: the usual one.
std::string userFolder([[maybe_unused]] const char* variable, const char* underHome)
{
    std::string folder;
#ifndef __APPLE__
    folder = valueOf(variable);
#endif
    if (folder.empty())
        folder = valueOf("HOME") + underHome;
    return folder + "/Shelfspace/shelfspace";
}

#ifndef __APPLE__
/// Those of a list between colons that begin at the root.
std::string absoluteOnes(std::string_view folders)
{
    std::string left;
    while (!folders.empty()) {
        const std::string_view one = folders.substr(0, folders.find(':'));
        folders.remove_prefix(one.size() < folders.size() ? one.size() + 1 : one.size());
        if (one.starts_with('/'))
            left.append(left.empty() ? "" : ":").append(one);
    }
    return left;
}
#endif

} // namespace

void ignoreRelativeFolders()
{
#ifndef __APPLE__
    struct Variable {
        const char* name;
        bool isList; ///< of folders between colons
    };
    static constexpr Variable kVariables[] = {
        {"XDG_CACHE_HOME", false}, {"XDG_CONFIG_HOME", false}, {"XDG_DATA_HOME", false},
        {"XDG_STATE_HOME", false}, {"XDG_RUNTIME_DIR", false}, {"XDG_CONFIG_DIRS", true},
        {"XDG_DATA_DIRS", true},
    };
    for (const Variable& variable : kVariables) {
        const std::string given = valueOf(variable.name);
        const std::string left = variable.isList          ? absoluteOnes(given)
                                 : given.starts_with('/') ? given
                                                          : std::string();
        if (left == given)
            continue;
        if (left.empty())
            ::unsetenv(variable.name);
        else
            ::setenv(variable.name, left.c_str(), 1);
    }
#endif
}

std::string userDataFolder()
{
#ifdef __APPLE__
    return userFolder(nullptr, "/Library/Application Support");
#else
    return userFolder("XDG_DATA_HOME", "/.local/share");
#endif
}

std::string userCacheFolder()
{
#ifdef __APPLE__
    return userFolder(nullptr, "/Library/Caches");
#else
    return userFolder("XDG_CACHE_HOME", "/.cache");
#endif
}

std::string userStateFolder()
{
#ifdef __APPLE__
    return userFolder(nullptr, "/Library/Logs");
#else
    return userFolder("XDG_STATE_HOME", "/.local/state");
#endif
}

} // namespace shelf
