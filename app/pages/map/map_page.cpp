// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_page.h"

#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_exports.h"
#include "app/pages/map/map_page_p.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/cover_store.h"
#include "app/take_away/map_picture_file.h"
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

    split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("mapSplitter"));
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(drawer);
    split->addWidget(first);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);

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

void MapPage::Private::connectPane(MapPane* pane)
{
    ProjectionView* view = pane->view();
    connect(view, &ProjectionView::bookClicked, q, [this](int book) { session.selectBook(book); });
    connect(view, &ProjectionView::emphasisChanged, q, [this, pane](const std::vector<int>& categories) {
        look.emphasized = categories;
        look.emphasizedRange = pane->view()->content().emphasizedRange;
        for (MapPane* each : panes()) {
            if (each == pane)
                continue;
            if (look.emphasizedRange)
                each->view()->setEmphasizedRange(look.emphasizedRange);
            else
                each->view()->setEmphasis(look.emphasized);
        }
        remember();
    });
    connect(view, &ProjectionView::toolChanged, q, [this](MapTool tool) {
        tools->setTool(tool);
        for (MapPane* each : panes())
            each->view()->setTool(tool);
    });
    connect(view, &ProjectionView::shapeDrawn, q, [this](const std::vector<int>& books, MarkMode mode) {
        mark(books, mode == MarkMode::add         ? SetChange::add
                    : mode == MarkMode::remove    ? SetChange::remove
                    : mode == MarkMode::intersect ? SetChange::intersect
                                                  : SetChange::replace);
    });
    connect(view, &ProjectionView::cameraSettled, q, [this, pane] {
        if (pane == first)
            remember("camera");
    });
    connect(pane, &MapPane::activated, q, [this, pane] { activate(pane); });
    connect(pane, &MapPane::contentRenewed, q, [this, pane] { applyLook(pane); });
    connect(pane, &MapPane::mapChanged, q, [this, pane] {
        updateSelection(pane);
        if (pane == first && history.empty() && pane->hasMap())
            history.reset(state());
        if (pane == first)
            showViews();
        updateTools();
        compareNeighborhoods();
    });
    connect(pane, &MapPane::qualityChanged, q, [this] { updateTrust(); });
    connect(pane, &MapPane::parametersChanged, q, [this, pane](const MapParameters& parameters) {
        keep(parameters);
        if (pane == active)
            drawer->form()->setParameters(parameters);
    });
    view->setCovers([this](int book) { return covers->cover(book); });
}

void MapPage::Private::connectSession()
{
    const auto again = [this] { refresh(); };
    connect(&session, &Session::currentRunChanged, q, again);
    connect(&session, &Session::datasetChanged, q, again);
    connect(&session, &Session::runAdded, q, [this] { fillOthers(); });
    connect(&session, &Session::runRemoved, q, [this] { fillOthers(); });
    connect(&session, &Session::runChanged, q, [this, again](int number) {
        if (number == session.currentRun() && !session.current())
            again();
        fillOthers();
    });
    connect(&session, &Session::viewsChanged, q, [this] { showViews(); });
    connect(&session, &Session::bookSelected, q, [this](int book) {
        for (MapPane* pane : panes()) {
            updateSelection(pane);
            if (pane->hasMap())
                pane->view()->reveal(book);
        }
        updateTools();
        updateSum();
    });
    const auto showNearest = [this] {
        for (MapPane* pane : panes())
            updateSelection(pane);
    };
    connect(&session, &Session::nearestBooksChanged, q, showNearest);
    connect(&session, &Session::nearestChoiceChanged, q, [this, showNearest] {
        showNearest();
        updateSum();
    });
    connect(&session, &Session::booksPicked, q, [this] { markPicked(); });
    connect(&session, &Session::readerSelected, q, [this] {
        updateReader();
        updatePredicted();
    });
    connect(&session, &Session::ownReaderChanged, q, [this] {
        updateReader();
        updatePredicted();
    });
    if (index)
        connect(index, &CatalogueIndexSource::changed, q, [this] { runFilter(); });
    connect(emptyLead, &QPushButton::clicked, q,
            [this] { session.requestPage(session.dataset() ? PageId::training : PageId::library); });
    connect(&session, &Session::datasetChanged, q, [this] { covers->setBooks(session.dataset()); });
    covers->setBooks(session.dataset());
    connect(covers, &CoverStore::arrived, q, [this](int book) {
        for (MapPane* pane : panes())
            pane->view()->coverArrived(book);
    });
}

MapSource MapPage::Private::sourceOf(int run, int epoch) const
{
    MapSource source;
    const RunEntry* entry = session.findRun(run);
    if (!entry)
        return source;
    source.runNumber = run;
    source.run = entry->run;
    source.data = entry->run ? entry->run->data : session.dataset();
    source.epochs = entry->run ? entry->run->embeddings : entry->embeddings;
    source.epoch = entry->run ? epoch : -1;
    return source;
}

void MapPage::Private::showEmpty(const QString& title, const QString& text, bool lead)
{
    empty->describe(title, text);
    EmptyPage::rename(emptyLead, session.dataset() ? tr("Go to Training") : tr("Go to Library"));
    emptyLead->setVisible(lead);
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
        terms.clear();
        selection.reset(lookData ? lookData->bookCount() : 0);
        filterShown = {};
        history = {};
        tools->setFilter({}, false);
        tools->setFilterState(-1, {});
        tools->setContextHidden(false);
    }
    if (!session.dataset())
        return showEmpty(tr("No books yet"),
                         tr("Open book ratings first; the map is drawn from a run trained on them."), true);
    const MapSource source = sourceOf(session.currentRun());
    if (source.runNumber == 0 || (!source.run && !source.isTraining())) {
        const RunEntry* entry = session.findRun(session.currentRun());
        if (entry && entry->running)
            return showEmpty(
                tr("Training is under way"),
                tr("The map appears here with the first epoch that is kept, and moves while the training "
                   "goes on."),
                false);
        return showEmpty(tr("The map needs a trained run"),
                         tr("Training places every book in a space of tastes; the map shows that space, with "
                            "alike books close together."),
                         true);
    }
    if (source.rows().empty())
        return showEmpty(tr("This run has no map"),
                         tr("Its model has no vectors of books. Train a network or a factorization, or "
                            "choose another run above."),
                         true);
    bar->setMapAvailable(true);
    tools->setMapAvailable(true);
    pages->setCurrentWidget(split);
    first->setSource(source);
    bar->setEpochsAvailable(first->hasEpochs());
    showViews();
    const bool lost = groups.clustering && groups.identity != source.identity();
    showGroups();
    updateSum();
    if (lost && look.color.by == ColorBy::cluster && !source.isTraining())
        findGroups(look.groups, false);
    updateTrust();
    fillOthers();
    updatePredicted();
    applyLook(first);
}

void MapPage::Private::activate(MapPane* pane)
{
    if (active == pane)
        return;
    active = pane;
    showParameters(pane->parameters());
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
    drawer->form()->setParameters(parameters);
    takeParameters(parameters);
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
    active->setProblem(missing.isEmpty() ? drawer->form()->problem() : missing);
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
    m_private->refresh();
}

MapPage::~MapPage() = default;

bool MapPage::hasPicture() const
{
    return m_private->hasMap();
}

QString MapPage::pictureTitle(int run) const
{
    const RunEntry* entry = m_private->session.findRun(run > 0 ? run : m_private->session.currentRun());
    const DatasetPtr library = m_private->session.dataset();
    return entry && library ? tr("%1, %2").arg(QString::fromStdString(library->name), entry->name)
                            : QString();
}

MapPage::SavePicture MapPage::picture() const
{
    const ProjectionView& view = *m_private->first->view();
    return [content = m_private->hasMap() ? view.content() : MapContent(), title = pictureTitle(),
            camera = view.camera()](const QString& file, QSize size, QString* error) {
        return saveMapPicture(file, size, content, title, &camera, error);
    };
}

} // namespace shelf
