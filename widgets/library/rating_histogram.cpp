// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/rating_histogram.h"

#include "widgets/look/theme.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kWidestBar = 6 * theme::kGrid;

} // namespace

RatingHistogram::RatingHistogram(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("ratingHistogram"));
    setAccessibleName(tr("Ratings by value"));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize RatingHistogram::sizeHint() const
{
    return {26 * theme::kGrid, 19 * theme::kGrid};
}

QSize RatingHistogram::minimumSizeHint() const
{
    return {18 * theme::kGrid, 12 * theme::kGrid};
}

void RatingHistogram::setCounts(const std::vector<float>& values, const std::vector<std::uint64_t>& counts)
{
    m_bars.clear();
    m_hovered = -1;
    const std::size_t n = std::min(values.size(), counts.size());
    if (n <= kMostBars) {
        for (std::size_t i = 0; i < n; ++i)
            m_bars.push_back({values[i], values[i], counts[i]});
    } else {
        const float low = values.front();
        const float step = (values[n - 1] - low) / kMostBars;
        for (int i = 0; i < kMostBars; ++i)
            m_bars.push_back({low + step * static_cast<float>(i), low + step * static_cast<float>(i + 1), 0});
        for (std::size_t i = 0; i < n; ++i) {
            const int bar = static_cast<int>((values[i] - low) / step);
            m_bars[static_cast<std::size_t>(std::clamp(bar, 0, kMostBars - 1))].count += counts[i];
        }
    }
    m_total = 0;
    m_largest = 0;
    QStringList words;
    for (const Bar& bar : m_bars) {
        m_total += bar.count;
        m_largest = std::max(m_largest, bar.count);
    }
    for (const Bar& bar : m_bars)
        words.append(sentence(bar));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QString RatingHistogram::name(const Bar& bar) const
{
    const QLocale locale;
    const auto number = [&](float value) { return locale.toString(static_cast<double>(value), 'g', 4); };
    return bar.low == bar.high ? number(bar.low) : tr("%1 to %2").arg(number(bar.low), number(bar.high));
}

QString RatingHistogram::sentence(const Bar& bar) const
{
    const QLocale locale;
    const double share = m_total ? 100.0 * static_cast<double>(bar.count) / static_cast<double>(m_total) : 0;
    return tr("rated %1: %2 (%3 %)")
        .arg(name(bar), locale.toString(static_cast<qulonglong>(bar.count)), locale.toString(share, 'f', 1));
}

QRectF RatingHistogram::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(0, 2 * line + 4, 0, -line - 4);
}

QRectF RatingHistogram::slot(std::size_t bar) const
{
    const QRectF area = plot();
    const double width = area.width() / static_cast<double>(m_bars.size());
    return {area.left() + width * static_cast<double>(bar), area.top(), width, area.height()};
}

void RatingHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors colors = theme::colors();
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignLeft, accessibleName());
    if (m_bars.empty() || m_largest == 0)
        return;
    const QRectF area = plot();
    const QLocale locale;
    double nextLabel = area.left();
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF place = slot(i);
        const double wide = std::min(place.width() * 0.76, kWidestBar);
        const double tall =
            area.height() * static_cast<double>(m_bars[i].count) / static_cast<double>(m_largest);
        const QRectF bar(place.center().x() - wide / 2, area.bottom() - tall, wide, tall);
        QColor fill = colors.accent;
        if (m_hovered >= 0 && static_cast<std::size_t>(m_hovered) != i)
            fill.setAlphaF(0.45F);
        painter.fillRect(bar, fill);

        painter.setPen(colors.subdued);
        const QString count = locale.toString(static_cast<qulonglong>(m_bars[i].count));
        if (metrics.horizontalAdvance(count) < place.width())
            painter.drawText(
                QRectF(place.left(), bar.top() - metrics.height(), place.width(), metrics.height()),
                Qt::AlignCenter, count);
        const QString label = locale.toString(static_cast<double>(m_bars[i].low), 'g', 4);
        const double half = metrics.horizontalAdvance(label) / 2.0;
        if (place.center().x() - half >= nextLabel) {
            painter.drawText(
                QRectF(place.center().x() - half - 2, area.bottom() + 3, 2 * half + 4, metrics.height()),
                Qt::AlignCenter, label);
            nextLabel = place.center().x() + half + 4;
        }
    }
    painter.setPen(colors.separator);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

bool RatingHistogram::event(QEvent* event)
{
    const auto barAt = [this](const QPointF& at) {
        for (std::size_t i = 0; i < m_bars.size(); ++i) {
            const QRectF place = slot(i);
            if (at.x() >= place.left() && at.x() < place.right() && at.y() > fontMetrics().height())
                return static_cast<int>(i);
        }
        return -1;
    };
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           bar < 0 ? QString() : sentence(m_bars[static_cast<std::size_t>(bar)]), this);
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
