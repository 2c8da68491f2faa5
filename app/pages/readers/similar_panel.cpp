// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/similar_panel.h"

#include "app/pages/shared/table_tools.h"
#include "widgets/book/stars.h"
#include "widgets/menus/one_row.h"
#include "widgets/readers/similar_readers_model.h"
#include "widgets/size/header_room.h"
#include "widgets/window/empty_page.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace shelf {

SimilarPanel::SimilarPanel(QWidget* parent)
    : QStackedWidget(parent),
      m_readers(new SimilarReadersModel(this)),
      m_view(plainTable(QStringLiteral("similarReaders"), tr("Similar readers"), this)),
      m_nobody(new EmptyPage(this))
{
    m_view->setSortingEnabled(false);
    m_view->setModel(m_readers);
    auto* bars = new BarDelegate(this);
    bars->setRange(0, 1);
    m_view->setItemDelegateForColumn(SimilarReadersModel::kLikeness, bars);
    m_view->horizontalHeader()->setSectionResizeMode(SimilarReadersModel::kReader, QHeaderView::Stretch);
    giveRoom(m_view->horizontalHeader(), SimilarReadersModel::kLikeness, 96);
    giveRoom(m_view->horizontalHeader(), SimilarReadersModel::kCommon, 84);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& row) {
        if (const int user = m_readers->userAt(row.row()); user >= 0)
            emit readerWanted(user);
    });
    addAction(tr("Recommend books for both"), &SimilarPanel::togetherWanted);
    addWidget(m_nobody);
    addWidget(m_view);
}

void SimilarPanel::addAction(const QString& text, void (SimilarPanel::*signal)(int))
{
    auto* action = new QAction(text, m_view);
    connect(action, &QAction::triggered, this, [this, signal] {
        if (const int user = m_readers->userAt(m_view->currentIndex().row()); user >= 0)
            emit(this->*signal)(user);
    });
    m_view->addAction(action);
    needsOneRow(action, m_view);
}

void SimilarPanel::setReaders(DatasetPtr dataset, SimilarReaders readers)
{
    m_nobody->describe(
        {}, dataset ? tr("No other reader of the training part has rated a book that this reader rated.")
                    : tr("Readers are compared once a model is trained."));
    setCurrentIndex(readers.readers.empty() ? 0 : 1);
    m_readers->setReaders(std::move(dataset), std::move(readers));
}

} // namespace shelf
