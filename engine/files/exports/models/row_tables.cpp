// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/models/row_tables.h"

#include "engine/base/text/message.h"
#include "engine/files/exports/book_cells.h"
#include "engine/output/text_fields.h"
#include "engine/run/learned_books.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

namespace {

constexpr std::string_view kBookHeader = "book_id,title,authors,year,ratings,mean_rating\n";
constexpr std::string_view kUserHeader = "user_id,ratings,mean_rating\n";

void appendSummary(std::string& line, const RatingSummary& ratings)
{
    line += ',';
    appendNumber(line, ratings.count);
    line += ',';
    appendMean(line, ratings);
    line += '\n';
}

} // namespace

const FileKind kBookRows{trNoop("a table of the books of a model"), kBookHeader};
const FileKind kUserRows{trNoop("a table of the readers of a model"), kUserHeader};

void writeBookRows(const Run& run, AtomicFile& file)
{
    const Catalogue& books = run.data->books;
    const std::vector<RatingSummary> ratings = summarizeBooks(*run.data);
    file.write(kBookHeader);
    std::string line;
    for (std::size_t b = 0; b < books.size(); ++b) {
        if (isUnlearned(run, static_cast<std::int32_t>(b)))
            continue;
        line.clear();
        appendBookCells(line, books, b);
        appendSummary(line, ratings[b]);
        file.write(line);
    }
}

void writeUserRows(const Run& run, AtomicFile& file)
{
    const std::vector<RatingSummary> ratings = summarizeUsers(*run.data);
    const std::vector<std::uint8_t> unlearned = unlearnedReaders(run);
    file.write(kUserHeader);
    std::string line;
    for (std::size_t u = 0; u < run.data->userCount(); ++u) {
        if (!unlearned.empty() && unlearned[u] != 0)
            continue;
        line.clear();
        appendCsvField(line, run.data->userIds[u]);
        appendSummary(line, ratings[u]);
        file.write(line);
    }
}

} // namespace shelf
