// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/reader_models.h"

#include "engine/recommend/expectations.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/menus/book_role.h"
#include "widgets/readers/score_tips.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {

QString scoreText(double score, double largest, ScoreWords words)
{
    const double size = std::abs(largest);
    const int decimals = words != ScoreWords::preference ? 2
                         : size >= 100                   ? 0
                         : size >= 10                    ? 1
                         : size >= 0.1                   ? 3
                                                         : 5;
    return QLocale().toString(score, 'f', decimals);
}

RecommendedBooksModel::RecommendedBooksModel(QObject* parent) : ColumnModel(parent)
{
    const auto entry = [this](int row) -> const Recommendation& {
        return m_books[static_cast<std::size_t>(row)];
    };
    std::vector<TableColumn> columns(kColumns);
    columns[kRank] = {[] { return tr("#"); }, [](int row) { return QLocale().toString(row + 1); }, true,
                      [](int row) { return row; }};
    columns[kTitle] = {[] { return tr("Title"); }, [this](int row) { return titleAt(row); }};
    columns[kAuthors] = {[] { return tr("Authors"); },
                         [this, entry](int row) {
                             return textOf(m_data->books.authors[static_cast<std::size_t>(entry(row).book)]);
                         }};
    columns[kPredicted] = {
        .title = [this] { return scoreTitle(); },
        .text = [this, entry](int row) { return scoreText(shownScore(entry(row)), m_largest, m_words); },
        .isNumber = true,
        .sort = [entry](int row) { return entry(row).score; }, // the model's own, beyond the scale too
        .tip = [this, entry](int row) { return scoreTip(entry(row)); },
        .titleTip = [this] { return scoreTitleTip(); },
        .bar = [this, entry](int row) { return shownScore(entry(row)); }};
    columns[kWhy] = {.title = [] { return tr("Because of"); },
                     .text = [this, entry](int row) { return reasonTitles(entry(row)).value(0); },
                     .tip =
                         [this, entry](int row) {
                             return entry(row).because.empty() ? look(row, kWhy, Qt::ToolTipRole)
                                                               : reasonTitles(entry(row)).join(u'\n');
                         }};
    setColumns(std::move(columns));
}

void RecommendedBooksModel::setBooks(std::shared_ptr<const Dataset> data, std::vector<Recommendation> books,
                                     ScoreWords words)
{
    beginResetModel();
    m_data = std::move(data);
    m_books = std::move(books);
    m_words = words;
    const auto [least, most] = std::minmax_element(
        m_books.begin(), m_books.end(), [](const auto& a, const auto& b) { return a.score < b.score; });
    m_largest = m_books.empty() ? 0 : static_cast<double>(most->score);
    m_smallest = m_books.empty() ? 0 : static_cast<double>(least->score);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, kPredicted, kPredicted);
}

const Recommendation* RecommendedBooksModel::at(int row) const
{
    return row >= 0 && row < static_cast<int>(m_books.size()) ? &m_books[static_cast<std::size_t>(row)]
                                                              : nullptr;
}

QString RecommendedBooksModel::scoreTip(const Recommendation& recommendation) const
{
    if (m_words == ScoreWords::joint && recommendation.each.size() == 2)
        return tr("Together, in standard deviations above the mean of all books.\nThe model's scores: %1 and "
                  "%2")
            .arg(QLocale().toString(recommendation.each[0], 'g', 4),
                 QLocale().toString(recommendation.each[1], 'g', 4));
    if (m_words == ScoreWords::preference)
        return tr("The model's own score: higher is better, nothing more; the bar compares it with the best");
    if (const QString beyond = beyondScale(recommendation); !beyond.isEmpty())
        return beyond;
    return textOf(m_data->books.label(static_cast<std::size_t>(recommendation.book)));
}

double RecommendedBooksModel::shownScore(const Recommendation& recommendation) const
{
    return static_cast<double>(m_words == ScoreWords::rating
                                   ? shownRating(m_data->scale, recommendation.score)
                                   : recommendation.score);
}

QString RecommendedBooksModel::beyondScale(const Recommendation& recommendation) const
{
    return ScoreTips::beyondScale(*m_data, m_words, recommendation);
}

int RecommendedBooksModel::bookAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_books.size()) ? m_books[static_cast<std::size_t>(row)].book
                                                              : -1;
}

int RecommendedBooksModel::rowOf(int book) const
{
    const auto at = std::find_if(m_books.begin(), m_books.end(),
                                 [book](const Recommendation& one) { return one.book == book; });
    return at == m_books.end() ? -1 : static_cast<int>(at - m_books.begin());
}

QString RecommendedBooksModel::titleAt(int row) const
{
    return textOf(m_data->books.label(static_cast<std::size_t>(m_books[static_cast<std::size_t>(row)].book)));
}

QStringList RecommendedBooksModel::reasonTitles(const Recommendation& recommendation) const
{
    QStringList titles;
    for (const Reason& reason : recommendation.because)
        titles << textOf(m_data->books.label(static_cast<std::size_t>(reason.book)));
    return titles;
}

QString RecommendedBooksModel::reasonsOf(int row, int most) const
{
    if (row < 0 || row >= static_cast<int>(m_books.size()))
        return {};
    return reasonTitles(m_books[static_cast<std::size_t>(row)]).mid(0, most).join(QStringLiteral(", "));
}

QVariant RecommendedBooksModel::look(int row, int column, int role) const
{
    if (role == kBookRole)
        return bookAt(row);
    const bool isHit = m_books[static_cast<std::size_t>(row)].hit;
    if (role == Qt::ToolTipRole)
        return isHit ? tr("%1\nA hit: the reader rated it, but the rating was held out, so the model has not "
                          "seen it")
                           .arg(titleAt(row))
                     : titleAt(row);
    if (!isHit || column != kTitle)
        return {};
    if (role == Qt::DecorationRole)
        return theme::icon(QStringLiteral("check"));
    return role == Qt::AccessibleDescriptionRole ? QVariant(tr("a hit: its rating was held out"))
                                                 : QVariant();
}

QString RecommendedBooksModel::scoreTitle() const
{
    switch (m_words) {
    case ScoreWords::preference:
        return tr("Score");
    case ScoreWords::joint:
        return tr("For both, SD");
    case ScoreWords::rating:
        break;
    }
    return m_data ? tr("Predicted, of %1").arg(QLocale().toString(m_data->scale.max)) : tr("Predicted");
}

QString RecommendedBooksModel::scoreTitleTip() const
{
    switch (m_words) {
    case ScoreWords::preference:
        return tr("The model's own score, no rating: a higher one is a better place, nothing more");
    case ScoreWords::joint:
        return tr(
            "How far above the mean of all books for both readers, in standard deviations (SD) of each one's "
            "scores");
    case ScoreWords::rating:
        break;
    }
    return tr(
        "The rating that the model expects this reader to give, held within the scale. Books are ranked "
        "by the model's own figure, which may lie beyond");
}

} // namespace shelf
