// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/long_tail_chart.h"

#include "widgets/access/spoken.h"
#include "widgets/look/theme.h"

#include <QHoverEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

/// "1", "10", "1k", "100k", "1M"; in full where the locale's digits and letters are others.
QString decadeText(double decade)
{
    const QLocale locale;
    const auto digits = [&](double number) { return locale.toString(static_cast<qlonglong>(number)); };
    if (locale.script() != QLocale::LatinScript)
        return digits(decade);
    if (decade >= 1e6)
        return digits(decade / 1e6) + QLatin1Char('M');
    return decade >= 1e3 ? digits(decade / 1e3) + QLatin1Char('k') : digits(decade);
}

} // namespace

LongTailChart::LongTailChart(Of of, QWidget* parent) : QWidget(parent), m_of(of)
{
    setObjectName(of == Of::books ? QStringLiteral("ratingsPerBook") : QStringLiteral("ratingsPerReader"));
    speakAs(this, {});
    setAccessibleName(title());
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize LongTailChart::sizeHint() const
{
    return {26 * theme::kGrid, 19 * theme::kGrid};
}

QSize LongTailChart::minimumSizeHint() const
{
    return {18 * theme::kGrid, 12 * theme::kGrid};
}

QString LongTailChart::title() const
{
    if (m_of == Of::books)
        return m_taken ? tr("Readers per book") : tr("Ratings per book");
    return m_taken ? tr("Books per reader") : tr("Ratings per reader");
}

void LongTailChart::setCounts(std::vector<std::uint32_t> counts, bool taken)
{
    m_taken = taken;
    setAccessibleName(title());
    m_counts = std::move(counts);
    m_sums.clear();
    std::uint64_t sum = 0;
    for (const std::uint32_t count : m_counts)
        m_sums.push_back(sum += count);
    m_hovered = 0;
    setAccessibleDescription(m_counts.empty() ? QString() : sentence((m_counts.size() + 9) / 10));
    update();
}

QString LongTailChart::sentence(std::size_t rank) const
{
    if (rank == 0 || rank > m_counts.size())
        return {};
    const QLocale locale;
    const QString share = locale.toString(
        100.0 * static_cast<double>(m_sums[rank - 1]) / static_cast<double>(m_sums.back()), 'f', 1);
    const auto most = static_cast<int>(m_counts.front());
    const QString least = locale.toString(m_counts[rank - 1]);
    const QString first = locale.toString(static_cast<qulonglong>(rank));
    if (m_taken && rank == 1)
        return m_of == Of::books
                   ? tr("The most read book was taken %Ln time(s) (%1 %)", nullptr, most).arg(share)
                   : tr("The busiest reader took %Ln book(s) (%1 %)", nullptr, most).arg(share);
    if (m_taken)
        return m_of == Of::books
                   ? tr("The %1 most read books were taken %2 times or more, %3 % of all")
                         .arg(first, least, share)
                   : tr("The %1 busiest readers took %2 books or more, %3 % of all").arg(first, least, share);
    if (rank == 1)
        return m_of == Of::books
                   ? tr("The most rated book has %Ln rating(s) (%1 %)", nullptr, most).arg(share)
                   : tr("The busiest reader gave %Ln rating(s) (%1 %)", nullptr, most).arg(share);
    return m_of == Of::books
               ? tr("The %1 most rated books have %2 or more each, %3 % of all").arg(first, least, share)
               : tr("The %1 busiest readers gave %2 or more each, %3 % of all").arg(first, least, share);
}

QRectF LongTailChart::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(fontMetrics().horizontalAdvance(decadeText(100'000)) + 6, line + 8, -6,
                                   -line - 4);
}

QPointF LongTailChart::place(double rank, double count) const
{
    const QRectF area = plot();
    const double right = std::max(std::log10(static_cast<double>(m_counts.size())), 0.1);
    const double top = std::max(std::log10(static_cast<double>(m_counts.front())), 0.1);
    return {area.left() + area.width() * std::log10(rank) / right,
            area.bottom() - area.height() * std::log10(count) / top};
}

std::size_t LongTailChart::rankAt(double x) const
{
    const QRectF area = plot();
    const double t = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    const double rank = std::pow(10.0, t * std::log10(static_cast<double>(m_counts.size())));
    return std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(rank)), 1, m_counts.size());
}

void LongTailChart::drawAxes(QPainter& painter) const
{
    const ThemeColors colors = theme::colors();
    const QFontMetrics metrics = fontMetrics();
    const QRectF area = plot();
    for (double decade = 1; decade <= static_cast<double>(m_counts.size()); decade *= 10) {
        const double x = place(decade, 1).x();
        painter.setPen(colors.separator);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colors.subdued);
        QRectF label(x - 24, area.bottom() + 3, 48, metrics.height());
        const double most = width() - metrics.horizontalAdvance(decadeText(decade)) / 2.0 - 24;
        label.moveLeft(std::min(label.left(), most)); // whole where it ends at the edge
        painter.drawText(label, Qt::AlignCenter, decadeText(decade));
    }
    for (double decade = 1; decade <= static_cast<double>(m_counts.front()); decade *= 10) {
        const double y = place(1, decade).y();
        painter.setPen(colors.separator);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.subdued);
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, area.left() - 5, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, decadeText(decade));
    }
    // What lies along the axis below; no curve comes into its lower corner.
    const QString along =
        m_of == Of::books ? tr("books, the most rated first") : tr("readers, the busiest first");
    painter.setPen(colors.subdued);
    if (metrics.horizontalAdvance(along) < area.width())
        painter.drawText(area.adjusted(4, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom, along);
}

void LongTailChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    const ThemeColors colors = theme::colors();
    painter.setPen(palette().color(QPalette::WindowText));
    const QString head = m_hovered ? sentence(m_hovered) : accessibleName();
    painter.drawText(QRectF(0, 0, width(), fontMetrics().height()), Qt::AlignLeft,
                     fontMetrics().elidedText(head, Qt::ElideRight, width()));
    if (m_counts.empty())
        return;
    drawAxes(painter);

    // One vertex a pixel is enough, however many books there are.
    const QRectF area = plot();
    QPainterPath curve(place(1, m_counts.front()));
    for (double x = area.left(); x <= area.right(); x += 1) {
        const std::size_t rank = rankAt(x);
        curve.lineTo(place(static_cast<double>(rank), m_counts[rank - 1]));
    }
    if (m_counts.size() == 1) // of one alone there is no other rank to go to
        curve.lineTo(area.right(), place(1, m_counts.front()).y());
    QPainterPath ground = curve;
    ground.lineTo(area.bottomRight());
    ground.lineTo(area.bottomLeft());
    ground.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = colors.accent;
    fill.setAlphaF(0.14F);
    painter.fillPath(ground, fill);
    painter.setPen(QPen(colors.accent, 1.6));
    painter.drawPath(curve);
    if (m_hovered) {
        painter.setBrush(colors.accent);
        painter.drawEllipse(place(static_cast<double>(m_hovered), m_counts[m_hovered - 1]), 3.5, 3.5);
    }
}

void LongTailChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

bool LongTailChart::event(QEvent* event)
{
    if (!m_counts.empty() && (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave)) {
        std::size_t rank = 0;
        if (event->type() == QEvent::HoverMove) {
            const QPointF at = static_cast<QHoverEvent*>(event)->position();
            if (plot().adjusted(-4, -4, 4, 4).contains(at))
                rank = rankAt(at.x());
        }
        if (std::exchange(m_hovered, rank) != rank)
            update();
    }
    return QWidget::event(event);
}

} // namespace shelf
