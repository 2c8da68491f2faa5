// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting, narrowing and finding books on the map, and the way back.
#include "app/base/settings.h"
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page_p.h"
#include "app/pages/map/selection/selection_side.h"
#include "app/session/catalogue_index_source.h"
#include "widgets/map/panels/map_bar.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/panels/map_tools.h"
#include "widgets/map/view/projection_view.h"

#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kMostIds = 200; ///< of selected books that are offered as ends of an axis

} // namespace

void MapPage::Private::applySelection()
{
    const std::vector<std::uint8_t> marked =
        selection.marked() ? *selection.marked() : std::vector<std::uint8_t>();
    const std::vector<std::uint8_t> outside = selection.outside();
    for (MapPane* pane : panes())
        pane->edit([&](MapContent& content) {
            content.marked = marked;
            content.outside = outside;
            content.hideContext = look.hideContext;
        });
    updateTools();
    if (side)
        side->look(selection);
}

/// The panel that lists the selection.
void MapPage::Private::showDetails()
{
    bar->setDrawerShown(true);
    drawer->show();
    if (settings)
        settings->set(keys::mapDrawerShown, true);
    drawer->showTab(MapDrawer::kSelection);
}

void MapPage::Private::connectSide()
{
    side = new SelectionSide(session, jobs, {drawer->selection(), drawer->tags(), drawer->filters()}, q);
    connect(side, &SelectionSide::markWanted, q,
            [this](const std::vector<int>& books) { mark(books, SetChange::replace); });
    connect(side, &SelectionSide::narrowWanted, q, [this] {
        if (!selection.isolate())
            return;
        applySelection();
        remember();
    });
    connect(side, &SelectionSide::colorWanted, q, [this](ColorChoice choice) { setColor(choice); });
    connect(side, &SelectionSide::lassoWanted, q, [this] {
        tools->setTool(MapTool::lasso);
        for (MapPane* pane : panes())
            pane->view()->setTool(MapTool::lasso);
        first->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(side, &SelectionSide::insideChanged, q, [this] {
        selection.setRanges(side->inside());
        applySelection();
    });
    connect(side, &SelectionSide::looksChanged, q, [this] {
        if (look.color.by == ColorBy::tag && !side->tagSets())
            look.color = ColorScale::preferred(*session.dataset());
        if (!session.dataset() || !first->hasMap())
            return;
        applyLooks();
        followTags();
        updateTools();
    });
    connect(side, &SelectionSide::rangesPicked, q, [this] {
        std::string kind = "ranges"; // moving a brush on is one step, another histogram a further one
        for (const PickedRange& range : side->ranges())
            kind += ' ' + std::to_string(static_cast<int>(range.of)) + range.column;
        remember(kind);
    });
}

void MapPage::Private::mark(const std::vector<int>& books, SetChange how)
{
    selection.change(books, how);
    applySelection();
    remember();
}

/// What was chosen in another page's figures; when it is given up, so is its selection, unless another was
/// made here since.
void MapPage::Private::markPicked()
{
    if (const BookPickPtr& pick = session.pickedBooks()) {
        mark(pick->books, SetChange::replace);
        picked = selection.marked();
    } else if (const BookSet earlier = std::exchange(picked, nullptr);
               earlier && sameBooks(earlier, selection.marked())) {
        mark({}, SetChange::replace);
    }
}

MapViewState MapPage::Private::state() const
{
    return {look, selection.marked(), selection.isolated(), side ? side->ranges() : std::vector<PickedRange>(),
            first->view()->camera(), true, first->map()};
}

void MapPage::Private::remember(const std::string& kind)
{
    if (restoring || !first->hasMap())
        return;
    history.push(state(), kind);
    updateTools();
}

void MapPage::Private::restore(const MapViewState& wantedState)
{
    restoring = true;
    look = wantedState.look;
    selection.setMarked(wantedState.marked);
    selection.setIsolated(wantedState.isolated);
    side->setRanges(wantedState.ranges);
    tools->setFilter(look.filter.text, look.filter.regex);
    tools->setContextHidden(look.hideContext);
    if (!(look.filter == filterShown))
        runFilter();
    const bool found =
        groups.clustering && groups.identity == first->source().identity() && groups.choice == look.groups;
    if (look.color.by == ColorBy::cluster && !found)
        findGroups(look.groups, false);
    updatePredicted();
    if (look.color.by == ColorBy::error)
        side->wantErrors();
    applyLooks();
    if (wantedState.hasCamera &&
        wantedState.map.lock() == first->map()) // a place on another map means nothing
        first->view()->setCamera(wantedState.camera);
    restoring = false;
    updateTools();
}

bool MapPage::Private::canUndo() const
{
    return history.canUndo() || (side && side->tags().lastStep() > 0);
}

bool MapPage::Private::canRedo() const
{
    return history.canRedo() || (side && side->tags().nextStep() > 0);
}

void MapPage::Private::undo()
{
    if (side && side->tags().lastStep() > history.lastStep())
        side->tags().undo();
    else if (history.canUndo())
        restore(history.undo());
}

void MapPage::Private::redo()
{
    const std::uint64_t tag = side ? side->tags().nextStep() : 0;
    const std::uint64_t step = history.nextStep();
    if (tag > 0 && (step == 0 || tag < step)) // what came first comes back first
        side->tags().redo();
    else if (step > 0)
        restore(history.redo());
}

void MapPage::Private::filterBy(const FilterText& filter)
{
    if (filter == look.filter)
        return;
    look.filter = filter;
    runFilter();
    remember("filter");
}

// Off the window's thread: an expression over a million titles takes a while.
void MapPage::Private::runFilter()
{
    filterShown = look.filter;
    const CatalogueIndexPtr now = index ? index->index() : nullptr;
    if (look.filter.empty() || !now || now->data != session.dataset()) {
        selection.setFilter(nullptr);
        tools->setFilterState(-1, {});
        applySelection();
        return;
    }
    Jobs::Options options;
    options.slot = &filterSlot;
    options.quiet = true;
    jobs.start<FilterMatches>(
        options, q,
        [now, filter = look.filter](JobControl& control) {
            return matchBooks(*now, filter, [&control] { return control.stopRequested(); });
        },
        [this, now, filter = look.filter](const FilterMatches& found) {
            if (!(filter == look.filter) || now->data != session.dataset())
                return;
            tools->setFilterState(static_cast<int>(found.books.size()), found.problem);
            // Nothing found: a set without members, which is not the same as no filter.
            if (found.problem.isEmpty()) {
                std::vector<std::uint8_t> matches(selection.books(), 0);
                for (const int book : found.books)
                    matches[static_cast<std::size_t>(book)] = 1;
                selection.setFilter(std::make_shared<const std::vector<std::uint8_t>>(std::move(matches)));
            } else {
                selection.setFilter(nullptr);
            }
            applySelection();
        });
}

void MapPage::Private::updateTools()
{
    tools->setCounts(sizeOf(selection.marked()), selection.insideCount(), selection.books());
    tools->setBackAvailable(selection.canGoBack());
    tools->setUndoAvailable(canUndo(), canRedo());
    QStringList ids;
    const DatasetPtr data = session.dataset();
    if (data && data == lookData) { // else the selection is of the books before
        const std::vector<int> books = booksOf(selection.marked());
        for (std::size_t i = 0; i < std::min(books.size(), kMostIds); ++i)
            ids << QString::fromStdString(data->books.ids[static_cast<std::size_t>(books[i])]);
        if (const int book = session.selectedBook(); ids.isEmpty() && book >= 0)
            ids << QString::fromStdString(data->books.ids[static_cast<std::size_t>(book)]);
    }
    drawer->form()->setSelectedIds(ids.join(QLatin1Char(',')));
}

KeptTags& MapPage::tags() const
{
    return m_private->side->tags();
}

} // namespace shelf
