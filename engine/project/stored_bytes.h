// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/output/byte_source.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace shelf {

/// Bytes in memory, or a stretch of a file that is held open: they stay what they are where the file is
/// replaced or removed meanwhile. A value; cheap to copy; may be read by several threads.
class StoredBytes {
public:
    StoredBytes() = default; ///< none at all

    static StoredBytes ofText(std::string bytes);
    /// A whole file as it is now.
    static Result<StoredBytes> ofFile(const std::string& path);
    /// A stretch of an open file, which the caller has found to lie in it; crc: the CRC-32 that it must have.
    static StoredBytes ofStretch(std::shared_ptr<ByteSource> file, std::uint64_t offset, std::uint64_t size,
                                 std::uint32_t crc);

    bool isThere() const { return m_source != nullptr; }
    std::uint64_t size() const { return m_size; }
    /// The CRC-32 that they must have; none where they have not been written into a project.
    const std::optional<std::uint32_t>& crc() const { return m_crc; }

    /// Of a stretch that is alone at its place: offset 0 is its first byte.
    std::unique_ptr<ByteSource> source() const;
    /// All of them, refused where they are more than `most` or are not what they must be; name stands for
    /// them in messages.
    Result<std::string> text(std::uint64_t most, const std::string& name) const;
    /// Hands them over in pieces of about a megabyte; `use` returns false to stop (cancelledByCaller). An
    /// error where they cannot be had or their CRC-32 is wrong.
    Status inPieces(const std::string& name,
                    const std::function<bool(std::span<const std::byte>)>& use) const;
    /// The CRC-32 of what is there now; none where it cannot be read.
    std::optional<std::uint32_t> measuredCrc() const;

private:
    std::shared_ptr<ByteSource> m_source;
    std::shared_ptr<const std::string> m_text; ///< what m_source shows, where that is memory
    std::uint64_t m_offset = 0;
    std::uint64_t m_size = 0;
    std::optional<std::uint32_t> m_crc;
};

} // namespace shelf
