// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/data_reference.h"

#include "engine/base/text/message.h"
#include "engine/data/archives/packed_file.h"
#include "engine/files/opened/file_trace.h"
#include "engine/output/atomic_file.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace shelf {

namespace {

namespace fs = std::filesystem;

std::string absolutePath(const std::string& path)
{
    std::error_code ignored;
    return fs::absolute(path, ignored).lexically_normal().string();
}

/// All members of a source that name files.
constexpr std::string DataSource::*kPaths[] = {&DataSource::path,  &DataSource::ratings,
                                               &DataSource::books, &DataSource::users,
                                               &DataSource::tags,  &DataSource::validation};

bool isSame(const FileTrace& now, const DataFile& then)
{
    return now.kind == FileTrace::Kind::file && now.size == then.bytes && now.sample == then.sample;
}

/// Where the file lies beside a project; empty where it did not.
std::string placeBeside(const DataFile& file, const std::string& projectFile)
{
    return file.beside.empty() ? std::string()
                               : absolutePath(folderOf(absolutePath(projectFile)) + '/' + file.beside);
}

/// Puts a file at another place in all that the source says.
void replacePath(DataSource& source, const std::string& from, const std::string& to)
{
    for (std::string DataSource::*member : kPaths) {
        std::string& path = source.*member;
        if (path == from)
            path = to;
        else if (path.starts_with(from + '/')) // in an archive
            path = to + path.substr(from.size());
    }
}

/// Where the same file is below `folder`: as far down as it lay before, or by another name; empty: nowhere.
std::string foundBelow(const DataFile& file, const std::string& folder)
{
    const fs::path before(file.path);
    fs::path end;
    for (fs::path rest = before; rest.has_filename(); rest = rest.parent_path()) {
        end = end.empty() ? rest.filename() : rest.filename() / end;
        if (const std::string there = (folder / end).string(); isSame(traceOf(there), file))
            return there;
    }
    std::vector<std::string> names;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), last; !code && at != last; at.increment(code))
        if (std::error_code ignored; at->is_regular_file(ignored) && at->file_size(ignored) == file.bytes)
            names.push_back(at->path().string());
    std::sort(names.begin(), names.end());
    const auto same = std::find_if(names.begin(), names.end(),
                                   [&](const std::string& name) { return isSame(traceOf(name), file); });
    return same == names.end() ? std::string() : *same;
}

/// Where it was found again, other than at its place; empty: it was not.
std::string foundBeside(const DataFile& file, const FileTrace& there, const std::string& projectFile)
{
    const std::string beside = placeBeside(file, projectFile);
    if (beside.empty() || beside == file.path || isSame(there, file) || !isSame(traceOf(beside), file))
        return {};
    return beside;
}

} // namespace

bool DataReference::isInside() const
{
    return !files.empty() &&
           std::all_of(files.begin(), files.end(), [](const DataFile& file) { return !file.inside.empty(); });
}

DataReference referTo(const Dataset& data)
{
    DataReference reference{.source = data.source,
                            .name = data.name,
                            .format = data.format,
                            .ratings = data.ratingCount(),
                            .readers = data.userCount(),
                            .books = data.bookCount()};
    if (data.source.sample)
        return reference;
    for (std::string DataSource::*member : kPaths)
        if (std::string& path = reference.source.*member; !path.empty())
            path = absolutePath(path);
    for (const std::string& path : reference.source.files()) {
        const FileTrace trace = traceOf(fileOnDisk(path));
        const bool isKnown = std::any_of(reference.files.begin(), reference.files.end(),
                                         [&](const DataFile& file) { return file.path == trace.path; });
        if (!isKnown)
            reference.files.push_back({.path = trace.path,
                                       .bytes = trace.size,
                                       .modified = trace.modified,
                                       .sample = trace.sample});
    }
    return reference;
}

std::vector<DataChange> dataChanges(const DataReference& data, const std::string& projectFile)
{
    std::vector<DataChange> changes;
    for (const DataFile& file : data.files) {
        if (!file.inside.empty())
            continue;
        const FileTrace there = traceOf(file.path);
        if (isSame(there, file))
            continue;
        if (std::string found = foundBeside(file, there, projectFile); !found.empty())
            changes.push_back({DataChange::Kind::moved, file.path, std::move(found)});
        else if (there.kind == FileTrace::Kind::absent)
            changes.push_back({DataChange::Kind::missing, file.path});
        else
            changes.push_back({DataChange::Kind::changed, file.path});
    }
    return changes;
}

DataSource sourceNow(const DataReference& data, const std::string& projectFile)
{
    DataSource source = data.source;
    for (const DataFile& file : data.files) {
        std::string now = file.inside.empty() ? foundBeside(file, traceOf(file.path), projectFile)
                                              : absolutePath(projectFile) + '/' + file.inside;
        if (now.empty())
            continue;
        replacePath(source, file.path, now);
    }
    if (data.isInside())
        source.path.clear(); // the folder that they were found in
    return source;
}

std::optional<DataSource> sourceAt(const DataReference& data, const std::string& projectFile,
                                   const std::string& place)
{
    DataSource source = sourceNow(data, projectFile);
    const std::string chosen = absolutePath(place);
    std::error_code ignored;
    const std::string folder = fs::is_directory(chosen, ignored) ? chosen : folderOf(chosen);
    bool isAnyMoved = false;
    for (const DataFile& file : data.files) {
        const FileTrace there = traceOf(file.path);
        if (!file.inside.empty() || isSame(there, file) || !foundBeside(file, there, projectFile).empty())
            continue;
        const std::string found = isSame(traceOf(chosen), file) ? chosen : foundBelow(file, folder);
        if (found.empty())
            return {};
        replacePath(source, file.path, found);
        isAnyMoved = true;
    }
    if (!isAnyMoved)
        return {};
    if (!source.ratings.empty())
        source.path.clear(); // the folder that they were found in
    return source;
}

std::string DataChange::text() const
{
    switch (kind) {
    case Kind::missing:
        return tr("'%1' is no longer there. Put it back, or open the data from their new place.").arg(path);
    case Kind::moved:
        return tr("'%1' was moved: it is taken from '%2'.").arg(path).arg(found);
    case Kind::changed:
        break;
    }
    return tr("'%1' has been changed since the project was saved. The runs keep the data that they learned "
              "from.")
        .arg(path);
}

} // namespace shelf
