// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/reader_models.h"

#include "widgets/look/text.h"
#include "widgets/menus/book_role.h"
#include "widgets/readers/reader_attributes.h"
#include "widgets/words/listed_words.h"

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

ReadersModel::ReadersModel(QObject* parent) : ColumnModel(parent)
{
    const auto summary = [this](int row) -> const RatingSummary& {
        return m_summaries[static_cast<std::size_t>(row)];
    };
    std::vector<TableColumn> columns(kColumns);
    columns[kId] = {[] { return tr("Reader"); },
                    [this](int row) { return textOf(m_data->userIds[static_cast<std::size_t>(row)]); }};
    columns[kRatings] = {[this] { return m_data && m_data->onlyTaken ? tr("Books") : tr("Ratings"); },
                         [summary](int row) { return QLocale().toString(summary(row).count); }, true};
    columns[kMean] = {[] { return tr("Mean"); },
                      [summary](int row) {
                          const auto mean = summary(row).mean;
                          return mean ? QLocale().toString(*mean, 'f', 2) : QString();
                      },
                      true};
    //: Header of a column: what is known of a reader
    columns[kAbout] = {.title = [] { return tr("About"); },
                       .text = [this](int row) { return about(row); },
                       .tip = [this](int row) { return attributesText(*m_data, row); },
                       .titleTip = [this] { return attributeNames(m_data.get()); }};
    setColumns(std::move(columns));
}

QString ReadersModel::about(int reader) const
{
    QStringList values;
    for (const TextColumn& column : m_data->userAttributes)
        if (const std::string_view value = column.values[static_cast<std::size_t>(reader)]; !value.empty())
            values << textOf(value);
    return listedWords(values);
}

QVariant ReadersModel::look(int row, int, int role) const
{
    return role == kReaderRole ? QVariant(row) : QVariant();
}

bool ReadersModel::hasAttributes() const
{
    return m_data && !m_data->userAttributes.empty();
}

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
    case kAbout:
        return aboutBefore(*m_data, i, j);
    default:
        return m_ranks[i] < m_ranks[j];
    }
}

bool ReadersModel::isFound(int reader, std::string_view words) const
{
    return readerIsFound(*m_data, static_cast<std::size_t>(reader), words);
}

ReadersOrder::ReadersOrder(ReadersModel* readers, QObject* parent)
    : QSortFilterProxyModel(parent), m_readers(readers)
{
    setSourceModel(readers);
}

void ReadersOrder::setWords(const QString& words)
{
    m_words = words.trimmed().toLower().toStdString();
    invalidateFilter();
}

bool ReadersOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return m_readers->before(left.row(), right.row(), left.column());
}

bool ReadersOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_readers->isFound(row, m_words);
}

RatedBooksModel::RatedBooksModel(QObject* parent) : ColumnModel(parent)
{
    const auto book = [this](int row) { return static_cast<std::size_t>(ratedAt(row).book); };
    const auto stars = [this](int row) { return static_cast<double>(ratedAt(row).rating); };
    std::vector<TableColumn> columns(kColumns);
    columns[kTitle] = {[] { return tr("Title"); },
                       [this, book](int row) { return textOf(m_data->books.label(book(row))); }};
    columns[kAuthors] = {[] { return tr("Authors"); },
                         [this, book](int row) { return textOf(m_data->books.authors[book(row)]); }};
    columns[kRating] = {
        .title = [] { return tr("Rating"); },
        .text =
            [this](int row) {
                return m_data->onlyTaken ? tr("taken") : QLocale().toString(ratedAt(row).rating);
            },
        .isNumber = true,
        .sort = stars,
        .bar = [this, stars](int row) { return m_data->onlyTaken ? QVariant() : QVariant(stars(row)); }};
    setColumns(std::move(columns));
}

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

QVariant RatedBooksModel::look(int row, int column, int role) const
{
    if (role == kBookRole)
        return bookAt(row);
    if (role == Qt::EditRole && column == kRating && !m_data->onlyTaken)
        return static_cast<double>(ratedAt(row).rating);
    if (role != Qt::ToolTipRole)
        return {};
    if (m_editable && column == kRating)
        return tr("Click the stars, or type the number; Delete takes the book off");
    const QString title = textOf(m_data->books.label(static_cast<std::size_t>(ratedAt(row).book)));
    return ratedAt(row).heldOut ? tr("%1\nHeld out: the model has not seen this rating").arg(title) : title;
}

Qt::ItemFlags RatedBooksModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = ColumnModel::flags(index);
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

} // namespace shelf
