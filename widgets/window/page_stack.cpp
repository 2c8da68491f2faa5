// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/page_stack.h"

#include "widgets/look/theme.h"
#include "widgets/window/focus_follower.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace shelf {

namespace {

constexpr int kLineStep = 20; // pixels, as of QScrollArea

/// Where the focus goes on a page: to where it was last, else to the first part that the Tab key reaches.
void takeFocus(QWidget* page, QWidget* last)
{
    if (last && last->isVisibleTo(page) && last->isEnabled()) {
        last->setFocus();
        return;
    }
    if (!focusFirstIn(page))
        page->setFocus();
}

} // namespace

PageStack::PageStack(QWidget* parent)
    : QWidget(parent),
      m_across(new QScrollBar(Qt::Horizontal, this)),
      m_down(new QScrollBar(Qt::Vertical, this))
{
    for (QScrollBar* bar : {m_across, m_down}) {
        bar->setSingleStep(kLineStep);
        bar->hide();
        connect(bar, &QScrollBar::valueChanged, this, &PageStack::place);
    }
    m_across->setAccessibleName(tr("Scroll the page sideways"));
    m_down->setAccessibleName(tr("Scroll the page"));
}

void PageStack::addPage(QWidget* page)
{
    page->setParent(this);
    page->installEventFilter(this);
    page->hide();
    page->stackUnder(m_across);
    m_pages.push_back(page);
    if (m_current < 0)
        setCurrentIndex(0);
}

QWidget* PageStack::currentPage() const
{
    return m_current < 0 ? nullptr : m_pages[static_cast<std::size_t>(m_current)];
}

void PageStack::setCurrentIndex(int index)
{
    if (index == m_current || index < 0 || static_cast<std::size_t>(index) >= m_pages.size())
        return;
    QWidget* before = currentPage();
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = before && focus && (focus == before || before->isAncestorOf(focus));
    m_current = index;
    // Asked now: Qt passes the focus of the page that is hidden to the one that is shown, where it likes.
    const QPointer<QWidget> last = currentPage()->focusWidget();
    m_across->setValue(0);
    m_down->setValue(0);
    fit();
    currentPage()->show();
    if (before)
        before->hide();
    if (hadFocus) {
        takeFocus(currentPage(), last);
        bringIntoView(window()->focusWidget());
    }
}

void PageStack::focusCurrent()
{
    QWidget* page = currentPage();
    if (!page)
        return;
    QWidget* last = page->focusWidget();
    if (!last)
        for (QWidget* part : page->findChildren<QWidget*>())
            if (part->property("workBegins").toBool())
                last = part;
    takeFocus(page, last);
    bringIntoView(window()->focusWidget());
}

QSize PageStack::minimumSizeHint() const
{
    return {20 * theme::kGrid, 20 * theme::kGrid};
}

QSize PageStack::sizeHint() const
{
    QSize size = minimumSizeHint();
    for (const QWidget* page : m_pages)
        size = size.expandedTo(page->sizeHint());
    return size;
}

void PageStack::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageStack::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways =
        (event->modifiers() & Qt::ShiftModifier) != 0 || std::abs(turned.x()) > std::abs(turned.y());
    QScrollBar* bar = sideways ? m_across : m_down;
    if (bar->isHidden())
        event->ignore();
    else
        QCoreApplication::sendEvent(bar, event);
}

void PageStack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        fit();
}

bool PageStack::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (watched == currentPage() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void PageStack::fit()
{
    QWidget* page = currentPage();
    if (!page)
        return;
    const auto heightFor = [page](int width) {
        const QLayout* layout = page->layout();
        const int least = page->minimumSizeHint().height();
        return layout && layout->hasHeightForWidth()
                   ? std::max(least, layout->totalMinimumHeightForWidth(width))
                   : least;
    };
    // A bar along one side takes room from the other.
    QSize room = size();
    const QSize bars(m_down->sizeHint().width(), m_across->sizeHint().height());
    const int width = page->minimumSizeHint().width();
    if (width > room.width())
        room.rheight() -= bars.height();
    if (heightFor(std::max(width, room.width())) > room.height()) {
        if (width <= room.width() && width > room.width() - bars.width())
            room.rheight() -= bars.height();
        room.rwidth() -= bars.width();
    }
    const int wide = std::max(width, room.width());
    const QSize whole(wide, std::max(heightFor(wide), room.height()));
    // A page begins at the right in a mirrored window, and its bar is at the left.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_room = QRect(QPoint(isMirrored ? size().width() - room.width() : 0, 0), room);
    m_across->setGeometry(m_room.left(), room.height(), room.width(), bars.height());
    m_down->setGeometry(isMirrored ? 0 : room.width(), 0, bars.width(), room.height());
    m_across->setPageStep(room.width());
    m_down->setPageStep(room.height());
    m_across->setRange(0, whole.width() - room.width());
    m_down->setRange(0, whole.height() - room.height());
    m_across->setVisible(whole.width() > room.width());
    m_down->setVisible(whole.height() > room.height());
    page->resize(whole);
    place();
}

void PageStack::place()
{
    QWidget* page = currentPage();
    if (!page)
        return;
    const int across = layoutDirection() == Qt::RightToLeft
                           ? m_room.right() + 1 - page->width() + m_across->value()
                           : -m_across->value();
    page->move(across, -m_down->value());
}

} // namespace shelf
