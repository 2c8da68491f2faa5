// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/split.h"

#include "engine/base/at_edge.h"
#include "engine/base/numbers.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/data/split_times.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint64_t kSplitStream = 0x73706c6974; // apart from the streams that initialize and shuffle

struct KindName {
    std::string_view name;
    SplitKind kind;
    bool takesFraction;
};
constexpr KindName kKinds[] = {
    {"random", SplitKind::random, true}, {"per-user", SplitKind::perUser, true},
    {"time", SplitKind::time, true},     {"last-out", SplitKind::lastOut, false},
    {"file", SplitKind::file, false},    {"none", SplitKind::none, false},
};

constexpr std::uint64_t kTestStream = 0x74657374; // one draw for all seeds

enum class Part : std::uint8_t { train, validation, test };
using Parts = std::vector<Part>;
using Rows = std::vector<std::uint32_t>;

/// How many ratings of `n` go where.
struct Sizes {
    std::size_t test = 0;
    std::size_t validation = 0;
};

std::size_t share(double fraction, std::size_t n)
{
    return static_cast<std::size_t>(std::llround(fraction * static_cast<double>(n)));
}

/// At least one rating on either side, wherever there are two.
Sizes sizesOfAll(const SplitParameters& parameters, std::size_t n)
{
    const auto some = [n](double fraction, std::size_t room) {
        return fraction <= 0 || room < 2 ? 0 : std::clamp<std::size_t>(share(fraction, n), 1, room - 1);
    };
    Sizes sizes;
    sizes.test = some(parameters.testFraction, n);
    sizes.validation = some(parameters.fraction, n - sizes.test);
    return sizes;
}

/// Gives `count` of the rows, drawn at random, a part, and takes them out of the list.
void draw(Rows& rows, std::size_t count, Part part, Random& random, Parts& parts)
{
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(rows[i], rows[i + random.below(rows.size() - i)]);
        parts[rows[i]] = part;
    }
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count));
}

Rows numbered(std::size_t n)
{
    Rows rows(n);
    std::iota(rows.begin(), rows.end(), 0u);
    return rows;
}

Parts drawRandom(const Dataset& data, const Sizes& sizes, std::uint64_t seed)
{
    Parts parts(data.ratingCount(), Part::train);
    Rows rows = numbered(parts.size());
    Random forTest(kTestStream);
    Random random(seed, kSplitStream);
    draw(rows, sizes.test, Part::test, forTest, parts);
    if (sizes.test > 0)
        std::sort(rows.begin(), rows.end());
    draw(rows, sizes.validation, Part::validation, random, parts);
    return parts;
}

Parts drawPerUser(const Dataset& data, const SplitParameters& parameters, std::uint64_t seed)
{
    Parts parts(data.ratingCount(), Part::train);
    const Grouping users = groupBy(data.user, data.userCount());
    Random forTest(kTestStream);
    Random random(seed, kSplitStream);
    for (std::size_t u = 0; u < users.groups(); ++u) {
        const std::size_t n = users.count(u);
        if (n < 2)
            continue;
        const auto first = users.order.begin() + static_cast<std::ptrdiff_t>(users.start[u]);
        Rows rows(first, first + static_cast<std::ptrdiff_t>(n));
        const std::size_t test = std::min(share(parameters.testFraction, n), n - 1);
        draw(rows, test, Part::test, forTest, parts);
        std::sort(rows.begin(), rows.end());
        draw(rows, std::min(share(parameters.fraction, n), n - 1 - test), Part::validation, random, parts);
    }
    return parts;
}

Parts newestOfAll(const Dataset& data, const Sizes& sizes)
{
    Parts parts(data.ratingCount(), Part::train);
    Rows rows = numbered(parts.size());
    const auto newerFirst = [&](std::uint32_t a, std::uint32_t b) {
        return data.time[a] != data.time[b] ? data.time[a] > data.time[b] : a > b;
    };
    auto from = rows.begin();
    const auto take = [&](std::size_t count, Part part) {
        const auto to = from + static_cast<std::ptrdiff_t>(count);
        std::nth_element(from, to, rows.end(), newerFirst);
        for (; from != to; ++from)
            parts[*from] = part;
    };
    take(sizes.test, Part::test);
    take(sizes.validation, Part::validation);
    return parts;
}

/// Each reader's newest rating is for the test where there is one, the next one for validation.
Parts newestOfEach(const Dataset& data, bool withTest)
{
    Parts parts(data.ratingCount(), Part::train);
    const Grouping users = groupBy(data.user, data.userCount());
    for (std::size_t u = 0; u < users.groups(); ++u) {
        std::size_t left = users.count(u);
        for (const Part part : {Part::test, Part::validation}) {
            if (left < 2 || (part == Part::test && !withTest))
                continue;
            std::uint32_t newest = users.order[users.start[u]];
            bool found = false;
            for (std::uint32_t at = users.start[u]; at < users.start[u + 1]; ++at) {
                const std::uint32_t row = users.order[at];
                if (parts[row] != Part::train || (found && data.time[row] < data.time[newest]))
                    continue;
                newest = row;
                found = true;
            }
            parts[newest] = part;
            --left;
        }
    }
    return parts;
}

Parts byFile(const Dataset& data, double testFraction)
{
    Parts parts(data.ratingCount(), Part::train);
    Rows held;
    for (std::size_t row = 0; row < parts.size(); ++row)
        if (data.heldOut[row]) {
            parts[row] = Part::validation;
            held.push_back(static_cast<std::uint32_t>(row));
        }
    Random forTest(kTestStream);
    draw(held, share(testFraction, held.size()), Part::test, forTest, parts);
    return parts;
}

Split divide(const Parts& parts)
{
    Split split;
    const auto count = [&](Part part) {
        return static_cast<std::size_t>(std::count(parts.begin(), parts.end(), part));
    };
    split.train.reserve(count(Part::train)); // of very many ratings, growing would take twice the memory
    split.validation.reserve(count(Part::validation));
    split.test.reserve(count(Part::test));
    for (std::size_t row = 0; row < parts.size(); ++row) {
        Rows& list = parts[row] == Part::train        ? split.train
                     : parts[row] == Part::validation ? split.validation
                                                      : split.test;
        list.push_back(static_cast<std::uint32_t>(row));
    }
    return split;
}

} // namespace

Result<SplitParameters> parseSplit(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const bool hasValue = colon != std::string_view::npos;
    const std::string_view value = hasValue ? text.substr(colon + 1) : std::string_view();
    const auto kind =
        std::find_if(std::begin(kKinds), std::end(kKinds), [&](const KindName& k) { return k.name == name; });
    const std::string advice = tr("Write random:0.2, per-user:0.2, time:0.2, last-out, file:PATH or none.");
    if (kind == std::end(kKinds))
        return Error::usageError(tr("There is no split called \"%1\"").arg(name), advice);

    SplitParameters parameters;
    parameters.kind = kind->kind;
    if (kind->kind == SplitKind::file) {
        if (value.empty())
            return Error::usageError(tr("The split \"file\" needs the path of a validation file"), advice);
        parameters.file = value;
    } else if (hasValue) {
        const auto fraction = kind->takesFraction ? parseNumber(value) : std::nullopt;
        if (!kind->takesFraction)
            return Error::usageError(tr("The split \"%1\" takes no value").arg(name), advice);
        if (!fraction || *fraction <= 0 || *fraction >= 1)
            return Error::usageError(tr("\"%1\" is no share between 0 and 1").arg(value), advice);
        parameters.fraction = *fraction;
    }
    return parameters;
}

std::string splitText(const SplitParameters& parameters)
{
    for (const KindName& kind : kKinds) {
        if (kind.kind != parameters.kind)
            continue;
        if (kind.kind == SplitKind::file)
            return "file:" + parameters.file;
        return std::string(kind.name) + (kind.takesFraction ? ":" + shortest(parameters.fraction) : "");
    }
    return "none";
}

Result<Split> makeSplit(const Dataset& data, const SplitParameters& parameters, std::uint64_t seed)
{
    return atEdge({tr("split the ratings", "a task")}, [&]() -> Result<Split> {
        const bool byShare = parameters.kind == SplitKind::random || parameters.kind == SplitKind::perUser ||
                             parameters.kind == SplitKind::time;
        if (byShare && !(parameters.fraction > 0 && parameters.fraction < 1))
            return Error::usageError(
                tr("The share held out must lie between 0 and 1, not %1").arg(shortest(parameters.fraction)));
        if (!(parameters.testFraction >= 0 && parameters.testFraction < 1))
            return Error::usageError(tr("The share of the test part must lie between 0 and 1, not %1")
                                         .arg(shortest(parameters.testFraction)));
        if (byShare && parameters.fraction + parameters.testFraction >= 1)
            return Error::usageError(tr("The shares held out and set aside leave nothing to train on"),
                                     tr("Make one of them smaller."));
        const bool byTime = parameters.kind == SplitKind::time || parameters.kind == SplitKind::lastOut;
        if (byTime && !data.hasTimes())
            return Error::usageError(
                timesLeftOut(data)
                    ? tr("The times of these ratings are left out, so they cannot be split by time")
                    : tr("These ratings carry no times, so they cannot be split by time"),
                timesLeftOut(data) ? tr("The notes on the files say why. Choose a random or per-user split.")
                                   : tr("Choose a random or per-user split."));
        if (parameters.kind == SplitKind::file && data.heldOut.size() != data.ratingCount())
            return Error::usageError(tr("These data were read without a validation file"),
                                     tr("Name one with the split file:PATH."));
        const Sizes sizes = sizesOfAll(parameters, data.ratingCount());
        switch (parameters.kind) {
        case SplitKind::random:
            return divide(drawRandom(data, sizes, seed));
        case SplitKind::perUser:
            return divide(drawPerUser(data, parameters, seed));
        case SplitKind::time:
            return divide(newestOfAll(data, sizes));
        case SplitKind::lastOut:
            return divide(newestOfEach(data, parameters.testFraction > 0));
        case SplitKind::file:
            return divide(byFile(data, parameters.testFraction));
        case SplitKind::none:
            break;
        }
        return divide(drawRandom(data, {sizes.test, 0}, seed));
    });
}

} // namespace shelf
