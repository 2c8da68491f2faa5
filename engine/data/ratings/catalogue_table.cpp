// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/catalogue_table.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/genres.h"
#include "engine/data/ratings/id_lookup.h"
#include "engine/data/text/isbn.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace shelf {

namespace {

/// Columns to search a title, an author and so on in; -1 where there is none.
struct Columns {
    int title, originalTitle, authors, year, language, image;

    explicit Columns(const TextTable& table, int titles)
        : title(titles),
          originalTitle(findColumn(table.plain(), std::vector<std::string_view>{"originaltitle"})),
          authors(findColumn(table.plain(), names::authors())),
          year(findColumn(table.plain(), names::year())),
          language(findColumn(table.plain(), names::language())),
          image(findColumn(table.plain(), names::image()))
    {}
    bool has(int column) const
    {
        for (const int own : {title, originalTitle, authors, year, language, image})
            if (own == column)
                return true;
        return false;
    }
};

std::string cleanText(std::string_view text)
{
    std::string out(trimmed(text));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    for (std::size_t at = out.find("&amp;"); at != std::string::npos; at = out.find("&amp;", at + 1))
        out.erase(at + 1, 4);
    return out;
}

std::int32_t yearInTitle(std::string_view title)
{
    // "Toy Story (1995)"
    const std::size_t n = title.size();
    if (n < 7 || title[n - 1] != ')' || title[n - 6] != '(')
        return kNoYear;
    return parseYear(title.substr(n - 5, 4));
}

/// A number or a name that repeats tells something about a group of books; an address or a key does not.
bool isWorthColoring(const TextTable& table, std::size_t column)
{
    const std::string& name = table.plain()[column];
    for (const std::string_view part : {"isbn", "url", "image", "link", "asin", "ratings1", "ratings2",
                                        "ratings3", "ratings4", "ratings5", "videorelease", "description"})
        if (name.find(part) != std::string::npos)
            return false;
    if (name.empty() || name.ends_with("id") || isOneOf(name, names::bookKey()) ||
        isOneOf(name, names::title()))
        return false;
    std::unordered_set<std::string_view> distinct;
    std::size_t filled = 0;
    std::size_t numbers = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view cell = trimmed(table.cell(row, column));
        if (cell.empty())
            continue;
        ++filled;
        numbers += parseNumber(cell).has_value();
        distinct.insert(cell);
    }
    const bool numeric = numbers * 10 >= filled * 9;
    return distinct.size() > 1 && (numeric || distinct.size() * 10 < filled * 9 || filled < 20);
}

TextList columnOfText(const TextTable& table, const std::vector<std::uint32_t>& rows, int column,
                      int otherwise = -1)
{
    if (column < 0 && otherwise < 0)
        return TextList(rows.size());
    TextList out;
    out.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        std::string text =
            column < 0 ? std::string() : cleanText(table.cell(row, static_cast<std::size_t>(column)));
        if (text.empty() && otherwise >= 0)
            text = cleanText(table.cell(row, static_cast<std::size_t>(otherwise)));
        out.push_back(text);
    }
    return out;
}

/// What the columns called after the ISBN say, each once.
TextList isbnsOf(const TextTable& table, const std::vector<std::uint32_t>& rows)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table.columns(); ++column)
        if (table.plain()[column].starts_with("isbn"))
            columns.push_back(column);
    if (columns.empty())
        return TextList(rows.size());
    TextList out;
    out.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        std::string all;
        for (const std::size_t column : columns)
            if (const std::string isbn = isbn13Of(table.cell(row, column));
                !isbn.empty() && all.find(isbn) == std::string::npos)
                all += (all.empty() ? "" : " ") + isbn;
        out.push_back(all);
    }
    return out;
}

void fillColumns(const TextTable& table, const std::vector<std::uint32_t>& rows, std::size_t key, int titles,
                 Catalogue& books)
{
    const Columns columns(table, titles);
    books.titles = columnOfText(table, rows, columns.title, columns.originalTitle);
    books.authors = columnOfText(table, rows, columns.authors);
    books.languages = columnOfText(table, rows, columns.language);
    books.imageUrls = columnOfText(table, rows, columns.image);
    books.isbns = isbnsOf(table, rows);
    books.years.assign(rows.size(), kNoYear);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (columns.year >= 0)
            books.years[i] = parseYear(table.cell(rows[i], static_cast<std::size_t>(columns.year)));
        if (books.years[i] == kNoYear && (columns.year < 0 || table.plain()[0] == "movieid"))
            books.years[i] = yearInTitle(books.titles[i]);
    }
    for (std::size_t column = 0; column < table.columns(); ++column)
        if (column != key && !columns.has(static_cast<int>(column)) && isWorthColoring(table, column))
            books.extra.push_back(
                {table.names()[column], columnOfText(table, rows, static_cast<int>(column))});
}

void deriveMainGenre(Catalogue& books)
{
    const auto named = [&](const char* name) {
        return std::find_if(books.extra.begin(), books.extra.end(),
                            [&](const TextColumn& column) { return plainName(column.name) == name; });
    };
    const auto all = named("genres");
    if (all == books.extra.end() || named("genre") != books.extra.end())
        return;
    TextColumn main{"genre", {}};
    for (const std::string_view genres : all->values)
        main.values.push_back(mainGenre(genres));
    books.extra.insert(books.extra.begin(), std::move(main));
}

void fillUp(Catalogue& books)
{
    for (auto* column : {&books.titles, &books.authors, &books.languages, &books.imageUrls, &books.isbns})
        column->resize(books.size());
    books.years.resize(books.size(), kNoYear);
    for (TextColumn& column : books.extra)
        column.values.resize(books.size());
}

void appendUnknown(const IdMap& rated, JoinedCatalogue& out)
{
    Catalogue& books = out.books;
    for (std::size_t id = 0; id < rated.size(); ++id) {
        if (out.bookOf[id] >= 0)
            continue;
        out.bookOf[id] = static_cast<std::int32_t>(books.size());
        ++out.unknown;
        books.ids.push_back(rated.ids()[id]);
    }
    fillUp(books);
}

/// The column that somebody names for the titles, or the one that is called so; -1 where there is none.
Result<int> titleColumnOf(const TextTable& table, const std::string& said, const TextFile& file)
{
    if (said.empty())
        return findColumn(table.plain(), names::title());
    const int column = namedColumn(table.names(), said);
    if (column < 0)
        return noSuchColumn(said, table.names(), file.path());
    return column;
}

/// Joins rated ids that no row has as they are written to the first row that has another spelling of them.
void joinOtherSpellings(const IdMap& rated, const IdMap& ids, IdComparison by, JoinedCatalogue& out)
{
    if (by == IdComparison::asWritten)
        return;
    const IdLookup lookup(rated, by);
    std::vector<std::uint8_t> isTaken(ids.size(), 0);
    for (const std::int32_t book : out.bookOf)
        if (book >= 0)
            isTaken[static_cast<std::size_t>(book)] = 1;
    for (std::size_t row = 0; row < ids.size(); ++row)
        lookup.each(ids.ids()[row], [&](std::int32_t id) {
            std::int32_t& book = out.bookOf[static_cast<std::size_t>(id)];
            if (book >= 0)
                return;
            book = static_cast<std::int32_t>(row);
            out.joined += isTaken[row];
            isTaken[row] = 1;
        });
}

} // namespace

Result<JoinedCatalogue> readCatalogue(const TextFile& file, const IdMap& rated,
                                      const CatalogueOptions& options, Reading& reading)
{
    auto read = TextTable::read(file, reading, options.names, options.said.delimiter);
    if (!read)
        return read.error();
    const TextTable& table = *read;
    const auto titles = titleColumnOf(table, options.said.titleColumn, file);
    if (!titles)
        return titles.error();
    const auto key =
        findKeyColumn(table, file, {rated, options.bookColumn, "book", options.said.ids}, reading);
    if (!key) {
        Error error = key.error();
        for (const auto& [option, column] : {std::pair("--user-column ", &options.said.userColumn),
                                             std::pair("--book-column ", &options.said.bookColumn)})
            if (!column->empty())
                error.advice = std::string("Check whether ") + option + *column +
                               " says what is meant: it decides in which column of the ratings the books are "
                               "looked for.";
        return error;
    }

    JoinedCatalogue out;
    out.match = {table.names()[key->column], key->coverage, key->by};
    out.titleColumn = *titles < 0 ? std::string() : table.names()[static_cast<std::size_t>(*titles)];
    out.bookOf.assign(rated.size(), -1);
    IdMap ids;
    ids.reserve(table.rows(), table.characters());
    std::vector<std::uint32_t> rows;
    rows.reserve(table.rows());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view id = trimmed(table.cell(row, key->column));
        const std::size_t known = ids.size();
        if (id.empty()) {
            reading.warn(WarningKind::badValue, file, table.line(row), "The book has no id and was left out");
        } else if (static_cast<std::size_t>(ids.add(id)) != known) {
            reading.warn(WarningKind::badValue, file, table.line(row),
                         "The book " + std::string(id) + " is listed again and was left out");
        } else {
            rows.push_back(static_cast<std::uint32_t>(row));
            if (const std::int32_t at = rated.find(id); at >= 0)
                out.bookOf[static_cast<std::size_t>(at)] = static_cast<std::int32_t>(known);
        }
    }
    joinOtherSpellings(rated, ids, key->by, out);
    out.books.ids = ids.takeIds();
    fillColumns(table, rows, key->column, *titles, out.books);
    deriveMainGenre(out.books);
    appendUnknown(rated, out);
    return out;
}

JoinedCatalogue bareCatalogue(IdMap& rated)
{
    JoinedCatalogue out;
    out.bookOf.resize(rated.size());
    std::iota(out.bookOf.begin(), out.bookOf.end(), 0);
    out.books.ids = rated.takeIds();
    fillUp(out.books);
    return out;
}

Status addGenres(const TextFile& file, Catalogue& books, Reading& reading)
{
    const auto read = TextTable::read(file, reading);
    if (!read)
        return read.error();
    constexpr std::string_view kLists[] = {"genres", "genre", "tags", "shelves"};
    const int list = findColumn(read->plain(), kLists);
    if (list < 0)
        return Error::failure("No column is named genres, genre or tags; the columns are: " +
                              listed(read->names()))
            .in(file.path(), 1);
    IdMap ids;
    for (const std::string_view id : books.ids)
        ids.add(id);
    const auto key = findKeyColumn(*read, file, {ids, "bookid", "book"}, reading);
    if (!key)
        return key.error();
    const IdLookup lookup(ids, key->by);
    const auto mainIn = [&](std::size_t row) {
        return mainGenre(read->cell(row, static_cast<std::size_t>(list)));
    };
    std::vector<std::int64_t> rowOf(books.size(), -1); // the last of several that name a genre
    for (std::size_t row = 0; row < read->rows(); ++row) {
        if (mainIn(row).empty())
            continue;
        lookup.each(trimmed(read->cell(row, key->column)), [&](std::int32_t book) {
            rowOf[static_cast<std::size_t>(book)] = static_cast<std::int64_t>(row);
        });
    }
    const auto own = std::find_if(books.extra.begin(), books.extra.end(),
                                  [](const TextColumn& column) { return plainName(column.name) == "genre"; });
    TextColumn genre{"genre", {}};
    for (std::size_t b = 0; b < rowOf.size(); ++b) {
        if (rowOf[b] >= 0)
            genre.values.push_back(mainIn(static_cast<std::size_t>(rowOf[b])));
        else
            genre.values.push_back(own != books.extra.end() ? own->values[b] : TextList::Text());
    }
    if (own != books.extra.end())
        books.extra.erase(own);
    books.extra.insert(books.extra.begin(), std::move(genre));
    return {};
}

} // namespace shelf
