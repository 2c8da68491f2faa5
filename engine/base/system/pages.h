// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

// Memory as the system sees it: os_posix.cpp and os_windows.cpp answer.
namespace shelf::os {

std::uint64_t physicalMemory(); ///< bytes; 0 where nobody knows

/// Maps a file for reading and for changes that stay private; null and errno where it cannot be. unmap() ends
/// it.
void* mapPrivately(int descriptor, std::size_t size);
void unmap(void* at, std::size_t size);

/// What malloc() gave for `block`, at least `asked`.
std::size_t usableSize(void* block, std::size_t asked);
/// Advice about whole pages; ignored where there are no larger ones.
void askForLargePages(void* begin, std::size_t bytes);
void makePageLarge(void* begin, std::size_t bytes);

} // namespace shelf::os
