// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/overview/suspects.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/overview/activity.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>
#include <unordered_map>

namespace shelf {

namespace {

constexpr std::int64_t kDayOfSeconds = 86400;
constexpr std::size_t kAsked = 1000; ///< readers whose days tell what is usual, at least

/// Mixes all bits of a number (the finalizer of SplitMix64).
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

class Suspecting {
public:
    explicit Suspecting(const Dataset& data)
        : m_data(data), m_counts(data.userCount(), 0), m_reasons(data.userCount(), 0)
    {
        for (const std::int32_t user : data.user)
            ++m_counts[static_cast<std::size_t>(user)];
    }

    Suspects run()
    {
        findOneValue();
        findOneDay();
        for (std::size_t user = 0; user < m_counts.size(); ++user)
            if (m_counts[user] >= kManyInAll)
                add(user, {.kind = SuspicionKind::many, .count = m_counts[user]});
        findSameLists();
        std::sort(m_found.begin(), m_found.end(), [](const Suspect& a, const Suspect& b) {
            return std::tuple(b.ratings, a.user) < std::tuple(a.ratings, b.user);
        });
        Suspects out;
        out.count = m_found.size();
        if (m_found.size() > kMostSuspects)
            m_found.resize(kMostSuspects);
        out.readers = std::move(m_found);
        return out;
    }

private:
    void add(std::size_t user, const Suspicion& suspicion)
    {
        std::size_t& place = m_reasons[user]; // from 1
        if (place == 0) {
            m_found.push_back({static_cast<std::int32_t>(user), m_counts[user], {}});
            place = m_found.size();
        }
        m_found[place - 1].reasons.push_back(suspicion);
    }

    void findOneValue()
    {
        if (m_data.onlyTaken || !(m_data.scale.min < m_data.scale.max))
            return;
        std::vector<float> first(m_counts.size(), 0);
        std::vector<std::uint8_t> state(m_counts.size(), 0); // 1: met, 2: of several values
        for (std::size_t row = 0; row < m_data.ratingCount(); ++row) {
            const auto user = static_cast<std::size_t>(m_data.user[row]);
            if (state[user] == 0) {
                first[user] = m_data.rating[row];
                state[user] = 1;
            } else if (m_data.rating[row] != first[user]) {
                state[user] = 2;
            }
        }
        for (std::size_t user = 0; user < m_counts.size(); ++user)
            if (state[user] == 1 && m_counts[user] >= kManyEqual)
                add(user, {.kind = SuspicionKind::oneValue, .count = m_counts[user], .value = first[user]});
    }

    void findOneDay()
    {
        if (!m_data.hasTimes())
            return;
        // Those who may have enough, and some who tell what is usual.
        const std::size_t stride = std::max<std::size_t>(1, m_counts.size() / kAsked);
        const auto tells = [stride](std::int32_t user) {
            return static_cast<std::size_t>(user) % stride == 0;
        };
        std::vector<std::pair<std::int32_t, std::int64_t>> days;
        for (std::size_t row = 0; row < m_data.ratingCount(); ++row)
            if (const std::int32_t user = m_data.user[row];
                tells(user) || m_counts[static_cast<std::size_t>(user)] >= kManyADay) {
                const std::int64_t time = m_data.time[row];
                const std::int64_t rest = (time % kDayOfSeconds + kDayOfSeconds) % kDayOfSeconds;
                days.emplace_back(user, time - rest);
            }
        std::sort(days.begin(), days.end());
        std::vector<std::uint32_t> busiest;
        std::vector<std::pair<std::size_t, Suspicion>> many;
        for (std::size_t i = 0; i < days.size();) {
            const std::int32_t user = days[i].first;
            Suspicion most{.kind = SuspicionKind::oneDay};
            while (i < days.size() && days[i].first == user) {
                std::size_t end = i + 1;
                while (end < days.size() && days[end] == days[i])
                    ++end;
                if (end - i > most.count) {
                    most.count = static_cast<std::uint32_t>(end - i);
                    most.day = days[i].second;
                }
                i = end;
            }
            if (tells(user))
                busiest.push_back(most.count);
            if (most.count >= kManyADay)
                many.emplace_back(static_cast<std::size_t>(user), most);
        }
        if (many.empty())
            return;
        const auto middle = busiest.begin() + static_cast<std::ptrdiff_t>(busiest.size() / 2);
        std::nth_element(busiest.begin(), middle, busiest.end());
        for (const auto& [user, most] : many)
            if (most.count >= kTimesUsual * *middle)
                add(user, most);
    }

    /// Lists are summed up to a number each, whatever their order; equal numbers are then looked at.
    void findSameLists()
    {
        std::vector<std::uint64_t> sums(m_counts.size(), 0);
        const auto entry = [&](std::size_t row) {
            return static_cast<std::uint64_t>(static_cast<std::uint32_t>(m_data.book[row])) << 32 |
                   std::bit_cast<std::uint32_t>(m_data.rating[row]);
        };
        for (std::size_t row = 0; row < m_data.ratingCount(); ++row)
            sums[static_cast<std::size_t>(m_data.user[row])] += mixed(entry(row));
        std::unordered_map<std::uint64_t, std::uint32_t> met;
        for (std::size_t user = 0; user < sums.size(); ++user)
            if (m_counts[user] >= kManyTheSame)
                ++met[sums[user]];
        std::unordered_map<std::size_t, std::vector<std::uint64_t>> lists;
        for (std::size_t user = 0; user < sums.size(); ++user)
            if (m_counts[user] >= kManyTheSame && met[sums[user]] > 1)
                lists[user].reserve(m_counts[user]);
        if (lists.empty())
            return;
        for (std::size_t row = 0; row < m_data.ratingCount(); ++row)
            if (const auto list = lists.find(static_cast<std::size_t>(m_data.user[row])); list != lists.end())
                list->second.push_back(entry(row));
        std::map<std::vector<std::uint64_t>, std::vector<std::size_t>> same;
        for (auto& [user, list] : lists) {
            std::sort(list.begin(), list.end());
            same[std::move(list)].push_back(user);
        }
        for (auto& [list, users] : same) {
            if (users.size() < 2)
                continue;
            std::sort(users.begin(), users.end());
            for (const std::size_t user : users)
                add(user, {.kind = SuspicionKind::sameList,
                           .count = m_counts[user],
                           .other = static_cast<std::int32_t>(users[user == users[0] ? 1 : 0])});
        }
    }

    const Dataset& m_data;
    std::vector<std::uint32_t> m_counts;
    std::vector<std::size_t> m_reasons; ///< by user: the place in m_found from 1; 0: none yet
    std::vector<Suspect> m_found;
};

} // namespace

Suspects suspectsOf(const Dataset& data)
{
    return Suspecting(data).run();
}

std::string suspicionText(const Dataset& data, const Suspicion& suspicion)
{
    const auto count = suspicion.count;
    switch (suspicion.kind) {
    case SuspicionKind::oneValue:
        return tr("all %n ratings are %1", "the %n rating is %1", count)
            .arg(static_cast<double>(suspicion.value), starDecimals(suspicion.value));
    case SuspicionKind::oneDay:
        return (data.onlyTaken ? tr("%n books taken on %1", "%n book taken on %1", count)
                               : tr("%n ratings on %1", "%n rating on %1", count))
            .arg(dayName(suspicion.day));
    case SuspicionKind::many:
        return data.onlyTaken ? tr("%n books taken", "%n book taken", count)
                              : tr("%n ratings", "%n rating", count);
    case SuspicionKind::sameList:
        return (data.onlyTaken
                    ? tr("the same %n books taken as reader %1", "the same %n book taken as reader %1", count)
                    : tr("the same %n ratings as reader %1", "the same %n rating as reader %1", count))
            .arg(data.userIds[static_cast<std::size_t>(suspicion.other)]);
    }
    return {};
}

const char* suspicionName(SuspicionKind kind)
{
    switch (kind) {
    case SuspicionKind::oneValue:
        return "one_value";
    case SuspicionKind::oneDay:
        return "one_day";
    case SuspicionKind::many:
        return "many";
    case SuspicionKind::sameList:
        return "same_list";
    }
    return "many";
}

} // namespace shelf
