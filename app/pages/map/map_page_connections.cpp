// SPDX-License-Identifier: GPL-3.0-or-later
// What the maps and the session say, and what follows from it.
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page_p.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/cover_store.h"
#include "app/why/why_desk.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/panels/map_tools.h"
#include "widgets/map/view/projection_view.h"

#include <QPushButton>

namespace shelf {

void MapPage::Private::connectPane(MapPane* pane)
{
    connectNear(pane);
    ProjectionView* view = pane->view();
    view->setProperty("workBegins", pane == first);
    connect(view, &ProjectionView::menuWanted, q,
            [this, pane](const QPoint& at, int book) { showMenu(pane, at, book); });
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
        if (pane == first) {
            showReaderBooks(); // who may have been selected before there was a map
            showViews();
        }
        if (pane == first && groups.map && groups.map != pane->drawing().shown() && pane->drawing().shown())
            findGroups(look.groups, false);
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
    connect(&PointedBook::of(session), &PointedBook::changed, q, [this](int book) {
        for (MapPane* pane : panes())
            if (pane->hasMap())
                pane->view()->pointAt(book);
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

} // namespace shelf
