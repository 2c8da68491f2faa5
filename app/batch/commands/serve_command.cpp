// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/run_options.h"
#include "app/serve/endpoint.h"
#include "app/serve/run_server.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>

namespace shelf {

namespace {

constexpr auto kLook = std::chrono::milliseconds(50); ///< between two looks at Ctrl+C
constexpr int kMostPort = 65535;

struct ServeWords {
    std::string run;
    ServeOptions options;
    int port = 8080;
    bool verbose = false;
};

std::string callLine(const HttpCall& call)
{
    constexpr double kMilliseconds = 1000;
    return call.from + ' ' + call.method + ' ' + call.target + ' ' + std::to_string(call.status) + ' ' +
           fixed(call.seconds * kMilliseconds, 1) + " ms";
}

int runServe(ServeWords& words, Console& console)
{
    auto run = openRun(words.run, console, loadRunToAsk);
    if (!run)
        return console.fail(run.error());
    const auto served = std::make_shared<const ServedRun>(std::make_shared<const Run>(std::move(*run)));
    words.options.place.port = static_cast<std::uint16_t>(words.port);
    std::mutex speaking;
    RunServer::Seen seen;
    if (words.verbose)
        seen = [&](const HttpCall& call) {
            const std::lock_guard lock(speaking);
            console.log(callLine(call));
        };
    const auto server = RunServer::start(served, words.options, seen);
    if (!server)
        return console.fail(server.error());
    if (!(*server)->isLocal())
        console.warn(tr("whoever reaches this computer at %1 can ask this run, without a password")
                         .arg(words.options.place.address));
    if (console.json)
        console.printJson({{"address", (*server)->url()}, {"port", (*server)->port()}});
    console.printText((*server)->url() + "\n");
    std::fflush(stdout); // whoever started this waits for it
    console.note(tr("Serving; Ctrl+C ends it"));
    while (!interrupted())
        std::this_thread::sleep_for(kLook);
    return kStopped;
}

void addEndpointHelp(const Command& command)
{
    command.footer(tr("What can be asked, and is answered as JSON; /openapi.json has all parameters:"));
    for (const Endpoint& endpoint : endpoints()) {
        std::string address = endpoint.path;
        char sign = '?';
        for (const EndpointParameter& parameter : endpoint.parameters)
            if (parameter.facts.isRequired || parameter.facts.name == "user") {
                address += sign + parameter.facts.name + '=' + parameter.facts.typeName;
                sign = '&';
            }
        command.footer(endpoint.method + ' ' + address, 2);
        command.footer(tr(endpoint.meaning), 6);
    }
}

} // namespace

void addServeCommand(const Command& program, Console& console)
{
    const auto words = std::make_shared<ServeWords>();
    const Command command = addCommand(program, console, "serve", tr("Answer questions to a run over HTTP"),
                                       [words, &console] { return runServe(*words, console); });
    addRunOption(command, words->run);
    command.option("--port", words->port, tr("Where to listen; 0: at any port that is free"))
        .between(0, kMostPort)
        .showDefault();
    command
        .option("--address", words->options.place.address,
                tr("Of which of this computer's addresses; others than 127.0.0.1 let others ask, too"))
        .typeName("IP")
        .showDefault();
    command
        .option("--threads", words->options.place.threads,
                tr("Answers at a time; 0: as the machine has cores"))
        .threadCount()
        .showDefault();
    command
        .option("--allow-origin", words->options.origins,
                tr("Pages from here may read the answers in a browser, for example https://my.page; *: all"))
        .typeName("ORIGIN")
        .repeated();
    command.flag("--verbose", words->verbose, tr("A line on standard error for each call"));
    addEndpointHelp(command);
}

} // namespace shelf
