// SPDX-License-Identifier: GPL-3.0-or-later
// bench: how fast this machine does what the program does.
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/output/bench_output.h"
#include "engine/base/system/os.h"
#include "engine/base/system/resident.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <numeric>

namespace shelf {

namespace {

struct BenchOptions {
    std::vector<std::string> names;
    int threads = 0;
    int repeat = 3;
};

/// A folder for files that are gone at the end.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::error_code ignored;
        m_path = (std::filesystem::temp_directory_path(ignored) /
                  ("shelfspace-bench-" + std::to_string(os::getpid())))
                     .string();
        std::filesystem::create_directories(m_path, ignored);
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

/// In the order of the list, each once; all where none is named.
std::vector<const BenchFigure*> wanted(const std::vector<std::string>& names)
{
    std::vector<const BenchFigure*> figures;
    for (const BenchFigure* figure : benchFigures())
        if (names.empty() || std::find(names.begin(), names.end(), figure->name) != names.end())
            figures.push_back(figure);
    return figures;
}

/// Seconds that figures take on this machine: as they are told of, and by how much those behind took longer.
class TimeLeft {
public:
    TimeLeft(const std::vector<const BenchFigure*>& figures, int repeat) : m_rounds((repeat + 2) / 5.0)
    {
        for (const BenchFigure* figure : figures)
            m_left += figure->seconds * m_rounds;
    }
    double seconds() const { return m_left * (m_told > 0 ? m_took / m_told : 1); }
    void done(const BenchFigure& figure, double seconds)
    {
        m_left -= figure.seconds * m_rounds;
        m_told += figure.seconds * m_rounds;
        m_took += seconds;
    }

private:
    double m_rounds;
    double m_left = 0;
    double m_told = 0;
    double m_took = 0;
};

void tell(const BenchReport& report, Console& console)
{
    if (console.json)
        console.printJson(benchDocument(report));
    console.printText(benchText(report));
}

int runBench(const BenchOptions& options, Console& console)
{
    const std::vector<const BenchFigure*> figures = wanted(options.names);
    const TemporaryFolder folder;
    const BenchSize size{.threads = options.threads, .folder = folder.path()};
    BenchReport report{
        .threads = size.threadCount(), .repeat = options.repeat, .roofline = measureRoofline()};
    TimeLeft left(figures, options.repeat);
    for (const BenchFigure* figure : figures) {
        if (const std::uint64_t available = os::availableMemory();
            available > 0 && figure->memory > available) {
            const Message lacks = tr("%1 takes up to %2 MB of memory, and there are %3")
                                      .arg(figure->name)
                                      .arg(figure->memory / kMegabyte)
                                      .arg(available / kMegabyte);
            if (!options.names.empty())
                return console.fail(Error::failure(lacks, tr("Close other programs, or name other figures")));
            console.warn(lacks);
            report.leftOut.emplace_back(figure->name);
            left.done(*figure, 0);
            continue;
        }
        console.note(tr("%1: takes up to %2 MB of memory; about %3 left")
                         .arg(figure->name)
                         .arg(figure->memory / kMegabyte)
                         .arg(duration(left.seconds())));
        Result<BenchResult> result = Error::cancelledByCaller();
        const double seconds = secondsOf([&] {
            result =
                measureFigure(*figure, size, options.repeat, console.progress(std::string(figure->name)));
        });
        if (!result) {
            if (!report.results.empty())
                tell(report, console); // what was measured until then
            return console.fail(result.error());
        }
        left.done(*figure, seconds);
        report.results.push_back(std::move(*result));
    }
    tell(report, console);
    return kDone;
}

} // namespace

void addBenchCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<BenchOptions>();
    const Command command =
        addCommand(program, console, "bench",
                   tr("Measure how fast this machine trains, ranks, reads and draws, on data made for that"),
                   [options, &console] { return runBench(*options, console); });
    std::vector<std::string> names;
    for (const BenchFigure* figure : benchFigures())
        names.emplace_back(figure->name);
    command.option("names", options->names, tr("The figures to measure; all where none is named"))
        .typeName("NAME")
        .oneOf(names);
    command
        .option("--repeat", options->repeat,
                tr("How often each is measured, after a first time that does not count"))
        .atLeast(1)
        .showDefault();
    command.option("--threads", options->threads, tr("Threads to use, 0 for as many as the machine has"))
        .threadCount()
        .showDefault();
}

} // namespace shelf
