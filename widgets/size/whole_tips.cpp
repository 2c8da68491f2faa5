// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/whole_tips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionHeader>
#include <QTabBar>
#include <QToolTip>

namespace shelf {

namespace {

QString cutHeading(const QHeaderView* header, const QPoint& at)
{
    const int section = header->logicalIndexAt(at);
    if (section < 0 || header->orientation() == Qt::Vertical)
        return {};
    const QString text = header->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    return header->sectionSizeHint(section) > header->sectionSize(section) ? text : QString();
}

QString cutCell(const QAbstractItemView* view, const QPoint& at)
{
    const QModelIndex index = view->indexAt(at);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return {};
    const int room = view->visualRect(index).width();
    return view->sizeHintForIndex(index).width() > room ? text : QString();
}

QString cutChoice(const QComboBox* box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const int room = box->style()
                         ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                         .width() -
                     (box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4);
    return box->fontMetrics().horizontalAdvance(box->currentText()) > room ? box->currentText() : QString();
}

QString cutTab(const QTabBar* bar, const QPoint& at)
{
    const int tab = bar->tabAt(at);
    if (tab < 0)
        return {};
    const QString text = bar->tabText(tab);
    return bar->fontMetrics().horizontalAdvance(text) > bar->tabRect(tab).width() - 8 ? text : QString();
}

} // namespace

WholeTips::WholeTips(QApplication& application) : QObject(&application)
{
    application.installEventFilter(this);
}

QString WholeTips::cutText(const QWidget* widget, const QPoint& at)
{
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return cutChoice(box);
    if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        return cutTab(bar, at);
    // The tool tip of a view is asked of what lies in it.
    const auto* view = qobject_cast<const QAbstractItemView*>(widget->parentWidget());
    if (!view || view->viewport() != widget)
        return {};
    if (const auto* header = qobject_cast<const QHeaderView*>(view))
        return cutHeading(header, at);
    return cutCell(view, at);
}

bool WholeTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString own = widget->toolTip();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget->parentWidget());
        view && view->viewport() == widget) {
        const auto* header = qobject_cast<const QHeaderView*>(view);
        own = header ? header->model()
                           ->headerData(header->logicalIndexAt(help->pos()), header->orientation(),
                                        Qt::ToolTipRole)
                           .toString()
                     : view->indexAt(help->pos()).data(Qt::ToolTipRole).toString();
    }
    const QString whole = cutText(widget, help->pos());
    if (whole.isEmpty() || own.contains(whole))
        return QObject::eventFilter(watched, event);
    QString tip = QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped());
    if (!own.isEmpty())
        tip += Qt::mightBeRichText(own) ? own : QStringLiteral("<p>%1</p>").arg(own.toHtmlEscaped());
    QToolTip::showText(help->globalPos(), tip, widget);
    return true;
}

} // namespace shelf
