// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/reader_models.h"

#include "widgets/book/stars.h"
#include "widgets/look/table_cells.h"
#include "widgets/look/text.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <limits>

namespace shelf {

namespace {

template <class Books> int rowOfBook(const Books& books, int book)
{
    const auto at =
        std::find_if(books.begin(), books.end(), [book](const auto& b) { return b.book == book; });
    return at == books.end() ? -1 : static_cast<int>(at - books.begin());
}

} // namespace

ReadersModel::ReadersModel(QObject* parent) : QAbstractTableModel(parent) {}

std::vector<int> ReadersModel::idRanks(const Dataset& data)
{
    struct Key {
        std::int64_t number = std::numeric_limits<std::int64_t>::max(); // what is no number comes last
        int reader = 0;
    };
    std::vector<Key> keys(data.userCount());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::string_view id = data.userIds[i];
        std::int64_t number = 0;
        const auto read = std::from_chars(id.data(), id.data() + id.size(), number);
        if (read.ec == std::errc() && read.ptr == id.data() + id.size())
            keys[i].number = number;
        keys[i].reader = static_cast<int>(i);
    }
    const auto id = [&](const Key& key) { return data.userIds[static_cast<std::size_t>(key.reader)]; };
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        return a.number != b.number ? a.number < b.number : id(a) < id(b);
    });
    std::vector<int> ranks(keys.size());
    for (std::size_t place = 0; place < keys.size(); ++place)
        ranks[static_cast<std::size_t>(keys[place].reader)] = static_cast<int>(place);
    return ranks;
}

void ReadersModel::setReaders(std::shared_ptr<const Dataset> data, std::vector<RatingSummary> summaries,
                              std::vector<int> ranks)
{
    beginResetModel();
    m_data = std::move(data);
    m_summaries = std::move(summaries);
    m_ranks = std::move(ranks);
    endResetModel();
}

bool ReadersModel::before(int a, int b, int column) const
{
    const auto i = static_cast<std::size_t>(a);
    const auto j = static_cast<std::size_t>(b);
    switch (column) {
    case kRatings:
        return m_summaries[i].count < m_summaries[j].count;
    case kMean:
        return m_summaries[i].mean < m_summaries[j].mean; // none before all
    default:
        return m_ranks[i] < m_ranks[j];
    }
}

bool ReadersModel::idContains(int reader, const std::string& words) const
{
    const std::string_view id = m_data->userIds[static_cast<std::size_t>(reader)];
    const auto same = [](char ours, char theirs) {
        return (ours >= 'A' && ours <= 'Z' ? static_cast<char>(ours - 'A' + 'a') : ours) == theirs;
    };
    return std::search(id.begin(), id.end(), words.begin(), words.end(), same) != id.end() || words.empty();
}

int ReadersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_summaries.size());
}

int ReadersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ReadersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_data)
        return {};
    const auto reader = static_cast<std::size_t>(index.row());
    const RatingSummary& summary = m_summaries[reader];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case kId:
            return textOf(m_data->userIds[reader]);
        case kRatings:
            return QLocale().toString(summary.count);
        case kMean:
            return summary.mean ? QLocale().toString(*summary.mean, 'f', 2) : QString();
        }
        return {};
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() != kId);
    default:
        return {};
    }
}

QVariant ReadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section != kId);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kId:
        return tr("Reader");
    case kRatings:
        return m_data && m_data->onlyTaken ? tr("Books") : tr("Ratings");
    case kMean:
        return tr("Mean");
    }
    return {};
}

ReadersOrder::ReadersOrder(ReadersModel* readers, QObject* parent)
    : QSortFilterProxyModel(parent), m_readers(readers)
{
    setSourceModel(readers);
}

void ReadersOrder::setWords(const QString& words)
{
    m_words = words.toLower().toStdString();
    invalidateFilter();
}

bool ReadersOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return m_readers->before(left.row(), right.row(), left.column());
}

bool ReadersOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_readers->idContains(row, m_words);
}

RatedBooksModel::RatedBooksModel(QObject* parent) : QAbstractTableModel(parent) {}

void RatedBooksModel::setBooks(std::shared_ptr<const Dataset> data, std::vector<RatedBook> books)
{
    beginResetModel();
    m_data = std::move(data);
    m_books = std::move(books);
    endResetModel();
}

int RatedBooksModel::bookAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_books.size()) ? m_books[static_cast<std::size_t>(row)].book
                                                              : -1;
}

int RatedBooksModel::rowOf(int book) const
{
    return rowOfBook(m_books, book);
}

int RatedBooksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_books.size());
}

int RatedBooksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RatedBooksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_data)
        return {};
    const RatedBook& rated = m_books[static_cast<std::size_t>(index.row())];
    const auto book = static_cast<std::size_t>(rated.book);
    switch (role) {
    case Qt::DisplayRole:
    case kSortRole:
        switch (index.column()) {
        case kTitle:
            return textOf(m_data->books.label(book));
        case kAuthors:
            return textOf(m_data->books.authors[book]);
        case kRating:
            return role == kSortRole   ? QVariant(rated.rating)
                   : m_data->onlyTaken ? QVariant(tr("taken"))
                                       : QVariant(QLocale().toString(rated.rating));
        }
        return {};
    case Qt::EditRole:
    case StarDelegate::kValueRole:
        return index.column() == kRating && !m_data->onlyTaken ? QVariant(static_cast<double>(rated.rating))
                                                               : QVariant();
    case Qt::ToolTipRole:
        if (m_editable && index.column() == kRating)
            return tr("Click the stars, or type the number; Delete takes the book off");
        return rated.heldOut ? tr("%1\nHeld out: the model has not seen this rating")
                                   .arg(textOf(m_data->books.label(book)))
                             : textOf(m_data->books.label(book));
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() == kRating);
    default:
        return {};
    }
}

Qt::ItemFlags RatedBooksModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return m_editable && index.column() == kRating && m_data && !m_data->onlyTaken
               ? plain | Qt::ItemIsEditable
               : plain;
}

bool RatedBooksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    bool isNumber = false;
    const float rating = value.toFloat(&isNumber);
    if (!(flags(index) & Qt::ItemIsEditable) || role != Qt::EditRole || !isNumber)
        return false;
    RatedBook& rated = m_books[static_cast<std::size_t>(index.row())];
    if (rated.rating == rating)
        return true;
    rated.rating = rating;
    emit dataChanged(index, index);
    emit ratingChanged(rated.book, rating);
    return true;
}

void RatedBooksModel::rate(int book, float rating)
{
    if (const int row = rowOf(book); row >= 0) {
        m_books[static_cast<std::size_t>(row)].rating = rating;
        emit dataChanged(index(row, 0), index(row, kColumns - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_books.insert(m_books.begin(), RatedBook{book, rating, false});
    endInsertRows();
}

void RatedBooksModel::remove(int book)
{
    const int row = rowOf(book);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_books.erase(m_books.begin() + row);
    endRemoveRows();
}

QVariant RatedBooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == kRating);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kTitle:
        return tr("Title");
    case kAuthors:
        return tr("Authors");
    case kRating:
        return tr("Rating");
    }
    return {};
}

} // namespace shelf
