// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/base/result.h"
#include "engine/kernels/kernels.h"
#include "engine/models/model.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The vectors of one feature.
struct TowerTable {
    std::string name;
    std::size_t rows = 0; ///< the last is the unknown value's
};

/// What goes into a tower: a vector of each table, averaged where a sample uses several of its rows, and then
/// some numbers as they are.
struct TowerInputs {
    std::vector<TowerTable> tables;
    std::size_t numbers = 0;
};

/// How the dense layers of a tower lie in one array of floats, padded to whole lane blocks with zeros. All
/// layers but the last are rectified. An input row is the vectors, each padded, and the numbers, padded.
class TowerLayout {
public:
    struct Layer {
        std::size_t inputLanes = 0;
        std::size_t units = 0;
        std::size_t lanes = 0;
        std::size_t weights = 0; ///< offset; inputLanes x lanes
        std::size_t bias = 0;    ///< offset
        bool rectified = false;
    };

    /// layers: units of each, at least one layer.
    TowerLayout(const TowerInputs& inputs, std::size_t width, std::span<const int> layers);

    std::size_t tables = 0;
    std::size_t width = 0;      ///< of each table's vectors
    std::size_t blockLanes = 0; ///< of each table in an input row
    std::size_t numbers = 0;
    std::size_t inputs = 0; ///< without padding
    std::size_t inputLanes = 0;
    std::size_t floats = 0; ///< of the whole array
    std::vector<Layer> layers;

    std::size_t outputLanes() const { return layers.back().lanes; }
    std::size_t outputUnits() const { return layers.back().units; }
    std::size_t numbersStart() const { return tables * blockLanes; }

    /// From tensors weight 1, bias 1, weight 2, ... to the array and back; names begin with `prefix`.
    void pack(std::span<const Tensor> tensors, float* array) const;
    std::vector<Tensor> unpack(std::string_view prefix, const float* array) const;

    /// h = layer(x) of n rows.
    void forward(const Kernels& kernel, std::size_t layer, const float* array, std::size_t n, const float* x,
                 float* h) const;

private:
    std::size_t inputRow(std::size_t input) const;
};

/// A trained tower: computes vectors of samples given as rows of its tables.
class Tower {
public:
    /// Takes what is its own out of the list. prefix: "query" or "book".
    static Result<Tower> fromTensors(std::string_view prefix, const TowerInputs& inputs, std::size_t width,
                                     std::span<const int> layers, std::vector<Tensor>& tensors);

    std::size_t units() const { return m_layout.outputUnits(); }

    /// A sample's input row while it is put together.
    class Input {
    public:
        explicit Input(const Tower& tower) : m_tower(tower), m_row(tower.m_layout.inputLanes, 0.0F) {}
        /// The average of these rows of a table; nothing where there are none.
        void setTable(std::size_t table, std::span<const std::uint32_t> rows);
        void setNumbers(std::span<const float> numbers);
        /// The sample's vector, units() long.
        void encode(std::span<float> out) const;

    private:
        const Tower& m_tower;
        AlignedVector<float> m_row;
    };

    void addTensors(std::vector<const Tensor*>& list) const;
    enum class Side { reader, book };
    /// Boxes of the layer picture; inputs and dense layers, the last being the tower's output.
    void addLayers(Side side, const TowerInputs& inputs, std::vector<LayerInfo>& list) const;

private:
    explicit Tower(TowerLayout layout) : m_layout(std::move(layout)) {}

    TowerLayout m_layout;
    std::vector<Tensor> m_tables;
    std::vector<Tensor> m_dense;
    AlignedVector<float> m_array;
};

/// The tensor of a tower's table.
std::string towerTableName(std::string_view prefix, std::size_t table);

/// Weights before training, as Keras starts: vectors uniform over +-0.05, dense weights Glorot uniform,
/// biases 0.
std::vector<Tensor> initialTower(std::string_view prefix, const TowerInputs& inputs, std::size_t width,
                                 std::span<const int> layers, std::uint64_t seed);

} // namespace shelf
