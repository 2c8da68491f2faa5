// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_camera.h"

namespace shelf {

/// Places of a layout that is still moving, many times a second: the frame around them follows with some
/// slack and smoothly, so that the picture neither jumps nor breathes.
class MapFollower {
public:
    /// Begins at the frame that makeMapSpace() gave the places shown until now.
    void start(const Projection& shown);
    bool started() const { return m_started; }
    void stop() { m_started = false; }

    /// Overwrites the places (as many as before, in the same dimensions).
    void follow(const Projection& projection, MapSpace& space);

private:
    struct Extents {
        double middle[3] = {0, 0, 0};
        double half[3] = {0, 0, 0};
        double size() const;
    };
    static Extents measure(const Projection& projection);

    Extents m_frame;
    bool m_started = false;
};

} // namespace shelf
