// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/elided_label.h"

#include "widgets/size/plain_tip.h"
#include "widgets/look/theme.h"

#include <QStyle>
#include <QStylePainter>

#include <algorithm>

namespace shelf {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setText(const QString& text)
{
    QLabel::setText(text);
    setToolTip(plainTip(text));
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min<int>(whole.width(), 4 * theme::kGrid), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    const QRect room = contentsRect();
    painter.drawItemText(room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                         palette(), isEnabled(),
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

} // namespace shelf
