// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/book_terms.h"

#include <algorithm>

namespace shelf {

namespace {

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
    bool valid = false;
};

Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + bytes > text.size())
        return {};
    char32_t code = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return {};
        code = (code << 6) | (byte(i) & 0x3FU);
    }
    return {code, bytes, true};
}

void append(std::string& out, char32_t code)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

bool within(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

/// The small letter of a capital; all else comes back as it is. Below U+0800 only.
char32_t lowered(char32_t c)
{
    if (within(c, 'A', 'Z') || (within(c, 0xC0, 0xDE) && c != 0xD7) ||
        (within(c, 0x391, 0x3A9) && c != 0x3A2) || within(c, 0x410, 0x42F))
        return c + 0x20;
    if (within(c, 0x400, 0x40F))
        return c + 0x50;
    // Capitals and small letters take turns.
    if ((within(c, 0x100, 0x137) && c != 0x130) || within(c, 0x14A, 0x177))
        return c | 1U;
    if (within(c, 0x139, 0x148) || within(c, 0x179, 0x17E))
        return c + (c & 1U);
    switch (c) {
    case 0x178:
        return 0xFF;
    case 0x386:
        return 0x3AC;
    case 0x388:
    case 0x389:
    case 0x38A:
        return c + 0x25;
    case 0x38C:
        return 0x3CC;
    case 0x38E:
    case 0x38F:
        return c + 0x3F;
    default:
        return c;
    }
}

bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return !within(c, '0', '9') && !within(c, 'A', 'Z') && !within(c, 'a', 'z');
    return (within(c, 0x80, 0xBF) && c != 0xAA && c != 0xB5 && c != 0xBA) || c == 0xD7 || c == 0xF7 ||
           within(c, 0x2000, 0x2BFF) || within(c, 0x3000, 0x3004) || within(c, 0x3008, 0x303F) ||
           within(c, 0xE000, 0xF8FF) || within(c, 0xFE30, 0xFE6F) || within(c, 0xFF00, 0xFF0F) ||
           within(c, 0xFF1A, 0xFF20) || within(c, 0xFF5B, 0xFF65) || within(c, 0xFFF0, 0xFFFF) ||
           within(c, 0x1F000, 0x1FAFF);
}

/// In the order of their bytes.
constexpr std::string_view kStopWords[] = {
    "about",   "across", "after", "again",  "al",      "all",   "alla",  "alle",    "als",     "also",
    "am",      "among",  "an",    "and",    "another", "any",   "are",   "around",  "as",      "at",
    "au",      "auf",    "aus",   "aux",    "avec",    "bd",    "be",    "bei",     "being",   "between",
    "bij",     "book",   "books", "but",    "by",      "can",   "ce",    "ces",     "cette",   "como",
    "con",     "cuando", "da",    "dans",   "das",     "dat",   "de",    "deel",    "deine",   "del",
    "dem",     "den",    "der",   "des",    "di",      "did",   "didn",  "die",     "dies",    "do",
    "does",    "doesn",  "doing", "don",    "door",    "du",    "durch", "edition", "een",     "ein",
    "eine",    "einem",  "einen", "einer",  "eines",   "el",    "elle",  "en",      "entre",   "er",
    "es",      "est",    "et",    "for",    "from",    "für",   "get",   "had",     "has",     "have",
    "he",      "her",    "het",   "his",    "how",     "ich",   "if",    "ihr",     "ihre",    "ii",
    "iii",     "ik",     "il",    "ils",    "im",      "in",    "ins",   "into",    "is",      "isn",
    "ist",     "it",     "its",   "iv",     "je",      "just",  "kein",  "la",      "las",     "le",
    "les",     "lo",     "los",   "ma",     "mais",    "man",   "me",    "mein",    "meine",   "mes",
    "met",     "mi",     "mijn",  "mit",    "mon",     "more",  "most",  "mr",      "mrs",     "my",
    "más",     "na",     "naar",  "nach",   "ne",      "nicht", "niet",  "no",      "nos",     "not",
    "notre",   "nous",   "nr",    "ob",     "oder",    "of",    "off",   "om",      "on",      "one",
    "only",    "onto",   "op",    "or",     "other",   "ou",    "our",   "out",     "over",    "où",
    "par",     "para",   "part",  "pas",    "per",     "por",   "pour",  "que",     "qui",     "sa",
    "se",      "sein",   "seine", "series", "ses",     "she",   "sich",  "sie",     "sin",     "sind",
    "so",      "sobre",  "some",  "son",    "su",      "such",  "sur",   "sus",     "te",      "than",
    "that",    "the",    "their", "them",   "then",    "there", "they",  "this",    "through", "to",
    "too",     "tot",    "tu",    "uit",    "um",      "un",    "una",   "und",     "une",     "uno",
    "unter",   "up",     "upon",  "us",     "van",     "vi",    "via",   "vii",     "viii",    "vol",
    "volume",  "vom",    "von",   "voor",   "vor",     "vous",  "was",   "wasn",    "we",      "were",
    "what",    "when",   "where", "which",  "who",     "why",   "wie",   "will",    "wir",     "with",
    "without", "you",    "your",  "zijn",   "zu",      "zum",   "zur",   "über"};

} // namespace

std::string foldedCase(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character c = characterAt(text, at);
        if (c.valid && c.code < 0x800)
            append(result, lowered(c.code));
        else
            result.append(text, at, c.bytes);
        at += c.bytes;
    }
    return result;
}

std::vector<std::string_view> wordsIn(std::string_view title)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    std::size_t letters = 0;
    const auto finish = [&](std::size_t end) {
        const bool number = begin < end && title[begin] >= '0' && title[begin] <= '9';
        if (letters > 1 && !number)
            words.push_back(title.substr(begin, end - begin));
        letters = 0;
    };
    std::size_t at = 0;
    while (at < title.size()) {
        const Character c = characterAt(title, at);
        if (!c.valid || isPunctuation(c.code))
            finish(at);
        else if (letters++ == 0)
            begin = at;
        at += c.bytes;
    }
    finish(at);
    return words;
}

bool isStopWord(std::string_view folded)
{
    return std::binary_search(std::begin(kStopWords), std::end(kStopWords), folded);
}

} // namespace shelf
