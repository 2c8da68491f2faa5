// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/run_html_map.h"

#include "engine/base/text/languages.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/models/given/given_vectors.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/map_parameter_table.h"
#include "engine/projection/quality/map_quality.h"
#include "engine/run/learned_books.h"
#include "widgets/look/text.h"
#include "widgets/map/content/color_name.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/panels/method_words.h"
#include "widgets/words/counted.h"
#include "widgets/words/engine_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace shelf {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::HtmlMap)
};

std::string said(const QString& text)
{
    return text.toStdString();
}

HtmlMapWords translated()
{
    HtmlMapWords w;
    w.language = spokenLanguage().tag;
    w.search = said(PageWords::tr("Search titles, authors and ids"));
    w.matches = said(PageWords::tr("Books that match: %1 of %2"));
    w.hits = said(PageWords::tr("Found"));
    w.more = said(PageWords::tr("and %1 more"));
    w.colorBy = said(PageWords::tr("Color by"));
    w.none = said(PageWords::tr("Nothing"));
    w.other = said(PageWords::tr("Other"));
    w.unknown = said(PageWords::tr("Unknown"));
    w.closer = said(PageWords::tr("Closer"));
    w.farther = said(PageWords::tr("Farther"));
    w.fit = said(PageWords::tr("Show the whole map"));
    w.theme = said(PageWords::tr("Dark colors"));
    w.showAll = said(PageWords::tr("Show all"));
    w.shown = said(PageWords::tr("Books that stand out: %1 of %2"));
    w.from = said(PageWords::tr("From"));
    w.to = said(PageWords::tr("To"));
    w.hint = said(PageWords::tr("Click a book to see the books nearest to it."));
    w.selected = said(PageWords::tr("Selected: %1"));
    w.clear = said(PageWords::tr("Clear the selection"));
    w.nearest = said(PageWords::tr("Nearest books"));
    w.nearestBy = said(PageWords::tr("By %1 in the model's own space, not on the map; the nearest %2."));
    w.cosine = said(PageWords::tr("cosine distance"));
    w.euclidean = said(PageWords::tr("Euclidean distance"));
    w.dot = said(PageWords::tr("dot product, where larger is nearer"));
    w.kept = said(PageWords::tr("%1 % of its nearest books are near it on this map too."));
    w.rated = said(PageWords::tr("Mean rating: %1 (ratings: %2)"));
    w.taken = said(PageWords::tr("Readers who took it: %1"));
    w.notRated = said(PageWords::tr("No ratings"));
    w.map = said(PageWords::tr("Map of books: %1"));
    w.keys2d = said(PageWords::tr(
        "Drag or arrow keys: move. Wheel or + and −: zoom. 0: the whole map. "
        "/: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before."));
    w.keys3d = said(PageWords::tr("Drag or arrow keys: turn, with Shift: move. Wheel or + and −: zoom. "
                                  "0: the whole map. /: search. Enter: the book in the middle. Esc: clear. "
                                  "Back key of the browser: the book before."));
    w.noScript =
        said(PageWords::tr("The map is drawn by a script on this page, which the browser does not run."));
    return w;
}

} // namespace

QString mapMethodName(const Projection& projection)
{
    const LayoutMethod* method = findLayoutMethod(projection.method);
    const QString name = methodWords(method ? method->note : std::string_view(projection.method));
    if (projection.explainedVariance.empty())
        return name;
    double share = 0;
    for (int axis = 0; axis < projection.dims; ++axis) {
        const auto component =
            projection.components.empty()
                ? static_cast<std::size_t>(axis)
                : static_cast<std::size_t>(projection.components[static_cast<std::size_t>(axis)]) - 1;
        if (component < projection.explainedVariance.size())
            share += projection.explainedVariance[component];
    }
    return PageWords::tr("%1, %2 % of the variance").arg(name, QLocale().toString(100 * share, 'f', 1));
}

namespace {

/// "Perplexity: 30", "Seed: 1": what a person who draws the map again has to say.
QStringList settingsOf(const Projection& projection)
{
    QStringList list;
    const auto parameters = parseMapSettings(projection.settings);
    if (projection.settings.empty() || !parameters)
        return list;
    for (const MapParameter& row : mapParameterTable(*parameters->method))
        if (row.type <= ParameterType::real && !row.advanced && row.key != "dims" &&
            (!row.applies || row.applies(*parameters)))
            list << textOf(shelf::tr("%1: %2", "a setting and its value")
                               .arg(shelf::tr(row.label))
                               .arg(row.get(*parameters)));
    return list;
}

/// The metric of the model's space that the map is measured by.
Metric spaceOf(const Projection& projection)
{
    const auto parameters = parseMapSettings(projection.settings);
    return parameters && parameters->method->faithfulBy ? parameters->method->faithfulBy(*parameters)
                                                        : Metric::euclidean;
}

} // namespace

QString mapNote(const Run& run, const Projection& projection, const Faithfulness* faith)
{
    const QLocale locale;
    const std::size_t unknown = unlearnedCount(run);
    QStringList parts = {Counted::books(run.data->bookCount() - unknown),
                         mapMethodName(projection)};
    if (unknown > 0)
        parts.insert(1, (isGiven(*run.settings.kind)
                             ? PageWords::tr("%1 left out, which have no vector")
                             : PageWords::tr("%1 left out, which nobody rated in the training part"))
                            .arg(locale.toString(static_cast<qulonglong>(unknown))));
    if (!run.data->name.empty())
        parts.prepend(QString::fromStdString(run.data->name));
    for (const QString& setting : settingsOf(projection))
        parts.append(setting);
    if (projection.stopped)
        parts.append(PageWords::tr("stopped before its end"));
    if (faith)
        parts.append(PageWords::tr("keeps %1 of the %2 nearest books, trustworthiness %3")
                         .arg(locale.toString(faith->knn * faith->k, 'f', 1), locale.toString(faith->k),
                              locale.toString(faith->trustworthiness, 'f', 2)));
    return parts.join(QStringLiteral(" · "));
}

Result<std::shared_ptr<const Faithfulness>> measuredFaith(const Run& run, const Projection& projection,
                                                          const Progress& progress)
{
    auto quality = measureMap(run.model->bookEmbedding(), run.data->books, projection, spaceOf(projection),
                              run.unlearned, 0, progress);
    if (quality)
        return std::make_shared<const Faithfulness>(std::move(quality->faith));
    if (quality.error().kind == ErrorKind::cancelled)
        return quality.error();
    return std::shared_ptr<const Faithfulness>();
}

HtmlMapColumn htmlMapColumn(const Dataset& data, const ColorScale& scale, ColorChoice choice)
{
    static_assert(ColorScale::kOther == HtmlMapColumn::kOther &&
                  ColorScale::kMissing == HtmlMapColumn::kUnknown);
    HtmlMapColumn column;
    column.name = said(colorChoiceName(data, choice));
    column.onCard = choice.by == ColorBy::author || choice.by == ColorBy::year ||
                    choice.by == ColorBy::meanRating || choice.by == ColorBy::ratingCount;
    column.areas = choice.by == ColorBy::cluster;
    column.logarithmic = scale.logarithmic();
    for (const ColorScale::Category& category : scale.categoryList())
        column.categories.push_back(category.name);
    for (std::size_t book = 0; book < data.bookCount(); ++book) {
        if (scale.kind() == ScaleKind::categories)
            column.category.push_back(scale.categoryOf(book));
        else
            column.numbers.push_back(scale.value(book));
    }
    return column;
}

void putGroups(MapContent& content, BookGroups groups)
{
    content.nameLayers = nameLayersOf(std::move(groups.layers), groups.clustering);
    content.clusters = std::make_shared<const Clustering>(std::move(groups.clustering));
    content.clusterNames.clear();
    for (const std::string& name : groups.names)
        content.clusterNames.push_back(textOf(name));
}

Result<BookGroups> layeredGroups(const ExportCall& call)
{
    auto groups = call.groupsOfBooks();
    if (!groups || groups->layers.fine.count > 0 || groups->layers.coarse.count > 0)
        return groups;
    auto layers = groupLayers(call.run->model->bookEmbedding(), groups->clustering, Metric::cosine,
                              call.run->data->books, call.progressOf(shelf::tr("Finding groups in groups")));
    if (!layers)
        return layers.error();
    groups->layers = std::move(*layers);
    return groups;
}

namespace {

/// The groups of a map with those above and below them. A group without parts stands among the parts itself.
std::vector<HtmlMapNames> layersOfNames(const MapContent& content, std::size_t categories)
{
    const auto looks = [categories](std::int32_t group) {
        return group >= 0 && static_cast<std::size_t>(group) < categories ? group : HtmlMapColumn::kOther;
    };
    const std::vector<std::int32_t>& own = content.clusters->member;
    HtmlMapNames middle{{}, own, {}};
    for (int group = 0; group < content.clusters->count; ++group) {
        const auto g = static_cast<std::size_t>(group);
        middle.names.push_back(g < content.clusterNames.size() ? said(content.clusterNames[g]) : "");
        middle.color.push_back(looks(group));
    }
    const auto layerOf = [&](const NameLayer& named) {
        HtmlMapNames layer{{}, named.groups->member, {}};
        for (std::size_t g = 0; g < named.names.size(); ++g) {
            layer.names.push_back(said(named.names[g]));
            layer.color.push_back(looks(g < named.colorOf.size() ? named.colorOf[g] : -1));
        }
        return layer;
    };
    const auto isThere = [&](const NameLayer& named) {
        return named.groups && named.groups->count > 0 && named.groups->member.size() == own.size();
    };
    std::vector<HtmlMapNames> layers;
    if (content.nameLayers && isThere(content.nameLayers->coarse))
        layers.push_back(layerOf(content.nameLayers->coarse));
    layers.push_back(middle);
    if (content.nameLayers && isThere(content.nameLayers->fine)) {
        HtmlMapNames fine = layerOf(content.nameLayers->fine);
        const auto parts = static_cast<std::int32_t>(fine.names.size());
        std::vector<std::uint8_t> hasParts(middle.names.size(), 0);
        for (const std::int32_t of : content.nameLayers->fine.colorOf)
            if (of >= 0 && static_cast<std::size_t>(of) < hasParts.size())
                hasParts[static_cast<std::size_t>(of)] = 1;
        for (std::size_t b = 0; b < own.size(); ++b)
            if (fine.member[b] < 0 && own[b] >= 0 && hasParts[static_cast<std::size_t>(own[b])] == 0)
                fine.member[b] = parts + own[b];
        fine.names.insert(fine.names.end(), middle.names.begin(), middle.names.end());
        fine.color.insert(fine.color.end(), middle.color.begin(), middle.color.end());
        layers.push_back(std::move(fine));
    }
    return layers;
}

} // namespace

void addMapColumns(HtmlMap& page, const MapContent& content)
{
    const std::string colored = said(colorName(content));
    for (const ColorBy by : {ColorBy::cluster, ColorBy::kept}) {
        if (by == ColorBy::cluster ? !content.clusters : !content.faith)
            continue;
        MapContent other = content;
        other.setChoice({by});
        if (other.colors.kind() == ScaleKind::none)
            continue;
        page.columns.push_back(htmlMapColumn(*content.data, other.colors, {by}));
        if (by == ColorBy::cluster)
            page.columns.back().layers = layersOfNames(content, page.columns.back().categories.size());
    }
    for (std::size_t i = 0; i < page.columns.size(); ++i)
        if (page.columns[i].name == colored)
            page.colorBy = static_cast<int>(i);
}

HtmlMap htmlMapOf(const Run& run, const Projection& projection, Metric metric, int neighbors,
                  const Faithfulness* faith)
{
    HtmlMap map;
    map.title = run.name.empty() ? said(PageWords::tr("Map of books")) : run.name;
    map.note = said(mapNote(run, projection, faith));
    map.data = run.data.get();
    map.projection = &projection;
    map.rows = run.model ? run.model->bookEmbedding() : MatrixView{};
    map.leftOut = run.unlearned;
    if (faith)
        map.kept = faith->kept;
    map.metric = metric;
    map.neighbors = neighbors;
    map.words = translated();
    const std::vector<RatingSummary> summary = summarizeBooks(*run.data);
    const ColorChoice preferred = ColorScale::preferred(*run.data);
    for (const ColorChoice& choice : ColorScale::choices(*run.data)) {
        if (choice.by == ColorBy::none)
            continue;
        if (choice == preferred)
            map.colorBy = static_cast<int>(map.columns.size());
        map.columns.push_back(htmlMapColumn(*run.data, ColorScale::make(*run.data, summary, choice), choice));
    }
    return map;
}

namespace {

constexpr ExportFile kMapPage[] = {{"map.html"}};

/// What the map page of the window shows, where there is no window: groups with their names, and how far the
/// map can be trusted.
Result<WrittenFiles> writePage(const ExportCall& call)
{
    const Run& run = *call.run;
    const std::string file = call.folder + "/map.html";
    if (call.shownPage)
        return call.shownPage(call, file);
    const auto map = call.mapOfBooks();
    if (!map)
        return map.error();
    auto groups = layeredGroups(call);
    if (!groups)
        return groups.error();
    MapContent content;
    content.data = run.data;
    putGroups(content, std::move(*groups));
    auto faith = measuredFaith(run, *map, call.progressOf(shelf::tr("Measuring the map")));
    if (!faith)
        return faith.error();
    content.faith = std::move(*faith);
    content.setChoice({ColorBy::cluster});
    HtmlMap page = htmlMapOf(run, *map, call.metric, call.neighbors, content.faith.get());
    addMapColumns(page, content);
    return exportHtmlMap(page, file, call.progressOf(shelf::tr("Finding neighbors")));
}

} // namespace

extern const Export kHtmlMapExport;
constinit const Export kHtmlMapExport{
    .key = "html",
    .title = trNoop("Interactive map (HTML)"),
    .meaning = trNoop("The map with groups, search and every book's nearest ones, in one file."),
    .readBy = trNoop("any browser, without a network"),
    .files = kMapPage,
    .needs = kNeedsRun | kNeedsVectors,
    .takes = kTakesMetric | kTakesTop | kTakesMap,
    .chosenAtFirst = true,
    .ofVectors = true,
    .formerKey = "htmlMap",
    .write = writePage,
};

} // namespace shelf
