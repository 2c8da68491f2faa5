// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/page_splitter.h"

#include "widgets/look/theme.h"

#include <QEvent>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kEnoughForPages = 73 * theme::kGrid; ///< what the widest page needs

} // namespace

PageSplitter::PageSplitter(QWidget* parent) : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false); // the panel has a switch of its own
}

void PageSplitter::setParts(QWidget* pages, QWidget* panel)
{
    addWidget(pages);
    addWidget(panel);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    panel->installEventFilter(this);
}

void PageSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    giveWay();
}

bool PageSplitter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) // it gets its place a moment later
        QMetaObject::invokeMethod(
            this, [this] { giveWay(); }, Qt::QueuedConnection);
    return QSplitter::eventFilter(watched, event);
}

void PageSplitter::giveWay()
{
    const QWidget* panel = widget(1);
    if (!panel || panel->isHidden())
        return;
    const QList<int> now = sizes();
    const int all = now[0] + now[1];
    const int pages = std::min<int>(kEnoughForPages, all - panel->minimumSizeHint().width());
    if (now[0] < pages)
        setSizes({pages, all - pages});
}

} // namespace shelf
