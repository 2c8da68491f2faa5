// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/parallel_coordinates.h"

#include "widgets/access/spoken.h"
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
#include <utility>

namespace shelf {

namespace {

constexpr double kReach = 8; ///< pixels within which a line or an axis is meant
constexpr double kAroundTrial = 0.1;

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
    speakAs(this, {.parts =
                       [this] {
                           QList<SpokenPart> parts;
                           for (int trial = 0; trial < trialCount(); ++trial)
                               parts.append({sentence(trial), {}, QRectF(rect()), trial == m_selected});
                           return parts;
                       },
                   .press =
                       [this](int trial) {
                           setSelected(trial);
                           emit trialSelected(trial);
                       }});
    setObjectName(QStringLiteral("parallelCoordinates"));
    setAccessibleName(tr("Parallel coordinates of the trials"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void ParallelCoordinates::setSearch(const SearchState& state)
{
    m_trials.setSearch(state);
    m_hovered = -1;
    if (m_selected >= trialCount())
        m_selected = -1;
    m_axis = std::clamp(m_axis, 0, axisCount() - 1);
    describe();
    update();
}

void ParallelCoordinates::clearBrushes()
{
    if (!isBrushed())
        return;
    m_trials.clearBrushes();
    describe();
    update();
    emit brushed();
}

void ParallelCoordinates::setBrush(int axis, double low, double high)
{
    if (!m_trials.setBrush(axis, low, high))
        return;
    describe();
    update();
    emit brushed();
}

void ParallelCoordinates::setSelected(int trial)
{
    if (trial < 0 || trial >= trialCount())
        trial = -1;
    if (std::exchange(m_selected, trial) == trial)
        return;
    describe();
    update();
}

QRectF ParallelCoordinates::plot(const QRectF& area) const
{
    const double line = fontMetrics().height();
    return area.adjusted(5 * theme::kGrid, 2 * line + theme::kGrid, -9 * theme::kGrid,
                         -2.5 * line - theme::kGrid);
}

double ParallelCoordinates::axisX(const QRectF& plot, int axis) const
{
    const double gaps = std::max<double>(1, static_cast<double>(m_trials.axes().size()) - 1);
    return plot.left() + plot.width() * axis / gaps;
}

std::optional<QPointF> ParallelCoordinates::place(const QRectF& plot, int trial, int axis) const
{
    const double at = m_trials.paths()[static_cast<std::size_t>(trial)].at[static_cast<std::size_t>(axis)];
    if (!std::isfinite(at))
        return {};
    return QPointF(axisX(plot, axis), plot.bottom() - std::clamp(at, 0.0, 1.0) * plot.height());
}

std::optional<QPointF> ParallelCoordinates::pointOf(int trial, int axis) const
{
    if (trial < 0 || trial >= trialCount() || axis < 0 || axis >= axisCount())
        return {};
    return place(plot(rect()), trial, axis);
}

int ParallelCoordinates::axisAt(const QPointF& at) const
{
    const QRectF area = plot(rect());
    for (int axis = 0; axis < axisCount(); ++axis)
        if (std::abs(at.x() - axisX(area, axis)) <= kReach)
            return axis;
    return -1;
}

int ParallelCoordinates::lineAt(const QPointF& at) const
{
    const QRectF area = plot(rect());
    int nearest = -1;
    double distance = kReach;
    for (int trial = 0; trial < trialCount(); ++trial) {
        if (!m_trials.passes(trial))
            continue;
        for (int axis = 0; axis + 1 < axisCount(); ++axis) {
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
    return trialSentence(m_trials.state(), trial);
}

void ParallelCoordinates::describe()
{
    QStringList words;
    if (m_trials.paths().empty())
        words << tr("No trials yet");
    else
        words << tr("%Ln trial(s)", nullptr, trialCount());
    if (m_trials.best() >= 0)
        words << tr("Best: %1").arg(sentence(m_trials.best()));
    if (m_selected >= 0 && m_selected != m_trials.best())
        words << tr("Selected: %1").arg(sentence(m_selected));
    if (isBrushed())
        words << tr("%Ln of them within the brushes", nullptr, static_cast<int>(passing().size()));
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
    const QList<int> order = m_trials.passingByMerit();
    if (order.isEmpty())
        return;
    const qsizetype now = order.indexOf(m_selected);
    const qsizetype next = now < 0 ? 0 : std::clamp<qsizetype>(now + direction, 0, order.size() - 1);
    choose(order[next]);
}

void ParallelCoordinates::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
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
        // Over the words below the axes: the trial that they tell of, whole.
        const bool words = help->pos().y() > plot(rect()).bottom() + 2 * theme::kGrid;
        const int told = m_selected >= 0 ? m_selected : m_trials.best();
        const int trial = words ? told : lineAt(help->pos());
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
        if (std::abs(shareAt(event->position()) - m_brushStart) >= TrialPaths::kLeastBrush)
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
    if (std::abs(shareAt(event->position()) - m_brushStart) < TrialPaths::kLeastBrush)
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
    const int last = axisCount() - 1;
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
            if (const double at = m_trials.paths()[static_cast<std::size_t>(m_selected)]
                                      .at[static_cast<std::size_t>(m_axis)];
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

} // namespace shelf
