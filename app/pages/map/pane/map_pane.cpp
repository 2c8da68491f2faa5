// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_pane.h"

#include "app/jobs/jobs.h"
#include "app/pages/map/pane/map_pane_p.h"
#include "app/pages/map/pane/map_strip_state.h"
#include "engine/projection/layout_method.h"
#include "widgets/map/panels/epoch_strip.h"
#include "widgets/map/view/projection_view.h"
#include "widgets/size/units.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace shelf {

namespace {

constexpr theme::Units kLeastWidth(22); ///< two of them stand beside the settings and a book in a small window

} // namespace

MapPane::Private::Private(MapPane* owner, Session& s, Jobs& j)
    : q(owner), session(s), jobs(j), epochsFailure(s), drawing(s, j), measure(j)
{}

void MapPane::Private::build()
{
    view = new ProjectionView(q);
    view->setMinimumWidth(kLeastWidth);
    strip = new MapStrip(q);
    epochs = new EpochStrip(q);
    epochs->hide();
    strip->hide();
    auto* layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view, 1);
    layout->addWidget(epochs);
    layout->addWidget(strip);
    view->installEventFilter(q);

    connect(&measure, &MapMeasure::failed, &session, &Session::reportError);
    connect(&measure, &MapMeasure::measured, q, [this](const QualityPtr& quality) {
        q->edit([&](MapContent& content) {
            content.faith = std::shared_ptr<const Faithfulness>(quality, &quality->faith);
            if (content.choice.by == ColorBy::kept)
                content.setChoice(content.choice);
        });
        emit q->qualityChanged();
    });
    connect(epochs, &EpochStrip::prepareWanted, q, [this] { prepareEpochs(); });
    connect(epochs, &EpochStrip::positionChanged, q, [this](int position) { showEpoch(position); });
    connectDrawing();
}

void MapPane::Private::connectDrawing()
{
    connect(&drawing, &MapDrawing::mapShown, q,
            [this](const ProjectionPtr& map, bool live) { show(map, live); });
    connect(&drawing, &MapDrawing::moved, q, [this](const ProjectionPtr& positions) {
        if (contentReady)
            view->setLivePositions(positions);
    });
    connect(&drawing, &MapDrawing::standingChanged, q, [this] {
        const MapStanding& now = drawing.standing();
        strip->setCurve(now.curve, std::max(now.iterations, 1));
        updateStrip();
    });
    connect(&drawing, &MapDrawing::stateChanged, q, [this] {
        if (drawing.isRunning())
            epochs->stopPlaying();
        updateStrip();
        emit q->stateChanged();
    });
    connect(&drawing, &MapDrawing::parametersChanged, q, &MapPane::parametersChanged);
    connect(strip, &MapStrip::startWanted, &drawing, &MapDrawing::start);
    connect(strip, &MapStrip::goOnWanted, &drawing, &MapDrawing::goOn);
    connect(strip, &MapStrip::pauseWanted, &drawing, &MapDrawing::setPaused);
    connect(strip, &MapStrip::stopWanted, &drawing, &MapDrawing::stop);
    connect(strip, &MapStrip::lengthenWanted, &drawing, &MapDrawing::lengthen);
}

void MapPane::Private::updateStrip()
{
    strip->setState(stripState(drawing));
    strip->setVisible(hasStrip(drawing));
}

// The columns that cost a look at every rating are made in a worker, once for each run.
void MapPane::Private::renewContent()
{
    contentReady = false;
    Jobs::Options options;
    options.slot = &contentSlot;
    options.quiet = true;
    jobs.start<std::shared_ptr<MapContent>>(
        options, q,
        [from = q->source()](JobControl&) {
            auto made = std::make_shared<MapContent>(makeMapContent(from.data, nullptr, from.leftOut()));
            made->isGiven = from.isGiven();
            return made;
        },
        [this, run = q->source().run, data = q->source().data](const std::shared_ptr<MapContent>& made) {
            if (run == q->source().run && data == q->source().data)
                contentMade(std::move(*made));
        });
}

void MapPane::Private::contentMade(MapContent made)
{
    contentReady = true;
    view->setContent(std::move(made));
    emit q->contentRenewed();
    if (const ProjectionPtr map = std::exchange(waiting, nullptr))
        show(map, false);
}

void MapPane::Private::show(const ProjectionPtr& map, bool live)
{
    measure.setMap(map);
    if (!contentReady) {
        waiting = map;
        return;
    }
    strip->setCurve(map->curve, std::max(map->iterations, 1));
    if (live) {
        view->setLivePositions(map);
    } else {
        MapContent content = view->content();
        content.projection = map;
        content.faith.reset();
        view->setContent(std::move(content));
    }
    updateStrip();
    updateEpochs();
    emit q->mapChanged();
    emit q->qualityChanged();
    if (!q->source().isTraining() && MapMeasure::isQuick(*map))
        q->measure();
}

MapPane::MapPane(Session& session, Jobs& jobs, const QString& name, QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(this, session, jobs))
{
    setObjectName(QStringLiteral("mapPane_%1").arg(name));
    m_private->build();
}

MapPane::~MapPane()
{
    m_private->view->removeEventFilter(this);
}

void MapPane::setSource(const MapSource& source)
{
    Private& d = *m_private;
    const SourceChange change(this->source(), source);
    if (!source.data) {
        d.contentReady = false; // what a job still makes is of other books
        d.view->setContent({});
    }
    if (change.isOther && !change.isNextEpoch) {
        d.waiting.reset();
        d.measure.setMap(nullptr);
        d.epochMaps.clear();
        d.epochMapsKey.clear();
    }
    const bool renews = source.data && (change.isOtherContent || !d.contentReady);
    if (renews)
        d.contentReady = false; // a map of the new source waits for it
    d.drawing.setSource(source);
    if (renews)
        d.renewContent();
    d.updateEpochs();
    if (change.isOther) {
        emit mapChanged();
        emit qualityChanged();
    }
}

const MapSource& MapPane::source() const
{
    return m_private->drawing.source();
}

void MapPane::setParameters(const MapParameters& parameters)
{
    m_private->drawing.setParameters(parameters);
    m_private->updateEpochs();
}

MapDrawing& MapPane::drawing() const
{
    return m_private->drawing;
}

bool MapPane::hasMap() const
{
    return m_private->contentReady && m_private->drawing.shown() && m_private->view->content().points() > 0;
}

ProjectionPtr MapPane::map() const
{
    return hasMap() ? m_private->drawing.shown() : nullptr;
}

QualityPtr MapPane::quality() const
{
    return m_private->measure.quality();
}

void MapPane::measure()
{
    Private& d = *m_private;
    const MapParameters& wanted = d.drawing.parameters();
    if (d.drawing.shown() && !source().empty() && !source().isTraining())
        d.measure.start(source(), wanted.method->faithfulBy(wanted));
}

ProjectionView* MapPane::view() const
{
    return m_private->view;
}

void MapPane::edit(const std::function<void(MapContent&)>& change)
{
    if (!m_private->contentReady)
        return;
    MapContent content = m_private->view->content();
    change(content);
    m_private->view->setContent(std::move(content));
}

void MapPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_private->drawing.setWatched(true);
}

void MapPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_private->drawing.setWatched(false);
    m_private->epochs->stopPlaying();
}

bool MapPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_private->view &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress))
        emit activated();
    return QWidget::eventFilter(watched, event);
}

} // namespace shelf
