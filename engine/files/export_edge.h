// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/atomic_file.h"
#include "engine/files/exports.h"

#include <exception>
#include <functional>
#include <memory>
#include <new>

namespace shelf {

/// Files that one export writes into one folder: all are written before the first is given its name.
class ExportFolder {
public:
    explicit ExportFolder(std::string folder) : m_folder(std::move(folder)), m_status(makeFolder(m_folder)) {}

    AtomicFile& add(const std::string& name)
    {
        const bool slash = !m_folder.empty() && m_folder.back() == '/';
        m_paths.push_back(m_folder.empty() ? name : m_folder + (slash ? "" : "/") + name);
        return *m_files.emplace_back(std::make_unique<AtomicFile>(m_paths.back()));
    }

    /// Whether the folder could be made.
    const Status& status() const { return m_status; }

    Result<WrittenFiles> commit()
    {
        for (const auto& file : m_files)
            if (file->failed())
                return file->commit().error();
        for (const auto& file : m_files)
            if (const Status status = file->commit(); !status)
                return status.error();
        return m_paths;
    }

private:
    std::string m_folder;
    Status m_status;
    std::vector<std::unique_ptr<AtomicFile>> m_files;
    WrittenFiles m_paths;
};

/// Runs one export and turns what it throws into an Error.
template <class Work> Result<WrittenFiles> atEdge(const std::string& path, Work&& work)
{
    try {
        return std::invoke(std::forward<Work>(work));
    } catch (const std::bad_alloc&) {
        return Error{.message = "There is not enough memory for this export", .file = path};
    } catch (const std::exception& exception) {
        return Error{.message = std::string("This export failed: ") + exception.what(), .file = path};
    }
}

} // namespace shelf
