// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/cover_painter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

namespace shelf {

namespace {

constexpr double kLeastForAuthors = 60; ///< width of a cover

/// FNV-1a over the UTF-16 units: qHash is seeded anew in each process.
quint32 stableHash(const QString& text)
{
    quint32 hash = 2166136261u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

void drawFitted(QPainter& painter, const QRectF& area, const QString& text, double largest, int flags)
{
    QFont font = painter.font();
    for (double size = largest; size >= 5; size -= 0.5) {
        font.setPointSizeF(size);
        const QRectF needed = QFontMetricsF(font).boundingRect(area, flags | Qt::TextWordWrap, text);
        if (needed.height() <= area.height() && needed.width() <= area.width() + 0.5)
            break;
    }
    painter.setFont(font);
    painter.drawText(area, flags | Qt::TextWordWrap, text);
}

} // namespace

void paintCover(QPainter& painter, const QRectF& area, const QString& title, const QString& authors)
{
    const quint32 hash = stableHash(title + authors);
    const int hue = static_cast<int>(hash % 360);
    const QColor cloth = QColor::fromHsl(hue, 70 + static_cast<int>(hash >> 9) % 40, 78);
    const QColor ink(250, 246, 236);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);

    const double radius = area.width() * 0.03;
    QLinearGradient light(area.topLeft(), area.topRight());
    light.setColorAt(0.0, cloth.darker(125));
    light.setColorAt(0.07, cloth.darker(135));
    light.setColorAt(0.09, cloth.lighter(112));
    light.setColorAt(1.0, cloth);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawRoundedRect(area, radius, radius);

    const double margin = area.width() * 0.07;
    const QRectF inner = area.adjusted(area.width() * 0.09 + margin, margin * 1.6, -margin, -margin * 1.6);
    QColor line = ink;
    line.setAlphaF(0.55);
    painter.setPen(QPen(line, qMax(0.75, area.width() * 0.008)));
    painter.drawLine(inner.topLeft(), inner.topRight());
    painter.drawLine(inner.bottomLeft(), inner.bottomRight());

    if (area.width() >= 36) {
        painter.setPen(ink);
        const double base = qBound(5.0, area.width() * 0.085, 20.0);
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        drawFitted(painter, QRectF(inner.left(), inner.top() + margin, inner.width(), inner.height() * 0.58),
                   title, base, Qt::AlignLeft | Qt::AlignTop);
        if (area.width() >= kLeastForAuthors) {
            font.setWeight(QFont::Normal);
            painter.setFont(font);
            drawFitted(painter,
                       QRectF(inner.left(), inner.bottom() - inner.height() * 0.3, inner.width(),
                              inner.height() * 0.3 - margin),
                       authors, qMax(5.0, base * 0.75), Qt::AlignLeft | Qt::AlignBottom);
        }
    }
    painter.restore();
}

} // namespace shelf
