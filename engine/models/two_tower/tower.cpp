// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/two_tower/tower.h"

#include "engine/base/text/message.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::uint64_t kWeightStream = 0x7474;
constexpr float kEmbeddingRange = 0.05F;

std::string denseName(std::string_view prefix, std::size_t layer)
{
    return std::string(prefix) + "_dense_" + std::to_string(layer + 1);
}

} // namespace

std::string towerTableName(std::string_view prefix, std::size_t table)
{
    return std::string(prefix) + "_embedding_" + std::to_string(table + 1);
}

TowerLayout::TowerLayout(const TowerInputs& input, std::size_t vectorWidth, std::span<const int> units)
    : tables(input.tables.size()),
      width(vectorWidth),
      blockLanes(paddedLanes(vectorWidth)),
      numbers(input.numbers),
      inputs(tables * vectorWidth + input.numbers),
      inputLanes(tables * blockLanes + paddedLanes(input.numbers))
{
    std::size_t below = inputLanes;
    for (std::size_t l = 0; l < units.size(); ++l) {
        Layer layer;
        layer.inputLanes = below;
        layer.units = static_cast<std::size_t>(units[l]);
        layer.lanes = paddedLanes(layer.units);
        layer.rectified = l + 1 < units.size();
        layer.weights = floats;
        floats += layer.inputLanes * layer.lanes;
        layer.bias = floats;
        floats += layer.lanes;
        below = layer.lanes;
        layers.push_back(layer);
    }
}

/// Where an input without padding lies in an input row.
std::size_t TowerLayout::inputRow(std::size_t input) const
{
    const std::size_t vectors = tables * width;
    return input < vectors ? input / width * blockLanes + input % width : numbersStart() + input - vectors;
}

void TowerLayout::pack(std::span<const Tensor> tensors, float* array) const
{
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const Tensor& weights = tensors[2 * l];
        for (std::size_t i = 0; i < weights.rows; ++i)
            std::copy_n(&weights.values[i * weights.cols], weights.cols,
                        array + layers[l].weights + (l == 0 ? inputRow(i) : i) * layers[l].lanes);
        std::copy_n(tensors[2 * l + 1].values.data(), layers[l].units, array + layers[l].bias);
    }
}

std::vector<Tensor> TowerLayout::unpack(std::string_view prefix, const float* array) const
{
    std::vector<Tensor> tensors;
    std::size_t below = inputs;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        Tensor weights = zeroTensor(denseName(prefix, l) + ".weight", below, layers[l].units);
        for (std::size_t i = 0; i < below; ++i)
            std::copy_n(array + layers[l].weights + (l == 0 ? inputRow(i) : i) * layers[l].lanes,
                        layers[l].units, &weights.values[i * weights.cols]);
        Tensor bias = zeroTensor(denseName(prefix, l) + ".bias", 1, layers[l].units);
        std::copy_n(array + layers[l].bias, layers[l].units, bias.values.data());
        tensors.push_back(std::move(weights));
        tensors.push_back(std::move(bias));
        below = layers[l].units;
    }
    return tensors;
}

void TowerLayout::forward(const Kernels& kernel, std::size_t layer, const float* array, std::size_t n,
                          const float* x, float* h) const
{
    const Layer& l = layers[layer];
    Product product;
    product.n = n;
    product.m = l.units;
    product.k = l.inputLanes;
    product.a = x;
    product.aRow = l.inputLanes;
    product.b = array + l.weights;
    product.ldb = l.lanes;
    product.bias = array + l.bias;
    product.c = h;
    product.ldc = l.lanes;
    product.rectify = l.rectified;
    kernel.multiply(product);
}

Result<Tower> Tower::fromTensors(std::string_view prefix, const TowerInputs& inputs, std::size_t width,
                                 std::span<const int> layers, std::vector<Tensor>& tensors)
{
    if (width < 1 || layers.empty() || std::any_of(layers.begin(), layers.end(), [](int u) { return u < 1; }))
        return Error::usageError(tr("A tower needs vectors and layers of at least one unit"));
    Tower tower(TowerLayout(inputs, width, layers));
    const auto take = [&](std::vector<Tensor>& to, const std::string& name, std::size_t rows,
                          std::size_t cols) -> Status {
        auto tensor = takeTensor(tensors, name, rows, cols);
        if (!tensor)
            return tensor.error();
        to.push_back(std::move(*tensor));
        return {};
    };
    for (std::size_t t = 0; t < inputs.tables.size(); ++t)
        if (Status taken = take(tower.m_tables, towerTableName(prefix, t), inputs.tables[t].rows, width);
            !taken)
            return taken.error();
    std::size_t below = tower.m_layout.inputs;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const auto units = static_cast<std::size_t>(layers[l]);
        if (Status taken = take(tower.m_dense, denseName(prefix, l) + ".weight", below, units); !taken)
            return taken.error();
        if (Status taken = take(tower.m_dense, denseName(prefix, l) + ".bias", 1, units); !taken)
            return taken.error();
        below = units;
    }
    tower.m_array.assign(tower.m_layout.floats, 0.0F);
    tower.m_layout.pack(tower.m_dense, tower.m_array.data());
    return tower;
}

void Tower::Input::setTable(std::size_t table, std::span<const std::uint32_t> rows)
{
    const Tensor& vectors = m_tower.m_tables[table];
    float* block = m_row.data() + table * m_tower.m_layout.blockLanes;
    std::fill_n(block, vectors.cols, 0.0F);
    const float share = 1.0F / static_cast<float>(std::max<std::size_t>(rows.size(), 1));
    for (const std::uint32_t row : rows)
        for (std::size_t d = 0; d < vectors.cols; ++d)
            block[d] += share * vectors.values[row * vectors.cols + d];
}

void Tower::Input::setNumbers(std::span<const float> numbers)
{
    std::copy(numbers.begin(), numbers.end(),
              m_row.begin() + static_cast<std::ptrdiff_t>(m_tower.m_layout.numbersStart()));
}

void Tower::Input::encode(std::span<float> out) const
{
    const TowerLayout& layout = m_tower.m_layout;
    AlignedVector<float> x = m_row;
    for (std::size_t l = 0; l < layout.layers.size(); ++l) {
        AlignedVector<float> h(layout.layers[l].lanes);
        layout.forward(kernels(), l, m_tower.m_array.data(), 1, x.data(), h.data());
        x = std::move(h);
    }
    std::copy_n(x.begin(), layout.outputUnits(), out.begin());
}

void Tower::addTensors(std::vector<const Tensor*>& list) const
{
    for (const auto* tensors : {&m_tables, &m_dense})
        for (const Tensor& tensor : *tensors)
            list.push_back(&tensor);
}

void Tower::addLayers(Side side, const TowerInputs& inputs, std::vector<LayerInfo>& list) const
{
    const auto number = [&list] { return static_cast<int>(list.size()); };
    const bool isReader = side == Side::reader;
    list.push_back({isReader ? tr("Reader", "a layer of a model") : tr("Book", "a layer of a model"),
                    batchOf(1),
                    "",
                    0,
                    {}});
    const int origin = number() - 1;
    std::vector<int> parts;
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        const Tensor& table = m_tables[t];
        parts.push_back(number());
        list.push_back({(isReader ? tr("Reader: %1", "a layer of a model, what is known of a reader")
                                  : tr("Book: %1", "a layer of a model, what is known of a book"))
                            .arg(inputs.tables[t].name),
                        batchOf(table.cols),
                        shapeText(table.rows, table.cols),
                        table.rows * table.cols,
                        {origin}});
    }
    if (inputs.numbers > 0) {
        parts.push_back(number());
        list.push_back(
            {isReader ? tr("Reader: numbers", "a layer of a model") : tr("Book: numbers", "a layer of a model"),
             batchOf(inputs.numbers),
             tr("normalized", "details of a layer"),
             0,
             {origin}});
    }
    list.push_back({isReader ? tr("Reader: concatenate", "a layer of a model")
                             : tr("Book: concatenate", "a layer of a model"),
                    batchOf(m_layout.inputs),
                    "",
                    0,
                    parts});
    for (std::size_t l = 0; l < m_layout.layers.size(); ++l) {
        const Tensor& weights = m_dense[2 * l];
        list.push_back(
            {(isReader ? tr("Reader: dense %1", "a layer of a model")
                       : tr("Book: dense %1", "a layer of a model"))
                 .arg(l + 1),
             batchOf(weights.cols),
             (m_layout.layers[l].rectified ? tr("%1, ReLU", "details of a layer")
                                           : tr("%1, linear", "details of a layer"))
                 .arg(shapeText(weights.rows, weights.cols)),
             weights.rows * weights.cols + weights.cols,
             {number() - 1}});
    }
}

std::vector<Tensor> initialTower(std::string_view prefix, const TowerInputs& inputs, std::size_t width,
                                 std::span<const int> layers, std::uint64_t seed)
{
    Random random(seed, kWeightStream + prefix.size());
    std::vector<Tensor> tensors;
    for (std::size_t t = 0; t < inputs.tables.size(); ++t)
        tensors.push_back(uniformTensor(towerTableName(prefix, t), inputs.tables[t].rows, width,
                                        -kEmbeddingRange, kEmbeddingRange, random));
    std::size_t below = inputs.tables.size() * width + inputs.numbers;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const auto units = static_cast<std::size_t>(layers[l]);
        const auto limit = static_cast<float>(std::sqrt(6.0 / static_cast<double>(below + units)));
        tensors.push_back(
            uniformTensor(denseName(prefix, l) + ".weight", below, units, -limit, limit, random));
        tensors.push_back(zeroTensor(denseName(prefix, l) + ".bias", 1, units));
        below = units;
    }
    return tensors;
}

} // namespace shelf
