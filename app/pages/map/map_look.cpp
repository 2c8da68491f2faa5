// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_look.h"

#include "app/pages/map/map_page.h"
#include "widgets/look/text.h"

#include <algorithm>

namespace shelf {

namespace {

bool areSame(const std::vector<RatedBook>& a, const std::vector<RatedBook>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RatedBook& x, const RatedBook& y) {
        return x.book == y.book && x.rating == y.rating;
    });
}

} // namespace

void putLook(MapContent& content, const MapLookSources& look)
{
    const MapLookChoice& choice = look.choice;
    content.sizeByRatings = choice.sizeByRatings;
    content.labels = choice.titles;
    content.covers = choice.covers;
    content.density = choice.density;
    content.hideContext = choice.hideContext;
    content.marked = look.selection.marked() ? *look.selection.marked() : std::vector<std::uint8_t>();
    content.outside = look.selection.outside();
    content.clusterLabels = choice.color.by == ColorBy::cluster;
    const bool fits = look.groups.clustering && content.data &&
                      look.groups.clustering->member.size() == content.data->bookCount();
    const auto clusters = fits ? look.groups.clustering : nullptr;
    const auto faith =
        look.quality ? std::shared_ptr<const Faithfulness>(look.quality, &look.quality->faith) : nullptr;
    const std::vector<RatedBook> ratedBefore = content.rated;
    const SharedColumn<float> predictedBefore = content.predicted;
    look.reader.put(content, choice.color.by);
    const bool sameMore = content.tags == look.tags && content.errors == look.errors;
    content.tags = look.tags;
    content.errors = look.errors;
    const bool same = content.choice == choice.color && content.scale == choice.scale &&
                      content.clusters == clusters && content.faith == faith &&
                      content.predicted.isSame(predictedBefore) && content.change.isSame(look.change) &&
                      sameMore && (choice.color.by != ColorBy::rated || areSame(content.rated, ratedBefore));
    content.clusters = clusters;
    content.clusterNames = fits ? look.groups.names : std::vector<QString>();
    content.nameLayers = fits ? look.groups.layers : nullptr;
    content.faith = faith;
    content.change = look.change;
    content.scale = choice.scale;
    if (!same)
        content.setChoice(choice.color);
    content.emphasized = choice.emphasized;
    content.emphasizedRange = choice.emphasizedRange;
}

std::vector<ColorChoice> offeredColors(const Session& session, bool comparing, bool tagged)
{
    std::vector<ColorChoice> choices = ColorScale::choices(*session.dataset());
    const auto add = [&choices](ColorBy by) { choices.insert(choices.end() - 1, ColorChoice{by}); };
    add(ColorBy::cluster);
    add(ColorBy::kept);
    if (session.selectedReader() >= 0 || session.ownReader())
        add(ColorBy::rated);
    if (session.selectedReader() >= 0)
        add(ColorBy::predicted);
    if (comparing)
        add(ColorBy::change);
    if (tagged)
        add(ColorBy::tag);
    if (const RunPtr run = session.current(); hasErrors(run.get()))
        add(ColorBy::error);
    return choices;
}

std::optional<NoMapWords> noMapWords(const Session& session, const MapSource& source)
{
    if (!session.dataset())
        return NoMapWords{
            MapPage::tr("No books yet"),
            MapPage::tr("Open book ratings first; the map is drawn from a run trained on them.")};
    if (source.runNumber == 0 || (!source.run && !source.isTraining())) {
        const RunEntry* entry = session.findRun(session.currentRun());
        if (entry && entry->running)
            return NoMapWords{
                MapPage::tr("Training is under way"),
                MapPage::tr("The map appears here with the first epoch that is kept, and moves while the "
                            "training goes on."),
                false};
        return NoMapWords{MapPage::tr("The map needs a trained run"),
                          MapPage::tr("Training places every book in a space of tastes; the map shows that "
                                      "space, with alike books close together.")};
    }
    if (source.rows().empty())
        return NoMapWords{
            MapPage::tr("This run has no map"),
            MapPage::tr("Its model has no vectors of books. Train a network or a factorization, "
                        "or choose another run above.")};
    return {};
}

QString mapTitle(const Session& session, int run)
{
    const RunEntry* entry = session.findRun(run > 0 ? run : session.currentRun());
    const DatasetPtr library = session.dataset();
    return entry && library ? MapPage::tr("%1, %2").arg(textOf(library->name), entry->name) : QString();
}

QString unmeasuredWords(const MapSource& source, bool hasMap)
{
    return !hasMap               ? MapPage::tr("There is no map to measure yet.")
           : source.isTraining() ? MapPage::tr("The map is measured when the training has ended.")
                                 : MapPage::tr("Not measured yet.");
}

} // namespace shelf
