// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <memory>

class QApplication;

namespace shelf {

/// While it lives widgets can draw pictures, with no display and no window.
class Screenless {
public:
    Screenless();
    ~Screenless();

    /// Whether pictures can be drawn at all.
    const Status& status() const { return m_status; }

private:
    Status m_status;
    std::unique_ptr<QApplication> m_application;
};

} // namespace shelf
