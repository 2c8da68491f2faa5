// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/rating_steps.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"
#include "engine/training/learning_rate.h"
#include "engine/training/rating_units.h"

#include <span>
#include <string>
#include <vector>

// What the two models that take one rating at a time have in common.
namespace shelf {

/// What their presets start from.
RunSettings stepwiseSettings();

/// Tables as the kernels want them: rows of whole lane blocks, biases and vectors in units in which the
/// ratings vary by one.
class StepwiseTrainer : public Trainer {
public:
    double learningRate() const override { return m_rate; }
    bool save(Checkpoint& state) const override;
    Status restore(const Checkpoint& state) override;

protected:
    struct Table {
        const char* name;
        AlignedVector<float> values;
    };

    /// centered: the mean is taken off the ratings first.
    StepwiseTrainer(const FitRequest& request, bool centered);

    /// Where a reader or a book stands in the tables.
    virtual std::size_t userRow(std::size_t user) const { return user; }
    virtual std::size_t bookRow(std::size_t book) const { return book; }

    /// What pulls the rows of readers and books with so many ratings.
    void setPulls(std::span<const std::uint32_t> userCounts, std::span<const std::uint32_t> bookCounts);
    /// Starts from the biases of a model in stars.
    void takeBiases(const Model& biases);
    void startEpoch(int epoch) { m_rate = m_rates.at(static_cast<std::uint64_t>(epoch)); }

    std::size_t userCount() const { return m_userState.size(); }
    std::size_t bookCount() const { return m_bookState.size(); }
    AlignedVector<float>& users() { return m_tables[0].values; }
    AlignedVector<float>& books() { return m_tables[1].values; }

    /// In stars, in the order of readers and books, with a row of zeros for everybody unknown.
    Tensor userVectors(std::string name) const;
    Tensor bookVectors(std::string name, const Table& table) const;
    Tensor bookVectors(std::string name) const { return bookVectors(std::move(name), m_tables[1]); }
    Tensor userBiases(std::string name) const;
    Tensor bookBiases(std::string name) const;

    const FitRequest& m_request;
    RatingUnits m_units;
    std::size_t m_factors;
    std::size_t m_lanes;         ///< floats a row
    std::vector<Table> m_tables; ///< of readers, of books, and whatever else is learned
    std::vector<RowState> m_userState;
    std::vector<RowState> m_bookState;
    LearningRate m_rates;
    double m_rate = 0;
};

/// Trainer is made from the request. Squared errors are what the steps make small, whatever loss the settings
/// still name.
template <class OneByOne>
Result<TrainingOutcome> fitStepwise(const FitRequest& request, const FitObserver& observer)
{
    FitRequest squared = request;
    squared.settings.training.loss = Loss::mse;
    OneByOne trainer(squared);
    return fitByEpochs(squared, observer, trainer);
}

} // namespace shelf
