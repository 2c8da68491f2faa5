// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/archives/byte_buffer.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>

namespace shelf {

/// The bytes of a file that may be written to without changing the file: copied into memory, or, where there
/// are many, mapped and copied page by page as they are written to. Cheap to copy; the bytes live as long as
/// one copy does.
struct VectorBytes {
    std::shared_ptr<void> owner;
    char* data = nullptr; ///< aligned for any type of number
    std::size_t size = 0;

    std::string_view text() const { return {data, size}; }
};

/// Files from this size on, or of more than half of the computer's memory, are mapped: another program that
/// cuts one short while it is open ends this one, which is why all that can be are copied.
inline constexpr std::size_t kMappedFrom = std::size_t{1} << 30;

/// Whether a path leads to what gives its bytes only once: a pipe, a device. Nothing is opened.
bool isPipe(const std::string& path);

/// A file on the disk as it is, or unpacked where it is only compressed (no archive). Refuses pipes. Of more
/// than `enough` bytes not many more than these are read, but of a zip archive all. Errors name the path.
Result<VectorBytes> readVectorBytes(const std::string& path, const Progress& progress = {},
                                    std::uint64_t enough = std::numeric_limits<std::uint64_t>::max());

/// What somebody read or unpacked, without a copy.
VectorBytes keptBytes(ByteBuffer buffer);
/// A copy, for what is in memory already.
VectorBytes copiedBytes(std::string_view bytes);

} // namespace shelf
