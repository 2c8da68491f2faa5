// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/window/served_calls_model.h"

#include "app/base/text.h"
#include "widgets/look/text.h"

#include <QLocale>

namespace shelf {

ServedCallsModel::ServedCallsModel(RunServing& serving, QObject* parent)
    : ColumnModel(parent), m_shown(serving.calls())
{
    constexpr double kMilliseconds = 1000;
    const auto call = [this](int row) -> const ServedCall& { return m_shown[row]; };
    // What callers send is shown, not obeyed.
    const auto target = [call](int row) -> QVariant {
        return textOf(oneLine(call(row).call.method + ' ' + call(row).call.target));
    };
    setColumns({{.title = [] { return tr("Time"); },
                 .text = [call](int row) -> QVariant {
                     return QLocale().toString(call(row).when.time(), QStringLiteral("HH:mm:ss"));
                 }},
                {.title = [] { return tr("Call"); }, .text = target, .tip = target},
                {.title = [] { return tr("Status"); },
                 .text = [call](int row) -> QVariant { return QString::number(call(row).call.status); },
                 .isNumber = true},
                {.title = [] { return tr("ms"); },
                 .text = [call](int row) -> QVariant {
                     return QLocale().toString(call(row).call.seconds * kMilliseconds, 'f', 1);
                 },
                 .isNumber = true}});
    connect(&serving, &RunServing::called, this,
            [this, &serving](int added) { show(serving.calls(), added); });
}

void ServedCallsModel::show(const QList<ServedCall>& calls, int added)
{
    const auto kept = static_cast<int>(calls.size()) - added;
    if (kept < rows()) {
        beginRemoveRows({}, kept, rows() - 1);
        m_shown.resize(kept);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_shown = calls;
        endInsertRows();
    }
}

} // namespace shelf
