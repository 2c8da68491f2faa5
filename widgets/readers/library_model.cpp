// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/library_model.h"

#include "widgets/look/text.h"
#include "widgets/readers/unmatched_words.h"

#include <QLocale>

namespace shelf {

namespace {

QString authorsText(const OwnBook& book)
{
    QStringList names;
    for (const std::string& name : book.authors)
        names.append(textOf(name));
    return names.join(QStringLiteral("; "));
}

} // namespace

LibraryModel::LibraryModel(QObject* parent) : ColumnModel(parent)
{
    const auto book = [this](int row) -> const OwnBook& { return m_books[static_cast<std::size_t>(row)]; };
    std::vector<TableColumn> columns(kColumns);
    columns[kTitle] = {[] { return tr("In your library"); },
                       [book](int row) {
                           return textOf(book(row).title.empty() ? book(row).isbnAsWritten : book(row).title);
                       }};
    columns[kAuthors] = {[] { return tr("Authors"); }, [book](int row) { return authorsText(book(row)); }};
    const auto stars = [book](int row) { return static_cast<double>(book(row).stars); };
    columns[kStars] = {
        .title = [] { return tr("Stars"); },
        .text = [stars](int row) { return stars(row) > 0 ? QLocale().toString(stars(row)) : QString(); },
        .isNumber = true,
        .sort = [stars](int row) { return stars(row); },
        .titleTip = [] { return tr("Of five stars, as your library has them"); }};
    columns[kShelf] = {[] { return tr("Shelf"); }, [this](int row) { return shelfText(row); }};
    columns[kFound] = {.title = [] { return tr("In these data"); },
                       .text = [this](int row) { return foundText(row); },
                       .tip =
                           [this](int row) {
                               return matchAt(row)->kind == MatchKind::matched
                                          ? foundText(row)
                                          : unmatchedWords(matchAt(row)->reason);
                           }};
    setColumns(std::move(columns));
}

QVariant LibraryModel::look(int row, int column, int role) const
{
    return role == Qt::ToolTipRole ? data(index(row, column)) : QVariant();
}

QString LibraryModel::shelfText(int row) const
{
    const OwnBook& book = *bookAt(row);
    switch (book.shelf) {
    case Shelf::read:
        return book.lastRead.empty() ? tr("read") : tr("read %1").arg(textOf(book.lastRead));
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
}

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

QString LibraryModel::foundText(int row) const
{
    const BookMatch& match = *matchAt(row);
    switch (match.kind) {
    case MatchKind::matched:
        return textOf(m_data->books.label(static_cast<std::size_t>(match.book)));
    case MatchKind::ambiguous:
        return tr("%Ln book(s) to choose from", nullptr, static_cast<int>(match.candidates.size()));
    case MatchKind::unmatched:
        break;
    }
    return unmatchedWords(match.reason);
}

LibraryRows::LibraryRows(LibraryModel* library, QObject* parent) : FoundRows(parent), m_library(library)
{
    setSourceModel(library);
    setSortRole(LibraryModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LibraryRows::setSection(LibrarySection section)
{
    m_section = section;
    invalidateFilter();
}

bool LibraryRows::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return m_library->isIn(row, m_section) && FoundRows::filterAcceptsRow(row, parent);
}

} // namespace shelf
