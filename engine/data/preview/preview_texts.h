// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/preview/reading_preview.h"
#include "engine/data/ratings/assemble.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// The beginnings of files as they were read for previews, for whoever asks again with other options: what is
/// packed is neither looked through nor unpacked once more, and a Parquet file not converted. A file that
/// changed in any way is read anew. From any thread.
class PreviewTexts {
public:
    using Texts = std::shared_ptr<const SourceTexts>;

    /// What the texts depend on: the files as they are on the disk now, and what is read of them. Empty where
    /// that may change and nobody would see it: a pipe, or a file that is being written.
    static std::string keyOf(const DataSource& source, const PreviewLimits& limits, std::int64_t lines);

    /// Null where they are not kept.
    Texts find(const std::string& key) const;
    /// Keeps them in the place of the oldest; not at all where they are long or the key is empty.
    void keep(const std::string& key, const Texts& texts);

    /// What the files of a source are found by: the places that it names, as they are on the disk now. Empty
    /// as above, and for a folder.
    static std::string placesOf(const DataSource& source);
    /// The source with the files that were found for it; nothing where that is not kept.
    std::optional<DataSource> located(const DataSource& source) const;
    /// places: placesOf() the source before the files were looked for.
    void keepLocated(const std::string& places, const DataSource& source, const DataSource& found);

    static constexpr std::size_t kMost = 2;                          ///< with and without what somebody says
    static constexpr std::size_t kMostBytes = std::size_t{64} << 20; ///< of one

private:
    struct Kept {
        std::string key;
        Texts texts;
    };
    struct Located {
        std::string places;
        DataSource found;
    };
    mutable std::mutex m_mutex;
    std::vector<Kept> m_kept;
    std::vector<Located> m_located;
};

} // namespace shelf
