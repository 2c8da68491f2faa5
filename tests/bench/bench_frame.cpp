// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long a frame of the map and each of its parts take at 1280x800, next to QPainter on the same
// points in the same run. Run it with QT_QPA_PLATFORM=offscreen; an argument gives the number of threads. The
// first of two figures is wall time, the second the processor time of all threads together; both are medians.

#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "widgets/map/points/density.h"
#include "widgets/map/points/map_raster.h"
#include "widgets/map/points/pick_grid.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace shelf;

namespace {

constexpr QSize kSize(1280, 800);
constexpr QRectF kView(0, 0, 1280, 800);

/// Most books in a dozen clouds, the others between them.
MapContent makeContent(int dims, std::size_t count)
{
    Random random(1);
    auto projection = std::make_shared<Projection>();
    projection->dims = dims;
    auto data = std::make_shared<Dataset>();
    data->books.ids.resize(count);
    data->scale = {1, 5};
    MapContent content;
    std::vector<std::string> genres;
    std::vector<RatingSummary> summary;
    for (std::size_t i = 0; i < count; ++i) {
        const auto cloud = static_cast<int>(random.below(15));
        for (int d = 0; d < dims; ++d) {
            const double middle = cloud > 11 ? 0 : 10 * std::sin(cloud * (2.1 + d) + d);
            projection->coordinates.push_back(
                static_cast<float>(middle + (cloud > 11 ? 6 : 2) * random.normal()));
        }
        genres.push_back("Genre " + std::to_string(cloud));
        const double fame = random.uniform();
        summary.push_back({static_cast<std::uint32_t>(1 / (fame + 1e-4)), 3});
    }
    content.summary = std::move(summary);
    content.data = data;
    content.projection = projection;
    content.colors = ColorScale::categories(genres);
    return content;
}

struct Times {
    double wall = 0;
    double cpu = 0;
};

Times median(const std::function<void()>& body)
{
    std::vector<double> wall, cpu;
    body();
    const auto start = std::chrono::steady_clock::now();
    for (int k = 0; k < 15; ++k) {
        const auto began = std::chrono::steady_clock::now();
        const std::clock_t clock = std::clock();
        body();
        cpu.push_back(static_cast<double>(std::clock() - clock) * 1e3 / CLOCKS_PER_SEC);
        wall.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
        if (std::chrono::steady_clock::now() - start > std::chrono::seconds(3) && k >= 2)
            break;
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    return {wall[wall.size() / 2], cpu[cpu.size() / 2]};
}

void print(const char* what, Times t)
{
    std::printf("    %-34s %8.2f ms %8.2f ms of processor\n", what, t.wall, t.cpu);
}

void measure(std::size_t count, int dims, bool bySize, int threads)
{
    MapContent content = makeContent(dims, count);
    content.sizeByRatings = bySize;
    const MapInk ink = MapInk::of(false);
    std::printf("%zu points in %s%s\n", count, dims == 3 ? "space" : "the plane",
                bySize ? ", size by popularity" : ", a fifth not dim");
    if (!bySize)
        content.emphasized = {0};
    PointRaster raster(threads);
    Workers* workers = raster.workersFor(count);
    MapSpace space;
    MapLook look;
    MapFrame frame;
    const Times spaceTime = median([&] { space = makeMapSpace(*content.projection); });
    const Times lookTime = median([&] { look = makeMapLook(content, ink, workers); });
    MapCamera camera = MapCamera::fitting(space);
    const auto move = [&] {
        if (dims == 3)
            camera.turnBy(0.05, 0);
        else
            camera.centerX += 0.001;
    };
    const auto layOut = [&] { layOutMap(space, camera, kView, look, frame, workers); };
    const auto draw = [&] {
        raster.begin(kSize, look.canvas);
        raster.draw(rasterPoints(frame, look, camera));
    };
    print("a whole frame", median([&] {
              move();
              layOut();
              draw();
          }));
    print("  lay out", median([&] {
              move();
              layOut();
          }));
    print("  draw", median(draw));
    MapCamera fitting = MapCamera::fitting(space);
    std::swap(camera, fitting);
    camera.zoom = 6;
    print("a whole frame, zoomed in 6 times", median([&] {
              move();
              layOut();
              draw();
          }));
    std::swap(camera, fitting);
    layOut();
    MapPicker picker;
    const auto pick = [&] { picker.at({640, 400}, 5, space, camera, frame, look, workers); };
    print("first book under the pointer", median([&] {
              picker.spaceChanged();
              pick();
          }));
    print("the next ones", median(pick));
    print("coordinates to space", spaceTime);
    print("look", lookTime);
    DensityField field;
    print("density", median([&] { field = makeDensity(frame.x, frame.y, {}, kView, {}, workers); }));
    print("its shade", median([&] { densityShade(field, kSize, ink.theme.accent.rgb(), 0.8, workers); }));
    print("its contours, six levels", median([&] {
              for (const float level : massLevels(field))
                  densityContours(field, level);
          }));
    print("thumbnail", median([&] { thumbnail(space, look, {160, 100}); }));

    QImage canvas(kSize, QImage::Format_RGB32);
    print("QPainter::drawPoints, one color", median([&] {
              canvas.fill(Qt::white);
              QPainter painter(&canvas);
              painter.setPen(QPen(Qt::blue, 3));
              std::vector<QPointF> points(count);
              for (std::size_t i = 0; i < count; ++i)
                  points[i] = {frame.x[i], frame.y[i]};
              painter.drawPoints(points.data(), static_cast<int>(count));
          }));
    if (count <= 100000)
        print("QPainter::drawEllipse, smooth", median([&] {
                  canvas.fill(Qt::white);
                  QPainter painter(&canvas);
                  painter.setRenderHint(QPainter::Antialiasing);
                  painter.setPen(Qt::NoPen);
                  for (std::size_t i = 0; i < count; ++i) {
                      painter.setBrush(QColor::fromRgb(frame.color[i]));
                      const double r = frame.radius[i];
                      painter.drawEllipse(QPointF(frame.x[i], frame.y[i]), r, r);
                  }
              }));
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const int threads = argc > 1 ? std::atoi(argv[1]) : 0;
    for (const std::size_t count : {10000u, 100000u, 1000000u})
        for (const int dims : {2, 3})
            for (const bool bySize : {false, true})
                measure(count, dims, bySize, threads);
    return 0;
}
