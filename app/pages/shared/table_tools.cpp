// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/table_tools.h"

#include "widgets/look/found_rows.h"
#include "widgets/look/theme.h"
#include "widgets/menus/picked_row.h"

#include <QAbstractItemDelegate>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
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

/// Takes a column's delegate away while the table is narrow.
class NarrowPlainer : public QObject {
public:
    NarrowPlainer(QTableView* view, int column, int width)
        : QObject(view),
          m_view(view),
          m_column(column),
          m_narrow(width),
          m_delegate(view->itemDelegateForColumn(column)),
          m_wide(view->horizontalHeader()->sectionSize(column))
    {
        view->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isPlain = m_view->width() < m_narrow;
        if (event->type() == QEvent::Resize && isPlain != m_isPlain) {
            m_isPlain = isPlain;
            m_view->setItemDelegateForColumn(m_column, isPlain ? nullptr : m_delegate);
            const int figures =
                m_view->fontMetrics().horizontalAdvance(QStringLiteral("00.000")) + theme::kGrid;
            // A short title is whole where the first column keeps more than half.
            const int plain = std::clamp(m_view->horizontalHeader()->sectionSizeHint(m_column), figures,
                                         std::max(figures, 2 * m_view->width() / 5));
            m_view->horizontalHeader()->resizeSection(m_column, isPlain ? std::min(plain, m_wide) : m_wide);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView* m_view;
    int m_column;
    int m_narrow;
    QAbstractItemDelegate* m_delegate;
    int m_wide;
    bool m_isPlain = false;
};

} // namespace

QLabel* boldLabel(const QString& text, QWidget* parent, double scale)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    makeBold(*label, scale);
    return label;
}

void makeBold(QLabel& label, double scale)
{
    QFont font = label.font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label.setFont(font);
}

QTableView* plainTable(const QString& objectName, const QString& name, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    onRowPicked(view, page, pick);
    QObject::connect(view, &QTableView::clicked, page, pick);
}

void markRow(QTableView* view, const QSortFilterProxyModel* proxy, int source, bool scrolls)
{
    const QModelIndex index =
        source < 0 ? QModelIndex() : proxy->mapFromSource(proxy->sourceModel()->index(source, 0));
    showPickedRow(view, index, scrolls);
}

void hideWhenNarrow(QTableView* view, int column, int width)
{
    new NarrowHider(view, column, [view, width] { return view->width() < width; });
}

void plainWhenNarrow(QTableView* view, int column, int width)
{
    new NarrowPlainer(view, column, width);
}

void hideWhenNarrow(QTableView* view, int column, std::function<bool()> isHidden)
{
    new NarrowHider(view, column, std::move(isHidden));
}

} // namespace shelf
