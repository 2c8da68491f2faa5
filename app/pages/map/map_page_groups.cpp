// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of books, and views that were given a name.
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page_p.h"
#include "app/pages/map/selection/selection_side.h"
#include "app/tags/tag_groups.h"
#include "engine/projection/clusters/book_groups.h"
#include "engine/projection/clusters/group_layers.h"
#include "engine/projection/layout_method.h"
#include "engine/run/views.h"
#include "widgets/look/text.h"
#include "widgets/map/panels/groups_panel.h"
#include "widgets/map/panels/views_panel.h"
#include "widgets/map/view/projection_view.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace shelf {

namespace {

constexpr std::uint64_t kSeed = 1;

struct Groups {
    Clustering clustering;
    std::vector<std::string> names;
    std::shared_ptr<const NameLayers> layers;
};

Groups groupsByTags(const TagSets& sets, std::span<const std::uint8_t> leftOut)
{
    TagGroups found = tagGroups(sets, leftOut);
    return {std::move(found.clustering), std::move(found.names), nullptr};
}

/// map: where the books lie; needed for islands only. tags: those of the books, for groups by tags only.
Result<Groups> groupsOf(const MapSource& source, const GroupChoice& choice, const ProjectionPtr& map,
                        const std::shared_ptr<const TagSets>& tags, const Progress& progress)
{
    if (choice.tags)
        return groupsByTags(*tags, source.leftOut());
    constexpr Metric measured = Metric::euclidean;
    const MatrixView grouped = choice.islands ? MatrixView{map->coordinates.data(), map->points(),
                                                           std::size_t(map->dims), std::size_t(map->dims)}
                                              : source.rows();
    const KeptRows learned(grouped, source.leftOut());
    const MatrixView& rows = learned.view();
    // Of few books as many groups as there can be.
    const int most = static_cast<int>(std::min(rows.rows, static_cast<std::size_t>(choice.clusters)));
    auto found =
        choice.density || choice.islands
            ? hdbscan(rows, {choice.minClusterSize, HdbscanParameters{}.minSamples}, measured, 0, progress)
            : kMeans(rows, most, measured, kSeed, 0, progress);
    if (!found)
        return found.error();
    spreadMembers(*found, learned);
    Groups groups{std::move(found).value(), {}, {}};
    groups.names = clusterNames(source.data->books, groups.clustering);
    auto layers = groupLayers(grouped, groups.clustering, measured, source.data->books, progress);
    if (!layers)
        return layers.error();
    groups.layers = nameLayersOf(std::move(*layers), groups.clustering);
    return groups;
}

} // namespace

void MapPage::Private::findGroups(const GroupChoice& choice, bool byPerson)
{
    const MapSource source = first->source();
    const ProjectionPtr map = choice.islands ? first->drawing().shown() : nullptr;
    if (source.empty() || (choice.islands && (!map || map->points() != source.rows().rows)))
        return;
    groupsFailure.retract();
    look.groups = choice;
    drawer->groups()->setChoice(choice);
    const auto tags = choice.tags && side ? side->tagSets() : nullptr;
    if (choice.tags && (!tags || tags->member.size() != source.rows().rows))
        return showNoTags();
    drawer->groups()->setGroups(nullptr, {}, tr("Looking for groups"));
    Jobs::Options options;
    options.title = tr("Finding groups of books");
    options.slot = &groupsSlot;
    options.quiet = !byPerson;
    jobs.start<Result<Groups>>(
        options, q,
        [source, choice, map, tags](JobControl& control) {
            return groupsOf(source, choice, map, tags, control.progress());
        },
        [this, choice, map, byPerson, identity = source.identity()](Result<Groups> found) {
            if (identity != first->source().identity())
                return;
            if (!found) {
                drawer->groups()->setGroups(nullptr, {}, {});
                groupsFailure.report(found.error());
                return;
            }
            groups.choice = choice;
            groups.identity = identity;
            groups.map = map;
            groups.names.clear();
            for (std::size_t c = 0; c < found->names.size(); ++c)
                groups.names.push_back(found->names[c].empty() ? tr("Group %1").arg(c + 1)
                                                               : textOf(found->names[c]));
            groups.clustering = std::make_shared<const Clustering>(std::move(found->clustering));
            groups.layers = found->layers;
            showGroups();
            if (byPerson) {
                look.color = {ColorBy::cluster};
                colorChosen = true;
            }
            applyLooks();
            if (byPerson)
                remember();
        });
}

/// Groups by tags were asked for, and no book has one.
void MapPage::Private::showNoTags()
{
    groups = {};
    drawer->groups()->setGroups(
        nullptr, {}, tr("No book has a tag yet. Select books and name them in the panel Selection."));
    applyLooks();
}

/// Groups by tags follow them.
void MapPage::Private::followTags()
{
    if (look.groups.tags && (groups.clustering || look.color.by == ColorBy::cluster))
        findGroups(look.groups, false);
}

void MapPage::Private::findGroupsUnasked()
{
    constexpr std::size_t kAMoment = 4'000'000; // numbers
    const MapSource& source = first->source();
    const MatrixView rows = source.rows();
    const bool wantedNow =
        colorChosen ? look.color.by == ColorBy::cluster : rows.rows * rows.cols <= kAMoment;
    if (source.empty() || source.isTraining() || groups.clustering || !wantedNow ||
        groupsAsked == source.identity())
        return;
    groupsAsked = source.identity();
    findGroups(look.groups, false);
}

void MapPage::Private::showGroups()
{
    const bool otherMap = groups.map && first->drawing().shown() && groups.map != first->drawing().shown();
    if (groups.clustering && (groups.identity != first->source().identity() || otherMap))
        groups = {};
    drawer->groups()->setAvailable(!first->source().empty());
    QString text;
    if (groups.clustering)
        text = groups.choice.tags ? tr("%Ln group(s) of books that have the same tags", nullptr,
                                       groups.clustering->count)
               : groups.choice.islands
                   ? tr("%Ln island(s) by HDBSCAN: clusters of this map, not of the model's space", nullptr,
                        groups.clustering->count)
               : groups.choice.density
                   ? tr("%Ln group(s) by HDBSCAN in the model's space", nullptr, groups.clustering->count)
                   : tr("%Ln group(s) by k-means in the model's space", nullptr, groups.clustering->count);
    drawer->groups()->setGroups(groups.clustering.get(), groups.names, text);
}

void MapPage::Private::showViews()
{
    QStringList names;
    if (const RunEntry* entry = session.findRun(session.currentRun()))
        for (const SavedView& view : entry->views)
            names << QString::fromStdString(view.name);
    drawer->views()->setViews(names);
    drawer->views()->setAvailable(first->hasMap() && session.current() != nullptr);
}

void MapPage::Private::keepView(const QString& name)
{
    const RunEntry* entry = session.findRun(session.currentRun());
    const ProjectionPtr map = first->map();
    if (!entry || !map || name.isEmpty())
        return;
    MapParameters parameters = first->drawing().parameters();
    SavedView view{name.toStdString(), viewToJson(state(), parameters, *first->source().data), map->dims,
                   map->coordinates};
    std::vector<SavedView> views = entry->views;
    putView(views, std::move(view));
    if (const Status kept = checkViews(views, first->source().data->bookCount()); !kept)
        return session.reportError(kept.error());
    session.setViews(entry->number, std::move(views));
}

void MapPage::Private::openView(int number)
{
    const RunEntry* entry = session.findRun(session.currentRun());
    if (!entry || number < 0 || static_cast<std::size_t>(number) >= entry->views.size())
        return;
    const SavedView& view = entry->views[static_cast<std::size_t>(number)];
    auto restored = viewFromJson(view.state, *first->source().data);
    if (!restored)
        return session.reportError(restored.error());
    const std::size_t books = first->source().data->bookCount();
    if (view.coordinates.size() == books * static_cast<std::size_t>(view.dims)) {
        // The points as they were kept; what else a map of these settings knows is worked out anew where it
        // can be.
        auto map = std::make_shared<Projection>();
        map->dims = view.dims;
        map->coordinates = view.coordinates;
        for (std::size_t book = 0; book < books; ++book) // kept by a version that placed all
            if (first->source().isLeftOut(static_cast<int>(book)))
                std::fill_n(map->coordinates.begin() + static_cast<std::ptrdiff_t>(book) * view.dims,
                            view.dims, std::numeric_limits<float>::quiet_NaN());
        map->method = restored->parameters.method->key;
        map->settings = mapSettingsText(restored->parameters);
        if (const auto describe = restored->parameters.method->describe)
            describe(restored->parameters, *map);
        first->drawing().showMap(map);
    }
    restored->state.map = first->map();
    activate(first);
    keep(restored->parameters);
    showParameters(restored->parameters);
    colorChosen = true;
    restore(restored->state);
    remember();
}

void MapPage::Private::removeView(int number)
{
    const RunEntry* entry = session.findRun(session.currentRun());
    if (!entry || number < 0 || static_cast<std::size_t>(number) >= entry->views.size())
        return;
    std::vector<SavedView> views = entry->views;
    views.erase(views.begin() + number);
    session.setViews(entry->number, std::move(views));
}

} // namespace shelf
