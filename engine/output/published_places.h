// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// By what a plain file is known again: whoever writes another one in its place, or into it, changes one of
/// these.
struct FileIdentity {
    std::uint64_t inode = 0;
    std::int64_t bytes = 0;
    std::int64_t written = 0; ///< when, in nanoseconds

    bool operator==(const FileIdentity&) const = default;
};

/// None where there is nothing, or no plain file (links are not followed).
std::optional<FileIdentity> identityOf(const std::string& path);

/// A name in a folder that an export is about to change.
struct PublishedPlace {
    std::string name;
    std::optional<FileIdentity> before; ///< the file that goes; none: the place was free
    std::optional<FileIdentity> after;  ///< the file that comes; none: it only goes
};

/// What an export that was killed over its names meant to do is noted beside its files, under this name.
inline constexpr std::string_view kPlacesNote = ".shelfspace-places";

/// Writes the note into the folder of the files that come.
Status notePlaces(const std::string& ready, const std::vector<PublishedPlace>& places);

/// The places of the files in a folder; where there is no note, those of its files, all free.
std::vector<PublishedPlace> notedPlaces(const std::string& ready);

/// The first name under which there is something else by now than the export was to replace or has put there;
/// empty where there is none.
std::string changedSince(const std::string& folder, const std::string& ready,
                         const std::vector<PublishedPlace>& places);

/// Takes away the files that go, then gives those that come their names, and removes `ready`. Nothing else is
/// replaced. An errno value; 0 when done.
int publishPlaces(const std::string& folder, const std::string& ready,
                  const std::vector<PublishedPlace>& places);

} // namespace shelf
