// SPDX-License-Identifier: GPL-3.0-or-later
// The safetensors format: the length of a header of JSON in eight bytes, the header, then all tensors one
// behind the other as the header says. Its own writer orders them by the size of their type and then by name,
// and fills the header up with blanks to a multiple of eight.
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/models/model_tensors.h"
#include "engine/output/float_bytes.h"
#include "engine/parameters/model_kind.h"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace shelf {

namespace {

constexpr std::size_t kLengthBytes = 8;
constexpr std::string_view kBegin = "{\"__metadata__\":{\"program\":\"Shelfspace";

const FileKind kKind{trNoop("a safetensors file"), "", [](std::string_view head) {
                         return head.size() > kLengthBytes && head.substr(kLengthBytes).starts_with(kBegin);
                     }};
constexpr ExportFile kFiles[] = {{"model.safetensors", &kKind}};

std::string idsOf(const TextList& ids)
{
    auto list = nlohmann::json::array();
    for (const std::string_view id : ids)
        list.push_back(std::string(id));
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string headerOf(const Run& run, const std::vector<NamedTensor>& tensors)
{
    using Json = nlohmann::ordered_json;
    Json header;
    header["__metadata__"] = {{"program", "Shelfspace " SHELFSPACE_VERSION},
                              {"name", run.name},
                              {"model", std::string(run.settings.kind ? run.settings.kind->key : "")},
                              {"data", run.data->name},
                              {"books", std::to_string(run.data->bookCount())},
                              {"users", std::to_string(run.data->userCount())},
                              {"book_ids", idsOf(run.data->books.ids)},
                              {"user_ids", idsOf(run.data->userIds)}};
    std::uint64_t end = 0;
    for (const NamedTensor& tensor : tensors) {
        const std::uint64_t begin = end;
        end += tensor.values.rows * tensor.values.cols * sizeof(float);
        header[tensor.name] = {{"dtype", "F32"},
                               {"shape", {tensor.values.rows, tensor.values.cols}},
                               {"data_offsets", {begin, end}}};
    }
    std::string text = header.dump(-1, ' ', false, Json::error_handler_t::replace);
    text.append((kLengthBytes - text.size() % kLengthBytes) % kLengthBytes, ' ');
    std::string length;
    for (std::uint64_t rest = text.size(), i = 0; i < kLengthBytes; ++i, rest >>= 8)
        length += static_cast<char>(rest & 0xFF);
    return length + text;
}

Result<WrittenFiles> write(const ExportCall& call)
{
    const Run& run = *call.run;
    if (!run.model)
        return Error::usageError(tr("This run has no model to export"), tr("Train it first"));
    ExportFolder out(call.folder, kFiles);
    if (!out.status())
        return out.status().error();
    AtomicFile& file = out.add("model.safetensors");
    const ModelTensors tensors(run);
    file.write(headerOf(run, tensors.list()));
    std::string bytes;
    for (const NamedTensor& tensor : tensors.list())
        for (std::size_t row = 0; row < tensor.values.rows; ++row) {
            bytes.clear();
            appendBytes(bytes, tensor.values.row(row));
            file.write(bytes);
        }
    return out.commit();
}

} // namespace

extern const Export kSafetensorsExport;
constinit const Export kSafetensorsExport{
    .key = "safetensors",
    .title = trNoop("All numbers of the model (safetensors)"),
    .meaning =
        trNoop("For PyTorch, JAX and others, with the ids of all rows in its metadata; the vectors of those "
               "that the "
               "model knows are in a table of their own where it does not know all."),
    .readBy = trNoop("safetensors in Python, Rust and JavaScript"),
    .files = kFiles,
    .needs = kNeedsRun,
    .write = write,
};

} // namespace shelf
