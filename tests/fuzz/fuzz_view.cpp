// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any text as a view of the map that was kept with a run; one that is read says the same when it is
// kept again.
#include "app/pages/map/map_view_state.h"
#include "tests/fuzz/fuzz_data.h"

#include <cmath>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const shelf::Dataset& data = fuzz::smallData();
    const auto view = shelf::viewFromJson({reinterpret_cast<const char*>(bytes), size}, data);
    if (!view) {
        fuzz::require(fuzz::told(view.error()));
        return 0;
    }
    const shelf::MapCamera& camera = view->state.camera;
    fuzz::require(std::isfinite(camera.zoom) && camera.zoom > 0 && camera.halfX > 0);
    fuzz::require(!view->state.marked || view->state.marked->size() == data.bookCount());
    const std::string kept = shelf::viewToJson(view->state, view->parameters, data);
    const auto again = shelf::viewFromJson(kept, data);
    fuzz::require(again.ok() && shelf::viewToJson(again->state, again->parameters, data) == kept);
    return 0;
}
