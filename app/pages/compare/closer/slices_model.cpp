// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/slices_model.h"

#include "app/pages/compare/closer/closer_words.h"
#include "widgets/compare/interval_cell.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/menus/book_role.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

QString count(double number)
{
    return QLocale().toString(number, 'f', 0);
}

} // namespace

SlicesModel::SlicesModel(QObject* parent) : ColumnModel(parent)
{
    const auto decimals = [this] { return m_answer->metric->metric().decimals; };
    setColumns({
        {.title = [] { return tr("Slice"); },
         .text = [this](int row) { return at(row).isWorse ? tr("▼ %1").arg(words(row)) : words(row); },
         .sort = [](int row) { return row; },
         .copied = [this](int row) { return words(row); }},
        {.title = [] { return tr("Of", "header: which kind of slices"); },
         .text = [this](int row) { return slicingWords(m_answer->slices->slicingOf(at(row))); }},
        {.title =
             [this] {
                 return isOfBooks() ? tr("Listed", "header: share of held-out books that stand in a list")
                        : m_answer  ? metricName(*m_answer->metric)
                                    : tr("Figure");
             },
         .text = [this](int row) { return figureWords(row); },
         .isNumber = true,
         .sort = [this](int row) { return at(row).figure; },
         .titleTip =
             [] {
                 return tr("With its 95 % interval, by a bootstrap over readers; the line is that of all");
             },
         .bar = [this](int row) { return bar(row); }},
        {.title = [] { return tr("Less all", "header: the figure less that of all readers or books"); },
         .text = [this, decimals](int row) { return signedFigure(at(row).difference, decimals()); },
         .isNumber = true,
         .sort = [this](int row) { return at(row).difference; }},
        {.title = [] { return tr("p, corrected"); },
         .text = [this](int row) { return probabilityFigure(at(row).corrected); },
         .isNumber = true,
         .sort = [this](int row) { return at(row).corrected; },
         .titleTip =
             [] {
                 return tr("How often chance alone puts a slice as far from all, corrected for all slices of "
                           "this table (Holm)");
             }},
        {.title = [] { return tr("Readers"); },
         .text = [this](int row) { return count(static_cast<double>(at(row).readers)); },
         .isNumber = true,
         .sort = [this](int row) { return qulonglong(at(row).readers); }},
        {.title =
             [] {
                 return tr("Mean over",
                           "header of a count: over how many books or ratings the mean is taken");
             },
         .text = [this](int row) { return countWords(row); },
         .isNumber = true,
         .sort = [this](int row) { return at(row).weight; }},
    });
}

void SlicesModel::setAnswer(CloserAnswerPtr answer)
{
    if (answer == m_answer)
        return;
    beginResetModel();
    m_answer = std::move(answer);
    show();
    endResetModel();
}

void SlicesModel::setOfBooks(bool ofBooks)
{
    if (ofBooks == m_ofBooks)
        return;
    beginResetModel();
    m_ofBooks = ofBooks;
    show();
    endResetModel();
}

void SlicesModel::show()
{
    m_shown.clear();
    for (std::size_t i = 0; m_answer && m_answer->slices && i < m_answer->slices->figures.size(); ++i)
        if (!isParted() || m_answer->slices->slicingOf(m_answer->slices->figures[i]).ofBooks == m_ofBooks)
            m_shown.push_back(i);
    for (Interval& scale : m_scales)
        scale = {};
    for (int row = 0; row < rows(); ++row) {
        Interval& scale = m_scales[m_answer->slices->slicingOf(at(row)).ofBooks ? 1 : 0];
        for (const double value : {at(row).figure, at(row).interval.low, at(row).interval.high})
            if (std::isfinite(value)) {
                scale.low = std::isnan(scale.low) ? value : std::min(scale.low, value);
                scale.high = std::isnan(scale.high) ? value : std::max(scale.high, value);
            }
    }
}

int SlicesModel::rows() const
{
    return static_cast<int>(m_shown.size());
}

const SliceFigure* SlicesModel::figureAt(int row) const
{
    return row >= 0 && row < rows() ? &at(row) : nullptr;
}

QString SlicesModel::words(int row) const
{
    return sliceWords(m_answer->slices->slicingOf(at(row)), m_answer->slices->sliceOf(at(row)));
}

QString SlicesModel::countWords(int row) const
{
    const int number = static_cast<int>(at(row).weight);
    if (m_answer->metric->ofRatings())
        return tr("%Ln rating(s)", nullptr, number);
    return m_answer->slices->slicingOf(at(row)).ofBooks ? tr("%Ln held-out book(s)", nullptr, number)
                                                        : tr("%Ln reader(s)", nullptr, number);
}

QString SlicesModel::figureWords(int row) const
{
    const int decimals = m_answer->metric->metric().decimals;
    const QLocale locale;
    const QString figure = locale.toString(at(row).figure, 'f', decimals);
    return std::isfinite(at(row).interval.low)
               ? tr("%1 [%2, %3]")
                     .arg(figure, locale.toString(at(row).interval.low, 'f', decimals),
                          locale.toString(at(row).interval.high, 'f', decimals))
               : figure;
}

QVariant SlicesModel::bar(int row) const
{
    IntervalCell cell;
    cell.value = at(row).figure;
    cell.interval = at(row).interval;
    cell.scale = m_scales[m_answer->slices->slicingOf(at(row)).ofBooks ? 1 : 0];
    cell.reference = m_answer->slices->wholeOf(at(row));
    cell.brief = QLocale().toString(cell.value, 'f', m_answer->metric->metric().decimals);
    return QVariant::fromValue(cell);
}

QVariant SlicesModel::look(int row, int column, int role) const
{
    switch (role) {
    case Qt::FontRole:
        return boldFont(at(row).isWorse && column == 0);
    case Qt::ForegroundRole:
        return at(row).isWorse && column == 0 ? QVariant(theme::colors().warning) : QVariant();
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return at(row).isWorse ? QVariant(tr("Worse than all, beyond chance")) : QVariant();
    default:
        return {};
    }
}

SliceMembersModel::SliceMembersModel(const Session& session, QObject* parent)
    : ColumnModel(parent), m_session(session)
{
    setColumns({
        {.title = [this] { return m_ofBooks ? tr("Book") : tr("Reader"); },
         .text =
             [this](int row) {
                 const Dataset& data = *m_session.dataset();
                 const auto member = static_cast<std::size_t>(memberAt(row));
                 return m_ofBooks ? shownText(data.books.label(member)) : shownText(data.userIds[member]);
             }},
        {.title = [this] { return figureName(); },
         .text =
             [this](int row) {
                 return QLocale().toString(own(row).figure, 'f', m_answer->metric->metric().decimals);
             },
         .isNumber = true,
         .sort = [this](int row) { return own(row).figure; }},
        {.title = [] { return tr("Held out"); },
         .text = [this](int row) { return count(own(row).heldOut); },
         .isNumber = true,
         .sort = [this](int row) { return own(row).heldOut; }},
    });
}

void SliceMembersModel::setSlice(CloserAnswerPtr answer, const SliceFigure* figure)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_members.clear();
    if (m_answer && m_answer->slices && figure) {
        m_ofBooks = m_answer->slices->slicingOf(*figure).ofBooks;
        const std::vector<OwnFigure>& all =
            m_ofBooks ? m_answer->slices->ofEachBook : m_answer->slices->ofEachReader;
        for (const std::int32_t member : m_answer->slices->membersOf(*figure))
            if (all[static_cast<std::size_t>(member)].heldOut > 0)
                m_members.push_back(member);
        const double sign = m_answer->metric->higherIsBetter() ? 1 : -1;
        std::stable_sort(m_members.begin(), m_members.end(), [&](int a, int b) {
            return sign * all[static_cast<std::size_t>(a)].figure <
                   sign * all[static_cast<std::size_t>(b)].figure;
        });
    }
    endResetModel();
}

QVariant SliceMembersModel::look(int row, int, int role) const
{
    return role == (m_ofBooks ? kBookRole : kReaderRole) ? QVariant(memberAt(row)) : QVariant();
}

/// Of books, figures of lists tell only whether they are listed.
QString SliceMembersModel::figureName() const
{
    if (!m_answer)
        return tr("Figure");
    return m_ofBooks && !m_answer->metric->ofRatings()
               ? tr("Listed", "header: share of held-out books that stand in a list")
               : metricName(*m_answer->metric);
}

const OwnFigure& SliceMembersModel::own(int row) const
{
    return (m_ofBooks ? m_answer->slices->ofEachBook
                      : m_answer->slices->ofEachReader)[static_cast<std::size_t>(memberAt(row))];
}

} // namespace shelf
