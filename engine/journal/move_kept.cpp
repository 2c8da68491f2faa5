// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/move_kept.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/journal/kept_sessions.h"
#include "engine/output/atomic_file.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <vector>

namespace shelf {

using namespace journal_files;
namespace fs = std::filesystem;

namespace {

constexpr const char* kKinds[] = {"journal", "searches"};
constexpr std::uint64_t kSpare = std::uint64_t{64} << 20; ///< room that is left besides what moves, bytes
constexpr int kNameTries = 1000;

std::vector<std::string> foldersIn(const std::string& folder)
{
    std::vector<std::string> found;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        std::error_code ignored;
        if (at->is_directory(ignored))
            found.push_back(at->path().string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> filesIn(const std::string& folder)
{
    std::vector<std::string> found;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        std::error_code ignored;
        if (at->is_regular_file(ignored) && at->path().filename() != kLock)
            found.push_back(at->path().filename().string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool isOfProject(const std::string& session)
{
    return !readManifest(session).project.empty();
}

/// Onto another disk: all of it is there before any of it goes here.
Status copySession(const std::string& from, const std::string& to)
{
    for (const std::string& name : filesIn(from))
        if (Status copied = copyFile(path(from, name), path(to, name)); !copied) {
            for (const std::string& made : filesIn(to))
                os::unlink(path(to, made).c_str());
            return copied;
        }
    for (const std::string& name : filesIn(from))
        os::unlink(path(from, name).c_str());
    removeEmpty(from);
    return {};
}

Status moveSession(const std::string& session, const std::string& folder)
{
    if (Status made = makeFolder(folder); !made)
        return made;
    const std::string stem = path(folder, fs::path(session).filename().string());
    std::string to = stem;
    std::error_code ignored;
    for (int i = 1; fs::exists(to, ignored) && i < kNameTries; ++i)
        to = stem + '_' + std::to_string(i);
    if (os::rename(session.c_str(), to.c_str()) == 0)
        return {};
    if (errno != EXDEV)
        return fileError(tr("Cannot move this kept file"), session, errno);
    if (os::mkdir(to.c_str(), 0700) != 0)
        return fileError(tr("Cannot make this folder"), to, errno);
    const SessionLock lock = SessionLock::hold(to); // nobody offers half of it
    Status copied = copySession(session, to);
    if (!copied)
        removeEmpty(to);
    return copied;
}

} // namespace

Status journal_files::copyFile(const std::string& from, const std::string& to)
{
    AtomicFile copy(to);
    const auto source = openFile(from);
    if (!source)
        return source.error();
    std::vector<std::byte> piece(std::size_t{1} << 20);
    for (std::uint64_t at = 0; at < (*source)->size();) {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), (*source)->size() - at));
        if (!(*source)->read(at, std::span(piece).first(count)))
            return fileError(tr("Cannot read this kept file"), from, EIO);
        copy.write(std::span<const std::byte>(piece).first(count));
        at += count;
    }
    return copy.commit();
}

KeptThings keptThings(const std::string& folder)
{
    KeptThings things;
    for (const char* kind : kKinds)
        for (const std::string& session : foldersIn(path(folder, kind))) {
            if (isOfProject(session))
                continue;
            for (const std::string& name : filesIn(session)) {
                std::error_code ignored;
                const std::uintmax_t size = fs::file_size(path(session, name), ignored);
                things.bytes += ignored ? 0 : size;
                things.runs += name.ends_with(kRunEnding);
                things.searches += name.starts_with("search-");
            }
        }
    return things;
}

Status checkKeepingPlace(const std::string& folder, const std::string& present, std::uint64_t bytes)
{
    std::error_code code;
    if (!fs::is_directory(folder, code))
        return Error::failure(tr("There is no such folder"), tr("Choose one that exists")).in(folder);
    const fs::path place = fs::weakly_canonical(folder, code);
    const fs::path now = fs::weakly_canonical(present, code);
    if (const auto [own, rest] = std::mismatch(now.begin(), now.end(), place.begin(), place.end());
        own == now.end())
        return Error::failure(tr("Unsaved work is kept in this folder already"), tr("Choose another one"))
            .in(folder);
    AtomicFile trial(path(folder, ".shelfspace-trial"));
    trial.write(std::string_view("trial"));
    if (Status written = trial.commit(); !written)
        return written;
    os::unlink(path(folder, ".shelfspace-trial").c_str());
    const fs::space_info room = fs::space(folder, code);
    if (!code && room.available < bytes + kSpare)
        return Error::failure(tr("There is too little room for unsaved work: %1 MB are free, and %2 MB are needed")
                                  .arg(room.available >> 20)
                                  .arg((bytes + kSpare) >> 20),
                              tr("Choose a folder on another disk"))
            .in(folder);
    return {};
}

KeptMove moveKept(const std::string& from, const std::string& to)
{
    KeptMove move;
    for (const char* kind : kKinds)
        for (const std::string& session : foldersIn(path(from, kind))) {
            if (isOfProject(session))
                continue;
            const SessionLock lock = SessionLock::take(session);
            if (!lock.isHeld()) {
                ++move.inUse;
                continue;
            }
            if (filesIn(session).empty()) {
                removeEmpty(session);
                continue;
            }
            if (Status moved = moveSession(session, path(to, kind)); moved)
                ++move.moved;
            else if (move.status)
                move.status = moved;
        }
    return move;
}

} // namespace shelf
