// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/base/web_address.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

const FileKind kKind{trNoop("a list of books for a web page"), "[\n", [](std::string_view head) {
                         return head.starts_with("[\n{\"book_id\":") || head.starts_with("[\n]");
                     }};
constexpr ExportFile kFiles[] = {{"web_book_data.json", &kKind}};

Result<WrittenFiles> write(const Dataset& data, const std::string& folder)
{
    using Json = nlohmann::ordered_json;
    ExportFolder out(folder, kFiles);
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

namespace {

std::string caution(const ExportCall& call)
{
    const std::size_t withheld = withheldCovers(*call.data);
    if (withheld == 0)
        return {};
    return tr("%1 addresses of covers lead into a network of one's own or are no web addresses; they are "
              "left out")
        .arg(withheld);
}

Result<WrittenFiles> writeCalled(const ExportCall& call)
{
    return exportWebBooks(*call.data, call.folder);
}

} // namespace

extern const Export kWebExport;
constinit const Export kWebExport{
    .key = "web",
    .title = trNoop("Book list for a web page"),
    .meaning = trNoop("Ids, titles, authors and cover addresses."),
    .readBy = trNoop("scripts of a web page"),
    .files = kFiles,
    .needs = 0,
    .chosenAtFirst = true,
    .inTour = trNoop("the books for a web page"),
    .caution = caution,
    .write = writeCalled,
};

} // namespace shelf
