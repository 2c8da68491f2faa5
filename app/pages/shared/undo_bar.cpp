// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/undo_bar.h"

#include <QAction>

#include <utility>

namespace shelf {

UndoBar::UndoBar(QWidget* parent) : NoticeBar(parent)
{
    connect(this, &NoticeBar::chosen, this, &UndoBar::takeBack);
    // The key of the whole page does the same as long as the bar is there.
    m_action = new QAction(tr("Undo"), this);
    m_action->setShortcuts(QKeySequence::Undo);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &UndoBar::takeBack);
    if (parent)
        parent->addAction(m_action);
}

void UndoBar::takeBack()
{
    const auto undo = std::exchange(m_undo, {});
    dismiss();
    if (undo)
        undo();
}

void UndoBar::offer(const QString& text, const std::function<void()>& undo)
{
    m_undo = undo;
    m_action->setEnabled(static_cast<bool>(undo));
    display(text, {tr("Undo")});
}

void UndoBar::tell(const QString& text)
{
    m_undo = {};
    m_action->setEnabled(false);
    display(text, {});
}

void UndoBar::hideEvent(QHideEvent* event)
{
    NoticeBar::hideEvent(event);
    if (isHidden()) { // itself, not only the page that it stands on
        m_undo = {};
        m_action->setEnabled(false);
    }
}

} // namespace shelf
