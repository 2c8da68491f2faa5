// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/folded_label.h"

#include <QStyle>
#include <QStylePainter>
#include <QTextLayout>

namespace shelf {

FoldedLabel::FoldedLabel(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
}

void FoldedLabel::setLines(int most)
{
    m_lines = most;
    setMaximumHeight(most > 0 ? most * fontMetrics().lineSpacing() : QWIDGETSIZE_MAX);
    update();
}

QStringList FoldedLabel::linesIn(int width) const
{
    const QString words = QString(text()).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextLayout layout(words, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = words.mid(line.textStart());
        const bool isLast = m_lines > 0 && lines.size() + 1 == m_lines && line.textLength() < rest.size();
        QString shown = words.mid(line.textStart(), line.textLength()).remove(QChar(QChar::LineSeparator));
        if (isLast && rest.left(line.textLength()).endsWith(QChar(QChar::LineSeparator)))
            shown += QChar(u'\u2026');
        else if (isLast) // with what follows, so that there is something to cut
            shown = fontMetrics().elidedText(QString(rest).replace(QChar(QChar::LineSeparator), u' '),
                                             Qt::ElideRight, width);
        lines << shown.trimmed();
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

void FoldedLabel::paintEvent(QPaintEvent* event)
{
    if (m_lines == 0 || Qt::mightBeRichText(text()))
        return QLabel::paintEvent(event);
    QStylePainter painter(this);
    QRect room = contentsRect();
    const auto flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    for (const QString& line : linesIn(room.width())) {
        painter.drawItemText(room, flags, palette(), isEnabled(), line, foregroundRole());
        room.setTop(room.top() + fontMetrics().lineSpacing());
    }
}

} // namespace shelf
