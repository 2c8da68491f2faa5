// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/staged_folder.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/output/atomic_file.h"
#include "engine/output/exported_files.h"
#include "engine/output/file_kind.h"
#include "engine/output/leftovers.h"
#include "engine/output/published_places.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>

namespace shelf {

namespace fs = std::filesystem;

namespace {

constexpr int kFolderTries = 100;
constexpr std::size_t kPiece = 1 << 20;

/// The folder's names reach the disk; not every file system can do this.
void flushFolder(const std::string& folder)
{
    if (const int at = os::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); at >= 0) {
        os::fsync(at);
        os::close(at);
    }
}

} // namespace

StagedFolder::StagedFolder(std::string folder) : m_folder(std::move(folder))
{
    while (m_folder.size() > 1 && m_folder.back() == '/')
        m_folder.pop_back();
    if (m_folder.empty())
        m_folder = ".";
    std::error_code ignored;
    m_isNew = !fs::exists(fs::symlink_status(m_folder, ignored));
    const std::string parent = fs::path(m_folder).parent_path().string();
    const std::string within = !m_isNew ? m_folder : parent.empty() ? "." : parent;
    if (const Status made = makeFolder(within); made)
        open(within);
    else
        m_status = Error::failure(made.error().message, made.error().advice).in(m_folder);
}

StagedFolder::~StagedFolder()
{
    close();
}

void StagedFolder::open(const std::string& within)
{
    tidyLeftovers(within);
    int code = EEXIST;
    for (int attempt = 0; attempt < kFolderTries && code == EEXIST; ++attempt) {
        m_stage = within + '/' + stageName(attempt);
        code = os::mkdir(m_stage.c_str(), 0777) == 0 ? 0 : errno;
        if (code != 0)
            continue;
        m_descriptor = os::open(m_stage.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (m_descriptor >= 0 && lockWhileWritten(m_descriptor, m_stage))
            return;
        code = m_descriptor >= 0 || errno == ENOENT ? EEXIST : errno; // taken for a leftover, or unreadable
        if (m_descriptor >= 0)
            os::close(m_descriptor);
        m_descriptor = -1;
        os::rmdir(m_stage.c_str());
    }
    m_stage.clear();
    m_status = fileError(tr("Cannot write into this folder"), m_folder, code);
}

void StagedFolder::close()
{
    std::error_code ignored;
    if (!m_published && !m_stage.empty())
        fs::remove_all(m_stage, ignored);
    m_published = true;
    if (m_descriptor >= 0)
        os::close(m_descriptor);
    m_descriptor = -1;
}

void StagedFolder::mayHold(const std::vector<OutputFile>& files)
{
    m_replaced.clear();
    for (const OutputFile& file : files) {
        m_replaced.push_back(file.name);
        holds(file);
    }
}

const FileKind* StagedFolder::kindOf(const std::string& name) const
{
    const auto told = m_kinds.find(name);
    return told == m_kinds.end() ? kindNamed(name) : told->second;
}

std::string StagedFolder::placeOf(const std::string& staged) const
{
    const bool inside =
        staged.size() > m_stage.size() && staged.starts_with(m_stage) && staged[m_stage.size()] == '/';
    return inside ? m_folder + staged.substr(m_stage.size()) : staged;
}

std::vector<std::string> StagedFolder::placesOf(std::vector<std::string> staged) const
{
    for (std::string& path : staged)
        path = placeOf(path);
    return staged;
}

Error StagedFolder::told(Error error) const
{
    error.file = error.file == m_stage ? m_folder : placeOf(error.file);
    error.message = error.message.replaced(m_stage, m_folder);
    return error;
}

Status StagedFolder::failed(int code) const
{
    return fileError(tr("Cannot write into this folder"), m_folder, code);
}

Status StagedFolder::checkPlaces(const std::vector<std::string>& names) const
{
    for (const std::string& name : names) {
        const std::string place = m_folder + '/' + name;
        os::Stat there{};
        if (os::stat(place.c_str(), &there) != 0)
            continue;
        if (S_ISDIR(there.st_mode))
            return fileError(tr("Cannot write this file"), place, EISDIR);
        if (Status own = checkMayGo(place); !own)
            return own;
        if (os::access(place.c_str(), W_OK) != 0)
            return fileError(tr("Cannot write this file"), place, errno);
        if (const FileKind* kind = kindOf(name))
            if (Status fits = checkReplaced(place, *kind); !fits)
                return fits;
        (void)!os::chmod((m_stage + '/' + name).c_str(), there.st_mode & 07777);
    }
    return {};
}

/// Takes those out of `names` whose place is no plain file.
Status StagedFolder::writeThrough(std::vector<std::string>& names)
{
    std::vector<std::string> plain;
    for (const std::string& name : names) {
        const std::string place = m_folder + '/' + name;
        const std::string staged = m_stage + '/' + name;
        os::Stat there{};
        if (os::lstat(place.c_str(), &there) != 0 || S_ISREG(there.st_mode)) {
            plain.push_back(name);
            continue;
        }
        AtomicFile out(place);
        std::ifstream in(staged, std::ios::binary);
        std::string piece(kPiece, '\0');
        while (in && !out.failed()) {
            in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
            out.write(std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount())));
        }
        if (const Status written = out.commit(); !written)
            return written;
        m_through.push_back(name);
        if (const auto seal = S_ISLNK(there.st_mode) ? sealOf(staged) : std::nullopt)
            m_writtenThrough[name] = *seal;
        if (!in.eof() || os::unlink(staged.c_str()) != 0)
            return failed(EIO);
    }
    names = std::move(plain);
    return {};
}

/// Tells the old files that go without a new one from those that only bear such a name.
Status StagedFolder::findStale(const std::vector<std::string>& written, std::vector<std::string>& gone)
{
    const ExportedFiles earlier = readExportedFiles(m_folder);
    for (const std::string& name : m_replaced) {
        const std::string place = m_folder + '/' + name;
        os::Stat there{};
        if (std::find(written.begin(), written.end(), name) != written.end() ||
            std::find(m_through.begin(), m_through.end(), name) != m_through.end() ||
            os::lstat(place.c_str(), &there) != 0)
            continue;
        const auto known = earlier.find(name);
        if (known == earlier.end() || !S_ISREG(there.st_mode) || sealOf(place) != known->second) {
            m_left.push_back(place);
            continue;
        }
        if (Status own = checkMayGo(place); !own)
            return own;
        gone.push_back(name);
    }
    return {};
}

/// Adds the list of the files that are exports once all have their places, where somebody may ask for it.
Status StagedFolder::noteFiles(std::vector<std::string>& names, const std::vector<std::string>& gone) const
{
    ExportedFiles files = readExportedFiles(m_folder);
    const std::string list = m_folder + '/' + kExportedFiles;
    if (isStage(m_folder) || (m_replaced.empty() && (files.empty() || os::access(list.c_str(), W_OK) != 0)))
        return {};
    for (const std::string& name : gone)
        files.erase(name);
    for (const std::string& name : names)
        if (const auto seal = sealOf(m_stage + '/' + name))
            files[name] = *seal;
    for (const auto& [name, seal] : m_writtenThrough)
        files[name] = seal;
    if (std::find(names.begin(), names.end(), kExportedFiles) == names.end())
        names.push_back(kExportedFiles);
    files.erase(kExportedFiles);
    return writeFileAtomically(m_stage + '/' + kExportedFiles, exportedFilesText(files));
}

Status StagedFolder::publishInto(std::vector<std::string> names)
{
    if (const Status fits = checkPlaces(names); !fits)
        return fits;
    if (const Status through = writeThrough(names); !through)
        return through;
    const FolderTurn turn(m_folder);
    return publishInTurn(std::move(names));
}

Status StagedFolder::publishInTurn(std::vector<std::string> names)
{
    std::vector<std::string> gone;
    if (const Status found = findStale(names, gone); !found)
        return found;
    if (names.empty() && gone.empty() && m_writtenThrough.empty())
        return {};
    if (const Status noted = noteFiles(names, gone); !noted)
        return told(noted.error());
    if (names.empty() && gone.empty())
        return {};
    if (const Status fits = checkPlaces(names); !fits) // nobody else changes them from here on
        return fits;
    if (names.size() == 1 && gone.empty()) { // one file takes its place in one step
        if (os::rename((m_stage + '/' + names[0]).c_str(), (m_folder + '/' + names[0]).c_str()) != 0)
            return failed(errno);
        return {};
    }
    std::vector<PublishedPlace> places;
    for (const std::string& name : names)
        places.push_back({name, identityOf(m_folder + '/' + name), identityOf(m_stage + '/' + name)});
    for (const std::string& name : gone)
        places.push_back({name, identityOf(m_folder + '/' + name), {}});
    if (const Status noted = notePlaces(m_stage, places); !noted)
        return told(noted.error());
    const std::string ready =
        m_folder + '/' + fs::path(m_stage).filename().string() + std::string(kReadySuffix);
    if (os::rename(m_stage.c_str(), ready.c_str()) != 0)
        return failed(errno);
    m_published = true; // or will be, whatever happens now
    flushFolder(m_folder);
    if (const int code = publishPlaces(m_folder, ready, places); code != 0) {
        Error error = fileError(tr("Cannot write into this folder"), m_folder, code);
        error.advice = tr("The new files are in %1; the next export into this folder ends it").arg(ready);
        return error;
    }
    for (const std::string& name : gone)
        m_removed.push_back(m_folder + '/' + name);
    return {};
}

Status StagedFolder::publish()
{
    if (!m_status)
        return m_status;
    std::vector<std::string> names;
    std::error_code code;
    for (fs::directory_iterator at(m_stage, code), end; !code && at != end; at.increment(code))
        names.push_back(at->path().filename().string());
    if (code)
        return failed(code.value());
    if (m_isNew)
        if (const Status noted = noteFiles(names, {}); !noted)
            return told(noted.error());
    flushFolder(m_stage);
    if (m_isNew && os::rename(m_stage.c_str(), m_folder.c_str()) == 0) {
        m_published = true;
        flushFolder(m_folder + "/..");
        close();
        return {};
    }
    // Not new, or somebody has made it meanwhile.
    if (m_isNew && errno != ENOTEMPTY && errno != EEXIST)
        return failed(errno);
    const Status done = publishInto(names);
    if (done)
        flushFolder(m_folder);
    close();
    return done;
}

} // namespace shelf
