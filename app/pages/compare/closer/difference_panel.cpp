// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/difference_panel.h"

#include "app/pages/compare/closer/closer_bar.h"
#include "app/pages/compare/closer/closer_look.h"
#include "app/pages/compare/closer/differences_model.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/compare/interval_cell.h"
#include "widgets/look/found_rows.h"
#include "widgets/look/theme.h"
#include "widgets/window/empty_place.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

DifferencePanel::DifferencePanel(CloserLook& look, Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_session(session),
      m_model(new DifferencesModel(session, this)),
      m_view(plainTable(QStringLiteral("differences"), tr("Differences between runs"), this))
{
    setObjectName(QStringLiteral("differencePanel"));
    auto* rows = filtered(m_model, ColumnModel::kSortRole, this);
    m_view->setModel(rows);
    m_view->setItemDelegate(new IntervalDelegate(m_view));
    m_view->setAccessibleDescription(tr("What is better beyond chance is bold; the surest stand first."));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the surest first
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_empty = new EmptyPlace(m_view, {});
    m_view->setTextElideMode(Qt::ElideMiddle); // names of runs differ at their ends
    m_lead = m_empty->addButton(QStringLiteral("differencesLead"), {});
    connect(m_lead, &QPushButton::clicked, &m_look, &CloserLook::measure);
    onPick(m_view, this, [this, rows](const QModelIndex& index) {
        if (const int run = m_model->runAt(rows->mapToSource(index).row()); m_session.findRun(run))
            m_session.selectRun(run);
    });

    auto* bar = new CloserBar(look, session, QStringLiteral("differences"), true, this);
    m_take =
        takeButtons(this, jobs, session, QStringLiteral("differences"), QStringLiteral("differences.csv"),
                    [this, rows](QChar separator) { return m_model->text(separator, shownRows(*rows)); });
    bar->addButton(m_take.copy);
    bar->addButton(m_take.save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(bar);
    layout->addWidget(m_view, 1);
    connect(&m_look, &CloserLook::changed, this, &DifferencePanel::update);
    update();
}

void DifferencePanel::update()
{
    m_model->setAnswer(m_look.answer());
    m_empty->describe(noPairsWords(m_look));
    m_lead->setText(measureWords(m_look));
    m_lead->setVisible(m_look.candidates().size() > 1 && !m_look.unmeasured().isEmpty());
    m_lead->setEnabled(!m_look.isMeasuring());
    m_take.copy->setEnabled(m_model->rowCount() > 0);
    m_take.save->setEnabled(m_model->rowCount() > 0);
}

void DifferencePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_take.copy)
        recolor(m_take);
}

} // namespace shelf
