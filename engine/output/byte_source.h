// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace shelf {

/// Bytes that can be read at any place: a file, or memory.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills `to` from `offset`; false where the bytes cannot be had.
    virtual bool read(std::uint64_t offset, std::span<std::byte> to) = 0;
};

/// A usage error where the path is "-", which names standard output elsewhere: nothing is read from standard
/// input by that name. A table may come through a pipe that has a path.
Status checkReadName(const std::string& path, bool isTable);

Result<std::unique_ptr<ByteSource>> openFile(const std::string& path);
/// The bytes must live as long as the source.
std::unique_ptr<ByteSource> memorySource(std::span<const std::byte> bytes);

} // namespace shelf
