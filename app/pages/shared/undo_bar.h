// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/notice_bar.h"

#include <functional>

class QAction;

namespace shelf {

/// A notice of what was done, with a button that takes it back, once.
class UndoBar : public NoticeBar {
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent = nullptr);

    void offer(const QString& text, const std::function<void()>& undo);
    /// Says something that cannot be taken back.
    void tell(const QString& text);

protected:
    /// Sent away: what the undoing would need is let go.
    void hideEvent(QHideEvent* event) override;

private:
    void takeBack();

    std::function<void()> m_undo;
    QAction* m_action;
};

} // namespace shelf
