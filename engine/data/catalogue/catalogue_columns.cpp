// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/catalogue/catalogue_columns.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/genres.h"
#include "engine/data/text/isbn.h"

#include <algorithm>
#include <string>
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

/// On one line, and with plain ampersands; in `room` where that changes anything.
std::string_view cleanText(std::string_view text, std::string& room)
{
    text = trimmed(text);
    bool isClean = true;
    for (const char c : text)
        isClean &= static_cast<unsigned char>(c) >= ' ' && c != '&';
    if (isClean)
        return text;
    room = text;
    std::replace_if(
        room.begin(), room.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    for (std::size_t at = room.find("&amp;"); at != std::string::npos; at = room.find("&amp;", at + 1))
        room.erase(at + 1, 4);
    return room;
}

std::int32_t yearInTitle(std::string_view title)
{
    // "Toy Story (1995)"
    const std::size_t n = title.size();
    if (n < 7 || title[n - 1] != ')' || title[n - 6] != '(')
        return kNoYear;
    return parseYear(title.substr(n - 5, 4));
}

/// An address or a key tells nothing about a group of books, whatever is in it.
bool isNamedForColoring(const std::string& name)
{
    for (const std::string_view part : {"isbn", "url", "image", "link", "asin", "ratings1", "ratings2",
                                        "ratings3", "ratings4", "ratings5", "videorelease", "description"})
        if (name.find(part) != std::string::npos)
            return false;
    return !name.empty() && !name.ends_with("id") && !isOneOf(name, names::bookKey()) &&
           !isOneOf(name, names::title());
}

/// What the cells of a column have in common.
struct ColumnCells {
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::string_view first; ///< of those that say something
    bool differ = false;    ///< one says something else than the first

    void take(std::string_view cell)
    {
        if (cell.empty())
            return;
        if (filled++ == 0)
            first = cell;
        numbers += parseNumber(cell).has_value();
        differ = differ || cell != first;
    }
    bool areNumbers() const { return numbers * 10 >= filled * 9; }
};

bool doNamesRepeat(const TextTable& table, std::size_t column, std::size_t filled)
{
    std::unordered_set<std::string_view> distinct;
    for (std::size_t row = 0; row < table.rows() && distinct.size() * 10 < filled * 9; ++row)
        if (const std::string_view cell = trimmed(table.cell(row, column)); !cell.empty())
            distinct.insert(cell);
    return distinct.size() * 10 < filled * 9;
}

/// A number or a name that repeats tells something about a group of books: the columns of such.
std::vector<std::size_t> columnsWorthColoring(const TextTable& table, const Columns& taken)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table.columns(); ++column)
        if (!taken.has(static_cast<int>(column)) && isNamedForColoring(table.plain()[column]))
            columns.push_back(column);
    if (columns.empty())
        return columns;
    std::vector<ColumnCells> cells(columns.size());
    std::vector<std::string_view> row(columns.back() + 1);
    for (std::size_t at = 0; at < table.rows(); ++at) {
        table.cells(at, row);
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells[i].take(trimmed(row[columns[i]]));
    }
    std::vector<std::size_t> worth;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (cells[i].differ && (cells[i].areNumbers() || cells[i].filled < 20 ||
                                doNamesRepeat(table, columns[i], cells[i].filled)))
            worth.push_back(columns[i]);
    return worth;
}

/// Makes columns of text row by row.
class TextColumns {
public:
    explicit TextColumns(const TextTable& table) : m_cells(table.columns()), m_table(table) {}

    /// otherwise: the column that says it where the first is empty. -1: none, and a list of empty texts.
    void add(TextList& to, int column, int otherwise = -1)
    {
        if (column < 0 && otherwise < 0)
            to.resize(m_table.rows());
        else
            m_columns.push_back({&to, column, otherwise});
    }
    /// Of all columns that are called after it, each once.
    void addIsbns(TextList& to)
    {
        m_isbns = &to;
        for (std::size_t column = 0; column < m_table.columns(); ++column)
            if (m_table.plain()[column].starts_with("isbn"))
                m_isbnColumns.push_back(column);
    }

    void fill()
    {
        for (const Column& column : m_columns)
            column.to->reserve(m_table.rows());
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            m_table.cells(row, m_cells);
            for (const Column& column : m_columns) {
                std::string_view text = cleanCell(column.from);
                if (text.empty())
                    text = cleanCell(column.otherwise);
                column.to->push_back(text);
            }
            if (!m_isbnColumns.empty())
                m_isbns->push_back(isbns());
        }
        if (m_isbns && m_isbnColumns.empty())
            m_isbns->resize(m_table.rows());
    }

private:
    struct Column {
        TextList* to;
        int from;
        int otherwise;
    };

    std::string_view cleanCell(int column)
    {
        return column < 0 ? std::string_view() : cleanText(m_cells[static_cast<std::size_t>(column)], m_room);
    }
    const std::string& isbns()
    {
        m_room.clear();
        for (const std::size_t column : m_isbnColumns)
            if (const std::string isbn = isbn13Of(m_cells[column]);
                !isbn.empty() && m_room.find(isbn) == std::string::npos)
                m_room += (m_room.empty() ? "" : " ") + isbn;
        return m_room;
    }

    std::vector<std::string_view> m_cells; ///< of the row
    const TextTable& m_table;
    std::vector<Column> m_columns;
    TextList* m_isbns = nullptr;
    std::vector<std::size_t> m_isbnColumns;
    std::string m_room;
};

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

/// The main genre of each book, where it can be told from a list of all.
void deriveMainGenre(CatalogueColumns& out)
{
    const auto named = [&](const char* name) {
        return std::find_if(out.books.extra.begin(), out.books.extra.end(),
                            [&](const TextColumn& column) { return plainName(column.name) == name; });
    };
    const auto all = named("genres");
    if (all == out.books.extra.end() || named("genre") != out.books.extra.end())
        return;
    TextColumn main{"genre", {}};
    for (const std::string_view genres : all->values)
        main.values.push_back(mainGenre(genres));
    out.extraFrom.insert(out.extraFrom.begin(),
                         out.extraFrom[static_cast<std::size_t>(all - out.books.extra.begin())]);
    out.books.extra.insert(out.books.extra.begin(), std::move(main));
}

constexpr std::size_t kFilledAhead = std::size_t{8} << 20; ///< bytes of text

void keepRows(TextList& values, const std::vector<std::uint32_t>& rows)
{
    TextList kept;
    kept.reserve(rows.size());
    for (const std::uint32_t row : rows)
        kept.push_back(values[row]);
    values = std::move(kept);
}

} // namespace

Result<CatalogueColumns> readCatalogue(const TextFile& file, std::vector<std::string> names,
                                       const ReadingOptions& said, Reading& reading)
{
    auto read = TextTable::read(file, reading, std::move(names), said.delimiter);
    if (!read)
        return read.error();
    const auto title = titleColumnOf(*read, said.titleColumn, file);
    if (!title)
        return title.error();
    CatalogueColumns out{*std::move(read), *title, {}, {}};
    if (file.text().size() <= kFilledAhead)
        out.fill();
    return out;
}

void CatalogueColumns::fill()
{
    const Columns columns(table, title);
    extraFrom = columnsWorthColoring(table, columns);
    for (const std::size_t column : extraFrom)
        books.extra.push_back({table.names()[column], {}});
    TextColumns texts(table);
    texts.add(books.titles, columns.title, columns.originalTitle);
    texts.add(books.authors, columns.authors);
    texts.add(books.languages, columns.language);
    texts.add(books.imageUrls, columns.image);
    texts.addIsbns(books.isbns);
    for (std::size_t i = 0; i < extraFrom.size(); ++i)
        texts.add(books.extra[i].values, static_cast<int>(extraFrom[i]));
    texts.fill();
    books.years.assign(table.rows(), kNoYear);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (columns.year >= 0)
            books.years[row] = parseYear(table.cell(row, static_cast<std::size_t>(columns.year)));
        if (books.years[row] == kNoYear && (columns.year < 0 || table.plain()[0] == "movieid"))
            books.years[row] = yearInTitle(books.titles[row]);
    }
    deriveMainGenre(*this);
    isFilled = true;
}

Catalogue CatalogueColumns::takeBooks(const std::vector<std::uint32_t>& rows, std::size_t key) &&
{
    if (!isFilled)
        fill();
    for (std::size_t i = extraFrom.size(); i-- > 0;)
        if (extraFrom[i] == key)
            books.extra.erase(books.extra.begin() + static_cast<std::ptrdiff_t>(i));
    if (rows.size() == table.rows())
        return std::move(books);
    for (TextList* column : {&books.titles, &books.authors, &books.languages, &books.imageUrls, &books.isbns})
        keepRows(*column, rows);
    for (TextColumn& column : books.extra)
        keepRows(column.values, rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        books.years[i] = books.years[rows[i]]; // rows ascend
    books.years.resize(rows.size());
    return std::move(books);
}

} // namespace shelf
