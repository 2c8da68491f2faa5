// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/books_model.h"

#include "widgets/book/stars.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::infinity();

/// What a book is sorted by; infinity where it has nothing in that column, which always comes last.
double sortValue(const CatalogueIndex& index, std::size_t book, int column)
{
    const Catalogue& books = index.data->books;
    switch (column) {
    case BooksModel::kAuthors:
        return books.authors[book].empty() ? kUnknown : index.authorRank[book];
    case BooksModel::kYear:
        return books.years[book] == kNoYear ? kUnknown : books.years[book];
    case BooksModel::kRatings:
        return index.books[book].count;
    case BooksModel::kMean:
        return index.books[book].mean.value_or(kUnknown);
    case BooksModel::kLanguage:
        return books.languages[book].empty() || index.languageRank.empty() ? kUnknown
                                                                           : index.languageRank[book];
    case BooksModel::kGenre:
        if (index.genreRank.empty() ||
            books.extra[static_cast<std::size_t>(index.genreColumn)].values[book].empty())
            return kUnknown;
        return index.genreRank[book];
    default:
        return index.titleRank[book];
    }
}

} // namespace

BooksModel::BooksModel(QObject* parent) : QAbstractTableModel(parent) {}

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
    for (const int book : m_rows)
        values[static_cast<std::size_t>(book)] =
            sortValue(*m_index, static_cast<std::size_t>(book), m_sortColumn);
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
    switch (column) {
    case kYear:
        return m_index->hasYears;
    case kMean:
        return !m_index->data->onlyTaken;
    case kLanguage:
        return m_index->hasLanguages;
    case kGenre:
        return m_index->genreColumn >= 0;
    case kAuthors: {
        const auto& authors = m_index->data->books.authors;
        return std::any_of(authors.begin(), authors.end(),
                           [](const std::string& name) { return !name.empty(); });
    }
    default:
        return true;
    }
}

int BooksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BooksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant BooksModel::text(std::size_t book, int column) const
{
    const Catalogue& books = m_index->data->books;
    const RatingSummary& summary = m_index->books[book];
    switch (column) {
    case kTitle:
        return QString::fromStdString(books.label(book));
    case kAuthors:
        return QString::fromStdString(books.authors[book]);
    case kYear:
        return books.years[book] == kNoYear ? QString() : QString::number(books.years[book]);
    case kRatings:
        return QLocale().toString(summary.count);
    case kMean:
        return summary.mean ? QLocale().toString(*summary.mean, 'f', 2) : QString();
    case kLanguage:
        return QString::fromStdString(books.languages[book]);
    case kGenre:
        if (m_index->genreColumn >= 0)
            return QString::fromStdString(
                books.extra[static_cast<std::size_t>(m_index->genreColumn)].values[book]);
        return {};
    default:
        return {};
    }
}

QVariant BooksModel::data(const QModelIndex& index, int role) const
{
    const int row = bookAt(index.row());
    if (!index.isValid() || row < 0)
        return {};
    const auto book = static_cast<std::size_t>(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(book, index.column());
    case Qt::ToolTipRole:
        return index.column() == kTitle || index.column() == kAuthors ? text(book, index.column())
                                                                      : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == kYear || index.column() == kRatings
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StarDelegate::kValueRole:
        return index.column() == kMean && m_index->books[book].mean ? QVariant(*m_index->books[book].mean)
                                                                    : QVariant();
    default:
        return {};
    }
}

bool BooksModel::isTaken() const
{
    return m_index && m_index->data && m_index->data->onlyTaken;
}

QVariant BooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == kYear || section == kRatings ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kTitle:
        return tr("Title");
    case kAuthors:
        return tr("Authors");
    case kYear:
        return tr("Year");
    case kRatings:
        return isTaken() ? tr("Readers") : tr("Ratings");
    case kMean:
        return tr("Mean rating");
    case kLanguage:
        return tr("Language");
    case kGenre:
        if (m_index && m_index->genreColumn >= 0) {
            QString name = QString::fromStdString(
                m_index->data->books.extra[static_cast<std::size_t>(m_index->genreColumn)].name);
            if (!name.isEmpty())
                name[0] = name[0].toUpper();
            return name;
        }
        return tr("Genre");
    default:
        return {};
    }
}

} // namespace shelf
