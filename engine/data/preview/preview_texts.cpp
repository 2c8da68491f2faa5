// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/preview/preview_texts.h"

#include "engine/base/system/os.h"
#include "engine/data/archives/packed_file.h"

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <utility>

namespace shelf {

namespace {

using Moment = std::chrono::nanoseconds;                 ///< since 1970
constexpr Moment kCoarse = std::chrono::seconds(2);      ///< the clock of FAT
constexpr Moment kFine = std::chrono::milliseconds(100); ///< that of others, many times over

Moment momentOf(const timespec& time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// Whether another change may leave the same times.
bool isFresh(const os::Stat& file)
{
    const Moment last = std::max(momentOf(file.st_mtim), momentOf(file.st_ctim));
    const Moment now = std::chrono::system_clock::now().time_since_epoch();
    return now - last < (last % std::chrono::seconds(1) == Moment::zero() ? kCoarse : kFine);
}

/// The file as it is on the disk; empty where that tells nothing.
std::string stateOf(const std::string& path)
{
    os::Stat now{};
    if (os::stat(fileOnDisk(path).c_str(), &now) != 0 || !S_ISREG(now.st_mode) || isFresh(now))
        return {};
    std::string text = path;
    for (const auto number :
         {static_cast<std::int64_t>(now.st_dev), static_cast<std::int64_t>(now.st_ino),
          static_cast<std::int64_t>(now.st_size), static_cast<std::int64_t>(momentOf(now.st_mtim).count()),
          static_cast<std::int64_t>(momentOf(now.st_ctim).count())})
        text += ' ' + std::to_string(number);
    return text;
}

std::size_t bytesOf(const SourceTexts& texts)
{
    std::size_t bytes = texts.ratings.text().size();
    for (const auto* file : {&texts.books, &texts.users, &texts.genres, &texts.validation})
        bytes += *file ? (*file)->text().size() : 0;
    return bytes;
}

/// The states of several; empty where one has none.
std::string statesOf(std::initializer_list<const std::string*> paths)
{
    std::string states;
    for (const std::string* path : paths) {
        const std::string state = path->empty() ? "none" : stateOf(*path);
        if (state.empty())
            return {};
        states.append(1, '\0').append(state);
    }
    return states;
}

} // namespace

std::string PreviewTexts::keyOf(const DataSource& source, const PreviewLimits& limits, std::int64_t lines)
{
    const std::string states = statesOf({&source.ratings, &source.books, &source.users, &source.validation});
    if (states.empty())
        return {};
    return source.reading.encoding + ' ' + std::to_string(limits.bytes) + ' ' +
           std::to_string(limits.others) + ' ' + std::to_string(lines) + states;
}

std::string PreviewTexts::placesOf(const DataSource& source)
{
    return statesOf(
        {&source.path, &source.ratings, &source.books, &source.users, &source.tags, &source.validation});
}

std::optional<DataSource> PreviewTexts::located(const DataSource& source) const
{
    const std::string places = placesOf(source);
    const std::lock_guard lock(m_mutex);
    for (const Located& one : m_located) {
        if (places.empty() || one.places != places)
            continue;
        DataSource found = one.found;
        if (!source.format.empty())
            found.format = source.format;
        found.reading = source.reading;
        return found;
    }
    return std::nullopt;
}

void PreviewTexts::keepLocated(const std::string& places, const DataSource& source, const DataSource& found)
{
    const std::string ofFound = placesOf(found); // who knows the files names them
    if (places.empty() || ofFound.empty() || places != placesOf(source))
        return;
    DataSource named = found; // whose names tell no format any more
    named.format.clear();
    const std::lock_guard lock(m_mutex);
    m_located.assign({{ofFound, std::move(named)}});
    if (source.format.empty()) // else nobody knows what the names would have told
        m_located.push_back({places, found});
}

PreviewTexts::Texts PreviewTexts::find(const std::string& key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& one) { return one.key == key; });
    return found == m_kept.end() ? nullptr : found->texts;
}

void PreviewTexts::keep(const std::string& key, const Texts& texts)
{
    if (key.empty() || bytesOf(*texts) > kMostBytes)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_kept.size() >= kMost)
        m_kept.erase(m_kept.begin());
    m_kept.push_back({key, texts});
}

} // namespace shelf
