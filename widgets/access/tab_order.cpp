// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/tab_order.h"

#include "widgets/access/lost_focus.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

class Reader {
public:
    explicit Reader(QList<QWidget*>& met) : m_met(met) {}

    void read(QWidget* widget)
    {
        if (!widget || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        m_met.append(widget);
        // What is one control to the person, or has its rows for children.
        if (qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
            qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget) ||
            qobject_cast<QTextEdit*>(widget))
            return;
        if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
            read(tabs->tabBar());
            read(tabs->cornerWidget());
            for (int i = 0; i < tabs->count(); ++i)
                read(tabs->widget(i));
        } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                read(splitter->widget(i));
        } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
            read(area->widget());
        }
        readOthers(widget);
        if (QLayout* layout = widget->layout())
            read(layout);
    }

private:
    void read(QLayout* layout)
    {
        std::vector<std::pair<std::pair<int, int>, QLayoutItem*>> items;
        for (int i = 0; i < layout->count(); ++i) {
            std::pair<int, int> place{i, 0};
            if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
                int rows = 1, columns = 1;
                grid->getItemPosition(i, &place.first, &place.second, &rows, &columns);
            } else if (auto* form = qobject_cast<QFormLayout*>(layout)) {
                QFormLayout::ItemRole role = QFormLayout::LabelRole;
                form->getItemPosition(i, &place.first, &role);
                place.second = static_cast<int>(role);
            }
            items.emplace_back(place, layout->itemAt(i));
        }
        std::stable_sort(items.begin(), items.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [place, item] : items) {
            if (QWidget* widget = item->widget())
                read(widget);
            else if (QLayout* inner = item->layout())
                read(inner);
        }
    }

    /// Children that no layout has a place for, from the top.
    void readOthers(QWidget* widget)
    {
        QList<QWidget*> placed;
        if (const QLayout* layout = widget->layout())
            collect(layout, placed);
        QList<QWidget*> others;
        for (QWidget* child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (!child->isWindow() && !placed.contains(child) && !m_seen.contains(child))
                others.append(child);
        std::stable_sort(others.begin(), others.end(), [](const QWidget* a, const QWidget* b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        for (QWidget* other : std::as_const(others))
            read(other);
    }

    static void collect(const QLayout* layout, QList<QWidget*>& placed)
    {
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem* item = layout->itemAt(i);
            if (QWidget* widget = item->widget())
                placed.append(widget);
            else if (const QLayout* inner = item->layout())
                collect(inner, placed);
        }
    }

    QList<QWidget*>& m_met;
    QSet<QWidget*> m_seen;
};

bool isStop(const QWidget* widget, const QWidget* area)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
           widget->isVisibleTo(area) && widget->isEnabled();
}

/// Whether it has a use for the Tab key of its own: cells that are walked through or edited, texts with tabs.
bool keepsTab(const QWidget* widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return view->tabKeyNavigation();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return !text->tabChangesFocus() && !text->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->tabChangesFocus() && !text->isReadOnly();
    for (const QWidget* at = widget->parentWidget(); at && !at->isWindow(); at = at->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(at))
            return true;
    return false;
}

QList<QWidget*> widgetsAsRead(QWidget* area)
{
    QList<QWidget*> met;
    Reader(met).read(area);
    return met;
}

/// The next stop from a widget, round and round; null: there is no other.
QWidget* nextStop(QWidget* from, bool forward)
{
    const QList<QWidget*> met = widgetsAsRead(from->window());
    QWidget* at = LostFocus::placeOf(from);
    while (at && !met.contains(at))
        at = at->parentWidget();
    const qsizetype begin = met.indexOf(at);
    for (qsizetype step = 1; begin >= 0 && step < met.size(); ++step) {
        const qsizetype place = forward ? begin + step : begin - step + met.size();
        if (QWidget* one = met[place % met.size()]; isStop(one, from->window()))
            return one;
    }
    return nullptr;
}

} // namespace

QList<QWidget*> stopsAsRead(QWidget* area)
{
    QList<QWidget*> stops;
    for (QWidget* widget : widgetsAsRead(area))
        if (widget != area && isStop(widget, area))
            stops.append(widget);
    return stops;
}

TabOrder::TabOrder(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TabOrder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() &&
        watched == QApplication::focusWidget()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->key() == Qt::Key_Backtab ||
                          (key->key() == Qt::Key_Tab && (key->modifiers() & Qt::ShiftModifier));
        auto* widget = static_cast<QWidget*>(watched);
        if ((key->key() == Qt::Key_Tab || back) &&
            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
            !keepsTab(widget) && !QApplication::activePopupWidget())
            if (QWidget* next = nextStop(widget, !back)) {
                next->window()->setAttribute(Qt::WA_KeyboardFocusChange);
                next->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
                return true;
            }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
