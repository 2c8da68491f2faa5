// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/catalogue/catalogue_ahead.h"

#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kWorthAThread = std::size_t{1} << 18; ///< bytes of text

} // namespace

CatalogueAhead::CatalogueAhead(const TextFile& file, std::vector<std::string> names,
                               const ReadingOptions& said)
    : m_goOn([this](std::uint64_t, std::uint64_t) { return !m_unwanted.load(std::memory_order_relaxed); }),
      m_reading{m_notes, m_goOn}
{
    const auto read = [this, &file, &said, names = std::move(names)] {
        return readCatalogue(file, names, said, m_reading);
    };
    if (file.text().size() >= kWorthAThread && std::thread::hardware_concurrency() > 1) {
        try {
            m_read = std::async(std::launch::async, read);
            return;
        } catch (const std::system_error&) {
            // The machine gives no more threads: it is read when it is taken.
        }
    }
    m_read = std::async(std::launch::deferred, read);
}

CatalogueAhead::~CatalogueAhead()
{
    m_unwanted = true; // whose future waits for the thread
}

Result<CatalogueColumns> CatalogueAhead::take(Reading& reading)
{
    constexpr std::chrono::milliseconds kLook{20};
    while (m_read.wait_for(kLook) == std::future_status::timeout)
        if (!reading.goOn(0))
            m_unwanted = true;
    auto read = m_read.get();
    reading.tell(m_notes);
    return read;
}

} // namespace shelf
