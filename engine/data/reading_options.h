// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/cleaning_options.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// What to do with a (user, book) pair that is rated more than once. The last rating is the one of the latest
/// time where the file has times (of equal times the later line), else the one on the last line; the first
/// likewise.
enum class DuplicatePolicy { keepLast, mean, keepAll, keepFirst };

/// "last", "mean", "all", "first": as the command line and the run file write it.
std::string_view duplicatePolicyName(DuplicatePolicy policy);
/// Nothing where there is no such name.
std::optional<DuplicatePolicy> duplicatePolicyNamed(std::string_view name);

/// How ids of one file are looked up in another: as they stand there, without the blanks around them, as
/// numbers (1, 1.0 and 001 are one) or as ISBNs (0441172717, 0-441-17271-7 and 9780441172719 are one).
enum class IdComparison { asWritten, trimmed, number, isbn };
/// "as written", "trimmed", "number", "isbn".
std::string_view idComparisonName(IdComparison by);

/// What numbers among the times count since 1970; or what comes first in dates such as 7/8/2022.
enum class TimeUnit { seconds, milliseconds, microseconds, dayFirst, monthFirst };

/// What somebody says of how the files of a data set are to be understood. What is empty is judged by the
/// files themselves, and said.
struct ReadingOptions {
    // Columns of the ratings, and that of the catalogue with the titles, by name, or by number from 1.
    std::string userColumn = {};
    std::string bookColumn = {};
    std::string ratingColumn = {};
    std::string timeColumn = {};
    std::string titleColumn = {};
    std::optional<bool> header = {}; ///< the first line of the ratings names the columns, or is one itself
    std::string delimiter = {};      ///< what stands between fields: one character, or the same one twice
    std::string encoding = {};       ///< of all files; a name that TextFile knows
    char decimal = 0;                ///< ',' or '.': the decimal sign of ratings
    /// The ratings that mean "not rated" and are left out.
    std::optional<std::vector<float>> noRating = {};
    std::optional<TimeUnit> timeUnit = {};
    std::optional<IdComparison> ids = {};
    DuplicatePolicy duplicates = DuplicatePolicy::keepLast;
    CleaningOptions cleaning = {}; ///< what is done with the ratings then
};

/// Where an option stands in a form.
enum class OptionGroup { columns, writing, meaning, cleaning };

/// How it is answered there.
enum class OptionEdit {
    column,          ///< one of the ratings' columns, or a suggestion
    catalogueColumn, ///< one of the catalogue's
    choice,          ///< one of its choices, or of its suggestions where it has none
    words,           ///< any text, or a suggestion
    flag,            ///< kGiven or nothing: what another row says as well, and no form needs
    date,
    count, ///< a whole number from 1
    number,
    range, ///< "1..5"
};

/// One of them as text: the command line, run files, the call that a report prints and the forms of the
/// window go over the list.
struct ReadingOption {
    std::string_view key;   ///< "user-column": the option --user-column
    std::string_view label; ///< in forms
    OptionGroup group;
    OptionEdit edit;
    std::string_view value;   ///< what stands for its value in the help; empty: it takes none
    std::string_view meaning; ///< in the help
    std::string (*get)(const ReadingOptions&); ///< empty where nothing is said
    /// A usage error where that is no value of it. Of an option without a value: kGiven.
    Status (*set)(ReadingOptions&, std::string_view);
    std::span<const std::string_view> choices = {};     ///< all values, where they are few
    std::span<const std::string_view> suggestions = {}; ///< values that many files need
    bool isOfFiles = false;                             ///< the made-up library takes it for something else

    static constexpr std::string_view kGiven = "yes";
};

std::span<const ReadingOption> readingOptions();
/// Null where there is no such option.
const ReadingOption* findReadingOption(std::string_view key);
/// The options but for one, of which nothing is said then.
ReadingOptions without(const ReadingOptions& options, const ReadingOption& row);

} // namespace shelf
