// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/map_content.h"

#include "widgets/look/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shelf::MapContent)
};

constexpr int kMostClusterColors = 24;

std::vector<double> numbersOf(const std::vector<float>& column, std::size_t books)
{
    std::vector<double> values(column.begin(), column.end());
    values.resize(books, kNaN);
    return values;
}

std::size_t countSet(const SharedColumn<std::uint8_t>& flags, std::size_t points)
{
    const auto end = flags.begin() + static_cast<std::ptrdiff_t>(std::min(flags.size(), points));
    return static_cast<std::size_t>(
        std::count_if(flags.begin(), end, [](std::uint8_t flag) { return flag != 0; }));
}

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

std::size_t MapContent::markedCount() const
{
    return countSet(marked, points());
}

std::size_t MapContent::unlearnedCount() const
{
    return countSet(unlearned, points());
}

std::size_t MapContent::outsideCount() const
{
    return countSet(outside, points());
}

bool MapContent::isEmphasized(std::size_t book) const
{
    if (colors.kind() == ScaleKind::categories)
        return std::binary_search(emphasized.begin(), emphasized.end(), colors.categoryOf(book));
    return colors.kind() == ScaleKind::numbers && emphasizedRange &&
           emphasizedRange->contains(colors.value(book));
}

std::vector<int> MapContent::emphasizedBooks() const
{
    std::vector<int> books;
    if (hasEmphasis())
        for (std::size_t i = 0; i < points(); ++i)
            if (isEmphasized(i) && !isOutside(i))
                books.push_back(static_cast<int>(i));
    return books;
}

bool MapContent::hasFocus() const
{
    return selected >= 0 || hasReader() || hasEmphasis() ||
           std::find_if(marked.begin(), marked.end(), [](std::uint8_t m) { return m != 0; }) != marked.end();
}

std::vector<std::uint8_t> MapContent::inFocus() const
{
    if (!hasFocus())
        return {};
    std::vector<std::uint8_t> result(points(), 0);
    for (std::size_t i = 0; i < std::min(marked.size(), result.size()); ++i)
        result[i] = marked[i] != 0;
    if (hasEmphasis())
        for (std::size_t i = 0; i < result.size(); ++i)
            if (isEmphasized(i))
                result[i] = 1;
    for (std::size_t i = 0; i < std::min(outside.size(), result.size()); ++i)
        if (outside[i])
            result[i] = 0;
    mark(result, selected);
    for (const Neighbor& neighbor : neighbors)
        mark(result, neighbor.row);
    if (choice.by != ColorBy::rated || !emphasizedRange)
        for (const RatedBook& book : rated)
            mark(result, book.book);
    for (const Recommendation& book : recommended)
        mark(result, book.book);
    return result;
}

void MapContent::setChoice(ColorChoice wanted)
{
    choice = wanted;
    emphasized.clear();
    emphasizedRange.reset();
    makeColors();
}

void MapContent::makeColors()
{
    colors = {};
    if (!data)
        return;
    const std::size_t books = data->bookCount();
    const ValueRange share{0, 1};
    colors = ColorScale::plain(books);
    switch (choice.by) {
    case ColorBy::cluster: {
        if (!clusters)
            return;
        std::vector<std::string> names;
        for (std::size_t c = 0; c < static_cast<std::size_t>(std::max(0, clusters->count)); ++c)
            names.push_back((c < clusterNames.size() && !clusterNames[c].isEmpty()
                                 ? clusterNames[c]
                                 : Words::tr("Group %1").arg(QLocale().toString(qulonglong(c + 1))))
                                .toStdString());
        std::vector<std::int32_t> member = clusters->member;
        member.resize(books, -1);
        colors = ColorScale::numbered(member, names, kMostClusterColors);
        return;
    }
    case ColorBy::kept:
        if (faith)
            colors = ColorScale::numbers(numbersOf(faith->kept, books), scale, false, share);
        return;
    case ColorBy::change:
        if (!change.empty())
            colors = ColorScale::numbers(numbersOf(change, books), scale, false, share);
        return;
    case ColorBy::tag:
        if (tags && tags->member.size() == books)
            colors = ColorScale::numbered(tags->member, tags->names, ColorScale::kMostCategories);
        return;
    case ColorBy::error:
        if (errors && !errors->mean.empty())
            colors = ColorScale::numbers(numbersOf(errors->mean, books), scale);
        return;
    case ColorBy::predicted:
        if (!predicted.empty())
            colors = ColorScale::numbers(numbersOf(predicted, books), scale);
        return;
    case ColorBy::rated: {
        std::vector<double> values(books, kNaN);
        for (const RatedBook& book : rated)
            if (book.book >= 0 && static_cast<std::size_t>(book.book) < books)
                values[static_cast<std::size_t>(book.book)] = book.rating;
        colors = ColorScale::numbers(std::move(values), scale, false,
                                     ValueRange{data->scale.min, data->scale.max});
        return;
    }
    default:
        colors = ColorScale::make(*data, summary, choice, scale);
    }
}

QString MapContent::title(int book) const
{
    return shownText(data->books.label(static_cast<std::size_t>(book)));
}

QString MapContent::authors(int book) const
{
    const auto at = static_cast<std::size_t>(book);
    return at < data->books.authors.size() ? shownText(data->books.authors[at]) : QString();
}

MapContent makeMapContent(std::shared_ptr<const Dataset> data, std::shared_ptr<const Projection> projection,
                          std::span<const std::uint8_t> unlearned)
{
    MapContent content;
    content.data = std::move(data);
    content.projection = std::move(projection);
    if (!content.data)
        return content;
    content.summary = summarizeBooks(*content.data);
    std::vector<std::uint8_t> unknown(unlearned.begin(), unlearned.end());
    content.unlearned = std::move(unknown);
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
        return data.onlyTaken ? Words::tr("Number of readers") : Words::tr("Number of ratings");
    case ColorBy::language:
        return Words::tr("Language");
    case ColorBy::cluster:
        return Words::tr("Group");
    case ColorBy::kept:
        return Words::tr("Neighbors kept");
    case ColorBy::rated:
        return data.onlyTaken ? Words::tr("Reader's books") : Words::tr("Reader's ratings");
    case ColorBy::predicted:
        return Words::tr("Predicted ratings");
    case ColorBy::change:
        return Words::tr("Neighbors lost");
    case ColorBy::tag:
        return Words::tr("Tag");
    case ColorBy::error:
        return Words::tr("Error of prediction");
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
