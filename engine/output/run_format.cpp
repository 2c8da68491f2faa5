// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/run_format.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include <isa-l/crc.h>

namespace shelf::run_format {

static_assert(std::endian::native == std::endian::little, "run files are written as the machine's own bytes");

namespace {

template <class T> void put(std::string& out, T value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

template <class T> T get(std::span<const std::byte> bytes, std::size_t offset)
{
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

} // namespace

std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t before)
{
    // The same as zlib's, which takes ten times as long.
    return ::crc32_gzip_refl(before, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::uint64_t aligned(std::uint64_t offset)
{
    return (offset + kAlignedTo - 1) / kAlignedTo * kAlignedTo;
}

std::string numbered(const char* stem, std::size_t number)
{
    std::string tag = stem;
    tag += std::to_string(number);
    return tag;
}

std::string encodeHeader(const Header& header, const std::array<unsigned char, 8>& magic)
{
    std::string out(reinterpret_cast<const char*>(magic.data()), magic.size());
    put(out, header.version);
    put(out, header.sections);
    put(out, header.fileLength);
    put(out, header.tableCrc);
    out.resize(kHeaderSize - sizeof(std::uint32_t), '\0');
    put(out, crc32(std::as_bytes(std::span(out))));
    return out;
}

std::string encodeTable(const std::vector<Entry>& entries)
{
    std::string out;
    for (const Entry& entry : entries) {
        std::string tag = entry.tag;
        tag.resize(kTagSize, '\0');
        out += tag;
        put(out, entry.offset);
        put(out, entry.length);
        put(out, entry.crc);
        put(out, std::uint32_t{0});
    }
    return out;
}

bool decodeHeader(std::span<const std::byte> bytes, Header& header)
{
    const std::size_t checked = kHeaderSize - sizeof(std::uint32_t);
    if (crc32(bytes.first(checked)) != get<std::uint32_t>(bytes, checked))
        return false;
    header.version = get<std::uint32_t>(bytes, 8);
    header.sections = get<std::uint32_t>(bytes, 12);
    header.fileLength = get<std::uint64_t>(bytes, 16);
    header.tableCrc = get<std::uint32_t>(bytes, 24);
    return true;
}

std::vector<Entry> decodeTable(std::span<const std::byte> bytes)
{
    std::vector<Entry> entries;
    for (std::size_t at = 0; at + kEntrySize <= bytes.size(); at += kEntrySize) {
        const auto* tag = reinterpret_cast<const char*>(bytes.data() + at);
        Entry& entry = entries.emplace_back();
        entry.tag.assign(tag, std::find(tag, tag + kTagSize, '\0'));
        entry.offset = get<std::uint64_t>(bytes, at + kTagSize);
        entry.length = get<std::uint64_t>(bytes, at + kTagSize + 8);
        entry.crc = get<std::uint32_t>(bytes, at + kTagSize + 16);
    }
    return entries;
}

} // namespace shelf::run_format
