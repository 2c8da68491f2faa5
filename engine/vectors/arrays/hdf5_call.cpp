// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/arrays/hdf5_call.h"

#include "engine/base/system/child.h"
#include "engine/base/text/message.h"

#include <cerrno>
#include <chrono>
#include <cstring>

namespace shelf {

namespace {

constexpr int kLook = 100; ///< ms between two looks at whether to go on
constexpr std::chrono::seconds kMostSilence{60};

/// Its last word: how it ended.
Status endOf(const os::Child::Ended& ended, bool isSilent, const std::string& path)
{
    constexpr int kLiesElsewhere = 3;
    const Message anew = tr("Save it anew, for example by Keras or h5py.");
    if (isSilent || ended.fate == os::Child::Fate::outOfTime)
        return Error::failure(tr("The HDF5 file could not be read in a sensible time"), anew).in(path);
    if (ended.fate == os::Child::Fate::killed)
        return Error::failure(tr("The helper that reads HDF5 broke down over this file: it is damaged, or "
                                 "wants more memory than it may have"),
                              anew)
            .in(path);
    if (ended.code == 0)
        return {};
    if (ended.code == kLiesElsewhere)
        return Error::failure(tr("The array lies in other files than this one, which are not read"),
                              tr("Save it into one file."))
            .in(path);
    return Error::failure(tr("The HDF5 file is damaged, or of a kind that is not read here"), anew).in(path);
}

} // namespace

Status callHdf5Helper(const std::string& program, std::vector<std::string> words, const VectorBytes& bytes,
                      const std::string& path, const std::function<Status(std::string_view)>& take)
{
    words.insert(words.begin(), program);
    const std::string_view file(bytes.data, bytes.size); // copied: it must not change while the helper reads
    const std::vector<std::string> environment = {"HDF5_USE_FILE_LOCKING=FALSE"};
    os::Child helper({.words = words, .input = &file, .environment = &environment});
    if (!helper.isThere())
        return Error::failure(
                   tr("The helper that reads HDF5 could not be started: %1").arg(std::strerror(errno)))
            .in(path);
    Status taken;
    bool isSilent = false;
    auto heard = std::chrono::steady_clock::now();
    std::vector<char> part(std::size_t{1} << 18);
    while (taken && !isSilent && helper.isOpen(os::Child::End::output)) {
        if (!helper.waitFor(kLook).output) {
            taken = take({});
            isSilent = std::chrono::steady_clock::now() - heard > kMostSilence;
            continue;
        }
        const std::size_t count = helper.read(os::Child::End::output, part);
        if (count == 0)
            continue;
        heard = std::chrono::steady_clock::now();
        taken = take({part.data(), count});
    }
    if (!taken || isSilent)
        helper.kill();
    const os::Child::Ended ended = helper.wait();
    if (!taken)
        return taken;
    return endOf(ended, isSilent, path);
}

} // namespace shelf
