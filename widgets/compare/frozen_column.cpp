// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/frozen_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace shelf {

FrozenColumn::FrozenColumn(QTableView* view) : QObject(view), m_view(view), m_column(new QTableView(view))
{
    m_column->setObjectName(QStringLiteral("frozenColumn"));
    m_column->setModel(view->model());
    m_column->setSelectionModel(view->selectionModel());
    m_column->setItemDelegate(view->itemDelegate());
    m_column->setFocusPolicy(Qt::NoFocus);
    m_column->setAccessibleName(tr("The first column, kept in sight"));
    m_column->setFrameShape(QFrame::NoFrame);
    m_column->setShowGrid(view->showGrid());
    m_column->setWordWrap(false);
    m_column->setAlternatingRowColors(view->alternatingRowColors());
    m_column->setSelectionBehavior(view->selectionBehavior());
    m_column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setVerticalScrollMode(view->verticalScrollMode());
    m_column->verticalHeader()->hide();
    m_column->verticalHeader()->setDefaultSectionSize(view->verticalHeader()->defaultSectionSize());
    m_column->horizontalHeader()->setHighlightSections(false);
    m_column->horizontalHeader()->setSectionsClickable(true);
    connect(m_column->horizontalHeader(), &QHeaderView::sectionClicked, this, [this] {
        const QHeaderView* header = m_view->horizontalHeader();
        const bool turn =
            header->sortIndicatorSection() == 0 && header->sortIndicatorOrder() == Qt::AscendingOrder;
        m_view->sortByColumn(0, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_column, &QTableView::clicked, view, &QTableView::clicked);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, m_column->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_column->verticalScrollBar(), &QScrollBar::valueChanged, view->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumn::place);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::place);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    place();
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QObject::eventFilter(watched, event);
}

void FrozenColumn::place()
{
    const bool isWanted = m_view->horizontalScrollBar()->value() > 0 && m_view->model()->columnCount() > 1;
    m_column->setVisible(isWanted);
    if (!isWanted)
        return;
    for (int column = 1; column < m_view->model()->columnCount(); ++column)
        m_column->setColumnHidden(column, true);
    m_column->setColumnWidth(0, m_view->columnWidth(0));
    m_column->horizontalHeader()->setFixedHeight(m_view->horizontalHeader()->height());
    m_column->setGeometry(m_view->frameWidth(), m_view->frameWidth(), m_view->columnWidth(0),
                          m_view->viewport()->height() + m_view->horizontalHeader()->height());
    m_column->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value());
    m_column->raise();
}

} // namespace shelf
