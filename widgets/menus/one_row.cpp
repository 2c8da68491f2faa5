// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menus/one_row.h"

#include "widgets/menus/table_copy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>

namespace shelf {

namespace {

struct OneRow {
    Q_DECLARE_TR_FUNCTIONS(OneRow)
};

} // namespace

QString forOneRow()
{
    return OneRow::tr("For one row: several are selected");
}

void needsOneRow(QAction* action, QAbstractItemView* view)
{
    const auto look = [action, view] {
        const bool isOne = selectedRowsOf(*view).size() <= 1;
        action->setEnabled(isOne);
        action->setToolTip(isOne ? QString() : forOneRow());
    };
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, action, look);
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, action, look);
}

} // namespace shelf
