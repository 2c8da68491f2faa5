// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/store/store_pages.h"

#include "engine/base/system/file_pages.h"
#include "engine/base/system/os.h"
#include "engine/output/atomic_file.h"

#include <filesystem>
#include <utility>

namespace shelf {

namespace {

/// Of pages of files in memory, beside what the work itself needs.
constexpr std::uint64_t kResident = std::uint64_t{256} << 20;

/// Where there is room for what is worked out of so many ratings: beside them, if that may be.
std::string scratchFolder(const std::string& file)
{
    std::string folder = folderOf(file);
    const int probe = os::openScratch(folder, 1);
    if (probe >= 0) {
        os::close(probe);
        return folder;
    }
    std::error_code ignored;
    return std::filesystem::temp_directory_path(ignored).string();
}

} // namespace

StorePages::StorePages(std::byte* at, std::size_t size, std::shared_ptr<ScratchPages> scratch)
    : m_at(at), m_size(size), m_scratch(std::move(scratch))
{
    m_scratch->residency()->add(m_at, m_size);
}

StorePages::~StorePages()
{
    m_scratch->residency()->remove(m_at);
    os::unmapFile(m_at, m_size);
}

std::shared_ptr<StorePages> StorePages::open(const std::string& file, std::uint64_t size)
{
    const int descriptor = os::open(file.c_str(), O_RDONLY);
    if (descriptor < 0)
        return nullptr;
    os::Stat found{};
    void* at = nullptr;
    if (os::fstat(descriptor, &found) == 0 && static_cast<std::uint64_t>(found.st_size) == size)
        at = os::mapFile(descriptor, static_cast<std::size_t>(size), os::Pages::read);
    os::close(descriptor);
    if (!at)
        return nullptr;
    auto scratch = std::make_shared<ScratchPages>(
        scratchFolder(file), std::make_shared<Residency>(kResident, Residency::Of::files));
    return std::shared_ptr<StorePages>(
        new StorePages(static_cast<std::byte*>(at), static_cast<std::size_t>(size), std::move(scratch)));
}

void StorePages::give(void* at, std::size_t bytes) noexcept
{
    auto* const byte = static_cast<std::byte*>(at);
    if (byte < m_at || byte >= m_at + m_size)
        m_scratch->give(at, bytes);
}

} // namespace shelf
