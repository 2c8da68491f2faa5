// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/scratch_pages.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace shelf {

/// The pages of a store's file, which are read only; what else is asked for is in files without names.
class StorePages final : public ColumnPlace {
public:
    /// Null where a file of `size` bytes cannot be had so.
    static std::shared_ptr<StorePages> open(const std::string& file, std::uint64_t size);
    ~StorePages() override;
    StorePages(const StorePages&) = delete;
    StorePages& operator=(const StorePages&) = delete;

    std::byte* begin() const { return m_at; }
    void* take(std::size_t bytes) override { return m_scratch->take(bytes); }
    void give(void* at, std::size_t bytes) noexcept override;

private:
    StorePages(std::byte* at, std::size_t size, std::shared_ptr<ScratchPages> scratch);

    std::byte* m_at;
    std::size_t m_size;
    std::shared_ptr<ScratchPages> m_scratch;
};

} // namespace shelf
