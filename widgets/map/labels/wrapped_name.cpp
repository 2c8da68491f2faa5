// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/labels/wrapped_name.h"

#include "widgets/words/engine_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr qsizetype kMostWords = 24; ///< that are thought about; the last one holds the rest

QStringList wordsOf(const QString& name)
{
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > kMostWords) {
        const QString rest = words.mid(kMostWords - 1).join(QLatin1Char(' '));
        words = words.mid(0, kMostWords - 1);
        words << rest;
    }
    return words;
}

/// Where each word ends in a line of all of them; a space is as wide as between the words.
std::vector<double> endsOf(const QStringList& words, double space, const NameRoom& room)
{
    std::vector<double> upTo{0};
    for (const QString& word : words)
        upTo.push_back(upTo.back() + room.width(word) + space);
    return upTo;
}

/// Breaks words into exactly `lines` lines, the widest as narrow as can be.
QStringList broken(const QStringList& words, const std::vector<double>& upTo, int lines, const NameRoom& room)
{
    const auto count = static_cast<int>(words.size());
    const double space = room.width(QStringLiteral(" "));
    const double awkward = room.lineHeight * 2.5; // for a line that ends within a phrase
    const auto text = [&](int from, int to) { return words.mid(from, to - from).join(QLatin1Char(' ')); };
    struct Way {
        double cost = std::numeric_limits<double>::infinity();
        double widest = 0;
        int from = 0;
    };
    // best[l][w]: the first w words in l lines.
    std::vector<std::vector<Way>> best(static_cast<std::size_t>(lines) + 1,
                                       std::vector<Way>(static_cast<std::size_t>(count) + 1));
    best[0][0] = {0, 0, 0};
    for (int l = 1; l <= lines; ++l)
        for (int to = l; to <= count; ++to)
            for (int from = l - 1; from < to; ++from) {
                const Way& before = best[static_cast<std::size_t>(l) - 1][static_cast<std::size_t>(from)];
                if (!std::isfinite(before.cost))
                    continue;
                const bool phrase = to == count || words[to - 1].endsWith(QLatin1Char(','));
                const double widest =
                    std::max(before.widest, upTo[static_cast<std::size_t>(to)] -
                                                upTo[static_cast<std::size_t>(from)] - space);
                const double cost = before.cost - before.widest + widest + (phrase ? 0 : awkward);
                Way& way = best[static_cast<std::size_t>(l)][static_cast<std::size_t>(to)];
                if (cost < way.cost)
                    way = {cost, widest, from};
            }
    QStringList result;
    for (int l = lines, to = count; l > 0; --l) {
        const int from = best[static_cast<std::size_t>(l)][static_cast<std::size_t>(to)].from;
        result.prepend(text(from, to));
        to = from;
    }
    return result;
}

QString cut(QString text, const NameRoom& room)
{
    const QString dots(QChar(0x2026));
    while (!text.isEmpty() && room.width(text + dots) > room.longest) {
        const bool pair = text.size() > 1 && text.back().isLowSurrogate();
        text.chop(pair ? 2 : 1);
    }
    while (text.endsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(',')))
        text.chop(1);
    return text + dots;
}

NameShape shapeOf(const QStringList& lines, const NameRoom& room)
{
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, room.width(line));
    return {lines,
            QSizeF(std::ceil(width) + 2 * room.side, std::ceil(room.lineHeight * double(lines.size())))};
}

} // namespace

std::vector<NameShape> nameShapes(const QString& name, const NameRoom& room)
{
    std::vector<NameShape> shapes;
    const QStringList words = wordsOf(name);
    const auto most = std::min<int>(room.mostLines, static_cast<int>(words.size()));
    const std::vector<double> upTo = endsOf(words, room.width(QStringLiteral(" ")), room);
    for (int lines = 1; lines <= most; ++lines) {
        NameShape shape = shapeOf(broken(words, upTo, lines, room), room);
        if (shape.size.width() <= room.longest + 2 * room.side)
            shapes.push_back(std::move(shape));
    }
    if (!shapes.empty() || most == 0)
        return shapes;
    // Filled line by line, so that what is cut is the end.
    QStringList lines;
    for (const QString& word : words) {
        const QString more = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && (room.width(more) <= room.longest || lines.size() == room.mostLines))
            lines.back() = more;
        else
            lines << word;
    }
    for (QString& line : lines)
        if (room.width(line) > room.longest)
            line = cut(line, room);
    return {shapeOf(lines, room)};
}

} // namespace shelf
