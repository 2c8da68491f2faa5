// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"
#include "engine/base/bulk/residency.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>

namespace shelf {

/// The disk gives no more room for what does not fit into memory.
struct ScratchFailure : std::runtime_error {
    ScratchFailure(const std::string& folder, int why); ///< why: an errno value
};

/// Memory in files of a folder that have no names, and are gone with the process, however that ends. What is
/// small is in the heap, and all of it where there are no such files (on Windows). take() throws
/// ScratchFailure.
class ScratchPages final : public ColumnPlace {
public:
    ScratchPages(std::string folder, std::shared_ptr<Residency> residency);

    void* take(std::size_t bytes) override;
    void give(void* at, std::size_t bytes) noexcept override;
    const std::shared_ptr<Residency>& residency() const { return m_residency; }
    /// What was asked for last in vain; 0: nothing was.
    std::uint64_t lacking() const { return m_lacking; }

    static constexpr std::size_t kSmall = std::size_t{1} << 16;

private:
    std::string m_folder;
    std::shared_ptr<Residency> m_residency;
    bool m_isHeap = false;
    std::atomic<std::uint64_t> m_lacking{0};
};

} // namespace shelf
