// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/vectors/arrays/vector_bytes.h"

#include <any>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
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
    /// From here on another is told.
    void tell(Progress progress) { m_progress = std::move(progress); }
    /// Whether the bytes are those of a file on the disk, in whose folder others may be looked for.
    bool isOnDisk() const { return m_isOnDisk; }

    /// The files in it where it is a zip archive; none where it is something else, or damaged.
    const std::vector<std::string>& entries() const { return m_entries; }
    Result<VectorBytes> entry(const std::string& name) const;
    /// Hands the beginning of each of them, `enough` bytes or some more, to `take`.
    Status eachEntry(std::uint64_t enough,
                     const std::function<void(const std::string& name, const VectorBytes&)>& take) const;

    /// What `make` makes of the file, a Result<T>: made once for all copies of it, and kept with it.
    template <class T, class Make> Result<std::shared_ptr<const T>> once(Make make) const
    {
        using Kept = std::shared_ptr<const T>;
        if (const auto* kept = std::any_cast<Kept>(m_made.get()))
            return *kept;
        auto made = make();
        if (!made)
            return made.error();
        *m_made = Kept(std::make_shared<const T>(*std::move(made)));
        return *std::any_cast<Kept>(m_made.get());
    }

private:
    VectorFile(std::string path, VectorBytes bytes, Progress progress, bool isOnDisk);

    std::string m_path;
    VectorBytes m_bytes;
    Progress m_progress;
    bool m_isOnDisk = false;
    std::vector<std::string> m_entries;
    std::shared_ptr<std::any> m_made = std::make_shared<std::any>();
};

/// The end of a file's name, behind its folders.
std::string_view lastName(std::string_view path);

} // namespace shelf
