// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <memory>

class QApplication;

namespace shelf {

class MessageCatalogue;

/// While it lives widgets can draw pictures, with no display and no window. Messages are by the texts of the
/// window then, in the same language.
class Screenless {
public:
    Screenless();
    ~Screenless();

    /// Whether pictures can be drawn at all.
    const Status& status() const { return m_status; }

private:
    Status m_status;
    std::shared_ptr<const MessageCatalogue> m_wordsBefore;
    std::unique_ptr<QApplication> m_application;
};

} // namespace shelf
