// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/web_address.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

Result<WrittenFiles> write(const Dataset& data, const std::string& folder)
{
    using Json = nlohmann::ordered_json;
    ExportFolder out(folder);
    if (!out.status())
        return out.status().error();
    AtomicFile& file = out.add("web_book_data.json");
    file.write("[");
    for (std::size_t b = 0; b < data.bookCount(); ++b) {
        const Json record = {{"book_id", std::string(data.books.ids[b])},
                             {"title", std::string(data.books.titles[b])},
                             {"image_url", isPublicWebAddress(data.books.imageUrls[b])
                                               ? std::string(data.books.imageUrls[b])
                                               : std::string()},
                             {"authors", std::string(data.books.authors[b])}};
        file.write(b == 0 ? "\n" : ",\n");
        file.write(record.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    file.write("\n]\n");
    return out.commit();
}

} // namespace

std::size_t withheldCovers(const Dataset& data)
{
    return static_cast<std::size_t>(
        std::count_if(data.books.imageUrls.begin(), data.books.imageUrls.end(),
                      [](const auto& url) { return !url.empty() && !isPublicWebAddress(url); }));
}

Result<WrittenFiles> exportWebBooks(const Dataset& data, const std::string& folder)
{
    return atEdge(folder, [&] { return write(data, folder); });
}

} // namespace shelf
