// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/books_model.h"

#include "widgets/look/text.h"
#include "widgets/menus/book_role.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace shelf {

namespace {

/// What a book is sorted by that has nothing in that column, and comes last either way.
constexpr double kUnknown = std::numeric_limits<double>::infinity();

/// A column of the books; the functions of cells get the index and the number of the book.
struct BookColumn {
    QString (*title)(const CatalogueIndex* index); ///< null: nothing is open
    QString (*text)(const CatalogueIndex& index, std::size_t book);
    double (*order)(const CatalogueIndex& index, std::size_t book);
    bool (*isFilled)(const CatalogueIndex& index); ///< for any book
    bool isNumber = false;
    bool isLong = false; ///< a tool tip has the whole of it
    bool isStars = false;
};

TextList::Text genreOf(const CatalogueIndex& index, std::size_t book)
{
    return index.data->books.extra[static_cast<std::size_t>(index.genreColumn)].values[book];
}

/// As the catalogue's column is called.
QString genreTitle(const CatalogueIndex* index)
{
    if (!index || index->genreColumn < 0)
        return BooksModel::tr("Genre");
    QString name = textOf(index->data->books.extra[static_cast<std::size_t>(index->genreColumn)].name);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

bool hasAuthors(const CatalogueIndex& index)
{
    const auto& authors = index.data->books.authors;
    return std::any_of(authors.begin(), authors.end(), [](std::string_view name) { return !name.empty(); });
}

/// In the order of BooksModel::Column.
const std::array<BookColumn, BooksModel::kColumns>& bookColumns()
{
    using Index = const CatalogueIndex&;
    static const std::array<BookColumn, BooksModel::kColumns> all{{
        {.title =
             [](const CatalogueIndex* index) {
                 return index && !index->hasTitles ? BooksModel::tr("Book") : BooksModel::tr("Title");
             },
         .text = [](Index index, std::size_t book) { return textOf(index.data->books.label(book)); },
         .order = [](Index index, std::size_t book) { return static_cast<double>(index.titleRank[book]); },
         .isFilled = [](Index) { return true; },
         .isLong = true},
        {.title = [](const CatalogueIndex*) { return BooksModel::tr("Authors"); },
         .text = [](Index index, std::size_t book) { return textOf(index.data->books.authors[book]); },
         .order =
             [](Index index, std::size_t book) {
                 return index.data->books.authors[book].empty() ? kUnknown : index.authorRank[book];
             },
         .isFilled = hasAuthors,
         .isLong = true},
        {.title = [](const CatalogueIndex*) { return BooksModel::tr("Year"); },
         .text =
             [](Index index, std::size_t book) {
                 const int year = index.data->books.years[book];
                 return year == kNoYear ? QString() : QString::number(year);
             },
         .order =
             [](Index index, std::size_t book) {
                 const int year = index.data->books.years[book];
                 return year == kNoYear ? kUnknown : year;
             },
         .isFilled = [](Index index) { return index.hasYears; },
         .isNumber = true},
        {.title =
             [](const CatalogueIndex* index) {
                 return index && index->data->onlyTaken ? BooksModel::tr("Readers")
                                                        : BooksModel::tr("Ratings");
             },
         .text = [](Index index, std::size_t book) { return QLocale().toString(index.books[book].count); },
         .order = [](Index index, std::size_t book) { return static_cast<double>(index.books[book].count); },
         .isFilled = [](Index index) { return index.data->ratingCount() > 0; },
         .isNumber = true},
        {.title = [](const CatalogueIndex*) { return BooksModel::tr("Mean rating"); },
         .text =
             [](Index index, std::size_t book) {
                 const auto mean = index.books[book].mean;
                 return mean ? QLocale().toString(*mean, 'f', 2) : QString();
             },
         .order = [](Index index, std::size_t book) { return index.books[book].mean.value_or(kUnknown); },
         .isFilled = [](Index index) { return !index.data->onlyTaken; },
         .isStars = true},
        {.title = [](const CatalogueIndex*) { return BooksModel::tr("Language"); },
         .text = [](Index index, std::size_t book) { return textOf(index.data->books.languages[book]); },
         .order =
             [](Index index, std::size_t book) {
                 return index.data->books.languages[book].empty() || index.languageRank.empty()
                            ? kUnknown
                            : index.languageRank[book];
             },
         .isFilled = [](Index index) { return index.hasLanguages; }},
        {.title = genreTitle,
         .text =
             [](Index index, std::size_t book) {
                 return index.genreColumn < 0 ? QString() : textOf(genreOf(index, book));
             },
         .order =
             [](Index index, std::size_t book) {
                 return index.genreRank.empty() || genreOf(index, book).empty() ? kUnknown
                                                                                : index.genreRank[book];
             },
         .isFilled = [](Index index) { return index.genreColumn >= 0; }},
    }};
    return all;
}

} // namespace

BooksModel::BooksModel(QObject* parent) : ColumnModel(parent)
{
    std::vector<TableColumn> columns;
    for (const BookColumn& book : bookColumns()) {
        const auto text = [this, &book](int row) {
            return book.text(*m_index, static_cast<std::size_t>(bookAt(row)));
        };
        TableColumn column{
            .title = [this, &book] { return book.title(m_index && m_index->data ? m_index.get() : nullptr); },
            .text = text,
            .isNumber = book.isNumber};
        if (book.isLong)
            column.tip = text;
        if (book.isStars)
            column.bar = [this](int row) {
                const auto mean = m_index->books[static_cast<std::size_t>(bookAt(row))].mean;
                return mean ? QVariant(*mean) : QVariant();
            };
        columns.push_back(std::move(column));
    }
    setColumns(std::move(columns));
}

void BooksModel::setIndex(std::shared_ptr<const CatalogueIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    arrange();
    endResetModel();
}

void BooksModel::setFilter(const QString& words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    arrange();
    endResetModel();
}

void BooksModel::setPicked(std::optional<std::vector<int>> books)
{
    beginResetModel();
    m_picked = std::move(books);
    arrange();
    endResetModel();
}

void BooksModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumns)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

/// A new order of the same rows: what is selected stays selected.
void BooksModel::rearrange()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> books;
    for (const QModelIndex& index : before)
        books.push_back(bookAt(index.row()));
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(books[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void BooksModel::arrange()
{
    m_rows.clear();
    if (!m_index || !m_index->data)
        return;
    m_rows = booksWith(*m_index, m_filter);
    if (m_picked) {
        std::vector<std::uint8_t> picked(m_index->folded.size(), 0);
        for (const int book : *m_picked)
            if (book >= 0 && static_cast<std::size_t>(book) < picked.size())
                picked[static_cast<std::size_t>(book)] = 1;
        std::erase_if(m_rows, [&](int book) { return !picked[static_cast<std::size_t>(book)]; });
    }
    std::vector<double> values(m_index->folded.size());
    const auto order = bookColumns()[static_cast<std::size_t>(m_sortColumn)].order;
    for (const int book : m_rows)
        values[static_cast<std::size_t>(book)] = order(*m_index, static_cast<std::size_t>(book));
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        const double x = values[static_cast<std::size_t>(a)];
        const double y = values[static_cast<std::size_t>(b)];
        if (x == y)
            return a < b;
        if (x == kUnknown || y == kUnknown)
            return y == kUnknown;
        return ascending ? x < y : x > y;
    });
}

QVariant BooksModel::look(int row, int, int role) const
{
    return role == kBookRole ? QVariant(bookAt(row)) : QVariant();
}

int BooksModel::bookAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)] : -1;
}

int BooksModel::rowOf(int book) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), book);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool BooksModel::columnFilled(int column) const
{
    if (!m_index || !m_index->data)
        return column <= kMean;
    return bookColumns()[static_cast<std::size_t>(column)].isFilled(*m_index);
}

} // namespace shelf
