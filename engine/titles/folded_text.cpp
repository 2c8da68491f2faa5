// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/titles/folded_text.h"

#include "engine/base/utf8.h"

#include <utf8proc.h>

#include <algorithm>

namespace shelf {

namespace {

enum class Fold { forCase, forSearch, forTitles };

constexpr std::uint32_t kReplacement = 0xFFFD;
constexpr std::int32_t kMiddleDot = 0xB7;

using Codes = std::vector<utf8proc_int32_t>;

bool isBetween(std::int32_t code, std::int32_t first, std::int32_t last)
{
    return code >= first && code <= last;
}

bool isApostrophe(std::int32_t code)
{
    return code == '\'' || code == '`' || code == 0xB4 || code == 0x2018 || code == 0x2019 || code == 0x2BB ||
           code == 0x2BC;
}

/// What is typed in one way and printed in many; before characters are taken apart, as then ´ is a blank with
/// an accent and ŉ an apostrophe with a letter.
utf8proc_int32_t asTyped(utf8proc_int32_t code, void*)
{
    if (isApostrophe(code))
        return '\'';
    switch (code) {
    case 0x149:
        return 'n';
    case 0x201A:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB:
        return '"';
    default:
        return isBetween(code, 0x2010, 0x2015) ? '-' : code;
    }
}

/// Letters that Unicode has not taken apart, as they are spelled without them; empty for all others.
std::string_view spelledOut(std::int32_t code)
{
    switch (code) {
    case 0xE6:
        return "ae";
    case 0xF0:
    case 0x111:
        return "d";
    case 0xF8:
        return "o";
    case 0xFE:
        return "th";
    case 0x127:
        return "h";
    case 0x131:
        return "i";
    case 0x138:
        return "k";
    case 0x142:
        return "l";
    case 0x14B:
        return "n";
    case 0x153:
        return "oe";
    case 0x167:
        return "t";
    default:
        return {};
    }
}

/// Marks that stand behind a letter and are left out by many: accents, and the points of Hebrew and Arabic.
bool isAccent(std::int32_t code)
{
    if (code < 0x300)
        return false;
    const bool maybe =
        isBetween(code, 0x300, 0x36F) || isBetween(code, 0x483, 0x489) || isBetween(code, 0x591, 0x5C7) ||
        isBetween(code, 0x610, 0x6ED) || isBetween(code, 0x8D3, 0x8FF) || isBetween(code, 0x1AB0, 0x1AFF) ||
        isBetween(code, 0x1DC0, 0x1DFF) || isBetween(code, 0x20D0, 0x20FF) || isBetween(code, 0xFE20, 0xFE2F);
    if (!maybe)
        return false;
    const auto category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

/// Whether a character may make one with that before it: a mark, vowels of India's scripts, the parts of
/// Hangul.
bool mayCompose(std::int32_t code)
{
    return code >= 0x300 &&
           (isAccent(code) || isBetween(code, 0x900, 0x11FF) || isBetween(code, 0x1B00, 0x1BFF) ||
            isBetween(code, 0x3099, 0x309A) || isBetween(code, 0x10000, 0x1EFFF));
}

bool isGreek(std::int32_t letter)
{
    return isBetween(letter, 0x370, 0x3FF);
}

/// Whether a small Cyrillic letter and a mark are a letter of the alphabet, as й is. ё is one too, but mostly
/// printed as е.
bool makesLetter(std::int32_t letter, std::int32_t mark)
{
    constexpr std::int32_t kIe = 0x435, kGhe = 0x433, kKa = 0x43A;
    constexpr std::int32_t kAcute = 0x301, kBreve = 0x306, kDiaeresis = 0x308;
    return isBetween(letter, 0x430, 0x52F) && (mark == kBreve || (mark == kDiaeresis && letter != kIe) ||
                                               (mark == kAcute && (letter == kGhe || letter == kKa)));
}

bool isDropped(std::int32_t mark, std::int32_t letter, Fold fold)
{
    if (!isAccent(mark))
        return false;
    switch (fold) {
    case Fold::forCase:
        return isGreek(letter);
    case Fold::forTitles:
        return !makesLetter(letter, mark);
    case Fold::forSearch:
        return true;
    }
    return false;
}

std::string wellFormed(std::string_view text)
{
    std::string out(text.size() + 2 * surveyUtf8(text).faults, '\0');
    out.resize(static_cast<std::size_t>(replaceFaults(text, out.data()) - out.data()));
    return out;
}

/// In their order, letters and marks each for itself, without what is not seen.
Codes takenApart(const std::string& text, Fold fold)
{
    constexpr auto kHow =
        static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_IGNORE);
    Codes codes(text.size());
    for (;;) {
        const utf8proc_ssize_t needed =
            utf8proc_decompose_custom(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                      static_cast<utf8proc_ssize_t>(text.size()), codes.data(),
                                      static_cast<utf8proc_ssize_t>(codes.size()), kHow,
                                      fold == Fold::forCase ? nullptr : asTyped, nullptr);
        const bool fits = needed <= static_cast<utf8proc_ssize_t>(codes.size());
        codes.resize(static_cast<std::size_t>(std::max<utf8proc_ssize_t>(needed, 0)));
        if (fits)
            return codes;
    }
}

Codes folded(const Codes& apart, Fold fold)
{
    Codes out;
    out.reserve(apart.size());
    utf8proc_int32_t letter = 0;
    for (const utf8proc_int32_t code : apart) {
        if (code < 0x80) {
            letter = code >= 'A' && code <= 'Z' ? code + 0x20 : code;
            out.push_back(letter);
            continue;
        }
        const bool isCatalan = code == kMiddleDot && letter == 'l' && fold != Fold::forCase;
        if (isCatalan || isDropped(code, letter, fold))
            continue;
        utf8proc_int32_t small[4];
        int boundary = 0;
        const utf8proc_ssize_t count =
            utf8proc_decompose_char(code, small, std::size(small), UTF8PROC_CASEFOLD, &boundary);
        for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, std::size(small)); ++i) {
            const std::string_view plain = fold == Fold::forCase ? std::string_view() : spelledOut(small[i]);
            out.insert(out.end(), plain.begin(), plain.end());
            if (plain.empty())
                out.push_back(small[i]);
            if (!isAccent(small[i]))
                letter = small[i];
        }
    }
    return out;
}

std::string foldedBy(std::string_view text, Fold fold)
{
    if (isAscii(text)) {
        std::string out(text);
        for (char& c : out)
            c = c >= 'A' && c <= 'Z'                ? static_cast<char>(c + 0x20)
                : c == '`' && fold != Fold::forCase ? '\''
                                                    : c;
        return out;
    }
    Codes codes = folded(takenApart(isUtf8(text) ? std::string(text) : wellFormed(text), fold), fold);
    if (std::any_of(codes.begin(), codes.end(), mayCompose)) {
        constexpr auto kHow = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE);
        const utf8proc_ssize_t size =
            utf8proc_normalize_utf32(codes.data(), static_cast<utf8proc_ssize_t>(codes.size()), kHow);
        codes.resize(static_cast<std::size_t>(std::max<utf8proc_ssize_t>(size, 0)));
    }
    std::string out;
    out.reserve(text.size());
    for (const utf8proc_int32_t code : codes)
        appendCharacter(out, static_cast<std::uint32_t>(code));
    return out;
}

/// What parts the words of a title. Signs of currencies and pictures stay, as a title may be made of them.
bool isBlankOrPunctuation(std::uint32_t code)
{
    if (code < 0x80)
        return !((code >= '0' && code <= '9') || (code >= 'a' && code <= 'z'));
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
        return true;
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO:
        return code < 0x20A0 || (code >= 0x2190 && code <= 0x2BFF) || code == kReplacement;
    default:
        return false;
    }
}

} // namespace

std::string foldedCase(std::string_view text)
{
    return foldedBy(text, Fold::forCase);
}

std::string searchKey(std::string_view text)
{
    return foldedBy(text, Fold::forSearch);
}

std::string foldedText(std::string_view text)
{
    const std::string letters = foldedBy(text, Fold::forTitles);
    std::string out;
    out.reserve(letters.size());
    const auto blank = [&out] {
        if (!out.empty() && out.back() != ' ')
            out += ' ';
    };
    for (std::string_view left = letters; !left.empty();) {
        const auto [code, length] = firstCharacter(left);
        if (code == '&') {
            blank();
            out += "and ";
        } else if (isBlankOrPunctuation(code)) {
            if (code != '\'')
                blank();
        } else {
            out += left.substr(0, length);
        }
        left.remove_prefix(length);
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

bool belongsToWord(std::uint32_t code)
{
    if (code < 0x80)
        return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_CN: // a letter of a later Unicode
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
        return true;
    default:
        return false;
    }
}

} // namespace shelf
