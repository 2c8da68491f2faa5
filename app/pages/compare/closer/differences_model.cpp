// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/differences_model.h"

#include "app/pages/compare/closer/closer_words.h"
#include "widgets/compare/interval_cell.h"
#include "widgets/look/theme.h"

#include <QLocale>

#include <algorithm>

namespace shelf {

DifferencesModel::DifferencesModel(const Session& session, QObject* parent)
    : ColumnModel(parent), m_session(session)
{
    const auto decimals = [this] { return m_answer->metric->metric().decimals; };
    const auto figure = [decimals](double value) { return QLocale().toString(value, 'f', decimals()); };
    setColumns({
        {.title = [] { return tr("Answer"); },
         .text =
             [this](int row) { return differenceWords(at(row), name(at(row).first), name(at(row).second)); },
         .tip = [this](int row) { return sentence(row); },
         .copied = [this](int row) { return sentence(row); }},
        {.title =
             [this] {
                 return m_answer ? tr("%1, first less second").arg(metricName(*m_answer->metric))
                                 : tr("First less second");
             },
         .text =
             [this, decimals, figure](int row) {
                 const Difference& one = at(row);
                 return one.isCompared() ? tr("%1 [%2, %3]")
                                               .arg(signedFigure(one.difference, decimals()),
                                                    figure(one.interval.low), figure(one.interval.high))
                                         : QString();
             },
         .isNumber = true,
         .sort = [this](int row) { return at(row).isCompared() ? QVariant(at(row).difference) : QVariant(); },
         .titleTip = [] { return tr("With its 95 % interval, by a paired bootstrap over readers"); },
         .bar = [this](int row) { return bar(row); }},
        {.title = [] { return tr("p, corrected"); },
         .text =
             [this](int row) {
                 return at(row).isCompared() ? probabilityFigure(at(row).corrected) : QString();
             },
         .isNumber = true,
         .sort = [this](int row) { return at(row).isCompared() ? QVariant(at(row).corrected) : QVariant(); },
         .tip =
             [this](int row) {
                 return at(row).isCompared() ? tr("%1 before the correction").arg(probabilityWords(at(row).p))
                                             : QString();
             },
         .titleTip =
             [] {
                 return tr("How often chance alone gives a difference as large: a randomization test paired "
                           "over readers, corrected for all comparisons of this table (Holm)");
             }},
        {.title = [] { return tr("Readers who differ"); },
         .text =
             [this](int row) {
                 return at(row).isCompared() ? tr("%1 of %2")
                                                   .arg(QLocale().toString(qulonglong(at(row).differing)),
                                                        QLocale().toString(qulonglong(at(row).readers)))
                                             : QString();
             },
         .isNumber = true,
         .sort = [this](int row) { return qulonglong(at(row).differing); }},
    });
}

void DifferencesModel::setAnswer(CloserAnswerPtr answer)
{
    if (answer == m_answer)
        return;
    beginResetModel();
    m_answer = std::move(answer);
    m_scale = {0, 0};
    for (int row = 0; row < rows(); ++row)
        if (at(row).isCompared()) {
            m_scale.low = std::min(m_scale.low, at(row).interval.low);
            m_scale.high = std::max(m_scale.high, at(row).interval.high);
        }
    endResetModel();
}

QString DifferencesModel::name(std::size_t index) const
{
    const RunEntry* entry = m_session.findRun(m_answer->numbers[static_cast<qsizetype>(index)]);
    return entry ? entry->name : tr("a run that was removed");
}

int DifferencesModel::runAt(int row) const
{
    return row >= 0 && row < rows() ? m_answer->numbers[static_cast<qsizetype>(at(row).first)] : 0;
}

QString DifferencesModel::sentence(int row) const
{
    return differenceSentence(at(row), name(at(row).first), name(at(row).second), *m_answer->metric,
                              m_answer->comparisons);
}

QVariant DifferencesModel::bar(int row) const
{
    const Difference& one = at(row);
    if (!one.isCompared())
        return {};
    IntervalCell cell;
    cell.value = one.difference;
    cell.interval = one.interval;
    cell.scale = m_scale;
    cell.reference = 0;
    cell.brief = signedFigure(one.difference, m_answer->metric->metric().decimals);
    cell.isMarked = one.isReal;
    return QVariant::fromValue(cell);
}

QVariant DifferencesModel::look(int row, int, int role) const
{
    if (role == Qt::FontRole)
        return boldFont(at(row).isReal);
    return role == Qt::ForegroundRole && !at(row).isCompared() ? QVariant(theme::colors().subdued)
                                                               : QVariant();
}

} // namespace shelf
