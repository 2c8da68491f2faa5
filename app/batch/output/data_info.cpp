// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/data_info.h"

#include <nlohmann/json.hpp>

namespace shelf {

Json dataDocument(const Dataset& data)
{
    return {{"name", data.name},
            {"format", data.format},
            {"files", data.source.files()},
            {"ratings", data.ratingCount()},
            {"users", data.userCount()},
            {"books", data.bookCount()}};
}

} // namespace shelf
