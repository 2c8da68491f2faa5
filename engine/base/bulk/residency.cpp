// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/bulk/residency.h"

#include "engine/base/system/file_pages.h"

#include <algorithm>
#include <chrono>
#include <system_error>

namespace shelf {

namespace {

constexpr std::chrono::milliseconds kEvery{2};
/// A share of the limit is left for what is touched until the thread looks again.
constexpr std::uint64_t kFullOfFour = 3;
/// So few pages of files are worth no walk through them.
constexpr std::uint64_t kFewOfSixteen = 1;

} // namespace

Residency::Residency(std::uint64_t limit, Of of) : m_limit(limit), m_of(of) {}

Residency::~Residency()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_ends.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Residency::add(void* at, std::size_t size)
{
    const std::lock_guard lock(m_mutex);
    m_regions.push_back({at, size});
    if (m_thread.joinable() || os::residentMemory().all == 0)
        return;
    try {
        m_thread = std::thread([this] { watch(); });
    } catch (const std::system_error&) {
        // The machine gives no more threads: the next region asks again.
    }
}

void Residency::remove(void* at) noexcept
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_regions, [at](const Region& region) { return region.at == at; });
}

void Residency::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends.wait_for(lock, kEvery, [this] { return m_isEnding; }))
        look();
}

void Residency::look()
{
    const os::Resident now = os::residentMemory();
    if (m_of == Of::process && now.all - std::min(now.all, now.files) > m_limit)
        m_isExceeded.store(true, std::memory_order_relaxed);
    const std::uint64_t counted = m_of == Of::process ? now.all : now.files;
    if (counted <= m_limit / 4 * kFullOfFour || now.files <= m_limit / 16 * kFewOfSixteen)
        return;
    for (const Region& region : m_regions)
        os::letGo(region.at, region.size);
}

} // namespace shelf
