// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/titles/folded_text.h"

#include "engine/base/utf8.h"

#include <algorithm>

namespace shelf {

namespace {

/// The letters without marks of U+00C0 .. U+017F and of U+1E00 .. U+1EFF in order, in lower case; '.': see
/// spelledOut(), or no letter.
constexpr std::string_view kLatin = "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
                                    "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view kLatinMore = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                        "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";
static_assert(kLatin.size() == 0x180 - 0xC0 && kLatinMore.size() == 0x1F00 - 0x1E00);

constexpr std::uint32_t kLatinBegin = 0xC0;
constexpr std::uint32_t kLatinMoreBegin = 0x1E00;

std::string_view spelledOut(std::uint32_t code)
{
    switch (code) {
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0xDF:
    case 0x1E9E:
        return "ss";
    case 0x132:
    case 0x133:
        return "ij";
    case 0x152:
    case 0x153:
        return "oe";
    case 0x1A0:
    case 0x1A1:
        return "o";
    case 0x1AF:
    case 0x1B0:
        return "u";
    case 0x218:
    case 0x219:
        return "s";
    case 0x21A:
    case 0x21B:
        return "t";
    case 0xFB01:
        return "fi";
    case 0xFB02:
        return "fl";
    default:
        return {};
    }
}

/// Marks that stand behind their letter.
bool isMark(std::uint32_t code)
{
    return (code >= 0x300 && code <= 0x36F) || (code >= 0x1AB0 && code <= 0x1AFF);
}

bool isApostrophe(std::uint32_t code)
{
    return code == '\'' || code == '`' || code == 0xB4 || code == 0x2018 || code == 0x2019 || code == 0x2BC ||
           code == 0x2BB;
}

bool isBlankOrPunctuation(std::uint32_t code)
{
    if (code < 0x80)
        return !((code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
                 (code >= 'A' && code <= 'Z'));
    return code < 0xAA || (code > 0xAA && code < 0xB5) || (code > 0xB5 && code < 0xBA) ||
           (code > 0xBA && code < 0xC0) || code == 0xD7 || code == 0xF7 ||
           (code >= 0x2000 && code <= 0x206F) || (code >= 0x2190 && code <= 0x2BFF) ||
           (code >= 0x2E00 && code <= 0x2E7F) || (code >= 0x3000 && code <= 0x303F && code != 0x3005) ||
           (code >= 0xFE30 && code <= 0xFE4F) || (code >= 0xFF01 && code <= 0xFF0F) ||
           (code >= 0xFF1A && code <= 0xFF20) || code == 0xFEFF;
}

/// Small letters of Greek and Cyrillic, those with an accent without it.
std::uint32_t smallLetter(std::uint32_t code)
{
    switch (code) {
    case 0x386:
    case 0x3AC:
        return 0x3B1;
    case 0x388:
    case 0x3AD:
        return 0x3B5;
    case 0x389:
    case 0x3AE:
        return 0x3B7;
    case 0x38A:
    case 0x3AF:
    case 0x3AA:
    case 0x3CA:
    case 0x390:
        return 0x3B9;
    case 0x38C:
    case 0x3CC:
        return 0x3BF;
    case 0x38E:
    case 0x3CD:
    case 0x3AB:
    case 0x3CB:
    case 0x3B0:
        return 0x3C5;
    case 0x38F:
    case 0x3CE:
        return 0x3C9;
    case 0x3C2:
        return 0x3C3; // the sigma at the end of a word
    case 0x401:
    case 0x451:
        return 0x435; // io is mostly written as ie
    default:
        break;
    }
    if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F))
        return code + 0x20;
    if (code >= 0x400 && code <= 0x40F)
        return code + 0x50;
    if (code >= 0x460 && code <= 0x52F && code % 2 == 0)
        return code + 1;
    return code;
}

void append(std::string& out, std::uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

} // namespace

std::string foldedText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    const auto blank = [&out] {
        if (!out.empty() && out.back() != ' ')
            out += ' ';
    };
    while (!text.empty()) {
        const auto [code, length] = firstCharacter(text);
        if (length == 0) {
            text.remove_prefix(1);
            blank();
            continue;
        }
        const std::string_view bytes = text.substr(0, length);
        text.remove_prefix(length);
        if (code == '&') {
            blank();
            out += "and ";
        } else if (isApostrophe(code) || isMark(code) || isUnseen(code)) {
            continue;
        } else if (isBlankOrPunctuation(code)) {
            blank();
        } else if (code < 0x80) {
            out += static_cast<char>(code >= 'A' && code <= 'Z' ? code + 0x20 : code);
        } else if (const std::string_view letters = spelledOut(code); !letters.empty()) {
            out += letters;
        } else if (code >= kLatinBegin && code - kLatinBegin < kLatin.size() &&
                   kLatin[code - kLatinBegin] != '.') {
            out += kLatin[code - kLatinBegin];
        } else if (code >= kLatinMoreBegin && code - kLatinMoreBegin < kLatinMore.size() &&
                   kLatinMore[code - kLatinMoreBegin] != '.') {
            out += kLatinMore[code - kLatinMoreBegin];
        } else if (code < 0x800) {
            append(out, smallLetter(code));
        } else {
            out += bytes;
        }
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::vector<std::string_view> wordsOfFolded(std::string_view folded)
{
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const std::size_t end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            words.push_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

} // namespace shelf
