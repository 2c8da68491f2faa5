// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/encoding.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace shelf {

namespace {

struct Encoded {
    char bytes[3];
    std::uint8_t size;
};

constexpr Encoded encode(unsigned codePoint)
{
    if (codePoint < 0x80)
        return {{static_cast<char>(codePoint), 0, 0}, 1};
    if (codePoint < 0x800)
        return {{static_cast<char>(0xc0 | (codePoint >> 6)), static_cast<char>(0x80 | (codePoint & 0x3f)), 0},
                2};
    return {{static_cast<char>(0xe0 | (codePoint >> 12)), static_cast<char>(0x80 | ((codePoint >> 6) & 0x3f)),
             static_cast<char>(0x80 | (codePoint & 0x3f))},
            3};
}

// Five bytes have no character in Windows-1252; they keep Latin-1's control characters.
constexpr std::uint16_t kWindows1252[32] = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                            0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                            0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                            0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

constexpr std::array<Encoded, 256> makeTable()
{
    std::array<Encoded, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte)
        table[byte] = encode(byte >= 0x80 && byte < 0xa0 ? kWindows1252[byte - 0x80] : byte);
    return table;
}

constexpr std::array<Encoded, 256> kTable = makeTable();

/// The length of the well-formed character at p, or 0.
std::size_t characterLength(const unsigned char* p, const unsigned char* end)
{
    const auto continues = [&](int at, unsigned char low = 0x80, unsigned char high = 0xbf) {
        return p + at < end && p[at] >= low && p[at] <= high;
    };
    const unsigned char first = *p;
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return continues(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const unsigned char low = first == 0xe0 ? 0xa0 : 0x80;
        const unsigned char high = first == 0xed ? 0x9f : 0xbf;
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const unsigned char low = first == 0xf0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xf4 ? 0x8f : 0xbf;
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
    const unsigned char* end = p + bytes.size();
    while (p < end) {
        std::uint64_t words[4]; // 32 bytes of ASCII at a time
        if (end - p >= 32) {
            std::memcpy(words, p, 32);
            if (((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080ULL) == 0) {
                p += 32;
                continue;
            }
        }
        const std::size_t length = characterLength(p, end);
        if (length == 0)
            return false;
        p += length;
    }
    return true;
}

std::string_view latin1AsUtf8(char byte)
{
    const Encoded& encoded = kTable[static_cast<unsigned char>(byte)];
    return {encoded.bytes, encoded.size};
}

} // namespace shelf
