// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it is one table: every option of reading, with what sets and says it.
#include "engine/data/reading_options.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shelf {

namespace {

constexpr std::array kPolicyNames = {
    std::pair{DuplicatePolicy::keepLast, std::string_view("last")},
    std::pair{DuplicatePolicy::mean, std::string_view("mean")},
    std::pair{DuplicatePolicy::keepAll, std::string_view("all")},
    std::pair{DuplicatePolicy::keepFirst, std::string_view("first")},
};
constexpr std::array kUnitNames = {
    std::pair{TimeUnit::seconds, std::string_view("s")},
    std::pair{TimeUnit::milliseconds, std::string_view("ms")},
    std::pair{TimeUnit::microseconds, std::string_view("us")},
    std::pair{TimeUnit::dayFirst, std::string_view("dmy")},
    std::pair{TimeUnit::monthFirst, std::string_view("mdy")},
};
// As options; blanks around ids never mean anything, so that "trimmed" need not be asked for.
constexpr std::array kIdNames = {
    std::pair{IdComparison::asWritten, std::string_view("as-written")},
    std::pair{IdComparison::number, std::string_view("number")},
    std::pair{IdComparison::isbn, std::string_view("isbn")},
};
constexpr std::string_view kAutomatic = "auto";

constexpr std::string_view kPolicies[] = {"last", "first", "mean", "all"};
constexpr std::string_view kUnits[] = {kAutomatic, "s", "ms", "us", "dmy", "mdy"};
constexpr std::string_view kYesOrNo[] = {kAutomatic, "yes", "no"};
constexpr std::string_view kNoColumn[] = {"none"};
constexpr std::string_view kDelimiters[] = {",", ";", "tab", "|", "::", "space"};
constexpr std::string_view kEncodings[] = {"UTF-8",        "windows-1252", "ISO-8859-1", "windows-1250",
                                           "windows-1251", "UTF-16",       "Shift_JIS",  "GB18030",
                                           "Big5",         "EUC-KR"};
constexpr std::string_view kDecimals[] = {".", ","};
constexpr std::string_view kNoRatings[] = {"none", "0", "-1", "99"};
constexpr std::string_view kIds[] = {kAutomatic, "as-written", "number", "isbn"};

template <class Names, class Value> std::string_view nameIn(const Names& names, Value value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& row) { return row.first == value; });
    return found == names.end() ? std::string_view() : found->second;
}

template <class Value, std::size_t n>
std::optional<Value> valueIn(const std::array<std::pair<Value, std::string_view>, n>& names,
                             std::string_view name)
{
    for (const auto& [value, itsName] : names)
        if (itsName == name)
            return value;
    return std::nullopt;
}

Error wrongValue(std::string_view key, std::string_view value, Message advice)
{
    return Error::usageError(tr("--%1 %2 makes no sense").arg(key).arg(value), std::move(advice));
}

/// One of `names`, or "auto" for none.
template <class Value, std::size_t n>
Status setNamed(std::optional<Value>& to, const std::array<std::pair<Value, std::string_view>, n>& names,
                std::string_view key, std::string_view name)
{
    to = valueIn(names, name);
    if (to || name == kAutomatic)
        return {};
    std::string all(kAutomatic);
    for (const auto& [value, itsName] : names)
        all += ", " + std::string(itsName);
    return wrongValue(key, name, tr("It is one of: %1.").arg(all));
}

template <std::string ReadingOptions::*column> std::string getText(const ReadingOptions& options)
{
    return options.*column;
}

template <std::string ReadingOptions::*column>
Status setColumn(ReadingOptions& options, std::string_view value)
{
    if (trimmed(value).empty())
        return Error::usageError(tr("A column is named by nothing"),
                                 tr("Name it, or give its number from 1."));
    options.*column = trimmed(value);
    return {};
}

constexpr std::pair<std::string_view, std::string_view> kSpelledOut[] = {{"tab", "\t"}, {"space", " "}};

std::string getDelimiter(const ReadingOptions& options)
{
    for (const auto& [name, delimiter] : kSpelledOut)
        if (options.delimiter == delimiter)
            return std::string(name);
    return options.delimiter;
}

Status setDelimiter(ReadingOptions& options, std::string_view value)
{
    options.delimiter = value == "\\t" ? "\t" : value;
    for (const auto& [name, delimiter] : kSpelledOut)
        if (value == name)
            options.delimiter = delimiter;
    constexpr std::string_view kPartOfFields =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-+\"\\\r\n";
    const std::string& chosen = options.delimiter;
    const bool repeats = chosen.size() == 2 && chosen[0] == chosen[1];
    if ((chosen.size() == 1 || repeats) && kPartOfFields.find(chosen[0]) == std::string_view::npos &&
        static_cast<unsigned char>(chosen[0]) < 0x7f)
        return {};
    options.delimiter.clear();
    return wrongValue("delimiter", value,
                      tr("Write , ; | :: or tab, or another sign that fields do not hold."));
}

Status setEncoding(ReadingOptions& options, std::string_view value)
{
    options.encoding = trimmed(value);
    return {};
}

std::string getHeader(const ReadingOptions& options)
{
    return !options.header ? std::string() : *options.header ? "yes" : "no";
}

Status setHeader(ReadingOptions& options, std::string_view value)
{
    if (std::find(std::begin(kYesOrNo), std::end(kYesOrNo), value) == std::end(kYesOrNo))
        return wrongValue("header", value, tr("It is one of: yes, no, auto."));
    options.header = value == kAutomatic ? std::optional<bool>() : value == "yes";
    return {};
}

Status setNoHeader(ReadingOptions& options, std::string_view)
{
    if (options.header == true)
        return Error::usageError(tr("--no-header says otherwise than --header yes"),
                                 tr("Leave one of them out."));
    options.header = false;
    return {};
}

std::string getDecimal(const ReadingOptions& options)
{
    return options.decimal ? std::string(1, options.decimal) : std::string();
}

Status setDecimal(ReadingOptions& options, std::string_view value)
{
    if (value != "," && value != ".")
        return wrongValue("decimal", value, tr("It is a comma or a point."));
    options.decimal = value[0];
    return {};
}

std::string getNoRating(const ReadingOptions& options)
{
    if (!options.noRating)
        return {};
    std::string values;
    for (const float value : *options.noRating)
        values += (values.empty() ? "" : ",") + shortest(static_cast<double>(value));
    return values.empty() ? "none" : values;
}

Status setNoRating(ReadingOptions& options, std::string_view words)
{
    std::vector<float> values;
    for (std::size_t at = 0; words != "none" && at <= words.size();) {
        const std::size_t comma = std::min(words.find(',', at), words.size());
        const auto value = parseNumber(words.substr(at, comma - at));
        if (!value)
            return Error::usageError(tr("--no-rating %1 is no list of numbers").arg(words),
                                     tr("Write values with commas between, such as -1,99, or none."));
        values.push_back(static_cast<float>(*value));
        at = comma + 1;
    }
    options.noRating = std::move(values);
    return {};
}

// What a file says otherwise; nothing where somebody leaves it to the file.
constexpr ReadingOption kOptions[] = {
    {"user-column", trNoop("Reader"), OptionGroup::columns, OptionEdit::column, "NAME|N",
     trNoop("The ratings' column with the readers, by name or by number from 1"),
     getText<&ReadingOptions::userColumn>, setColumn<&ReadingOptions::userColumn>},
    {"book-column", trNoop("Book"), OptionGroup::columns, OptionEdit::column, "NAME|N",
     trNoop("The ratings' column with the books"), getText<&ReadingOptions::bookColumn>,
     setColumn<&ReadingOptions::bookColumn>},
    {"rating-column",
     trNoop("Rating"),
     OptionGroup::columns,
     OptionEdit::column,
     "NAME|N",
     trNoop("The ratings' column with the ratings"),
     getText<&ReadingOptions::ratingColumn>,
     setColumn<&ReadingOptions::ratingColumn>,
     {},
     kNoColumn},
    {"time-column", trNoop("Time"), OptionGroup::columns, OptionEdit::column, "NAME|N",
     trNoop("The ratings' column with the times"), getText<&ReadingOptions::timeColumn>,
     setColumn<&ReadingOptions::timeColumn>},
    {"title-column", trNoop("Title (catalogue)"), OptionGroup::columns, OptionEdit::catalogueColumn, "NAME|N",
     trNoop("The catalogue's column with the titles"), getText<&ReadingOptions::titleColumn>,
     setColumn<&ReadingOptions::titleColumn>},
    {"header", trNoop("First line"), OptionGroup::writing, OptionEdit::choice, "yes|no|auto",
     trNoop("Whether the first line of the ratings names the columns (yes) or is a rating, too (no)"),
     getHeader, setHeader, kYesOrNo},
    {"no-header", trNoop("First line is a rating"), OptionGroup::writing, OptionEdit::flag, "",
     trNoop("The same as --header no"), [](const ReadingOptions&) { return std::string(); }, setNoHeader},
    {"delimiter",
     trNoop("Between the fields"),
     OptionGroup::writing,
     OptionEdit::words,
     "SIGN",
     trNoop("What stands between the fields: , ; | :: tab or another sign"),
     getDelimiter,
     setDelimiter,
     {},
     kDelimiters},
    {"encoding",
     trNoop("Characters"),
     OptionGroup::writing,
     OptionEdit::words,
     "NAME",
     trNoop("How characters are written: UTF-8, ISO-8859-1, windows-1252, ..."),
     getText<&ReadingOptions::encoding>,
     setEncoding,
     {},
     kEncodings},
    {"decimal",
     trNoop("Decimal sign"),
     OptionGroup::writing,
     OptionEdit::choice,
     "SIGN",
     trNoop("The decimal sign of the ratings, a comma or a point"),
     getDecimal,
     setDecimal,
     {},
     kDecimals},
    {"no-rating",
     trNoop("Means \"not rated\""),
     OptionGroup::meaning,
     OptionEdit::words,
     "VALUES|none",
     trNoop(
         "Ratings that mean 'not rated' and are left out: 0 or -1,99; none: all are ratings. Unless given, "
         "column names and numbers decide, which is said"),
     getNoRating,
     setNoRating,
     {},
     kNoRatings},
    {"time-unit", trNoop("Times are"), OptionGroup::meaning, OptionEdit::choice, "UNIT",
     trNoop("What times written as numbers count since 1970 (seconds, milli-, microseconds), or the order of "
            "dates "
            "such as 7/8/2022 (day or month first)"),
     [](const ReadingOptions& o) {
         return o.timeUnit ? std::string(nameIn(kUnitNames, *o.timeUnit)) : std::string();
     },
     [](ReadingOptions& o, std::string_view value) {
         return setNamed(o.timeUnit, kUnitNames, "time-unit", value);
     },
     kUnits},
    {"ids", trNoop("Ids are compared"), OptionGroup::meaning, OptionEdit::choice, "HOW",
     trNoop("How ids of the ratings are looked up in the catalogue"),
     [](const ReadingOptions& o) { return o.ids ? std::string(nameIn(kIdNames, *o.ids)) : std::string(); },
     [](ReadingOptions& o, std::string_view value) { return setNamed(o.ids, kIdNames, "ids", value); }, kIds},
    {"duplicates", trNoop("Of several ratings"), OptionGroup::meaning, OptionEdit::choice, "WHICH",
     trNoop(
         "What to do with a book that a reader rated more than once: keep the last rating (the latest, where "
         "there are times; so it is unless given), the first, their mean, or all"),
     [](const ReadingOptions& o) {
         return o.duplicates == DuplicatePolicy::keepLast ? std::string()
                                                          : std::string(duplicatePolicyName(o.duplicates));
     },
     [](ReadingOptions& o, std::string_view value) {
         const auto policy = duplicatePolicyNamed(value);
         if (!policy)
             return Status(wrongValue("duplicates", value, tr("It is one of: last, first, mean, all.")));
         o.duplicates = *policy;
         return Status();
     },
     kPolicies},
    // What is left out or changed then, in this order.
    {"since", trNoop("Ratings since"), OptionGroup::cleaning, OptionEdit::date, "DATE",
     trNoop("Leave out earlier ratings: 2015-01-01 or 2015-01-01T12:00:00, UTC"),
     [](const ReadingOptions& o) { return getSince(o.cleaning); },
     [](ReadingOptions& o, std::string_view value) { return setSince(o.cleaning, value); }},
    {"until", trNoop("Ratings until"), OptionGroup::cleaning, OptionEdit::date, "DATE",
     trNoop("Leave out later ratings; a date stands for its end"),
     [](const ReadingOptions& o) { return getUntil(o.cleaning); },
     [](ReadingOptions& o, std::string_view value) { return setUntil(o.cleaning, value); }},
    {"one-value", trNoop("Readers of one value, from"), OptionGroup::cleaning, OptionEdit::count, "N",
     trNoop("Leave out readers with so many equal ratings or more and no others"),
     [](const ReadingOptions& o) {
         return o.cleaning.oneValue > 0 ? std::to_string(o.cleaning.oneValue) : std::string();
     },
     [](ReadingOptions& o, std::string_view value) { return setOneValue(o.cleaning, value); }},
    {"implicit", trNoop("Taken from a rating of"), OptionGroup::cleaning, OptionEdit::number, "RATING",
     trNoop("A rating from here up counts as a book that was taken, and lower ones are left out"),
     [](const ReadingOptions& o) { return getImplicit(o.cleaning); },
     [](ReadingOptions& o, std::string_view value) { return setImplicit(o.cleaning, value); }},
    {"sample-users",
     trNoop("Readers drawn"),
     OptionGroup::cleaning,
     OptionEdit::count,
     "N",
     trNoop("Draw so many readers, the same ones every time, and leave out the others; with --sample: "
            "readers in "
            "the sample library"),
     [](const ReadingOptions& o) {
         return o.cleaning.sampleUsers > 0 ? std::to_string(o.cleaning.sampleUsers) : std::string();
     },
     [](ReadingOptions& o, std::string_view value) {
         return setCount(o.cleaning.sampleUsers, "sample-users", value);
     },
     {},
     {},
     true},
    {"min-user", trNoop("Least ratings of a reader"), OptionGroup::cleaning, OptionEdit::count, "N",
     trNoop("Leave out readers with fewer ratings; with --min-book until both hold (k-core)"),
     [](const ReadingOptions& o) {
         return o.cleaning.minUser > 0 ? std::to_string(o.cleaning.minUser) : std::string();
     },
     [](ReadingOptions& o, std::string_view value) {
         return setCount(o.cleaning.minUser, "min-user", value);
     }},
    {"min-book", trNoop("Least ratings of a book"), OptionGroup::cleaning, OptionEdit::count, "N",
     trNoop("Leave out books with fewer ratings, also such as nobody rated"),
     [](const ReadingOptions& o) {
         return o.cleaning.minBook > 0 ? std::to_string(o.cleaning.minBook) : std::string();
     },
     [](ReadingOptions& o, std::string_view value) {
         return setCount(o.cleaning.minBook, "min-book", value);
     }},
    {"scale", trNoop("Scale"), OptionGroup::cleaning, OptionEdit::range, "LOW..HIGH",
     trNoop("Write the ratings on this scale: the smallest becomes LOW, the largest HIGH"),
     [](const ReadingOptions& o) { return getScale(o.cleaning); },
     [](ReadingOptions& o, std::string_view value) { return setScale(o.cleaning, value); }},
};

} // namespace

std::string_view duplicatePolicyName(DuplicatePolicy policy)
{
    return nameIn(kPolicyNames, policy);
}

std::optional<DuplicatePolicy> duplicatePolicyNamed(std::string_view name)
{
    return valueIn(kPolicyNames, name);
}

std::string_view idComparisonName(IdComparison by)
{
    switch (by) {
    case IdComparison::asWritten:
        return "as written";
    case IdComparison::trimmed:
        return "trimmed";
    case IdComparison::number:
        return "number";
    case IdComparison::isbn:
        break;
    }
    return "isbn";
}

std::span<const ReadingOption> readingOptions()
{
    return kOptions;
}

const ReadingOption* findReadingOption(std::string_view key)
{
    const auto found = std::find_if(std::begin(kOptions), std::end(kOptions),
                                    [&](const ReadingOption& option) { return option.key == key; });
    return found == std::end(kOptions) ? nullptr : found;
}

ReadingOptions without(const ReadingOptions& options, const ReadingOption& row)
{
    ReadingOptions left;
    for (const ReadingOption& other : kOptions)
        if (const std::string value = other.get(options); !value.empty() && other.key != row.key)
            static_cast<void>(other.set(left, value)); // what it says itself, it takes
    return left;
}

} // namespace shelf
