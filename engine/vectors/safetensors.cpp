// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/vectors/arrays/json_depth.h"
#include "engine/vectors/arrays/little_endian.h"
#include "engine/vectors/arrays/number_type.h"
#include "engine/vectors/arrays/table_size.h"
#include "engine/vectors/vector_format.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace shelf {

namespace {

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kMostHeader = std::uint64_t{16}
                                      << 20; ///< a model of a thousand layers needs a hundredth
constexpr std::size_t kMostTensors = 100'000;
constexpr int kDeepest = 4; ///< lists in an object in one object

struct StoredTensor {
    TensorInfo info;
    std::optional<NumberType> type; ///< nothing of types that are none of plain numbers
    std::uint64_t begin = 0;        ///< behind the header
    std::uint64_t end = 0;
};

struct Stored {
    std::vector<StoredTensor> tensors;
    std::uint64_t dataAt = 0;
};

std::optional<NumberType> numberTypeOf(std::string_view name)
{
    using Kind = NumberType::Kind;
    struct Row {
        std::string_view name;
        NumberType type;
    };
    static constexpr Row kRows[] = {
        {"F32", {Kind::real, 4, false}},          {"F16", {Kind::real, 2, false}},
        {"BF16", {Kind::brain, 2, false}},        {"F64", {Kind::real, 8, false}},
        {"I8", {Kind::signedWhole, 1, false}},    {"I16", {Kind::signedWhole, 2, false}},
        {"I32", {Kind::signedWhole, 4, false}},   {"I64", {Kind::signedWhole, 8, false}},
        {"U8", {Kind::unsignedWhole, 1, false}},  {"U16", {Kind::unsignedWhole, 2, false}},
        {"U32", {Kind::unsignedWhole, 4, false}}, {"U64", {Kind::unsignedWhole, 8, false}},
        {"BOOL", {Kind::truth, 1, false}}};
    for (const Row& row : kRows)
        if (row.name == name)
            return row.type;
    return {};
}

Error damaged(const Message& what, const std::string& path)
{
    return Error::failure(tr("The header of the safetensors file makes no sense: %1").arg(what),
                          tr("Save the file anew."))
        .in(path);
}

Result<StoredTensor> tensorOf(const std::string& name, const nlohmann::json& about, std::uint64_t dataBytes,
                              const std::string& path)
{
    const std::string what = "'" + name.substr(0, 80) + "'";
    const auto numbersOf = [&](const char* key, std::vector<std::uint64_t>& numbers) {
        const auto list = about.find(key);
        if (list == about.end() || !list->is_array() || list->size() > kMostArrayDimensions)
            return false;
        for (const auto& number : *list) {
            if (!number.is_number_unsigned())
                return false;
            numbers.push_back(number.get<std::uint64_t>());
        }
        return true;
    };
    if (!about.is_object())
        return damaged(tr("%1 is no tensor").arg(what), path);
    const auto type = about.find("dtype");
    StoredTensor tensor;
    tensor.info.name = name;
    std::vector<std::uint64_t> offsets;
    if (type == about.end() || !type->is_string() || !numbersOf("shape", tensor.info.shape) ||
        !numbersOf("data_offsets", offsets) || offsets.size() != 2)
        return damaged(tr("%1 lacks its type, shape or place").arg(what), path);
    tensor.type = numberTypeOf(type->get<std::string>());
    tensor.info.type = tensor.type ? tensor.type->name() : type->get<std::string>().substr(0, 20);
    tensor.begin = offsets[0];
    tensor.end = offsets[1];
    if (tensor.begin > tensor.end || tensor.end > dataBytes)
        return Error::failure(tr("The file is cut off: the tensor %1 should end at byte %2 of the numbers, "
                                 "of which %3 bytes are there")
                                  .arg(what)
                                  .arg(tensor.end)
                                  .arg(dataBytes),
                              tr("Copy or save it anew."))
            .in(path);
    if (tensor.type) {
        const auto bytes = bytesOf(tensor.info.shape, *tensor.type);
        if (!bytes || *bytes != tensor.end - tensor.begin)
            return damaged(tr("%1 of shape %2 does not take the %3 bytes that it has")
                               .arg(what)
                               .arg(shapeOfArray(tensor.info.shape))
                               .arg(tensor.end - tensor.begin),
                           path);
    }
    return tensor;
}

Result<Stored> readHeader(std::string_view bytes, const std::string& path)
{
    if (bytes.size() < kLengthBytes + 2)
        return Error::failure(tr("The file is too short for a safetensors file")).in(path);
    const std::uint64_t length = littleEndian(bytes.substr(0, kLengthBytes));
    if (length > bytes.size() - kLengthBytes)
        return Error::failure(
                   tr("The file is cut off or damaged: its header should have %1 bytes, and the file has %2")
                       .arg(length)
                       .arg(bytes.size()),
                   tr("Copy or save it anew."))
            .in(path);
    if (length > kMostHeader)
        return Error::failure(
                   tr("The header of the safetensors file has %1 bytes, more than any has").arg(length))
            .in(path);
    const std::string_view text = bytes.substr(kLengthBytes, static_cast<std::size_t>(length));
    if (!isNestedAtMost(text, kDeepest))
        return damaged(tr("lists within lists"), path);
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return damaged(tr("it is no JSON object"), path);
    if (json.size() > kMostTensors)
        return damaged(tr("too many tensors: %1").arg(json.size()), path);
    Stored stored;
    stored.dataAt = kLengthBytes + length;
    for (const auto& [name, about] : json.items()) {
        if (name == "__metadata__")
            continue;
        auto tensor = tensorOf(name, about, bytes.size() - stored.dataAt, path);
        if (!tensor)
            return tensor.error();
        stored.tensors.push_back(*std::move(tensor));
    }
    return stored;
}

Result<std::shared_ptr<const Stored>> storedIn(const VectorFile& file)
{
    return file.once<Stored>([&] { return readHeader(file.text(), file.path()); });
}

/// There is no mark: a length that a file of this size can have, and an object behind it.
Recognized recognizesSafetensors(const VectorFile& file)
{
    const std::string_view bytes = file.text();
    if (bytes.size() <= kLengthBytes || bytes[kLengthBytes] != '{')
        return Recognized::no;
    const bool isNamed = file.path().ends_with(".safetensors");
    return isNamed || littleEndian(bytes.substr(0, kLengthBytes)) <= kMostHeader ? Recognized::surely
                                                                                 : Recognized::no;
}

Result<std::vector<TensorInfo>> listSafetensors(const VectorFile& file)
{
    const auto stored = storedIn(file);
    if (!stored)
        return stored.error();
    std::vector<TensorInfo> tensors;
    for (const StoredTensor& tensor : (*stored)->tensors)
        tensors.push_back(tensor.info);
    return tensors;
}

Result<VectorTable> readSafetensors(const VectorFile& file, const std::string& name, const VectorOptions&)
{
    const auto stored = storedIn(file);
    if (!stored)
        return stored.error();
    for (const StoredTensor& tensor : (*stored)->tensors) {
        if (tensor.info.name != name)
            continue;
        if (!tensor.type)
            return Error::failure(tr("The tensor '%1' is of the type %2, which is not read")
                                      .arg(name)
                                      .arg(tensor.info.type),
                                  tr("Save it as float32."))
                .in(file.path());
        const auto shape = tableShape(tensor.info.shape, name, file.path());
        if (!shape)
            return shape.error();
        VectorTable table;
        table.values = valuesAt(file.bytes(), {static_cast<std::size_t>((*stored)->dataAt + tensor.begin),
                                               *tensor.type, shape->first, shape->second, false});
        return table;
    }
    return Error::failure(tr("There is no tensor '%1'").arg(name)).in(file.path());
}

constexpr std::string_view kEndings[] = {"safetensors"};

constexpr std::string_view kTypes[] = {"application/x-safetensors"};

} // namespace

extern const VectorFormat kSafetensorsFormat;
constinit const VectorFormat kSafetensorsFormat{
    .key = "safetensors",
    .title = trNoop("safetensors"),
    .meaning = trNoop(
        "float16, bfloat16, float32, float64 and whole numbers; of several tensors `--tensor` names one"),
    .endings = kEndings,
    .mimeTypes = kTypes,
    .recognizes = recognizesSafetensors,
    .list = listSafetensors,
    .read = readSafetensors,
};

} // namespace shelf
