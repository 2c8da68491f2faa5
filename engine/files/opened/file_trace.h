// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

/// What a file or folder was like when it was read, by which it is told whether it is the same now.
struct FileTrace {
    enum class Kind : std::uint8_t { absent, file, folder, other };

    std::string path; ///< from the root
    Kind kind = Kind::absent;
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::int64_t changed = 0;  ///< the same, of all that is known of it: nobody sets it back
    std::uint64_t number = 0;  ///< in its file system
    std::uint64_t sample = 0;  ///< of a file: a hash of its beginning, its end and places between; of a
                               ///< folder: one of the names in it, and of what links lead to

    bool operator==(const FileTrace&) const = default;
};

/// Follows links. Never fails: what cannot be read is Kind::other.
FileTrace traceOf(const std::string& path);

/// Whether it was changed after `moment` (nanoseconds since 1970), or so shortly before that it could be
/// changed once more in the same instant of the file system's clock, which may count pairs of seconds.
bool isFresh(const FileTrace& trace, std::int64_t moment);

/// Nanoseconds since 1970.
std::int64_t wallClock();

/// A hash of text; of `before` and it, where that is given.
std::uint64_t hashOf(const void* bytes, std::size_t size, std::uint64_t before = 0);

} // namespace shelf
