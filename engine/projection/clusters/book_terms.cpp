// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/book_terms.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/titles/folded_text.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace shelf {

namespace {

/// Names of nobody and of nothing.
bool saysNothing(std::string_view folded)
{
    static constexpr std::string_view kNothing[] = {
        "jr",      "jr.",  "sr.",           "various", "various authors",    "anonymous",
        "unknown", "none", "not available", "n/a",     "(no genres listed)", "nan"};
    return std::find(std::begin(kNothing), std::end(kNothing), folded) != std::end(kNothing);
}

/// Without spaces, and without the quotes and brackets of a list that a program wrote.
std::string_view bare(std::string_view text)
{
    constexpr std::string_view kAround = " \t'\"[]";
    const std::size_t first = text.find_first_not_of(kAround);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kAround) - first + 1);
}

template <class Use> void eachPart(std::string_view text, const Use& use)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(",|;"), text.size());
        if (const std::string_view part = bare(text.substr(0, end)); !part.empty())
            use(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

bool hasPart(const std::string& name, std::initializer_list<std::string_view> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

/// Whether a cell of the column lists several values.
bool isList(const TextColumn& column)
{
    return hasPart(plainName(column.name),
                   {"genre", "tag", "shelf", "shelves", "subject", "categor", "topic", "theme", "keyword"});
}

/// Columns of words that books share and that tell what they are about: no numbers, no identifiers, no
/// publishers, nothing about ratings or pictures.
bool isTelling(const TextColumn& column)
{
    const std::string name = plainName(column.name);
    if (name.ends_with("id") || hasPart(name, {"isbn", "url", "image", "date", "year", "rating", "title",
                                               "language", "page", "publisher"}))
        return false;
    std::unordered_set<std::string_view> distinct;
    std::size_t filled = 0;
    std::size_t numbers = 0;
    const auto count = [&](std::string_view value) {
        ++filled;
        numbers += parseNumber(value).has_value();
        distinct.insert(value);
    };
    for (const std::string_view value : column.values) {
        if (isList(column))
            eachPart(value, count);
        else if (!bare(value).empty())
            count(bare(value));
    }
    return numbers * 2 <= filled && distinct.size() * 2 <= filled;
}

class Collector {
public:
    explicit Collector(BookTerms& terms) : m_terms(terms) { m_terms.start.push_back(0); }

    void addWord(std::string_view word) { add(word, true, false); }
    void addName(std::string_view name, bool author) { add(name, false, author); }
    void endBook();
    /// Chooses each term's spelling.
    void finish();

private:
    struct Spelling {
        std::uint32_t term = 0;
        std::uint32_t count = 0;
    };
    static constexpr std::uint32_t kNone = UINT32_MAX;

    void add(std::string_view text, bool mayBeStopWord, bool author);
    std::uint32_t termOf(std::string_view text, bool mayBeStopWord);

    BookTerms& m_terms;
    std::unordered_map<std::string, std::uint32_t> m_number; ///< by folded text
    std::unordered_map<std::string, Spelling> m_words;       ///< of titles
    std::unordered_map<std::string, Spelling> m_names;       ///< of everything else
    std::string m_key;
};

std::uint32_t Collector::termOf(std::string_view text, bool mayBeStopWord)
{
    std::string folded = foldedCase(text);
    if (mayBeStopWord ? isStopWord(folded) : saysNothing(folded))
        return kNone;
    const auto next = static_cast<std::uint32_t>(m_terms.folded.size());
    const auto [at, isNew] = m_number.emplace(folded, next);
    if (isNew) {
        m_terms.folded.push_back(std::move(folded));
        m_terms.author.push_back(0);
    }
    return at->second;
}

void Collector::add(std::string_view text, bool mayBeStopWord, bool author)
{
    auto& spellings = mayBeStopWord ? m_words : m_names;
    m_key.assign(text);
    auto at = spellings.find(m_key);
    if (at == spellings.end())
        at = spellings.emplace(m_key, Spelling{termOf(text, mayBeStopWord), 0}).first;
    ++at->second.count;
    if (at->second.term == kNone)
        return;
    m_terms.entries.push_back(at->second.term);
    if (author)
        m_terms.author[at->second.term] = 1;
}

void Collector::endBook()
{
    const auto first = m_terms.entries.begin() + static_cast<std::ptrdiff_t>(m_terms.start.back());
    std::sort(first, m_terms.entries.end());
    m_terms.entries.erase(std::unique(first, m_terms.entries.end()), m_terms.entries.end());
    m_terms.start.push_back(static_cast<std::uint32_t>(m_terms.entries.size()));
}

void Collector::finish()
{
    m_terms.text.resize(m_terms.folded.size());
    std::vector<std::uint32_t> most(m_terms.folded.size(), 0);
    for (const auto* spellings : {&m_words, &m_names}) {
        for (const auto& [text, spelling] : *spellings) {
            if (spelling.term == kNone)
                continue;
            std::string& chosen = m_terms.text[spelling.term];
            std::uint32_t& count = most[spelling.term];
            if (spelling.count > count || (spelling.count == count && text < chosen)) {
                chosen = text;
                count = spelling.count;
            }
        }
    }
}

} // namespace

BookTerms termsOf(const Catalogue& books)
{
    std::vector<const TextColumn*> columns;
    for (const TextColumn& column : books.extra)
        if (isTelling(column))
            columns.push_back(&column);
    BookTerms terms;
    Collector collector(terms);
    for (std::size_t book = 0; book < books.size(); ++book) {
        for (const std::string_view word : wordsIn(books.titles[book]))
            collector.addWord(word);
        eachPart(books.authors[book], [&](std::string_view name) { collector.addName(name, true); });
        for (const TextColumn* column : columns) {
            const std::string_view value = column->values[book];
            if (isList(*column))
                eachPart(value, [&](std::string_view part) { collector.addName(part, false); });
            else if (const std::string_view whole = bare(value); !whole.empty())
                collector.addName(whole, false);
        }
        collector.endBook();
    }
    collector.finish();
    return terms;
}

} // namespace shelf
