// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/preview_table.h"

#include "widgets/import/preview_model.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kWidestColumn = 24 * theme::kGrid;
constexpr theme::Units kWidestReason = 36 * theme::kGrid;

} // namespace

PreviewTable::PreviewTable(QWidget* parent) : QTableView(parent), m_model(new PreviewModel(this))
{
    setObjectName(QStringLiteral("previewRows"));
    setAccessibleName(tr("First rows"));
    setAccessibleDescription(
        tr("The first rows of the file. The menu key says what the column of a cell is."));
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kGrid);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsClickable(true);
    // A click there asks what the column is, and selects nothing.
    disconnect(header, &QHeaderView::sectionPressed, nullptr, nullptr);
    disconnect(header, &QHeaderView::sectionEntered, nullptr, nullptr);
    header->setFixedHeight(2 * fontMetrics().lineSpacing() + 2 * theme::kGrid);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        offerRoles(section, header->viewport()->mapToGlobal(
                                QPoint(header->sectionViewportPosition(section), header->height())));
    });
}

void PreviewTable::setPreview(std::shared_ptr<const ReadingPreview> preview)
{
    m_model->setPreview(std::move(preview));
    setColumnHidden(PreviewModel::kLeftOut, !m_model->leavesOut());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int widest = column == PreviewModel::kLeftOut ? kWidestReason : kWidestColumn;
        setColumnWidth(column, std::min(wanted + theme::kGrid, widest));
    }
}

void PreviewTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    offerRoles(index.column(),
               byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void PreviewTable::offerRoles(int column, const QPoint& where)
{
    const int fileColumn = m_model->fileColumn(column);
    if (fileColumn < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("roleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString present = m_model->roleKey(fileColumn);
    const auto offer = [&](const QString& key, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(key == present);
        connect(action, &QAction::triggered, this, [this, fileColumn, key, present] {
            if (key != present)
                emit roleChosen(fileColumn, key);
        });
    };
    for (const ReadingOption& option : readingOptions())
        if (option.edit == OptionEdit::column)
            offer(textOf(option.key), wordsOf(option.label));
    menu->addSeparator();
    offer({}, tr("Not used"));
    menu->popup(where);
}

} // namespace shelf
