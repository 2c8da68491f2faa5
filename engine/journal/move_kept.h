// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace shelf {

/// What lies in a folder of unsaved work ("journal" and "searches" in it). What belongs to a project is not
/// counted and never moves: its project looks for it where it is.
struct KeptThings {
    std::size_t runs = 0;
    std::size_t searches = 0;
    std::uint64_t bytes = 0; ///< of all files
};
/// Reads folders: not for the GUI thread.
KeptThings keptThings(const std::string& folder);

/// Whether unsaved work can be kept there: a folder that exists, can be written and has room for so many bytes
/// and some more, and is none of `present` or within it. Writes a small file there for a moment.
Status checkKeepingPlace(const std::string& folder, const std::string& present, std::uint64_t bytes);

/// What became of sessions that were to be moved.
struct KeptMove {
    std::size_t moved = 0;
    std::size_t inUse = 0; ///< of windows that are open: they stay, whole
    Status status;         ///< the first that could not be moved; it stays, whole
};
/// Moves what sessions that have ended keep from one folder to another. Each session is on the disk there
/// before it goes here, so that none is lost whatever happens; a session that was interrupted is there twice.
KeptMove moveKept(const std::string& from, const std::string& to);

} // namespace shelf
