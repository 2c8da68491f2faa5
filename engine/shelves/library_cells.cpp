// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/library_cells.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/text/isbn.h"
#include "engine/data/text/text_table.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr int kFirstYear = 1000; ///< earlier ones stand for "no date", as calibre's year 101

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whole numbers of a date, up to the first sign that belongs to none; at most three.
std::vector<int> numbersOfDate(std::string_view text)
{
    std::vector<int> numbers;
    while (numbers.size() < 3) {
        const std::size_t end = std::min(
            static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin()),
            std::size_t{5});
        if (end == 0 || end > 4)
            break;
        numbers.push_back(std::stoi(std::string(text.substr(0, end))));
        text.remove_prefix(end);
        if (text.empty() || (text.front() != '/' && text.front() != '-' && text.front() != '.'))
            break;
        text.remove_prefix(1);
    }
    return numbers;
}

void addBook(const LibraryRow& row, std::int64_t line, Reading& reading, LineFaults& faults,
             const TextFile& file, TakeBook take, OwnLibrary& library)
{
    OwnBook book;
    book.line = line;
    take(row, book, reading, file);
    if (book.title.empty() && book.isbns.empty())
        faults.badValue(line, tr("The line names no book: it has neither a title nor an ISBN"));
    else
        library.books.push_back(std::move(book));
}

} // namespace

std::string isoDate(std::string_view text)
{
    text = trimmed(text);
    while (!text.empty() && (text.front() == '[' || text.front() == '"'))
        text.remove_prefix(1);
    const std::vector<int> numbers = numbersOfDate(text);
    if (numbers.empty() || numbers[0] < kFirstYear)
        return {};
    std::string date = std::to_string(numbers[0]);
    constexpr int kMonths = 12;
    constexpr int kDays = 31;
    if (numbers.size() > 1 && numbers[1] >= 1 && numbers[1] <= kMonths) {
        date += '-' + twoDigits(numbers[1]);
        if (numbers.size() > 2 && numbers[2] >= 1 && numbers[2] <= kDays)
            date += '-' + twoDigits(numbers[2]);
    }
    return date;
}

std::string latestDate(std::string_view text)
{
    std::string latest;
    for (const std::string& span : listOf(text, ",")) {
        // "2020/01/02-2020/01/09": a hyphen between two dates that have none themselves.
        const bool slashes = span.find('/') != std::string::npos;
        const std::size_t hyphen = slashes ? span.find('-') : std::string::npos;
        for (const std::string_view part :
             {std::string_view(span).substr(0, hyphen),
              hyphen == std::string::npos ? std::string_view() : std::string_view(span).substr(hyphen + 1)})
            latest = std::max(latest, isoDate(part));
    }
    return latest;
}

void takeStars(std::string_view cell, OwnBook& book, Reading& reading, const TextFile& file)
{
    if (isMissing(trimmed(cell)))
        return;
    const auto stars = parseNumber(cell);
    if (stars && *stars >= 0 && *stars <= static_cast<double>(kMostStars)) {
        book.stars = static_cast<float>(*stars);
        return;
    }
    reading.warn(WarningKind::badValue, file, book.line,
                 tr("The rating '%1' is no number of stars from 0 to %2; the book counts as not rated")
                     .arg(trimmed(cell))
                     .arg(shortest(static_cast<double>(kMostStars))));
}

void takeIsbn(std::string_view cell, OwnBook& book)
{
    cell = trimmed(cell);
    constexpr std::string_view kAround = "=\"[] ";
    const std::size_t begin = cell.find_first_not_of(kAround);
    if (begin == std::string_view::npos)
        return;
    if (book.isbnAsWritten.empty())
        book.isbnAsWritten = cell.substr(begin, cell.find_last_not_of(kAround) - begin + 1);
    std::string isbn = isbnKey(cell);
    if (!isbn.empty() && std::find(book.isbns.begin(), book.isbns.end(), isbn) == book.isbns.end())
        book.isbns.push_back(std::move(isbn));
}

int countOf(std::string_view cell)
{
    constexpr double kMost = 1e6;
    const auto number = parseNumber(cell);
    return number && *number > 0 && *number <= kMost ? static_cast<int>(*number) : 0;
}

std::vector<std::string> listOf(std::string_view cell, std::string_view sign)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t at = cell.find(sign);
        if (const std::string_view part = trimmed(cell.substr(0, at)); !part.empty())
            parts.emplace_back(part);
        if (at == std::string_view::npos)
            return parts;
        cell.remove_prefix(at + sign.size());
    }
}

std::string_view LibraryRow::operator[](std::string_view column) const
{
    const auto at =
        static_cast<std::size_t>(std::find(m_columns.begin(), m_columns.end(), column) - m_columns.begin());
    return at < m_cells.size() ? trimmed(m_cells[at]) : std::string_view();
}

Status readLibraryTable(const LibraryHead& head, Reading& reading, OwnLibrary& library, TakeBook take)
{
    const auto table = TextTable::read(*head.text, reading);
    if (!table)
        return table.error();
    LineFaults faults(reading, *head.text);
    for (std::size_t row = 0; row < table->rows(); ++row) {
        std::vector<std::string_view> cells;
        for (std::size_t column = 0; column < table->columns(); ++column)
            cells.push_back(table->cell(row, column));
        addBook({table->plain(), std::move(cells)}, table->line(row), reading, faults, *head.text, take,
                library);
    }
    return faults.verdict(library.books.size());
}

Status readPlainTabs(const LibraryHead& head, Reading& reading, OwnLibrary& library, TakeBook take)
{
    const std::string_view text = head.text->text();
    const char newline = text.find('\n') == std::string_view::npos ? '\r' : '\n';
    LineFaults faults(reading, *head.text);
    std::vector<std::string> columns;
    std::int64_t line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(newline, begin), text.size());
        std::string_view rest = text.substr(begin, end - begin);
        begin = end + 1;
        ++line;
        if (rest.ends_with('\r'))
            rest.remove_suffix(1);
        if (trimmed(rest).empty())
            continue;
        std::vector<std::string_view> cells;
        for (std::size_t tab = rest.find('\t'); tab != std::string_view::npos; tab = rest.find('\t')) {
            cells.push_back(rest.substr(0, tab));
            rest.remove_prefix(tab + 1);
        }
        cells.push_back(rest);
        if (columns.empty()) {
            for (const std::string_view cell : cells)
                columns.push_back(plainName(cell));
            continue;
        }
        if (cells.size() == columns.size() + 1 && trimmed(cells.back()).empty())
            cells.pop_back();
        if (cells.size() != columns.size()) {
            faults.ragged(line, line, cells.size(), columns.size());
            continue;
        }
        addBook({columns, std::move(cells)}, line, reading, faults, *head.text, take, library);
        if (line % 1024 == 0 && !reading.goOn(begin))
            return Error::cancelledByCaller();
    }
    return faults.verdict(library.books.size());
}

} // namespace shelf
