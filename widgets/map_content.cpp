// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_content.h"

#include <QCoreApplication>

namespace shelf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shelf::MapContent)
};

void mark(std::vector<std::uint8_t>& marks, std::int32_t book)
{
    if (book >= 0 && static_cast<std::size_t>(book) < marks.size())
        marks[static_cast<std::size_t>(book)] = 1;
}

} // namespace

std::size_t MapContent::points() const
{
    return projection && data ? std::min(projection->points(), data->bookCount()) : 0;
}

bool MapContent::hasFocus() const
{
    return selected >= 0 || hasReader() || emphasized != kNoEmphasis;
}

std::vector<std::uint8_t> MapContent::inFocus() const
{
    if (!hasFocus())
        return {};
    std::vector<std::uint8_t> result(points(), 0);
    mark(result, selected);
    for (const Neighbor& neighbor : neighbors)
        mark(result, neighbor.row);
    for (const RatedBook& book : rated)
        mark(result, book.book);
    for (const Recommendation& book : recommended)
        mark(result, book.book);
    if (emphasized != kNoEmphasis && colors.kind() == ScaleKind::categories)
        for (std::size_t i = 0; i < result.size(); ++i)
            if (colors.categoryOf(i) == emphasized)
                result[i] = 1;
    return result;
}

void MapContent::setChoice(ColorChoice wanted)
{
    choice = wanted;
    emphasized = kNoEmphasis;
    colors = data ? ColorScale::make(*data, summary, wanted) : ColorScale();
}

QString MapContent::title(int book) const
{
    return QString::fromStdString(data->books.label(static_cast<std::size_t>(book)));
}

QString MapContent::authors(int book) const
{
    const auto at = static_cast<std::size_t>(book);
    return at < data->books.authors.size() ? QString::fromStdString(data->books.authors[at]) : QString();
}

MapContent makeMapContent(std::shared_ptr<const Dataset> data, std::shared_ptr<const Projection> projection,
                          const std::vector<std::uint32_t>* trainingRows)
{
    MapContent content;
    content.data = std::move(data);
    content.projection = std::move(projection);
    if (!content.data)
        return content;
    content.summary = summarizeBooks(*content.data);
    if (trainingRows) {
        content.untrained.assign(content.data->bookCount(), 1);
        for (const std::uint32_t row : *trainingRows)
            content.untrained[static_cast<std::size_t>(content.data->book[row])] = 0;
    }
    content.setChoice(ColorScale::preferred(*content.data));
    return content;
}

QString colorChoiceName(const Dataset& data, ColorChoice choice)
{
    switch (choice.by) {
    case ColorBy::none:
        return Words::tr("Nothing");
    case ColorBy::author:
        return Words::tr("Author");
    case ColorBy::year:
        return Words::tr("Year");
    case ColorBy::meanRating:
        return Words::tr("Mean rating");
    case ColorBy::ratingCount:
        return Words::tr("Number of ratings");
    case ColorBy::language:
        return Words::tr("Language");
    case ColorBy::cluster:
        return Words::tr("Cluster");
    case ColorBy::kept:
        return Words::tr("Neighbors kept");
    case ColorBy::rated:
        return Words::tr("Reader's ratings");
    case ColorBy::predicted:
        return Words::tr("Predicted ratings");
    case ColorBy::change:
        return Words::tr("Neighbors lost");
    case ColorBy::column:
        break;
    }
    const auto column = static_cast<std::size_t>(choice.column);
    if (choice.column < 0 || column >= data.books.extra.size())
        return {};
    QString name = QString::fromStdString(data.books.extra[column].name);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace shelf
