// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of a BookPage share while they are written.
#pragma once

#include "engine/files/exports/book_page.h"
#include "engine/files/exports/page_json.h"
#include "engine/models/score_graph.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// Of the page made of resources/book_page/ when the program is built. In the HTML @LANGUAGE@, @TITLE@,
/// @ABOUT@, @NOSCRIPT@, @IMAGES@ and @COVERS@ are left to be filled in.
std::string_view bookPageHtml();
std::string_view bookPageStyle();
std::string_view bookPageScript();

/// The books on a page, which have the numbers 0, 1, ... there: those that somebody rated or the model knows
/// something of.
class ShownBooks {
public:
    explicit ShownBooks(const Run& run);

    const std::vector<std::size_t>& books() const { return m_books; } ///< ascending
    std::size_t size() const { return m_books.size(); }
    std::int32_t numberOf(std::int32_t book) const { return m_numbers[static_cast<std::size_t>(book)]; }
    bool areAll() const { return m_books.size() == m_numbers.size(); }

private:
    std::vector<std::size_t> m_books;
    std::vector<std::int32_t> m_numbers;
};

/// The run's graph where one travels with the page: none that needs more room for a book than anybody would
/// wait for.
std::optional<ScoreGraph> pageGraph(const Run& run);

/// Rows of a table, in base64.
page_json::Json pageRows(const MatrixView& table, std::span<const std::size_t> rows);
/// Bytes, in base64 of whole words, zeros behind them.
page_json::Json pageBytes(const std::string& bytes);

void writePageBooks(page_json::JsonWriter& json, const BookPage& page, const ShownBooks& shown);
void writePageCovers(page_json::JsonWriter& json, const Run& run, const ShownBooks& shown);
/// Whether any book has an address of a cover that may be handed on.
bool hasCovers(const Run& run);
Status writePageModel(page_json::JsonWriter& json, const BookPage& page, const ShownBooks& shown,
                      const std::optional<ScoreGraph>& graph, const Progress& progress);
Status writePageReaders(page_json::JsonWriter& json, const BookPage& page, const ShownBooks& shown,
                        const std::optional<ScoreGraph>& graph, const Progress& progress);

} // namespace shelf
