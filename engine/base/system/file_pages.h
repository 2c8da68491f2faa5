// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

// Files as memory: os_posix.cpp answers; on Windows there is none of this, and who asks does without.
namespace shelf::os {

/// A file without a name in a folder, to be read and written, with `size` bytes of the disk, all 0; it
/// vanishes with its last descriptor. -1 and errno where it cannot be had: ENOSYS where there is nothing of
/// the kind.
int openScratch(const std::string& folder, std::uint64_t size);

enum class Pages { read, written };
/// Maps a file from its beginning; what is written goes into it. Null and errno where it cannot be.
/// unmapFile() ends it.
void* mapFile(int descriptor, std::size_t size, Pages pages);
/// Maps a file for reading, with `spare` bytes of 0 behind it. What is written to its last page, and to those
/// bytes, stays private.
void* mapWithSpare(int descriptor, std::size_t size, std::size_t spare);
void unmapFile(void* at, std::size_t size);

/// Takes whole pages of a mapped file out of the process: they come back from the file when they are touched.
void letGo(void* at, std::size_t size);

/// What the process has in memory, in bytes; 0 where nobody knows.
struct Resident {
    std::uint64_t all = 0;
    std::uint64_t files = 0; ///< the part of it that is pages of files
};
Resident residentMemory();

} // namespace shelf::os
