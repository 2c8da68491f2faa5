// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/lists/joined_list_model.h"

#include "engine/recommend/expectations.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/menus/book_role.h"
#include "widgets/readers/score_tips.h"
#include "widgets/words/listed_words.h"

#include <QBrush>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kMarkStep = 10; ///< pixels from dot to dot

} // namespace

JoinedListModel::JoinedListModel(QObject* parent) : ColumnModel(parent)
{
    std::vector<TableColumn> columns(kColumns);
    columns[kRank] = {[] { return tr("#"); }, [](int row) { return QLocale().toString(row + 1); }, true};
    columns[kChange] = {
        .title = [] { return QString(); },
        .text = [this](int row) { return changeText(row); },
        .isNumber = true,
        .titleTip =
            [this] {
                if (!m_origins.empty())
                    return tr("A dot a list, from the left: filled where the book is in it too");
                return m_changes
                           ? tr("Places up or down from the list of %1, at the left").arg(m_changes->from)
                           : QString();
            }};
    columns[kTitle] = {[] { return tr("Title"); }, [this](int row) { return titleAt(row); }};
    columns[kScore] = {.title = [this] { return m_scores.title; },
                       .text = [this](int row) { return scoreAt(row); },
                       .isNumber = true,
                       .titleTip = [this] { return m_scores.meaning; }};
    setColumns(std::move(columns));
}

void JoinedListModel::setList(std::shared_ptr<const Dataset> data, std::vector<Recommendation> books,
                              Scores scores, std::optional<Changes> changes)
{
    beginResetModel();
    m_data = std::move(data);
    m_books = std::move(books);
    m_scores = std::move(scores);
    m_changes = std::move(changes);
    m_origins.clear();
    m_largest = 0;
    for (const Recommendation& one : m_books)
        m_largest = std::max(m_largest, static_cast<double>(one.score));
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void JoinedListModel::setOrigins(std::vector<Origin> origins)
{
    m_origins = std::move(origins);
    if (rows() > 0)
        emit dataChanged(index(0, 0), index(rows() - 1, kColumns - 1));
}

int JoinedListModel::originsWidth() const
{
    return m_origins.empty() ? 0 : static_cast<int>(m_origins.size()) * kMarkStep + kMarkStep / 2;
}

int JoinedListModel::bookAt(int row) const
{
    return row >= 0 && row < rows() ? m_books[static_cast<std::size_t>(row)].book : -1;
}

int JoinedListModel::rowOf(int book) const
{
    const auto at = std::find_if(m_books.begin(), m_books.end(),
                                 [book](const Recommendation& one) { return one.book == book; });
    return at == m_books.end() ? -1 : static_cast<int>(at - m_books.begin());
}

void JoinedListModel::light(int book)
{
    const int before = rowOf(std::exchange(m_lit, book));
    for (const int row : {before, rowOf(book)})
        if (row >= 0)
            emit dataChanged(index(row, 0), index(row, kColumns - 1), {Qt::BackgroundRole});
}

QString JoinedListModel::titleAt(int row) const
{
    return textOf(m_data->books.label(static_cast<std::size_t>(bookAt(row))));
}

QString JoinedListModel::scoreAt(int row) const
{
    const float score = m_books[static_cast<std::size_t>(row)].score;
    const bool isRating = m_scores.words == ScoreWords::rating;
    return scoreText(static_cast<double>(isRating ? shownRating(m_data->scale, score) : score), m_largest,
                     m_scores.words);
}

std::optional<int> JoinedListModel::upAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_changes && at < m_changes->up.size() ? m_changes->up[at] : std::nullopt;
}

QString JoinedListModel::changeText(int row) const
{
    if (!m_changes)
        return {};
    const auto up = upAt(row);
    if (!up)
        return tr("new");
    if (*up == 0)
        return QStringLiteral("=");
    return (*up > 0 ? QStringLiteral("▲%1") : QStringLiteral("▼%1")).arg(QLocale().toString(std::abs(*up)));
}

QString JoinedListModel::originWords(int row) const
{
    QStringList parts;
    for (const Origin& origin : m_origins)
        if (const auto place = origin.places[static_cast<std::size_t>(row)])
            parts << tr("%1 in the list of %2").arg(QLocale().toString(*place), origin.name);
    return parts.isEmpty() ? tr("in none of the other lists") : listedWords(parts);
}

/// A dot a list, filled where the book is in it.
QPixmap JoinedListModel::originMarks(int row) const
{
    constexpr int kScale = 2;
    QPixmap marks(kScale * QSize(static_cast<int>(m_origins.size()) * kMarkStep, kMarkStep));
    marks.setDevicePixelRatio(kScale);
    marks.fill(Qt::transparent);
    QPainter painter(&marks);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_origins.size(); ++i) {
        const Origin& origin = m_origins[i];
        const bool isIn = origin.places[static_cast<std::size_t>(row)].has_value();
        painter.setPen(isIn ? origin.color : theme::colors().subdued);
        painter.setBrush(isIn ? QBrush(origin.color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(
            QRectF(static_cast<double>(i) * kMarkStep + 1.5, 1.5, kMarkStep - 3, kMarkStep - 3));
    }
    return marks;
}

QString JoinedListModel::changeWords(int row) const
{
    if (!m_origins.empty())
        return originWords(row);
    if (!m_changes)
        return {};
    const auto up = upAt(row);
    if (!up)
        return tr("not in the list of %1").arg(m_changes->from);
    if (*up == 0)
        return tr("the same place as in the list of %1").arg(m_changes->from);
    return (*up > 0 ? tr("%Ln place(s) further up than in the list of %1", nullptr, *up)
                    : tr("%Ln place(s) further down than in the list of %1", nullptr, -*up))
        .arg(m_changes->from);
}

QVariant JoinedListModel::look(int row, int column, int role) const
{
    const bool isHit = m_books[static_cast<std::size_t>(row)].hit;
    switch (role) {
    case kBookRole:
        return m_books[static_cast<std::size_t>(row)].book;
    case Qt::ToolTipRole: {
        const Recommendation& book = m_books[static_cast<std::size_t>(row)];
        QStringList lines{titleAt(row), changeWords(row), ScoreTips::standsFor(*m_data, book),
                          ScoreTips::beyondScale(*m_data, m_scores.words, book),
                          isHit ? tr("A hit: the reader rated it, but the rating was held out, so the model "
                                     "has not seen it")
                                : QString()};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::DecorationRole:
        if (column == kChange && !m_origins.empty())
            return originMarks(row);
        return isHit && column == kTitle ? QVariant(theme::icon(QStringLiteral("check"))) : QVariant();
    case Qt::AccessibleTextRole:
        return column == kChange && hasChanges() ? QVariant(changeWords(row)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isHit && column == kTitle ? QVariant(tr("a hit: its rating was held out")) : QVariant();
    case Qt::BackgroundRole: {
        if (m_lit < 0 || bookAt(row) != m_lit)
            return {};
        QColor color = theme::colors().accent;
        color.setAlphaF(0.18f);
        return QBrush(color);
    }
    case Qt::ForegroundRole: {
        if (column != kChange || !m_changes)
            return {};
        const auto up = upAt(row);
        const ThemeColors colors = theme::colors();
        return QBrush(!up       ? colors.accent
                      : *up > 0 ? colors.best
                      : *up < 0 ? colors.warning
                                : colors.subdued);
    }
    default:
        return {};
    }
}

} // namespace shelf
