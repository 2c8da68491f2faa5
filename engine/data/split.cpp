// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/split.h"

#include "engine/base/random.h"
#include "engine/data/numbers.h"

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

using Flags = std::vector<std::uint8_t>;

std::size_t share(double fraction, std::size_t n)
{
    return static_cast<std::size_t>(std::llround(fraction * static_cast<double>(n)));
}

/// At least one rating on either side, wherever there are two.
std::size_t heldOutOfAll(double fraction, std::size_t n)
{
    return n < 2 ? 0 : std::clamp<std::size_t>(share(fraction, n), 1, n - 1);
}

Flags drawRandom(const Dataset& data, double fraction, std::uint64_t seed)
{
    const std::size_t n = data.ratingCount();
    std::vector<std::uint32_t> rows(n);
    std::iota(rows.begin(), rows.end(), 0u);
    Random random(seed, kSplitStream);
    Flags held(n, 0);
    const std::size_t wanted = heldOutOfAll(fraction, n);
    for (std::size_t i = 0; i < wanted; ++i) {
        std::swap(rows[i], rows[i + random.below(n - i)]);
        held[rows[i]] = 1;
    }
    return held;
}

Flags drawPerUser(const Dataset& data, double fraction, std::uint64_t seed)
{
    Flags held(data.ratingCount(), 0);
    Grouping users = groupBy(data.user, data.userCount());
    Random random(seed, kSplitStream);
    for (std::size_t u = 0; u < users.groups(); ++u) {
        const std::size_t n = users.count(u);
        std::uint32_t* rows = users.order.data() + users.start[u];
        const std::size_t wanted = n < 2 ? 0 : std::min(share(fraction, n), n - 1);
        for (std::size_t i = 0; i < wanted; ++i) {
            std::swap(rows[i], rows[i + random.below(n - i)]);
            held[rows[i]] = 1;
        }
    }
    return held;
}

Flags newestOfAll(const Dataset& data, double fraction)
{
    const std::size_t n = data.ratingCount();
    std::vector<std::uint32_t> rows(n);
    std::iota(rows.begin(), rows.end(), 0u);
    const std::size_t wanted = heldOutOfAll(fraction, n);
    const auto newerFirst = [&](std::uint32_t a, std::uint32_t b) {
        return data.time[a] != data.time[b] ? data.time[a] > data.time[b] : a > b;
    };
    const auto boundary = rows.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::nth_element(rows.begin(), boundary, rows.end(), newerFirst);
    Flags held(n, 0);
    for (auto row = rows.begin(); row != boundary; ++row)
        held[*row] = 1;
    return held;
}

Flags newestOfEach(const Dataset& data)
{
    Flags held(data.ratingCount(), 0);
    const Grouping users = groupBy(data.user, data.userCount());
    for (std::size_t u = 0; u < users.groups(); ++u) {
        if (users.count(u) < 2)
            continue;
        std::uint32_t newest = users.order[users.start[u]];
        for (std::uint32_t at = users.start[u] + 1; at < users.start[u + 1]; ++at)
            if (data.time[users.order[at]] >= data.time[newest])
                newest = users.order[at];
        held[newest] = 1;
    }
    return held;
}

Split divide(const Flags& held)
{
    Split split;
    for (std::size_t row = 0; row < held.size(); ++row)
        (held[row] ? split.validation : split.train).push_back(static_cast<std::uint32_t>(row));
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
    const std::string advice = "Write random:0.2, per-user:0.2, time:0.2, last-out, file:PATH or none.";
    if (kind == std::end(kKinds))
        return Error::usageError("There is no split called \"" + std::string(name) + "\"", advice);

    SplitParameters parameters;
    parameters.kind = kind->kind;
    if (kind->kind == SplitKind::file) {
        if (value.empty())
            return Error::usageError("The split \"file\" needs the path of a validation file", advice);
        parameters.file = value;
    } else if (hasValue) {
        const auto fraction = kind->takesFraction ? parseNumber(value) : std::nullopt;
        if (!kind->takesFraction)
            return Error::usageError("The split \"" + std::string(name) + "\" takes no value", advice);
        if (!fraction || *fraction <= 0 || *fraction >= 1)
            return Error::usageError("\"" + std::string(value) + "\" is no share between 0 and 1", advice);
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
try {
    const bool byShare = parameters.kind == SplitKind::random || parameters.kind == SplitKind::perUser ||
                         parameters.kind == SplitKind::time;
    if (byShare && !(parameters.fraction > 0 && parameters.fraction < 1))
        return Error::usageError("The share held out must lie between 0 and 1, not " +
                                 shortest(parameters.fraction));
    const bool byTime = parameters.kind == SplitKind::time || parameters.kind == SplitKind::lastOut;
    if (byTime && !data.hasTimes())
        return Error::usageError("These ratings carry no times, so they cannot be split by time",
                                 "Choose a random or per-user split.");
    if (parameters.kind == SplitKind::file && data.heldOut.size() != data.ratingCount())
        return Error::usageError("These data were read without a validation file",
                                 "Name one with the split file:PATH.");
    switch (parameters.kind) {
    case SplitKind::random:
        return divide(drawRandom(data, parameters.fraction, seed));
    case SplitKind::perUser:
        return divide(drawPerUser(data, parameters.fraction, seed));
    case SplitKind::time:
        return divide(newestOfAll(data, parameters.fraction));
    case SplitKind::lastOut:
        return divide(newestOfEach(data));
    case SplitKind::file:
        return divide(data.heldOut);
    case SplitKind::none:
        break;
    }
    return divide(Flags(data.ratingCount(), 0));
} catch (const std::bad_alloc&) {
    return Error{"There is not enough memory to split the ratings"};
}

} // namespace shelf
