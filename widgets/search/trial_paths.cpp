// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/trial_paths.h"

#include "widgets/look/ticks.h"
#include "widgets/search/search_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace shelf {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace

TrialPaths::Axis TrialPaths::parameterAxis(const SearchAxis& axis)
{
    Axis out;
    out.label = axisLabel(axis);
    if (!axis.isRange()) {
        for (const std::string& choice : axis.choices)
            out.ticks.push_back({positionOnAxis(axis, choice), valueLabel(axis, choice)});
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
        for (const double decade : decadeTicks(axis.low, axis.high))
            if (decade > axis.low * 1.001 && decade < axis.high * 0.999)
                add(decade);
    } else {
        add((axis.low + axis.high) / 2);
    }
    add(axis.high);
    return out;
}

TrialPaths::Axis TrialPaths::resultAxis(double worst, double best) const
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

void TrialPaths::setSearch(const SearchState& state)
{
    const bool sameAxes = state.plan.axes == m_state.plan.axes &&
                          state.plan.objective == m_state.plan.objective && !m_axes.empty();
    const std::vector<Axis> before = std::exchange(m_axes, {});
    m_state = state;
    m_best = state.best();
    m_paths.clear();

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
        Path path;
        for (std::size_t i = 0; i < state.plan.axes.size(); ++i)
            path.at.push_back(positionOnAxis(state.plan.axes[i], trial.values[i]));
        path.failed = trial.failed();
        path.faint = trial.share < 1;
        path.merit = path.failed ? 0 : best == worst ? 1 : (trial.objective - worst) / (best - worst);
        path.at.push_back(path.failed ? kNone : path.merit);
        m_paths.push_back(std::move(path));
    }
    if (sameAxes)
        for (std::size_t i = 0; i < m_axes.size(); ++i) {
            m_axes[i].brushed = before[i].brushed;
            m_axes[i].low = before[i].low;
            m_axes[i].high = before[i].high;
        }
}

bool TrialPaths::setBrush(int axis, double low, double high)
{
    if (axis < 0 || axis >= static_cast<int>(m_axes.size()))
        return false;
    Axis& chosen = m_axes[static_cast<std::size_t>(axis)];
    chosen.low = std::clamp(std::min(low, high), 0.0, 1.0);
    chosen.high = std::clamp(std::max(low, high), 0.0, 1.0);
    chosen.brushed = chosen.high - chosen.low >= kLeastBrush;
    return true;
}

void TrialPaths::clearBrushes()
{
    for (Axis& axis : m_axes)
        axis.brushed = false;
}

bool TrialPaths::isBrushed() const
{
    return std::any_of(m_axes.begin(), m_axes.end(), [](const Axis& axis) { return axis.brushed; });
}

bool TrialPaths::passes(int trial) const
{
    const Path& path = m_paths[static_cast<std::size_t>(trial)];
    for (std::size_t i = 0; i < m_axes.size(); ++i)
        if (m_axes[i].brushed && !(path.at[i] >= m_axes[i].low && path.at[i] <= m_axes[i].high))
            return false;
    return true;
}

QList<int> TrialPaths::passing() const
{
    QList<int> trials;
    for (int trial = 0; trial < static_cast<int>(m_paths.size()); ++trial)
        if (passes(trial))
            trials << trial;
    return trials;
}

QList<int> TrialPaths::passingByMerit() const
{
    QList<int> order = passing();
    order.removeIf([this](int trial) { return m_paths[static_cast<std::size_t>(trial)].failed; });
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_paths[static_cast<std::size_t>(a)].merit > m_paths[static_cast<std::size_t>(b)].merit;
    });
    return order;
}

} // namespace shelf
