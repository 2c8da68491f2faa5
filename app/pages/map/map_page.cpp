// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_page.h"

#include "app/base/kept_places.h"
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_exports.h"
#include "app/pages/map/map_page_p.h"
#include "app/pages/map/selection/selection_side.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/cover_store.h"
#include "engine/projection/map_cost.h"
#include "widgets/look/separator.h"
#include "widgets/look/theme.h"
#include "widgets/map/panels/map_bar.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/panels/map_tools.h"
#include "widgets/map/panels/method_words.h"
#include "widgets/map/view/projection_view.h"
#include "widgets/window/empty_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr double kAtOnce = 1; ///< seconds that a layout may take which nobody asked for

} // namespace

void MapPage::Private::build()
{
    bar = new MapBar(q);
    tools = new MapTools(q);
    first = active = new MapPane(session, jobs, QStringLiteral("map-projection"));
    empty = new EmptyPage(q);
    emptyLead = empty->addButton(QStringLiteral("mapToTraining"), {});
    drawer = new MapDrawer;
    drawer->hide();
    if (!covers)
        covers = new CoverStore(nullptr, q);
    exports = new MapExports(*q, session, jobs);
    connectReader();

    split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("mapSplitter"));
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(drawer);
    split->addWidget(first);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    connect(split, &QSplitter::splitterMoved, q, [this](int, int handle) {
        if (handle == 1) // what the person chooses stays
            forgetPlaces();
    });

    pages = new QStackedWidget(q);
    pages->addWidget(empty);
    pages->addWidget(split);
    auto* layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(tools);
    layout->addWidget(new Separator(Qt::Horizontal, q));
    layout->addWidget(pages, 1);
    connectPane(first);
    buildMenus();
}

/// A second map may leave the drawer less than it has now: that is given back, and remembered.
void MapPage::Private::keepPlacesAlone()
{
    drawerWidth = drawer->isHidden() ? 0 : split->sizes().first();
    if (drawerWidth > 0)
        setUsualPlaces(*split, split->saveState());
}

void MapPage::Private::placeAlone()
{
    if (drawerWidth > 0 && !drawer->isHidden())
        split->setSizes({drawerWidth, split->width() - drawerWidth, 0});
    forgetPlaces();
}

void MapPage::Private::forgetPlaces()
{
    drawerWidth = 0;
    setUsualPlaces(*split, {});
}

QList<MapPane*> MapPage::Private::panes() const
{
    QList<MapPane*> all{first};
    if (second && secondBox && !secondBox->isHidden())
        all << second;
    return all;
}

bool MapPage::Private::hasMap() const
{
    return pages->currentWidget() == split && first->hasMap();
}

void MapPage::Private::showEmpty(const NoMapWords& words)
{
    empty->describe(words.title, words.text);
    EmptyPage::rename(emptyLead, session.dataset() ? tr("Go to Training") : tr("Go to Library"));
    emptyLead->setVisible(words.leads);
    bar->setMapAvailable(false);
    bar->setEpochsAvailable(false);
    tools->setMapAvailable(false);
    pages->setCurrentIndex(0);
    first->setSource({});
}

void MapPage::Private::refresh()
{
    if (lookData != session.dataset()) {
        lookData = session.dataset();
        look = {};
        colorChosen = false;
        groups = {};
        groupsAsked = nullptr;
        terms.clear();
        selection.reset(lookData ? lookData->bookCount() : 0);
        filterShown = {};
        history = {};
        tools->setFilter({}, false);
        tools->setFilterState(-1, {});
        tools->setContextHidden(false);
    }
    if (side)
        side->refresh();
    const MapSource source = mapSourceOf(session, session.currentRun());
    if (const auto words = noMapWords(session, source))
        return showEmpty(*words);
    bar->setMapAvailable(true);
    tools->setMapAvailable(true);
    pages->setCurrentWidget(split);
    first->setSource(source);
    drawUnasked();
    bar->setEpochsAvailable(first->hasEpochs());
    showViews();
    showGroups();
    updateSum();
    findGroupsUnasked();
    updateTrust();
    fillOthers();
    updatePredicted();
    applyLook(first);
}

/// Draws what is wanted where that is a layout of which nobody has to wait for the end.
void MapPage::Private::startIfShort(MapPane* pane, double most)
{
    const MapDrawing& drawing = pane->drawing();
    const MapParameters& parameters = drawing.parameters();
    if ((!drawing.isRunning() || drawing.isRunningImmediate()) && !parameters.method->isImmediate() &&
        drawing.problem().isEmpty() && !pane->source().isTraining() &&
        roughMapSeconds(pane->source().rows(), parameters) < most)
        pane->drawing().start();
}

// The principal components say little; what says more is drawn at once where nobody has to wait for it.
void MapPage::Private::drawUnasked()
{
    const MapSource& source = first->source();
    if (source.empty() || source.isTraining() || first->drawing().shown())
        return;
    const MapParameters parameters =
        wanted.isEmpty() ? quickMap(source.rows(), kAtOnce) : first->drawing().parameters();
    if (parameters.method->isImmediate() || roughMapSeconds(source.rows(), parameters) >= kAtOnce)
        return;
    first->setParameters(parameters);
    if (active == first)
        showParameters(parameters);
    first->drawing().start();
}

void MapPage::Private::activate(MapPane* pane)
{
    if (active == pane)
        return;
    active = pane;
    showParameters(pane->drawing().parameters());
    updateTrust();
}

void MapPage::Private::keep(const MapParameters& parameters)
{
    wanted[methodKey(*parameters.method)] = parameters;
}

void MapPage::Private::chooseProjection(const QString& key, int dims)
{
    const LayoutMethod* method = findLayoutMethod(key.toStdString());
    if (!method)
        return;
    MapParameters parameters = wanted.value(key);
    parameters.method = method;
    parameters.dims = dims;
    const bool onlySeenAnew = parameters.method == active->drawing().parameters().method;
    drawer->form()->setParameters(parameters);
    takeParameters(parameters);
    if (onlySeenAnew && active->drawing().shown() && active->drawing().shown()->dims != dims)
        startIfShort(active, kAtOnce);
    // Axes, say, are nothing without the books they run between.
    if (!missingFrom(parameters).isEmpty()) {
        bar->setDrawerShown(true);
        drawer->show();
        drawer->showTab(MapDrawer::kSettings);
    }
}

void MapPage::Private::takeParameters(const MapParameters& parameters)
{
    keep(parameters);
    const QString missing = missingFrom(parameters);
    active->drawing().setProblem(missing.isEmpty() ? drawer->form()->problem() : missing);
    active->setParameters(parameters);
}

MapPage::MapPage(Session& session, Jobs& jobs, CatalogueIndexSource* index, CoverStore* covers,
                 Settings* settings, QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(this, session, jobs, index, covers, settings))
{
    setObjectName(QStringLiteral("mapPage"));
    m_private->build();
    m_private->connectSession();
    m_private->connectBars();
    m_private->connectDrawer();
    m_private->connectSide();
    m_private->refresh();
}

MapPage::~MapPage() = default;

bool MapPage::hasPicture() const
{
    return m_private->hasMap();
}

std::optional<ShownMap> MapPage::shownMap() const
{
    if (!m_private->hasMap())
        return {};
    const MapPane& pane = *m_private->first;
    return ShownMap{pane.view()->content(),
                    pane.view()->camera(),
                    mapTitle(m_private->session),
                    pane.source().run,
                    pane.map(),
                    pane.quality(),
                    pane.view()->takenCovers()};
}

} // namespace shelf
