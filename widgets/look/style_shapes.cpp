// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/style_shapes.h"

#include "widgets/look/shelf_style.h"
#include "widgets/look/theme.h"
#include "widgets/motion/motion.h"
#include "widgets/size/directed_text.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace shelf {

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

QColor mixed(const QColor& a, const QColor& b, qreal t)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * t),
                            float(a.greenF() + (b.greenF() - a.greenF()) * t),
                            float(a.blueF() + (b.blueF() - a.blueF()) * t));
}

QColor hairline(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 theme::isHighContrast() ? 0.75 : 0.2);
}

QColor menuEdge(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 theme::isHighContrast() ? 0.85 : 0.4);
}

void box(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void drawFocus(const QStyleOption* option, const QRect& rect, QPainter* painter, const QWidget* widget)
{
    constexpr qreal kWidth = 2;
    const bool onAccent = (isPrimary(widget) && (option->state & QStyle::State_Enabled)) ||
                          ((option->state & QStyle::State_Item) && (option->state & QStyle::State_Selected));
    const QColor ink = option->palette.color(QPalette::Active,
                                             onAccent ? QPalette::HighlightedText : QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, kWidth));
    painter->setBrush(Qt::NoBrush);
    const qreal half = kWidth / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 3, 3);
    painter->restore();
}

void chevron(QPainter* painter, const QRectF& rect, const QColor& color, bool up)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    const qreal w = theme::scaled(3.5);
    const qreal h = up ? -w / 2 : w / 2;
    painter->drawPolyline(QPolygonF({{c.x() - w, c.y() - h}, {c.x(), c.y() + h}, {c.x() + w, c.y() - h}}));
    painter->restore();
}

bool opensMenuOnly(const QStyleOptionToolButton* button)
{
    return (button->features & QStyleOptionToolButton::HasMenu) &&
           !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

bool showsText(const QStyleOptionToolButton* button)
{
    return button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
}

QColor buttonFill(const QStyleOption* option, bool primary)
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    QColor fill = palette.color(QPalette::Button);
    if (primary && enabled)
        fill = palette.color(QPalette::Active, QPalette::Highlight);
    else if (option->state & QStyle::State_On)
        fill = mixed(fill, palette.color(QPalette::Active, QPalette::Highlight), 0.22);
    if (!enabled)
        return fill;
    if (option->state & QStyle::State_Sunken)
        return mixed(fill, text, 0.16);
    if (option->state & QStyle::State_MouseOver)
        return mixed(fill, primary ? QColor(Qt::white) : text, primary ? 0.12 : 0.06);
    return fill;
}

void drawPushButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool primary = isPrimary(widget);
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
        if ((button->features & QStyleOptionButton::Flat) &&
            !(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)))
            return;
    const QColor line = primary && enabled ? QColor() : hairline(option->palette);
    box(painter, option->rect, buttonFill(option, primary), line);
}

void drawToolButton(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    QColor fill;
    if (option->state & QStyle::State_On)
        fill = option->state & QStyle::State_Enabled ? mixed(palette.color(QPalette::Window), accent, 0.24)
                                                     : mixed(palette.color(QPalette::Window), text, 0.05);
    else if (option->state & QStyle::State_Sunken)
        fill = mixed(palette.color(QPalette::Window), text, 0.18);
    else if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled))
        fill = mixed(palette.color(QPalette::Window), text, 0.09);
    if (fill.isValid())
        box(painter, option->rect, fill, {});
}

void drawCheck(const QStyleOption* option, QPainter* painter, bool round)
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    const QColor ink =
        palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::HighlightedText);
    const QRect r = option->rect;
    const int side = std::min(r.width(), r.height()) - 1;
    const QRect square(r.left() + (r.width() - side) / 2, r.top() + (r.height() - side + 1) / 2, side, side);
    const QColor edge = mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.5);
    box(painter, square, on ? accent : palette.color(QPalette::Base), on ? QColor() : edge,
        round ? side / 2.0 : 3.5);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF f(square);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(f.center(), side * 0.2, side * 0.2);
    } else {
        painter->setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) { return f.topLeft() + QPointF(x * side, y * side); };
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)}));
    }
    painter->restore();
}

void drawField(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    const bool focus = (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_Enabled);
    box(painter, option->rect, palette.color(QPalette::Base),
        focus ? palette.color(QPalette::Highlight) : hairline(palette));
}

void drawSplitter(const QStyleOption* option, QPainter* painter)
{
    const bool upright = option->rect.width() < option->rect.height();
    const QPoint c = option->rect.center();
    const QRect line = upright ? QRect(c.x(), option->rect.top(), 1, option->rect.height())
                               : QRect(option->rect.left(), c.y(), option->rect.width(), 1);
    painter->fillRect(line, theme::colors().separator);
}

void drawTab(const QStyleOptionTab* tab, QPainter* painter)
{
    const bool selected = tab->state & QStyle::State_Selected;
    const bool hover = (tab->state & QStyle::State_MouseOver) && (tab->state & QStyle::State_Enabled);
    const QColor line = selected ? tab->palette.color(QPalette::Highlight)
                        : hover  ? hairline(tab->palette)
                                 : QColor();
    if (!line.isValid())
        return;
    QRect r = tab->rect;
    switch (tab->shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        r.setHeight(2);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        r.setLeft(r.right() - 1);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        r.setWidth(2);
        break;
    default:
        r.setTop(r.bottom() - 1);
    }
    painter->fillRect(r, line);
}

QStyleOptionHeader cutAtItsEnd(const QStyleOptionHeader& header)
{
    QStyleOptionHeader label = header;
    label.version = QStyleOptionHeader::Version; // of what may have been a later one, no more than this is left
    if (!label.text.contains(QLatin1Char('\n')) && label.icon.isNull() &&
        label.fontMetrics.horizontalAdvance(label.text) > label.rect.width())
        label.text = label.fontMetrics.elidedText(label.text, Qt::ElideRight, label.rect.width());
    return label;
}

bool drawMirroredLabel(const QStyleOptionButton& button, QPainter* painter, const QStyle& style)
{
    if (button.direction != Qt::RightToLeft || button.icon.isNull() || button.text.isEmpty())
        return false;
    constexpr int kGap = 4;
    const QRect room = button.features & QStyleOptionButton::HasMenu
                           ? button.rect.adjusted(style.pixelMetric(QStyle::PM_MenuButtonIndicator, &button), 0, 0, 0)
                           : button.rect;
    const int flags = Qt::AlignCenter | Qt::TextSingleLine |
                      (style.styleHint(QStyle::SH_UnderlineShortcut, &button) ? Qt::TextShowMnemonic
                                                                              : Qt::TextHideMnemonic);
    const int words = button.fontMetrics.size(flags, button.text).width();
    const int icon = button.iconSize.width();
    QRect whole(0, 0, std::min(icon + kGap + words, room.width()), room.height());
    whole.moveCenter(room.center());
    const bool isEnabled = button.state & QStyle::State_Enabled;
    button.icon.paint(painter, QRect(whole.right() + 1 - icon, room.top(), icon, room.height()), Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    style.drawItemText(painter, whole.adjusted(0, 0, -icon - kGap, 0), flags, button.palette, isEnabled, button.text,
                       QPalette::ButtonText);
    return true;
}

void drawSlider(const QStyleOptionSlider* slider, QPainter* painter, const QRect& handle)
{
    const QPalette& palette = slider->palette;
    const bool isEnabled = slider->state & QStyle::State_Enabled;
    const QColor line = mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isEnabled ? 0.5 : 0.25);
    const QRect& r = slider->rect;
    painter->fillRect(QRect(r.left(), r.center().y() - 1, r.width(), 3), line);
    const bool hasFocus = slider->state & QStyle::State_HasFocus;
    box(painter, handle, palette.color(QPalette::Base), hasFocus ? palette.color(QPalette::Highlight) : line);
    if (hasFocus)
        box(painter, handle.adjusted(1, 1, -1, -1), {}, palette.color(QPalette::Highlight));
}

void drawHeaderSection(const QStyleOptionHeader* header, QPainter* painter)
{
    const QPalette& palette = header->palette;
    QColor fill = palette.color(QPalette::Window);
    if ((header->state & QStyle::State_MouseOver) && (header->state & QStyle::State_Enabled))
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.05);
    painter->fillRect(header->rect, fill);
    const QColor line = mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.14);
    const QRect& r = header->rect;
    if (header->orientation == Qt::Horizontal)
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), line);
    else
        painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), line);
}

bool drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter)
{
    const QColor accent = bar->palette.color(QPalette::Active, QPalette::Highlight);
    if (bar->maximum <= bar->minimum) {
        if (!motion::isReduced())
            return false;
        // Nobody knows how far it is, and nothing is to run to and fro: half a shade all along.
        box(painter, bar->rect, mixed(bar->palette.color(QPalette::Window), accent, 0.5), {}, 3);
        return true;
    }
    if (!(bar->state & QStyle::State_Horizontal))
        return false;
    const double share = double(bar->progress - bar->minimum) / (double(bar->maximum) - bar->minimum);
    QRect filled = bar->rect;
    filled.setWidth(int(filled.width() * std::clamp(share, 0.0, 1.0)));
    if (bar->direction == Qt::RightToLeft)
        filled.moveRight(bar->rect.right());
    if (filled.width() > 2)
        box(painter, filled, accent, {}, 3);
    return true;
}

/// Labels ask their text alone where it begins: in a mirrored window a number stood at the other end than the words
/// below it.
static int mirroredFlags(int flags)
{
    const int across = flags & int(Qt::AlignHorizontal_Mask) & ~int(Qt::AlignAbsolute);
    return (flags & ~int(Qt::AlignHorizontal_Mask)) |
           int(QStyle::visualAlignment(Qt::RightToLeft, Qt::Alignment(across)));
}

/// Has letters that run from right to left: a sentence of such a language, whatever name it begins with.
static bool runsBack(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

void ShelfStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                              const QString& text, QPalette::ColorRole role) const
{
    if (painter->layoutDirection() != Qt::RightToLeft)
        return QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    if (flags & Qt::TextForceLeftToRight)
        flags = mirroredFlags(flags);
    if (runsBack(text)) {
        flags = (flags & ~int(Qt::TextForceLeftToRight)) | int(Qt::TextForceRightToLeft);
        return QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    }
    // The mark for isolating comes before the letter that the key's line lies under.
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, directed(text, painter->layoutDirection()),
                              role);
}

} // namespace shelf
