// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"

#include <simdjson.h>
#include <utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>

namespace shelf {

namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;

// Five bytes have no character in Windows-1252; they keep Latin-1's control characters.
constexpr std::uint16_t kWindows1252[32] = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                            0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                            0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                            0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

std::array<std::string, 256> makeWindows1252()
{
    std::array<std::string, 256> table;
    for (std::uint32_t byte = 0; byte < table.size(); ++byte)
        appendCharacter(table[byte], byte >= 0x80 && byte < 0xa0 ? kWindows1252[byte - 0x80] : byte);
    return table;
}

/// How many bytes of a text that begins with a fault a decoder gives up on: the longest beginning of a
/// character, or one byte (Unicode 15, section 3.9, "maximal subpart").
std::size_t lengthOfFault(std::string_view text)
{
    // What may come second is a byte of 0x80-0xBF, less at one end: a beginning can be completed by either.
    for (std::size_t length = std::min<std::size_t>(text.size(), 3); length > 1; --length) {
        for (const char last : {'\x80', '\xBF'}) {
            std::array<char, 4> whole;
            whole.fill(last);
            std::copy_n(text.begin(), length, whole.begin());
            if (firstCharacter({whole.data(), whole.size()}).length > length)
                return length;
        }
    }
    return 1;
}

/// Calls take(bytes, whether they are a character) for all that is not ASCII.
template <class Take> void eachBeyondAscii(std::string_view bytes, Take take)
{
    while (!bytes.empty()) {
        std::uint64_t words[4]; // 32 bytes of ASCII at a time
        if (bytes.size() >= sizeof words) {
            std::memcpy(words, bytes.data(), sizeof words);
            if (((words[0] | words[1] | words[2] | words[3]) & kHighBits) == 0) {
                bytes.remove_prefix(sizeof words);
                continue;
            }
        }
        const std::size_t length = firstCharacter(bytes).length;
        const std::string_view part = bytes.substr(0, length > 0 ? length : lengthOfFault(bytes));
        if (length != 1)
            take(part, length > 0);
        bytes.remove_prefix(part.size());
    }
}

} // namespace

Utf8Character firstCharacter(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length > text.size() || !utf8::is_valid(text.begin(), text.begin() + length))
        return {};
    return {utf8::unchecked::peek_next(text.begin()), length};
}

Utf8Character lastCharacter(std::string_view text)
{
    auto at = text.end();
    const std::uint32_t code = utf8::unchecked::prior(at);
    return {code, static_cast<std::size_t>(text.end() - at)};
}

void appendCharacter(std::string& out, std::uint32_t code)
{
    utf8::unchecked::append(code, std::back_inserter(out));
}

bool isAscii(std::string_view text)
{
    std::uint64_t word = 0;
    std::uint64_t seen = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        seen |= word;
    }
    for (const char c : text)
        seen |= static_cast<unsigned char>(c);
    return (seen & kHighBits) == 0;
}

bool isUtf8(std::string_view bytes)
{
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

Utf8Survey surveyUtf8(std::string_view bytes)
{
    Utf8Survey survey;
    eachBeyondAscii(bytes, [&](std::string_view part, bool isCharacter) {
        if (isCharacter)
            ++survey.characters;
        else if (survey.faults++ == 0)
            survey.first = part.data();
    });
    return survey;
}

char* replaceFaults(std::string_view bytes, char* out)
{
    constexpr std::string_view kReplacement = "\xef\xbf\xbd";
    const char* done = bytes.data();
    eachBeyondAscii(bytes, [&](std::string_view part, bool isCharacter) {
        if (isCharacter)
            return;
        out = std::copy(done, part.data(), out);
        out = std::copy(kReplacement.begin(), kReplacement.end(), out);
        done = part.data() + part.size();
    });
    return std::copy(done, bytes.data() + bytes.size(), out);
}

std::string_view latin1AsUtf8(char byte)
{
    static const std::array<std::string, 256> table = makeWindows1252();
    return table[static_cast<unsigned char>(byte)];
}

} // namespace shelf
