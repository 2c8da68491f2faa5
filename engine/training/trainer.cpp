// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/trainer.h"

#include "engine/base/text/message.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace shelf {

namespace {

// A double as four numbers of 16 bits, each of which a float holds exactly.
constexpr std::size_t kFloatsADouble = 4;
constexpr std::uint64_t kSixteenOnes = 0xFFFF;
constexpr int kBitsAFloat = 16;

const Tensor* findTensor(const Checkpoint& state, std::string_view name)
{
    const auto found = std::find_if(state.tensors.begin(), state.tensors.end(),
                                    [&](const Tensor& tensor) { return tensor.name == name; });
    return found == state.tensors.end() ? nullptr : &*found;
}

} // namespace

Error foreignState()
{
    return Error::failure(tr("The saved training state does not belong to this model"),
                          tr("Start a new training"));
}

Tensor stateTensor(std::string name, std::span<const float> values)
{
    return {std::move(name), values.size(), 1, AlignedVector<float>(values.begin(), values.end())};
}

bool restoreValues(const Checkpoint& state, std::string_view name, std::span<float> values)
{
    const Tensor* found = findTensor(state, name);
    if (!found || found->values.size() != values.size())
        return false;
    std::copy(found->values.begin(), found->values.end(), values.begin());
    return true;
}

Tensor exactTensor(std::string name, std::span<const double> values)
{
    std::vector<float> parts;
    parts.reserve(values.size() * kFloatsADouble);
    for (const double value : values)
        for (std::size_t part = 0; part < kFloatsADouble; ++part)
            parts.push_back(static_cast<float>(
                (std::bit_cast<std::uint64_t>(value) >> (static_cast<std::size_t>(kBitsAFloat) * part)) &
                kSixteenOnes));
    return stateTensor(std::move(name), parts);
}

std::vector<double> exactValues(const Checkpoint& state, std::string_view name)
{
    const Tensor* found = findTensor(state, name);
    if (!found || found->values.size() % kFloatsADouble != 0)
        return {};
    std::vector<double> values(found->values.size() / kFloatsADouble);
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::uint64_t bits = 0;
        for (std::size_t part = 0; part < kFloatsADouble; ++part) {
            const float number = found->values[i * kFloatsADouble + part];
            if (!(number >= 0 && number <= static_cast<float>(kSixteenOnes) && number == std::floor(number)))
                return {};
            bits |= static_cast<std::uint64_t>(number) << (static_cast<std::size_t>(kBitsAFloat) * part);
        }
        values[i] = std::bit_cast<double>(bits);
        if (!std::isfinite(values[i]))
            return {};
    }
    return values;
}

bool restoreExact(const Checkpoint& state, std::string_view name, std::span<double> values)
{
    const std::vector<double> found = exactValues(state, name);
    if (found.size() != values.size())
        return false;
    std::copy(found.begin(), found.end(), values.begin());
    return true;
}

} // namespace shelf
