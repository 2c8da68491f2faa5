// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_axes.h"

#include "engine/projection/layout_method.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace shelf {

namespace {

struct AxisWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::MapAxes)
};

} // namespace

bool hasMeaningfulAxes(const Projection& projection)
{
    const LayoutMethod* method = findLayoutMethod(projection.method);
    return !method || method->axesHaveMeaning;
}

QString axisName(const Projection& projection, std::size_t axis)
{
    const QLocale locale;
    if (axis < projection.axisNames.size() && !projection.axisNames[axis].empty())
        return QString::fromStdString(projection.axisNames[axis]);
    if (projection.components.empty() && projection.explainedVariance.empty())
        return AxisWords::tr("Axis %1").arg(locale.toString(qulonglong(axis + 1)));
    std::size_t component = axis;
    if (axis < projection.components.size() && projection.components[axis] >= 1)
        component = static_cast<std::size_t>(projection.components[axis] - 1);
    if (component >= projection.explainedVariance.size())
        return AxisWords::tr("PC%1").arg(qulonglong(component + 1));
    const double percent = 100 * projection.explainedVariance[component];
    return AxisWords::tr("PC%1 %2 %")
        .arg(qulonglong(component + 1))
        .arg(locale.toString(percent, 'f', percent < 10 ? 1 : 0));
}

void paintMapAxes(QPainter& painter, const Projection& projection, const MapCamera& camera, const MapInk& ink,
                  const QFont& font, const QRectF& bounds)
{
    if (!hasMeaningfulAxes(projection))
        return;
    constexpr double kLength = 34;
    constexpr double kLongestName = 220;
    const QFontMetricsF metrics(font);
    const bool space = projection.dims >= 3;
    const QPointF origin = bounds.bottomLeft() + (space ? QPointF(76, -66) : QPointF(18, -20));
    // A camera without place and zoom: only its turning counts here.
    MapCamera turn;
    turn.yaw = camera.yaw;
    turn.pitch = camera.pitch;
    const MapTransform transform(turn, QRectF(-1, -1, 2, 2));
    std::array<std::pair<float, std::size_t>, 3> order{};
    std::array<QPointF, 3> tips;
    const std::size_t axes = space ? 3 : 2;
    for (std::size_t a = 0; a < axes; ++a) {
        float unit[3] = {0, 0, 0};
        unit[a] = 1;
        const auto place = transform.place(unit);
        tips[a] = QPointF(place.x, place.y) / 0.92;
        order[a] = {place.depth, a};
    }
    std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(axes));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    std::vector<QRectF> written;
    for (std::size_t k = 0; k < axes; ++k) {
        const auto [depth, a] = order[k];
        const QColor color =
            mixedColor(ink.theme.subdued, ink.theme.canvas, space ? 0.45 * (1 - double(depth)) : 0.0);
        const QPointF tip = origin + tips[a] * kLength;
        painter.setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(origin, tip);
        const double length = std::hypot(tips[a].x(), tips[a].y());
        if (length > 0.25) {
            const QPointF along = tips[a] / length;
            const QPointF across(-along.y(), along.x());
            painter.drawPolyline(
                QPolygonF({tip - along * 5 + across * 3, tip, tip - along * 5 - across * 3}));
        }
        const QString name = metrics.elidedText(axisName(projection, a), Qt::ElideMiddle, kLongestName);
        const double w = metrics.horizontalAdvance(name);
        QPointF at = tip + (length > 0.1 ? tips[a] / length * 7 : QPointF(7, 0));
        if (!space && a == 1)
            at = tip + QPointF(8, metrics.ascent() - 2) - QPointF(0, metrics.ascent() / 2);
        else
            at += QPointF(tips[a].x() < -0.3  ? -w
                          : tips[a].x() < 0.3 ? -w / 2
                                              : 0,
                          tips[a].y() < -0.5  ? -metrics.descent()
                          : tips[a].y() > 0.5 ? metrics.ascent()
                                              : metrics.ascent() / 2 - 1);
        // A long name moves inward from the edge of the picture.
        at.setX(std::max(at.x(), bounds.left() + 4));
        // Names of axes that point the same way stand one above the other.
        const auto boxAt = [&](double y) {
            return QRectF(at.x(), y - metrics.ascent(), w, metrics.height());
        };
        const auto isTaken = [&](double y) {
            return y > bounds.bottom() - 2 ||
                   std::any_of(written.begin(), written.end(),
                               [&](const QRectF& other) { return other.intersects(boxAt(y)); });
        };
        for (int line = 1; line <= 4 && isTaken(at.y()); ++line)
            at.ry() += (line % 2 == 1 ? -line : line) * metrics.height();
        written.push_back(boxAt(at.y()));
        painter.setPen(ink.theme.subdued);
        painter.drawText(at, name);
    }
    painter.restore();
}

} // namespace shelf
