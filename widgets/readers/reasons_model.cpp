// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/reasons_model.h"

#include "widgets/book/stars.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {

ReasonsModel::ReasonsModel(QObject* parent) : QAbstractTableModel(parent) {}

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

int ReasonsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reasons.size());
}

int ReasonsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ReasonsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_data)
        return {};
    const Reason& reason = m_reasons[static_cast<std::size_t>(index.row())];
    const auto weight = static_cast<double>(reason.weight);
    const QString title = QString::fromStdString(m_data->books.label(static_cast<std::size_t>(reason.book)));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == kTitle)
            return reason.reader == 1 ? tr("%1 (second reader)").arg(title) : title;
        return QLocale().toString(weight, 'f', largest() < 0.1 ? 5 : largest() < 10 ? 3 : 1);
    case StarDelegate::kValueRole:
        return index.column() == kWeight ? QVariant(weight) : QVariant();
    case Qt::ToolTipRole:
        return title;
    case Qt::TextAlignmentRole:
        return index.column() == kWeight ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == kTitle ? tr("Because of") : tr("Weight");
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
                                       "Why %1: it lies near these liked books in the model's space"));
    case ReasonKind::none:
        break;
    }
    return words(QT_TRANSLATE_NOOP("shelf::ReasonsModel", "No rated book speaks for %1 in particular"));
}

} // namespace shelf
