// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/selection/book_list_model.h"

#include "widgets/look/text.h"
#include "widgets/menus/book_role.h"

#include <QLocale>

namespace shelf {

BookListModel::BookListModel(QObject* parent) : ColumnModel(parent)
{
    std::vector<TableColumn> columns(kColumns);
    columns[kTitle] = {[] { return tr("Title"); },
                       [this](int row) { return textOf(m_data->books.label(book(row))); }};
    columns[kTitle].tip = [this](int row) {
        const QString title = textOf(m_data->books.label(book(row)));
        const QString authors = textOf(m_data->books.authors[book(row)]);
        return authors.isEmpty() ? title : tr("%1\nby %2").arg(title, authors);
    };
    columns[kAuthors] = {[] { return tr("Authors"); },
                         [this](int row) { return textOf(m_data->books.authors[book(row)]); }};
    columns[kYear] = {[] { return tr("Year"); },
                      [this](int row) {
                          const std::int32_t year = m_data->books.years[book(row)];
                          return year == kNoYear ? QString() : QString::number(year);
                      },
                      true, [this](int row) { return m_data->books.years[book(row)]; }};
    columns[kRatings] = {[this] { return m_data && m_data->onlyTaken ? tr("Readers") : tr("Ratings"); },
                         [this](int row) { return QLocale().toString(figures(row).count); }, true,
                         [this](int row) { return figures(row).count; }};
    columns[kRatings].copied = [this](int row) { return QString::number(figures(row).count); };
    columns[kMean] = {[] { return tr("Mean"); },
                      [this](int row) {
                          const auto mean = figures(row).mean;
                          return mean ? QLocale().toString(*mean, 'f', 2) : QString();
                      },
                      true, [this](int row) { return figures(row).mean.value_or(-1); }};
    columns[kMean].copied = [this](int row) {
        const auto mean = figures(row).mean;
        return mean ? QString::number(*mean, 'g', 6) : QString();
    };
    columns[kId] = {[] { return tr("Id"); },
                    [this](int row) { return textOf(m_data->books.ids[book(row)]); }};
    columns[kTags] = {
        [] { return tr("Tags"); },
        [this](int row) { return m_tags ? QString::fromStdString((*m_tags)[book(row)]) : QString(); }};
    setColumns(std::move(columns));
}

void BookListModel::setBooks(std::shared_ptr<const Dataset> data,
                             std::shared_ptr<const std::vector<RatingSummary>> summary,
                             std::vector<int> books, std::shared_ptr<const std::vector<std::string>> tags)
{
    beginResetModel();
    m_data = std::move(data);
    m_summary = std::move(summary);
    m_tags = std::move(tags);
    m_books = m_data ? std::move(books) : std::vector<int>();
    endResetModel();
}

RatingSummary BookListModel::figures(int row) const
{
    return m_summary && book(row) < m_summary->size() ? (*m_summary)[book(row)] : RatingSummary();
}

QVariant BookListModel::look(int row, int, int role) const
{
    return role == kBookRole ? QVariant(bookAt(row)) : QVariant();
}

int BookListModel::bookAt(int row) const
{
    return row >= 0 && row < rows() ? m_books[static_cast<std::size_t>(row)] : -1;
}

bool BookListModel::hasColumn(int column) const
{
    if (column == kTags)
        return m_tags != nullptr;
    if (column == kMean)
        return m_data && !m_data->onlyTaken && m_data->ratingCount() > 0;
    return true;
}

} // namespace shelf
