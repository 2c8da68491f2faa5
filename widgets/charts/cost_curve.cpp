// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/cost_curve.h"

#include "widgets/access/spoken.h"
#include "widgets/look/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kMargin = 3;
constexpr double kTextGap = 8;

} // namespace

CostCurve::CostCurve(QWidget* parent) : QWidget(parent)
{
    speakAs(this, {});
    setObjectName(QStringLiteral("costCurve"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    describe();
}

QString CostCurve::valueText(double cost) const
{
    return QLocale().toString(cost, 'f', 3);
}

void CostCurve::setCurve(std::vector<CostPoint> curve, int iterations)
{
    std::erase_if(curve, [](const CostPoint& p) { return !std::isfinite(p.cost); });
    m_curve = std::move(curve);
    m_iterations = std::max(1, iterations);
    describe();
    update();
}

void CostCurve::setName(const QString& name)
{
    m_name = name;
    describe();
    update();
}

void CostCurve::describe()
{
    setAccessibleName(m_name.isEmpty() ? tr("Cost of the layout") : m_name);
    setAccessibleDescription(m_curve.empty() ? tr("No values yet")
                                             : tr("%1 after iteration %2")
                                                   .arg(valueText(m_curve.back().cost),
                                                        QLocale().toString(m_curve.back().iteration)));
}

QString CostCurve::writtenIn(int width) const
{
    if (m_curve.empty())
        return {};
    const QString value = valueText(m_curve.back().cost);
    const QString named = m_name.isEmpty() ? value : tr("%1 %2").arg(m_name, value);
    return fontMetrics().horizontalAdvance(named) + 2 * kMargin <= width ? named : value;
}

QSize CostCurve::sizeHint() const
{
    return {30 * theme::kGrid, 4 * theme::kGrid};
}

QSize CostCurve::minimumSizeHint() const
{
    return {10 * theme::kGrid, 3 * theme::kGrid};
}

void CostCurve::paintEvent(QPaintEvent*)
{
    if (m_curve.empty())
        return;
    const ThemeColors colors = theme::colors();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    painter.setRenderHint(QPainter::Antialiasing);
    const QString value = writtenIn(width());
    const double textWidth = fontMetrics().horizontalAdvance(value);
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin - textWidth - kTextGap, -kMargin);
    if (area.width() > 3 * theme::kGrid) {
        const auto [low, high] =
            std::minmax_element(m_curve.begin(), m_curve.end(),
                                [](const CostPoint& a, const CostPoint& b) { return a.cost < b.cost; });
        const double spread = std::max(high->cost - low->cost, 1e-9);
        QPolygonF line;
        for (const CostPoint& p : m_curve)
            line << QPointF(area.left() + area.width() * std::min(1.0, double(p.iteration) / m_iterations),
                            area.bottom() - area.height() * (p.cost - low->cost) / spread);
        painter.setPen(QPen(colors.separator, 1));
        painter.drawLine(area.bottomLeft(), area.bottomRight());
        painter.setPen(QPen(colors.training, 1.5));
        painter.drawPolyline(line);
        painter.setBrush(colors.training);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(line.back(), 2.5, 2.5);
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(width() - kMargin - textWidth, 0, textWidth + kMargin, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, value);
}

bool CostCurve::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_curve.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double share = (help->pos().x() - kMargin) / std::max(1.0, width() - 2 * kMargin - 80);
        const int wanted = static_cast<int>(share * m_iterations);
        const auto nearest = std::min_element(
            m_curve.begin(), m_curve.end(), [wanted](const CostPoint& a, const CostPoint& b) {
                return std::abs(a.iteration - wanted) < std::abs(b.iteration - wanted);
            });
        QToolTip::showText(help->globalPos(),
                           tr("%1 after iteration %2")
                               .arg(valueText(nearest->cost), QLocale().toString(nearest->iteration)));
        return true;
    }
    return QWidget::event(event);
}

} // namespace shelf
