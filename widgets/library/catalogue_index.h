// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// What the table of books, the charts of a data set and the search need about it, computed once: made on a
/// worker thread, then only read.
struct CatalogueIndex {
    std::shared_ptr<const Dataset> data;
    std::vector<RatingSummary> books;   ///< by book
    std::vector<RatingSummary> readers; ///< by user

    /// Title, authors and id as searchKey() folds them, a line break between them.
    std::vector<std::string> folded;
    std::vector<int> titleRank; ///< place of each book in the order of its title
    std::vector<int> authorRank;
    std::vector<int> languageRank;

    int genreColumn = -1; ///< among Catalogue::extra, -1 where there is none
    std::vector<int> genreRank;
    bool hasTitles = false;
    bool hasYears = false;
    bool hasLanguages = false;

    std::vector<std::uint32_t> perReader; ///< ratings of each reader who has any, most first
    std::vector<std::uint32_t> perBook;   ///< ratings of each book that has any, most first
};

std::shared_ptr<const CatalogueIndex> makeCatalogueIndex(std::shared_ptr<const Dataset> data);

/// Books whose folded text holds every word of the (unfolded) words, in book order. Case, accents and the
/// width of letters make no difference.
std::vector<int> booksWith(const CatalogueIndex& index, const QString& words);

/// Found by the search field: best first, at most `most` of each, and how many there are in all.
struct SearchHits {
    QString words;
    std::vector<int> books;
    std::vector<int> readers;
    int bookCount = 0;
    int readerCount = 0;
};
SearchHits searchCatalogue(const CatalogueIndex& index, const QString& words, int most);

} // namespace shelf
