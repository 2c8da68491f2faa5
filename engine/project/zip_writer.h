// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/output/atomic_file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace shelf {

/// Writes a ZIP archive of files that are not packed into a file, one entry after another. The first failure
/// stays; it is returned by all calls that follow.
class ZipWriter {
public:
    /// The file must live as long as the writer. modified: of all entries, in seconds since 1970.
    ZipWriter(AtomicFile& file, std::int64_t modified);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// The next entry, of exactly so many bytes. Returns where they begin in the file.
    Result<std::uint64_t> begin(const std::string& name, std::uint64_t size);
    Status write(std::string_view bytes);
    Status end();
    /// Writes the list of the entries; nothing may follow.
    Status finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace shelf
