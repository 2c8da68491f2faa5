// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/output_guard.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/output/atomic_file.h"
#include "engine/output/exported_files.h"
#include "engine/output/leftovers.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace shelf {

namespace fs = std::filesystem;

namespace {

fs::path whole(const std::string& path)
{
    std::error_code code;
    fs::path absolute = fs::absolute(path, code);
    if (code)
        absolute = path;
    const fs::path resolved = fs::weakly_canonical(absolute, code);
    return code ? absolute.lexically_normal() : resolved;
}

Status checkFolderOf(const std::string& path)
{
    const std::string folder = folderOf(path);
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        return Error::failure(tr("The folder does not exist"), tr("Make it first")).in(folder);
    if (os::access(folder.c_str(), W_OK) != 0)
        return Error::failure(tr("The folder cannot be written into"),
                              tr("Choose another, or change its permissions"))
            .in(folder);
    return {};
}

/// One that is there, or that can be made.
Status checkFolder(const std::string& folder)
{
    std::error_code ignored;
    fs::path at = whole(folder);
    while (!fs::exists(fs::symlink_status(at, ignored)) && at.has_relative_path())
        at = at.parent_path();
    if (!fs::is_directory(at, ignored))
        return Error::failure(tr("A file of that name is in the way of the folder"),
                              tr("Choose another folder"))
            .in(at.string());
    if (os::access(at.string().c_str(), W_OK) != 0)
        return Error::failure(tr("The folder cannot be written into"),
                              tr("Choose another, or change its permissions"))
            .in(at.string());
    return {};
}

/// One loses nothing, and is written to whatever may be done to its folder.
bool isDeviceOrPipe(const std::string& path)
{
    os::Stat there{};
    return os::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode);
}

Status checkName(const std::string& path, bool isFolder)
{
    if (path.empty())
        return Error::usageError(isFolder ? tr("The folder to write into has no name")
                                          : tr("The output file has no name"));
    if (path == "-")
        return Error::usageError(isFolder ? tr("'-' is no name for the folder to write into: standard output "
                                               "takes a single text only, and "
                                               "this is none")
                                          : tr("'-' is no name for the output file: standard output takes a "
                                               "single text only, and this is "
                                               "none"),
                                 tr("Name one; './-' is one of that name"));
    return {};
}

bool holdsSomething(const std::string& path)
{
    os::Stat there{};
    return os::stat(path.c_str(), &there) == 0 && S_ISREG(there.st_mode) && there.st_size > 0;
}

} // namespace

bool isSameFile(const std::string& a, const std::string& b)
{
    os::Stat first{}, second{};
    const bool one = os::stat(a.c_str(), &first) == 0;
    const bool other = os::stat(b.c_str(), &second) == 0;
    if (one && other)
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
    return one == other && whole(a) == whole(b);
}

void OutputGuard::reads(const std::string& path, bool goesOn)
{
    if (!path.empty())
        m_inputs.push_back({path, goesOn});
}

void OutputGuard::writes(const std::string& path, const FileKind& kind, bool replace)
{
    m_outputs.push_back({path, &kind, replace, false});
}

void OutputGuard::writesInto(const std::string& folder, const std::vector<std::string>& names, bool replace)
{
    m_folders.push_back(folder);
    for (const std::string& name : names)
        if (const FileKind* kind = kindNamed(name))
            m_outputs.push_back({(fs::path(folder) / name).string(), kind, replace, true});
}

void OutputGuard::exportsInto(const std::string& folder, const std::vector<OutputFile>& files, bool replace)
{
    writesInto(folder, {kExportedFiles}, true);
    for (const OutputFile& file : files)
        if (file.kind)
            m_outputs.push_back({(fs::path(folder) / file.name).string(), file.kind, replace, true, true,
                                 !replace && !file.sometimes});
}

Status OutputGuard::checkAgainstInputs(const Output& output) const
{
    for (const Input& input : m_inputs) {
        if (!isSameFile(input.path, output.path))
            continue;
        if (isDeviceOrPipe(output.path))
            continue;
        if (input.goesOn && isOfKind(output.path, *output.kind))
            continue;
        return Error::failure(tr("This file is read here, so it is not written over"),
                              tr("Name another file to write"))
            .in(output.path);
    }
    return {};
}

/// What a killed export meant to put into the places is there before they are looked at; where that cannot be
/// done they are in doubt.
Status OutputGuard::endKilledExports() const
{
    std::vector<std::string> seen;
    for (const Output& output : m_outputs) {
        const std::string folder = folderOf(output.path);
        if (isDeviceOrPipe(output.path) || std::find(seen.begin(), seen.end(), folder) != seen.end())
            continue;
        seen.push_back(folder);
        for (const UnfinishedExport& unfinished : tidyLeftovers(folder))
            for (const Output& meant : m_outputs)
                if (folderOf(meant.path) == folder &&
                    std::find(unfinished.names.begin(), unfinished.names.end(),
                              fs::path(meant.path).filename().string()) != unfinished.names.end())
                    return unfinished.told();
    }
    return {};
}

Status OutputGuard::check() const
{
    for (const std::string& folder : m_folders) {
        if (const Status named = checkName(folder, true); !named)
            return named;
        if (const Status usable = checkFolder(folder); !usable)
            return usable;
    }
    if (const Status ended = endKilledExports(); !ended)
        return ended;
    for (std::size_t i = 0; i < m_outputs.size(); ++i) {
        const Output& output = m_outputs[i];
        if (const Status named = checkName(output.path, false); !named)
            return named;
        std::error_code ignored;
        if (fs::is_directory(output.path, ignored))
            return Error::failure(tr("It is a folder, not a file"), tr("Name a file in it")).in(output.path);
        if (const Status other = checkAgainstInputs(output); !other)
            return other;
        for (std::size_t j = 0; j < i; ++j)
            if (isSameFile(m_outputs[j].path, output.path) && !fs::is_other(output.path, ignored))
                return Error::usageError(
                    tr("Two outputs of this call are the same file, '%1'").arg(output.path),
                    tr("Name two files"));
        if (const Status fits = checkReplaced(output.path, *output.kind); !fits)
            return fits;
        if (!output.replace && !output.ofExport && holdsSomething(output.path))
            return Error::usageError(tr("A file of that name is there already: %1", "what it is")
                                         .arg(tr(output.kind->title)),
                                     tr("Name another file, or add --force to replace it"))
                .in(output.path);
        if (output.onlyExports && isForeign(output.path))
            return foreignFile(output.path);
        if (!output.inFolder && !isDeviceOrPipe(output.path))
            if (const Status usable = checkFolderOf(output.path); !usable)
                return usable;
    }
    return {};
}

} // namespace shelf
