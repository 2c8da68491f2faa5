// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/font_follower.h"

#include "widgets/size/screen_room.h"
#include "widgets/size/units.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QScreen>
#include <QStyle>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kLine = 4; ///< pixels: what is thinner is a line, not a place for text

int grown(int pixels, double by)
{
    return pixels < kLine ? pixels : static_cast<int>(std::lround(pixels * by));
}

/// Sizes of sizes that were set; one that was never set stays so.
int grownMost(int pixels, double by)
{
    return pixels >= QWIDGETSIZE_MAX ? pixels : grown(pixels, by);
}

void growSizes(QWidget* widget, double by)
{
    const QSize least = widget->minimumSize();
    const QSize most = widget->maximumSize();
    widget->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    QSize grownLeast(grown(least.width(), by), grown(least.height(), by));
    if (widget->isWindow() && widget->screen())
        grownLeast = grownLeast.boundedTo(roomWithFrame(*widget)); // with its frame it is not larger than the screen
    widget->setMinimumSize(grownLeast);
    widget->setMaximumSize(grownMost(most.width(), by), grownMost(most.height(), by));
}

void growFont(QWidget* widget, double by)
{
    const QFont own = widget->font();
    if (!widget->testAttribute(Qt::WA_SetFont) || !(own.resolveMask() & QFont::SizeResolved))
        return;
    QFont font = own;
    if (own.pointSizeF() > 0)
        font.setPointSizeF(own.pointSizeF() * by);
    else
        font.setPixelSize(std::max(1, grown(own.pixelSize(), by)));
    widget->setFont(font);
}

void growHeader(QHeaderView* header, double by)
{
    if (!header)
        return;
    QList<int> sizes;
    for (int i = 0; i < header->count(); ++i)
        sizes << (header->sectionResizeMode(i) == QHeaderView::Interactive ||
                          header->sectionResizeMode(i) == QHeaderView::Fixed
                      ? header->sectionSize(i)
                      : 0);
    header->setMinimumSectionSize(grown(header->minimumSectionSize(), by));
    header->setDefaultSectionSize(grown(header->defaultSectionSize(), by));
    if (header->orientation() == Qt::Vertical)
        return; // all of its rows are of that size
    for (int i = 0; i < header->count(); ++i)
        if (sizes[i] > 0)
            header->resizeSection(i, grown(sizes[i], by));
}

/// Gaps that are the style's own follow it without us.
void growLayout(QLayout* layout, double by)
{
    const int usual = theme::kGrid;
    const auto gap = [&](int pixels) { return pixels == usual || pixels < 0 ? pixels : grown(pixels, by); };
    const QMargins m = layout->contentsMargins();
    layout->setContentsMargins(gap(m.left()), gap(m.top()), gap(m.right()), gap(m.bottom()));
    if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
        grid->setHorizontalSpacing(gap(grid->horizontalSpacing()));
        grid->setVerticalSpacing(gap(grid->verticalSpacing()));
        for (int row = 0; row < grid->rowCount(); ++row)
            grid->setRowMinimumHeight(row, grown(grid->rowMinimumHeight(row), by));
    } else if (auto* form = qobject_cast<QFormLayout*>(layout)) {
        form->setHorizontalSpacing(gap(form->horizontalSpacing()));
        form->setVerticalSpacing(gap(form->verticalSpacing()));
    } else if (qobject_cast<QBoxLayout*>(layout)) {
        layout->setSpacing(gap(layout->spacing()));
    }
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QLayout* inner = item->layout())
            growLayout(inner, by);
        else if (QSpacerItem* space = item->spacerItem();
                 space && space->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding &&
                 space->sizePolicy().verticalPolicy() != QSizePolicy::Expanding) {
            const QSize size = space->sizeHint();
            space->changeSize(grown(size.width(), by), grown(size.height(), by),
                              space->sizePolicy().horizontalPolicy(), space->sizePolicy().verticalPolicy());
        }
    }
    layout->invalidate();
}

void growIcon(QAbstractButton* button, double by)
{
    const int usual = button->style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, button);
    const int tools = button->style()->pixelMetric(QStyle::PM_ToolBarIconSize, nullptr, button);
    const QSize size = button->iconSize();
    if (size.width() != usual && size.width() != tools)
        button->setIconSize(QSize(grown(size.width(), by), grown(size.height(), by)));
}

} // namespace

FontFollower::FontFollower(QApplication& application)
    : QObject(&application), m_letters(theme::letterScale()), m_gaps((theme::letterScale() + 1) / 2)
{
    application.installEventFilter(this);
}

bool FontFollower::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange && watched == parent())
        follow(); // at once: what is made from now on has the new sizes
    else if (event->type() == QEvent::Show && watched->isWidgetType())
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && dialog->screen()) {
            // None opens larger than the screen.
            const QSize room = dialog->screen()->availableGeometry().size();
            if (dialog->width() > room.width() || dialog->height() > room.height())
                dialog->resize(dialog->size().boundedTo(room));
        }
    return QObject::eventFilter(watched, event);
}

void FontFollower::follow()
{
    const double letters = theme::letterScale();
    const double gaps = (letters + 1) / 2;
    const double by = letters / m_letters;
    const double byGap = gaps / m_gaps;
    m_letters = letters;
    m_gaps = gaps;
    if (by == 1)
        return;
    for (QWidget* widget : QApplication::allWidgets()) {
        growSizes(widget, by);
        growFont(widget, by);
        if (widget->layout())
            growLayout(widget->layout(), byGap);
        if (auto* button = qobject_cast<QAbstractButton*>(widget))
            growIcon(button, by);
        if (auto* table = qobject_cast<QTableView*>(widget)) {
            growHeader(table->horizontalHeader(), by);
            growHeader(table->verticalHeader(), by);
        } else if (auto* tree = qobject_cast<QTreeView*>(widget)) {
            growHeader(tree->header(), by);
        }
        widget->updateGeometry();
    }
}

} // namespace shelf
