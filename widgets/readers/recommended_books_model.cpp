// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/reader_models.h"

#include "engine/recommend/expectations.h"
#include "widgets/book/stars.h"
#include "widgets/look/table_cells.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

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

RecommendedBooksModel::RecommendedBooksModel(QObject* parent) : QAbstractTableModel(parent) {}

void RecommendedBooksModel::setBooks(std::shared_ptr<const Dataset> data, std::vector<Recommendation> books,
                                     ScoreWords words)
{
    beginResetModel();
    const bool sameHeader = words == m_words;
    m_data = std::move(data);
    m_books = std::move(books);
    m_words = words;
    const auto [least, most] = std::minmax_element(
        m_books.begin(), m_books.end(), [](const auto& a, const auto& b) { return a.score < b.score; });
    m_largest = m_books.empty() ? 0 : static_cast<double>(most->score);
    m_smallest = m_books.empty() ? 0 : static_cast<double>(least->score);
    endResetModel();
    if (!sameHeader)
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
    const RatingScale& scale = m_data->scale;
    if (m_words != ScoreWords::rating || shownRating(scale, recommendation.score) == recommendation.score)
        return {};
    const bool above = recommendation.score > scale.max;
    return tr("The model's own figure is %1, beyond the scale, which ends at %2. Books are ranked by it.")
        .arg(QLocale().toString(recommendation.score, 'f', 2),
             QLocale().toString(above ? scale.max : scale.min));
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

int RecommendedBooksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_books.size());
}

int RecommendedBooksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
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

QVariant RecommendedBooksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_data)
        return {};
    const Recommendation& entry = m_books[static_cast<std::size_t>(index.row())];
    const auto book = static_cast<std::size_t>(entry.book);
    switch (role) {
    case Qt::DisplayRole:
    case kSortRole:
        switch (index.column()) {
        case kRank:
            return role == kSortRole ? QVariant(index.row()) : QVariant(QLocale().toString(index.row() + 1));
        case kTitle:
            return textOf(m_data->books.label(book));
        case kAuthors:
            return textOf(m_data->books.authors[book]);
        case kPredicted:
            return role == kSortRole ? QVariant(entry.score)
                                     : QVariant(scoreText(shownScore(entry), m_largest, m_words));
        case kWhy:
            return reasonTitles(entry).value(0);
        }
        return {};
    case StarDelegate::kValueRole:
        return index.column() == kPredicted ? QVariant(shownScore(entry)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == kWhy && !entry.because.empty())
            return reasonTitles(entry).join(u'\n');
        if (index.column() == kPredicted)
            return scoreTip(entry);
        return entry.hit
                   ? tr("%1\nA hit: the reader rated it, but the rating was held out, so the model has not "
                        "seen it")
                         .arg(textOf(m_data->books.label(book)))
                   : textOf(m_data->books.label(book));
    case Qt::DecorationRole:
        return entry.hit && index.column() == kTitle ? QVariant(theme::icon(QStringLiteral("check")))
                                                     : QVariant();
    case Qt::AccessibleDescriptionRole:
        return entry.hit && index.column() == kTitle ? QVariant(tr("a hit: its rating was held out"))
                                                     : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() == kRank || index.column() == kPredicted);
    default:
        return {};
    }
}

QVariant RecommendedBooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == kRank || section == kPredicted);
    if (role == Qt::ToolTipRole && section == kPredicted)
        return m_words == ScoreWords::rating ? tr("The rating that the model expects this reader to give, "
                                                  "held within the scale. Books are "
                                                  "ranked by the model's own figure, which may lie beyond")
               : m_words == ScoreWords::preference
                   ? tr("The model's own score, no rating: a higher one is a better place, nothing more")
                   : tr("Both readers' scores, each in standard deviations above the mean of all books");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kRank:
        return tr("#");
    case kTitle:
        return tr("Title");
    case kAuthors:
        return tr("Authors");
    case kPredicted:
        return m_words == ScoreWords::rating       ? tr("Predicted")
               : m_words == ScoreWords::preference ? tr("Score")
                                                   : tr("For both");
    case kWhy:
        return tr("Because of");
    }
    return {};
}

} // namespace shelf
