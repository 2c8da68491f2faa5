// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/run_format.h"

#include <cstring>
#include <string>
#include <vector>

/// Sets every checksum of a run file's bytes to what the bytes are now, so that a changed file gets past the
/// checksums to the checks behind them. Does what it can with a damaged frame.
inline void mendChecksums(std::string& bytes)
{
    using namespace shelf::run_format;
    const auto part = [&](std::size_t offset, std::size_t n) {
        return std::as_bytes(std::span<const char>(bytes)).subspan(offset, n);
    };
    const auto store = [&](std::size_t offset, std::uint32_t value) {
        std::memcpy(bytes.data() + offset, &value, sizeof value);
    };
    if (bytes.size() < kHeaderSize)
        return;
    std::uint32_t sections = 0;
    std::memcpy(&sections, bytes.data() + 12, sizeof sections);
    const std::size_t fits = (bytes.size() - kHeaderSize) / kEntrySize;
    const std::size_t tableSize = kEntrySize * (sections < fits ? sections : fits);
    const std::vector<Entry> entries = decodeTable(part(kHeaderSize, tableSize));
    for (std::size_t s = 0; s < entries.size(); ++s) {
        const Entry& entry = entries[s];
        if (entry.offset <= bytes.size() && entry.length <= bytes.size() - entry.offset)
            store(
                kHeaderSize + s * kEntrySize + kTagSize + 16,
                crc32(part(static_cast<std::size_t>(entry.offset), static_cast<std::size_t>(entry.length))));
    }
    store(24, crc32(part(kHeaderSize, tableSize)));
    store(kHeaderSize - 4, crc32(part(0, kHeaderSize - 4)));
}
