// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"
#include "engine/models/model.h"

#include <cstddef>
#include <span>
#include <vector>

namespace shelf {

enum class NcfKind { gmf, mlp, neumf };

/// Neural collaborative filtering (He et al. 2017).
struct NcfParameters {
    NcfKind kind = NcfKind::neumf;
    int gmfFactors = 8;                        ///< length of the vectors that are multiplied
    std::vector<int> layers = {64, 32, 16, 8}; ///< of the tower; the first is twice a vector's length
    int negatives = 4;                         ///< drawn for each rating, anew each epoch
    bool pretrain = true;                      ///< neumf: starts from a GMF and an MLP trained first
    int pretrainEpochs = 10;                   ///< of each of the two
};

/// How a network of He et al. (2017) lies in memory while it computes. The stored vector of a reader or book
/// is its GMF part followed by its MLP part; here each part is padded to whole lane blocks, and an input row
/// is the reader's two parts followed by the book's. All dense layers lie in one padded array: the tower's,
/// the prediction's weights over the GMF product, those over the tower's last layer, the prediction's bias.
struct NcfLayout {
    struct Layer {
        std::size_t inputs = 0; ///< rows of the stored weight
        std::size_t k = 0;      ///< inputs 0 .. k-1 lie at 0 ..
        std::size_t k2Start = 0;
        std::size_t k2 = 0;     ///< and so many more at k2Start ..
        std::size_t rows = 0;   ///< of the padded weight, gaps included
        std::size_t stride = 0; ///< of the rows that it reads
        std::size_t units = 0;
        std::size_t lanes = 0;
        std::size_t weights = 0; ///< offset; rows x lanes
        std::size_t bias = 0;    ///< offset
    };

    /// The tower needs at least two layers, the first of an even width: see validNcf().
    explicit NcfLayout(const NcfParameters& parameters);

    std::size_t gmfDims = 0; ///< 0 where there is no such part
    std::size_t gmfLanes = 0;
    std::size_t mlpDims = 0;
    std::size_t mlpLanes = 0;
    std::size_t rowDims = 0;    ///< floats of a stored vector
    std::size_t rowLanes = 0;   ///< the same padded
    std::size_t inputLanes = 0; ///< twice that
    std::vector<Layer> hidden;
    std::size_t lastUnits = 0; ///< of the tower
    std::size_t lastLanes = 0;
    std::size_t gmfOutput = 0; ///< offset of the prediction's weights
    std::size_t mlpOutput = 0; ///< offset
    std::size_t outputBias = 0;
    std::size_t floats = 0; ///< of the dense array
    std::size_t widest = 0; ///< lanes of the widest row of slopes

    /// A stored vector to its padded form; the gaps are left as they are.
    void widen(const float* stored, float* padded) const;
    /// From tensors dense_N.weight, dense_N.bias ..., prediction.weight, prediction.bias (the first at
    /// `first`) and back.
    void pack(const std::vector<const Tensor*>& tensors, std::size_t first, float* dense) const;
    std::vector<Tensor> unpack(const float* dense) const;
    /// Names and shapes of those tensors.
    struct Shape {
        std::string name;
        std::size_t rows = 0;
        std::size_t cols = 0;
    };
    std::vector<Shape> denseShapes() const;
};

/// Whether the parameters describe a network at all.
bool validNcf(const NcfParameters& parameters);

/// The forward and backward pass of up to kRows input rows, and the memory they need.
class NcfPass {
public:
    static constexpr std::size_t kRows = 64;

    explicit NcfPass(const NcfLayout& layout);

    /// Logits of n input rows, one after the other.
    void forward(const float* dense, std::size_t n, const float* input);
    const float* logits() const { return m_logits.data(); }

    /// After forward on the same rows: slopes of the loss by the logits (logitSlopes) to slopes of the input
    /// rows and, where wanted, of the dense array (written, not added to). turned: see turn().
    void backward(const float* dense, const std::vector<AlignedVector<float>>& turned, std::size_t n,
                  const float* input, float* inputSlopes, float* denseSlopes);
    float* logitSlopes() { return m_logitSlopes.data(); }

    /// The tower's weights transposed.
    static void turn(const NcfLayout& layout, const float* dense, std::vector<AlignedVector<float>>& turned);

private:
    void backwardProduct(const float* dense, std::size_t n, const float* input, float* inputSlopes,
                         float* denseSlopes);
    void backwardTower(const float* dense, const std::vector<AlignedVector<float>>& turned, std::size_t n,
                       const float* input, float* inputSlopes, float* denseSlopes);

    const NcfLayout& m_layout;
    AlignedVector<float> m_product; ///< of the GMF parts
    std::vector<AlignedVector<float>> m_values;
    AlignedVector<float> m_slope;
    AlignedVector<float> m_nextSlope;
    AlignedVector<float> m_logits;
    AlignedVector<float> m_logitSlopes;
};

/// Applies one layer of the tower to n rows.
void forwardLayer(const NcfLayout::Layer& layer, const float* dense, std::size_t n, const float* x, float* h);

} // namespace shelf
