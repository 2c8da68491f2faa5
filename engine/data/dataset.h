// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"
#include "engine/base/numbers.h"
#include "engine/base/result.h"
#include "engine/base/text_list.h"
#include "engine/data/data_source.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// One named column of text, a value a book (or a reader); an empty string where the file had none.
struct TextColumn {
    std::string name;
    TextList values;
};

/// The books, by index 0 .. size()-1. Every column is as long as ids. First the books of the catalogue in
/// its order, then those that only the ratings name, in order of first appearance.
struct Catalogue {
    TextList ids;
    TextList titles;    ///< empty where unknown
    TextList authors;   ///< as written in the file, several separated by ", "
    TextList languages; ///< as written in the file, empty where unknown
    TextList imageUrls;
    TextList isbns;                  ///< of 13 digits, several separated by a blank; empty where unknown
    std::vector<std::int32_t> years; ///< kNoYear where unknown; negative before our era
    std::vector<TextColumn> extra;   ///< every other column of the file that is worth coloring by

    std::size_t size() const { return ids.size(); }
    /// The title, or the id where there is none.
    TextList::Text label(std::size_t book) const { return titles[book].empty() ? ids[book] : titles[book]; }
};

/// Run files hold these as numbers: new ones go to the end.
enum class WarningKind {
    duplicateRating,
    missingBook,
    raggedLine,
    badValue,
    join,
    encoding,
    other,
    longQuote,  ///< a quote that its own line does not close
    unrated,    ///< a rating that stands for none
    assumption, ///< how the file was understood where it could be understood otherwise
    columns,    ///< an assumption on which column holds what
    timeForm,   ///< an assumption on what the times mean
    decimal,    ///< an assumption on the decimal sign
    spelling,   ///< an assumption on which ids are one
    cleaned,    ///< what somebody wanted left out or changed
};
inline constexpr WarningKind kLastWarningKind = WarningKind::cleaned;

/// Whether a note of this kind on a whole file says how the file was understood.
bool isAssumption(WarningKind kind);

/// Which columns of the ratings were taken for what, by the names that they have there, "column 1" in a file
/// that names none; empty where no column was.
struct ColumnsTaken {
    std::string user;
    std::string book;
    std::string rating;
    std::string time;
    std::string title; ///< of the catalogue where there is one
};

/// How the rated books were found in the catalogue.
struct CatalogueMatch {
    std::string column;  ///< the catalogue's; empty where there is no catalogue
    double coverage = 0; ///< the share of the rated books that it has
    IdComparison by = IdComparison::asWritten;
};

/// Lines that gave no rating (or, in other files than ratings, no book and no reader), by reason.
struct LeftOut {
    std::uint64_t unrated = 0;    ///< the rating is blank or a value that means "not rated"
    std::uint64_t unreadable = 0; ///< a value is none or missing
    std::uint64_t ragged = 0;     ///< another number of columns
    std::uint64_t swallowed = 0;  ///< part of a quoted field that began on an earlier line
    std::uint64_t duplicates = 0; ///< the pair was rated again, and another rating of it was kept
};

/// What was done to the ratings after they were read.
struct CleaningStep {
    std::string step;       ///< as options: "min-user 5 --min-book 5"
    std::uint64_t gone = 0; ///< ratings that were left out
    // What is left then.
    std::uint64_t ratings = 0;
    std::uint64_t readers = 0;
    std::uint64_t books = 0; ///< that somebody rated
};

/// Something in a file that the person should know; the file was read all the same.
struct Warning {
    WarningKind kind = WarningKind::other;
    std::string file;
    std::int64_t line = 0; ///< 1-based, 0 where it is about the whole file
    Message message;
    /// It could as well be otherwise, and somebody should look. Not part of a run file.
    bool isDoubtful = false;
};

/// The file of a note, and its line where it has one.
inline std::string placeText(const Warning& warning)
{
    return placeText(warning.file, warning.line);
}

/// The place and the note, for people.
inline Message noteText(const Warning& warning)
{
    return tr("%1: %2", "a place and what is said of it").arg(placeText(warning)).arg(warning.message);
}

struct RatingScale {
    float min = 0;
    float max = 0;
};

/// Ratings as columns of equal length, one entry a rating, in file order. user and book index userIds and
/// books. The columns of a store are pages of its file: they are read only.
struct Dataset {
    std::string name;   ///< for the title bar: "Book-Crossing", the folder's or file's name
    std::string format; ///< the key of a RatingsFormat; "sample" of the one that is made here
    DataSource source;  ///< where it was read from, its `path` replaced by the files found there

    Catalogue books;
    TextList userIds;
    std::vector<TextColumn> userAttributes; ///< each as long as userIds

    NumberColumn<std::int32_t> user;
    NumberColumn<std::int32_t> book;
    NumberColumn<float> rating;
    NumberColumn<std::int64_t> time; ///< seconds since 1970; empty where the file has no times
    NumberColumn<std::uint8_t>
        heldOut; ///< 1 for rows of an explicit validation file; empty where there is none

    RatingScale scale; ///< smallest and largest rating seen
    /// The file says who took which book and not how it was liked: every rating is 1.
    bool onlyTaken = false;

    std::uint64_t duplicates = 0;      ///< (user, book) pairs met again
    LeftOut leftOut;                   ///< as the files were read; not part of a run file
    ColumnsTaken columns;              ///< the same
    CatalogueMatch match;              ///< the same
    std::vector<CleaningStep> cleaned; ///< the same
    std::vector<Warning>
        warnings; ///< those about whole files first; at most kMaxWarnings, further ones counted
    std::uint64_t warningCount = 0;

    static constexpr std::size_t kMaxWarnings = 10000;

    std::size_t ratingCount() const { return rating.size(); }
    std::size_t userCount() const { return userIds.size(); }
    std::size_t bookCount() const { return books.size(); }
    bool hasTimes() const { return !time.empty(); }
    /// Books that have a rating; the catalogue may know more. Linear in the number of ratings.
    std::size_t ratedBookCount() const;
    /// The share of all pairs of a reader and one of these books that are rated.
    double density(std::size_t ratedBooks) const;

    /// Notes about whole files (line 0) go before all others and push the last of them out where there are
    /// too many.
    void warn(Warning warning);
    /// Puts what was assumed first, the most important of it before the rest.
    void sortNotes();
    /// Linear in the number of users (books); -1 where there is no such id.
    std::int32_t findUser(std::string_view id) const;
    std::int32_t findBook(std::string_view id) const;
};

/// Ratings grouped by user or by book (compressed rows): the rating numbers of group g are
/// order[start[g]] .. order[start[g+1]-1], in file order.
struct Grouping {
    std::vector<std::uint32_t> start;
    std::vector<std::uint32_t> order;

    std::size_t groups() const { return start.empty() ? 0 : start.size() - 1; }
    std::size_t count(std::size_t g) const { return start[g + 1] - start[g]; }
};

/// Groups the ratings `rows` (all of them where rows is null) by keys[row], 0 <= key < groups.
Grouping groupBy(std::span<const std::int32_t> keys, std::size_t groups,
                 const std::vector<std::uint32_t>* rows = nullptr);

/// Per book or per reader: how many ratings, and their mean.
struct RatingSummary {
    std::uint32_t count = 0;
    /// None where there is no rating, and none in data that only say what was taken.
    std::optional<double> mean;
};
std::vector<RatingSummary> summarizeBooks(const Dataset& data);
std::vector<RatingSummary> summarizeUsers(const Dataset& data);

} // namespace shelf
