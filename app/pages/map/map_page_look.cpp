// SPDX-License-Identifier: GPL-3.0-or-later
// How the maps look: colors, the selected book and its neighbors, the selected reader, how far to trust a
// map.
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page_p.h"
#include "app/pages/map/selection/selection_side.h"
#include "app/session/cover_store.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/theme.h"
#include "widgets/map/content/color_name.h"
#include "widgets/map/panels/faith_panel.h"
#include "widgets/map/panels/map_bar.h"
#include "widgets/map/view/projection_view.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace shelf {

void MapPage::Private::applyLook(MapPane* pane)
{
    if (!pane->source().data)
        return;
    if (!colorChosen)
        look.color =
            groups.clustering ? ColorChoice{ColorBy::cluster} : ColorScale::preferred(*pane->source().data);
    pane->edit([this, pane](MapContent& content) {
        putLook(content, {look, selection, groups, *reader, change, pane->quality(),
                          side ? side->tagSets() : nullptr, side ? side->errors() : nullptr});
    });
    pane->view()->setLegendShown(look.legend && pane == first); // one legend for both
    offerColors();
    bar->setShown(look.sizeByRatings, look.titles, look.covers, look.density, look.legend);
    updateSelection(pane);
    if (pane == first) {
        updateReader();
        showFirstHead();
    }
    updateTools();
}

void MapPage::Private::showFirstHead()
{
    const bool two = panes().size() > 1;
    if (two && !firstHead) {
        firstHead = new ElidedLabel(first);
        firstHead->setObjectName(QStringLiteral("mapFirstHead"));
        firstHead->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
        static_cast<QVBoxLayout*>(first->layout())->insertWidget(0, firstHead);
    }
    if (!firstHead)
        return;
    if (two) { // so that both maps begin at one height
        firstHead->setFixedHeight(other->sizeHint().height() + theme::kGrid + 1);
        if (const RunEntry* entry = session.findRun(first->source().runNumber))
            firstHead->setText(entry->name);
    }
    firstHead->setVisible(two);
}

void MapPage::Private::applyLooks()
{
    for (MapPane* pane : panes())
        applyLook(pane);
}

void MapPage::Private::offerColors()
{
    const DatasetPtr data = session.dataset();
    if (!data)
        return;
    const std::vector<ColorChoice> choices =
        offeredColors(session, panes().size() > 1, side && side->tagSets());
    QStringList names;
    for (const ColorChoice& choice : choices)
        names << colorName(*data, choice, reader->predictedKind());
    bar->setColors(choices, names, look.color);
    bar->setScale(look.scale, first->view()->content().colors.kind() == ScaleKind::numbers);
}

void MapPage::Private::setColor(ColorChoice choice)
{
    look.color = choice;
    look.emphasized.clear();
    look.emphasizedRange.reset();
    colorChosen = true;
    if (choice.by == ColorBy::cluster &&
        !(groups.clustering && groups.identity == first->source().identity()))
        findGroups(look.groups);
    if (choice.by == ColorBy::kept && !first->quality())
        first->measure();
    if (choice.by == ColorBy::predicted)
        updatePredicted();
    if (choice.by == ColorBy::error)
        side->wantErrors();
    applyLooks();
    remember();
}

MapNear* MapPage::Private::nearOf(const MapPane* pane) const
{
    return nearBooks[pane == first ? 0 : 1];
}

void MapPage::Private::connectNear(MapPane* pane)
{
    MapNear* found = nearBooks[pane == first ? 0 : 1] = new MapNear(session, jobs, pane);
    connect(found, &MapNear::found, q, [pane](int book, const std::vector<Neighbor>& neighbors) {
        pane->edit([&](MapContent& content) {
            content.selected = book;
            content.neighbors = neighbors;
        });
    });
    connect(found, &MapNear::foundOnMap, q, [pane](const std::vector<int>& books) {
        pane->edit([&](MapContent& content) { content.nearOnMap.assign(books.begin(), books.end()); });
    });
}

void MapPage::Private::updateSelection(MapPane* pane)
{
    if (!pane->hasMap())
        return;
    updateLies(pane);
    nearOf(pane)->look(pane->source());
}

void MapPage::Private::updateLies(MapPane* pane)
{
    nearOf(pane)->lookOnMap(pane->source(), pane->map(), lies);
}

void MapPage::Private::connectReader()
{
    reader = new MapReader(session, jobs, q);
    const auto put = [this](ColorBy colored) {
        for (MapPane* pane : panes())
            pane->edit([this, colored](MapContent& content) {
                reader->put(content, look.color.by);
                if (content.choice.by == colored)
                    content.makeColors();
            });
    };
    connect(reader, &MapReader::booksChanged, q, [put] { put(ColorBy::rated); });
    connect(reader, &MapReader::expected, q, [this, put] {
        put(ColorBy::predicted);
        offerColors();
    });
}

void MapPage::Private::updateReader()
{
    bar->setReaderAvailable(reader->isSelected());
    offerColors();
    showReaderBooks();
}

void MapPage::Private::showReaderBooks()
{
    // Where every book has the color of its prediction, none of them steps back.
    if (first->hasMap())
        reader->showBooks(bar->readerShown() && look.color.by != ColorBy::predicted);
}

void MapPage::Private::updatePredicted()
{
    reader->predict(look.color.by == ColorBy::predicted);
    if (reader->hasColor(look.color.by))
        return;
    look.color = ColorScale::preferred(*session.dataset());
    applyLooks();
}

void MapPage::Private::updateTrust()
{
    const QualityPtr quality = active->quality();
    const bool hasMap = active->map() != nullptr;
    drawer->faith()->setQuality(quality.get(), unmeasuredWords(active->source(), hasMap),
                                hasMap && !quality && !active->source().isTraining());
}

void MapPage::Private::showCovers(bool on)
{
    look.covers = on;
    const auto apply = [this] {
        for (MapPane* pane : panes()) {
            pane->edit([this](MapContent& content) { content.covers = look.covers; });
            pane->view()->coverArrived(-1);
        }
    };
    if (on)
        covers->askOnce(q->window(), apply);
    apply();
    remember();
}

} // namespace shelf
