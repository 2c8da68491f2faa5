// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/window/served_calls_model.h"

#include "app/base/text.h"
#include "app/serve/window/run_serving.h"
#include "widgets/look/text.h"

#include <QLocale>

namespace shelf {

ServedCallsModel::ServedCallsModel(RunServing& serving, QObject* parent)
    : ColumnModel(parent), m_serving(serving), m_rows(static_cast<int>(serving.calls().size()))
{
    constexpr double kMilliseconds = 1000;
    const auto call = [this](int row) -> const ServedCall& { return m_serving.calls()[row]; };
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
    connect(&m_serving, &RunServing::called, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_serving.calls().size());
        endResetModel();
    });
}

} // namespace shelf
