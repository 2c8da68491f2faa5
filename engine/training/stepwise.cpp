// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/stepwise.h"

#include "engine/kernels/kernels.h"
#include "engine/models/tensors.h"
#include "engine/training/start_model.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

template <class RowOf>
Tensor vectorsOf(std::string name, std::size_t count, std::size_t factors, std::size_t lanes,
                 const AlignedVector<float>& table, float scale, RowOf rowOf)
{
    Tensor tensor = zeroTensor(std::move(name), count + 1, factors);
    for (std::size_t i = 0; i < count; ++i) {
        const float* row = table.data() + rowOf(i) * lanes;
        for (std::size_t f = 0; f < factors; ++f)
            tensor.values[i * factors + f] = row[f] * scale;
    }
    return tensor;
}

template <class RowOf>
Tensor biasesOf(std::string name, const std::vector<RowState>& rows, float scale, RowOf rowOf)
{
    Tensor tensor = zeroTensor(std::move(name), rows.size() + 1, 1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        tensor.values[i] = rows[rowOf(i)].bias * scale;
    return tensor;
}

Tensor biasState(std::string name, const std::vector<RowState>& rows)
{
    std::vector<float> biases;
    biases.reserve(rows.size());
    for (const RowState& row : rows)
        biases.push_back(row.bias);
    return stateTensor(std::move(name), biases);
}

bool restoreBiases(const Checkpoint& state, std::string_view name, std::vector<RowState>& rows)
{
    std::vector<float> biases(rows.size());
    if (!restoreValues(state, name, biases))
        return false;
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row].bias = biases[row];
    return true;
}

/// The mean is that of the model to start from, where there is one: its biases are told from it.
RatingUnits unitsOf(const FitRequest& request, bool centered)
{
    RatingUnits units = ratingUnits(*request.data, request.train, centered);
    if (const auto& start = request.settings.of<StartModel>().model; start && centered)
        for (const Tensor* tensor : start->tensors())
            if (tensor->name == "mean")
                units.mean = tensor->values.front();
    return units;
}

} // namespace

RunSettings stepwiseSettings()
{
    RunSettings s;
    s.of<StartParameters>().initScale = 0.05;
    s.of<LatentParameters>().regularization = 1;
    s.training.schedule.kind = ScheduleKind::exponential;
    s.training.epochs = 25;
    return s;
}

StepwiseTrainer::StepwiseTrainer(const FitRequest& request, bool centered)
    : m_request(request),
      m_units(unitsOf(request, centered)),
      m_factors(static_cast<std::size_t>(std::max(1, request.settings.of<VectorParameters>().factors))),
      m_lanes(paddedLanes(m_factors)),
      m_tables{{"users", AlignedVector<float>(request.data->userCount() * m_lanes, 0.0F)},
               {"books", AlignedVector<float>(request.data->bookCount() * m_lanes, 0.0F)}},
      m_rates(request.settings.training.optimizer.learningRate, request.settings.training.schedule, 1,
              static_cast<std::uint64_t>(std::max(0, request.settings.training.epochs)))
{}

void StepwiseTrainer::setPulls(std::span<const std::uint32_t> userCounts,
                               std::span<const std::uint32_t> bookCounts)
{
    const double pull = m_request.settings.of<LatentParameters>().regularization;
    const auto& biases = m_request.settings.of<BiasParameters>();
    m_userState = rowStates(userCounts, pull, biases.userRegularization,
                            [this](std::size_t user) { return userRow(user); });
    m_bookState = rowStates(bookCounts, pull, biases.bookRegularization,
                            [this](std::size_t book) { return bookRow(book); });
}

void StepwiseTrainer::takeBiases(const Model& biases)
{
    for (const Tensor* tensor : biases.tensors()) {
        if (tensor->name == "user_bias")
            for (std::size_t u = 0; u < userCount(); ++u)
                m_userState[userRow(u)].bias = tensor->values[u] / m_units.scale;
        if (tensor->name == "book_bias")
            for (std::size_t b = 0; b < bookCount(); ++b)
                m_bookState[bookRow(b)].bias = tensor->values[b] / m_units.scale;
    }
}

Tensor StepwiseTrainer::userVectors(std::string name) const
{
    return vectorsOf(std::move(name), userCount(), m_factors, m_lanes, m_tables[0].values,
                     m_units.vectorScale, [this](std::size_t user) { return userRow(user); });
}

Tensor StepwiseTrainer::bookVectors(std::string name, const Table& table) const
{
    return vectorsOf(std::move(name), bookCount(), m_factors, m_lanes, table.values, m_units.vectorScale,
                     [this](std::size_t book) { return bookRow(book); });
}

Tensor StepwiseTrainer::userBiases(std::string name) const
{
    return biasesOf(std::move(name), m_userState, m_units.scale,
                    [this](std::size_t user) { return userRow(user); });
}

Tensor StepwiseTrainer::bookBiases(std::string name) const
{
    return biasesOf(std::move(name), m_bookState, m_units.scale,
                    [this](std::size_t book) { return bookRow(book); });
}

bool StepwiseTrainer::save(Checkpoint& state) const
{
    for (const Table& table : m_tables)
        state.tensors.push_back(stateTensor(table.name, table.values));
    state.tensors.push_back(biasState("user_bias", m_userState));
    state.tensors.push_back(biasState("book_bias", m_bookState));
    return true;
}

Status StepwiseTrainer::restore(const Checkpoint& state)
{
    bool all =
        restoreBiases(state, "user_bias", m_userState) && restoreBiases(state, "book_bias", m_bookState);
    for (Table& table : m_tables)
        all = all && restoreValues(state, table.name, table.values);
    return all ? Status() : foreignState();
}

} // namespace shelf
