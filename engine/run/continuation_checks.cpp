// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/continuation_checks.h"

#include "engine/base/numbers.h"
#include "engine/base/text/listed.h"
#include "engine/parameters/model_kind.h"
#include "engine/run/continuation.h"

#include <algorithm>
#include <unordered_map>

namespace shelf {

namespace {

std::string scaleText(const RatingScale& scale, const std::string& to)
{
    return shortest(static_cast<double>(scale.min)) + to + shortest(static_cast<double>(scale.max));
}

std::string countOf(std::size_t count, const std::string& what)
{
    return grouped(count) + ' ' + what + (count == 1 ? "" : "s");
}

std::string kindsThatContinue()
{
    std::string keys;
    for (const ModelKind* kind : modelKinds())
        if (continues(*kind))
            addToList(keys, kind->key);
    return keys;
}

std::string examplesOf(const TextList& ids)
{
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(ids.size(), 3); ++i)
        addToList(text, ids[i]);
    return ids.size() > 3 ? text + ", ..." : text;
}

/// How many of the second ids are among the first if both are read as numbers, with an example.
std::string alikeAsNumbers(const TextList& first, const TextList& second, const std::string& what)
{
    std::unordered_map<double, std::string_view> numbers;
    for (const std::string_view id : first)
        if (const auto number = parseNumber(id))
            numbers.emplace(*number, id);
    std::size_t count = 0;
    std::string example;
    for (const std::string_view id : second) {
        const auto number = parseNumber(id);
        const auto found = number ? numbers.find(*number) : numbers.end();
        if (found != numbers.end() && count++ == 0)
            example = std::string(id) + " for " + std::string(found->second);
    }
    return count == 0 ? std::string()
                      : " As numbers " + countOf(count, what) + " would be known: " + example + '.';
}

} // namespace

Status checkContinuation(const Run& earlier, const Dataset& other, const RunSettings& settings)
{
    const std::string name = '"' + earlier.name + '"';
    const ModelKind& kind = *earlier.settings.kind;
    if (!continues(kind))
        return Error::usageError(
            name + " cannot go on with other data: models of the kind '" + std::string(kind.key) + "' do not",
            "Train it anew, or continue one of these kinds: " + kindsThatContinue() + '.');
    if (settings.kind != &kind)
        return Error::usageError(name + " goes on as what it is: " + std::string(kind.key),
                                 "Leave out the model.");
    if (earlier.data->onlyTaken != other.onlyTaken)
        return Error::usageError(name + " was trained on " +
                                     (other.onlyTaken ? "ratings, and these data say only what was taken"
                                                      : "what was taken, and these data have ratings"),
                                 "Name data of the same kind.");
    if (other.ratingCount() == 0)
        return Error::usageError("There are no ratings to go on with", "Name data that have ratings.");
    const RatingScale before = earlier.data->scale;
    if (!other.onlyTaken && (other.scale.min < before.min || other.scale.max > before.max))
        return Error::usageError(
            "The ratings of these data go from " + scaleText(other.scale, " to ") + ", those that " + name +
                " was trained on from " + scaleText(before, " to "),
            "Map the new ones to the scale of the run, by the cleaning step --scale " +
                scaleText(before, "..") + ", or train anew with all ratings if both are of one scale.");
    return {};
}

Error nothingShared(const Run& earlier, const Dataset& other)
{
    const Dataset& data = *earlier.data;
    const auto idsOf = [](const std::string& what, const TextList& known, const TextList& ids) {
        return what + " of the run: " + examplesOf(known) + "; of these data: " + examplesOf(ids) + ". ";
    };
    return Error::usageError(
        "None of the " + countOf(other.userCount(), "reader") + " and " + countOf(other.bookCount(), "book") +
            " of these data is among the " + countOf(data.userCount(), "reader") + " and " +
            countOf(data.bookCount(), "book") + " of \"" + earlier.name + '"',
        idsOf("Readers", data.userIds, other.userIds) + idsOf("Books", data.books.ids, other.books.ids) +
            "Ids are compared as they are written." + alikeAsNumbers(data.userIds, other.userIds, "reader") +
            alikeAsNumbers(data.books.ids, other.books.ids, "book"));
}

std::vector<std::string> continuationNotes(const Continuation& joined)
{
    std::vector<std::string> notes{"Of these data the run knows " + countOf(joined.knownReaders, "reader") +
                                   " and " + countOf(joined.knownBooks, "book") + '.'};
    if (const std::size_t count = joined.replaced; count > 0)
        notes.push_back(countOf(count, "rating") + " of the run " + (count == 1 ? "is" : "are") +
                        " replaced, as these data rate the same books by the same readers.");
    if (const std::size_t count = joined.stayInTraining; count > 0)
        notes.push_back(countOf(count, "rating") + " that the earlier run was trained on " +
                        (count == 1 ? "stays" : "stay") + " in training instead of being held out.");
    return notes;
}

std::string heldOutCaution(const Continuation& joined)
{
    constexpr std::size_t kFew = 100;
    const std::size_t left = joined.split.validation.size() + joined.split.test.size();
    if (joined.stayInTraining == 0 || left >= kFew)
        return {};
    if (left == 0)
        return "Nothing is left to hold out, as the earlier run was trained on all that would be: this run "
               "is "
               "not measured.";
    return "Only " + countOf(left, "rating") + (left == 1 ? " is" : " are") +
           " left to hold out, as the earlier run was trained on the others: figures on so few say little.";
}

} // namespace shelf
