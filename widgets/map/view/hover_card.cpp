// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/hover_card.h"

#include "engine/recommend/expectations.h"
#include "widgets/map/content/color_name.h"
#include "widgets/map/layers/map_overlay.h"
#include "widgets/words/counted.h"
#include "widgets/words/listed_words.h"
#include "widgets/words/unlearned_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shelf::HoverCard)
};

constexpr double kPadding = 10;
constexpr double kCover[] = {44, 64}; ///< at the usual font

double coverWidth()
{
    return theme::scaled(kCover[0]);
}

double coverHeight()
{
    return theme::scaled(kCover[1]);
}

double textWidth()
{
    return theme::scaled(230);
}

QString yearOf(const MapContent& content, int book)
{
    const auto at = static_cast<std::size_t>(book);
    const auto& years = content.data->books.years;
    if (at >= years.size() || years[at] == kNoYear)
        return {};
    return years[at] < 0 ? Words::tr("%1 BCE").arg(-years[at]) : QString::number(years[at]);
}

QString ratingsOf(const MapContent& content, int book)
{
    const auto at = static_cast<std::size_t>(book);
    if (at >= content.summary.size() || content.summary[at].count == 0)
        return Words::tr("no ratings");
    const QLocale locale;
    const std::uint32_t count = content.summary[at].count;
    if (!content.summary[at].mean)
        return Words::tr("taken by %1").arg(Counted::readers(count));
    const QString mean = locale.toString(*content.summary[at].mean, 'f', 2);
    return Words::tr("%1 from %2", "mean rating, number of ratings").arg(mean, Counted::ratings(count));
}

/// What its color means, where no other line says it.
QString categoryOf(const MapContent& content, std::size_t at)
{
    if (content.choice.by == ColorBy::column && content.data) {
        const auto& column = content.data->books.extra[static_cast<std::size_t>(content.choice.column)];
        if (at >= column.values.size() || column.values[at].empty())
            return {};
        const QString value = QString::fromStdString(column.values[at]);
        return content.colors.kind() == ScaleKind::numbers
                   ? Words::tr("%1: %2").arg(colorName(content), value)
                   : value;
    }
    if (content.colors.kind() != ScaleKind::categories ||
        (content.choice.by != ColorBy::cluster && content.choice.by != ColorBy::language &&
         content.choice.by != ColorBy::tag))
        return {};
    const int category = content.colors.categoryOf(at);
    return category >= 0 ? QString::fromStdString(
                               content.colors.categoryList()[static_cast<std::size_t>(category)].name)
                         : QString();
}

/// What the map says about this book beyond the catalogue.
QStringList notesOf(const MapContent& content, int book)
{
    const QLocale locale;
    QStringList notes;
    const QStringList asNew =
        content.asNewReader
            ? Words::tr("as for a new reader, by ratings\nthat are all held out from the model",
                        "in two lines")
                  .split(QLatin1Char('\n'))
            : QStringList();
    for (const RatedBook& rated : content.rated)
        if (rated.book == book)
            notes << Words::tr("Rated %1 by %2").arg(locale.toString(rated.rating, 'g', 3), content.reader);
    for (const Recommendation& r : content.recommended)
        if (r.book == book)
            notes << (content.scoreKind == ScoreKind::rating
                          ? Words::tr("Recommended, predicted %1")
                                .arg(locale.toString(shownRating(content.data->scale, r.score), 'f', 2))
                          : Words::tr("Recommended, score %1").arg(locale.toString(r.score, 'g', 3)))
                  << asNew;
    for (std::size_t i = 0; i < content.neighbors.size(); ++i)
        if (content.neighbors[i].row == book)
            notes << Words::tr("Neighbor %1, distance %2")
                         .arg(locale.toString(qulonglong(i + 1)),
                              locale.toString(content.neighbors[i].distance, 'f', 3));
    const std::vector<std::int32_t> near = falselyNear(content);
    if (std::find(near.begin(), near.end(), book) != near.end())
        notes << Words::tr("Near the selected book here, not in the model");
    const auto at = static_cast<std::size_t>(book);
    if (content.faith && at < content.faith->kept.size() && content.faith->k > 0 &&
        std::isfinite(content.faith->kept[at])) {
        const int k = content.faith->k;
        const int kept = static_cast<int>(std::lround(content.faith->kept[at] * static_cast<float>(k)));
        notes << Words::tr("%1 of its %2 nearest kept by the map")
                     .arg(locale.toString(kept), locale.toString(k));
    }
    if (at < content.change.size() && std::isfinite(content.change[at]))
        notes << Words::tr("%1 % of its nearest lost").arg(locale.toString(100 * content.change[at], 'f', 0));
    if (content.choice.by == ColorBy::predicted && at < content.predicted.size() &&
        std::isfinite(content.predicted[at]))
        notes << (content.scoreKind == ScoreKind::rating
                      ? Words::tr("Predicted %1").arg(locale.toString(content.predicted[at], 'f', 2))
                      : Words::tr("Score %1").arg(locale.toString(content.predicted[at], 'g', 3)))
              << asNew;
    if (content.errors && at < content.errors->mean.size() && content.errors->count[at] > 0)
        notes << Words::tr("Predicted %1 off, over %2 held out", "mean absolute error, 12 ratings")
                     .arg(locale.toString(content.errors->mean[at], 'f', 2),
                          Counted::ratings(content.errors->count[at]));
    if (content.isOutside(at))
        notes << Words::tr("Outside the filter");
    if (content.isUnlearned(at))
        notes
            << (content.isGiven
                    ? Words::tr("It has no vector, or one of zeros or of no numbers,\nso it is near nothing",
                                "in two lines")
                    : Words::tr("Nobody rated it in the training part,\nso the model knows nothing about it",
                                "in two lines"))
                   .split(QLatin1Char('\n'));
    const QString category = categoryOf(content, at);
    if (!category.isEmpty())
        notes.prepend(category);
    return notes;
}

void paintLetter(QPainter& painter, const QRectF& box, const QString& title, const QColor& color,
                 const MapInk& ink, QFont font)
{
    const QColor ground = mixedColor(color, ink.dark ? QColor(Qt::black) : QColor(Qt::white), 0.25);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setBrush(QColor(0, 0, 0, 40));
    painter.drawRect(QRectF(box.left() + 4, box.top(), 1.5, box.height()));
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(qGray(ground.rgb()) > 140 ? QColor(0x1b, 0x21, 0x2b) : QColor(Qt::white));
    const auto letter =
        std::find_if(title.begin(), title.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (letter != title.end())
        painter.drawText(box.adjusted(5, 0, 0, 0), Qt::AlignCenter, QString(*letter).toUpper());
}

} // namespace

void paintHoverCard(QPainter& painter, const MapContent& content, int book, const QPointF& point,
                    double radius, const QRectF& bounds, const MapInk& ink, const QFont& font,
                    const QImage& picture)
{
    if (!content.data || book < 0)
        return;
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QFontMetricsF boldMetrics(bold);
    const QString title = content.title(book);
    const QRectF titleRoom = boldMetrics.boundingRect(QRectF(0, 0, textWidth(), 2.2 * boldMetrics.height()),
                                                      Qt::TextWordWrap | Qt::AlignLeft, title);
    const double titleHeight = std::min(titleRoom.height(), 2 * boldMetrics.lineSpacing());
    QStringList lines;
    const QString year = yearOf(content, book);
    QString by = content.authors(book);
    if (!year.isEmpty()) {
        by = metrics.elidedText(by, Qt::ElideRight, textWidth() - metrics.horizontalAdvance(year) - 12);
        by = by.isEmpty() ? year : by + QStringLiteral(" \u00b7 ") + year;
    }
    if (!by.isEmpty())
        lines << by;
    lines << ratingsOf(content, book);
    const QStringList notes = notesOf(content, book);

    double width = std::min(titleRoom.width(), textWidth());
    for (const QString& line : lines + notes)
        width = std::max(width, std::min(metrics.horizontalAdvance(line), textWidth()));
    const double textHeight =
        titleHeight + 3 + static_cast<double>(lines.size() + notes.size()) * metrics.lineSpacing();
    QRectF card(0, 0, coverWidth() + 3 * kPadding + std::ceil(width),
                std::max(coverHeight(), textHeight) + 2 * kPadding);
    const double gap = radius + 12;
    card.moveTopLeft(point + QPointF(gap, -card.height() / 2));
    if (card.right() > bounds.right() - 4)
        card.moveRight(point.x() - gap);
    card.moveTop(std::clamp(card.top(), bounds.top() + 4,
                            std::max(bounds.top() + 4, bounds.bottom() - 4 - card.height())));
    card.moveLeft(std::max(card.left(), bounds.left() + 4));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 3; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, ink.dark ? 34 : 12));
        painter.drawRoundedRect(card.adjusted(-i, -i + 1.5, i, i + 1.5), 6 + i, 6 + i);
    }
    painter.setPen(QPen(ink.theme.separator, 1));
    painter.setBrush(ink.panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF cover(card.left() + kPadding, card.top() + kPadding, coverWidth(), coverHeight());
    if (picture.isNull()) {
        paintLetter(painter, cover, title,
                    QColor::fromRgb(content.colors.color(static_cast<std::size_t>(book), ink.dark)), ink,
                    font);
    } else {
        // All of it, in the middle of its place.
        QRectF box(QPointF(), QSizeF(picture.size()).scaled(cover.size(), Qt::KeepAspectRatio));
        box.moveCenter(cover.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(box, picture);
    }
    const double left = cover.right() + kPadding;
    double y = card.top() + kPadding;
    painter.setFont(bold);
    painter.setPen(ink.text);
    painter.setClipRect(QRectF(left, y, width + 2, titleHeight + 1));
    painter.drawText(QRectF(left, y, textWidth(), titleHeight + boldMetrics.height()),
                     Qt::TextWordWrap | Qt::AlignLeft, title);
    painter.setClipping(false);
    y += titleHeight + 3;
    painter.setFont(font);
    painter.setPen(ink.theme.subdued);
    for (const QString& line : lines + notes) {
        painter.drawText(QPointF(left, y + metrics.ascent()),
                         metrics.elidedText(line, Qt::ElideRight, textWidth()));
        y += metrics.lineSpacing();
    }
    painter.restore();
}

QString bookInWords(const MapContent& content, int book)
{
    QStringList parts{content.title(book)};
    if (const QString by = content.authors(book); !by.isEmpty())
        parts << Words::tr("by %1").arg(by);
    if (const QString year = yearOf(content, book); !year.isEmpty())
        parts << year;
    parts << ratingsOf(content, book);
    parts << notesOf(content, book);
    return listedWords(parts);
}

} // namespace shelf
