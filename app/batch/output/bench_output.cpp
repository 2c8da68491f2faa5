// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/bench_output.h"

#include "app/base/text.h"
#include "engine/base/system/resident.h"
#include "engine/kernels/kernels.h"

#include <nlohmann/json.hpp>

namespace shelf {

namespace {

constexpr std::size_t kManyTimings = 100; ///< from which on the slowest of a hundred is told, too
constexpr double kBillion = 1e9;

/// "4.3 us", "181.2 ms", "12.30 s".
std::string shortTime(double seconds)
{
    return seconds < 1e-3 ? number(1e6 * seconds, 1) + " us"
           : seconds < 1  ? number(1e3 * seconds, 1) + " ms"
                          : number(seconds, 2) + " s";
}

Json resultDocument(const BenchResult& result, const Roofline& roofline)
{
    const BenchShare share = shareOf(result, roofline);
    Json document = {
        {"name", result.figure->name},      {"seconds", result.median()},
        {"minimum", result.minimum()},      {"timings", result.seconds.size()},
        {"per_second", result.perSecond()}, {"item", result.figure->item},
        {"peak_share", share.share},        {"bound", share.bound == BenchBound::flops ? "flops" : "bytes"},
        {"flops", result.work.flops},       {"bytes", result.work.bytes},
        {"threads", result.threads},        {"rss_bytes", result.residentPeak}};
    if (result.seconds.size() >= kManyTimings)
        document["p99"] = result.below(0.99);
    return document;
}

} // namespace

Json benchDocument(const BenchReport& report)
{
    Json results = Json::array();
    for (const BenchResult& result : report.results)
        results.push_back(resultDocument(result, report.roofline));
    return {{"version", SHELFSPACE_VERSION},
            {"processor", os::processorName()},
            {"isa", kernels().name},
            {"threads", report.threads},
            {"repeat", report.repeat},
            {"roofline",
             {{"gflops_f32", report.roofline.flops / kBillion},
              {"gbytes_per_s", report.roofline.bytes / kBillion}}},
            {"results", results},
            {"left_out", report.leftOut}};
}

std::string benchText(const BenchReport& report)
{
    ScreenTable table(
        {tr("figure", "column of a table"), numbers(tr("median", "column of a table")),
         numbers(tr("least", "column of a table")), numbers(tr("a second", "column of a table")), "",
         numbers(tr("of the most", "column of a table")), numbers(tr("MB", "column of a table"))});
    for (const BenchResult& result : report.results) {
        const double share = shareOf(result, report.roofline).share;
        table.add({std::string(result.figure->name), shortTime(result.median()), shortTime(result.minimum()),
                   inGroups(static_cast<std::uint64_t>(result.perSecond())), std::string(result.figure->item),
                   percent(share, shareDecimals(share)), inGroups(result.residentPeak / kMegabyte)});
    }
    return table.text() + line(tr("The most: one thread of this processor multiplies and adds %1 billion "
                                  "floats a second (%2), and "
                                  "reads %3 GB a second from memory. Each figure had %4 threads at most.")
                                   .arg(report.roofline.flops / kBillion, 1)
                                   .arg(kernels().name)
                                   .arg(report.roofline.bytes / kBillion, 1)
                                   .arg(std::to_string(report.threads)));
}

} // namespace shelf
