// SPDX-License-Identifier: GPL-3.0-or-later
// What `shelfspace bench` measures, at other sizes and for other programs:
//   shelfspace_bench_sizes measure NAME SCALE REPEAT THREADS   prints a figure at so many times its size as
//   JSON shelfspace_bench_sizes data NAME FOLDER                    writes what it is measured on
// rows.f32 (a row after the other), user.i32, book.i32 and rating.f32 are numbers as they lie in memory;
// about.json says how many; ratings.csv is what the figure that reads a file reads.
#include "engine/base/system/os.h"
#include "engine/base/system/resident.h"
#include "engine/bench/measure_figure.h"
#include "engine/kernels/kernels.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace shelf;

namespace {

template <class T> void writeNumbers(const std::string& path, const std::vector<T>& values)
{
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(values.data()),
               static_cast<std::streamsize>(values.size() * sizeof(T)));
}

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.text().c_str());
    return 1;
}

int writeData(const BenchFigure& figure, const std::string& folder)
{
    std::filesystem::create_directories(folder);
    const auto prepared = figure.prepare({.folder = folder}, {});
    if (!prepared)
        return failed(prepared.error());
    nlohmann::json about = {{"name", figure.name}};
    if (prepared->rows) {
        about["rows"] = prepared->rows->rows;
        about["cols"] = prepared->rows->cols;
        writeNumbers(folder + "/rows.f32", prepared->rows->values);
    }
    if (prepared->ratings) {
        about["readers"] = prepared->ratings->userCount();
        about["books"] = prepared->ratings->bookCount();
        about["ratings"] = prepared->ratings->ratingCount();
        writeNumbers(folder + "/user.i32", prepared->ratings->user);
        writeNumbers(folder + "/book.i32", prepared->ratings->book);
        writeNumbers(folder + "/rating.f32", prepared->ratings->rating);
    }
    std::ofstream(folder + "/about.json") << about.dump() << '\n';
    return 0;
}

int measure(const BenchFigure& figure, double scale, int repeat, int threads)
{
    const auto folder = std::filesystem::temp_directory_path() /
                        ("shelfspace-sizes-" + std::to_string(os::getpid()) + "-" + std::string(figure.name));
    std::filesystem::create_directories(folder);
    os::restartResidentPeak();
    const std::uint64_t before = os::residentPeak();
    const auto result =
        measureFigure(figure, {.scale = scale, .threads = threads, .folder = folder.string()}, repeat);
    std::filesystem::remove_all(folder);
    if (!result)
        return failed(result.error());
    const nlohmann::json document = {{"name", figure.name},
                                     {"scale", scale},
                                     {"items", result->work.items},
                                     {"item", figure.item},
                                     {"isa", kernels().name},
                                     {"threads", result->threads},
                                     {"seconds", result->median()},
                                     {"minimum", result->minimum()},
                                     {"rss_bytes", result->residentPeak},
                                     {"rss_before", before}};
    std::printf("%s\n", document.dump().c_str());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string what = argc > 1 ? argv[1] : "";
    const BenchFigure* const figure = argc > 2 ? findBenchFigure(argv[2]) : nullptr;
    if (figure && what == "data" && argc == 4)
        return writeData(*figure, argv[3]);
    if (figure && what == "measure" && argc == 6)
        return measure(*figure, std::atof(argv[3]), std::atoi(argv[4]), std::atoi(argv[5]));
    std::fprintf(stderr, "usage: %s measure NAME SCALE REPEAT THREADS | data NAME FOLDER\n", argv[0]);
    return 2;
}
