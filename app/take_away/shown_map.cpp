// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/shown_map.h"

#include "app/take_away/map_picture_file.h"
#include "app/take_away/report_map.h"
#include "app/take_away/run_html_map.h"
#include "engine/base/text/message.h"

#include <QSize>

#include <utility>

namespace shelf {

namespace {

constexpr QSize kShownMapSize(1600, 1200);

using FaithPtr = std::shared_ptr<const Faithfulness>;

/// Measures the map once, and only where somebody asks.
std::function<Result<FaithPtr>(const Progress&)> faithOf(const ShownMap& shown)
{
    if (shown.quality)
        return [faith = FaithPtr(shown.quality, &shown.quality->faith)](const Progress&) -> Result<FaithPtr> {
            return faith;
        };
    return [run = shown.run, map = shown.map, known = std::make_shared<std::optional<FaithPtr>>()](
               const Progress& progress) -> Result<FaithPtr> {
        if (*known)
            return **known;
        auto measured = measuredFaith(*run, *map, progress);
        if (measured)
            *known = *measured;
        return measured;
    };
}

/// The groups that the person sees, as exports know groups.
BookGroups groupsOf(const MapContent& content)
{
    BookGroups groups{*content.clusters, {}, {}};
    for (const QString& name : content.clusterNames)
        groups.names.push_back(name.toStdString());
    return groups;
}

/// Without what is only pointed at just now.
MapContent atRest(const ShownMap& shown)
{
    MapContent content = shown.content;
    content.projection = shown.map;
    content.selected = -1;
    content.neighbors.clear();
    content.nearOnMap.clear();
    return content;
}

} // namespace

void takeShownMap(ExportCall& call, const ShownMap& shown)
{
    call.shownMap = [content = shown.content, title = shown.title, camera = shown.camera,
                     covers = shown.covers](const std::string& file) -> Status {
        QString problem;
        if (!saveMapPicture(QString::fromStdString(file), kShownMapSize, content, title, &camera, &problem,
                            {.covers = covers}))
            return Error::failure(problem.toStdString()).in(file);
        return {};
    };
    if (!shown.run || !shown.map || !call.run || shown.run->model != call.run->model)
        return;
    call.map = [map = shown.map]() -> Result<Projection> { return *map; };
    call.faith = faithOf(shown);
    if (shown.content.tags)
        call.tags = std::make_shared<const TextList>(tagCells(*shown.content.tags));
    if (shown.content.clusters)
        call.groups = [content = shown.content]() -> Result<BookGroups> { return groupsOf(content); };
    call.shownPage = [shown](const ExportCall& asked, const std::string& file) {
        return writeShownPage(asked, shown, file);
    };
    call.shownPng = [shown](int width, int height) -> Result<std::string> {
        const auto png = mapPng(atRest(shown), shown.title, QSize(width, height));
        if (!png)
            return png.error();
        return png->toStdString();
    };
}

Result<WrittenFiles> writeShownPage(const ExportCall& call, const ShownMap& shown, const std::string& file)
{
    const auto faith =
        call.faith ? call.faith(call.progressOf(shelf::tr("Measuring the map"))) : Result<FaithPtr>(nullptr);
    if (!faith)
        return faith.error();
    MapContent content = shown.content;
    content.faith = *faith;
    if (!content.clusters) { // to choose as a color there
        auto groups = layeredGroups(call);
        if (!groups)
            return groups.error();
        putGroups(content, std::move(*groups));
    }
    HtmlMap page = htmlMapOf(*call.run, *shown.map, call.metric, call.neighbors, faith->get());
    page.title = shown.title.toStdString();
    addMapColumns(page, content);
    return exportHtmlMap(page, file, call.progressOf(shelf::tr("Finding neighbors")));
}

} // namespace shelf
