// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/books_answer.h"

#include "engine/base/text/message.h"
#include "engine/run/learned_books.h"
#include "engine/titles/folded_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kMostBooks = 1000;

bool holdsAll(const std::string& key, std::span<const std::string_view> words)
{
    return std::all_of(words.begin(), words.end(),
                       [&key](std::string_view word) { return key.find(word) != std::string::npos; });
}

Json bookFacts(const Run& run, std::size_t book, const Recommender& recommender)
{
    const Catalogue& books = run.data->books;
    Json facts = {{"book", books.ids[book]},
                  {"title", books.label(book)},
                  {"author", books.authors[book]},
                  {"ratings", recommender.trainingRatings(static_cast<std::int32_t>(book))}};
    if (books.years[book] != kNoYear)
        facts["year"] = books.years[book];
    if (isUnlearned(run, static_cast<std::int32_t>(book)))
        facts["unlearned"] = true;
    return facts;
}

} // namespace

std::span<const QuestionPart<BooksQuestion>> booksParts()
{
    using Question = BooksQuestion;
    static const std::vector<QuestionPart<Question>> parts = {
        {{.name = "search",
          .typeName = "WORDS",
          .meaning = trNoop("Only books whose title, authors or id hold these words")},
         [](Question& q) -> PartValue { return &q.search; }},
        {{.name = "from", .meaning = trNoop("How many books to pass over"), .least = 0, .showsDefault = true},
         [](Question& q) -> PartValue { return &q.from; }},
        {{.name = "top",
          .meaning = trNoop("How many books to list"),
          .least = 1,
          .most = kMostBooks,
          .showsDefault = true},
         [](Question& q) -> PartValue { return &q.top; }},
    };
    return parts;
}

std::vector<std::string> booksSearchKeys(const Catalogue& books)
{
    std::vector<std::string> keys(books.size());
    for (std::size_t book = 0; book < keys.size(); ++book)
        keys[book] = searchKey(std::string(books.titles[book]) + '\n' + std::string(books.authors[book]) +
                               '\n' + std::string(books.ids[book]));
    return keys;
}

Json booksDocument(const BooksQuestion& question, const Run& run, std::span<const std::string> searchKeys,
                   const Recommender& recommender)
{
    const std::string wanted = searchKey(question.search);
    const std::vector<std::string_view> words = wordsOfFolded(wanted);
    Json list = Json::array();
    std::size_t found = 0;
    const auto from = static_cast<std::size_t>(question.from);
    for (std::size_t book = 0; book < searchKeys.size(); ++book) {
        if (!holdsAll(searchKeys[book], words))
            continue;
        if (found >= from && list.size() < static_cast<std::size_t>(question.top))
            list.push_back(bookFacts(run, book, recommender));
        ++found;
    }
    return {{"found", found}, {"from", question.from}, {"books", std::move(list)}};
}

} // namespace shelf
