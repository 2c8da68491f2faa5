// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/change_panel.h"

#include "widgets/menus/book_role.h"
#include "widgets/size/plain_tip.h"
#include "widgets/look/theme.h"
#include "widgets/words/data_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

ChangePanel::ChangePanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("changePanel"));
    setAccessibleName(tr("What changed between the maps"));
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("changeText"));
    m_text->setWordWrap(true);
    m_model = new QStandardItemModel(0, 2, this);
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("changeList"));
    m_view->setAccessibleName(tr("Books that changed most"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false); // a title in one line
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_color = new QPushButton(tr("Color by neighbors lost"), this);
    m_color->setObjectName(QStringLiteral("changeColor"));
    m_select = new QPushButton(tr("Select these books"), this);
    m_select->setObjectName(QStringLiteral("changeSelect"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_text);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_select);
    layout->addWidget(m_color);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid())
                    emit bookChosen(m_model->index(now.row(), 0).data(kBookRole).toInt());
            });
    connect(m_color, &QPushButton::clicked, this, &ChangePanel::colorWanted);
    connect(m_select, &QPushButton::clicked, this, &ChangePanel::selectWanted);
    setRows({}, {});
}

void ChangePanel::setRows(const QVector<Row>& rows, const QString& text)
{
    m_text->setText(text);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Book"), tr("Lost, %")});
    m_model->horizontalHeaderItem(1)->setToolTip(tr("Of its 10 nearest books, those that are not among them "
                                                    "on the other map, in percent"));
    const QLocale locale;
    for (const Row& row : rows) {
        auto* title = new QStandardItem(row.title);
        title->setData(row.book, kBookRole);
        title->setData(true, kIsDataRole);
        title->setToolTip(plainTip(row.title));
        auto* lost = new QStandardItem(locale.toString(100 * row.lost, 'f', 0));
        lost->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({title, lost});
    }
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_color->setEnabled(!rows.isEmpty());
    m_select->setEnabled(!rows.isEmpty());
}

std::vector<int> ChangePanel::books() const
{
    std::vector<int> books;
    for (int row = 0; row < m_model->rowCount(); ++row)
        books.push_back(m_model->index(row, 0).data(kBookRole).toInt());
    return books;
}

} // namespace shelf
