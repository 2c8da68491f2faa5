// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/bulk/scratch_pages.h"

#include "engine/base/system/file_pages.h"
#include "engine/base/system/os.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace shelf {

ScratchFailure::ScratchFailure(const std::string& folder, int why)
    : std::runtime_error(folder + ": " + std::strerror(why))
{}

ScratchPages::ScratchPages(std::string folder, std::shared_ptr<Residency> residency)
    : m_folder(std::move(folder)), m_residency(std::move(residency))
{
    const int file = os::openScratch(m_folder, kSmall);
    m_isHeap = file < 0 && errno == ENOSYS;
    if (file >= 0)
        os::close(file);
}

void* ScratchPages::take(std::size_t bytes)
{
    if (m_isHeap || bytes <= kSmall) {
        void* const at = std::calloc(bytes, 1);
        return at ? at : throw std::bad_alloc();
    }
    const int file = os::openScratch(m_folder, bytes);
    if (file < 0) {
        m_lacking = bytes;
        throw ScratchFailure(m_folder, errno);
    }
    void* const at = os::mapFile(file, bytes, os::Pages::written);
    const int problem = errno;
    os::close(file); // the pages keep it
    if (!at)
        throw ScratchFailure(m_folder, problem);
    m_residency->add(at, bytes);
    return at;
}

void ScratchPages::give(void* at, std::size_t bytes) noexcept
{
    if (m_isHeap || bytes <= kSmall) {
        std::free(at);
        return;
    }
    m_residency->remove(at);
    os::unmapFile(at, bytes);
}

} // namespace shelf
