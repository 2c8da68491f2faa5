// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/taken_table.h"

#include "app/pages/compare/closer/closer_look.h"
#include "app/pages/shared/save_table.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace shelf {

TakeButtons takeButtons(QWidget* parent, Jobs& jobs, Session& session, const QString& prefix,
                        const QString& file, const std::function<QString(QChar)>& text)
{
    TakeButtons buttons{new QPushButton(parent), new QPushButton(parent)};
    buttons.copy->setObjectName(prefix + QStringLiteral("Copy"));
    buttons.copy->setAccessibleName(CloserLook::tr("Copy this table"));
    buttons.copy->setToolTip(CloserLook::tr("Copy what is shown as tab-separated text, for a spreadsheet"));
    buttons.save->setObjectName(prefix + QStringLiteral("Save"));
    buttons.save->setAccessibleName(CloserLook::tr("Save this table"));
    buttons.save->setToolTip(CloserLook::tr("Save what is shown as a CSV file"));
    QObject::connect(buttons.copy, &QPushButton::clicked, parent,
                     [text] { QApplication::clipboard()->setText(text(QLatin1Char('\t'))); });
    QObject::connect(buttons.save, &QPushButton::clicked, parent, [=, &jobs, &session] {
        saveTable(parent, jobs, session, CloserLook::tr("Save table"), prefix + QStringLiteral("SaveDialog"),
                  file, [text] { return text(QLatin1Char(',')); });
    });
    recolor(buttons);
    return buttons;
}

std::vector<int> shownRows(const QSortFilterProxyModel& rows)
{
    std::vector<int> shown;
    for (int row = 0; row < rows.rowCount(); ++row)
        shown.push_back(rows.mapToSource(rows.index(row, 0)).row());
    return shown;
}

void recolor(const TakeButtons& buttons)
{
    buttons.copy->setIcon(theme::icon(QStringLiteral("copy")));
    buttons.save->setIcon(theme::icon(QStringLiteral("save")));
}

} // namespace shelf
