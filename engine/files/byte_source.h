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

Result<std::unique_ptr<ByteSource>> openFile(const std::string& path);
/// The bytes must live as long as the source.
std::unique_ptr<ByteSource> memorySource(std::span<const std::byte> bytes);

} // namespace shelf
