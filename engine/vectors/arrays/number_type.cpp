// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/arrays/number_type.h"

#include "engine/base/memory.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/vectors/arrays/table_size.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>

namespace shelf {

namespace {

/// IEEE 754 binary16: every value of it is one of a float.
float ofHalf(std::uint16_t half)
{
    constexpr std::uint32_t kMantissa = 0x3FF;
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU;
    const std::uint32_t mantissa = half & kMantissa;
    if (exponent == 0) {
        const float size = static_cast<float>(mantissa) * 0x1p-24F;
        return sign != 0 ? -size : size;
    }
    if (exponent == 0x1F)
        return std::bit_cast<float>(sign | 0x7F800000U | (mantissa << 13));
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (mantissa << 13));
}

float ofBrain(std::uint16_t brain)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(brain) << 16);
}

template <class Bits> Bits load(const char* at, bool bigEndian)
{
    Bits bits;
    if (!bigEndian) {
        std::memcpy(&bits, at, sizeof bits);
        return bits;
    }
    char turned[sizeof bits];
    std::reverse_copy(at, at + sizeof bits, turned);
    std::memcpy(&bits, turned, sizeof bits);
    return bits;
}

template <class Bits, class Make>
void fill(const char* from, const TablePlace& place, float* to, const Make& make)
{
    const auto rows = static_cast<std::size_t>(place.rows);
    const auto cols = static_cast<std::size_t>(place.cols);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < cols; ++c) {
            const std::size_t at = place.columnsFirst ? c * rows + r : r * cols + c;
            *to++ = make(load<Bits>(from + at * sizeof(Bits), place.type.bigEndian));
        }
}

template <class Bits> void fillWhole(const char* from, const TablePlace& place, float* to)
{
    if (place.type.kind == NumberType::Kind::signedWhole)
        fill<Bits>(from, place, to,
                   [](Bits bits) { return static_cast<float>(static_cast<std::make_signed_t<Bits>>(bits)); });
    else
        fill<Bits>(from, place, to, [](Bits bits) { return static_cast<float>(bits); });
}

void convert(const char* from, const TablePlace& place, float* to)
{
    using Kind = NumberType::Kind;
    const NumberType& type = place.type;
    if (type.kind == Kind::brain)
        return fill<std::uint16_t>(from, place, to, ofBrain);
    if (type.kind == Kind::truth)
        return fill<std::uint8_t>(from, place, to, [](std::uint8_t b) { return b != 0 ? 1.0F : 0.0F; });
    if (type.kind == Kind::real) {
        if (type.bytes == 2)
            return fill<std::uint16_t>(from, place, to, ofHalf);
        if (type.bytes == 4)
            return fill<std::uint32_t>(from, place, to,
                                       [](std::uint32_t b) { return std::bit_cast<float>(b); });
        return fill<std::uint64_t>(from, place, to, [](std::uint64_t b) {
            return static_cast<float>(std::bit_cast<double>(b)); // too large: infinite, which is told
        });
    }
    if (type.bytes == 1)
        return fillWhole<std::uint8_t>(from, place, to);
    if (type.bytes == 2)
        return fillWhole<std::uint16_t>(from, place, to);
    if (type.bytes == 4)
        return fillWhole<std::uint32_t>(from, place, to);
    return fillWhole<std::uint64_t>(from, place, to);
}

} // namespace

std::string NumberType::name() const
{
    const std::string bits = std::to_string(8 * bytes);
    switch (kind) {
    case Kind::brain:
        return "bfloat16";
    case Kind::truth:
        return "bool";
    case Kind::signedWhole:
        return "int" + bits;
    case Kind::unsignedWhole:
        return "uint" + bits;
    case Kind::real:
        break;
    }
    return "float" + bits;
}

std::optional<std::uint64_t> bytesOf(std::span<const std::uint64_t> shape, const NumberType& type)
{
    std::uint64_t bytes = type.bytes;
    if (std::find(shape.begin(), shape.end(), std::uint64_t{0}) != shape.end())
        return 0;
    for (const std::uint64_t length : shape)
        if (__builtin_mul_overflow(bytes, length, &bytes))
            return {};
    return bytes;
}

std::string shapeOfArray(std::span<const std::uint64_t> shape)
{
    if (shape.empty())
        return tr("no dimension");
    std::string text;
    for (const std::uint64_t length : shape)
        text += (text.empty() ? "" : " x ") + grouped(length);
    return text;
}

Result<std::pair<std::uint64_t, std::uint64_t>> tableShape(std::span<const std::uint64_t> shape,
                                                           const std::string& name, const std::string& path)
{
    const Message what = name.empty() ? tr("The array") : tr("The array '%1'").arg(name);
    std::span<const std::uint64_t> inner = shape;
    while (inner.size() > 2 && inner.front() == 1)
        inner = inner.subspan(1);
    if (inner.size() != 2)
        return Error::failure(
                   tr("%1 is no table of vectors: its shape is %2").arg(what).arg(shapeOfArray(shape)),
                   tr("Save an array with a row a book and a column a dimension."))
            .in(path);
    if (const Status fits = checkTableSize(inner[0], inner[1], what, path); !fits)
        return fits.error();
    return std::pair(inner[0], inner[1]);
}

Status checkTableSize(std::uint64_t rows, std::uint64_t columns, const Message& what, const std::string& path)
{
    const std::uint64_t shape[] = {rows, columns};
    if (rows == 0 || columns == 0)
        return Error::failure(tr("%1 holds nothing: its shape is %2").arg(what).arg(shapeOfArray(shape)))
            .in(path);
    if (rows > kMostVectorRows || columns > kMostVectorColumns)
        return Error::failure(
                   tr("%1 is larger than can be shown: its shape is %2").arg(what).arg(shapeOfArray(shape)),
                   tr("Save fewer rows or dimensions."))
            .in(path);
    return {};
}

VectorValues valuesAt(const VectorBytes& bytes, const TablePlace& place)
{
    char* from = bytes.data + place.at;
    VectorValues values{.owner = nullptr,
                        .data = nullptr,
                        .rows = static_cast<std::size_t>(place.rows),
                        .cols = static_cast<std::size_t>(place.cols)};
    const bool isAligned = reinterpret_cast<std::uintptr_t>(from) % alignof(float) == 0;
    if (place.type.isOurs() && isAligned && (!place.columnsFirst || place.rows == 1 || place.cols == 1)) {
        values.owner = bytes.owner;
        values.data = reinterpret_cast<float*>(from);
        return values;
    }
    auto own = std::make_shared<AlignedVector<float>>(values.rows * values.cols);
    convert(from, place, own->data());
    values.data = own->data();
    values.owner = std::move(own);
    return values;
}

} // namespace shelf
