// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/kept_library.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/recommend/top_n.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// A reader whom the person made in the window: what they rated and what they do not want to be recommended.
/// Belongs to no data set: books are found by id and title wherever they are.
struct OwnReader {
    QString key; ///< the name of its file; never changes
    QString name;
    RatingScale scale;
    std::vector<NamedBook> ratings; ///< newest first
    std::vector<NamedBook> excluded;
    /// The person's own library, whose ratings count where `ratings` has none.
    std::optional<KeptLibrary> library = {};
    std::vector<NamedBook> unrated = {}; ///< books of the library whose ratings were taken off
};

/// A book of a data set by those names.
NamedBook namedBook(const Dataset& data, std::int32_t book, float rating = 0);

/// The same reader among the books of a data set.
struct MatchedReader {
    std::vector<RatedBook> rated;
    std::vector<std::int32_t> excluded;
    /// What the data do not have, the ratings on their scale, or the reader's where they have none.
    std::vector<NamedBook> missingRated;
    std::vector<NamedBook> missingExcluded;
    std::vector<std::int32_t> read = {};              ///< taken books of the library that have no rating
    std::shared_ptr<const LibraryMatch> library = {}; ///< null where there is none
    std::map<std::int32_t, float> given = {};         ///< ratings as the reader has them, by book
    std::optional<double> aboveOthers = {};           ///< as the function of that name, of `rated`
};

/// A book is the one with the same id, unless its title differs and another bears the title; without the id
/// it is the first that bears the title. Ratings move from the reader's scale to that of the data, to whole
/// steps; those of a library keep their fractions. What was taken from data without stars counts as liked
/// where there are some. Linear in the number of books: for a worker thread.
MatchedReader matchReader(const OwnReader& reader, const Dataset& data);

/// The reader with what was changed on the page: of a reader with a library those ratings are kept that the
/// library does not say by itself. Data without stars change none that the reader has given.
OwnReader withRated(const OwnReader& before, const MatchedReader& now, const Dataset& data);

/// What a book is rated when it is put on the list: who adds one has mostly liked it.
float firstRating(const RatingScale& scale);

/// Smallest step between ratings of a scale: 1, or 0.5 where it begins at a half.
double ratingStep(const RatingScale& scale);

/// The file of a reader, as JSON; reading refuses what is not such a file, with the reason.
QByteArray readerToJson(const OwnReader& reader);
Result<OwnReader> readerFromJson(const QByteArray& json, const QString& file);

/// "item_id,rating,title" and a line a book: what `recommend --reader FILE` reads.
std::string readerToCsv(const OwnReader& reader);

} // namespace shelf
