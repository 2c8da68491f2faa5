// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// Bytes that come one after another: of a file or a pipe, or of memory. Each read asks the observer whether
/// to go on.
class ByteStream {
public:
    virtual ~ByteStream() = default;

    /// The first bytes, at most kHead, whatever was read so far.
    virtual std::string_view head() = 0;
    /// As many of the next bytes as there are at hand; none at the end. They stay until the next call. An
    /// error ends the reading.
    virtual Result<std::string_view> next() = 0;
    /// The same, put where the caller wants them; 0 at the end.
    virtual Result<std::size_t> into(std::span<char> to) = 0;
    /// Goes on at a place; false where that cannot be done, as in a pipe.
    virtual bool seek(std::uint64_t offset) = 0;
    virtual std::uint64_t offset() const = 0;
    /// Whether other programs find it under its name.
    virtual bool isOnDisk() const = 0;
    /// 0 where that is not known.
    virtual std::uint64_t size() const = 0;
    /// Whether all was as it is where bytes were read to the end: a file that grew or was cut in the meantime
    /// is refused.
    virtual Status settle() const = 0;

    static constexpr std::size_t kHead = 1024;
};

/// A file, pipe or device. progress is told the bytes read and the size.
Result<std::unique_ptr<ByteStream>> openStream(const std::string& path, const Progress& progress);
/// The bytes must live as long as the stream.
std::unique_ptr<ByteStream> memoryStream(std::string_view bytes);

} // namespace shelf
