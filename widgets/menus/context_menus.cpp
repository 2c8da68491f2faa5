// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menus/context_menus.h"

#include "widgets/access/spoken.h"
#include "widgets/menus/book_role.h"
#include "widgets/menus/picked_row.h"
#include "widgets/menus/table_copy.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

/// The list that a widget is, or is the inside of; null: none that a menu is for.
QAbstractItemView* viewOf(QWidget* widget)
{
    auto* view = qobject_cast<QAbstractItemView*>(widget);
    if (!view)
        view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
    // A column that is kept in sight is the table's.
    if (auto* whole = view ? qobject_cast<QAbstractItemView*>(view->parentWidget()) : nullptr;
        whole && widget == view->viewport() && !qobject_cast<QHeaderView*>(view) &&
        whole->selectionModel() == view->selectionModel())
        return whole;
    if (!view || (widget != view && widget != view->viewport()) || qobject_cast<QHeaderView*>(view) ||
        view->inherits("QComboBoxListView") || view->contextMenuPolicy() == Qt::CustomContextMenu ||
        view->contextMenuPolicy() == Qt::PreventContextMenu || view->property("ownMenu").toBool())
        return nullptr;
    return view;
}

bool isPicture(const QWidget* widget)
{
    const Spoken* spoken = spokenOf(widget);
    return spoken && !spoken->hasOwnMenu &&
           (spoken->role == QAccessible::Chart || spoken->role == QAccessible::Canvas);
}

void copy(const QAbstractItemView& view, CopiedRows which)
{
    if (which == CopiedRows::selected && !view.currentIndex().isValid() && selectedRowsOf(view).isEmpty())
        which = CopiedRows::all; // there is nothing else that can be meant
    if (QMimeData* data = copiedRows(view, which))
        QGuiApplication::clipboard()->setMimeData(data);
}

/// The figures of a picture in words, a line each.
QString figuresOf(const QWidget& picture)
{
    QStringList lines{picture.accessibleName()};
    if (const Spoken* spoken = spokenOf(&picture); spoken && spoken->parts)
        for (const SpokenPart& part : spoken->parts())
            lines << (part.description.isEmpty() ? part.name
                                                 : QStringLiteral("%1\t%2").arg(part.name, part.description));
    if (lines.size() == 1)
        lines << picture.accessibleDescription();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ContextMenus::ContextMenus(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void ContextMenus::addPart(Part part)
{
    m_parts.push_back(std::move(part));
}

void ContextMenus::setSaver(std::function<void(QWidget*, const std::function<QString()>&)> saver)
{
    m_saver = std::move(saver);
}

void ContextMenus::fill(QMenu& menu, const MenuPlace& place) const
{
    for (const Part& part : m_parts) {
        menu.addSeparator();
        part(menu, place);
    }
}

void ContextMenus::addCopying(QMenu& menu, const MenuPlace& place) const
{
    menu.addSeparator();
    if (QAbstractItemView* view = place.view) {
        const bool hasRows = view->model() && view->model()->rowCount(view->rootIndex()) > 0;
        const qsizetype selected = selectedRowsOf(*view).size();
        QAction* some = menu.addAction(tr("Copy %Ln row(s)", nullptr, static_cast<int>(selected)), view,
                                       [view] { copy(*view, CopiedRows::selected); });
        some->setShortcut(QKeySequence::Copy);
        some->setShortcutVisibleInContextMenu(true);
        some->setEnabled(selected > 0);
        menu.addAction(tr("Copy the whole list"), view, [view] { copy(*view, CopiedRows::all); })
            ->setEnabled(hasRows);
        if (view->selectionMode() == QAbstractItemView::ExtendedSelection ||
            view->selectionMode() == QAbstractItemView::MultiSelection) {
            QAction* all = menu.addAction(tr("Select all"), view, &QAbstractItemView::selectAll);
            all->setShortcut(QKeySequence::SelectAll);
            all->setShortcutVisibleInContextMenu(true);
            all->setEnabled(hasRows);
        }
        if (m_saver)
            menu.addAction(
                    tr("Save the list (CSV)…"), view,
                    [this, view] { m_saver(view, [view] { return rowsAsCsv(*view, CopiedRows::all); }); })
                ->setEnabled(hasRows);
        return;
    }
    QWidget* picture = place.widget;
    menu.addAction(tr("Copy picture"), picture,
                   [picture] { QGuiApplication::clipboard()->setPixmap(picture->grab()); });
    menu.addAction(tr("Copy figures"), picture,
                   [picture] { QGuiApplication::clipboard()->setText(figuresOf(*picture)); });
}

bool ContextMenus::openMenu(QWidget* widget, const QContextMenuEvent& event)
{
    MenuPlace place;
    place.view = viewOf(widget);
    place.widget = place.view ? place.view : widget;
    if (!place.view && !isPicture(widget))
        return false;
    QPoint at = event.globalPos();
    if (place.view) {
        QWidget* inside = place.view->viewport();
        if (event.reason() == QContextMenuEvent::Keyboard) {
            place.index = place.view->currentIndex();
            const QRect row = place.view->visualRect(place.index) & inside->rect();
            at = inside->mapToGlobal(place.index.isValid() ? row.center() : inside->rect().center());
        } else {
            place.index = place.view->indexAt(inside->mapFromGlobal(at));
            if (place.index.isValid() && !place.view->selectionModel()->isSelected(place.index))
                selectAlone(place.view, place.index);
        }
    } else if (event.reason() == QContextMenuEvent::Keyboard) {
        at = widget->mapToGlobal(widget->rect().center());
    }
    if (const QVariant book = place.index.data(kBookRole); book.isValid())
        place.book = book.toInt();
    if (const QVariant reader = place.index.data(kReaderRole); reader.isValid())
        place.reader = reader.toInt();
    if (place.index.isValid()) {
        const QModelIndexList rows = selectedRowsOf(*place.view);
        place.isOfSeveral = rows.size() > 1 && rows.contains(place.index.siblingAtColumn(0));
    }
    auto* menu = new QMenu(place.widget);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (QAction* action : place.widget->actions())
        if ((!action->text().isEmpty() || action->isSeparator()) && action->isVisible()) {
            action->setShortcutVisibleInContextMenu(true);
            menu->addAction(action);
        }
    fill(*menu, place);
    addCopying(*menu, place);
    menu->popup(at);
    return true;
}

bool ContextMenus::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::ContextMenu) {
        if (openMenu(widget, *static_cast<QContextMenuEvent*>(event)))
            return true;
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier &&
            widget == QApplication::focusWidget()) {
            const QPoint middle = widget->rect().center();
            QContextMenuEvent wanted(QContextMenuEvent::Keyboard, middle, widget->mapToGlobal(middle));
            QCoreApplication::sendEvent(widget, &wanted);
            return true;
        }
        if (key->matches(QKeySequence::Copy))
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget);
                view && view == QApplication::focusWidget() && !view->inherits("QComboBoxListView")) {
                copy(*view, CopiedRows::selected);
                return true;
            }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
