// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/library_model.h"

#include <QLocale>

namespace shelf {

namespace {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString authorsText(const OwnBook& book)
{
    QStringList names;
    for (const std::string& name : book.authors)
        names.append(text(name));
    return names.join(QStringLiteral("; "));
}

} // namespace

LibraryModel::LibraryModel(QObject* parent) : QAbstractTableModel(parent) {}

void LibraryModel::setLibrary(std::shared_ptr<const Dataset> data, std::vector<OwnBook> books,
                              std::shared_ptr<const LibraryMatch> match)
{
    beginResetModel();
    m_data = std::move(data);
    m_match = std::move(match);
    m_books = m_match ? std::move(books) : std::vector<OwnBook>();
    m_counts.fill(0);
    for (int row = 0; row < rowCount(); ++row)
        for (std::size_t section = 0; section < kLibrarySections; ++section)
            m_counts[section] += isIn(row, static_cast<LibrarySection>(section)) ? 1 : 0;
    endResetModel();
}

const OwnBook* LibraryModel::bookAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_books[static_cast<std::size_t>(row)] : nullptr;
}

const BookMatch* LibraryModel::matchAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_match->matches[static_cast<std::size_t>(row)] : nullptr;
}

bool LibraryModel::isIn(int row, LibrarySection section) const
{
    const BookMatch* match = matchAt(row);
    if (!match)
        return false;
    switch (section) {
    case LibrarySection::toDecide:
        return match->kind == MatchKind::ambiguous;
    case LibrarySection::unknown:
        return match->kind == MatchKind::unmatched;
    case LibrarySection::found:
        return match->kind == MatchKind::matched;
    case LibrarySection::wishes:
        return bookAt(row)->shelf == Shelf::wished && bookAt(row)->stars <= 0;
    case LibrarySection::all:
        break;
    }
    return true;
}

int LibraryModel::rowOfLine(std::int64_t line) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (bookAt(row)->line == line)
            return row;
    return -1;
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_books.size());
}

int LibraryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString LibraryModel::foundText(int row) const
{
    const BookMatch& match = *matchAt(row);
    switch (match.kind) {
    case MatchKind::matched:
        return text(m_data->books.label(static_cast<std::size_t>(match.book)));
    case MatchKind::ambiguous:
        return tr("%n book(s) to choose from", nullptr, static_cast<int>(match.candidates.size()));
    case MatchKind::unmatched:
        break;
    }
    return text(match.reason);
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    const OwnBook* book = index.isValid() ? bookAt(index.row()) : nullptr;
    if (!book)
        return {};
    const int column = index.column();
    if (role == kSortRole && column == kStars)
        return static_cast<double>(book->stars);
    if (role == Qt::TextAlignmentRole)
        return column == kStars ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == Qt::ToolTipRole && column == kFound)
        return matchAt(index.row())->kind == MatchKind::matched ? foundText(index.row())
                                                                : text(matchAt(index.row())->reason);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != kSortRole)
        return {};
    switch (column) {
    case kTitle:
        return text(book->title.empty() ? book->isbnAsWritten : book->title);
    case kAuthors:
        return authorsText(*book);
    case kStars:
        return book->stars > 0 ? QLocale().toString(static_cast<double>(book->stars)) : QString();
    case kShelf:
        switch (book->shelf) {
        case Shelf::read:
            return book->lastRead.empty() ? tr("read") : tr("read %1").arg(text(book->lastRead));
        case Shelf::reading:
            return tr("being read");
        case Shelf::unfinished:
            return tr("given up");
        case Shelf::wished:
            return tr("to be read");
        case Shelf::owned:
            return tr("owned");
        }
        return {};
    case kFound:
        return foundText(index.row());
    }
    return {};
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == kStars ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == kStars)
        return tr("Of five stars, as your library has them");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kTitle:
        return tr("In your library");
    case kAuthors:
        return tr("Authors");
    case kStars:
        return tr("Stars");
    case kShelf:
        return tr("Shelf");
    case kFound:
        return tr("In these data");
    }
    return {};
}

LibraryRows::LibraryRows(LibraryModel* library, QObject* parent)
    : QSortFilterProxyModel(parent), m_library(library)
{
    setSourceModel(library);
    setSortRole(LibraryModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(-1);
}

void LibraryRows::setSection(LibrarySection section)
{
    m_section = section;
    invalidateFilter();
}

bool LibraryRows::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return m_library->isIn(row, m_section) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace shelf
