// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QApplication;

namespace shelf {

/// While it lives widgets can draw pictures, with no display and no window.
class Screenless {
public:
    Screenless();
    ~Screenless();

private:
    std::unique_ptr<QApplication> m_application;
};

} // namespace shelf
