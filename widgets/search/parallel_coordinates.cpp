// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/parallel_coordinates.h"

#include "widgets/charts/picture_bytes.h"
#include "widgets/look/theme.h"
#include "widgets/search/parallel_coordinates_ink.h"
#include "widgets/search/search_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr double kReach = 8;         ///< pixels within which a line or an axis is meant
constexpr double kLeastBrush = 0.02; ///< a shorter drag is a click
constexpr double kAroundTrial = 0.1;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double distanceToSegment(const QPointF& p, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length, 0.0, 1.0) : 0;
    const QPointF off = p - (a + t * along);
    return std::hypot(off.x(), off.y());
}

} // namespace

ParallelCoordinates::ParallelCoordinates(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("parallelCoordinates"));
    setAccessibleName(tr("Parallel coordinates of the trials"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

ParallelCoordinates::Axis ParallelCoordinates::parameterAxis(const SearchAxis& axis) const
{
    Axis out;
    out.label = axisLabel(axis);
    if (!axis.isRange()) {
        for (const std::string& choice : axis.choices)
            out.ticks.push_back({positionOnAxis(axis, choice), QString::fromStdString(choice)});
        return out;
    }
    const QLocale locale;
    const auto add = [&](double value) {
        const double at = axis.logarithmic ? (std::log(value) - std::log(axis.low)) /
                                                 (std::log(axis.high) - std::log(axis.low))
                                           : (value - axis.low) / (axis.high - axis.low);
        out.ticks.push_back({at, locale.toString(value, 'g', 3)});
    };
    add(axis.low);
    if (axis.logarithmic) {
        for (double decade = std::pow(10, std::floor(std::log10(axis.low)) + 1); decade < axis.high * 0.999;
             decade *= 10)
            if (decade > axis.low * 1.001)
                add(decade);
    } else {
        add((axis.low + axis.high) / 2);
    }
    add(axis.high);
    return out;
}

ParallelCoordinates::Axis ParallelCoordinates::resultAxis(double worst, double best) const
{
    Axis out;
    out.label = objectiveLabel(m_state.plan.objective);
    const QLocale locale;
    if (std::isfinite(worst))
        for (const double at : {0.0, 0.5, 1.0})
            if (at == 1 || worst != best)
                out.ticks.push_back({at, locale.toString(worst + at * (best - worst), 'f', 4)});
    return out;
}

void ParallelCoordinates::setSearch(const SearchState& state)
{
    const bool sameAxes = state.plan.axes == m_state.plan.axes &&
                          state.plan.objective == m_state.plan.objective && !m_axes.empty();
    const std::vector<Axis> before = std::exchange(m_axes, {});
    m_state = state;
    m_best = state.best();
    m_lines.clear();
    m_hovered = -1;
    if (m_selected >= static_cast<int>(state.trials.size()))
        m_selected = -1;

    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Trial& trial : state.trials)
        if (!trial.failed()) {
            low = std::min(low, trial.objective);
            high = std::max(high, trial.objective);
        }
    const bool higher = state.plan.objective == SearchObjective::ndcg;
    const double best = low <= high ? (higher ? high : low) : kNone;
    const double worst = low <= high ? (higher ? low : high) : kNone;
    for (const SearchAxis& axis : state.plan.axes)
        m_axes.push_back(parameterAxis(axis));
    m_axes.push_back(resultAxis(worst, best));
    for (const Trial& trial : state.trials) {
        Line line;
        for (std::size_t i = 0; i < state.plan.axes.size(); ++i)
            line.at.push_back(positionOnAxis(state.plan.axes[i], trial.values[i]));
        line.failed = trial.failed();
        line.faint = trial.share < 1;
        line.merit = line.failed ? 0 : best == worst ? 1 : (trial.objective - worst) / (best - worst);
        line.at.push_back(line.failed ? kNone : line.merit);
        m_lines.push_back(std::move(line));
    }
    if (sameAxes)
        for (std::size_t i = 0; i < m_axes.size(); ++i) {
            m_axes[i].brushed = before[i].brushed;
            m_axes[i].low = before[i].low;
            m_axes[i].high = before[i].high;
        }
    m_axis = std::clamp(m_axis, 0, static_cast<int>(m_axes.size()) - 1);
    describe();
    update();
}

void ParallelCoordinates::setSelected(int trial)
{
    if (trial < 0 || trial >= static_cast<int>(m_lines.size()))
        trial = -1;
    if (std::exchange(m_selected, trial) == trial)
        return;
    describe();
    update();
}

bool ParallelCoordinates::passes(const Line& line) const
{
    for (std::size_t i = 0; i < m_axes.size(); ++i)
        if (m_axes[i].brushed && !(line.at[i] >= m_axes[i].low && line.at[i] <= m_axes[i].high))
            return false;
    return true;
}

QList<int> ParallelCoordinates::passing() const
{
    QList<int> trials;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (passes(m_lines[i]))
            trials << static_cast<int>(i);
    return trials;
}

bool ParallelCoordinates::isBrushed() const
{
    return std::any_of(m_axes.begin(), m_axes.end(), [](const Axis& axis) { return axis.brushed; });
}

void ParallelCoordinates::clearBrushes()
{
    if (!isBrushed())
        return;
    for (Axis& axis : m_axes)
        axis.brushed = false;
    describe();
    update();
    emit brushed();
}

void ParallelCoordinates::setBrush(int axis, double low, double high)
{
    if (axis < 0 || axis >= static_cast<int>(m_axes.size()))
        return;
    Axis& chosen = m_axes[static_cast<std::size_t>(axis)];
    chosen.low = std::clamp(std::min(low, high), 0.0, 1.0);
    chosen.high = std::clamp(std::max(low, high), 0.0, 1.0);
    chosen.brushed = chosen.high - chosen.low >= kLeastBrush;
    describe();
    update();
    emit brushed();
}

QRectF ParallelCoordinates::plot(const QRectF& area) const
{
    const double line = fontMetrics().height();
    return area.adjusted(5 * theme::kGrid, 2 * line + theme::kGrid, -9 * theme::kGrid,
                         -1.5 * line - theme::kGrid);
}

double ParallelCoordinates::axisX(const QRectF& plot, int axis) const
{
    const double gaps = std::max<double>(1, static_cast<double>(m_axes.size()) - 1);
    return plot.left() + plot.width() * axis / gaps;
}

std::optional<QPointF> ParallelCoordinates::place(const QRectF& plot, int trial, int axis) const
{
    const double at = m_lines[static_cast<std::size_t>(trial)].at[static_cast<std::size_t>(axis)];
    if (!std::isfinite(at))
        return {};
    return QPointF(axisX(plot, axis), plot.bottom() - std::clamp(at, 0.0, 1.0) * plot.height());
}

std::optional<QPointF> ParallelCoordinates::pointOf(int trial, int axis) const
{
    if (trial < 0 || trial >= static_cast<int>(m_lines.size()) || axis < 0 ||
        axis >= static_cast<int>(m_axes.size()))
        return {};
    return place(plot(rect()), trial, axis);
}

int ParallelCoordinates::axisAt(const QPointF& at) const
{
    const QRectF area = plot(rect());
    for (int axis = 0; axis < static_cast<int>(m_axes.size()); ++axis)
        if (std::abs(at.x() - axisX(area, axis)) <= kReach)
            return axis;
    return -1;
}

int ParallelCoordinates::lineAt(const QPointF& at) const
{
    const QRectF area = plot(rect());
    int nearest = -1;
    double distance = kReach;
    for (int trial = 0; trial < static_cast<int>(m_lines.size()); ++trial) {
        if (!passes(m_lines[static_cast<std::size_t>(trial)]))
            continue;
        for (int axis = 0; axis + 1 < static_cast<int>(m_axes.size()); ++axis) {
            const auto from = place(area, trial, axis);
            const auto to = place(area, trial, axis + 1);
            const double away = from && to ? distanceToSegment(at, *from, *to) : kReach;
            if (away < distance) {
                distance = away;
                nearest = trial;
            }
        }
    }
    return nearest;
}

double ParallelCoordinates::shareAt(const QPointF& at) const
{
    const QRectF area = plot(rect());
    return std::clamp((area.bottom() - at.y()) / area.height(), 0.0, 1.0);
}

QString ParallelCoordinates::sentence(int trial) const
{
    return trialSentence(m_state, trial);
}

void ParallelCoordinates::describe()
{
    QStringList words;
    if (m_lines.empty())
        words << tr("No trials yet");
    else
        words << tr("%n trial(s)", nullptr, static_cast<int>(m_lines.size()));
    if (m_best >= 0)
        words << tr("Best: %1").arg(sentence(m_best));
    if (m_selected >= 0 && m_selected != m_best)
        words << tr("Selected: %1").arg(sentence(m_selected));
    if (isBrushed())
        words << tr("%n of them within the brushes", nullptr, static_cast<int>(passing().size()));
    const QString text = words.join(QStringLiteral(". "));
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void ParallelCoordinates::choose(int trial)
{
    if (trial < 0 || trial == m_selected)
        return;
    setSelected(trial);
    emit trialSelected(trial);
}

void ParallelCoordinates::step(int direction)
{
    QList<int> order = passing();
    order.removeIf([this](int trial) { return m_lines[static_cast<std::size_t>(trial)].failed; });
    if (order.isEmpty())
        return;
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_lines[static_cast<std::size_t>(a)].merit > m_lines[static_cast<std::size_t>(b)].merit;
    });
    const qsizetype now = order.indexOf(m_selected);
    const qsizetype next = now < 0 ? 0 : std::clamp<qsizetype>(now + direction, 0, order.size() - 1);
    choose(order[next]);
}

void ParallelCoordinates::drawAxes(QPainter& painter, const QRectF& area, const Ink& ink,
                                   bool interactive) const
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const double gap =
        m_axes.size() > 1 ? area.width() / static_cast<double>(m_axes.size() - 1) : area.width();
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        const Axis& axis = m_axes[i];
        const double x = axisX(area, static_cast<int>(i));
        const bool current = interactive && hasFocus() && static_cast<int>(i) == m_axis;
        painter.setPen(QPen(current ? ink.accent : ink.axis, current ? 2 : 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (axis.brushed) {
            QColor fill = ink.accent;
            fill.setAlpha(70);
            const QRectF brush(x - 5, area.bottom() - axis.high * area.height(), 10,
                               (axis.high - axis.low) * area.height());
            painter.fillRect(brush, fill);
            painter.setPen(ink.accent);
            painter.drawRect(brush);
        }
        // Labels alternate between two heights where axes are close together.
        const double room = (gap < 14 * theme::kGrid ? 2 : 1) * gap - theme::kGrid / 2.0;
        const double top =
            gap < 14 * theme::kGrid && i % 2 == 1 ? area.top() - line - 4 : area.top() - 2 * line - 4;
        painter.setPen(current ? ink.accent : ink.text);
        const QString label =
            metrics.elidedText(axis.label, Qt::ElideRight, std::max(room, 6.0 * theme::kGrid));
        const double wide = metrics.horizontalAdvance(label) + 2;
        const double left = std::clamp(x - wide / 2, area.left() - 4.5 * theme::kGrid,
                                       std::max(area.left(), area.right() + 8.5 * theme::kGrid - wide));
        painter.drawText(QRectF(left, top, wide, line), Qt::AlignCenter, label);

        double last = std::numeric_limits<double>::infinity();
        for (const Tick& tick : axis.ticks) {
            const double y = area.bottom() - tick.at * area.height();
            painter.setPen(ink.axis);
            painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y));
            if (last - y < line && std::isfinite(last))
                continue;
            last = y;
            const QString text =
                metrics.elidedText(tick.text, Qt::ElideRight, std::max(gap - 10, 5.0 * theme::kGrid));
            const QRectF box(x + 5, y - line / 2, metrics.horizontalAdvance(text) + 4, line);
            QColor ground = ink.ground;
            ground.setAlpha(190);
            painter.fillRect(box, ground);
            painter.setPen(ink.subdued);
            painter.drawText(box, Qt::AlignCenter, text);
        }
    }
}

void ParallelCoordinates::drawLine(QPainter& painter, const QRectF& area, int trial, const QPen& pen,
                                   bool dots) const
{
    painter.setPen(pen);
    std::optional<QPointF> before;
    for (int axis = 0; axis < static_cast<int>(m_axes.size()); ++axis) {
        const auto here = place(area, trial, axis);
        if (here && before)
            painter.drawLine(*before, *here);
        before = here;
    }
    if (!dots)
        return;
    painter.setBrush(pen.color());
    painter.setPen(Qt::NoPen);
    for (int axis = 0; axis < static_cast<int>(m_axes.size()); ++axis)
        if (const auto here = place(area, trial, axis))
            painter.drawEllipse(*here, 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
}

void ParallelCoordinates::draw(QPainter& painter, const QRectF& whole, const Ink& ink, bool interactive) const
{
    painter.fillRect(whole, ink.ground);
    if (m_axes.empty())
        return;
    const QRectF area = plot(whole);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<int> order(m_lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_lines[static_cast<std::size_t>(a)].merit < m_lines[static_cast<std::size_t>(b)].merit;
    });
    const int focus = interactive && m_hovered >= 0 ? m_hovered : m_selected;
    for (const int trial : order) {
        const Line& line = m_lines[static_cast<std::size_t>(trial)];
        QColor color = line.failed ? ink.subdued : ink.scale(line.merit);
        if (!passes(line))
            color.setAlpha(28);
        else if (focus >= 0 && trial != focus)
            color.setAlpha(line.faint ? 70 : 120);
        else if (line.faint)
            color.setAlpha(130);
        QPen pen(color, line.faint ? 1 : 1.6);
        if (line.failed)
            pen.setStyle(Qt::DotLine);
        drawLine(painter, area, trial, pen, false);
    }
    if (m_best >= 0 && passes(m_lines[static_cast<std::size_t>(m_best)]))
        drawLine(painter, area, m_best, QPen(ink.best, 2.6), true);
    if (focus >= 0 && focus != m_best)
        drawLine(painter, area, focus, QPen(ink.text, 2.6), true);
    drawAxes(painter, area, ink, interactive);
    painter.setPen(ink.subdued);
    const double line = QFontMetricsF(painter.font()).height();
    const QString below = focus >= 0    ? sentence(focus)
                          : m_best >= 0 ? tr("Best: %1").arg(sentence(m_best))
                                        : QString();
    painter.drawText(
        QRectF(whole.left() + theme::kGrid, whole.bottom() - line - 1, whole.width() - 2 * theme::kGrid,
               line),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(below, Qt::ElideRight, whole.width() - 2 * theme::kGrid));
}

void ParallelCoordinates::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, rect(), Ink::screen(palette()), true);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme::colors().accent, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ParallelCoordinates::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

bool ParallelCoordinates::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int trial = lineAt(help->pos());
        QToolTip::showText(help->globalPos(), trial < 0 ? QString() : sentence(trial), this);
        return true;
    }
    return QWidget::event(event);
}

void ParallelCoordinates::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_brushing = axisAt(event->position());
    m_brushStart = shareAt(event->position());
    if (m_brushing >= 0)
        m_axis = m_brushing;
    else
        choose(lineAt(event->position()));
    update();
}

void ParallelCoordinates::mouseMoveEvent(QMouseEvent* event)
{
    if (m_brushing >= 0 && event->buttons() & Qt::LeftButton) {
        if (std::abs(shareAt(event->position()) - m_brushStart) >= kLeastBrush)
            setBrush(m_brushing, m_brushStart, shareAt(event->position()));
        return;
    }
    setCursor(axisAt(event->position()) >= 0 ? Qt::SplitVCursor : Qt::ArrowCursor);
    const int line = lineAt(event->position());
    if (std::exchange(m_hovered, line) != line)
        update();
}

void ParallelCoordinates::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_brushing < 0)
        return;
    // A click on an axis picks what passes there.
    if (std::abs(shareAt(event->position()) - m_brushStart) < kLeastBrush)
        choose(lineAt(event->position()));
    m_brushing = -1;
}

void ParallelCoordinates::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int axis = axisAt(event->position()); axis >= 0)
        setBrush(axis, 0, 0);
}

void ParallelCoordinates::leaveEvent(QEvent*)
{
    if (std::exchange(m_hovered, -1) >= 0)
        update();
}

void ParallelCoordinates::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_axes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_axis = std::clamp(m_axis + (event->key() == Qt::Key_Right ? 1 : -1), 0, std::max(0, last));
        update();
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_B:
        if (m_selected >= 0 && m_axis <= last)
            if (const double at =
                    m_lines[static_cast<std::size_t>(m_selected)].at[static_cast<std::size_t>(m_axis)];
                std::isfinite(at))
                setBrush(m_axis, at - kAroundTrial, at + kAroundTrial);
        break;
    case Qt::Key_Escape:
        if (!isBrushed()) {
            QWidget::keyPressEvent(event);
            break;
        }
        clearBrushes();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

QByteArray ParallelCoordinates::picture(const QByteArray& format, QSize size) const
{
    return pictureBytes(format, size, {accessibleName(), accessibleDescription()},
                        [this, size](QPaintDevice* device, bool) {
                            QPainter painter(device);
                            painter.setFont(font());
                            draw(painter, QRectF(QPointF(0, 0), size), Ink::print(), false);
                        });
}

} // namespace shelf
