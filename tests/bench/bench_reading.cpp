// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to open data: read, and kept from the opening before. Names files of ratings; prints the
// median and the least of several openings of each.
#include "engine/data/archives/packed_file.h"
#include "engine/files/opened/opened_cache.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/resource.h>

using namespace shelf;

namespace {

struct Times {
    double median = 0;
    double least = 0;
};

template <class Open> Times timesOf(int openings, Open&& open)
{
    std::vector<double> seconds;
    for (int i = 0; i < openings; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        if (!open())
            std::exit(1);
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    std::sort(seconds.begin(), seconds.end());
    return {seconds[seconds.size() / 2], seconds.front()};
}

} // namespace

int main(int argc, char** argv)
{
    const int openings = std::getenv("OPENINGS") ? std::max(1, std::atoi(std::getenv("OPENINGS"))) : 7;
    for (int i = 1; i < argc; ++i) {
        DataSource source;
        source.path = argv[i];
        std::size_t ratings = 0;
        const auto open = [&](const OpenedCache& cache) {
            DataOpening opening(cache, source);
            const auto data = opening.read();
            if (!data) {
                std::fprintf(stderr, "%s\n", data.error().text().c_str());
                return false;
            }
            ratings = data->ratingCount();
            opening.keep(*data);
            return true;
        };
        const Times fresh = timesOf(openings, [&] { return open({}); });
        struct rusage usage {};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto text = std::filesystem::is_directory(source.path) ? Result<FileBytes>(FileBytes())
                                                                     : readFileBytes(source.path);
        const double bytes = text ? static_cast<double>(text->bytes.size()) : 0;
        std::printf("%s: %zu ratings read in %.3f s (least %.3f)", argv[i], ratings, fresh.median,
                    fresh.least);
        if (bytes > 0)
            std::printf(", %.2f GB/s of text", bytes / fresh.median / 1e9);
        std::printf(", %.0f MB at most", static_cast<double>(usage.ru_maxrss) / 1024);
        const std::string folder =
            (std::filesystem::temp_directory_path() / "shelfspace-bench-opened").string();
        const OpenedCache cache{.folder = folder, .program = "bench", .fewest = 0};
        if (open(cache)) {
            const Times again = timesOf(openings, [&] { return open(cache); });
            std::printf("; opened again in %.3f s (least %.3f)", again.median, again.least);
        }
        std::printf("\n");
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
}
