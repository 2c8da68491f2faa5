// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/map_strip.h"

#include "widgets/charts/cost_curve.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/theme.h"
#include "widgets/window/keep_focus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr theme::Units kHeight(4.5);
constexpr theme::Units kIconWidth(3.5);               ///< of a button without its word
constexpr theme::Units kStanding = 24 * theme::kGrid; ///< where less is left for the standing, the words go
constexpr theme::Units kLeastStanding = 3 * theme::kGrid; ///< as little as a map beside another leaves
constexpr theme::Units kCurve = 18 * theme::kGrid; ///< where less is left for standing and curve, that goes

/// As wide as the longer of the two words that it bears by turns, so that its neighbors stay where they are.
int widthFor(QToolButton* button, const QString& one, const QString& other)
{
    const QString now = button->text();
    int width = 0;
    for (const QString& text : {one, other}) {
        button->setText(text);
        width = std::max(width, button->sizeHint().width());
    }
    button->setText(now);
    return width;
}

} // namespace

QToolButton* MapStrip::button(const QString& name, const QString& text, const QString& help)
{
    auto* result = new QToolButton(this);
    result->setObjectName(name);
    result->setText(text);
    result->setToolTip(help);
    result->setAccessibleName(text);
    result->setAccessibleDescription(help);
    result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    result->setIconSize(QSize(2 * theme::kGrid, 2 * theme::kGrid));
    result->setFocusPolicy(Qt::StrongFocus);
    result->setAutoRaise(true);
    return result;
}

MapStrip::MapStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("mapStrip"));
    setMinimumHeight(kHeight); // with and without a curve, so that two maps end at one height
    //: A button (verb): begins to work out the map
    m_start = button(QStringLiteral("mapStart"), tr("Start"), tr("Work out this map"));
    m_pause = button(QStringLiteral("mapPause"), tr("Pause"), tr("Hold on; Resume goes on from here"));
    m_stop = button(QStringLiteral("mapStop"), tr("Stop"), tr("End here and keep the map as far as it came"));
    m_longer = button(QStringLiteral("mapLonger"), tr("More iterations"),
                      tr("Go on for half as many iterations again"));
    setIcons();
    m_text = new ElidedLabel(this);
    m_text->setObjectName(QStringLiteral("mapStanding"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_curve = new CostCurve(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid / 4, theme::kGrid, theme::kGrid / 4);
    layout->setSpacing(theme::kGrid / 2);
    for (QToolButton* each : {m_start, m_pause, m_stop, m_longer})
        layout->addWidget(each);
    layout->addSpacing(theme::kGrid);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_curve, 2);
    connect(m_start, &QToolButton::clicked, this,
            [this] { m_goesOn ? emit goOnWanted() : emit startWanted(); });
    connect(m_pause, &QToolButton::clicked, this, [this] { emit pauseWanted(!m_paused); });
    connect(m_stop, &QToolButton::clicked, this, &MapStrip::stopWanted);
    connect(m_longer, &QToolButton::clicked, this, &MapStrip::lengthenWanted);
    setState({});
    measureWords();
    writeWords();
}

QSize MapStrip::minimumSizeHint() const
{
    const int gaps = 4 * layout()->spacing() + 3 * theme::kGrid;
    return {4 * kIconWidth + gaps + kLeastStanding, QWidget::minimumSizeHint().height()};
}

QStringList MapStrip::words() const
{
    return {tr("Go on"), tr("Start"), tr("Resume"), tr("Pause"), m_stop->text(), m_longer->text()};
}

void MapStrip::measureWords()
{
    m_measured = words();
    for (QToolButton* each : {m_start, m_pause, m_stop, m_longer}) {
        each->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        each->setMinimumWidth(kIconWidth);
    }
    m_wordWidths = {widthFor(m_start, tr("Go on"), tr("Start")), widthFor(m_pause, tr("Resume"), tr("Pause")),
                    m_stop->sizeHint().width(), m_longer->sizeHint().width()};
}

/// The buttons have their words where these leave room for the standing, else icons alone.
void MapStrip::writeWords()
{
    const int words = std::accumulate(m_wordWidths.begin(), m_wordWidths.end(), 0);
    const int gaps = 4 * layout()->spacing() + 3 * theme::kGrid;
    const bool fits = words + gaps + kStanding <= width();
    m_curveFits = fits || 4 * kIconWidth + gaps + kCurve <= width();
    m_curve->setVisible(m_hasCost && m_hasCurve && m_curveFits);
    std::size_t i = 0;
    for (QToolButton* each : {m_start, m_pause, m_stop, m_longer}) {
        each->setToolButtonStyle(fits ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        each->setMinimumWidth(fits ? m_wordWidths[i] : kIconWidth);
        ++i;
    }
}

void MapStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    writeWords();
    layout()->activate(); // with the event, not after a picture of it
}

void MapStrip::setState(const State& state)
{
    const KeepFocus keep(this, {m_start, m_pause, m_stop, m_longer});
    m_goesOn = state.canGoOn;
    m_paused = state.paused;
    const QString start = state.canGoOn ? tr("Go on") : tr("Start");
    m_start->setText(start);
    m_start->setAccessibleName(start);
    m_start->setToolTip(!state.problem.isEmpty() ? state.problem
                        : state.canGoOn          ? tr("Go on from where the layout was stopped")
                                                 : tr("Work out this map"));
    // All of them stay where they are: a second press must not hit another.
    m_start->setEnabled(!state.running && (state.canStart || state.canGoOn) && state.problem.isEmpty());
    const QString pause = state.paused ? tr("Resume") : tr("Pause");
    m_pause->setText(pause);
    m_pause->setAccessibleName(pause);
    m_pause->setEnabled(state.running && !state.stopping);
    m_stop->setEnabled(state.running && !state.stopping);
    m_longer->setEnabled(!state.running && state.canLengthen && !state.canStart && !state.canGoOn);
    m_text->setText(state.problem.isEmpty() ? state.text : state.problem);
    m_curve->setName(state.costName);
    m_hasCost = !state.costName.isEmpty();
    m_curve->setVisible(m_hasCost && m_hasCurve && m_curveFits);
    setIcons();
}

void MapStrip::setCurve(const std::vector<CostPoint>& curve, int iterations)
{
    m_curve->setCurve(curve, iterations);
    m_hasCurve = !curve.empty(); // else the words have all the room
    m_curve->setVisible(m_hasCost && m_hasCurve && m_curveFits);
}

void MapStrip::setIcons()
{
    m_start->setIcon(theme::icon(QStringLiteral("play")));
    m_pause->setIcon(theme::icon(m_paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_stop->setIcon(theme::icon(QStringLiteral("stop")));
    m_longer->setIcon(theme::icon(QStringLiteral("continue")));
}

bool MapStrip::event(QEvent* event)
{
    // Other words of a button ask for another layout.
    if (event->type() == QEvent::LayoutRequest && m_measured != words()) {
        measureWords();
        writeWords();
    }
    return QWidget::event(event);
}

void MapStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && layout()) {
        measureWords();
        writeWords();
    }
}

} // namespace shelf
