// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/replay.h"

#include "engine/base/at_edge.h"
#include "engine/base/kept_rows.h"
#include "engine/base/text/message.h"
#include "engine/projection/align.h"

#include <limits>

namespace shelf {

namespace {

constexpr std::uint64_t kSteps = 1000; ///< of progress, a map

} // namespace

std::shared_ptr<const Projection> turnedTo(const Projection& map, const Projection& reference)
{
    auto turned = std::make_shared<Projection>(map);
    if (map.points() != reference.points() || map.dims != reference.dims || map.points() == 0)
        return turned;
    std::vector<std::uint8_t> absent(map.points());
    for (std::size_t i = 0; i < absent.size(); ++i)
        absent[i] = !hasPlace(map, i) || !hasPlace(reference, i);
    const KeptRows kept(mapView(map), absent);
    turned->coordinates =
        kept.spread(alignedTo(kept.view(), KeptRows(mapView(reference), absent).view()),
                    std::numeric_limits<float>::quiet_NaN(), static_cast<std::size_t>(map.dims));
    return turned;
}

Result<std::vector<std::shared_ptr<const Projection>>>
replayMaps(std::span<const MatrixView> rows, const Catalogue& books, const MapParameters& parameters,
           std::span<const std::uint8_t> leftOut, const Projection* anchor, int threads,
           const Progress& progress)
{
    return atEdge({tr("draw the maps of all epochs", "a task"), {}, tr("Keep fewer epochs")},
                  [&]() -> Result<std::vector<std::shared_ptr<const Projection>>> {
                      std::vector<std::shared_ptr<const Projection>> maps(rows.size());
                      const std::uint64_t total = rows.size() * kSteps;
                      const Projection* later = anchor;
                      for (std::size_t i = rows.size(); i-- > 0;) {
                          const std::uint64_t before = (rows.size() - 1 - i) * kSteps;
                          MapRequest request;
                          request.rows = rows[i];
                          request.books = &books;
                          request.leftOut = leftOut;
                          request.parameters = parameters;
                          request.threads = threads;
                          MapStages stages;
                          auto map = makeMap(request, stages, [&](const MapProgress& p) {
                              return report(progress,
                                            before + static_cast<std::uint64_t>(p.fraction * double(kSteps)),
                                            total);
                          });
                          if (!map)
                              return map.error();
                          if (map->stopped)
                              return Error::cancelledByCaller();
                          maps[i] = later ? turnedTo(*map, *later)
                                          : std::make_shared<const Projection>(std::move(map).value());
                          later = maps[i].get();
                      }
                      report(progress, total, total);
                      return maps;
                  });
}

} // namespace shelf
