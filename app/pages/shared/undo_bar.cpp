// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/undo_bar.h"

#include <utility>

namespace shelf {

UndoBar::UndoBar(QWidget* parent) : NoticeBar(parent)
{
    connect(this, &NoticeBar::chosen, this, [this] {
        const auto undo = std::exchange(m_undo, {});
        dismiss();
        if (undo)
            undo();
    });
}

void UndoBar::offer(const QString& text, const std::function<void()>& undo)
{
    m_undo = undo;
    display(text, {tr("Undo")});
}

void UndoBar::tell(const QString& text)
{
    m_undo = {};
    display(text, {});
}

void UndoBar::hideEvent(QHideEvent* event)
{
    NoticeBar::hideEvent(event);
    if (isHidden()) // itself, not only the page that it stands on
        m_undo = {};
}

} // namespace shelf
