// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/reasons_model.h"

#include "widgets/look/text.h"
#include "widgets/menus/book_role.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {

ReasonsModel::ReasonsModel(QObject* parent) : ColumnModel(parent)
{
    const auto weight = [this](int row) {
        return static_cast<double>(m_reasons[static_cast<std::size_t>(row)].weight);
    };
    std::vector<TableColumn> columns(kColumns);
    columns[kTitle] = {[] { return tr("Because of"); },
                       [this](int row) {
                           const bool second = m_reasons[static_cast<std::size_t>(row)].reader == 1;
                           return second ? tr("%1 (second reader)").arg(titleOf(row)) : titleOf(row);
                       }};
    columns[kWeight] = {
        .title = [] { return tr("Weight"); },
        .text =
            [this, weight](int row) {
                return QLocale().toString(weight(row), 'f', largest() < 0.1 ? 5 : largest() < 10 ? 3 : 1);
            },
        .isNumber = true,
        .sort = [weight](int row) { return weight(row); },
        .bar = [weight](int row) { return weight(row); }};
    setColumns(std::move(columns));
}

QString ReasonsModel::titleOf(int row) const
{
    const int book = m_reasons[static_cast<std::size_t>(row)].book;
    return textOf(m_data->books.label(static_cast<std::size_t>(book)));
}

QVariant ReasonsModel::look(int row, int, int role) const
{
    if (role == kBookRole)
        return bookAt(row);
    return role == Qt::ToolTipRole ? titleOf(row) : QVariant();
}

void ReasonsModel::setReasons(std::shared_ptr<const Dataset> data, std::vector<Reason> reasons)
{
    beginResetModel();
    m_data = std::move(data);
    m_reasons = std::move(reasons);
    endResetModel();
}

int ReasonsModel::bookAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_reasons.size())
               ? m_reasons[static_cast<std::size_t>(row)].book
               : -1;
}

double ReasonsModel::largest() const
{
    double most = 0;
    for (const Reason& reason : m_reasons)
        most = std::max(most, static_cast<double>(reason.weight));
    return most > 0 ? most : 1;
}

QString reasonWords(const Recommendation& recommendation, const QString& title)
{
    const auto words = [&title](const char* text) {
        return QCoreApplication::translate("shelf::ReasonsModel", text).arg(title);
    };
    switch (recommendation.kind) {
    case ReasonKind::exact:
        return words(QT_TRANSLATE_NOOP("shelf::ReasonsModel",
                                       "Why %1: what each rated book adds to its score, exactly"));
    case ReasonKind::ablation:
        return words(QT_TRANSLATE_NOOP(
            "shelf::ReasonsModel", "Why %1: how much its score falls if this rating had never been given"));
    case ReasonKind::neighbors:
        return words(QT_TRANSLATE_NOOP("shelf::ReasonsModel",
                                       "Why %1: it lies near these liked books in the model's space (nearness is "
                                       "1 at most; of models that predict ratings it is multiplied by the stars "
                                       "above the reader's mean)"));
    case ReasonKind::none:
        break;
    }
    return words(QT_TRANSLATE_NOOP("shelf::ReasonsModel", "No rated book speaks for %1 in particular"));
}

} // namespace shelf
