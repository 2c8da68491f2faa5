// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/vectors/npy.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::uint64_t kHeaderBytes = 66000; ///< more than any header has
constexpr std::string_view kEnding = ".npy";

std::string arrayName(std::string_view entry)
{
    return std::string(entry.substr(0, entry.size() - kEnding.size()));
}

Recognized recognizesNpz(const VectorFile& file)
{
    const auto& entries = file.entries();
    const bool areArrays =
        !entries.empty() && std::all_of(entries.begin(), entries.end(),
                                        [](const std::string& name) { return name.ends_with(kEnding); });
    return areArrays ? Recognized::surely : Recognized::no;
}

Result<std::vector<TensorInfo>> headersIn(const VectorFile& file)
{
    std::vector<TensorInfo> tensors;
    const Status read = file.eachEntry(kHeaderBytes, [&](const std::string& entry, const VectorBytes& head) {
        auto header = readNpyHeader(head.text(), file.path() + '/' + entry);
        // An array that is none of numbers may stand beside those that are.
        if (header)
            tensors.push_back({arrayName(entry), header->type.name(), std::move(header->shape)});
        else
            tensors.push_back({arrayName(entry), tr("no numbers", "of an array, in place of its type"), {}});
    });
    if (!read)
        return read.error();
    return tensors;
}

Result<std::vector<TensorInfo>> listNpz(const VectorFile& file)
{
    const auto tensors = file.once<std::vector<TensorInfo>>([&] { return headersIn(file); });
    if (!tensors)
        return tensors.error();
    return **tensors;
}

Result<VectorTable> readNpz(const VectorFile& file, const std::string& tensor, const VectorOptions&)
{
    const auto bytes = file.entry(tensor + std::string(kEnding));
    if (!bytes)
        return bytes.error();
    return readNpyTable(*bytes, tensor, file.path() + '/' + tensor + std::string(kEnding));
}

constexpr std::string_view kEndings[] = {"npz"};

} // namespace

extern const VectorFormat kNpzFormat;
constinit const VectorFormat kNpzFormat{
    .key = "npz",
    .title = trNoop("NumPy arrays"),
    .meaning = trNoop("`numpy.savez` and `savez_compressed`; of several arrays `--tensor` names one"),
    .endings = kEndings,
    .recognizes = recognizesNpz,
    .list = listNpz,
    .read = readNpz,
};

} // namespace shelf
