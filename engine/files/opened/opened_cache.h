// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/files/opened/opened_sections.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace shelf {

/// Where data are kept as they were read, so that they need not be read again as long as their files are the
/// same. All of it can be had again: a file there that is damaged, or not to be read or written, is passed
/// over without a word. Several programs may use one folder at the same time.
struct OpenedCache {
    std::string folder = {};  ///< empty: nothing is kept
    std::string program = {}; ///< which one reads: another, or another version, may read otherwise
    std::uint64_t limit = std::uint64_t{2} << 30;  ///< bytes; what was not asked for longest goes first
    std::uint64_t fewest = std::uint64_t{1} << 20; ///< files of fewer bytes are read as quickly as that
};

/// One opening of data.
class DataOpening {
public:
    DataOpening(OpenedCache cache, DataSource source);

    /// The kept data, or those that readDataset() reads.
    Result<Dataset> read(const Progress& progress = {});
    /// Whether read() gave kept data.
    bool wasKept() const { return m_wasKept; }
    /// Whether keep() would keep what was read.
    bool isWorthKeeping() const { return m_from.has_value(); }
    /// Keeps what read() gave, on any thread; where files were being written it is not kept.
    void keep(const Dataset& data) const;

private:
    std::optional<Dataset> kept() const;
    std::string file() const;

    OpenedCache m_cache;
    DataSource m_source;
    std::string m_asked;
    bool m_wasKept = false;
    std::optional<OpenedFrom> m_from; ///< of data that were read and are to be kept
};

/// What is kept in a folder.
struct OpenedFiles {
    std::uint64_t count = 0;
    std::uint64_t bytes = 0;
};
OpenedFiles openedFiles(const std::string& folder);
/// Removes all of it, and says what is left.
OpenedFiles clearOpened(const std::string& folder);

/// The data of a kept file in memory; for tests of what becomes of a damaged one.
std::optional<Dataset> openedBytes(std::span<const std::byte> bytes);

} // namespace shelf
