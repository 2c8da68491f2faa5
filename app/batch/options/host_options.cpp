// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/host_options.h"

#include "app/batch/options/standard_input.h"
#include "app/take_away/call_words.h"
#include "engine/base/system/os.h"

#include <filesystem>

namespace shelf {

namespace {

/// From whatever folder it is used.
std::string everywhere(const std::string& path)
{
    std::error_code code;
    const auto whole = std::filesystem::absolute(path, code);
    return code ? path : whole.lexically_normal().string();
}

std::vector<std::string> workerWords(const HostOptions& options, int threads)
{
    std::vector<std::string> words{"work", options.queue, "--quiet"};
    if (threads > 0)
        words.insert(words.end(), {"--threads", std::to_string(threads)});
    return words;
}

/// The call that starts workers of an array.
std::string arrayCall(const HostOptions& options, int threads)
{
    std::string work = shellWord(options.remoteProgram);
    for (const std::string& word : workerWords(options, threads))
        work += ' ' + shellWord(word);
    if (options.sbatch == 0)
        return work;
    std::string call = "sbatch --array=1-" + std::to_string(options.sbatch);
    if (threads > 0)
        call += " --cpus-per-task=" + std::to_string(threads);
    return call + " --wrap=" + shellWord(work);
}

} // namespace

void addHostOptions(const Command& command, HostOptions& options)
{
    command.group(tr("Other machines"));
    command
        .option(
            "--queue", options.queue,
            tr("A new folder that all machines see under the same name, as they do DATA: there the workers "
               "find what to do. Without --hosts others start them, with 'shelfspace work FOLDER'; what "
               "comes out is the same whoever works"))
        .typeName("FOLDER");
    command
        .option(
            "--hosts", options.hosts,
            tr("Spread the work over these: one host a line, with the number of workers where it is not one, "
               "HOST:2 or HOST slots=2; localhost needs no ssh"))
        .typeName("FILE")
        .needs("--queue");
    command
        .option("--sbatch", options.sbatch,
                tr("Say the line that starts so many workers in Slurm, and wait for them"))
        .atLeast(1)
        .needs("--queue");
    command.option("--remote-shell", options.remoteShell, tr("What starts a worker on a host"))
        .typeName("COMMAND")
        .notEmpty()
        .showDefault()
        .needs("--hosts");
    command
        .option("--remote-program", options.remoteProgram,
                tr("Where shelfspace is on the hosts; by itself where it is here"))
        .typeName("PATH")
        .needs("--queue");
    command
        .option("--lease", options.lease,
                tr("Seconds without a sign of life after which another takes a worker's trial"))
        .between(0.1, 86400)
        .showDefault()
        .needs("--queue");
    command.group({});
}

Status readHostOptions(HostOptions& options, DataOptions& data)
{
    if (!options.areUsed())
        return {};
    if (!options.hosts.empty() && options.sbatch > 0)
        return Error::usageError(tr("Both --hosts and --sbatch say who works"), tr("Name one of them."));
    if (!options.hosts.empty()) {
        auto hosts = readHosts(options.hosts);
        if (!hosts)
            return hosts.error();
        options.named = *std::move(hosts);
    }
    options.queue = everywhere(options.queue);
    if (options.remoteProgram.empty())
        options.remoteProgram = os::ownProgram();
    DataSource& source = data.source;
    for (std::string* file :
         {&source.path, &source.ratings, &source.books, &source.users, &source.tags, &source.validation}) {
        if (*file == kStandardInput)
            return Error::usageError(tr("Other machines cannot read standard input"),
                                     tr("Name a file that all of them see."));
        if (!file->empty())
            *file = everywhere(*file);
    }
    return {};
}

Status beginSpread(Spread& spread, const HostOptions& options, const std::string& work, int threads,
                   Console& console)
{
    if (Status begun = spread.leader.begin(options.queue, work, {.lease = options.lease}); !begun)
        return begun;
    if (options.named.empty()) {
        console.log(tr("Start the workers: %1").arg(arrayCall(options, threads)));
        return {};
    }
    WorkerCall call;
    call.program = os::ownProgram();
    call.remoteProgram = options.remoteProgram;
    call.remoteShell = commandWords(options.remoteShell);
    call.words = workerWords(options, threads);
    spread.team = std::make_unique<HostWorkers>(options.named, call);
    return {};
}

void tellGone(const HostWorkers::Gone& gone, Console& console)
{
    console.warn(tr("A worker on %1 is gone, the others go on: %2", "a host, and what was said there")
                     .arg(gone.host)
                     .arg(gone.why));
}

} // namespace shelf
