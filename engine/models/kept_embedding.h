// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace shelf {

class Model;

/// The books' vectors as they were after an epoch.
struct KeptEmbedding {
    int epoch = 0; ///< 0: before the first
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::shared_ptr<const std::vector<float>> values; ///< rows x cols
    /// Run::unlearned of the training it is handed on from, for those who have no run yet; null: none are.
    std::shared_ptr<const std::vector<std::uint8_t>> unlearned = nullptr;

    MatrixView view() const { return {values->data(), rows, cols, cols}; }
};

inline constexpr int kMostKeptEpochs = 100;
/// Of all that are kept of one training.
inline constexpr std::size_t kMostKeptBytes = std::size_t{256} << 20;

/// How many epochs' vectors of this shape can be kept where `wanted` are asked for.
int keptEpochLimit(int wanted, std::size_t rows, std::size_t cols);

/// At `epoch` those kept are every stride-th from 0 on and `epoch` itself: the smallest power of two with
/// which they are at most `most`. 0: `epoch` alone. It depends on nothing that is still to come, so a
/// training that stops early or goes on later keeps what any other of its length keeps.
std::int64_t keptStride(int epoch, int most);

/// Adds what an observer was handed to those before it and drops those that are then one too many. `wanted`:
/// TrainingParameters::keptEpochs. Epochs from next's own on, or of another shape, go as well.
void addKept(std::vector<KeptEmbedding>& kept, KeptEmbedding next, int wanted);

/// Chooses the epochs for a training loop and hands their vectors on, those of the last epoch always.
class EmbeddingKeeper {
public:
    using Sink = std::function<void(const KeptEmbedding&)>;

    /// Empty: nothing is kept.
    EmbeddingKeeper(int wanted, Sink sink);

    /// Whether the model after this epoch should be offered even where nobody else needs it.
    bool wants(int epoch) const;
    /// Hands its vectors on where the epoch is chosen, else holds the model in case it is the last one.
    /// Nothing comes of a model without vectors of books, or whose vectors are not finite.
    void offer(int epoch, const std::shared_ptr<const Model>& model);
    /// At the end: hands on the last one offered, where that is still to do.
    void finish();

private:
    void handOn(int epoch, const Model& model);

    Sink m_sink;
    int m_wanted;
    int m_most; ///< as limited by memory, once the shape is known
    int m_heldEpoch = 0;
    std::shared_ptr<const Model> m_held;
};

} // namespace shelf
