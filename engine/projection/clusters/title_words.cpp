// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/book_terms.h"

#include "engine/base/utf8.h"
#include "engine/titles/folded_text.h"

#include <algorithm>

namespace shelf {

namespace {

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
        const auto [code, length] = firstCharacter(title.substr(at));
        if (length == 0 || !belongsToWord(code))
            finish(at);
        else if (letters++ == 0)
            begin = at;
        at += std::max<std::size_t>(length, 1);
    }
    finish(at);
    return words;
}

bool isStopWord(std::string_view folded)
{
    return std::binary_search(std::begin(kStopWords), std::end(kStopWords), folded);
}

} // namespace shelf
