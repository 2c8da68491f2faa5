// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/vector_format.h"

#include "engine/base/at_edge.h"
#include "engine/base/nearest_word.h"
#include "engine/base/text/message.h"
#include "engine/vectors/arrays/number_type.h"

#include <algorithm>

namespace shelf {

// A line a format, in the order in which they are asked and offered; the table, which takes nearly anything,
// comes last.
#define VECTOR_FORMATS(FORMAT)                                                                               \
    FORMAT(kNpyFormat)                                                                                       \
    FORMAT(kNpzFormat)                                                                                       \
    FORMAT(kSafetensorsFormat)                                                                               \
    FORMAT(kKerasFormat)                                                                                     \
    FORMAT(kWord2vecFormat)                                                                                  \
    FORMAT(kProjectorFormat)                                                                                 \
    FORMAT(kGloveFormat)                                                                                     \
    FORMAT(kVectorTableFormat)

#define DECLARED(format) extern const VectorFormat format;
VECTOR_FORMATS(DECLARED)
#undef DECLARED

namespace {

constexpr std::size_t kNamed = 12;

std::string listedTensors(const std::vector<TensorInfo>& tensors)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(kNamed, tensors.size()); ++i)
        text += (i == 0 ? "" : "; ") + tensors[i].text();
    return tensors.size() > kNamed
               ? tr("%1; and %2 more").arg(text).arg(std::to_string(tensors.size() - kNamed)).text()
               : text;
}

std::vector<std::string_view> collected(std::span<const std::string_view> VectorFormat::*part)
{
    std::vector<std::string_view> all;
    for (const VectorFormat* format : vectorFormats())
        for (const std::string_view one : format->*part)
            if (std::find(all.begin(), all.end(), one) == all.end())
                all.push_back(one);
    return all;
}

} // namespace

bool TensorInfo::isTable() const
{
    const auto longer = std::count_if(shape.begin(), shape.end(), [](std::uint64_t n) { return n > 1; });
    return longer == 2 && shape.size() >= 2 && shape.back() > 1 && shape[shape.size() - 2] > 1;
}

std::string TensorInfo::text() const
{
    const std::string about = shapeOfArray(shape) + ", " + type;
    return name.empty() ? about : name + " (" + about + ')';
}

std::span<const VectorFormat* const> vectorFormats()
{
#define LISTED(format) &format,
    static constexpr const VectorFormat* kFormats[] = {VECTOR_FORMATS(LISTED)};
#undef LISTED
    return kFormats;
}

const VectorFormat* findVectorFormat(std::string_view key)
{
    const auto formats = vectorFormats();
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const VectorFormat* f) { return f->key == key; });
    return found == formats.end() ? nullptr : *found;
}

const VectorFormat* recognizedVectors(const VectorFile& file)
{
    const VectorFormat* perhaps = nullptr;
    for (const VectorFormat* format : vectorFormats()) {
        const Recognized recognized = format->recognizes(file);
        if (recognized == Recognized::surely)
            return format;
        if (recognized == Recognized::perhaps && !perhaps)
            perhaps = format;
    }
    return perhaps;
}

bool looksLikeVectors(const std::string& path)
{
    if (isPipe(path))
        return false;
    const auto looked = atEdge({tr("look at this file", "a task"), path}, [&]() -> Result<bool> {
        const auto file = VectorFile::openHead(path);
        if (!file)
            return file.error();
        const auto formats = vectorFormats();
        return std::any_of(formats.begin(), formats.end(), [&](const VectorFormat* format) {
            return format->recognizes(*file) == Recognized::surely;
        });
    });
    return looked && *looked;
}

std::vector<std::string_view> vectorEndings()
{
    return collected(&VectorFormat::endings);
}

std::vector<std::string_view> vectorTypes()
{
    return collected(&VectorFormat::mimeTypes);
}

Result<TensorInfo> chosenTensor(const std::vector<TensorInfo>& tensors, const std::string& name,
                                const std::string& path)
{
    if (tensors.empty())
        return Error::failure(tr("There is no array of numbers in the file")).in(path);
    if (!name.empty()) {
        std::vector<std::string_view> names;
        for (const TensorInfo& tensor : tensors) {
            if (tensor.name == name || (!tensor.alias.empty() && tensor.alias == name))
                return tensor;
            names.push_back(tensor.name);
        }
        const std::string nearest = nearestWord(name, names);
        return Error::failure(tr("There is no array '%1' in the file. It holds %2")
                                  .arg(name)
                                  .arg(listedTensors(tensors)),
                              nearest.empty() ? tr("Name one of them by --tensor.")
                                              : tr("Did you mean '%1'?").arg(nearest))
            .in(path);
    }
    if (tensors.size() == 1)
        return tensors.front();
    std::vector<TensorInfo> tables;
    std::copy_if(tensors.begin(), tensors.end(), std::back_inserter(tables),
                 [](const TensorInfo& tensor) { return tensor.isTable(); });
    if (tables.size() == 1)
        return tables.front();
    return Error::failure(
               tr("The file holds several arrays: %1").arg(listedTensors(tables.empty() ? tensors : tables)),
               tr("Name the one that is meant by --tensor."))
        .in(path);
}

} // namespace shelf
