// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/published_places.h"

#include "engine/base/system/os.h"
#include "engine/output/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace shelf {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kTitle = "shelfspace places\n";

std::string pathIn(const std::string& folder, std::string_view name)
{
    return folder + '/' + std::string(name);
}

bool isThere(const std::string& path)
{
    os::Stat found{};
    return os::lstat(path.c_str(), &found) == 0;
}

void append(std::string& out, const std::optional<FileIdentity>& identity)
{
    if (identity)
        out += std::to_string(identity->inode) + ' ' + std::to_string(identity->bytes) + ' ' +
               std::to_string(identity->written) + ' ';
    else
        out += "- ";
}

/// Takes a number and the blank behind it off the front.
template <class T> bool take(std::string_view& text, T& number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc())
        return false;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    if (!text.starts_with(' '))
        return false;
    text.remove_prefix(1);
    return true;
}

bool take(std::string_view& text, std::optional<FileIdentity>& identity)
{
    if (text.starts_with("- ")) {
        text.remove_prefix(2);
        return true;
    }
    identity.emplace();
    return take(text, identity->inode) && take(text, identity->bytes) && take(text, identity->written);
}

} // namespace

std::optional<FileIdentity> identityOf(const std::string& path)
{
    os::Stat found{};
    if (os::lstat(path.c_str(), &found) != 0 || !S_ISREG(found.st_mode))
        return {};
    return FileIdentity{static_cast<std::uint64_t>(found.st_ino), static_cast<std::int64_t>(found.st_size),
                        static_cast<std::int64_t>(found.st_mtim.tv_sec) * 1'000'000'000 +
                            found.st_mtim.tv_nsec};
}

Status notePlaces(const std::string& ready, const std::vector<PublishedPlace>& places)
{
    std::string text(kTitle);
    for (const PublishedPlace& place : places) { // a name may hold anything but the last sign
        append(text, place.before);
        append(text, place.after);
        (text += place.name) += '\0';
    }
    AtomicFile out(pathIn(ready, kPlacesNote));
    out.write(text);
    return out.commit();
}

std::vector<PublishedPlace> notedPlaces(const std::string& ready)
{
    std::vector<PublishedPlace> places;
    std::ifstream in(pathIn(ready, kPlacesNote), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    std::string_view left = text;
    if (left.starts_with(kTitle)) {
        left.remove_prefix(kTitle.size());
        for (PublishedPlace place; take(left, place.before) && take(left, place.after); place = {}) {
            const std::size_t end = std::min(left.find('\0'), left.size());
            place.name = left.substr(0, end);
            left.remove_prefix(std::min(end + 1, left.size()));
            if (!place.name.empty() && place.name.find('/') == std::string::npos)
                places.push_back(std::move(place));
        }
        return places;
    }
    std::error_code code;
    for (fs::directory_iterator at(ready, code), end; !code && at != end; at.increment(code))
        if (at->path().filename() != kPlacesNote)
            places.push_back({at->path().filename().string(), {}, identityOf(at->path().string())});
    return places;
}

std::string changedSince(const std::string& folder, const std::string& ready,
                         const std::vector<PublishedPlace>& places)
{
    for (const PublishedPlace& place : places) {
        const std::string path = pathIn(folder, place.name);
        if (!isThere(path))
            continue;
        const bool hasCome = place.after && !isThere(pathIn(ready, place.name));
        const std::optional<FileIdentity>& expected = hasCome ? place.after : place.before;
        if (!expected || identityOf(path) != expected)
            return place.name;
    }
    return {};
}

int publishPlaces(const std::string& folder, const std::string& ready,
                  const std::vector<PublishedPlace>& places)
{
    for (const PublishedPlace& place : places) {
        const std::string path = pathIn(folder, place.name);
        if (place.before && identityOf(path) == place.before && os::unlink(path.c_str()) != 0 &&
            errno != ENOENT)
            return errno;
    }
    for (const PublishedPlace& place : places) {
        const std::string staged = pathIn(ready, place.name);
        if (!place.after || !isThere(staged))
            continue;
        const std::string path = pathIn(folder, place.name);
        if (isThere(path))
            return EEXIST;
        if (os::rename(staged.c_str(), path.c_str()) != 0)
            return errno;
    }
    os::unlink(pathIn(ready, kPlacesNote).c_str());
    return os::rmdir(ready.c_str()) == 0 ? 0 : errno;
}

} // namespace shelf
