// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The frame of a run file and of kept data, all numbers little-endian:
///
///     header    64 bytes: magic[8], version u32, sections u32, file length u64, CRC-32 of the table u32,
///               zeros, CRC-32 of the 60 bytes before it u32
///     table     48 bytes a section: tag[24] padded with zeros, offset u64, length u64, CRC-32 u32, zero u32
///     sections  in table order, each at the next multiple of 64 with zeros before it; the last ends the file
namespace shelf::run_format {

inline constexpr std::array<unsigned char, 8> kMagic = {0x89, 'S', 'H', 'L', 'F', '\r', '\n', 0x1A};
inline constexpr std::size_t kHeaderSize = 64;
inline constexpr std::size_t kEntrySize = 48;
inline constexpr std::size_t kTagSize = 24;
inline constexpr std::size_t kAlignedTo = 64;
inline constexpr std::size_t kMaxSections = 4096;
/// Longest section that is read as an archive of small values.
inline constexpr std::uint64_t kMaxMetadata = 16u << 20;

/// What tells one kind of file in this frame from another.
struct FrameKind {
    std::array<unsigned char, 8> magic = kMagic;
    std::uint32_t version = 0; ///< the newest that is read, and the one that is written
};

struct Entry {
    std::string tag;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::uint32_t crc = 0;
};

struct Header {
    std::uint32_t version = 0;
    std::uint32_t sections = 0;
    std::uint64_t fileLength = 0;
    std::uint32_t tableCrc = 0;
};

std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t before = 0);
/// The next multiple of kAlignedTo.
std::uint64_t aligned(std::uint64_t offset);

/// The tag of one of several sections of a kind: "model/0".
std::string numbered(const char* stem, std::size_t number);

std::string encodeHeader(const Header& header, const std::array<unsigned char, 8>& magic = kMagic);
std::string encodeTable(const std::vector<Entry>& entries);
/// kHeaderSize bytes whose magic has been checked; false where their checksum is wrong.
bool decodeHeader(std::span<const std::byte> bytes, Header& header);
std::vector<Entry> decodeTable(std::span<const std::byte> bytes);

} // namespace shelf::run_format
