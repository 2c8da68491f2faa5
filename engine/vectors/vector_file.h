// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/vectors/arrays/vector_bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// A file that may hold vectors.
class VectorFile {
public:
    static Result<VectorFile> open(const std::string& path, const Progress& progress = {});
    /// The beginning alone of what is no archive, to see what it is.
    static Result<VectorFile> openHead(const std::string& path);
    /// Of bytes in memory; `path` stands for the file in messages and is not opened.
    static VectorFile ofBytes(std::string path, std::string_view bytes);

    const std::string& path() const { return m_path; }
    const VectorBytes& bytes() const { return m_bytes; }
    std::string_view text() const { return m_bytes.text(); }
    const Progress& progress() const { return m_progress; }
    /// Whether the bytes are those of a file on the disk, in whose folder others may be looked for.
    bool isOnDisk() const { return m_isOnDisk; }

    /// The files in it where it is a zip archive; none where it is something else, or damaged.
    const std::vector<std::string>& entries() const { return m_entries; }
    /// One of them; of more than `enough` bytes the beginning.
    Result<VectorBytes> entry(const std::string& name, std::uint64_t enough) const;
    Result<VectorBytes> entry(const std::string& name) const;

private:
    VectorFile(std::string path, VectorBytes bytes, Progress progress, bool isOnDisk);

    std::string m_path;
    VectorBytes m_bytes;
    Progress m_progress;
    bool m_isOnDisk = false;
    std::vector<std::string> m_entries;
};

/// The end of a file's name, behind its folders.
std::string_view lastName(std::string_view path);

} // namespace shelf
