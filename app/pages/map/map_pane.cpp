// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_pane.h"

#include "app/jobs/jobs.h"
#include "app/pages/map/map_pane_p.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/replay.h"
#include "widgets/map/panels/epoch_strip.h"
#include "widgets/map/view/projection_view.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace shelf {

namespace {

/// Maps with more books are measured only when asked for: it takes seconds.
constexpr std::size_t kMeasuredAtOnce = 30'000;
/// Fewer points have no neighborhoods to speak of.
constexpr std::size_t kFewest = 3;

} // namespace

MapPane::Private::Private(MapPane* owner, Session& s, Jobs& j)
    : q(owner), session(s), jobs(j), job(j), measure(j)
{}

void MapPane::Private::build()
{
    view = new ProjectionView(q);
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

    connect(&job, &MapJob::standing, q, [this](const MapStanding& now) {
        standing = now;
        strip->setCurve(now.curve, now.iterations);
        updateStrip();
    });
    connect(&job, &MapJob::moved, q, [this](const ProjectionPtr& positions) {
        if (contentReady && positions && !leaving)
            view->setLivePositions(positions);
    });
    connect(&job, &MapJob::ended, q, [this](const ProjectionPtr& map) { ended(map); });
    connect(&job, &MapJob::failed, q, [this](const Error& error) {
        if (error.kind != ErrorKind::cancelled)
            session.reportError(error);
        if (shown)
            show(shown); // what was seen before the failure
        if (std::exchange(leaving, false))
            wish();
        updateStrip();
    });
    connect(&job, &MapJob::stateChanged, q, [this] {
        updateStrip();
        emit q->stateChanged();
    });
    connect(&measure, &MapMeasure::failed, &session, &Session::reportError);
    connect(&measure, &MapMeasure::measured, q, [this](const QualityPtr& quality) {
        q->edit([&](MapContent& content) {
            content.faith = std::shared_ptr<const Faithfulness>(quality, &quality->faith);
            if (content.choice.by == ColorBy::kept)
                content.setChoice(content.choice);
        });
        emit q->qualityChanged();
    });
    connect(strip, &MapStrip::startWanted, q, &MapPane::start);
    connect(strip, &MapStrip::goOnWanted, q, &MapPane::goOn);
    connect(strip, &MapStrip::pauseWanted, q, &MapPane::setPaused);
    connect(strip, &MapStrip::stopWanted, q, &MapPane::stop);
    connect(strip, &MapStrip::lengthenWanted, q, &MapPane::lengthen);
    connect(epochs, &EpochStrip::prepareWanted, q, [this] { prepareEpochs(); });
    connect(epochs, &EpochStrip::positionChanged, q, [this](int position) { showEpoch(position); });
}

QString MapPane::Private::title() const
{
    const RunEntry* entry = session.findRun(source.runNumber);
    return MapPane::tr("Map of %1").arg(entry ? entry->name : QString());
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
        [from = source](JobControl&) {
            return std::make_shared<MapContent>(makeMapContent(from.data, nullptr, from.leftOut()));
        },
        [this, run = source.run, data = source.data](const std::shared_ptr<MapContent>& made) {
            if (run == source.run && data == source.data)
                contentMade(std::move(*made));
        });
}

void MapPane::Private::contentMade(MapContent made)
{
    contentReady = true;
    view->setContent(std::move(made));
    emit q->contentRenewed();
    if (const ProjectionPtr map = std::exchange(waiting, nullptr))
        show(map);
}

void MapPane::Private::show(const ProjectionPtr& map)
{
    shown = map;
    measure.setMap(map);
    if (!contentReady) {
        waiting = map;
        return;
    }
    strip->setCurve(map->curve, std::max(map->iterations, 1));
    if (source.isTraining() && followsTraining) {
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
    if (!source.isTraining() && map->points() >= kFewest && map->points() <= kMeasuredAtOnce)
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
    const bool others = source.identity() != d.source.identity();
    const bool sameTraining =
        source.isTraining() && d.source.isTraining() && source.runNumber == d.source.runNumber;
    const bool otherContent = source.data != d.source.data || source.run != d.source.run ||
                              source.leftOut().empty() != d.source.leftOut().empty();
    d.source = source;
    if (!source.data) {
        d.contentReady = false; // what a job still makes is of other books
        d.view->setContent({});
    }
    if (others && !sameTraining) {
        d.job.abandon();
        d.leaving = false;
        d.kept.clear();
        d.shown.reset();
        d.waiting.reset();
        d.measure.setMap(nullptr);
        d.epochMaps.clear();
        d.epochMapsKey.clear();
        d.followsTraining = false;
    }
    if (source.data && (otherContent || !d.contentReady))
        d.renewContent();
    if (sameTraining && d.job.isRunning())
        return; // the next epoch is drawn when this one is done
    if (source.isTraining()) {
        if (others)
            d.begin(false);
    } else if (others || otherContent) {
        d.wish();
    }
    d.updateEpochs();
    if (others) {
        emit mapChanged();
        emit qualityChanged();
    }
}

const MapSource& MapPane::source() const
{
    return m_private->source;
}

void MapPane::setParameters(const MapParameters& parameters)
{
    m_private->wanted = parameters;
    m_private->wish();
    m_private->updateEpochs();
    emit stateChanged();
}

const MapParameters& MapPane::parameters() const
{
    return m_private->wanted;
}

void MapPane::setProblem(const QString& problem)
{
    m_private->problem = problem;
    m_private->updateStrip();
}

void MapPane::start()
{
    m_private->begin(false);
}

void MapPane::goOn()
{
    m_private->begin(true);
}

void MapPane::lengthen()
{
    Private& d = *m_private;
    if (!d.shown || isOutOfDate())
        return;
    const int more = std::max(50, d.shown->iterations / 2);
    if (const Status status = shelf::lengthen(d.wanted, d.shown->iterations + more); !status)
        return d.session.reportError(status.error());
    emit parametersChanged(d.wanted);
    d.begin(true);
}

void MapPane::setPaused(bool paused)
{
    m_private->job.setPaused(paused);
}

void MapPane::stop()
{
    m_private->job.stop();
}

bool MapPane::isRunning() const
{
    return m_private->job.isRunning();
}

bool MapPane::hasMap() const
{
    return m_private->contentReady && m_private->shown && m_private->view->content().points() > 0;
}

ProjectionPtr MapPane::map() const
{
    return hasMap() ? m_private->shown : nullptr;
}

bool MapPane::isOutOfDate() const
{
    return m_private->shown && QString::fromStdString(m_private->shown->settings) != m_private->key();
}

void MapPane::showMap(ProjectionPtr map)
{
    Private& d = *m_private;
    d.kept.insert(QString::fromStdString(map->settings), map);
    if (auto parameters = parseMapSettings(map->settings))
        d.wanted = *parameters;
    d.wish();
    if (d.shown != map)
        d.show(map);
}

QualityPtr MapPane::quality() const
{
    return m_private->measure.quality();
}

void MapPane::measure()
{
    Private& d = *m_private;
    if (!d.shown || d.source.empty() || d.source.isTraining())
        return;
    d.measure.start(d.source, d.wanted.method->faithfulBy(d.wanted), d.shown->points() <= kMeasuredAtOnce);
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
    m_private->job.setWatched(true);
}

void MapPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_private->job.setWatched(false);
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
