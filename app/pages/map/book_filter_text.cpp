// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/book_filter_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace shelf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shelf::FilterText)
};

constexpr std::size_t kAskEvery = 512;

QString labelOf(const Catalogue& books, std::size_t book)
{
    QString text = QString::fromStdString(books.label(book));
    if (book < books.authors.size() && !books.authors[book].empty())
        text += QLatin1Char('\n') + QString::fromStdString(books.authors[book]);
    return text;
}

} // namespace

FilterMatches matchBooks(const CatalogueIndex& index, const FilterText& filter,
                         const std::function<bool()>& stop)
{
    if (filter.empty())
        return {};
    if (!filter.regex)
        return {booksWith(index, filter.text), {}};
    const QRegularExpression expression(filter.text, QRegularExpression::CaseInsensitiveOption |
                                                         QRegularExpression::UseUnicodePropertiesOption |
                                                         QRegularExpression::MultilineOption);
    if (!expression.isValid())
        return {{},
                Words::tr("This is no regular expression: %1, at character %2")
                    .arg(expression.errorString())
                    .arg(expression.patternErrorOffset() + 1)};
    FilterMatches found;
    const Catalogue& books = index.data->books;
    for (std::size_t book = 0; book < books.size(); ++book) {
        if (book % kAskEvery == 0 && stop && stop())
            break;
        if (expression.match(labelOf(books, book)).hasMatch())
            found.books.push_back(static_cast<int>(book));
    }
    return found;
}

} // namespace shelf
