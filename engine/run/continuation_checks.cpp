// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/continuation_checks.h"

#include "engine/base/numbers.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"
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

Message readersText(std::size_t count)
{
    return tr("%n readers", "%n reader", count);
}

Message booksText(std::size_t count)
{
    return tr("%n books", "%n book", count);
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
Message alikeAsNumbers(const TextList& first, const TextList& second, Message (*counted)(std::size_t))
{
    std::unordered_map<double, std::string_view> numbers;
    for (const std::string_view id : first)
        if (const auto number = parseNumber(id))
            numbers.emplace(*number, id);
    std::size_t count = 0;
    Message example;
    for (const std::string_view id : second) {
        const auto number = parseNumber(id);
        const auto found = number ? numbers.find(*number) : numbers.end();
        if (found != numbers.end() && count++ == 0)
            example = tr("%1 for %2", "an id instead of another").arg(id).arg(found->second);
    }
    return count == 0
               ? Message()
               : tr("Read as numbers, this many would be known: %1 (%2).", "readers or books; an example")
                     .arg(counted(count))
                     .arg(example);
}

} // namespace

Status checkContinuation(const Run& earlier, const Dataset& other, const RunSettings& settings)
{
    const std::string name = '"' + earlier.name + '"';
    const ModelKind& kind = *earlier.settings.kind;
    if (!continues(kind))
        return Error::usageError(
            tr("%1 cannot go on with other data: models of the kind '%2' do not").arg(name).arg(kind.key),
            tr("Train it anew, or continue one of these kinds: %1.").arg(kindsThatContinue()));
    if (settings.kind != &kind)
        return Error::usageError(tr("%1 goes on as what it is: %2").arg(name).arg(kind.key),
                                 tr("Leave out the model."));
    if (earlier.data->onlyTaken != other.onlyTaken)
        return Error::usageError(
            other.onlyTaken
                ? tr("%1 was trained on ratings, and these data say only what was taken").arg(name)
                : tr("%1 was trained on what was taken, and these data have ratings").arg(name),
            tr("Name data of the same kind."));
    if (other.ratingCount() == 0)
        return Error::usageError(tr("There are no ratings to go on with"),
                                 tr("Name data that have ratings."));
    const RatingScale before = earlier.data->scale;
    if (!other.onlyTaken && (other.scale.min < before.min || other.scale.max > before.max))
        return Error::usageError(
            tr("The ratings of these data are on the scale %1, those that %2 was trained on are on the scale "
               "%3")
                .arg(scaleText(other.scale, ".."))
                .arg(name)
                .arg(scaleText(before, "..")),
            tr("Map the new ones to the scale of the run, by the cleaning step --scale %1, or train anew "
               "with all ratings if both are of one scale.")
                .arg(scaleText(before, "..")));
    return {};
}

Error nothingShared(const Run& earlier, const Dataset& other)
{
    const Dataset& data = *earlier.data;
    Message advice =
        tr("Readers of the run: %1; of these data: %2. Books of the run: %3; of these data: %4. Ids are "
           "compared as they are written.")
            .arg(examplesOf(data.userIds))
            .arg(examplesOf(other.userIds))
            .arg(examplesOf(data.books.ids))
            .arg(examplesOf(other.books.ids));
    for (const Message& more : {alikeAsNumbers(data.userIds, other.userIds, readersText),
                                alikeAsNumbers(data.books.ids, other.books.ids, booksText)})
        if (!more.empty())
            advice = tr("%1 %2", "two sentences").arg(advice).arg(more);
    return Error::usageError(
        tr("These data (%1, %2) and \"%3\" (%4, %5) have no reader and no book in common",
           "readers, books, a run, its readers, its books")
            .arg(readersText(other.userCount()))
            .arg(booksText(other.bookCount()))
            .arg(earlier.name)
            .arg(readersText(data.userCount()))
            .arg(booksText(data.bookCount())),
        advice);
}

std::vector<std::string> continuationNotes(const Continuation& joined)
{
    std::vector<std::string> notes{tr("Of these data the run knows %1 and %2.")
                                       .arg(readersText(joined.knownReaders))
                                       .arg(booksText(joined.knownBooks))};
    if (const std::size_t count = joined.replaced; count > 0)
        notes.push_back(
            tr("%n ratings of the run are replaced, as these data rate the same books by the same readers.",
               "%n rating of the run is replaced, as these data rate the same books by the same readers.",
               count));
    if (const std::size_t count = joined.stayInTraining; count > 0)
        notes.push_back(
            tr("%n ratings that the earlier run was trained on stay in training instead of being held out.",
               "%n rating that the earlier run was trained on stays in training instead of being held out.",
               count));
    return notes;
}

std::string heldOutCaution(const Continuation& joined)
{
    constexpr std::size_t kFew = 100;
    const std::size_t left = joined.split.validation.size() + joined.split.test.size();
    if (joined.stayInTraining == 0 || left >= kFew)
        return {};
    if (left == 0)
        return tr("Nothing is left to hold out, as the earlier run was trained on all that would be: this "
                  "run is not measured.");
    return tr("Only %n ratings are left to hold out, as the earlier run was trained on the others: figures "
              "on so few say "
              "little.",
              "Only %n rating is left to hold out, as the earlier run was trained on the others: figures on "
              "so few say "
              "little.",
              left);
}

} // namespace shelf
