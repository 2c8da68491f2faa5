// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/titles/open_editions.h"

#include "engine/base/nearest_word.h"
#include "engine/titles/folded_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace shelf {

namespace {

constexpr std::size_t kMostOfTitle = 20;
constexpr std::size_t kMostOfAuthor = 1'000;
constexpr std::size_t kLettersForAnError = 8; ///< one typing error for so many
constexpr std::size_t kShortWord = 3;         ///< "war" is no misspelled "car"

struct TitledWork {
    std::int32_t work = -1;
    std::int32_t book = -1;
    std::string full;
};

bool namesVolume(std::string_view word)
{
    constexpr std::string_view kNumbers[] = {"first",  "second", "third",  "fourth", "fifth",
                                             "four",   "five",   "seven",  "eight",  "nine",
                                             "eleven", "twelve", "eighth", "ninth",  "sixth"};
    return word.find_first_not_of("ivxlcdm") == std::string_view::npos ||
           word.find_first_of("0123456789") != std::string_view::npos ||
           std::find(std::begin(kNumbers), std::end(kNumbers), word) != std::end(kNumbers);
}

/// Whether words differ that tell one title from another.
bool differsInAWord(std::string_view a, std::string_view b)
{
    const std::vector<std::string_view> wordsA = wordsOfFolded(a), wordsB = wordsOfFolded(b);
    if (wordsA.size() != wordsB.size())
        return a.size() == b.size(); // words written together or apart are no other words
    for (std::size_t i = 0; i < wordsA.size(); ++i)
        if (wordsA[i] != wordsB[i])
            for (const std::string_view word : {wordsA[i], wordsB[i]})
                if (word.size() <= kShortWord || namesVolume(word))
                    return true;
    return false;
}

bool isNearTitle(std::string_view a, std::string_view b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    const std::size_t most = shorter / kLettersForAnError;
    return most > 0 && std::max(a.size(), b.size()) - shorter <= most && !differsInAWord(a, b) &&
           editDistance(a, b) <= most;
}

class Finder {
public:
    Finder(const Catalogue& books, const Works& works) : m_works(works)
    {
        for (std::size_t b = 0; b < books.size(); ++b) {
            const auto book = static_cast<std::int32_t>(b);
            std::string full = partsOfTitle(books.titles[b]).full;
            if (full.empty())
                continue;
            m_byTitle[full].push_back({works.workOf(book), book, {}});
            if (const std::int32_t author = works.authorOf(book); author >= 0)
                m_byAuthor[author].push_back({works.workOf(book), book, std::move(full)});
        }
    }

    std::vector<WorkPair> run()
    {
        for (const auto& [title, group] : m_byTitle)
            if (group.size() <= kMostOfTitle)
                pair(group, [this](const TitledWork& a, const TitledWork& b) {
                    return m_works.authorOf(a.book) < 0 || m_works.authorOf(b.book) < 0;
                });
        for (const auto& [author, group] : m_byAuthor)
            if (group.size() <= kMostOfAuthor)
                pair(group,
                     [](const TitledWork& a, const TitledWork& b) { return isNearTitle(a.full, b.full); });
        return {m_pairs.begin(), m_pairs.end()};
    }

private:
    template <class IsOpen> void pair(const std::vector<TitledWork>& group, const IsOpen& isOpen)
    {
        for (std::size_t i = 1; i < group.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const TitledWork &a = group[j], &b = group[i];
                const auto &placeA = m_works.placeOf(a.book), &placeB = m_works.placeOf(b.book);
                const bool isOtherVolume =
                    placeA && placeB && (placeA->first != placeB->first || placeA->last != placeB->last);
                if (a.work != b.work && !isOtherVolume && isOpen(a, b))
                    m_pairs.insert({std::min(a.work, b.work), std::max(a.work, b.work)});
            }
    }

    const Works& m_works;
    std::map<std::string, std::vector<TitledWork>> m_byTitle;
    std::map<std::int32_t, std::vector<TitledWork>> m_byAuthor;
    std::set<WorkPair> m_pairs;
};

} // namespace

std::vector<WorkPair> openEditions(const Catalogue& books, const Works& works)
{
    return Finder(books, works).run();
}

} // namespace shelf
