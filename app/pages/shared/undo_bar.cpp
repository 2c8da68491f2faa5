// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/undo_bar.h"

#include <utility>

namespace shelf {

UndoBar::UndoBar(QWidget* parent) : NoticeBar(parent)
{
    connect(this, &NoticeBar::chosen, this, [this] {
        dismiss();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
}

void UndoBar::offer(const QString& text, const std::function<void()>& undo)
{
    m_undo = undo;
    display(text, {tr("Undo")});
}

} // namespace shelf
