// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace shelf {

/// Keeps pages of files from filling the memory: a thread looks every few milliseconds, and where there are
/// too many it takes them all out of the process. They come back from their files as they are touched, which
/// the system still has in memory as long as nobody else needs that. Where nobody knows what is in memory
/// (any system but Linux) it does nothing.
class Residency {
public:
    enum class Of {
        process, ///< all that it has in memory
        files,   ///< the pages of files alone
    };
    /// Nearly never more than `limit` bytes.
    Residency(std::uint64_t limit, Of of);
    ~Residency();
    Residency(const Residency&) = delete;
    Residency& operator=(const Residency&) = delete;

    /// Pages of a file that may go at any time: what was written to them is in the file.
    void add(void* at, std::size_t size);
    /// Before they are unmapped.
    void remove(void* at) noexcept;

    std::uint64_t limit() const { return m_limit; }
    /// Whether the process had more than the limit without any page of a file.
    bool isExceeded() const { return m_isExceeded.load(std::memory_order_relaxed); }

private:
    void watch();
    void look();

    struct Region {
        void* at;
        std::size_t size;
    };
    std::uint64_t m_limit;
    Of m_of;
    std::atomic<bool> m_isExceeded{false};
    std::mutex m_mutex;
    std::condition_variable m_ends;
    bool m_isEnding = false;
    std::vector<Region> m_regions;
    std::thread m_thread;
};

} // namespace shelf
