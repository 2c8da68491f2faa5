// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shelf {

/// Among the settings of a run whose model was trained by another program: what `import` was told.
struct ImportedModel {
    std::string file;       ///< as it was given; empty: the model was trained here, or nobody noted it
    std::string bookLayer;  ///< the embedding of the books; empty: as the names tell
    std::string bookRows;   ///< key of an IdOrder
    std::string readerRows; ///< the same

    bool isThere() const { return !file.empty(); }
};

} // namespace shelf
