// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/clusters/clusters.h"
#include "engine/projection/projection.h"
#include "engine/projection/quality/faithfulness.h"
#include "engine/recommend/top_n.h"
#include "engine/selection/book_errors.h"
#include "engine/tags/tags.h"
#include "widgets/map/content/color_scale.h"
#include "widgets/map/content/name_layers.h"
#include "widgets/map/content/shared_column.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace shelf {

/// How the crowd of books is shown besides its points: as a shade, or as lines of equal density.
enum class DensityStyle { none, shade, contours };

/// Everything a map of books shows, apart from where one looks from. A value: the view and the saved picture
/// are drawn from the same one. Columns about books are as long as the catalogue or empty; copies share them.
struct MapContent {
    static constexpr int kNoEmphasis = -100;

    std::shared_ptr<const Dataset> data;
    SharedColumn<RatingSummary> summary;
    SharedColumn<std::uint8_t> unlearned; ///< 1: the model knows nothing of the book; it lies apart, in grey
    bool isGiven = false; ///< the vectors were made elsewhere, so that nothing is known of a training
    std::shared_ptr<const Projection> projection;

    ColorChoice choice;
    ScaleOptions scale; ///< of the colors of numbers
    ColorScale colors;
    std::vector<int> emphasized; ///< categories (also kOther, kMissing) that the others step back for, sorted
    std::optional<ValueRange> emphasizedRange; ///< the same for colors that are numbers
    bool sizeByRatings = false;
    bool labels = true; ///< titles of well-known books where there is room

    std::shared_ptr<const Clustering> clusters;   ///< null: none; with ColorBy::cluster
    std::vector<QString> clusterNames;            ///< a cluster: the words that stand out in it
    std::shared_ptr<const NameLayers> nameLayers; ///< of the clusters; null: there are none
    bool clusterLabels = true;                    ///< the names are written over the clusters
    std::shared_ptr<const Faithfulness> faith;    ///< null: not measured; with ColorBy::kept
    SharedColumn<float> predicted; ///< the reader's predicted rating (or score); with ColorBy::predicted
    SharedColumn<float> change;    ///< share of neighbors lost against another map; with ColorBy::change
    std::shared_ptr<const TagSets> tags;      ///< null: none; with ColorBy::tag
    std::shared_ptr<const BookErrors> errors; ///< of held-out ratings, null: not known; with ColorBy::error

    SharedColumn<std::uint8_t> marked; ///< 1: in the person's selection; empty: nothing is
    /// 1: outside the filter or what is isolated: grey context, or not drawn where hideContext is on; empty:
    /// all are inside. Neighbors never depend on it.
    SharedColumn<std::uint8_t> outside;
    bool hideContext = false;
    DensityStyle density = DensityStyle::none;
    bool covers = false; ///< small cover pictures instead of discs, deep in the zoom

    int selected = -1;
    std::vector<Neighbor> neighbors; ///< of the selected book, nearest first
    /// The books nearest to the selected one on the map itself: those that are no neighbors in truth are
    /// where the map is lying. Empty: not asked for.
    std::vector<std::int32_t> nearOnMap;
    QString reader; ///< name of the reader whose books are shown; empty: none
    std::vector<RatedBook> rated;
    std::vector<Recommendation> recommended;
    ScoreKind scoreKind = ScoreKind::rating; ///< of the recommended books' scores, or of `predicted`
    /// The model has learned nothing about the reader: what it expects is as for a new one with these
    /// ratings.
    bool asNewReader = false;

    std::size_t points() const;
    bool isMarked(std::size_t book) const { return book < marked.size() && marked[book] != 0; }
    bool isOutside(std::size_t book) const { return book < outside.size() && outside[book] != 0; }
    bool isUnlearned(std::size_t book) const { return book < unlearned.size() && unlearned[book] != 0; }
    std::size_t markedCount() const;
    std::size_t unlearnedCount() const;
    std::size_t outsideCount() const;
    bool hasEmphasis() const { return !emphasized.empty() || emphasizedRange.has_value(); }
    bool isEmphasized(std::size_t book) const; ///< false where nothing is
    /// Those inside the filter, in order.
    std::vector<int> emphasizedBooks() const;
    bool hasReader() const { return !rated.empty() || !recommended.empty(); }
    /// Something is picked out, so everything else steps back.
    bool hasFocus() const;
    /// 1 for each book that does not step back; empty where nothing is picked out.
    std::vector<std::uint8_t> inFocus() const;
    /// Colors by this from now on, with no emphasis. Linear in the books and not for the GUI thread where
    /// they are a million. What the choice needs (clusters, faith, rated, predicted, change) is to be set
    /// before.
    void setChoice(ColorChoice wanted);
    /// The same choice again, for other clusters, ratings or options.
    void makeColors();

    QString title(int book) const;
    QString authors(int book) const;
};

/// The content that a run's map starts with: colored by what suits the data best. unlearned: as the column of
/// that name.
MapContent makeMapContent(std::shared_ptr<const Dataset> data, std::shared_ptr<const Projection> projection,
                          std::span<const std::uint8_t> unlearned = {});
/// "Genre", "Mean rating", "Publisher": what a choice is called on the screen.
QString colorChoiceName(const Dataset& data, ColorChoice choice);

} // namespace shelf
