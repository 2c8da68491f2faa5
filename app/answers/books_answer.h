// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/question_part.h"
#include "app/base/console.h"
#include "engine/recommend/recommender.h"

#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What is asked of a run's catalogue: the books in it, some at a time.
struct BooksQuestion {
    std::string search; ///< words that title, authors or id all hold; capitals and accents do not count
    int from = 0;       ///< books that are passed over first
    int top = 100;
};

std::span<const QuestionPart<BooksQuestion>> booksParts();
/// Titles and names as they are searched for, a text a book.
std::vector<std::string> booksSearchKeys(const Catalogue& books);
Json booksDocument(const BooksQuestion& question, const Run& run, std::span<const std::string> searchKeys,
                   const Recommender& recommender);

} // namespace shelf
