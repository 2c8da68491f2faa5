// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/opened_data.h"

#include "app/base/user_folders.h"
#include "app/common/shared_settings.h"
#include "engine/base/system/os.h"
#include "engine/base/system/program_beside.h"
#include "engine/data/preview/clean_anew.h"
#include "engine/data/sample/sample_library.h"

#include <atomic>

namespace shelf {

namespace {

std::atomic<std::uint64_t> g_openedLimit{0}; ///< 0: nobody chose it in this process

/// As the window's settings say, which the command line follows.
std::uint64_t sharedLimit()
{
    static const std::uint64_t limit =
        readSharedSettings(userDataFolder()).openedLimit.value_or(OpenedCache().limit);
    return limit;
}

} // namespace

void chooseOpenedLimit(std::uint64_t bytes)
{
    g_openedLimit = bytes;
}

Result<Dataset> readAgain(const DataSource& source, const Progress& progress)
{
    if (!source.sample)
        return DataOpening(openedCache(), source).read(progress);
    auto made = makeSampleLibrary(*source.sample, progress);
    if (!made || source.reading.cleaning == CleaningOptions())
        return made;
    return cleanAnew(*made, source.reading.cleaning, progress);
}

OpenedCache openedCache()
{
    // A program that was built anew may read otherwise, whatever its version says. The command line and the
    // window read alike and take each other's: of both it is the program that is called.
    const std::string called = programBeside("shelfspace");
    os::Stat self = {};
    const std::uint64_t chosen = g_openedLimit;
    (void)os::stat((called.empty() ? os::ownProgram() : called).c_str(), &self);
    return {.folder = userCacheFolder() + "/opened",
            .program = SHELFSPACE_VERSION " " + std::to_string(self.st_size) + ' ' +
                       std::to_string(self.st_mtim.tv_sec) + '.' + std::to_string(self.st_mtim.tv_nsec),
            .limit = chosen > 0 ? chosen : sharedLimit()};
}

} // namespace shelf
