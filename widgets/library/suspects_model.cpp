// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/suspects_model.h"

#include "engine/base/numbers.h"
#include "widgets/look/text.h"
#include "widgets/menus/book_role.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

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
        return partedWords(words);
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

QVariant SuspectsModel::look(int row, int, int role) const
{
    return role == kReaderRole ? QVariant(userAt(row)) : QVariant();
}

int SuspectsModel::userAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_readers[static_cast<std::size_t>(row)].user : -1;
}

QString SuspectsModel::why(const Suspicion& reason) const
{
    const QLocale locale;
    const bool taken = m_data->onlyTaken;
    const auto count = reason.count;
    switch (reason.kind) {
    case SuspicionKind::oneValue:
        return textOf(shelf::tr("all %n ratings are %1", "the %n rating is %1", count)
                          .arg(static_cast<double>(reason.value), starDecimals(reason.value)));
    case SuspicionKind::oneDay: {
        const QString day =
            locale.toString(QDateTime::fromSecsSinceEpoch(reason.day, Qt::UTC).date(), QLocale::ShortFormat);
        return textOf((taken ? shelf::tr("%n books taken on %1 (UTC)", "%n book taken on %1 (UTC)", count)
                             : shelf::tr("%n ratings on %1 (UTC)", "%n rating on %1 (UTC)", count))
                          .arg(day.toStdString()));
    }
    case SuspicionKind::many:
        return textOf(taken ? shelf::tr("%n books taken in all", "%n book taken in all", count)
                            : shelf::tr("%n ratings in all", "%n rating in all", count));
    case SuspicionKind::sameList:
        return textOf(
            (taken ? shelf::tr("the same %n books taken as reader %1", "the same %n book taken as reader %1",
                               count)
                   : shelf::tr("the same %n ratings as reader %1", "the same %n rating as reader %1", count))
                .arg(m_data->userIds[static_cast<std::size_t>(reason.other)]));
    }
    return {};
}

} // namespace shelf
