// SPDX-License-Identifier: GPL-3.0-or-later
// How the maps look: colors, the selected book and its neighbors, the selected reader, how far to trust a
// map.
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page_p.h"
#include "app/session/cover_store.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/recommender.h"
#include "widgets/map/content/color_name.h"
#include "widgets/map/panels/faith_panel.h"
#include "widgets/map/panels/map_bar.h"
#include "widgets/map/view/projection_view.h"

#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kRecommendations = 10;
constexpr int kMostNeighbors = 30;

bool areSame(const std::vector<RatedBook>& a, const std::vector<RatedBook>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RatedBook& x, const RatedBook& y) {
        return x.book == y.book && x.rating == y.rating;
    });
}

} // namespace

void MapPage::Private::applyLook(MapPane* pane)
{
    if (!pane->source().data)
        return;
    if (!colorChosen && pane->source().data)
        look.color = ColorScale::preferred(*pane->source().data);
    pane->edit([this, pane](MapContent& content) {
        content.sizeByRatings = look.sizeByRatings;
        content.labels = look.titles;
        content.covers = look.covers;
        content.density = look.density;
        content.hideContext = look.hideContext;
        content.marked = selection.marked() ? *selection.marked() : std::vector<std::uint8_t>();
        content.outside = selection.outside();
        content.clusterLabels = look.color.by == ColorBy::cluster;
        const bool fits = groups.clustering && content.data &&
                          groups.clustering->member.size() == content.data->bookCount();
        const auto clusters = fits ? groups.clustering : nullptr;
        const QualityPtr quality = pane->quality();
        const auto faith = quality ? std::shared_ptr<const Faithfulness>(quality, &quality->faith) : nullptr;
        const std::vector<RatedBook> ratedBefore = content.rated;
        const SharedColumn<float> predictedBefore = content.predicted;
        putReader(content);
        // Colors are a look at every book: made anew only where something they come from is another.
        const bool same = content.choice == look.color && content.scale == look.scale &&
                          content.clusters == clusters && content.faith == faith &&
                          predicted.isSame(predictedBefore) && content.change.isSame(change) &&
                          (look.color.by != ColorBy::rated || areSame(content.rated, ratedBefore));
        content.clusters = clusters;
        content.clusterNames = fits ? groups.names : std::vector<QString>();
        content.faith = faith;
        content.change = change;
        content.scale = look.scale;
        if (!same)
            content.setChoice(look.color);
        content.emphasized = look.emphasized;
        content.emphasizedRange = look.emphasizedRange;
    });
    pane->view()->setLegendShown(look.legend && pane == first); // one legend for both
    offerColors();
    bar->setShown(look.sizeByRatings, look.titles, look.covers, look.density, look.legend);
    updateSelection(pane);
    if (pane == first)
        updateReader();
    updateTools();
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
    std::vector<ColorChoice> choices = ColorScale::choices(*data);
    choices.insert(choices.end() - 1, ColorChoice{ColorBy::cluster});
    choices.insert(choices.end() - 1, ColorChoice{ColorBy::kept});
    if (session.selectedReader() >= 0 || session.ownReader())
        choices.insert(choices.end() - 1, ColorChoice{ColorBy::rated});
    if (session.selectedReader() >= 0)
        choices.insert(choices.end() - 1, ColorChoice{ColorBy::predicted});
    if (panes().size() > 1)
        choices.insert(choices.end() - 1, ColorChoice{ColorBy::change});
    QStringList names;
    for (const ColorChoice& choice : choices)
        names << colorName(*data, choice, predictedKind);
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
    applyLooks();
    remember();
}

void MapPage::Private::updateSelection(MapPane* pane)
{
    if (!pane->hasMap())
        return;
    const int book = session.selectedBook();
    const auto put = [book, pane](std::vector<Neighbor> neighbors) {
        pane->edit([&](MapContent& content) {
            content.selected = book;
            content.neighbors = std::move(neighbors);
        });
    };
    const MatrixView vectors = pane->source().rows();
    if (book >= 0 && pane->source().isLeftOut(book)) {
        updateLies(pane);
        return put({});
    }
    if (book < 0 || static_cast<std::size_t>(book) >= vectors.rows) {
        pane->edit([](MapContent& content) {
            content.selected = -1;
            content.neighbors.clear();
            content.nearOnMap.clear();
        });
        return;
    }
    updateLies(pane);
    NearestChoice choice = session.nearestChoice();
    choice.count = std::min(choice.count, kMostNeighbors);
    // In the space of the run that answers they are found once for the whole window.
    if (const RunPtr run = session.current(); run && run->model->bookEmbedding().data == vectors.data) {
        std::vector<Neighbor> books;
        if (const NearestBooks* found = session.nearestBooks())
            books.assign(found->books.begin(),
                         found->books.begin() +
                             std::min(std::ssize(found->books), static_cast<std::ptrdiff_t>(choice.count)));
        return put(std::move(books));
    }
    put({}); // selected at once, its neighbors in a moment
    Jobs::Options options;
    options.slot = &neighborsSlots[pane == first ? 0 : 1];
    options.quiet = true;
    jobs.start<std::vector<Neighbor>>(
        options, pane,
        [source = pane->source(), book, choice](JobControl&) {
            return nearestRows(source.rows(), book, choice.count, choice.metric, source.leftOut());
        },
        [this, pane, identity = pane->source().identity(), book, put](std::vector<Neighbor> neighbors) {
            if (identity == pane->source().identity() && book == session.selectedBook() && pane->hasMap())
                put(std::move(neighbors));
        });
}

void MapPage::Private::updateLies(MapPane* pane)
{
    const int book = session.selectedBook();
    const ProjectionPtr map = pane->map();
    if (!lies || !map || book < 0 || pane->source().isLeftOut(book)) {
        pane->edit([](MapContent& content) { content.nearOnMap.clear(); });
        return;
    }
    Jobs::Options options;
    options.slot = &liesSlots[pane == first ? 0 : 1];
    options.quiet = true;
    jobs.start<std::vector<Neighbor>>(
        options, pane,
        [map, source = pane->source(), book,
         count = std::min(session.nearestChoice().count, kMostNeighbors)](JobControl&) {
            return nearestRows(mapView(*map), book, count, Metric::euclidean, source.leftOut());
        },
        [this, pane, map, book](const std::vector<Neighbor>& near) {
            if (map != pane->map() || book != session.selectedBook() || !lies)
                return;
            pane->edit([&](MapContent& content) {
                content.nearOnMap.clear();
                for (const Neighbor& neighbor : near)
                    content.nearOnMap.push_back(neighbor.row);
            });
        });
}

void MapPage::Private::updateReader()
{
    const int reader = session.selectedReader();
    const OwnReadingPtr own = session.ownReader();
    bar->setReaderAvailable((reader >= 0 || own) && session.dataset());
    offerColors();
    const RunPtr run = session.current();
    if (!first->hasMap() || !run)
        return;
    const auto put = [this](ReaderBooks books) {
        readerBooks = std::move(books);
        for (MapPane* pane : panes())
            pane->edit([this](MapContent& content) {
                putReader(content);
                if (content.choice.by == ColorBy::rated)
                    content.makeColors();
            });
    };
    // Where every book has the color of its prediction, none of them steps back.
    if ((reader < 0 && !own) || !bar->readerShown() || look.color.by == ColorBy::predicted) {
        if (readerBooks.run || first->view()->content().hasReader())
            put({});
        return;
    }
    if (readerBooks.run == run && readerBooks.reader == reader && readerBooks.own == own)
        return;
    Jobs::Options options;
    options.slot = &readerSlot;
    options.quiet = true;
    jobs.start<ReaderBooks>(
        options, q,
        [run, reader, own](JobControl&) {
            TopNParameters top;
            top.count = kRecommendations;
            const Recommender recommender(*run);
            if (own) {
                ReaderBooks books{run, reader, own, own->somebody.rated, {}, true};
                if (auto list = recommender.forSomebody(own->somebody, top))
                    books.recommended = std::move(*list);
                return books;
            }
            ReaderBooks books{
                run, reader, nullptr, ratedBooks(*run, reader), {}, recommender.isUnlearnedReader(reader)};
            books.recommended = recommender.forUser(reader, books.rated, top);
            return books;
        },
        [this, run, reader, own, put](ReaderBooks books) {
            if (run == session.current() && reader == session.selectedReader() &&
                own == session.ownReader() && bar->readerShown() && look.color.by != ColorBy::predicted &&
                first->hasMap())
                put(std::move(books));
        });
}

void MapPage::Private::putReader(MapContent& content) const
{
    const int reader = session.selectedReader();
    const auto at = static_cast<std::size_t>(reader);
    const OwnReadingPtr own = session.ownReader();
    content.reader = own ? own->name
                     : reader < 0 || !content.data || at >= content.data->userIds.size()
                         ? QString()
                         : tr("reader %1").arg(QString::fromStdString(content.data->userIds[at]));
    const RunPtr run = session.current();
    const bool known =
        run && readerBooks.run == run && readerBooks.reader == reader && readerBooks.own == own;
    content.rated = known ? readerBooks.rated : std::vector<RatedBook>();
    content.recommended = known ? readerBooks.recommended : std::vector<Recommendation>();
    content.predicted = predicted;
    if (look.color.by == ColorBy::predicted) {
        content.scoreKind = predictedKind;
        content.asNewReader = predictedAsNew;
    } else {
        content.scoreKind = run ? run->model->scoreKind() : ScoreKind::rating;
        content.asNewReader = known && readerBooks.asNewReader;
    }
}

void MapPage::Private::updatePredicted()
{
    const int reader = session.selectedReader();
    const RunPtr run = session.current();
    predicted.clear(); // of the run or the reader before
    predictedKind = run && !run->model->predictsRatings() ? ScoreKind::preference : ScoreKind::rating;
    predictedAsNew = false;
    if (reader < 0 || !run) {
        const bool isRated = look.color.by == ColorBy::rated && !(run && session.ownReader());
        if (look.color.by == ColorBy::predicted || isRated) {
            look.color = ColorScale::preferred(*session.dataset());
            applyLooks();
        }
        return;
    }
    if (look.color.by != ColorBy::predicted)
        return;
    Jobs::Options options;
    options.slot = &predictedSlot;
    options.quiet = true;
    jobs.start<Expectations>(
        options, q, [run, reader](JobControl&) { return expectations(*run, reader); },
        [this, run, reader](Expectations expected) {
            if (run != session.current() || reader != session.selectedReader())
                return;
            predicted = SharedColumn<float>(std::move(expected.values));
            predictedKind = expected.kind;
            predictedAsNew = expected.asNewReader;
            for (MapPane* pane : panes())
                pane->edit([this](MapContent& content) {
                    putReader(content);
                    if (content.choice.by == ColorBy::predicted)
                        content.makeColors();
                });
            offerColors();
        });
}

void MapPage::Private::updateTrust()
{
    const QualityPtr quality = active->quality();
    const bool large = active->map() && !quality;
    drawer->faith()->setQuality(quality.get(),
                                !active->map() ? tr("There is no map to measure yet.")
                                : active->source().isTraining()
                                    ? tr("The map is measured when the training has ended.")
                                    : tr("Not measured yet."),
                                large && !active->source().isTraining());
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
