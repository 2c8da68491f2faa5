// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader_models.h"

#include "widgets/stars.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <limits>

namespace shelf {

namespace {

QVariant alignment(bool number)
{
    return QVariant(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

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
        const std::string& id = data.userIds[i];
        std::int64_t number = 0;
        const auto read = std::from_chars(id.data(), id.data() + id.size(), number);
        if (read.ec == std::errc() && read.ptr == id.data() + id.size())
            keys[i].number = number;
        keys[i].reader = static_cast<int>(i);
    }
    const auto id = [&](const Key& key) -> const std::string& {
        return data.userIds[static_cast<std::size_t>(key.reader)];
    };
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
        return m_summaries[i].mean < m_summaries[j].mean;
    default:
        return m_ranks[i] < m_ranks[j];
    }
}

bool ReadersModel::idContains(int reader, const std::string& words) const
{
    const std::string& id = m_data->userIds[static_cast<std::size_t>(reader)];
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
            return text(m_data->userIds[reader]);
        case kRatings:
            return QLocale().toString(summary.count);
        case kMean:
            return summary.count ? QLocale().toString(summary.mean, 'f', 2) : QString();
        }
        return {};
    case Qt::TextAlignmentRole:
        return alignment(index.column() != kId);
    default:
        return {};
    }
}

QVariant ReadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != kId);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kId:
        return tr("Reader");
    case kRatings:
        return tr("Ratings");
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
            return text(m_data->books.label(book));
        case kAuthors:
            return text(m_data->books.authors[book]);
        case kRating:
            return role == kSortRole ? QVariant(rated.rating) : QVariant(QLocale().toString(rated.rating));
        }
        return {};
    case StarDelegate::kValueRole:
        return index.column() == kRating ? QVariant(static_cast<double>(rated.rating)) : QVariant();
    case Qt::ToolTipRole:
        return rated.heldOut ? tr("%1\nHeld out: the model has not seen this rating")
                                   .arg(text(m_data->books.label(book)))
                             : text(m_data->books.label(book));
    case Qt::TextAlignmentRole:
        return alignment(index.column() == kRating);
    default:
        return {};
    }
}

QVariant RatedBooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == kRating);
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

RecommendedBooksModel::RecommendedBooksModel(QObject* parent) : QAbstractTableModel(parent) {}

void RecommendedBooksModel::setBooks(std::shared_ptr<const Dataset> data, std::vector<Recommendation> books)
{
    beginResetModel();
    m_data = std::move(data);
    m_books = std::move(books);
    endResetModel();
}

int RecommendedBooksModel::bookAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_books.size()) ? m_books[static_cast<std::size_t>(row)].book
                                                              : -1;
}

int RecommendedBooksModel::rowOf(int book) const
{
    return rowOfBook(m_books, book);
}

int RecommendedBooksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_books.size());
}

int RecommendedBooksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QStringList RecommendedBooksModel::reasonTitles(const Recommendation& recommendation) const
{
    QStringList titles;
    for (const Reason& reason : recommendation.because)
        titles << text(m_data->books.label(static_cast<std::size_t>(reason.book)));
    return titles;
}

QString RecommendedBooksModel::reasonsOf(int row, int most) const
{
    if (row < 0 || row >= static_cast<int>(m_books.size()))
        return {};
    return reasonTitles(m_books[static_cast<std::size_t>(row)]).mid(0, most).join(QStringLiteral(", "));
}

QVariant RecommendedBooksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_data)
        return {};
    const Recommendation& entry = m_books[static_cast<std::size_t>(index.row())];
    const auto book = static_cast<std::size_t>(entry.book);
    switch (role) {
    case Qt::DisplayRole:
    case kSortRole:
        switch (index.column()) {
        case kRank:
            return role == kSortRole ? QVariant(index.row()) : QVariant(QLocale().toString(index.row() + 1));
        case kTitle:
            return text(m_data->books.label(book));
        case kAuthors:
            return text(m_data->books.authors[book]);
        case kPredicted:
            return role == kSortRole ? QVariant(entry.score)
                                     : QVariant(QLocale().toString(static_cast<double>(entry.score), 'f', 2));
        case kWhy:
            return reasonTitles(entry).value(0);
        }
        return {};
    case StarDelegate::kValueRole:
        return index.column() == kPredicted ? QVariant(static_cast<double>(entry.score)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == kWhy && !entry.because.empty())
            return tr("Near these books that the reader liked:\n%1").arg(reasonTitles(entry).join(u'\n'));
        if (index.column() == kPredicted && entry.score > m_data->scale.max)
            return tr("The model's own figure, not held within the scale: higher than %1, the best there is")
                .arg(QLocale().toString(m_data->scale.max));
        return text(m_data->books.label(book));
    case Qt::TextAlignmentRole:
        return alignment(index.column() == kRank || index.column() == kPredicted);
    default:
        return {};
    }
}

QVariant RecommendedBooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == kRank || section == kPredicted);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kRank:
        return tr("#");
    case kTitle:
        return tr("Title");
    case kAuthors:
        return tr("Authors");
    case kPredicted:
        return tr("Predicted");
    case kWhy:
        return tr("Because of");
    }
    return {};
}

} // namespace shelf
