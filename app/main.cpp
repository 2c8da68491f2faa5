// SPDX-License-Identifier: GPL-3.0-or-later
// The program that is called. A command that needs no Qt runs here, as to bind Qt takes longer than many a
// command; for all else the process becomes shelfspace-window, with the same words.
#include "app/base/console.h"
#include "app/base/user_folders.h"
#include "app/batch/batch.h"
#include "app/batch/language_option.h"
#include "engine/base/system/os.h"
#include "engine/base/system/program_beside.h"

#include <cerrno>
#include <cstring>

namespace {

constexpr const char* kWindowProgram = "shelfspace-window";

/// Returns only where it does not come to that, with what is in the way.
shelf::Error becomeWindowProgram(char** argv)
{
    const std::string program = shelf::programBeside(kWindowProgram);
    if (!program.empty())
        shelf::os::become(program, argv);
    const std::string why = program.empty() ? std::string() : std::strerror(errno);
    return shelf::Error::failure(
        program.empty()
            ? shelf::tr("The part of Shelfspace that shows windows and draws pictures, %1, is not there")
                  .arg(kWindowProgram)
            : shelf::tr(
                  "The part of Shelfspace that shows windows and draws pictures, %1, does not start: %2")
                  .arg(kWindowProgram)
                  .arg(why),
        shelf::tr("Install Shelfspace again."));
}

} // namespace

int main(int argc, char** argv)
{
    using namespace shelf;
    ignoreRelativeFolders();
    if (const Status spoken = takeLanguage(argc, argv); !spoken)
        return refuseCall(spoken.error(), argc, argv);
    if (namesCommand(plainCommands(), argc, argv))
        return runBatch(plainCommands(), argc, argv);
    complain(becomeWindowProgram(argv));
    return kFailed;
}
