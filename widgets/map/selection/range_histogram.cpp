// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/selection/range_histogram.h"

#include "widgets/access/spoken.h"
#include "widgets/look/theme.h"
#include "widgets/words/listed_words.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

RangeHistogram::RangeHistogram(QWidget* parent) : QWidget(parent)
{
    speakAs(this, {.parts = [this] {
                QList<SpokenPart> parts;
                for (std::size_t bar = 0; bar < std::min(m_bars.size(), m_all.size()); ++bar)
                    parts.append({barText(bar), {}, barArea(bar), static_cast<int>(bar) == m_cursor});
                return parts;
            }});
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RangeHistogram::sizeHint() const
{
    return {30 * theme::kGrid, 2 * fontMetrics().height() + 7 * theme::kGrid};
}

QSize RangeHistogram::minimumSizeHint() const
{
    return {16 * theme::kGrid, sizeHint().height()};
}

void RangeHistogram::setBars(const QString& title, const NumberBars& bars, bool plainNumbers)
{
    m_title = title;
    m_bars = bars;
    m_plain = plainNumbers;
    m_range.reset();
    m_hovered = m_cursor = m_anchor = m_grabbed = -1;
    setAccessibleName(title);
    describe();
    update();
}

void RangeHistogram::setCounts(std::vector<std::size_t> all, std::vector<std::size_t> shown,
                               std::size_t without)
{
    m_all = std::move(all);
    m_shown = std::move(shown);
    m_without = without;
    describe();
    update();
}

void RangeHistogram::setSelected(std::vector<std::size_t> counts)
{
    m_selected = std::move(counts);
    describe();
    update();
}

void RangeHistogram::setRange(const std::optional<NumberRange>& range)
{
    if (m_range == range)
        return;
    m_range = range;
    describe();
    update();
}

QString RangeHistogram::numberText(double value) const
{
    if (m_plain)
        return QString::number(std::lround(value));
    return m_bars.areWhole ? QLocale().toString(static_cast<qlonglong>(std::llround(value)))
                           : QLocale().toString(value, 'g', 4);
}

QString RangeHistogram::rangeText(const NumberRange& range) const
{
    // The end of a bar of numbers is written as the round number that it stands before.
    const double high = m_bars.areWhole ? range.high : m_bars.edges[m_bars.barsIn(range).second + 1];
    return range.low == high ? numberText(range.low)
                             : tr("%1 – %2", "range").arg(numberText(range.low), numberText(high));
}

QString RangeHistogram::barText(std::size_t bar) const
{
    const QLocale locale;
    const auto number = [&locale](std::size_t n) { return locale.toString(qulonglong(n)); };
    if (bar >= m_bars.size() || bar >= m_all.size() || bar >= m_shown.size())
        return {};
    const QString where = rangeText(m_bars.rangeOf(bar, bar));
    QString text =
        m_shown[bar] == m_all[bar]
            ? tr("%1: %2", "bar: books").arg(where, number(m_all[bar]))
            : tr("%1: %2 of %3", "bar: books").arg(where, number(m_shown[bar]), number(m_all[bar]));
    if (bar < m_selected.size() && m_selected[bar] > 0)
        text = tr("%1, %2 selected").arg(text, number(m_selected[bar]));
    return text;
}

/// In words what the picture shows.
void RangeHistogram::describe()
{
    QStringList words;
    words << (m_range ? tr("Only %1").arg(rangeText(*m_range)) : tr("All values"));
    if (hasFocus() && m_cursor >= 0) {
        words << barText(static_cast<std::size_t>(m_cursor));
    } else {
        for (std::size_t bar = 0; bar < std::min(m_bars.size(), m_all.size()); ++bar)
            if (m_all[bar] > 0)
                words << barText(bar);
        if (m_without > 0)
            words << tr("%Ln book(s) without a value", nullptr, static_cast<int>(m_without));
    }
    setAccessibleDescription(partedWords(words));
}

QRectF RangeHistogram::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(2, line + 3, -2, -line - 2);
}

QRectF RangeHistogram::barArea(std::size_t bar) const
{
    const QRectF area = plot();
    const double width = area.width() / static_cast<double>(std::max<std::size_t>(1, m_bars.size()));
    return {area.left() + width * static_cast<double>(bar), area.top(), width, area.height()};
}

int RangeHistogram::barAt(double x) const
{
    if (m_bars.size() == 0)
        return -1;
    const QRectF area = plot();
    const auto bar = static_cast<int>(
        std::floor((x - area.left()) / std::max(1.0, area.width()) * static_cast<double>(m_bars.size())));
    return std::clamp(bar, 0, static_cast<int>(m_bars.size()) - 1);
}

void RangeHistogram::pick(int from, int to)
{
    const auto first = static_cast<std::size_t>(std::min(from, to));
    const auto last = static_cast<std::size_t>(std::max(from, to));
    const NumberRange range = m_bars.rangeOf(first, last);
    if (m_range == range)
        return;
    setRange(range);
    emit rangeChanged(m_range);
}

void RangeHistogram::moveBy(int bars)
{
    if (!m_range)
        return;
    const auto [first, last] = m_bars.barsIn(*m_range);
    const int most = static_cast<int>(m_bars.size()) - 1 - static_cast<int>(last);
    const int step = std::clamp(bars, -static_cast<int>(first), most);
    if (step != 0)
        pick(static_cast<int>(first) + step, static_cast<int>(last) + step);
}

void RangeHistogram::clear()
{
    m_anchor = -1;
    if (!m_range)
        return;
    setRange({});
    emit rangeChanged({});
}

void RangeHistogram::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    const auto go = [&](int to) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        if (!shift)
            m_anchor = -1;
        else if (m_anchor < 0)
            m_anchor = std::max(0, m_cursor);
        m_cursor = std::clamp(to, 0, last);
        if (shift)
            pick(m_anchor, m_cursor);
        describe();
        update();
    };
    if (last < 0)
        return QWidget::keyPressEvent(event);
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moves ? moveBy(-1) : go(m_cursor - 1);
    case Qt::Key_Right:
        return moves ? moveBy(1) : go(m_cursor + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            pick(m_cursor, m_cursor);
        return;
    case Qt::Key_Escape:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_range)
            return clear();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void RangeHistogram::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position().x());
    if (event->button() != Qt::LeftButton || bar < 0 || event->position().y() < plot().top())
        return;
    m_dragged = false;
    m_anchor = bar;
    const bool inside =
        m_range &&
        m_range->contains(m_bars.rangeOf(static_cast<std::size_t>(bar), static_cast<std::size_t>(bar)).low);
    m_grabbed = inside ? bar : -1;
}

void RangeHistogram::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position().x());
    if (m_anchor < 0 || bar < 0 || (!m_dragged && bar == m_anchor))
        return;
    m_dragged = true;
    if (m_grabbed >= 0)
        moveBy(bar - std::exchange(m_grabbed, bar));
    else
        pick(m_anchor, bar);
}

void RangeHistogram::mouseReleaseEvent(QMouseEvent* event)
{
    const int anchor = std::exchange(m_anchor, -1);
    if (event->button() != Qt::LeftButton || anchor < 0)
        return;
    const bool grabbed = std::exchange(m_grabbed, -1) >= 0;
    if (m_dragged)
        return;
    const auto bar = static_cast<std::size_t>(anchor);
    if (grabbed && m_range == m_bars.rangeOf(bar, bar))
        clear(); // the one bar that is picked
    else
        pick(anchor, anchor);
}

void RangeHistogram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_cursor < 0 && byKey && m_bars.size() > 0)
        m_cursor = m_range ? static_cast<int>(m_bars.barsIn(*m_range).first) : 0;
    describe();
    update();
}

void RangeHistogram::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    describe();
    update();
}

bool RangeHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave) {
        const bool over = event->type() == QEvent::HoverMove &&
                          static_cast<QHoverEvent*>(event)->position().y() >= plot().top();
        const int bar = over ? barAt(static_cast<QHoverEvent*>(event)->position().x()) : -1;
        if (std::exchange(m_hovered, bar) != bar)
            update();
    }
    return QWidget::event(event);
}

} // namespace shelf
