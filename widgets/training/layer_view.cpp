// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/layer_view.h"

#include "widgets/access/spoken.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

constexpr theme::Units kPadding = 1 * theme::kGrid;
constexpr theme::Units kColumnGap = 4 * theme::kGrid;
constexpr theme::Units kRowGap = 2 * theme::kGrid;
constexpr theme::Units kMargin = 1 * theme::kGrid;
constexpr double kSmallest = 0.75; ///< smaller and the words cannot be read

QStringList lines(const LayerInfo& layer)
{
    QStringList text;
    if (!layer.detail.empty())
        text << textOf(layer.detail);
    if (!layer.output.empty())
        text << textOf(layer.output);
    if (layer.parameters > 0)
        text << textOf(shelf::tr("%n parameters", "%n parameter", layer.parameters));
    return text;
}

/// The longest way from an input, so that every arrow points to the right.
std::vector<int> depths(const std::vector<LayerInfo>& layers)
{
    std::vector<int> depth(layers.size(), 0);
    for (std::size_t i = 0; i < layers.size(); ++i)
        for (const int input : layers[i].inputs)
            if (input >= 0 && static_cast<std::size_t>(input) < i)
                depth[i] = std::max(depth[i], depth[static_cast<std::size_t>(input)] + 1);
    return depth;
}

void drawArrow(QPainter& painter, QPointF from, QPointF to)
{
    QPainterPath path(from);
    const double bend = (to.x() - from.x()) / 2;
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to - QPointF(3, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF{to, to + QPointF(-6, -3.5), to + QPointF(-6, 3.5)});
}

} // namespace

LayerView::LayerView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("layerView"));
    speakAs(this, {});
    setAccessibleName(tr("Picture of the layers"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    arrange();
}

void LayerView::setLayers(const std::vector<LayerInfo>& layers)
{
    m_layers = layers;
    QStringList names;
    for (const LayerInfo& layer : layers)
        names << textOf(layer.name);
    setAccessibleDescription(names.isEmpty() ? tr("No layers") : listedWords(names));
    arrange();
}

void LayerView::arrange()
{
    const QFontMetricsF plain(font());
    QFont boldFont = font();
    boldFont.setBold(true);
    const QFontMetricsF bold(boldFont);
    const std::vector<int> depth = depths(m_layers);
    const int columns = depth.empty() ? 0 : *std::max_element(depth.begin(), depth.end()) + 1;

    std::vector<QSizeF> sizes;
    std::vector<double> widths(static_cast<std::size_t>(columns), 0);
    std::vector<double> heights(static_cast<std::size_t>(columns), -kRowGap);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const QStringList text = lines(m_layers[i]);
        double width = bold.horizontalAdvance(textOf(m_layers[i].name));
        for (const QString& line : text)
            width = std::max(width, plain.horizontalAdvance(line));
        sizes.emplace_back(width + 2 * kPadding + 2,
                           (1 + static_cast<double>(text.size())) * plain.height() + 2 * kPadding);
        const auto column = static_cast<std::size_t>(depth[i]);
        widths[column] = std::max(widths[column], sizes.back().width());
        heights[column] += sizes.back().height() + kRowGap;
    }
    const double tallest = heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());

    m_boxes.clear();
    std::vector<double> tops;
    std::vector<double> lefts;
    double x = kMargin;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        lefts.push_back(x);
        tops.push_back(kMargin + (tallest - heights[column]) / 2);
        x += widths[column] + kColumnGap;
    }
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const auto column = static_cast<std::size_t>(depth[i]);
        m_boxes.emplace_back(lefts[column], tops[column], widths[column], sizes[i].height());
        tops[column] += sizes[i].height() + kRowGap;
    }
    m_extent = m_layers.empty() ? QSizeF() : QSizeF(x - kColumnGap + kMargin, tallest + 2 * kMargin);
    updateGeometry();
    update();
}

QSize LayerView::sizeHint() const
{
    return m_extent.isEmpty() ? QSize(40 * theme::kGrid, 15 * theme::kGrid) : m_extent.toSize();
}

QSize LayerView::minimumSizeHint() const
{
    return (m_extent * kSmallest).toSize();
}

void LayerView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        arrange();
}

void LayerView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = theme::colors();
    if (m_layers.empty()) {
        painter.setPen(colors.subdued);
        painter.drawText(rect(), Qt::AlignCenter, tr("This model has no layers to show."));
        return;
    }
    const double scale =
        std::clamp(std::min(width() / m_extent.width(), height() / m_extent.height()), kSmallest, 1.0);
    painter.translate((width() - m_extent.width() * scale) / 2, (height() - m_extent.height() * scale) / 2);
    painter.scale(scale, scale);

    painter.setPen(QPen(colors.subdued, 1.25));
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        int number = 0;
        for (const int input : m_layers[i].inputs) {
            if (input < 0 || static_cast<std::size_t>(input) >= i)
                continue;
            const QRectF& from = m_boxes[static_cast<std::size_t>(input)];
            const QRectF& to = m_boxes[i];
            // Several arrows into one box end apart, in the order of its inputs.
            const double share = (number++ + 1.0) / (static_cast<double>(m_layers[i].inputs.size()) + 1);
            drawArrow(painter, {from.right(), from.center().y()},
                      {to.left(), to.top() + share * to.height()});
        }
    }

    QFont boldFont = font();
    boldFont.setBold(true);
    const double lineHeight = QFontMetricsF(font()).height();
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const bool learns = m_layers[i].parameters > 0;
        QColor fill = learns ? colors.accent : palette().color(QPalette::Button);
        if (learns)
            fill.setAlpha(28);
        painter.setPen(QPen(learns ? colors.accent : colors.separator, 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(m_boxes[i], 4, 4);
        QRectF line(m_boxes[i].left(), m_boxes[i].top() + kPadding, m_boxes[i].width(), lineHeight);
        painter.setFont(boldFont);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line, Qt::AlignCenter, textOf(m_layers[i].name));
        painter.setFont(font());
        painter.setPen(colors.subdued);
        for (const QString& text : lines(m_layers[i])) {
            line.translate(0, lineHeight);
            painter.drawText(line, Qt::AlignCenter, text);
        }
    }
}

} // namespace shelf
