// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/table_tools.h"

#include "widgets/look/found_rows.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <utility>

namespace shelf {

namespace {

class NarrowHider : public QObject {
public:
    NarrowHider(QTableView* view, int column, std::function<bool()> isHidden)
        : QObject(view), m_view(view), m_column(column), m_isHidden(std::move(isHidden))
    {
        view->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            m_view->setColumnHidden(m_column, m_isHidden());
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView* m_view;
    int m_column;
    std::function<bool()> m_isHidden;
};

} // namespace

QLabel* boldLabel(const QString& text, QWidget* parent, double scale)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

QTableView* plainTable(const QString& objectName, const QString& name, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSortingEnabled(true);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + theme::kGrid);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

FoundRows* filtered(QAbstractItemModel* model, int sortRole, QObject* parent)
{
    auto* proxy = new FoundRows(parent);
    proxy->setSourceModel(model);
    proxy->setSortRole(sortRole);
    return proxy;
}

QLineEdit* filterLine(const QString& objectName, const QString& name, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setClearButtonEnabled(true);
    return line;
}

void filterBy(QLineEdit* line, QTableView* view, const std::function<void(const QString&)>& filter,
              QObject* page, const std::function<void()>& mark)
{
    QObject::connect(line, &QLineEdit::textChanged, page, [view, filter, mark](const QString& words) {
        view->selectionModel()->clear();
        filter(words);
        mark();
    });
}

void onPick(QTableView* view, QObject* page, const std::function<void(const QModelIndex&)>& pick)
{
    QObject::connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, page,
                     [pick](const QModelIndex& current) {
                         if (current.isValid())
                             pick(current);
                     });
    QObject::connect(view, &QTableView::clicked, page, pick);
}

void markRow(QTableView* view, const QSortFilterProxyModel* proxy, int source)
{
    const QModelIndex index =
        source < 0 ? QModelIndex() : proxy->mapFromSource(proxy->sourceModel()->index(source, 0));
    if (!index.isValid()) {
        view->clearSelection();
        return;
    }
    if (view->currentIndex().row() == index.row() && view->selectionModel()->isRowSelected(index.row()))
        return;
    view->selectRow(index.row());
    view->scrollTo(index);
}

void hideWhenNarrow(QTableView* view, int column, int width)
{
    new NarrowHider(view, column, [view, width] { return view->width() < width; });
}

void hideWhenNarrow(QTableView* view, int column, std::function<bool()> isHidden)
{
    new NarrowHider(view, column, std::move(isHidden));
}

} // namespace shelf
