// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/suspects_model.h"

#include "engine/base/numbers.h"
#include "widgets/look/text.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace shelf {

SuspectsModel::SuspectsModel(QObject* parent) : ColumnModel(parent)
{
    const auto reasons = [this](int row) {
        QStringList words;
        for (const Suspicion& reason : at(row).reasons)
            words << why(reason);
        return words.join(QStringLiteral("; "));
    };
    std::vector<TableColumn> columns(kColumns);
    columns[kReader] = {
        [] { return tr("Reader"); },
        [this](int row) { return textOf(m_data->userIds[static_cast<std::size_t>(at(row).user)]); }};
    columns[kRatings] = {[this] { return m_data && m_data->onlyTaken ? tr("Books") : tr("Ratings"); },
                         [this](int row) { return QLocale().toString(at(row).ratings); }, true,
                         [this](int row) { return at(row).ratings; }};
    columns[kWhy] = {.title = [] { return tr("Why"); }, .text = reasons, .tip = reasons};
    setColumns(std::move(columns));
}

void SuspectsModel::setSuspects(std::shared_ptr<const Dataset> data, std::vector<Suspect> readers)
{
    beginResetModel();
    m_data = std::move(data);
    m_readers = std::move(readers);
    endResetModel();
}

int SuspectsModel::userAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_readers[static_cast<std::size_t>(row)].user : -1;
}

QString SuspectsModel::why(const Suspicion& reason) const
{
    const QLocale locale;
    const bool taken = m_data->onlyTaken;
    const QString count = locale.toString(reason.count);
    switch (reason.kind) {
    case SuspicionKind::oneValue:
        return tr("all %1 ratings are %2")
            .arg(count, locale.toString(static_cast<double>(reason.value), 'f', starDecimals(reason.value)));
    case SuspicionKind::oneDay: {
        const QString day =
            locale.toString(QDateTime::fromSecsSinceEpoch(reason.day, Qt::UTC).date(), QLocale::ShortFormat);
        return (taken ? tr("%1 books taken on %2 (UTC)") : tr("%1 ratings on %2 (UTC)")).arg(count, day);
    }
    case SuspicionKind::many:
        return (taken ? tr("%1 books taken in all") : tr("%1 ratings in all")).arg(count);
    case SuspicionKind::sameList:
        return (taken ? tr("the same %1 books as reader %2") : tr("the same %1 ratings as reader %2"))
            .arg(count, textOf(m_data->userIds[static_cast<std::size_t>(reason.other)]));
    }
    return {};
}

} // namespace shelf
