// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/encoding.h"

#include <algorithm>
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

struct Sequence {
    std::size_t length = 0; ///< of the character, or of the part at fault
    bool whole = false;
};

/// What begins at p. At fault is what a decoder gives up on: the longest beginning of a character, or one
/// byte.
Sequence sequenceAt(const unsigned char* p, const unsigned char* end)
{
    const unsigned char first = *p;
    if (first < 0x80)
        return {1, true};
    const std::size_t length = first >= 0xc2 && first <= 0xdf   ? 2
                               : first >= 0xe0 && first <= 0xef ? 3
                               : first >= 0xf0 && first <= 0xf4 ? 4
                                                                : 0;
    if (length == 0)
        return {1, false};
    const unsigned char low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    for (std::size_t i = 1; i < length; ++i)
        if (p + i >= end || p[i] < (i == 1 ? low : 0x80) || p[i] > (i == 1 ? high : 0xbf))
            return {i, false};
    return {length, true};
}

/// Calls take(first byte, sequence) for all that is not ASCII, until it returns false.
template <class Take> void eachSequence(std::string_view bytes, Take take)
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
        const Sequence sequence = sequenceAt(p, end);
        if (*p >= 0x80 && !take(reinterpret_cast<const char*>(p), sequence))
            return;
        p += sequence.length;
    }
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    bool whole = true;
    eachSequence(bytes, [&](const char*, const Sequence& sequence) { return whole = sequence.whole; });
    return whole;
}

Utf8Survey surveyUtf8(std::string_view bytes)
{
    Utf8Survey survey;
    eachSequence(bytes, [&](const char* p, const Sequence& sequence) {
        if (sequence.whole)
            ++survey.characters;
        else if (survey.faults++ == 0)
            survey.first = p;
        return true;
    });
    return survey;
}

char* replaceFaults(std::string_view bytes, char* out)
{
    constexpr std::string_view kReplacement = "\xef\xbf\xbd";
    const char* done = bytes.data();
    eachSequence(bytes, [&](const char* p, const Sequence& sequence) {
        if (sequence.whole)
            return true;
        out = std::copy(done, p, out);
        out = std::copy(kReplacement.begin(), kReplacement.end(), out);
        done = p + sequence.length;
        return true;
    });
    return std::copy(done, bytes.data() + bytes.size(), out);
}

std::string_view latin1AsUtf8(char byte)
{
    const Encoded& encoded = kTable[static_cast<unsigned char>(byte)];
    return {encoded.bytes, encoded.size};
}

} // namespace shelf
