// SPDX-License-Identifier: GPL-3.0-or-later
// The map as a list of books: the selected one, its neighbors, then what is seen around the middle.
#include "widgets/access/spoken.h"
#include "widgets/map/view/projection_view_p.h"

#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kAroundMiddle = 25; ///< books, besides the selected one and its neighbors

/// Where a place lies in the view: assistive technology has no other picture of it.
QString placeWords(const QPointF& at, const QRectF& view)
{
    if (!view.contains(at))
        return shelf::ProjectionView::tr("Outside the part of the map that is shown.");
    const auto percent = [](double share) { return QLocale().toString(std::lround(100 * share)); };
    return shelf::ProjectionView::tr("%1 % from the left, %2 % from the top.")
        .arg(percent((at.x() - view.left()) / view.width()), percent((at.y() - view.top()) / view.height()));
}

} // namespace

std::vector<int> ProjectionView::Private::spokenBooks() const
{
    std::vector<int> books;
    const int points = static_cast<int>(content.points());
    const auto add = [&](int book) {
        if (book >= 0 && book < points && std::find(books.begin(), books.end(), book) == books.end())
            books.push_back(book);
    };
    add(content.selected);
    if (content.selected >= 0)
        for (const Neighbor& neighbor : content.neighbors)
            add(neighbor.row);
    if (books.empty())
        add(hovered);
    const QRectF view = q->rect();
    std::vector<std::pair<double, int>> seen;
    for (int book = 0; book < points; ++book) {
        if (content.isOutside(static_cast<std::size_t>(book)))
            continue;
        const QPointF at = q->positionOf(book);
        const QPointF off = at - view.center();
        if (view.contains(at))
            seen.emplace_back(QPointF::dotProduct(off, off), book);
    }
    const std::size_t wanted = std::min(seen.size(), kAroundMiddle);
    std::partial_sort(seen.begin(), seen.begin() + static_cast<std::ptrdiff_t>(wanted), seen.end());
    for (std::size_t i = 0; i < wanted; ++i)
        add(seen[i].second);
    return books;
}

QList<SpokenPart> ProjectionView::Private::spokenParts() const
{
    QList<SpokenPart> parts;
    const QRectF view = q->rect();
    const QLocale locale;
    for (const int book : spokenBooks()) {
        SpokenPart part;
        const QString authors = content.authors(book);
        part.name =
            authors.isEmpty() ? content.title(book) : tr("%1 by %2").arg(content.title(book), authors);
        const QPointF at = q->positionOf(book);
        part.place = QRectF(at - QPointF(6, 6), QSizeF(12, 12));
        part.isSelected = book == content.selected;
        QStringList words;
        if (part.isSelected)
            words << tr("The selected book.");
        for (std::size_t i = 0; content.selected >= 0 && i < content.neighbors.size(); ++i)
            if (content.neighbors[i].row == book)
                words << tr("Neighbor %1 of the selected book, at a distance of %2.")
                             .arg(
                                 locale.toString(static_cast<int>(i) + 1),
                                 locale.toString(static_cast<double>(content.neighbors[i].distance), 'f', 3));
        words << placeWords(at, view);
        part.description = words.join(QLatin1Char(' '));
        parts.append(part);
    }
    return parts;
}

void ProjectionView::Private::speak()
{
    speakAs(q, {.role = QAccessible::Canvas,
                .partRole = QAccessible::ListItem,
                .parts = [this] { return spokenParts(); },
                .hasOwnMenu = true,
                .press =
                    [this](int part) {
                        const std::vector<int> books = spokenBooks();
                        if (static_cast<std::size_t>(part) < books.size())
                            emit q->bookClicked(books[static_cast<std::size_t>(part)]);
                    }});
}

void ProjectionView::Private::tellSelected() const
{
    tellPartsChanged(q);
    if (content.selected >= 0)
        tellPart(q, 0, QAccessible::Selection);
}

void ProjectionView::Private::tellPointedAt() const
{
    if (!QAccessible::isActive())
        return;
    const std::vector<int> books = spokenBooks();
    const auto found = std::find(books.begin(), books.end(), hovered);
    if (found != books.end())
        tellPart(q, static_cast<int>(found - books.begin()), QAccessible::Focus);
}

} // namespace shelf
