// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/archives/byte_buffer.h"
#include "engine/data/archives/byte_stream.h"
#include "engine/data/archives/unpack_limits.h"

#include <memory>
#include <optional>
#include <string>

namespace shelf {

/// A file in an archive.
struct ArchiveEntry {
    std::string name; ///< UTF-8 with slashes: "archive/Ratings.csv"
    bool isEncrypted = false;
};

/// Walks through the files of a zip or tar archive, packed or not; a file that is only compressed is an
/// archive of one. Folders, links and what systems put beside the files of people (__MACOSX, ._names,
/// .DS_Store) are passed over. Errors name `path`.
class ArchiveReader {
public:
    ArchiveReader(ByteStream& bytes, std::string path);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;

    /// Nothing at the end.
    Result<std::optional<ArchiveEntry>> next();
    /// Unpacks the entry behind what `out` holds. packedIn: as in gunzip.
    Status read(const UnpackLimits& limits, std::uint64_t packedIn, ByteBuffer& out);
    /// Unpacks the entry and keeps none of it: an error where it is damaged or cut off.
    Status readThrough(const UnpackLimits& limits);
    /// Of the first entry: whether it is one of an archive, not a file that is only compressed.
    bool isOfArchive() const;
    /// Refuses an archive that unpacks out of proportion while its entries are passed over.
    Status check(const UnpackLimits& limits) const;

private:
    Status unpack(const UnpackLimits& limits, std::uint64_t packedIn, ByteBuffer& out, bool isKept);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace shelf
