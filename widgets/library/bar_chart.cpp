// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/bar_chart.h"

#include "widgets/access/spoken.h"
#include "widgets/look/theme.h"
#include "widgets/words/listed_words.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

constexpr theme::Units kWidest = 6 * theme::kGrid;
constexpr double kFilled = 0.76; ///< of the room that a bar has
constexpr double kSteppedBack = 0.45;

} // namespace

BarChart::BarChart(const QString& title, QWidget* parent) : QWidget(parent)
{
    speakAs(this, {.parts =
                       [this] {
                           QList<SpokenPart> parts;
                           for (int bar = 0; bar < m_bars.size(); ++bar)
                               parts.append({m_bars[bar].sentence, {}, barArea(bar), bar == m_current});
                           return parts;
                       },
                   .press = [this](int bar) { emit activated(bar); }});
    setAccessibleName(title);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize BarChart::sizeHint() const
{
    return {26 * theme::kGrid, 19 * theme::kGrid};
}

QSize BarChart::minimumSizeHint() const
{
    return {18 * theme::kGrid, 12 * theme::kGrid};
}

void BarChart::setTitle(const QString& title)
{
    setAccessibleName(title);
    update();
}

void BarChart::setBars(QVector<ChartBar> bars, const QString& summary)
{
    m_bars = std::move(bars);
    m_summary = summary;
    m_hovered = -1;
    m_current = -1;
    m_pressed = -1;
    m_largest = 0;
    for (const ChartBar& bar : m_bars)
        m_largest = std::max(m_largest, bar.count);
    describe();
    update();
}

/// All of it, or what the keyboard is at.
void BarChart::describe()
{
    QStringList words;
    if (hasFocus() && m_current >= 0) {
        words << m_bars[m_current].sentence;
    } else {
        if (!m_summary.isEmpty())
            words << m_summary;
        for (const ChartBar& bar : m_bars)
            words << bar.sentence;
    }
    setAccessibleDescription(partedWords(words));
}

int BarChart::told() const
{
    return m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
}

int BarChart::titleHeight() const
{
    return fontMetrics().height() + 2;
}

QRectF BarChart::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(2, 2 * line + 4, -2, -line - 4);
}

QRectF BarChart::slot(int bar) const
{
    const QRectF area = plot();
    const double width = area.width() / static_cast<double>(m_bars.size());
    return {area.left() + width * bar, area.top(), width, area.height()};
}

QRectF BarChart::barArea(int bar) const
{
    const QRectF place = slot(bar);
    const double wide = std::min(std::max(1.0, place.width() * kFilled), double(kWidest));
    const quint64 count = m_bars[bar].count;
    double tall =
        m_largest == 0 ? 0 : place.height() * static_cast<double>(count) / static_cast<double>(m_largest);
    if (count > 0)
        tall = std::max(tall, 1.0); // little is not nothing
    return {place.center().x() - wide / 2, place.bottom() - tall, wide, tall};
}

QVector<QPair<int, QRectF>> BarChart::countPlaces() const
{
    const QFontMetrics metrics = fontMetrics();
    const QLocale locale;
    QVector<int> order(m_bars.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return m_bars[a].count > m_bars[b].count; });
    QVector<QPair<int, QRectF>> places;
    for (const int bar : order) {
        const QRectF area = barArea(bar);
        const double wide = metrics.horizontalAdvance(locale.toString(m_bars[bar].count)) + 4;
        const double left = std::clamp(area.center().x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        const QRectF place(left, area.top() - metrics.height(), wide, metrics.height());
        bool isFree = m_bars[bar].count > 0;
        for (const auto& other : places)
            isFree = isFree && !other.second.intersects(place);
        for (int i = 0; i < m_bars.size() && isFree; ++i)
            isFree = i == bar || m_bars[i].count == 0 || !barArea(i).intersects(place);
        if (isFree)
            places.append({bar, place});
    }
    return places;
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    const ThemeColors colors = theme::colors();
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(palette().color(QPalette::WindowText));
    const int shown = told();
    const QString head = shown >= 0 ? m_bars[shown].sentence : accessibleName();
    painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignLeft,
                     metrics.elidedText(head, Qt::ElideRight, width()));
    if (m_bars.isEmpty() || m_largest == 0)
        return;
    const QRectF area = plot();
    const QLocale locale;
    double nextLabel = area.left();
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF place = slot(i);
        const QRectF bar = barArea(i);
        QColor fill = colors.accent;
        if (shown >= 0 && shown != i)
            fill.setAlphaF(kSteppedBack);
        painter.fillRect(bar, fill);

        painter.setPen(colors.subdued);
        const double half = metrics.horizontalAdvance(m_bars[i].label) / 2.0;
        const double left = std::clamp(place.center().x() - half, 0.0, std::max(0.0, width() - 2 * half));
        if (left >= nextLabel) {
            painter.drawText(QRectF(left - 1, area.bottom() + 3, 2 * half + 3, metrics.height()),
                             Qt::AlignCenter, m_bars[i].label);
            nextLabel = left + 2 * half + 6;
        }
    }
    painter.setPen(colors.subdued);
    for (const auto& [bar, place] : countPlaces())
        painter.drawText(place, Qt::AlignCenter, locale.toString(m_bars[bar].count));
    painter.setPen(colors.separator);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
        painter.drawRect(slot(m_current).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

int BarChart::barAt(const QPointF& at) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF place = slot(i);
        if (at.x() >= place.left() && at.x() < place.right() && at.y() > fontMetrics().height())
            return i;
    }
    return -1;
}

void BarChart::moveTo(int bar)
{
    if (m_bars.isEmpty())
        return;
    m_current = std::clamp(bar, 0, static_cast<int>(m_bars.size()) - 1);
    describe();
    update();
    tellPart(this, m_current, QAccessible::Focus);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(static_cast<int>(m_bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->position()) : -1;
}

void BarChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    if (event->button() != Qt::LeftButton || bar < 0 || bar != std::exchange(m_pressed, -1))
        return;
    moveTo(bar);
    emit activated(bar);
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(0);
    describe();
    update();
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    describe();
    update();
}

bool BarChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : m_bars[bar].sentence, this);
        return true;
    }
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave) {
        const int bar =
            event->type() == QEvent::HoverLeave ? -1 : barAt(static_cast<QHoverEvent*>(event)->position());
        if (std::exchange(m_hovered, bar) != bar)
            update();
    }
    return QWidget::event(event);
}

} // namespace shelf
