// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/catalogue_index.h"

#include "engine/base/numbers.h"
#include "engine/base/utf8.h"
#include "engine/data/overview/coverage.h"
#include "engine/titles/folded_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

namespace shelf {

namespace {

/// The place of each value in the collation order of all; equal values share a place, empty ones come last.
std::vector<int> ranks(const TextList& values, const QCollator& collator)
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(values.size());
    for (const TextList::Text value : values)
        keys.push_back(collator.sortKey(QString::fromStdString(value)));
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const auto x = static_cast<std::size_t>(a);
        const auto y = static_cast<std::size_t>(b);
        if (values[x].empty() != values[y].empty())
            return values[y].empty();
        const int order3 = keys[x].compare(keys[y]);
        return order3 != 0 ? order3 < 0 : a < b;
    });
    std::vector<int> rank(values.size());
    int place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto here = static_cast<std::size_t>(order[i]);
        if (i > 0 && values[here] != values[static_cast<std::size_t>(order[i - 1])])
            ++place;
        rank[here] = place;
    }
    return rank;
}

std::vector<std::uint32_t> countsDescending(const std::vector<RatingSummary>& summaries)
{
    std::vector<std::uint32_t> counts;
    for (const RatingSummary& summary : summaries) {
        if (summary.count > 0)
            counts.push_back(summary.count);
    }
    std::sort(counts.begin(), counts.end(), std::greater<>());
    return counts;
}

/// The publisher is better than nothing.
int findGenreColumn(const Catalogue& books)
{
    if (const int genre = genreColumnOf(books); genre >= 0)
        return genre;
    for (std::size_t i = 0; i < books.extra.size(); ++i)
        if (QString::fromStdString(books.extra[i].name)
                .compare(QLatin1String("publisher"), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    return -1;
}

/// Lower is better: the title starts with the words, a word of it does, they stand anywhere.
int quality(std::string_view folded, std::string_view first)
{
    if (folded.starts_with(first))
        return 0;
    for (std::size_t at = folded.find(first); at != std::string_view::npos; at = folded.find(first, at + 1)) {
        if (!belongsToWord(lastCharacter(folded.substr(0, at)).code))
            return 1;
    }
    return 2;
}

} // namespace

std::shared_ptr<const CatalogueIndex> makeCatalogueIndex(std::shared_ptr<const Dataset> data)
{
    auto index = std::make_shared<CatalogueIndex>();
    index->data = data;
    if (!data)
        return index;
    const Catalogue& books = data->books;
    index->books = summarizeBooks(*data);
    index->readers = summarizeUsers(*data);

    index->folded.reserve(books.size());
    TextList labels;
    labels.reserve(books.size());
    for (std::size_t i = 0; i < books.size(); ++i) {
        labels.push_back(books.label(i));
        index->folded.push_back(searchKey(books.label(i)) + '\n' + searchKey(books.authors[i]) + '\n' +
                                searchKey(books.ids[i]));
        index->hasTitles |= !books.titles[i].empty();
        index->hasYears |= books.years[i] != kNoYear;
        index->hasLanguages |= !books.languages[i].empty();
    }

    // The C locale would put Z before a.
    const QLocale here;
    QCollator collator(here.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                     : here);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    index->titleRank = ranks(labels, collator);
    index->authorRank = ranks(books.authors, collator);
    if (index->hasLanguages)
        index->languageRank = ranks(books.languages, collator);
    index->genreColumn = findGenreColumn(books);
    if (index->genreColumn >= 0)
        index->genreRank = ranks(books.extra[static_cast<std::size_t>(index->genreColumn)].values, collator);

    index->perReader = countsDescending(index->readers);
    index->perBook = countsDescending(index->books);
    return index;
}

std::vector<int> booksWith(const CatalogueIndex& index, const QString& words)
{
    const std::string folded = searchKey(words.toStdString());
    const std::vector<std::string_view> parts = wordsOfFolded(folded);
    std::vector<int> hits;
    for (std::size_t i = 0; i < index.folded.size(); ++i) {
        const std::string& text = index.folded[i];
        if (std::all_of(parts.begin(), parts.end(),
                        [&](std::string_view part) { return text.find(part) != text.npos; }))
            hits.push_back(static_cast<int>(i));
    }
    return hits;
}

SearchHits searchCatalogue(const CatalogueIndex& index, const QString& words, int most)
{
    SearchHits hits;
    hits.words = words;
    const std::string key = searchKey(words.toStdString());
    const std::string_view folded = trimmed(key);
    if (folded.empty() || !index.data)
        return hits;

    struct Candidate {
        int row;
        int quality;
        std::uint32_t ratings;
    };
    const auto better = [](const Candidate& a, const Candidate& b) {
        return std::tuple(a.quality, b.ratings, a.row) < std::tuple(b.quality, a.ratings, b.row);
    };
    const auto keepBest = [&](std::vector<Candidate>& all, std::vector<int>& best) {
        const auto kept = std::min(all.size(), static_cast<std::size_t>(most));
        std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), all.end(), better);
        for (std::size_t i = 0; i < kept; ++i)
            best.push_back(all[i].row);
    };

    std::vector<Candidate> books;
    for (const int book : booksWith(index, words)) {
        const auto i = static_cast<std::size_t>(book);
        books.push_back({book, quality(index.folded[i], folded), index.books[i].count});
    }
    std::vector<Candidate> readers;
    for (std::size_t user = 0; user < index.data->userIds.size(); ++user) {
        const std::string id = searchKey(index.data->userIds[user]);
        if (id.find(folded) != id.npos)
            readers.push_back(
                {static_cast<int>(user), id == folded ? -1 : quality(id, folded), index.readers[user].count});
    }
    hits.bookCount = static_cast<int>(books.size());
    hits.readerCount = static_cast<int>(readers.size());
    keepBest(books, hits.books);
    keepBest(readers, hits.readers);
    return hits;
}

} // namespace shelf
